import { statementText } from '../claims/statement.ts'
import { exactly } from '../dates/exactness.ts'
import {
  coded,
  dayUncontested,
  either,
  fromOne,
  knownBy,
  leavesOut,
  publishedBy,
  restricts,
  saidFrom,
  where,
  whole,
  writtenYet,
} from '../evidence/admitted.ts'
import { isDenialIn, isDeniedIn } from '../evidence/denials.ts'
import { listOf } from '../selection/compiling.ts'
import { type Ambient, type Column, expression, nodeOf, type Reach, turned } from '../selection/declare.ts'
import { type DatedClaim, dated, dateOf } from './date-of-claims.ts'

/*
 * An event's own properties, or, where documents are left out that its record draws on, what claims of the documents
 * left say of it. Title and summary are then made of these claims' statements; coding (type, score) stays, and by a day
 * alone the date too, and instruments that had been said. All of it is read at once, by one statement for all events of a level.
 */

const DATE = ['date', 'earliest', 'latest'] as const
type Part = (typeof DATE)[number]

const OWN = [
  'title',
  'summary',
  ...DATE,
  'mode',
  'alternativeType',
  'importanceReason',
  'intentional',
  'instruments',
] as const

/** What claims of documents that may be read say of an event whose record may not be taken whole. */
type Told = {
  /** Each with who says so, as the claim words it, and whether it is set against the event, or the event against it. */
  readonly statements: readonly (readonly [speaker: unknown, statement: unknown, isOpposed: boolean])[]
  /** Each with its publisher and day: it may be of later, and about something else. */
  readonly headlines: readonly (readonly [publisher: unknown, published: unknown, headline: unknown])[]
  /** How it is coded, which stays. */
  readonly type: unknown
  /** Whether several speakers are asked for: statements are then what these have in common, and nobody's words. */
  readonly isOfSeveral: boolean
  readonly dates: readonly DatedClaim[]
  readonly instruments: readonly unknown[]
}

/** Claims that say something: nobody holds a deprecated one any more, and a denial says what is not so. */
export const saying = (claim: string): readonly string[] => [
  `${claim}.strength <> 'DENIES'`,
  `${claim}.rank <> 'DEPRECATED'`,
]

/** Claims about the event that may be read and deny nothing, the claim being `c`. */
export const claimsOf = (event: string, ambient: Ambient, ...conditions: readonly string[]): string =>
  `MATCH (${event})<-[:ABOUT]-(c:Claim)${where(...saying('c'), ...conditions, ...knownBy('c', ambient))}`

/** Claims that may be read and say something of the event, also that they deny, where it is that denial. */
const utteredOn = (event: string, ambient: Ambient, saying = 'true'): string =>
  `MATCH (${event})<-[:ABOUT]-(c:Claim)${where(
    "c.rank <> 'DEPRECATED'",
    `CASE WHEN c.strength = 'DENIES' THEN ${isDenialIn(event, 'c')} ELSE ${saying} END`,
    ...knownBy('c', ambient),
  )}`

/** Whether something was out before the event began: it may announce it, and is rather about something else. */
const wasBefore = (known: string, event: string): string => `coalesce(${known} < ${event}.earliest, false)`

const surelyOut = (document: string): string => `coalesce(${document}.known, ${document}.latest)`

/** Documents in the order in which they were surely out: one of which only the year is known after those of its days. */
export const outFirst = (document: string): string =>
  [surelyOut(document), `${document}.earliest`, `${document}.id`].join(', ')

/** The same of those that report the event; what was out before it began comes last. */
export const firstReports = (document: string, event: string): string =>
  `${wasBefore(surelyOut(document), event)}, ${outFirst(document)}`

/** What the event denies, and what denies a part that the record gives, but where that is the very denial that the event is. */
const opposed = (event: string, claim: string): string =>
  `CASE WHEN size(coalesce(${claim}.deniesPartOf, [])) > 0 THEN NOT ${isDenialIn(event, claim)} ELSE ${isDeniedIn(event, claim)} END`

