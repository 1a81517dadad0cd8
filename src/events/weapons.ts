import { coded, readBy, restricts, spokenOf, tiedBy, where } from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'
import { saying } from './account.ts'

/**
 * The weapons of an event as `self`, each perhaps more than once: those of the record, or, where it may not be taken whole,
 * all that claims say was used, also one that the record does not take up.
 */
export function weaponsOf(event: string, self: string, ambient: Ambient): string {
  const own = `MATCH (${event})-[:USED]->(${self}:Weapon)${where(...tiedBy(event, self, ambient))}`
  if (!restricts(ambient)) return own
  return `CALL (${event}) {
  ${own}
  RETURN ${self}
  UNION
  MATCH (${event})<-[:ABOUT]-(c:Claim)-[:HAS_VALUE]->(:Value)-[:REFERS_TO]->(${self}:Weapon)
  WHERE ${[...saying('c'), "c.property = 'projectile'", ...readBy('c', ambient), `NOT (${coded(event, ambient)})`, spokenOf(event, self, ambient)].join(' AND ')}
  RETURN ${self}
}`
}
