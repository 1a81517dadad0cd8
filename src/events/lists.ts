import { knownBy, looksAround } from '../evidence/admitted.ts'
import { bearsBy, knownByBearing } from '../evidence/bearings.ts'
import type { Ambient, PageOrder } from '../selection/declare.ts'

/**
 * A list with an index of its own: a relationship from each event or document to the node whose list it is, the property
 * that holds that node's id, and the relationship range index on (that property, position).
 */
export type List = {
  readonly type: 'BEARS_ON' | 'CONCERNS' | 'INVOLVED' | 'SITE' | 'PUBLISHED_BY'
  readonly owner: string
  readonly name: string
}

/** What bears on a pair; index `bears_on_dyad_position`. */
export const HUB: List = { type: 'BEARS_ON', owner: 'dyad', name: 'bears' }
/** What concerns an entity; index `concerns_entity_position`. */
export const CONCERNS: List = { type: 'CONCERNS', owner: 'entity', name: 'concerns' }
/** A person's parts in events; index `involved_person_position`. */
export const INVOLVED: List = { type: 'INVOLVED', owner: 'person', name: 'relation' }
/** What happened at a facility; index `site_facility_position`. */
export const SITE: List = { type: 'SITE', owner: 'facility', name: 'relation' }
/** A publisher's documents; index `published_by_source_position`. */
export const PUBLISHED: List = { type: 'PUBLISHED_BY', owner: 'source', name: 'published' }

/**
 * The index is named, since after a load Neo4j's statistics are those of before for a while, and by them it takes a
 * scan of the whole index, which is in order too, for as good as a seek, and keeps that plan. Neither end is bound or
 * labelled: only events and documents stand in such lists, and each look at an end costs a hit a row or two.
 */
export const seek = (member: string, edge: string, { type, owner }: List): string =>
  `MATCH (${member})-[${edge}:${type}]->()\nUSING INDEX SEEK ${edge}:${type}(${owner}, position)`

/** Both properties are filtered: Neo4j uses an index of two only then. */
export const within = (edge: string, { owner }: List, id: string): string[] => [
  `${edge}.${owner} = ${id}`,
  `${edge}.position IS NOT NULL`,
]

/** The order of a list: its index's own prefix first, so that a page costs the page and not the whole list. */
export const byPosition = (edge: string, { owner }: List): PageOrder => ({
  prefix: [`${edge}.${owner}`],
  keys: [`${edge}.position`],
})

/** How many such relationships a node has: a look at its degree. */
export const degree = (node: string, { type }: List): string => `COUNT { (${node})<-[:${type}]-() }`

/**
 * What evidence leaves of a node's list, as a pattern for COUNT or COLLECT; the edge is `b`. An edge tells by itself when
 * its event was known; for all else the event is looked at.
 */
export function knownWithin(list: List, node: string, ambient: Ambient): string {
  const event = looksAround(ambient) ? 'event' : ''
  const known =
    list === HUB && looksAround(ambient)
      ? [...knownByBearing(event, 'b', ambient), ...bearsBy('b', ambient)]
      : knownBy(event || 'b', ambient)
  return `${seek(event, 'b', list)} WHERE ${[...within('b', list, `${node}.id`), ...known].join(' AND ')}`
}
