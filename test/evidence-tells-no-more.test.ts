import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const KYIV_INDEPENDENT = 'document:seed-kyivindependent-20251114'
const CRASH = 'event:2024-12-25-azal-8243-crash'
const MISSILE = 'event:2025-11-14-kyiv-embassy-missile'

/** Asks again while Neo4j has not planned the text yet. */
async function ask(query: string, evidence: object, tries = 5): ReturnType<Api['ask']> {
  const { data, errors } = await api.answer(`query ($evidence: EvidenceInput) { ${query} }`, { evidence })
  if (errors[0]?.extensions.code === 'TIMEOUT' && tries > 1) return ask(query, evidence, tries - 1)
  expect(errors).toEqual([])
  return data
}
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)
const only = (...documents: string[]) => ({ only: documents })

test('who says that it was not Russia does not make Russia the actor', async () => {
  const PARTIES = 'actors { ... on Node { id } } recipients { ... on Node { id } } stated { field basis }'
  const { event } = await ask(
    `event(id: "event:2025-08-28-kyiv-embassy-damaged", evidence: $evidence) { ${PARTIES} }`,
    only('document:mailru-20250828-embassy'),
  )
  expect(event).toMatchObject({ actors: [], recipients: [] })
  expect(event.stated).toContainEqual({ field: 'ACTORS', basis: 'NOT_STATED' })
  const { events } = await ask(
    'events(filter: { actor: "Russia" }, evidence: $evidence) { nodes { id } }',
    only('document:mailru-20250828-embassy'),
  )
  expect(events.nodes).toEqual([])
})

test('a weapon that only one account names is shown by that account', async () => {
  const { event } = await ask(
    `event(id: "${MISSILE}", evidence: $evidence) { weapons { id } recipients { ... on Node { id } } stated { field basis } }`,
    only('document:newsaz-20251121-regret'),
  )
  expect(event.weapons).toEqual([{ id: 'weapon:patriot' }])
  expect(event.recipients).toEqual([])
  expect(event.stated).toContainEqual({ field: 'WEAPONS', basis: 'CLAIMS' })
})

test('when an event became known is told by the documents left', async () => {
  const { events } = await ask(
    'events(evidence: $evidence, first: 100) { nodes { id known } }',
    only(KYIV_INDEPENDENT),
  )
  expect(events.nodes.length).toBeGreaterThan(10)
  expect(new Set(events.nodes.map(({ known }: { known: string }) => known))).toEqual(new Set(['2025-11-14']))
})

test('a path does not say what an event does not: no outcome, no part, no capacity', async () => {
  const { path } = await ask(
    'path(from: "facility:embassy-aze-kyiv", to: "person:volodymyr-zelensky", evidence: $evidence) { paths { steps { words } } }',
    only(KYIV_INDEPENDENT),
  )
  const words = JSON.stringify(path)
  expect(path.paths.length).toBeGreaterThan(0)
  for (const told of ['wall', 'HIT', 'consular', 'President']) expect(words).not.toContain(told)
})

test('filters look at what is shown: instruments, dates, titles', async () => {
  const found = async (filter: string) =>
    ids(
      (
        await ask(
          `events(filter: { ${filter} }, evidence: $evidence) { nodes { id } }`,
          only(KYIV_INDEPENDENT),
        )
      ).events.nodes,
    )
  expect(await found('instruments: [NOTE_VERBALE]')).toEqual([])
  expect(await found('instruments: [SUMMONS]')).toEqual(['event:2025-11-14-baku-summons-yevdokimov'])
  expect(await found('text: "Kartavykh"')).toEqual([])
  expect(await found('from: "2025-10-10", to: "2025-10-10"')).not.toContain(
    'event:2025-10-10-kartavykh-house-arrest-agayev-freed',
  )
  // "In August", says the article: on any day of it, on none for certain.
  expect(await found('from: "2025-08-20", to: "2025-08-20"')).toContain('event:2025-08-08-socar-depot-strike')
  expect(await found('from: "2025-08-08", to: "2025-08-08", certain: true')).toEqual([])
})

test('on the day after the crash nobody knew how it would be told', async () => {
  const { event } = await ask(
    `event(id: "${CRASH}", evidence: $evidence) { title titleFrom notes { text } importanceReason stated { field basis } date }`,
    { asKnownOn: '2024-12-26' },
  )
  expect(event.title).not.toContain('38')
  expect(event).toMatchObject({ notes: [], importanceReason: null, date: '2024-12-25' })
  expect(event.stated).toContainEqual({ field: 'RECIPIENTS', basis: 'RECORD' })
  const later = await ask(`event(id: "${CRASH}", evidence: $evidence) { title titleFrom notes { text } }`, {
    asKnownOn: '2030-01-01',
  })
  expect(later.event).toMatchObject({
    title: 'Azerbaijan Airlines flight 8243 crashes near Aktau; 38 dead',
    titleFrom: 'RECORD',
  })
  expect(later.event.notes.length).toBeGreaterThan(0)
})

