import { restricts, tiedBy, whole } from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'
import { claimsOf } from './account.ts'

/**
 * The weapons of an event as `self`, each perhaps more than once: those of the record, or, where it may not be taken whole,
 * all that claims say was used, also one that the record does not take up.
 */
export function weaponsOf(event: string, self: string, ambient: Ambient): string {
  const own = `MATCH (${event})-[:USED]->(${self}:Weapon)`
  if (!restricts(ambient)) return own
  return `CALL (${event}) {
  ${own} WHERE ${tiedBy(event, self, ambient).join(' AND ')}
  RETURN ${self}
  UNION
  ${claimsOf(event, ambient, "c.property = 'projectile'", `NOT (${whole(event, ambient)})`)}
  MATCH (c)-[:HAS_VALUE]->(:Value)-[:REFERS_TO]->(${self}:Weapon)
  RETURN ${self}
}`
}
