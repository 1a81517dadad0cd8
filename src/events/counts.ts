import { concerns } from '../claims/concerns.ts'
import { knownBy, leavesOut, publishedBy, where } from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'

/*
 * Counts of an event: stored ones, or, where evidence leaves things out, counted anew from what is left. What is
 * stored is written by src/loader/counts.ts by the same rules.
 */

export const documentsIn = (event: string, ambient: Ambient): string =>
  leavesOut(ambient)
    ? `COUNT { MATCH (${event})-[:REPORTED_IN]->(d:Document)${where(...publishedBy('d', ambient))} }`
    : `${event}.documentCount`

export const sourcesIn = (event: string, ambient: Ambient): string =>
  leavesOut(ambient)
    ? `COUNT { MATCH (${event})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)${where(...publishedBy('d', ambient))} RETURN DISTINCT s }`
    : `${event}.sourceCount`

export const claimsIn = (event: string, ambient: Ambient): string =>
  leavesOut(ambient)
    ? `COUNT { MATCH (${event})<-[:ABOUT]-(c:Claim)${where(...knownBy('c', ambient))} }`
    : `${event}.claimCount`

/** Pairs of claims that differ in more than precision. */
export const disputesIn = (event: string, ambient: Ambient): string =>
  leavesOut(ambient)
    ? `COUNT { MATCH (${event})<-[:ABOUT]-(c:Claim)-[r:DISPUTES]-(other:Claim)${where("r.kind <> 'PRECISION'", concerns(event, 'c', 'other'), ...knownBy('c', ambient), ...knownBy('other', ambient))} RETURN DISTINCT r }`
    : `${event}.disputeCount`
