import type { Ambient } from '../selection/declare.ts'
import { bearsOut } from './denials.ts'
import { documentsOf, type Named } from './named.ts'

/*
 * What evidence leaves out. `evidence` is an argument of a field above: which documents may be read, by their ids or
 * publishers (`only`, `exclude`, `excludeStateMedia`), by their day (`asKnownOn`), and how many independent speakers a
 * fact needs (`minSpeakers`). Its parts are parameters; only which of them are given enters a text.
 */

/**
 * Whether anything is left out at all: then neither what is stored about all of the graph holds, nor need an event's record
 * rest on what is left.
 */
export const leavesOut = (ambient: Ambient): boolean =>
  looksAround(ambient) || asKnownOn(ambient) !== undefined

/** Whether documents are left out for another reason than their day: then nothing is told that no document left states. */
export function restricts(ambient: Ambient): boolean {
  const { evidence } = ambient
  if (evidence === undefined) return false
  return leavesDocumentsOut(ambient) || minSpeakers(ambient) !== undefined
}

export const leavesDocumentsOut = ({ evidence }: Ambient): boolean =>
  evidence !== undefined &&
  (['only', 'exclude'].some(part => evidence.has(part)) || evidence.choice('excludeStateMedia') === true)

export const asKnownOn = ({ evidence }: Ambient): string | undefined =>
  evidence?.has('asKnownOn') ? evidence.at('asKnownOn') : undefined

export const minSpeakers = ({ evidence }: Ambient): string | undefined =>
  evidence?.has('minSpeakers') ? evidence.at('minSpeakers') : undefined

/** That one speaker is enough: what a single document says in words of its own may be told. */
export function fromOne(ambient: Ambient): string[] {
  const speakers = minSpeakers(ambient)
  return speakers === undefined ? [] : [`${speakers} <= 1`]
}

/** Stored for "until a claim says otherwise" where none does. */
export const NEVER = '9999-12-31'

/**
 * That the record's party or date stands though documents are left out that it draws on, `until` being when the first claim
 * says otherwise (`src/loader/uncontested.ts`): where documents are only taken away, those that are left report who did what
 * to whom and when, too. Undefined where that is never so: what some documents alone say, or several, must be in claims.
 */
export function standsUncontested(until: string, ambient: Ambient): string | undefined {
  if (!leavesDocumentsOut(ambient)) return undefined
  const uncontested = dayUncontested(until, ambient)
  return uncontested && [...fromOne(ambient), uncontested].join(' AND ')
}

/** The same of when the event was, for which no number of speakers is asked: whoever reports it reports it of that day. */
export function dayUncontested(until: string, ambient: Ambient): string | undefined {
  if (!restricts(ambient) || ambient.evidence?.has('only')) return undefined
  const day = asKnownOn(ambient)
  return day === undefined ? `${until} = '${NEVER}'` : `${until} > ${day}`
}

/** Whether `knownBy` looks at what stands around a node; a day alone is told by an edge that knows it too. */
export const looksAround = restricts

/** Documents that may be read: those that were surely published by the day, and are not left out otherwise. */
export const publishedBy = (document: string, ambient: Ambient): string[] => [
  ...allowed(document, ambient),
  ...outBy(document, ambient),
]

/** Documents that were surely published by the day. */
function outBy(document: string, ambient: Ambient): string[] {
  const day = asKnownOn(ambient)
  return day === undefined ? [] : [`coalesce(${document}.known, ${document}.latest) <= ${day}`]
}

/**
 * Documents that are not left out for another reason than their day. The ids of documents are a list of their own
 * (`src/evidence/bind.ts`): most often it is empty, and Neo4j reads no id for an empty list.
 */
function allowed(document: string, { evidence }: Ambient): string[] {
  const among = (part: Named) => {
    const publisher = `coalesce(${document}.source, '') IN ${evidence?.at(part)}`
    const carried = `any(carried IN coalesce(${document}.textOf, []) WHERE carried IN ${evidence?.at(part)})`
    const itself = `${document}.id IN ${evidence?.at(documentsOf[part])}`
    return `(${publisher} OR ${carried} OR ${itself})`
  }
  return [
    ...(evidence?.has('only') ? [among('only')] : []),
    ...(evidence?.has('exclude') ? [`NOT ${among('exclude')}`] : []),
    ...(evidence?.choice('excludeStateMedia') === true ? [`NOT coalesce(${document}.stateRun, false)`] : []),
  ]
}

