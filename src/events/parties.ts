import {
  type Grounds,
  restricts,
  saidBy,
  shownOn,
  spokenOf,
  standsUncontested,
} from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'

/** Parties that are shown at the end of an edge from the event. */
export const shownParty = (event: string, edge: string, party: string, ambient: Ambient): string[] =>
  restricts(ambient)
    ? shownOn(event, groundsOfParty(event, edge, party, ambient), ambient)
    : saidBy(edge, ambient)

/**
 * On which grounds they are. Of an act of two sides towards each other a claim may tell one side only ("Azerbaijan released
 * him"): who acts by it is not shown as who is acted upon too. `relationship`: of the edge, where all have the same.
 */
export function groundsOfParty(
  event: string,
  edge: string,
  party: string,
  ambient: Ambient,
  relationship?: string,
): Grounds {
  const spoken = spokenOf(event, party, ambient)
  const otherThanActing = [
    `CASE WHEN ${spoken} THEN CASE`,
    `  WHEN type(${edge}) <> 'RECIPIENT' OR NOT EXISTS { (${event})-[:ACTOR]->(${party}) } THEN true`,
    `  ELSE EXISTS { MATCH (${event})-[:ACTOR]->(another) WHERE another <> ${party} AND ${spokenOf(event, 'another', ambient)} }`,
    'END ELSE false END',
  ].join(' ')
  return {
    said: saidBy(edge, ambient),
    stands: standsUncontested(`${edge}.uncontestedUntil`, ambient),
    claimed: relationship === undefined || relationship === 'RECIPIENT' ? otherThanActing : spoken,
  }
}
