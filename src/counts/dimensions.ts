import { instrumentsText } from '../events/account.ts'
import { knownBy, publishedBy, restricts, tiedBy, where, whole } from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'

/*
 * What events are counted by. Each is an expression of the values that an event `e` has, as a list; an empty list or null
 * in it is "not stated". Entities are told by their ids.
 */

type Values = (e: string, ambient: Ambient) => string

/** The nodes at the end of a path from the event, of which what is said must be stated by what may be read. */
const ends =
  (path: (e: string) => string, value: string): Values =>
  (e, ambient) =>
    `COLLECT { MATCH ${path(e)}${where(...tiedBy(e, 'end', ambient))} RETURN DISTINCT ${value} }`

/** States by the roads on which filters of events find them. */
const states = (relationship: string, organs: string) =>
  ends(e => `(${e})-[:${relationship}]->(end)-[:${organs}*0..1]->(s:State)`, 's.id')

/** What an outcome rests on is not told by any claim: only where the record may be taken whole. */
const outcomes: Values = (e, ambient) =>
  `COLLECT { MATCH (${e})-[site:SITE]->()${where(...(restricts(ambient) ? [whole(e, ambient)] : []))} RETURN DISTINCT site.outcome }`

/** Claims on the event's date that may be read, the value being `v`. */
const datesOf = (e: string, ambient: Ambient, condition: string): string =>
  `MATCH (${e})<-[:ABOUT]-(c:Claim {property: 'eventDate'})-[:HAS_VALUE]->(v:Value)${where("c.strength <> 'DENIES'", "c.rank <> 'DEPRECATED'", condition, ...knownBy('c', ambient))}`

/**
 * The year (4 characters) or month (7) of the event's date where the date lies within one; an interval counts where it
 * began. A date that leaves the year or month open has none: "2022" is not January 2022. Where the record may not be
 * taken whole, the one that all claims with a date give which is so precise.
 */
const dated =
  (length: 4 | 7): Values =>
  (e, ambient) => {
    const record = `CASE
      WHEN left(${e}.earliest, ${length}) = left(${e}.latest, ${length}) THEN [left(${e}.earliest, ${length})]
      WHEN ${e}.date =~ '[0-9][^/]*/.*' THEN [left(${e}.earliest, ${length})]
      ELSE []
    END`
    if (!restricts(ambient)) return record
    const claims = datesOf(e, ambient, `left(v.earliest, ${length}) = left(v.latest, ${length})`)
    return `CASE
    WHEN ${whole(e, ambient)} THEN ${record}
    WHEN COUNT { ${claims} RETURN DISTINCT left(v.earliest, ${length}) } = 1
      THEN COLLECT { ${claims} RETURN DISTINCT left(v.earliest, ${length}) }
    ELSE []
  END`
  }

const DIMENSIONS: Readonly<Record<string, Values>> = {
  TYPE: e => `[${e}.type]`,
  QUAD_CLASS: e => `[${e}.quadClass]`,
  INSTRUMENT: instrumentsText,
  FACILITY_KIND: ends(e => `(${e})-[:SITE]->(end:Facility)`, 'end.kind'),
  OUTCOME: outcomes,
  WEAPON: ends(e => `(${e})-[:USED]->(end:Weapon)`, 'end.id'),
  PLACE: ends(e => `(${e})-[:OCCURRED_AT]->(end:Place)`, 'end.id'),
  ACTOR_STATE: states('ACTOR', 'ORGAN_OF'),
  RECIPIENT_STATE: states('RECIPIENT', 'ORGAN_OF'),
  AFFECTED_STATE: states('AFFECTED', 'ORGAN_OF|OWNED_BY|NATIONALS_OF'),
  SOURCE: (e, ambient) =>
    `COLLECT { MATCH (${e})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)${where(...publishedBy('d', ambient))} RETURN DISTINCT s.id }`,
  YEAR: dated(4),
  MONTH: dated(7),
}

/**
 * The values of event `e` in a dimension that is a parameter: one text for all, so that Neo4j plans it once. Only the
 * branch that is asked for is evaluated.
 */
export const valuesOf = (e: string, dimension: string, ambient: Ambient): string =>
  [
    `CASE ${dimension}`,
    ...Object.entries(DIMENSIONS).map(([name, values]) => `  WHEN '${name}' THEN ${values(e, ambient)}`),
    'END',
  ].join('\n')

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
  const claims = `EXISTS { ${datesOf(e, ambient, isVague('v.date'))} }`
  return `CASE WHEN ${whole(e, ambient)} THEN ${record} ELSE ${byDate}) AND ${claims} END`
}
