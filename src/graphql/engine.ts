import { type ExecutionResult, execute, type GraphQLSchema, getVariableValues } from 'graphql'
import { assertThere } from '../names/ids.ts'
import { names, type WithNames } from '../names/names.ts'
import type { Observed, Version, Versions } from '../neo4j/versions.ts'
import { isRecord, type Values } from '../selection/arguments.ts'
import type { Plan } from '../selection/compile.ts'
import { type Bound, TYPENAME } from '../selection/compiling.ts'
import { type Found, fill } from '../selection/fill.ts'
import { plans, type Root } from '../selection/plans.ts'
import { declarations } from './declarations.ts'
import { coded, documents, type Operation, Refused } from './documents.ts'

export type Question = {
  readonly query: string
  readonly operationName?: string | undefined
  readonly variables?: Values | undefined
}

/** How an answer was put together. `refused`: before anything was asked of the graph. */
export type Road = 'compiled' | 'graphql-js' | 'refused'

export type Answer = ExecutionResult & {
  readonly road: Road
  /** The versions of the data that were read. */
  readonly versions: ReadonlySet<Version>
}

const NOTHING_READ: ReadonlySet<Version> = new Set()

export type Engine = (question: Question, road?: 'graphql-js') => Promise<Answer>

/**
 * Answers GraphQL. All root fields are read side by side, each by its plan, which writes the answer as it was asked for.
 * Where something in it is not as the schema promises, an error or a null that may not be, graphql-js completes the same
 * values by the rules of the specification; it also answers questions about the schema. `road` has it complete all.
 */
export function engine(schema: GraphQLSchema, versions: Versions): Engine {
  const operationOf = documents(schema)
  const rootsOf = plans(schema, declarations)
  const withNames = names(versions)
  return async ({ query, operationName, variables = {} }, road) => {
    let operation: Operation
    try {
      operation = operationOf(query, operationName)
    } catch (error) {
      if (error instanceof Refused) return { errors: error.errors, road: 'refused', versions: NOTHING_READ }
      throw error
    }
    const given = getVariableValues(schema, operation.node.variableDefinitions ?? [], variables)
    if (given.errors)
      return {
        errors: given.errors.map(error => coded(error, 'BAD_USER_INPUT')),
        road: 'refused',
        versions: NOTHING_READ,
      }
    const observed = versions.observed()
    const readings = await Promise.all(
      rootsOf(operation, given.coerced).map(root => readingOf(observed, withNames, root, given.coerced)),
    )
    if (road === undefined && readings.every(({ clean }) => clean))
      return {
        data: Object.fromEntries(readings.map(({ key, value }) => [key, value])),
        road: 'compiled',
        versions: observed.seen,
      }
    const values = await Promise.all(readings.map(async ({ key, again }) => [key, await again()]))
    const result = await execute({
      schema,
      document: operation.document,
      rootValue: Object.fromEntries(values),
      operationName,
      variableValues: variables,
      fieldResolver: (source, _args, _context, info) =>
        isRecord(source) ? source[String(info.path.key)] : undefined,
      typeResolver: value => (isRecord(value) ? typeNamed(value) : undefined),
    })
    return { ...result, road: 'graphql-js', versions: observed.seen }
  }
}

const typeNamed = (value: object): string | undefined => {
  const name: unknown = Reflect.get(value, TYPENAME)
  return typeof name === 'string' ? name : undefined
}

/** What came of a root field: its value, or an Error in its place; `again` puts it together for graphql-js. */
type Reading = {
  readonly key: string
  readonly value: unknown
  readonly clean: boolean
  readonly again: () => Promise<unknown>
}

async function readingOf(
  observed: Observed,
  withNames: WithNames,
  { key, name, plan, refusal }: Root,
  variables: Values,
): Promise<Reading> {
  if (!plan) {
    const value = refusal ?? (name === '__typename' ? 'Query' : undefined)
    return { key, value, clean: name === '__typename', again: async () => value }
  }
  try {
    return await withNames(
      observed,
      nameOf => plan.bind(variables, nameOf),
      async bound => {
        const raw = await rowOf(observed, plan, bound)
        const found: Found = new Map()
        const { value, flawed } = await fill(plan, raw, bound, observed, found)
        if (value === null && plan.sought) await assertThere(observed.read, plan.sought(variables))
        return {
          key,
          value,
          clean: !flawed,
          again: async () => (await fill(plan, raw, bound, observed, found, true)).value,
        }
      },
    )
  } catch (error) {
    return { key, value: error, clean: false, again: async () => error }
  }
}

async function rowOf({ read }: Observed, { text }: Plan, { p }: Bound): Promise<unknown> {
  if (text === undefined) return null
  const [row] = await read({ text, parameters: { p } })
  return row?.[0]
}
