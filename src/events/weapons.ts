import {
  coded,
  either,
  fromOne,
  givingPart,
  readBy,
  restricts,
  saidBy,
  spokenOf,
  where,
} from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'
import { saying } from './account.ts'

/*
 * Which weapons an event shows. One definition for its lists, for filters, counts and rows: those of the record, or, where it
 * may not be taken whole, all that claims say were used, also such as the record does not take up.
 */

/**
 * The weapons of an event as `self`, with the record's edge to each as `used`: null where claims alone name it. What the record
 * has it may have by several edges. `record`: a variable that tells whether the record may be taken whole, where there is one.
 */
export function weaponsOf(
  event: string,
  self: string,
  used: string,
  ambient: Ambient,
  record?: string,
): string {
  const isCoded = record ?? coded(event, ambient)
  const stands = [
    ...saidBy(used, ambient),
    ...(restricts(ambient) ? [either(isCoded, spokenOf(event, self, ambient))] : []),
  ]
  const own = `MATCH (${event})-[${used}:USED]->(${self}:Weapon)${where(...stands)}`
  if (!restricts(ambient)) return own
  const named = [
    ...namingWeapon(event),
    ...readBy('c', ambient),
    // One claim is enough unless several speakers are asked for.
    ...(fromOne(ambient).length > 0 ? [spokenOf(event, self, ambient)] : givingPart(event, self)),
    `NOT EXISTS { (${event})-[:USED]->(${self}) }`,
    `NOT (${isCoded})`,
  ]
  return `CALL (${[event, ...(record ? [record] : [])].join(', ')}) {
  ${own}
  RETURN ${self}, ${used}
  UNION
  ${toNamedWeapon(event, self)}
  WHERE ${named.join(' AND ')}
  RETURN ${self}, null AS ${used}
}`
}

/** From an event to a weapon that a claim `c` about it has as value. */
const toNamedWeapon = (event: string, weapon: string): string =>
  `MATCH (${event})<-[:ABOUT]-(c:Claim)-[:HAS_VALUE]->(:Value)-[:REFERS_TO]->(${weapon}:Weapon)`

/** That the claim `c` says that it was used. Of words a claim names the weapon of the deed that they are about. */
const namingWeapon = (event: string): readonly string[] => [
  `${event}.quadClass = 'MATERIAL_CONFLICT'`,
  ...saying('c'),
  "c.property = 'projectile'",
]

/** Whether a claim `c` which meets conditions names a weapon of the event, whether it may be read or not. */
export const namesWeapon = (event: string, ...conditions: readonly string[]): string =>
  `EXISTS { ${toNamedWeapon(event, '')}${where(...namingWeapon(event), ...conditions)} }`

/** Whether the event shows any weapon. */
export const showsAnyWeapon = (event: string, ambient: Ambient): string =>
  `EXISTS { ${weaponsOf(event, 'weapon', 'used', ambient)} RETURN weapon }`

/** Whether the event shows a weapon, by its id; of the record that which is tied to it (`tiedTo`) is not looked at. */
export const showsWeapon = (event: string, id: string, ambient: Ambient): string =>
  restricts(ambient)
    ? `EXISTS { ${weaponsOf(event, 'weapon', 'used', ambient)} WITH weapon WHERE weapon.id = ${id} RETURN weapon }`
    : `EXISTS { (${event})-[:USED]->({id: ${id}}) }`

/**
 * Events of whose record, or of a claim about which, a weapon is part, as `event`: all that may show it. Those that claims alone name
 * stand in no list of the weapon. `weapon`: a pattern of it; `outer`: what the pattern takes from around it.
 */
export const mayShowWeapon = (event: string, weapon: string, outer = ''): string => `CALL (${outer}) {
  MATCH (${event}:Event)-[:USED]->(${weapon})
  RETURN ${event}
  UNION
  MATCH (${event}:Event)<-[:ABOUT]-(:Claim {property: 'projectile'})-[:HAS_VALUE]->(:Value)-[:REFERS_TO]->(${weapon})
  RETURN ${event}
}
WITH ${event}`
