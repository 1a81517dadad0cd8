import { restricts, spokenOf, tiedBy, whole } from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'

/**
 * Parties that are shown at the end of an edge from the event. Of an act of two sides towards each other a claim may tell one
 * side only ("Azerbaijan released him"): who acts by it is not shown as who is acted upon too.
 */
export const shownParty = (event: string, edge: string, party: string, ambient: Ambient): string[] =>
  restricts(ambient) ? [...tiedBy(event, party, ambient), hasAnother(event, edge, party, ambient)] : []

const hasAnother = (event: string, edge: string, party: string, ambient: Ambient): string =>
  [
    `CASE WHEN type(${edge}) <> 'RECIPIENT' THEN true`,
    `WHEN NOT EXISTS { (${event})-[:ACTOR]->(${party}) } THEN true`,
    `WHEN ${whole(event, ambient)} THEN true`,
    `ELSE EXISTS { MATCH (${event})-[:ACTOR]->(another) WHERE another <> ${party} AND ${spokenOf(event, 'another', ambient)} } END`,
  ].join(' ')
