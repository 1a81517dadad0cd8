import { isApproximate, isUncertain, precisionOf } from '../dates/precision.ts'
import { knownBy, publishedBy, recorded, restricts, spokenOf, where, whole } from '../evidence/admitted.ts'
import { listOf } from '../selection/compiling.ts'
import { type Ambient, type Column, expression, nodeOf } from '../selection/declare.ts'
import { type DatedClaim, dateOf } from './date-of-claims.ts'

/*
 * An event's own properties, or, where documents are left out that its record draws on, what claims of the documents
 * left say of it. Title and summary are then made of these claims' statements; coding (type, score) stays.
 */

/** Null where the record may not be taken whole: no claim carries the property. */
export const ownProperty = (property: string): Column =>
  expression(({ scope, ambient }) => recorded(nodeOf(scope), property, ambient))

/** What stands on the edge from the event to something, such as a capacity or an outcome. */
export const onEdge = (property: string): Column =>
  expression(({ scope, ambient }) => {
    const { edge = '', event = '' } = scope
    return restricts(ambient)
      ? `CASE WHEN ${whole(event, ambient)} THEN ${edge}.${property} END`
      : `${edge}.${property}`
  })

/** Claims about the event that may be read and deny nothing, the claim being `c`. */
const claimsOf = (event: string, ambient: Ambient, ...conditions: readonly string[]) =>
  `MATCH (${event})<-[:ABOUT]-(c:Claim)${where("c.strength <> 'DENIES'", "c.rank <> 'DEPRECATED'", ...conditions, ...knownBy('c', ambient))}`

const statements = (event: string, ambient: Ambient) =>
  `COLLECT { ${claimsOf(event, ambient)} RETURN c.statement ORDER BY c.order, c.id }`

const headlines = (event: string, ambient: Ambient) =>
  `COLLECT { MATCH (${event})-[:REPORTED_IN]->(d:Document)${where(...publishedBy('d', ambient))} RETURN d.title ORDER BY d.earliest, d.id LIMIT 1 }`

/** The record's title; else the first statement of a claim; else the headline of the first document. */
export const title = expression(
  ({ scope, ambient }) => {
    const event = nodeOf(scope)
    if (!restricts(ambient)) return `${event}.title`
    return `CASE WHEN ${whole(event, ambient)} THEN ${event}.title ELSE coalesce(head(${statements(event, ambient)}), head(${headlines(event, ambient)}), '') END`
  },
  { apart: restricts },
)

export const titleFrom = expression(({ scope, ambient }) => {
  const event = nodeOf(scope)
  if (!restricts(ambient)) return `'RECORD'`
  return `CASE WHEN ${whole(event, ambient)} THEN 'RECORD' WHEN EXISTS { ${claimsOf(event, ambient)} } THEN 'CLAIM' ELSE 'DOCUMENT' END`
})

/** The record's summary, or the statements of all claims that may be read. */
export const summary = expression(
  ({ scope, ambient }) => {
    const event = nodeOf(scope)
    if (!restricts(ambient)) return `${event}.summary`
    return `CASE WHEN ${whole(event, ambient)} THEN ${event}.summary ELSE ${statements(event, ambient)} END`
  },
  {
    apart: restricts,
    value: raw => (Array.isArray(raw) ? (raw.length > 0 ? raw.join('; ') : null) : raw),
  },
)

type Part = 'date' | 'earliest' | 'latest'

/** The record's date, or the dates of the claims that may be read, for `readDate`. */
export function dateText(event: string, part: Part, ambient: Ambient): string {
  if (!restricts(ambient)) return `${event}.${part}`
  return `CASE WHEN ${whole(event, ambient)} THEN ${event}.${part} ELSE ${datesOfClaims(event, ambient)} END`
}

const datesOfClaims = (event: string, ambient: Ambient): string =>
  `COLLECT { ${claimsOf(event, ambient, "c.property = 'eventDate'")} MATCH (c)-[:HAS_VALUE]->(v:Value) WHERE v.date IS NOT NULL RETURN [v.date, v.earliest, v.latest] }`

/** What the record says, or what the claims together do: see `dateOf`. Null where nobody says. */
export const readDate = (part: Part, raw: unknown): unknown =>
  Array.isArray(raw) ? (dateOf(raw.map(dated))?.[part] ?? null) : raw

export const datePart = (part: Part): Column =>
  expression(({ scope, ambient }) => dateText(nodeOf(scope), part, ambient), {
    apart: restricts,
    value: raw => readDate(part, raw),
  })

/** Date, first and last day at once: what the record says, or what the claims together do. */
export const wholeDate = (event: string, ambient: Ambient): string => {
  const own = (['date', 'earliest', 'latest'] as const).map(part => `${event}.${part}`).join(', ')
  if (!restricts(ambient)) return `[${own}]`
  return `CASE WHEN ${whole(event, ambient)} THEN [${own}] ELSE ${datesOfClaims(event, ambient)} END`
}

/** A part of what `wholeDate` reads: three days of the record, or a list of such for the claims. */
export function readWholeDate(part: Part, raw: unknown): unknown {
  const read = listOf(raw)
  const isOfClaims = read.length === 0 || Array.isArray(read[0])
  return isOfClaims ? readDate(part, read) : read[['date', 'earliest', 'latest'].indexOf(part)]
}