/**
 * Events that a document which may be read reports, claims that stand in one, and of which enough speak. By a day alone,
 * those that were known by then: what that was is stored.
 */
export function knownBy(variable: string, ambient: Ambient): string[] {
  const speakers = minSpeakers(ambient)
  return [
    ...readBy(variable, ambient),
    // Where nobody is named as saying it, somebody did. Whether there is an n-th speaker, and not how many there are: Neo4j
    // takes six times as long to plan a COUNT that is compared where it stands in another subquery.
    ...(speakers === undefined
      ? []
      : [`(${speakers} <= 1 OR EXISTS { ${voicesOn(variable, ambient)} ${severally('speech', speakers)} })`]),
  ]
}

/** The same, however few say so. */
export function readBy(variable: string, ambient: Ambient): string[] {
  return [
    ...publishedYet(variable, ambient),
    ...(leavesDocumentsOut(ambient)
      ? [
          `EXISTS { MATCH (${variable})-[:REPORTED_IN|STATED_IN]->(d:Document)${where(...publishedBy('d', ambient))} }`,
        ]
      : []),
  ]
}

/** Events and claims known by the day, whatever else is left out. */
export function publishedYet(variable: string, ambient: Ambient): string[] {
  const day = asKnownOn(ambient)
  return day === undefined ? [] : [`${variable}.known <= ${day}`]
}

/** What a claim that may be read is about, but for an event that it announces: that is not told before it has begun. */
export const begunBy = (subject: string, ambient: Ambient): string[] =>
  ofLabels(subject, ['Event'], publishedYet(subject, ambient))

/**
 * Claims by which something is corroborated: of an event all about it that bear it out, of a claim itself and those that say all
 * that it says; but nobody holds a deprecated one any more. Who speaks of the first of two strikes, or gives two of three
 * figures, does not bear out what is said of both, or the third. Only those in documents that may be read; the claim is `speech`,
 * and `tie` is what leads to it, nothing to the claim itself.
 */
function speechesOn(variable: string, ambient: Ambient, ...conditions: readonly string[]): string {
  const bearing = [
    ...conditions,
    "(size(tie) = 0 OR speech.rank <> 'DEPRECATED')",
    // Looks at the tie alone: what each says beyond the other stands there, for Neo4j is long at planning EXISTS within EXISTS.
    `none(point IN coalesce(head(tie).beyond, []) WHERE point STARTS WITH ${variable}.id + ' ')`,
    // Who tells how the event was reported ("Iran has not answered") does not thereby tell of it.
    `CASE WHEN ${variable}:Event THEN speech.property <> 'reporting' AND ${bearsOut(variable, 'speech')} ELSE true END`,
    ...publishedYet('speech', ambient),
  ]
  const claims = `MATCH (${variable})-[tie:AGREES|ABOUT*0..1]-(speech:Claim)`
  return leavesDocumentsOut(ambient)
    ? `${claims}-[:STATED_IN]->(d:Document)${where(...bearing, ...publishedBy('d', ambient))}`
    : `${claims}${where(...bearing)}`
}

/** The same where their speaker is known, `speech.voice`. */
export const voicesOn = (variable: string, ambient: Ambient): string =>
  speechesOn(variable, ambient, 'speech.voice IS NOT NULL')

/** The claims by which a claim is so corroborated, and the claim itself whoever makes it. */
export const saidAlike = (claim: string, ambient: Ambient): string =>
  speechesOn(claim, ambient, '(size(tie) = 0 OR speech.voice IS NOT NULL)')

/**
 * Whether so many speakers as are asked for give a value of a claim as figure, whatever else they say; the claim may be read, of
 * however few. Values of claims that agree are the same where they count the same.
 */
export function givenBy(claim: string, value: string, ambient: Ambient): string[] {
  const speakers = minSpeakers(ambient)
  if (speakers === undefined) return readBy(claim, ambient)
  const alike = `all(part IN ['unit', 'measure', 'scope', 'of'] WHERE coalesce(given[part], '') = coalesce(${value}[part], ''))`
  const giving = [
    'giving.voice IS NOT NULL',
    `(giving = ${claim} OR giving.rank <> 'DEPRECATED')`,
    alike,
    ...readBy('giving', ambient),
  ]
  return [
    ...readBy(claim, ambient),
    `(${speakers} <= 1 OR EXISTS { MATCH (${claim})-[:AGREES*0..1]-(giving:Claim)-[:HAS_VALUE]->(given:Value)${where(...giving)} ${severally('giving', speakers)} })`,
  ]
}

