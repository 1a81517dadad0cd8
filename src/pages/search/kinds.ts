import type { NodeKind } from '../../graphql/schema.generated.ts'

/** Kinds of things in the order in which they are looked for, with what people call them. */
export const KINDS: readonly (readonly [NodeKind, string, string])[] = [
  ['EVENT', 'Event', 'Events'],
  ['PERSON', 'Person', 'Persons'],
  ['STATE', 'State', 'States'],
  ['FACILITY', 'Facility', 'Facilities'],
  ['ORGANIZATION', 'Organisation', 'Organisations'],
  ['DOCUMENT', 'Document', 'Documents'],
  ['CLAIM', 'Claim', 'Claims'],
  ['POST', 'Post', 'Posts'],
  ['PLACE', 'Place', 'Places'],
  ['WEAPON', 'Weapon', 'Weapons'],
  ['ARC', 'Storyline', 'Storylines'],
  ['SOURCE', 'Publisher', 'Publishers'],
]

/** What one of a kind is called. */
export const kindInWords = (kind: NodeKind): string => KINDS.find(([code]) => code === kind)?.[1] ?? kind