const statements = (event: string, ambient: Ambient) =>
  `COLLECT { ${utteredOn(event, ambient)} RETURN [c.attributedAs, ${statementText('c', ambient)}, ${opposed(event, 'c')}] ORDER BY ${wasBefore('c.known', event)}, c.known, c.order, c.id }`

const headlines = (event: string, ambient: Ambient) =>
  `COLLECT { MATCH (${event})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)${where(...fromOne(ambient), ...publishedBy('d', ambient))} RETURN [s.name, d.published, d.title] ORDER BY ${firstReports('d', event)} LIMIT 1 }`

const ownDays = (event: string): string => `[${DATE.map(part => `${event}.${part}`).join(', ')}]`

/** Claims on the event's date that may be read, the value being `v`. */
export const claimsOnDate = (event: string, ambient: Ambient): string =>
  `${claimsOf(event, ambient, "c.property = 'eventDate'")} MATCH (c)-[:HAS_VALUE]->(v:Value)`

/**
 * Whether the record says when the event was though documents are left out that it draws on: nobody gives another date, or one
 * that is left bears it out (`src/loader/uncontested.ts`), or none that is left out gives any. Undefined where it never does.
 */
function dateStands(event: string, ambient: Ambient): string | undefined {
  const uncontested = dayUncontested(`${event}.dateUncontestedUntil`, ambient)
  if (uncontested === undefined) return undefined
  const report = [
    `report.id IN ${event}.dateBornOutBy`,
    ...fromOne(ambient),
    ...publishedBy('report', ambient),
  ]
  const given = `EXISTS { MATCH (dating)-[:STATED_IN]->(datedIn:Document)${where(...publishedBy('datedIn', ambient))} }`
  const allGiven = `NOT EXISTS { MATCH (${event})<-[:ABOUT]-(dating:Claim {property: 'eventDate'}) WHERE dating.rank <> 'DEPRECATED' AND NOT ${given} }`
  return either(
    uncontested,
    `EXISTS { MATCH (${event})-[:REPORTED_IN]->(report:Document)${where(...report)} }`,
    [...fromOne(ambient), allGiven].join(' AND '),
  )
}

/** Whether the record says when the event was: it may be taken whole, as `record` tells, or its date stands. */
export const datedByRecord = (event: string, ambient: Ambient, record = coded(event, ambient)): string =>
  either(record, dateStands(event, ambient))

/** Dates that claims give, for `dated`; the record's own where it stands. */
export const datesOfClaims = (event: string, ambient: Ambient): string => {
  const claimed = `COLLECT { ${claimsOnDate(event, ambient)} WHERE v.date IS NOT NULL RETURN [v.date, v.earliest, v.latest] }`
  return `CASE WHEN ${datedByRecord(event, ambient)} THEN [${ownDays(event)}] ELSE ${claimed} END`
}

/** Instruments that claims name: those of the record in its order, then what only claims call it; a denial need not be named where one is uttered. */
const instrumentsOfClaims = (event: string, ambient: Ambient): string => {
  const named = `COLLECT { ${utteredOn(event, ambient, "c.property = 'instrument'")} OPTIONAL MATCH (c)-[:HAS_VALUE]->(v:Value) RETURN DISTINCT CASE c.strength WHEN 'DENIES' THEN 'DENIAL' ELSE v.text END AS text ORDER BY text }`
  return `[named IN [${named}] | [i IN coalesce(${event}.instruments, []) WHERE i IN named] + [i IN named WHERE NOT i IN coalesce(${event}.instruments, [])]][0]`
}

/** `[true, the record's own properties]`, or `[false, what claims say]`. */
const accountText = (event: string, ambient: Ambient): string => {
  const [yet] = writtenYet(event, ambient)
  const own = OWN.map(property =>
    property === 'importanceReason' && yet !== undefined
      ? `CASE WHEN ${yet} THEN ${event}.${property} END`
      : `${event}.${property}`,
  )
  const told = [statements, headlines, datesOfClaims, instrumentsText].map(text => text(event, ambient))
  const [isOfOne = 'true'] = fromOne(ambient)
  return `CASE WHEN ${whole(event, ambient)} THEN [true, ${own.join(', ')}] ELSE [false, ${told.join(', ')}, ${event}.type, NOT ${isOfOne}] END`
}

