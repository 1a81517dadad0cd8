import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { withNames } from '../names/lookup.ts'
import { compileByIds } from '../selection/compile.ts'
import type { Context } from './context.ts'
import { declarations } from './declarations.ts'

/** Reads a root field and all that is selected below it in one statement. */
export async function select(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const plan = context.plans.planOf(info)
  const p = await withNames(context.database.read, nameOf => plan.bind(info.variableValues, nameOf))
  const [row] = await context.database.read({ text: plan.text, parameters: { p } })
  return plan.read(row?.[0], p)
}

/** Reads what is selected of nodes whose ids were computed, in one statement; by id. */
export async function selectByIds(
  context: Context,
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  ids: readonly string[],
): Promise<Map<string, unknown>> {
  if (ids.length === 0) return new Map()
  const { schema, fragments, variableValues: variables } = info
  const plan = compileByIds({ schema, fragments, variables }, declarations, type, nodes, ids.length)
  const bound = await withNames(context.database.read, nameOf => plan.bind(variables, nameOf))
  const rows = await context.database.read({ text: plan.text, parameters: { p: { ...bound, ids } } })
  return new Map(
    rows.flatMap(([id, answer]) => (typeof id === 'string' ? [[id, plan.read(answer, bound)] as const] : [])),
  )
}