/**
 * Whether the event's record may be taken whole, words of ours and all, where anything is left out: all documents that it draws on
 * may be read, and it is not asked what several say.
 */
export const whole = (event: string, ambient: Ambient): string =>
  standing(ambient, withoutAny(event, [], publishedBy('d', ambient)))

/**
 * Whether what is coded in the event's record may be told: no document is left out that it draws on, but for those that came out
 * after the day, and it is not asked what several say. Else it says only what claims of those that may be read carry.
 */
export const coded = (event: string, ambient: Ambient): string => standing(ambient, drawnFrom(event, ambient))

const standing = (ambient: Ambient, conditions: readonly string[]): string =>
  [...fromOne(ambient), ...conditions].join(' AND ') || 'true'

/** That what is coded may be told, as far as it is asked: what is carried by no claim is told of no other record. */
export const recorded = (event: string, ambient: Ambient): string[] =>
  restricts(ambient) ? [coded(event, ambient)] : []

/** Whether all documents that were out by the day and that the event's record draws on may be read. */
export const drawnFrom = (event: string, ambient: Ambient): string[] =>
  withoutAny(event, outBy('d', ambient), allowed('d', ambient))

/** That all documents that the event's record draws on were out by the day: none of it had yet to be said. */
export const allOut = (event: string, ambient: Ambient): string[] =>
  withoutAny(event, [], outBy('d', ambient))

/** That no document of the event is among some and does not meet conditions. */
const withoutAny = (event: string, among: readonly string[], conditions: readonly string[]): string[] =>
  conditions.length === 0
    ? []
    : [
        `NOT EXISTS { MATCH (${event})-[:REPORTED_IN]->(d:Document)${where(...among, `CASE WHEN ${conditions.join(' AND ')} THEN false ELSE true END`)} }`,
      ]

/** Events of which everything is told: by a day those known by then; where documents are left out, those recorded from the rest alone. */
export const toldWhole = (event: string, ambient: Ambient): string[] => [
  ...knownBy(event, ambient),
  ...recorded(event, ambient),
]

/** By which relationships somebody or something is an organ, a company, citizens or a part of another. */
export const KIN = 'ORGAN_OF|OWNED_BY|NATIONALS_OF|PART_OF'

/** Claims `c` about an event that speak of an entity or have it as value. */
export const speakingOf = (event: string, entity: string): string =>
  `MATCH (${event})<-[:ABOUT]-(c:Claim)-[:SPEAKS_OF|ABOUT|HAS_VALUE|REFERS_TO*1..2]->(${entity})`

/** Of these, those by which it had a part in the event. */
export const givingPart = (event: string, entity: string): readonly string[] => [
  bearsOut(event, 'c'),
  "c.rank <> 'DEPRECATED'",
  `NOT ${entity}.id IN coalesce(c.deniesPartOf, [])`,
]

/**
 * Whether a claim about the event that may be read, bears it out and does not doubt it, speaks of `entity` other than to say
 * that it had no part, or has it as value. `beyond`: where a pattern goes on from there.
 */
function says(event: string, entity: string, ambient: Ambient, beyond = ''): string {
  const speakers = minSpeakers(ambient)
  const claims = `${speakingOf(event, entity)}${beyond}`
  const saying = [...givingPart(event, entity), ...readBy('c', ambient)]
  if (speakers === undefined) return `EXISTS { ${claims}${where(...saying)} }`
  // Each in words of their own: it need not be one claim that several make.
  return `EXISTS { ${claims}${where(...saying, `(${speakers} <= 1 OR c.voice IS NOT NULL)`)} ${severally('c', speakers)} }`
}

/** Goes on where an n-th speaker is among those of the claims. */
export const severally = (claim: string, speakers: string): string =>
  `WITH DISTINCT ${claim}.voice AS voice SKIP toInteger(${speakers}) - 1 RETURN voice`

