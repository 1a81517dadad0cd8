import {
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'

/** Root fields of one operation: each is a statement of its own. */
const MOST_ROOT_FIELDS = 20

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** An operation asks at most so many questions at once, however they are named. */
export function guardRootFields(operation: OperationDefinitionNode, fragments: Fragments): void {
  const count = rootFields(operation.selectionSet.selections, fragments)
  if (count <= MOST_ROOT_FIELDS) return
  throw new GraphQLError(
    `The operation asks ${count} root fields; at most ${MOST_ROOT_FIELDS} are answered in one request.`,
    { nodes: [operation], extensions: { code: 'COST_LIMIT', http: { status: 400 } } },
  )
}

function rootFields(selections: readonly SelectionNode[], fragments: Fragments): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === 'Field') return count + 1
    const below = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value)
    return count + (below ? rootFields(below.selectionSet.selections, fragments) : 0)
  }, 0)
}