test('a document of some day of a month is known once the month is over', async () => {
  const seen = async (asKnownOn: string) =>
    (
      await ask('document(id: "document:defensemirror-202412-flights", evidence: $evidence) { id }', {
        asKnownOn,
      })
    ).document
  expect(await seen('2024-12-10')).toBeNull()
  expect(await seen('2024-12-30')).toBeNull()
  expect(await seen('2024-12-31')).not.toBeNull()
})

test('whatever claim is told on a day, one of its documents is too', async () => {
  for (const asKnownOn of ['2024-12-26', '2025-07-01', '2025-11-14']) {
    const { events } = await ask(
      'events(first: 100, evidence: $evidence) { nodes { claims { id sourced documents { document { id } } } } }',
      { asKnownOn },
    )
    type Told = { id: string; sourced: boolean; documents: unknown[] }
    const claims: Told[] = events.nodes.flatMap(({ claims }: { claims: Told[] }) => claims)
    expect(claims.length).toBeGreaterThan(20)
    expect(claims.filter(({ sourced, documents }) => sourced && documents.length === 0)).toEqual([])
  }
})

test('a storyline and a post do not tell of later days', async () => {
  const { arc, official } = await ask(
    'arc(name: "arc:azal-8243", evidence: $evidence) { date } official(name: "Igor Kartavykh", evidence: $evidence) { tenures { attestedTo } }',
    { asKnownOn: '2025-07-01' },
  )
  expect(arc.date).toBeNull()
  for (const { attestedTo } of official.tenures) expect((attestedTo ?? '') <= '2025-07-01').toBe(true)
})

test('the curve of one document has its days, and nobody who by it did nothing', async () => {
  const { tensionArc } = await ask(
    'tensionArc(between: ["Baku", "Moscow"], evidence: $evidence) { from to explain(on: "2025-11-30") { relation terms { event { id date } days daysSince share } rest { share } } points { date relation } }',
    only('document:caliber-20251114-summons'),
  )
  expect(tensionArc).toMatchObject({ from: '2022-03-10', to: '2025-11-14' })
  const kharkiv = tensionArc.explain.terms.find(
    ({ event }: { event: { id: string } }) => event.id === 'event:2022-03-kharkiv-consulate-hit',
  )
  // The record says March; this document says the 10th.
  expect(kharkiv).toMatchObject({ days: 1, daysSince: 1361, event: { date: '2022-03-10' } })
  const birds = await ask(
    'tensionArc(between: ["Baku", "Moscow"], from: "2024-12-25", to: "2024-12-25", interval: DAY, evidence: $evidence) { points { relation events } }',
    only('document:belnovosti-20241225-birds'),
  )
  expect(birds.tensionArc.points).toEqual([{ relation: 0, events: 0 }])
  const shares = tensionArc.explain.terms.map(({ share }: { share: number }) => share)
  expect(
    shares.reduce((sum: number, share: number) => sum + share, tensionArc.explain.rest.share),
  ).toBeCloseTo(tensionArc.explain.relation, 12)
})

test('the points of a curve by claims are what is explained', async () => {
  const evidence = { exclude: ['Caliber.Az', 'Kyiv Independent'] }
  const { tensionArc } = await ask(
    'tensionArc(between: ["Baku", "Moscow"], from: "2025-08-31", to: "2025-08-31", interval: DAY, evidence: $evidence) { points { relation events } explain(on: "2025-08-31") { relation events } }',
    evidence,
  )
  const [point] = tensionArc.points
  expect(point.events).toBe(tensionArc.explain.events)
  expect(point.relation).toBeCloseTo(tensionArc.explain.relation, 12)
  const { tensionArc: sums } = await ask(
    'tensionArc(between: ["Baku", "Moscow"], from: "2025-08-31", to: "2025-08-31", interval: DAY, evidence: $evidence) { points { relation events } }',
    evidence,
  )
  expect(sums.points).toEqual(tensionArc.points)
})

test('what several say is shown, not the record around it', async () => {
  const { event } = await ask(
    `event(id: "${MISSILE}", evidence: $evidence) { weapons { id } sites { part } notes { text } }`,
    { minSpeakers: 3 },
  )
  if (event)
    expect(event).toMatchObject({
      weapons: [],
      notes: [],
      sites: expect.not.arrayContaining([expect.objectContaining({ part: expect.any(String) })]),
    })
})

test('what an article does not name is not found by its name', async () => {
  for (const [text, kind] of [
    ['Kinzhal', 'WEAPON'],
    ['Patriot', 'WEAPON'],
    ['Euronews', 'SOURCE'],
  ]) {
    const { search } = await ask(
      `search(text: "${text}", kinds: [${kind}], evidence: $evidence) { id }`,
      only(KYIV_INDEPENDENT),
    )
    expect(search, text).toEqual([])
  }
  const { sources, facility } = await ask(
    'sources(evidence: $evidence) { totalCount } facility(name: "facility:embassy-aze-kyiv", evidence: $evidence) { parts { id } }',
    only(KYIV_INDEPENDENT),
  )
  expect(sources.totalCount).toBe(1)
  expect(facility.parts).toEqual([])
})
