import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Values } from './arguments.ts'

export type Selected = { readonly key: string; readonly nodes: readonly FieldNode[] }

export type Reading = {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Values
}

/** CollectFields of the GraphQL specification: the fields selected on one concrete type, by response key. */
export function collect(
  reading: Reading,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Selected[] {
  const found = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(selection, reading.variables)) continue
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value
        const nodes = found.get(key)
        if (nodes) nodes.push(selection)
        else found.set(key, [selection])
      } else if (selection.kind === 'InlineFragment') {
        if (applies(reading.schema, selection.typeCondition?.name.value, type)) walk(selection.selectionSet)
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value)
        const fragment = reading.fragments[selection.name.value]
        if (fragment && applies(reading.schema, fragment.typeCondition.name.value, type))
          walk(fragment.selectionSet)
      }
    }
  }
  sets.forEach(walk)
  return [...found].map(([key, nodes]) => ({ key, nodes }))
}

/** The selection sets below fields that were merged under one response key. */
export const setsBelow = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(node => node.selectionSet ?? [])

function included(node: SelectionNode, variables: Values): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditional = schema.getType(condition)
  return isAbstractType(conditional) && schema.isSubType(conditional, type)
}
