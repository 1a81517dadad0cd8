import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { codesOf } from './enums.ts'
import { guardOperation } from './limits.ts'

/** Tokens of one document; the largest example has a sixth of it. */
const MOST_TOKENS = 3_000
/** Characters of documents that are kept read; a document held as a tree takes some fifty times its text. */
const KEPT = 1_000_000

/** An operation of a document that is valid and within limits. */
export type Operation = {
  /** Tells it from every other: plans are kept by it. */
  readonly number: number
  readonly document: ReturnType<typeof parse>
  readonly node: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/** Why a document is not executed at all; each error has its code. */
export class Refused extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super('The document is refused.')
    this.errors = errors
  }
}

export type Documents = (query: string, operationName: string | undefined) => Operation

/** Reads, validates and measures documents, each once while it is remembered. Throws Refused. */
export function documents(schema: GraphQLSchema): Documents {
  const kept = new LRUCache<string, Operation>({
    maxSize: KEPT,
    sizeCalculation: ({ document }) => document.loc?.end ?? 1,
  })
  let count = 0
  return (query, operationName) => {
    const key = `${operationName ?? ''} ${query}`
    let operation = kept.get(key)
    if (!operation) {
      operation = { number: count++, ...operationOf(schema, query, operationName) }
      kept.set(key, operation)
    }
    return operation
  }
}

function operationOf(
  schema: GraphQLSchema,
  query: string,
  name: string | undefined,
): Omit<Operation, 'number'> {
  const document = parsed(query)
  const faults = validate(schema, document)
  if (faults.length > 0) throw new Refused(faults.map(fault => coded(fault, 'GRAPHQL_VALIDATION_FAILED')))
  const node = getOperationAST(document, name)
  if (!node) throw new Refused([unresolved(name)])
  const fragments = Object.fromEntries(
    document.definitions.flatMap(definition =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [],
    ),
  )
  try {
    guardOperation(node, new Map(Object.entries(fragments)))
  } catch (error) {
    throw error instanceof GraphQLError ? new Refused([error]) : error
  }
  return { document, node, fragments }
}

function parsed(query: string): ReturnType<typeof parse> {
  try {
    return parse(query, { maxTokens: MOST_TOKENS })
  } catch (error) {
    throw error instanceof GraphQLError ? new Refused([coded(error, 'GRAPHQL_PARSE_FAILED')]) : error
  }
}

const unresolved = (name: string | undefined): GraphQLError =>
  new GraphQLError(
    name === undefined
      ? 'The document holds several operations, or none: say by "operationName" which one is asked.'
      : `The document holds no operation named "${name}".`,
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  )

/** Values that a message names; all but the properties and the instruments have fewer. */
const MOST_VALUES = 40
const NO_VALUE_OF = /^.*(?: does not exist in "(\w+)" enum|Enum "(\w+)" cannot represent non-\w+ value)/s

/** graphql-js names only values that are spelt alike; whoever guessed at a word needs them all. */
function withValues(message: string): string {
  const [, missing, misread] = NO_VALUE_OF.exec(message) ?? []
  const name = missing ?? misread
  if (name === undefined) return message
  const values = codesOf(name)
  return values.length > MOST_VALUES
    ? `${message} The schema lists the ${values.length} values of ${name}: see /schema/${name}.`
    : `${message} ${name} is one of ${values.join(', ')}.`
}

/** The same error under a code. Where it lies is no enumerable property of it: a copy by spreading would lose it. */
export const coded = (
  { message, nodes, source, positions, path, originalError, extensions }: GraphQLError,
  code: string,
): GraphQLError =>
  new GraphQLError(withValues(message), {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...extensions, code },
  })
