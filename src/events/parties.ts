import { coded, either, restricts, saidBy, spokenOf, standsUncontested } from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'

/**
 * Parties that are shown at the end of an edge from the event. Of an act of two sides towards each other a claim may tell one
 * side only ("Azerbaijan released him"): who acts by it is not shown as who is acted upon too.
 */
export function shownParty(event: string, edge: string, party: string, ambient: Ambient): string[] {
  const said = saidBy(edge, ambient)
  if (!restricts(ambient)) return said
  const stands = standsUncontested(`${edge}.uncontestedUntil`, ambient)
  const claimed = [
    `CASE WHEN ${spokenOf(event, party, ambient)} THEN CASE`,
    `  WHEN type(${edge}) <> 'RECIPIENT' OR NOT EXISTS { (${event})-[:ACTOR]->(${party}) } THEN true`,
    `  ELSE EXISTS { MATCH (${event})-[:ACTOR]->(another) WHERE another <> ${party} AND ${spokenOf(event, 'another', ambient)} }`,
    'END ELSE false END',
  ].join(' ')
  return [...said, either(coded(event, ambient), stands, claimed)]
}