/** Whether claims that may be read, of so many speakers as are asked for, speak of the entity. */
export const spokenOf = (event: string, entity: string, ambient: Ambient): string =>
  says(event, entity, ambient)

/** That somebody had said by the day what the edge of an event's record says, where a claim says it at all (`src/loader/said.ts`). */
export const saidBy = (edge: string, ambient: Ambient): string[] => saidFrom(`${edge}.saidFrom`, ambient)

/** The same by the day itself on which that was first said; null: no claim says it. */
export function saidFrom(first: string, ambient: Ambient): string[] {
  const day = asKnownOn(ambient)
  return day === undefined ? [] : [`coalesce(${first}, '') <= ${day}`]
}

/** The same for whatever leads from the event to what it is tied to. */
const saidOf = (event: string, to: string, ambient: Ambient): string[] =>
  saidBy('said', ambient).map(
    said => `NOT EXISTS { MATCH (${event})-[said:ACTOR|USED]->${to} WHERE NOT ${said} }`,
  )

/**
 * Why something that an edge of an event's record leads to is shown, for lists and for `Event.stated` alike. `said`: conditions
 * that it always needs. Where documents are left out it also needs one of these: the record may be taken whole, what the edge
 * says `stands` without that, or it is `claimed`.
 */
export type Grounds = {
  readonly said: readonly string[]
  readonly stands: string | undefined
  readonly claimed: string
}

/** Whether it is shown on these grounds. */
export const shownOn = (event: string, { said, stands, claimed }: Grounds, ambient: Ambient): string[] => [
  ...said,
  ...(restricts(ambient) ? [either(coded(event, ambient), stands, claimed)] : []),
]

/** What ties the event's record to an entity: shown if the record is whole, or a claim says so, or nobody contests the party. */
export const tiedBy = (event: string, entity: string, ambient: Ambient): string[] =>
  shownOn(event, groundsOfTie(event, entity, ambient), ambient)

/** On which grounds that is shown. */
export const groundsOfTie = (event: string, entity: string, ambient: Ambient): Grounds =>
  grounds(event, `(${entity})`, spokenOf(event, entity, ambient), ambient)

/**
 * The same for an entity by its id, as filters name it and lists hold it: also what is an organ, a company, a part of
 * it may be spoken of.
 */
export function tiedTo(event: string, id: string, ambient: Ambient): string[] {
  const beyond = `-[:${KIN}*0..1]->({id: ${id}})`
  const spoken = says(event, 'spoken', ambient, beyond)
  return shownOn(event, grounds(event, `()${beyond}`, spoken, ambient), ambient)
}

/** `to`: the end of a pattern from the event to what it is tied to; `claimed`: whether a claim speaks of that. */
const grounds = (event: string, to: string, claimed: string, ambient: Ambient): Grounds => ({
  said: saidOf(event, to, ambient),
  stands: party(event, to, ambient),
  claimed,
})

/** Whether the event has a party at the end of `to` that nobody contests; undefined where that does not count. */
function party(event: string, to: string, ambient: Ambient): string | undefined {
  const stands = standsUncontested('part.uncontestedUntil', ambient)
  return stands && `EXISTS { MATCH (${event})-[part:ACTOR|RECIPIENT|AFFECTED]->${to} WHERE ${stands} }`
}

/**
 * Whether documents that may be read know of a person, organisation, weapon or place at all: one names it in its text, a claim
 * is about it or speaks of it, or an event with a part for it is recorded from them alone, which somebody had given it by the
 * day. By a day alone all are told to whoever asks for one by its name.
 */
export const namedBy = (entity: string, ambient: Ambient): string[] =>
  restricts(ambient) ? [isNamed(entity, ambient)] : []

/**
 * The same of a person, organisation, weapon or facility in a list or a search: who nobody has spoken of yet, and what may have
 * been built later than a day, is there also by a day alone only once it is named, or written down.
 */
export const listedBy = (entity: string, ambient: Ambient): string[] => {
  if (restricts(ambient)) return namedBy(entity, ambient)
  const [written] = writtenYet(entity, ambient)
  return written === undefined ? [] : [either(written, isNamed(entity, ambient))]
}

