import { toldWhole } from '../evidence/admitted.ts'
import type { Arguments } from '../selection/arguments.ts'
import type { Ambient } from '../selection/declare.ts'

/*
 * What makes an event an encounter, and who took part in it.
 */

/** The instruments that make an event an encounter of each kind. */
const INSTRUMENTS = {
  MET: ['MEETING', 'SUMMIT', 'VISIT', 'CONSULTATIONS', 'COMMISSION_SESSION'],
  CALLED: ['PHONE_CALL'],
  SUMMONED: ['SUMMONS', 'INVITATION_TO_MINISTRY'],
} as const

type Kind = keyof typeof INSTRUMENTS

const isOneOf = (event: string, instruments: string): string =>
  `any(instrument IN ${event}.instruments WHERE instrument IN ${instruments})`

/** Where a visit or meeting was called off nobody met, though they may have spoken on the telephone about it. */
const isHeld = (event: string): string => `NOT 'VISIT_CANCELLED' IN ${event}.instruments`

function isOfKind(event: string, kind: Kind): string {
  const named = isOneOf(event, `[${INSTRUMENTS[kind].map(name => `'${name}'`).join(', ')}]`)
  return kind === 'MET' ? `(${named} AND ${isHeld(event)})` : named
}

/** The kinds of encounter that an event is, as a list. */
export const kindsOf = (event: string): string =>
  `[kind IN [${(['MET', 'CALLED', 'SUMMONED'] as const)
    .map(kind => `CASE WHEN ${isOfKind(event, kind)} THEN '${kind}' END`)
    .join(', ')}] WHERE kind IS NOT NULL]`

/** The instruments of the kinds asked for, as `isEncounter` refers to them; of all kinds where none is named. */
export function instrumentsOf(kinds: unknown): { met: readonly string[]; others: readonly string[] } {
  const asked = (kind: Kind): readonly string[] =>
    !Array.isArray(kinds) || kinds.includes(kind) ? INSTRUMENTS[kind] : []
  return { met: asked('MET'), others: [...asked('CALLED'), ...asked('SUMMONED')] }
}

/** Encounters that happened, of the kinds and in the range that are asked for. */
export const isEncounter = (event: string, args: Arguments, ambient: Ambient): string[] => [
  `${event}.status = 'HAPPENED'`,
  `(${isOneOf(event, args.at('others'))} OR (${isOneOf(event, args.at('met'))} AND ${isHeld(event)}))`,
  ...(args.has('from') ? [`${event}.latest >= ${args.at('from')}`] : []),
  ...(args.has('to') ? [`${event}.earliest <= ${args.at('to')}`] : []),
  ...toldWhole(event, ambient),
]

/** Names of ministries of foreign affairs, as states call them. */
const FOREIGN_MINISTRY =
  '(?i).*(foreign|external) (affairs|relations|ministry|office).*|.*department of state.*'

/**
 * Whether somebody who acts in an event with a summons is who summoned: where several organs of one state act in it, as in a joint
 * statement that comes with the summons, that is the ministry of foreign affairs, if it is among them.
 */
export const summons = (event: string, acting: string): string =>
  `NOT EXISTS { MATCH (${acting})-[:ORGAN_OF]->(:State)<-[:ORGAN_OF]-(ministry:Organization {kind: 'MINISTRY'})<-[:ACTOR]-(${event}) WHERE ministry <> ${acting} AND ministry.name =~ '${FOREIGN_MINISTRY}' }`

/** A person who was there, not only spoken of or telling of it. */
export const present = (edge: string): string => `coalesce(${edge}.present, true)`

/** Whether an event is an encounter at which the person was. */
export const wasAtEncounter = (event: string, person: string): string =>
  [
    `${event}.status = 'HAPPENED'`,
    `size(${kindsOf(event)}) > 0`,
    `EXISTS { MATCH (${event})-[part:INVOLVED]->(${person}) WHERE ${present('part')} }`,
  ].join(' AND ')

/** Whether two serve one state, or one of them is the state that the other serves: no encounter of two sides. */
export const onOneSide = (one: string, other: string): string =>
  `EXISTS { (${one})-[:HELD|OF_POST|SERVES|ORGAN_OF*0..3]->(:State)<-[:HELD|OF_POST|SERVES|ORGAN_OF*0..3]-(${other}) }`

/** Whether a party took part in an event: was there, or acted or was addressed itself or through an organ. */
export const tookPart = (event: string, party: string): string =>
  [
    `(EXISTS { (${event})-[:ACTOR|RECIPIENT]->()-[:ORGAN_OF*0..1]->(${party}) }`,
    `EXISTS { MATCH (${event})-[part:INVOLVED]->(${party}) WHERE ${present('part')} })`,
  ].join(' OR ')

/** Whether a person had to answer for a state: one that they serve was addressed. */
export const answersFor = (event: string, person: string): string =>
  `EXISTS { (${event})-[:RECIPIENT]->()-[:ORGAN_OF*0..1]->(:State)<-[:SERVES]-()<-[:OF_POST]-()<-[:HELD]-(${person}) }`
