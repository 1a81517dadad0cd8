import { datedByRecord, datesOfClaims } from '../events/account.ts'
import { dated, dateOf } from '../events/date-of-claims.ts'
import {
  dayUncontested,
  drawnFrom,
  either,
  fromOne,
  KIN,
  knownBy,
  restricts,
  spokenOf,
  standsUncontested,
  where,
} from '../evidence/admitted.ts'
import type { OnRow, Statement } from '../neo4j/statement.ts'
import { ambientOf } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import type { Ambient } from '../selection/declare.ts'
import { type Acts, actParameters } from './acts.ts'
import { BEARING, type BearingRow, onHub } from './bearings.ts'
import { epochDay } from './day.ts'

/*
 * What evidence makes of the acts of a pair. An event counts as its record has it where all documents that the record draws
 * on may be read, and where some are only taken away also if nobody contests its day and its parties. Else it counts as
 * claims of those that may be read tell it: on the days that they give, and only if they speak of both sides in their parts;
 * without a day it is on no curve. Where only speakers are counted, it is its day alone that claims may have to tell.
 */

/**
 * Whether a bearing's event `e` counts as its record has it; undefined where all do. Most have one document, which is the one
 * that was seen.
 */
export function toldByRecord(acts: Acts): string | undefined {
  const ambient = ambientOf(acts.evidence)
  if (!restricts(ambient)) return undefined
  const [drawn, counted] = [drawnFrom('e', ambient), fromOne(ambient)]
  const dayStands = () => either(...counted, dayUncontested('e.dateUncontestedUntil', ambient))
  if (drawn.length === 0) return dayStands()
  const whole = either(
    'size(b.publishers) = 1',
    'e.documentCount = 1',
    standsUncontested('e.uncontestedUntil', ambient),
    drawn.join(' AND '),
  )
  return counted.length === 0 ? whole : `(${dayStands()}) AND (${whole})`
}

/** From a party to the state whose act or harm it is. */
const TO_STATE = `[:${KIN}*0..2]`

/** Of each side of the pair, that a claim speaks of it, or of who stands for it, in the part that the bearing gives it. */
const bothSides = (ambient: Ambient): string => `NOT EXISTS {
    MATCH (dyad)-[:BETWEEN]->(side:State)
    WHERE NOT EXISTS {
      MATCH (e)-[part:ACTOR|RECIPIENT|AFFECTED]->(party)-${TO_STATE}->(side)
      WHERE (b.agent IN [side.iso3, 'BOTH']) = (type(part) = 'ACTOR')
        AND ${either(standsUncontested('part.uncontestedUntil', ambient), spokenOf('e', 'party', ambient), spokenOf('e', 'side', ambient))}
    }
  }`

/** What tells the event from others: the claims about it, or itself where the record alone says when it was. */
const toldBy = (ambient: Ambient): string => {
  const claims = `COLLECT { MATCH (e)<-[:ABOUT]-(c:Claim)${where(...knownBy('c', ambient))} RETURN c.id ORDER BY c.id }`
  return `CASE WHEN ${datedByRecord('e', ambient)} THEN [e.id] ELSE ${claims} END`
}

/** Bearings of events that claims alone tell of, with what they say of the day. Relationship range index BEARS_ON(dyad, position). */
export function claimedText(acts: Acts): string {
  const ambient = ambientOf(acts.evidence)
  const parties = drawnFrom('e', ambient).length === 0 ? 'true' : bothSides(ambient)
  return `UNWIND $p.dyads AS dyadId
CALL (dyadId) {
  WITH dyadId AS dyad
${onHub(acts, true)}
  WITH b, e, endNode(b) AS dyad
  WHERE NOT ${toldByRecord(acts) ?? 'true'}
    AND CASE b.because WHEN 'ATTRIBUTED' THEN true ELSE ${parties} END
  RETURN e.id AS event, ${datesOfClaims('e', ambient)} AS dates, ${toldBy(ambient)} AS told, ${BEARING.map(({ name, text }) => `${text} AS ${name}`).join(', ')}
}
RETURN dyadId, event, dates, told, ${BEARING.map(({ name }) => name).join(', ')}`
}

type Streaming = { readonly stream: (statement: Statement, onRow: OnRow) => Promise<unknown> }

/**
 * For each of the pairs the events that claims alone tell of, each on its days, in the order of its record. Events of which
 * the very same claims tell ("struck an oil depot in August", of two strikes) are one act.
 */
export async function claimedOf(
  { stream }: Streaming,
  dyads: readonly string[],
  acts: Acts,
): Promise<Map<string, BearingRow[]>> {
  const found = new Map(dyads.map((dyad): [string, BearingRow[]] => [dyad, []]))
  const statement = { text: claimedText(acts), parameters: { p: { ...actParameters(acts), dyads } } }
  const told = new Set<string>()
  await stream(statement, ([dyad, event, given, of, ...bearing]) => {
    const same = [dyad, bearing[4], ...listOf(of)].join(' ')
    if (told.has(same)) return
    told.add(same)
    const date = dateOf(listOf(given).map(dated))
    // Open on a side, it may have been on any day.
    if (!date || date.earliest === null || date.latest === null) return
    const [score, roleWeight, importance, reliability, because] = bearing
    found.get(String(dyad))?.push({
      event: String(event),
      earliest: date.earliest,
      days: epochDay(date.latest) - epochDay(date.earliest) + 1,
      score: Number(score),
      roleWeight: Number(roleWeight),
      importance: Number(importance),
      reliability: Number(reliability),
      because: String(because),
    })
  })
  return found
}
