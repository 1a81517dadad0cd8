import { type Ambient, expression, nodeOf } from '../selection/declare.ts'
import { leavesOut, publishedBy, voicesOn, where } from './admitted.ts'

/** What an event weighs by its reliability. */
export const RELIABILITY_WEIGHTS = { HIGH: 1, MEDIUM: 0.75, LOW: 0.5 } as const

/**
 * How well an event's record is founded: `[reliability, reason]`. HIGH with two independent speakers; MEDIUM with one who
 * is no party to the event, or three publishers; else LOW. What an editor set by hand stands.
 */
export function reliabilityOf(event: string, ambient: Ambient): string {
  const voices = voicesOn(event, ambient)
  const speakers = `COUNT { ${voices} RETURN DISTINCT speech.voice }`
  const outsiders = `COUNT { ${voices} AND NOT EXISTS { MATCH (${event})-[:ACTOR|RECIPIENT|AFFECTED]->()-[:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->({id: speech.voice}) } RETURN DISTINCT speech.voice }`
  const outlets = `COUNT { MATCH (${event})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)${where(...publishedBy('d', ambient))} RETURN DISTINCT s }`
  return [
    'CASE',
    `  WHEN ${event}.editorsReliability IS NOT NULL THEN [${event}.editorsReliability, 'set by an editor; see the notes']`,
    `  WHEN ${speakers} >= 2 THEN ['HIGH', toString(${speakers}) + ' independent speakers']`,
    `  WHEN ${outsiders} = 1 THEN ['MEDIUM', 'one speaker, who is no party to it']`,
    `  WHEN ${outlets} >= 3 THEN ['MEDIUM', 'reported by ' + toString(${outlets}) + ' publishers']`,
    `  WHEN ${speakers} = 1 THEN ['LOW', 'one speaker, who is a party to it']`,
    `  ELSE ['LOW', CASE ${outlets} WHEN 1 THEN 'one publisher' ELSE toString(${outlets}) + ' publishers' END + ', no speaker known by name']`,
    'END',
  ].join('\n')
}

/** What is stored of it, or, where evidence leaves documents out, both parts reckoned anew at once. */
export const reliabilityColumn = (place: 0 | 1) =>
  expression(
    ({ scope, ambient }) =>
      leavesOut(ambient)
        ? reliabilityOf(nodeOf(scope), ambient)
        : `${nodeOf(scope)}.${place === 0 ? 'reliability' : 'reliabilityReason'}`,
    {
      apart: leavesOut,
      reads: ambient => (leavesOut(ambient) ? 'reliability' : undefined),
      value: raw => (Array.isArray(raw) ? raw[place] : raw),
    },
  )
