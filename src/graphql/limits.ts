import {
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'

/** Root fields of one operation: each is a statement of its own. */
const MOST_ROOT_FIELDS = 20
/** Fields of one operation with its fragments written out; the introspection of the playground has half of it. */
const MOST_FIELDS = 1_000

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** An operation asks at most so much at once, however it is named and however often its fragments stand in it. */
export function guardOperation(operation: OperationDefinitionNode, fragments: Fragments): void {
  if (operation.operation !== 'query')
    throw refused(
      'Only queries are answered; there is nothing to write or to subscribe to.',
      'BAD_USER_INPUT',
      operation,
    )
  const { selections } = operation.selectionSet
  const roots = rootKeys(selections, fragments, new Set(), new Set()).size
  if (roots > MOST_ROOT_FIELDS)
    throw refused(
      `The operation asks ${roots} root fields; at most ${MOST_ROOT_FIELDS} are answered in one request.`,
      'COST_LIMIT',
      operation,
    )
  const fields = fieldsIn(selections, fragments, new Map())
  if (fields > MOST_FIELDS)
    throw refused(
      `The operation selects ${fields} fields with its fragments written out; at most ${MOST_FIELDS} are answered in one request.`,
      'COST_LIMIT',
      operation,
    )
}

const refused = (message: string, code: string, operation: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(message, { nodes: [operation], extensions: { code } })

function rootKeys(
  selections: readonly SelectionNode[],
  fragments: Fragments,
  keys: Set<string>,
  visited: Set<string>,
): Set<string> {
  for (const selection of selections) {
    if (selection.kind === 'Field') keys.add(selection.alias?.value ?? selection.name.value)
    else if (selection.kind === 'InlineFragment')
      rootKeys(selection.selectionSet.selections, fragments, keys, visited)
    else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value)
      rootKeys(fragments.get(selection.name.value)?.selectionSet.selections ?? [], fragments, keys, visited)
    }
  }
  return keys
}

/** Each fragment is counted once and added wherever it stands: fragments of fragments grow without end otherwise. */
function fieldsIn(
  selections: readonly SelectionNode[],
  fragments: Fragments,
  counted: Map<string, number>,
): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === 'Field')
      return sum + 1 + fieldsIn(selection.selectionSet?.selections ?? [], fragments, counted)
    if (selection.kind === 'InlineFragment')
      return sum + fieldsIn(selection.selectionSet.selections, fragments, counted)
    const { value } = selection.name
    const known = counted.get(value)
    if (known !== undefined) return sum + known
    const own = fieldsIn(fragments.get(value)?.selectionSet.selections ?? [], fragments, counted)
    counted.set(value, own)
    return sum + own
  }, 0)
}