function isNamed(entity: string, ambient: Ambient): string {
  // One condition, the part within it as a case: as a conjunct of its own it took Neo4j half as long again to plan.
  const told = saidBy('part', ambient).reduce(
    (recorded, said) => `CASE WHEN ${said} THEN ${recorded} ELSE false END`,
    [coded('e', ambient), ...knownBy('e', ambient)].join(' AND '),
  )
  const named = where("coalesce(n.part, '') <> 'PAGE_ELEMENT'", ...publishedBy('d', ambient))
  return either(
    `EXISTS { MATCH (${entity})<-[n:NAMES]-(d:Document)${named} }`,
    `EXISTS { MATCH (${entity})<-[:ABOUT|SPEAKS_OF]-(c:Claim)${where(...knownBy('c', ambient))} }`,
    `EXISTS { MATCH (${entity})<-[:REFERS_TO]-(:Value)<-[:HAS_VALUE]-(c:Claim)${where(...knownBy('c', ambient))} }`,
    `EXISTS { MATCH (${entity})<-[part:ACTOR|RECIPIENT|AFFECTED|INVOLVED|SITE|USED|OCCURRED_AT]-(e:Event)${where(told)} }`,
  )
}

/** Storylines of which an event may be read. */
export const storyBy = (arc: string, ambient: Ambient): string[] =>
  leavesOut(ambient)
    ? [`EXISTS { MATCH (${arc})<-[:PART_OF*1..4]-(e:Event)${where(...knownBy('e', ambient))} }`]
    : []

/** Publishers of which any document may be read, or one in which another carries their text. */
export function publishing(source: string, ambient: Ambient): string[] {
  if (!leavesOut(ambient)) return []
  const readable = where(...publishedBy('d', ambient))
  return [
    either(
      `EXISTS { MATCH (${source})<-[:PUBLISHED_BY]-(d:Document)${readable} }`,
      `EXISTS { MATCH (${source})<-[:CARRIES_TEXT_OF]-(:Source)<-[:PUBLISHED_BY]-(d:Document)${readable} }`,
    ),
  ]
}

/** A day, in ISO, that is told of only once it has come; or `told`, whose last day it is. */
export const notAfterKnown = (day: string, ambient: Ambient, told = day): string => {
  const known = asKnownOn(ambient)
  return known === undefined ? told : `CASE WHEN ${day} <= ${known} THEN ${told} END`
}

/** A property of `holder` in words of ours, which say not what they rest on; `otherwise` where they may not be told. */
export function oursInWords(holder: string, property: string, ambient: Ambient, otherwise = 'null'): string {
  if (restricts(ambient)) return otherwise
  const [written] = writtenYet(holder, ambient)
  const words = `${holder}.${property}`
  return written === undefined ? words : `CASE WHEN ${written} THEN ${words} ELSE ${otherwise} END`
}

/** That what holds words of ours may be told: nothing is left out but by a day, and by that they were written. */
export const writtenBy = (holder: string, ambient: Ambient): string[] =>
  restricts(ambient) ? ['false'] : writtenYet(holder, ambient)

/** By a day, that words of ours were written; what else they rest on is asked elsewhere. */
export function writtenYet(holder: string, ambient: Ambient): string[] {
  const day = asKnownOn(ambient)
  return day === undefined ? [] : [`${holder}.written <= ${day}`]
}

/** What the graph says of an entity without a claim to show for it: nothing, where documents are left out. */
export const unclaimed = (ambient: Ambient): string[] => (restricts(ambient) ? ['false'] : [])

/**
 * Any of some conditions, of which each may be long; those that are undefined are none. Not by OR: Neo4j turns conditions into
 * a conjunction of such before it plans them, and takes twice as long with each that stands within another.
 */
export const either = (...conditions: readonly (string | undefined)[]): string =>
  conditions
    .filter(condition => condition !== undefined)
    .reduceRight((others, one) => `CASE WHEN ${one} THEN true ELSE ${others} END`)

/** Conditions that only things of some labels must meet; as cases, for the same reason. */
export const ofLabels = (
  node: string,
  labels: readonly string[],
  conditions: readonly string[],
): string[] => {
  const isOne = labels.map(label => `${node}:${label}`).join(' OR ')
  return conditions.map(condition => `CASE WHEN ${isOne} THEN ${condition} ELSE true END`)
}

/** WHERE with all conditions; nothing where there are none. */
export const where = (...conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
