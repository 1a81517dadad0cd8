import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

/*
 * A flat row says what the nested answer says, no more and no less: the same names in the same order, the same dates, the
 * same figures, whatever the evidence.
 */

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  await api.close()
})

type Named = { readonly id: string; readonly name: string }
// Answers of many shapes; what is asserted is their equality.
type Answered = ReturnType<typeof JSON.parse>

const joined = (parts: readonly (string | null)[]) =>
  parts.every(part => part === null) ? null : parts.map(part => part ?? '-').join('; ')
const names = (all: readonly Named[]) => joined(all.map(({ name }) => name))
const ids = (all: readonly Named[]) => joined(all.map(({ id }) => id))

function rowOf(event: Answered) {
  const figure = (measure: string) => {
    const of = event.casualties[measure]
    return {
      [`${measure}Min`]: of?.min ?? null,
      [`${measure}Max`]: of?.max ?? null,
      [`${measure}Approximate`]: of?.approximate ?? null,
      [`${measure}Scope`]: joined(of?.scopes ?? []),
      [`${measure}Text`]: joined(of?.text ?? []),
    }
  }
  const sites = event.sites.map(({ facility }: { facility: Named }) => facility)
  return {
    id: event.id,
    title: event.title,
    date: event.date,
    earliest: event.earliest,
    latest: event.latest,
    time: event.earliest === null ? null : Date.parse(event.earliest),
    precision: event.precision,
    approximate: event.approximate,
    uncertain: event.uncertain,
    instrument: event.instrument,
    instruments: joined(event.instruments),
    mode: event.mode,
    reliability: event.reliability,
    actors: names(event.actors),
    actorIds: ids(event.actors),
    recipients: names(event.recipients),
    affected: names(event.affected),
    affectedIds: ids(event.affected),
    facilities: names(sites),
    facilityIds: ids(sites),
    facilityKinds: joined(sites.map(({ kind }: { kind: string }) => kind)),
    outcomes: joined(event.sites.map(({ outcome }: { outcome: string | null }) => outcome)),
    weaponIds: ids(event.weaponUses.map(({ weapon }: { weapon: Named }) => weapon)),
    ...figure('killed'),
    ...figure('injured'),
    documentId: event.documents[0]?.id ?? null,
    url: event.documents[0]?.url ?? null,
    documentCount: event.documentCount,
    sourceCount: event.sourceCount,
    claimCount: event.claimCount,
  }
}

const COLUMNS = [
  `id title date earliest latest time precision approximate uncertain instrument instruments mode reliability
  documentId url documentCount sourceCount claimCount`,
  `actors actorIds recipients affected affectedIds facilities facilityIds facilityKinds outcomes weaponIds
  killedMin killedMax killedApproximate killedScope killedText injuredMin injuredMax injuredApproximate injuredScope injuredText`,
]
/** In parts, each a text that Neo4j plans quickly. */
const PARTS = [
  'id title date earliest latest precision approximate uncertain instrument instruments mode reliability documentCount sourceCount claimCount',
  'actors { id name } recipients { id name } affected { id name }',
  'sites { outcome facility { id name kind } } weaponUses { weapon { id name } }',
  'documents { id url } casualties { killed { min max approximate scopes text } injured { min max approximate scopes text } }',
]

const addTo = (all: Answered[], parts: readonly Answered[]) =>
  parts.forEach((part, place) => {
    all[place] = { ...all[place], ...part }
  })

/** Documents as they were surely out; what was out before the event began comes last. `order` is by event and document. */
const firstOut = (event: Answered, order: ReadonlyMap<string, string>) => ({
  ...event,
  documents: event.documents.toSorted((a: { id: string }, b: { id: string }) =>
    (order.get(`${event.id} ${a.id}`) ?? '') < (order.get(`${event.id} ${b.id}`) ?? '') ? -1 : 1,
  ),
})

test.each([
  ['all documents', ''],
  ['what was known on 5 January 2025', ', evidence: { asKnownOn: "2025-01-05" }'],
  ['one publisher', ', evidence: { only: ["Caliber.Az"] }'],
  ['all but one', ', evidence: { exclude: ["TASS"] }'],
])('by %s, rows tell what events tell', async (_, evidence) => {
  const read = await api.database.read({
    text: `MATCH (e:Event)-[:REPORTED_IN]->(d:Document)
RETURN e.id + ' ' + d.id, toString(d.known < e.earliest) + ' ' + d.known + ' ' + d.earliest + ' ' + d.id`,
    parameters: {},
  })
  const order = new Map(read.map(([pair, place]) => [String(pair), String(place)]))
  const filter = 'filter: { between: ["Baku", "Moscow"], from: "2024-12", to: "2025-11" }'
  const events: Answered[] = []
  for (const part of PARTS) {
    const answered = await api.ask(`{ events(${filter}, first: 100${evidence}) { nodes { ${part} } } }`)
    addTo(events, answered.events.nodes)
  }
  const eventRows: Answered[] = []
  for (const part of COLUMNS) {
    const answered = await api.ask(`{ eventRows(${filter}, limit: 100${evidence}) { ${part} } }`)
    addTo(eventRows, answered.eventRows)
  }
  expect(events.length).toBeGreaterThan(4)
  expect(eventRows).toEqual(events.map((event: Answered) => rowOf(firstOut(event, order))))
})

