/** What a question by id has asked of a thing of the kind meant. */
export type Of<Node> = Exclude<Node, null | undefined | Record<PropertyKey, never>>

/** The thing, if there is one and it is of the kind meant: of others nothing was asked. */
export function given<Node extends object>(
  node: Node | Record<PropertyKey, never> | null,
): Of<Node> | undefined {
  return node !== null && isAsked(node) ? node : undefined
}

const isAsked = <Node extends object>(node: Node): node is Of<Node> => Object.keys(node).length > 0