/**
 * A property of the record, or what is made of the claims; nothing by default, for no claim carries it. `isTold`: whether
 * the record need not stand.
 */
function account(
  property: (typeof OWN)[number],
  make: (told: Told) => unknown = () => null,
  isTold: (ambient: Ambient) => boolean = leavesOut,
): Column {
  const own = OWN.indexOf(property) + 1
  return expression(
    ({ scope, ambient }) =>
      isTold(ambient) ? accountText(nodeOf(scope), ambient) : `${nodeOf(scope)}.${property}`,
    {
      apart: isTold,
      reads: ambient => (isTold(ambient) ? 'account' : undefined),
      value: raw => {
        // The record's own lists hold texts: only an account begins with a truth value.
        if (!Array.isArray(raw) || typeof raw[0] !== 'boolean') return raw
        return raw[0] ? raw[own] : make(toldIn(raw))
      },
    },
  )
}

function toldIn([, statements, headlines, dates, instruments, type, isOfSeveral]: readonly unknown[]): Told {
  return {
    statements: listOf(statements).map(raw => {
      const [speaker, statement, isOpposed] = listOf(raw)
      return [speaker, statement, isOpposed === true]
    }),
    headlines: listOf(headlines).map(raw => {
      const [publisher, published, headline] = listOf(raw)
      return [publisher, published, headline]
    }),
    dates: listOf(dates).map(dated),
    instruments: listOf(instruments),
    type,
    isOfSeveral: isOfSeveral === true,
  }
}

/** What claims state, each behind who says so: one side's words are not told as if they were the graph's. */
const asSaid = (statements: Told['statements']): string =>
  statements
    .map(([speaker, statement], place) =>
      speaker == null || speaker === statements[place - 1]?.[0] ? statement : `${speaker}: ${statement}`,
    )
    .join('; ')

/** What several state, once for all of them. */
const asSaidBySeveral = (statements: Told['statements']): string =>
  [...new Set(statements.map(([, statement]) => statement))].join('; ')

/** What may stand for the event: not what is set against it, and no property and value, by which nobody would know it. */
const ofTheEvent = ({ statements, isOfSeveral }: Told): Told['statements'] =>
  isOfSeveral ? [] : statements.filter(([, , isOpposed]) => !isOpposed)

/**
 * The record's title; else the first statement of a claim; else the headline of the first document, behind who printed it and
 * when; else how it is coded.
 */
export const title = account('title', told => {
  const {
    headlines: [headline],
    type,
  } = told
  const statements = ofTheEvent(told)
  if (statements.length > 0) return asSaid(statements.slice(0, 1))
  if (headline) return asPrinted(headline)
  return typeof type === 'string' ? `Coded as ${type.toLowerCase()}` : 'Of no known type'
})

/** The title of an event that a pattern of some other thing has bound to a variable, to be read beside it, and what is made of it. */
export const titleOf = (event: string, reach: Reach): string =>
  title.text({ ...reach, scope: { self: event } })
export const madeTitle = (raw: unknown): unknown => title.value?.(raw) ?? null

const asPrinted = ([publisher, published, headline]: Told['headlines'][number]): string =>
  `${[publisher, published].filter(part => part != null).join(', ')}: ${headline}`

/** The record's summary, or the statements of all claims that may be read. */
export const summary = account('summary', ({ statements, isOfSeveral }) => {
  if (statements.length === 0) return null
  return isOfSeveral ? asSaidBySeveral(statements) : asSaid(statements)
})

const FROM = { record: 'RECORD', claim: 'CLAIM', document: 'DOCUMENT', coding: 'CODING' } as const

export const titleFrom: Column = {
  ...title,
  value: raw => {
    if (!Array.isArray(raw) || raw[0] === true) return FROM.record
    const told = toldIn(raw)
    if (ofTheEvent(told).length > 0) return FROM.claim
    return told.headlines.length > 0 ? FROM.document : FROM.coding
  },
}

