import { claimsOnDate, datedByRecord, instrumentsText } from '../events/account.ts'
import { weaponsOf } from '../events/weapons.ts'
import {
  coded,
  either,
  publishedBy,
  restricts,
  saidBy,
  spokenOf,
  standsUncontested,
  where,
} from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'

/*
 * What events are counted by: the values that an event `e` has in the dimension `by`, as a list; an empty list or null in
 * it is "not stated". Entities are told by their ids. Both are variables: one text counts by whatever is asked, so that
 * Neo4j plans it once, and of its branches only the one that is asked for is evaluated. `record`: whether the event's
 * record may be taken whole.
 */

/** What ties the record to `end`, by `r`, must be stated by what may be read; `stands`: unless the record says so by itself. */
const tied = (e: string, ambient: Ambient, stands?: string): string[] => [
  ...saidBy('r', ambient),
  ...(restricts(ambient) ? [`(record OR ${either(stands, spokenOf(e, 'end', ambient))})`] : []),
]

/** Facilities by their kinds, and places. */
const things = (e: string, ambient: Ambient): string => {
  const type = "type(r) = CASE by WHEN 'FACILITY_KIND' THEN 'SITE' ELSE 'OCCURRED_AT' END"
  return `COLLECT {
      MATCH (${e})-[r:SITE|OCCURRED_AT]->(end)${where(type, ...tied(e, ambient))}
      RETURN DISTINCT CASE by WHEN 'FACILITY_KIND' THEN end.kind ELSE end.id END
    }`
}

const weapons = (e: string, ambient: Ambient): string =>
  `COLLECT {
      ${weaponsOf(e, 'end', 'r', ambient, 'record')}
      RETURN DISTINCT end.id
    }`

/** States by the roads on which filters of events find them: harm falls on them by companies and nationals too. */
const states = (e: string, ambient: Ambient): string => {
  const road = [
    "by = type(r) + '_STATE'",
    "(by = 'AFFECTED_STATE' OR all(o IN organs WHERE type(o) = 'ORGAN_OF'))",
  ]
  return `COLLECT {
      MATCH (${e})-[r:ACTOR|RECIPIENT|AFFECTED]->(end)-[organs:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->(s:State)${where(...road, ...tied(e, ambient, standsUncontested('r.uncontestedUntil', ambient)))}
      RETURN DISTINCT s.id
    }`
}

/**
 * Outcomes for the facilities of a filter, `filtered` of `site`. What they rest on is not told by any claim. Beside the kinds of
 * facilities, `paired`, one that has none counts as such; else only an event of which no facility has any.
 */
const outcomes = (e: string, filtered: readonly string[], paired: string): string =>
  `CASE WHEN record THEN COLLECT { MATCH (${e})-[r:SITE]->(site)${where(`(r.outcome IS NOT NULL OR ${paired})`, ...filtered)} RETURN DISTINCT r.outcome } ELSE [] END`

const sources = (e: string, ambient: Ambient): string =>
  `COLLECT {
      MATCH (${e})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)${where(...publishedBy('d', ambient))}
      RETURN DISTINCT s.id
    }`

/**
 * The year or month of the event's date where the date lies within one; an interval counts where it began. A date that
 * leaves the year or month open has none: "2022" is not January 2022. Where the record may not be taken whole, the one
 * that all claims with a date give which is so precise.
 */
const dated = (e: string, ambient: Ambient): string => {
  const length = "CASE by WHEN 'YEAR' THEN 4 ELSE 7 END"
  const own = `CASE
      WHEN left(${e}.earliest, ${length}) = left(${e}.latest, ${length}) OR ${e}.date =~ '[0-9][^/]*/.*'
        THEN [left(${e}.earliest, ${length})]
      ELSE []
    END`
  if (!restricts(ambient)) return own
  const claims = `COLLECT {
      ${claimsOnDate(e, ambient)} WHERE left(v.earliest, ${length}) = left(v.latest, ${length})
      RETURN DISTINCT left(v.earliest, ${length})
    }`
  return `CASE WHEN ${datedByRecord(e, ambient, 'record')} THEN ${own} ELSE [given IN [${claims}] WHERE size(given) = 1 | head(given)] END`
}

/** Conditions on the facilities `site` whose outcomes are counted, and whether these stand beside kinds of facilities. */
export type Sites = { readonly filtered: readonly string[]; readonly paired: string }

/** The values of event `e` by the variable `by`. */
export const valuesOf = (e: string, ambient: Ambient, { filtered, paired }: Sites): string => `CASE
    WHEN by = 'TYPE' THEN [${e}.type]
    WHEN by = 'QUAD_CLASS' THEN [${e}.quadClass]
    WHEN by = 'INSTRUMENT' THEN ${instrumentsText(e, ambient)}
    WHEN by IN ['FACILITY_KIND', 'PLACE'] THEN ${things(e, ambient)}
    WHEN by = 'WEAPON' THEN ${weapons(e, ambient)}
    WHEN by IN ['ACTOR_STATE', 'RECIPIENT_STATE', 'AFFECTED_STATE'] THEN ${states(e, ambient)}
    WHEN by = 'OUTCOME' THEN ${outcomes(e, filtered, paired)}
    WHEN by = 'SOURCE' THEN ${sources(e, ambient)}
    ELSE ${dated(e, ambient)}
  END`

/** Whether the record may be taken whole, for `valuesOf`. */
export const recordOf = (e: string, ambient: Ambient): string =>
  restricts(ambient) ? coded(e, ambient) : 'true'

/**
 * Whether event `e` need not lie where its date counts in cell `cell`: the date is approximate or uncertain, or reaches
 * beyond the year or month. Where the record may not be taken whole, claims with an approximate date say so.
 */
export const isUnsure = (e: string, cell: string, ambient: Ambient): string => {
  const beyond = (length: number) => `left(${e}.earliest, ${length}) <> left(${e}.latest, ${length})`
  const isVague = (date: string) => `${date} =~ '.*[~?%].*'`
  const byDate = `any(i IN range(0, size(${cell}.by) - 1) WHERE ${cell}.key[i] IS NOT NULL AND ${cell}.by[i] IN ['YEAR', 'MONTH']`
  const record = `${byDate}
    AND (${isVague(`${e}.date`)} OR CASE ${cell}.by[i] WHEN 'YEAR' THEN ${beyond(4)} ELSE ${beyond(7)} END))`
  if (!restricts(ambient)) return record
  const claims = `EXISTS { ${claimsOnDate(e, ambient)} WHERE ${isVague('v.date')} }`
  return `CASE WHEN ${datedByRecord(e, ambient)} THEN ${record} ELSE ${byDate}) AND ${claims} END`
}
