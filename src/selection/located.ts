import { type ASTNode, GraphQLError } from 'graphql'

/** Does some work on what stands in a document at `node`: what it refuses is told there, unless it was told closer by. */
export function located<T>(node: ASTNode | undefined, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw placed(error, node)
  }
}

/** A refusal that names the place of what is refused; any other error, and one that has its place, is itself. */
export function placed(error: unknown, node: ASTNode | undefined): unknown {
  if (!(error instanceof GraphQLError) || error.nodes !== undefined || node === undefined) return error
  return new GraphQLError(error.message, { nodes: [node], extensions: error.extensions })
}