/** How exactly the date says when; null where there is none. */
const ofDate = (value: (date: string) => unknown): Column => {
  const date = datePart('date')
  return {
    ...date,
    value: raw => {
      const text = date.value?.(raw)
      return typeof text === 'string' ? value(text) : null
    },
  }
}

export const exactnessOfDate = {
  precision: ofDate(precisionOf),
  approximate: ofDate(isApproximate),
  uncertain: ofDate(isUncertain),
}

function dated(raw: unknown): DatedClaim {
  const [date, earliest, latest] = listOf(raw)
  const day = (value: unknown) => (typeof value === 'string' ? value : null)
  return { date: String(date), earliest: day(earliest), latest: day(latest) }
}

/** Instruments of the record, or those that claims name. */
export const instrumentsText = (event: string, ambient: Ambient) =>
  restricts(ambient)
    ? `CASE WHEN ${whole(event, ambient)} THEN ${event}.instruments ELSE [i IN ${event}.instruments WHERE i IN COLLECT { ${claimsOf(event, ambient, "c.property = 'instrument'")} MATCH (c)-[:HAS_VALUE]->(v:Value) RETURN v.text }] END`
    : `${event}.instruments`

export const instruments = expression(({ scope, ambient }) => instrumentsText(nodeOf(scope), ambient), {
  apart: restricts,
})

export const instrument = expression(
  ({ scope, ambient }) => `(${instrumentsText(nodeOf(scope), ambient)})[0]`,
  {
    apart: restricts,
  },
)

/** Fields of an event that claims may carry, with the properties of these claims or the edges that they speak of. */
const FIELDS = {
  DATE: { properties: ['eventDate'], record: 'e.date IS NOT NULL' },
  ACTORS: { edge: 'ACTOR' },
  RECIPIENTS: { edge: 'RECIPIENT' },
  AFFECTED: { edge: 'AFFECTED' },
  OFFICIALS: { edge: 'INVOLVED' },
  FACILITIES: { edge: 'SITE' },
  PLACES: { edge: 'OCCURRED_AT' },
  WEAPONS: { edge: 'USED' },
  INSTRUMENTS: { properties: ['instrument'], record: 'size(e.instruments) > 0' },
  CASUALTIES: { properties: ['casualties'], record: 'false' },
  DAMAGE: { properties: ['damage'], record: 'false' },
  CAUSE: { properties: ['cause', 'motive'], record: 'false' },
  RESPONSIBILITY: { properties: ['responsibility', 'actor'], record: 'false' },
  INTENT: { properties: ['intent'], record: 'e.intentional IS NOT NULL' },
} as const satisfies Record<string, { properties: readonly string[]; record: string } | { edge: string }>

/** Of each field, whether anybody states it, and whether that is in what may be read. */
export const stated = expression(
  ({ scope, ambient }) => {
    const event = nodeOf(scope)
    const strengths = (conditions: readonly string[]) =>
      `COLLECT { MATCH (${event})<-[:ABOUT]-(c:Claim)${where(...conditions)} RETURN DISTINCT c.property + ' ' + c.strength }`
    const edges = Object.values(FIELDS).flatMap(field => ('edge' in field ? [field.edge] : []))
    const record = Object.values(FIELDS).flatMap(field =>
      'record' in field ? [field.record.replaceAll('e.', `${event}.`)] : [],
    )
    return [
      `[${restricts(ambient) ? whole(event, ambient) : 'true'},`,
      `  ${strengths(knownBy('c', ambient))},`,
      `  ${strengths([])},`,
      `  [${edges.map(edge => `EXISTS { (${event})-[:${edge}]->() }`).join(', ')}],`,
      `  [${edges.map(edge => `EXISTS { MATCH (${event})-[:${edge}]->(x) WHERE ${spokenOf(event, 'x', ambient)} }`).join(', ')}],`,
      `  [${record.join(', ')}]]`,
    ].join('\n')
  },
  { apart: () => true, value: bases },
)

function bases(raw: unknown) {
  const [isWhole, here = [], anywhere = [], inRecord = [], spoken = [], valued = []] = listOf(raw)
  const [read, all, edges, spokenEdges, values] = [here, anywhere, inRecord, spoken, valued].map(listOf)
  let edge = 0
  let value = 0
  return Object.entries(FIELDS).map(([field, declared]) => {
    if ('edge' in declared) {
      const place = edge++
      return {
        field,
        basis: basisOf(spokenEdges?.[place] === true, false, edges?.[place] === true, isWhole === true),
      }
    }
    const place = value++
    const says = (claims: readonly unknown[] | undefined, denies: boolean) =>
      declared.properties.some(property =>
        (claims ?? []).some(
          claim =>
            typeof claim === 'string' &&
            claim.startsWith(`${property} `) &&
            claim.endsWith(' DENIES') === denies,
        ),
      )
    const known = values?.[place] === true || says(all, false) || says(all, true)
    // What the record itself holds may be taken only with all of it; what only claims say, from the claims.
    return {
      field,
      basis: basisOf(
        says(read, false),
        says(read, true),
        known,
        isWhole === true && values?.[place] === true,
      ),
    }
  })
}

function basisOf(claimed: boolean, denied: boolean, known: boolean, taken: boolean): string {
  if (claimed) return 'CLAIMS'
  if (denied) return 'DENIED'
  if (!known) return 'NOBODY'
  return taken ? 'DOCUMENTS' : 'NOT_STATED'
}
