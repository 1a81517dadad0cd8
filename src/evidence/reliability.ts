import { type Ambient, expression, nodeOf } from '../selection/declare.ts'
import { leavesOut, publishedBy, voicesOn, where } from './admitted.ts'

/** What an event weighs by its reliability. */
export const RELIABILITY_WEIGHTS = { HIGH: 1, MEDIUM: 0.75, LOW: 0.5 } as const

/**
 * How well an event's record is founded: `[reliability, reason]`. HIGH with two independent speakers; MEDIUM with one who
 * is no party to the event; LOW with one who is, however many publishers carry the words. Publishers count only where no
 * speaker is known: MEDIUM with three that are independent of each other, else LOW. What an editor set by hand stands.
 */
export function reliabilityOf(event: string, ambient: Ambient): string {
  const voices = voicesOn(event, ambient)
  const isParty = `EXISTS { MATCH (${event})-[:ACTOR|RECIPIENT|AFFECTED]->()-[:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->({id: speech.voice}) }`
  const publishers = (of: string) =>
    `COUNT { MATCH (${event})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)${where(...publishedBy('d', ambient))} RETURN DISTINCT ${of} }`
  // Counts are named by lists of one: each is planned and read once. Of media that one state runs none bears out the others.
  return [
    `head([speakers IN [COUNT { ${voices} RETURN DISTINCT speech.voice }] | CASE`,
    `  WHEN ${event}.editorsReliability IS NOT NULL THEN [${event}.editorsReliability, 'set by an editor; see the notes']`,
    `  WHEN speakers >= 2 THEN ['HIGH', toString(speakers) + ' independent speakers' + CASE ${publishers('s')} WHEN 1 THEN ', all through one publisher' ELSE '' END]`,
    `  WHEN speakers = 1 THEN CASE WHEN EXISTS { ${voices} AND NOT ${isParty} } THEN ['MEDIUM', 'one speaker, who is no party to it'] ELSE ['LOW', 'one speaker, who is a party to it'] END`,
    `  ELSE head([publishers IN [${publishers('coalesce(s.voice, s.id)')}] | [`,
    "    CASE WHEN publishers >= 3 THEN 'MEDIUM' ELSE 'LOW' END,",
    "    CASE publishers WHEN 0 THEN 'no publisher' WHEN 1 THEN 'one independent publisher' ELSE toString(publishers) + ' independent publishers' END + ', no speaker known by name'",
    '  ]])',
    'END])',
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