export const datePart = (part: Part): Column =>
  account(part, ({ dates }) => dateOf(dates)?.[part] ?? null, restricts)

/** How exactly the date says when; null where there is none. */
export const exactnessOfDate = exactly(datePart('date'))

export const instruments = account('instruments', ({ instruments }) => instruments)

export const instrument = turned(instruments, names => listOf(names ?? [])[0] ?? null)

/** Null where the record may not be taken whole: no claim carries the property. */
export const ownProperty = (property: (typeof OWN)[number]): Column => account(property)

/** Instruments of the record that had been said by the day. */
export function recordedInstruments(event: string, ambient: Ambient): string {
  const [said] = saidFrom(`${event}.instrumentsSaidFrom[i]`, ambient)
  return said === undefined
    ? `${event}.instruments`
    : `[i IN range(0, size(${event}.instruments) - 1) WHERE ${said} | ${event}.instruments[i]]`
}

/** Instruments of the record, or those that claims name. */
export function instrumentsText(event: string, ambient: Ambient): string {
  const recorded = recordedInstruments(event, ambient)
  return restricts(ambient)
    ? `CASE WHEN ${coded(event, ambient)} THEN ${recorded} ELSE ${instrumentsOfClaims(event, ambient)} END`
    : recorded
}

/** Date, first and last day at once, for `readDate`: those of the record, or a list of such for the claims. */
export const dateText = (event: string, ambient: Ambient): string =>
  restricts(ambient) ? datesOfClaims(event, ambient) : ownDays(event)

/** The same as a list in either case, so that its members can be asked for their days. */
export const datesText = (event: string, ambient: Ambient): string =>
  restricts(ambient) ? datesOfClaims(event, ambient) : `[${ownDays(event)}]`

/** What `dateText` reads: what the record says, or what the claims together do. Null where nobody says. */
export function readDate(raw: unknown): Readonly<Record<Part, unknown>> | null {
  const read = listOf(raw)
  if (read.length === 0 || Array.isArray(read[0])) return dateOf(read.map(dated))
  const [date, earliest, latest] = read
  return date == null ? null : { date, earliest, latest }
}

/** The day by which the first of its documents that may be read was surely published; none before the event began. */
const knownText = (event: string, ambient: Ambient): string =>
  restricts(ambient)
    ? `head(COLLECT { MATCH (${event})-[:REPORTED_IN]->(d:Document)${where(...publishedBy('d', ambient))} WITH coalesce(d.known, d.latest) AS known WHERE known IS NOT NULL RETURN CASE WHEN known < ${event}.earliest THEN ${event}.earliest ELSE known END ORDER BY known LIMIT 1 })`
    : `${event}.known`

export const known: Column = expression(({ scope, ambient }) => knownText(nodeOf(scope), ambient))

type OfEdge = 'role' | 'outcome' | 'part' | 'note'

/** Words of ours rest on all documents, coded or not. */
const isOurs = (property: OfEdge): boolean => property === 'part' || property === 'note'

/** Whether what stands on an edge of the event is told: only of a record that stands; undefined where nothing is left out. */
export function toldOnEdge(property: OfEdge, event: string, ambient: Ambient): string | undefined {
  if (isOurs(property))
    return leavesOut(ambient)
      ? [whole(event, ambient), ...(property === 'note' ? writtenYet(event, ambient) : [])].join(' AND ')
      : undefined
  return restricts(ambient) ? coded(event, ambient) : undefined
}

/** What stands on the edge from the event to something: a capacity or an outcome, which are coded, or words of ours. */
export const onEdge = (property: OfEdge): Column =>
  expression(({ scope, ambient }) => {
    const { edge = '', event = '' } = scope
    const stands = toldOnEdge(property, event, ambient)
    return stands === undefined ? `${edge}.${property}` : `CASE WHEN ${stands} THEN ${edge}.${property} END`
  })