const EVIDENCE = [
  '',
  'evidence: { only: ["Caliber.Az"] }',
  'evidence: { exclude: ["TASS"] }',
  'evidence: { excludeStateMedia: true }',
  'evidence: { asKnownOn: "2025-11-30" }',
]

test.each(EVIDENCE)(
  'what a claim is about, and what events its values name, is told in rows and in objects alike: %s',
  async evidence => {
    const { claims, claimRows } = await api.ask(`{
    claims(first: 100, filter: { properties: [motive, incidentList] } ${evidence}) {
      nodes { id value values { entity { id ... on Event { title titleFrom } } } about { id ... on Event { title } ... on Entity { name } } }
    }
    claimRows(limit: 100, filter: { properties: [motive, incidentList] } ${evidence}) { id value about aboutIds }
  }`)
    expect(claims.nodes.length).toBeGreaterThan(3)
    expect(claimRows).toEqual(
      claims.nodes.map(({ id, value, about }: Answered) => ({
        id,
        value,
        about: joined(about.map(({ title, name }: Answered) => title ?? name)),
        aboutIds: ids(about),
      })),
    )
    const named = claims.nodes.flatMap(({ value, values }: Answered) =>
      values.flatMap(({ entity }: Answered) => (entity?.title ? [[value, entity]] : [])),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const [value, { id, title, titleFrom }] of named) {
      // A title made of what another says would read as if this claim's speaker said it.
      expect(value.includes(title)).toBe(titleFrom === 'RECORD')
      expect(value.includes(id)).toBe(titleFrom !== 'RECORD')
    }
  },
)

test('rows of claims tell what claims tell, in the same order', async () => {
  const { claims, claimRows } = await api.ask(`{
    claims(first: 100) {
      nodes {
        id value rankReason known validity
        values { type min max approximate unit date }
        attributedTo { id name } relayedBy { id name } about { id ... on Event { title } ... on Entity { name } }
        documents { url document { id documentCount: claimCount } }
        disputedBy { kind }
      }
    }
    claimRows(limit: 100) {
      id value rankReason known validity min max numberApproximate unit date speaker speakerId relayedBy relayedByIds about aboutIds
      url documentId documentCount disputed
    }
  }`)
  expect(claimRows).toHaveLength(100)
  expect(claimRows).toEqual(
    claims.nodes.map((claim: Answered) => {
      const [value] = claim.values
      return {
        id: claim.id,
        value: claim.value,
        rankReason: claim.rankReason,
        known: claim.known,
        validity: claim.validity,
        min: value?.min ?? null,
        max: value?.max ?? null,
        numberApproximate: value?.approximate ?? null,
        unit: value?.unit ?? null,
        date: value?.date ?? null,
        speaker: claim.attributedTo?.name ?? null,
        speakerId: claim.attributedTo?.id ?? null,
        relayedBy: names(claim.relayedBy),
        relayedByIds: ids(claim.relayedBy),
        about: joined(claim.about.map(({ title, name }: Answered) => title ?? name)),
        aboutIds: ids(claim.about),
        url: claim.documents[0]?.url ?? null,
        documentId: claim.documents[0]?.document.id ?? null,
        documentCount: new Set(claim.documents.map(({ document }: { document: Named }) => document.id)).size,
        disputed: claim.disputedBy.some(({ kind }: { kind: string }) => kind !== 'PRECISION'),
      }
    }),
  )
})

test('a row leads to its event or claim under the same evidence', async () => {
  const evidence = 'evidence: { only: ["Caliber.Az"] }'
  const { eventRows, claimRows } = await api.ask(`{
    eventRows(${evidence}, limit: 1) { title documentCount permalink }
    claimRows(${evidence}, limit: 1) { statement documentCount permalink }
  }`)
  const follow = (permalink: string) => {
    const { searchParams } = new URL(permalink, 'http://localhost')
    return api.ask(searchParams.get('query') ?? '', JSON.parse(searchParams.get('variables') ?? ''))
  }
  const { event } = await follow(eventRows[0].permalink)
  expect([event.title, event.documents.length]).toEqual([eventRows[0].title, eventRows[0].documentCount])
  const { claim } = await follow(claimRows[0].permalink)
  expect([claim.statement, claim.documents.length]).toEqual([
    claimRows[0].statement,
    claimRows[0].documentCount,
  ])
})
