import type { Ambient } from '../selection/declare.ts'
import { knownBy } from './known.ts'

/**
 * A list of events with an index of its own: a relationship from each event to the node whose list it is, the property
 * that holds that node's id, and the relationship range index on (that property, position).
 */
export type List = { readonly type: 'BEARS_ON' | 'CONCERNS'; readonly owner: string; readonly name: string }

/** What bears on a pair; index `bears_on_dyad_position`. */
export const HUB: List = { type: 'BEARS_ON', owner: 'dyad', name: 'bears' }
/** What concerns an entity; index `concerns_entity_position`. */
export const CONCERNS: List = { type: 'CONCERNS', owner: 'entity', name: 'concerns' }

/**
 * The index is named, since after a load Neo4j's statistics are those of before for a while, and by them it takes a
 * scan of the whole index, which is in order too, for as good as a seek, and keeps that plan. Neither end is bound or
 * labelled: only events have such lists, and each look at an end costs a hit a row or two.
 */
export const seek = (event: string, edge: string, { type, owner }: List): string =>
  `MATCH (${event})-[${edge}:${type}]->()\nUSING INDEX SEEK ${edge}:${type}(${owner}, position)`

/** Both properties are filtered: Neo4j uses an index of two only then. */
export const within = (edge: string, { owner }: List, id: string): string[] => [
  `${edge}.${owner} = ${id}`,
  `${edge}.position IS NOT NULL`,
]

/** How many events of a node's list were known by the ambient day, as a pattern for COUNT or COLLECT; the edge is `b`. */
export const knownWithin = (list: List, node: string, ambient: Ambient): string =>
  `${seek('', 'b', list)} WHERE ${[...within('b', list, `${node}.id`), ...knownBy('b', ambient)].join(' AND ')}`
