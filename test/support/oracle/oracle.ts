import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { scalars } from '../../../src/graphql/scalars.ts'
import type { Run } from '../../../src/neo4j/database.ts'
import { isRecord } from '../../../src/selection/arguments.ts'
import { bind, declaredOf } from './bind.ts'
import { Found } from './found.ts'
import { read as readField } from './read.ts'
import { type Asked, refusals } from './refusals.ts'
import type { Fault, Road } from './road.ts'
import { asker, patient } from './statement.ts'

/** The contract alone, without what answers it. */
export function contract(): GraphQLSchema {
  const typeDefs = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8')
  return makeExecutableSchema({ typeDefs, resolvers: scalars })
}

/**
 * Answers a document by the declarations alone: each field of each object is a plain statement of its own, run below
 * that object. Nothing is nested, nothing is paged by Neo4j; whole lists are read and cut here. Fragments, aliases,
 * directives and nulls are graphql-js's, the reference implementation. Slow, and meant to be seen to be right.
 *
 * `errors` are all reasons for a refusal, where an answer may stop at the first.
 */
export function oracle(read: Run): Road {
  const schema = contract()
  const run = patient(read)
  const ask = asker(run)
  return async (query, given = {}) => {
    const document = parse(query)
    const faults = validate(schema, document)
    if (faults.length > 0)
      return { data: null, errors: faults.map(() => ({ code: 'GRAPHQL_VALIDATION_FAILED' })) }
    const operation = document.definitions.find(
      (each): each is OperationDefinitionNode => each.kind === 'OperationDefinition',
    )
    const { coerced, errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], given)
    if (errors || !coerced) return { data: null, errors: [{ code: 'BAD_USER_INPUT' }] }
    const fragments = document.definitions.filter(
      (each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition',
    )
    const asked: Asked = {
      schema,
      fragments: Object.fromEntries(fragments.map(each => [each.name.value, each])),
      variables: coerced,
      read: run,
    }
    const refused: Fault[] = []
    const roots: Promise<unknown>[] = []
    const fieldResolver: GraphQLFieldResolver<unknown, unknown> = async (source, values, _, info) => {
      if (!(source instanceof Found)) return isRecord(source) ? source[info.fieldName] : undefined
      const { parentType, fieldName } = info
      const field = parentType.getFields()[fieldName]
      if (!field) throw new Error(`${parentType.name} has no ${fieldName}.`)
      if (parentType.name === 'Query') {
        const all = Promise.all(info.fieldNodes.map(node => refusals(asked, parentType, node)))
        roots.push(all)
        const reasons = (await all).flat()
        refused.push(...reasons.map(reason => faultOf(reason, [info.path.key])))
        if (reasons[0]) throw reasons[0]
      }
      const declared = declaredOf(parentType.name, field)
      const bound = field.args.length > 0 ? await bind(run, parentType.name, field, values) : values
      return readField({ schema, ask, found: source, field, declared, values, bound })
    }
    const answer = await execute({
      schema,
      document,
      variableValues: given,
      rootValue: new Found('Query', {}, {}),
      fieldResolver,
      typeResolver: value => (value instanceof Found ? value.type : undefined),
    })
    await Promise.allSettled(roots)
    const others = answer.errors?.filter(({ extensions }) => extensions.code === undefined) ?? []
    return {
      data: plain(answer.data),
      errors: [...refused, ...others.map(error => faultOf(error, error.path))],
    }
  }
}

function faultOf({ extensions, message }: GraphQLError, path: Fault['path']): Fault {
  const { code = 'INTERNAL_SERVER_ERROR', argument } = extensions
  return { code, message, ...(path && { path }), ...(argument !== undefined && { argument }) }
}

/** As it travels: objects of graphql-js have no prototype. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null))
