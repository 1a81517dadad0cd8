import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Values } from './arguments.ts'
import { collect } from './collect.ts'
import { compileRoot, type Plan } from './compile.ts'
import type { Declarations } from './declare.ts'
import { shapeOf } from './shape.ts'

/** Characters of statements that are kept compiled: some thousand of a usual size; a plan holds ten times its text. */
const KEPT = 5_000_000

/** A root field: its response key, and its plan, what refuses it, or neither where it asks about the schema. */
export type Root = {
  readonly key: string
  readonly name: string
  readonly plan?: Plan
  readonly refusal?: GraphQLError
}

type Asked = {
  readonly number: number
  readonly node: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/** The plans of an operation's root fields, by operation and shape of variables. */
export type Plans = (operation: Asked, variables: Values) => readonly Root[]

export function plans(schema: GraphQLSchema, declarations: Declarations): Plans {
  const kept = new LRUCache<string, readonly Root[]>({ maxSize: KEPT, sizeCalculation: sizeOf })
  return (operation, variables) => {
    const key = `${operation.number} ${shapeOf(schema, operation.node, variables)}`
    let roots = kept.get(key)
    if (!roots) {
      roots = compiled(schema, declarations, operation, variables)
      kept.set(key, roots)
    }
    return roots
  }
}

const sizeOf = (roots: readonly Root[]) =>
  roots.reduce((sum, { plan }) => sum + (plan?.text?.length ?? 100), 1)

function compiled(
  schema: GraphQLSchema,
  declarations: Declarations,
  { node, fragments }: Asked,
  variables: Values,
): readonly Root[] {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no queries.')
  const reading = { schema, fragments, variables }
  return collect(reading, query, [node.selectionSet]).map(({ key, nodes }): Root => {
    const name = nodes[0]?.name.value ?? ''
    if (!query.getFields()[name]) return { key, name }
    try {
      return { key, name, plan: compileRoot(reading, declarations, query, nodes) }
    } catch (error) {
      if (error instanceof GraphQLError) return { key, name, refusal: error }
      throw error
    }
  })
}
