import { type ASTVisitor, GraphQLError, type SelectionNode, type ValidationContext } from 'graphql'

/** Root fields of one operation: each is a statement of its own. */
const MOST_ROOT_FIELDS = 20

/** Validation rule: an operation asks at most so many questions at once, however they are named. */
export function fewRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const count = rootFields(context, operation.selectionSet.selections, new Set())
      if (count <= MOST_ROOT_FIELDS) return
      context.reportError(
        new GraphQLError(
          `The operation asks ${count} root fields; at most ${MOST_ROOT_FIELDS} are answered in one request.`,
          { nodes: [operation], extensions: { code: 'COST_LIMIT' } },
        ),
      )
    },
  }
}

function rootFields(
  context: ValidationContext,
  selections: readonly SelectionNode[],
  visited: Set<string>,
): number {
  let count = 0
  for (const selection of selections) {
    if (selection.kind === 'Field') count++
    else if (selection.kind === 'InlineFragment')
      count += rootFields(context, selection.selectionSet.selections, visited)
    else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value)
      const fragment = context.getFragment(selection.name.value)
      if (fragment) count += rootFields(context, fragment.selectionSet.selections, visited)
    }
  }
  return count
}
