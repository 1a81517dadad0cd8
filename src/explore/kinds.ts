import type { QuadClass } from '../graphql/schema.generated.ts'

/** How the explorer draws a kind of thing: colour and shape both tell it, so that neither is needed alone. */
export type Kind = {
  /** As ids begin with it: `state:AZE`. */
  readonly prefix: string
  readonly one: string
  readonly many: string
  /** Corners of its shape; 0 is a circle. */
  readonly corners: number
  /** Degrees by which the shape is turned; at 0 a corner points up. */
  readonly turned: number
  /** Only its edge is drawn. */
  readonly hollow: boolean
}

const kind = (
  prefix: string,
  one: string,
  many: string,
  corners: number,
  turned = 0,
  hollow = false,
): Kind => ({ prefix, one, many, corners, turned, hollow })

/** In the order of legend and filter. */
export const KINDS = {
  event: kind('event', 'event', 'events', 0),
  state: kind('state', 'state', 'states', 4, 45),
  dyad: kind('dyad', 'pair of states', 'pairs of states', 4),
  organization: kind('organization', 'organisation', 'organisations', 4, 45),
  person: kind('person', 'person', 'persons', 3),
  post: kind('post', 'post', 'posts', 3, 0, true),
  facility: kind('facility', 'facility', 'facilities', 6),
  place: kind('place', 'place', 'places', 6, 0, true),
  weapon: kind('weapon', 'weapon', 'weapons', 3, 180, true),
  arc: kind('arc', 'storyline', 'storylines', 4, 0, true),
  claim: kind('claim', 'claim', 'claims', 3, 180),
  document: kind('document', 'document', 'documents', 5),
  source: kind('source', 'publisher', 'publishers', 5, 0, true),
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof KINDS

export const KIND_NAMES = Object.keys(KINDS).filter(isKind)

export function isKind(text: string): text is KindName {
  return Object.hasOwn(KINDS, text)
}

/** The kind of a thing by its id; undefined for what the explorer does not show. */
export function kindOf(id: string): KindName | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  return isKind(prefix) ? prefix : undefined
}

/** The name of its colour in the page's style: events have the arc's four, other kinds one each. */
export const colourOf = (kind: KindName, quadClass?: QuadClass): string =>
  kind === 'event' && quadClass ? quadClass.toLowerCase().replaceAll('_', '-') : kind

/** Words are hollow, deeds are filled, as in the figure of an arc; an event of no class has none to show. */
export const isHollow = (kind: KindName, quadClass?: QuadClass): boolean =>
  kind === 'event' ? !quadClass?.startsWith('MATERIAL') : KINDS[kind].hollow
