/** Things that are called by names, and so are found by any of them; as their ids begin. */
export const NAMED = [
  'state',
  'person',
  'organization',
  'post',
  'facility',
  'place',
  'weapon',
  'arc',
  'source',
] as const

/** Things that are found by their texts. */
export const TOLD = ['event', 'claim', 'document'] as const

/** The label of a kind: `state` is of State. */
export const labelOf = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

/** The kind of a label or of a word of the enumeration NodeKind. */
export const kindOf = (word: string): string => word.toLowerCase()

/** In Cypher, the word of NodeKind for a node. */
export const nodeKind = (node: string): string => `toUpper(split(${node}.id, ':')[0])`
