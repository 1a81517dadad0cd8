import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const KYIV_INDEPENDENT = 'document:seed-kyivindependent-20251114'
const CALIBER = 'document:caliber-20251114-summons'
const AZERNEWS = 'document:azernews-20220306-190303'

const KHARKIV = 'event:2022-03-kharkiv-consulate-hit'
const SUMMONS = 'event:2025-11-14-baku-summons-yevdokimov'

async function event(id: string, evidence: Record<string, unknown>, fields: string) {
  const answer = await api.ask(
    `query ($id: ID!, $evidence: EvidenceInput) { event(id: $id, evidence: $evidence) { ${fields} } }`,
    { id, evidence },
  )
  return answer.event
}

test('the summons by one article alone has no note, for the article mentions none', async () => {
  const fields = 'title titleFrom summary instruments instrument sourceCount documents { id }'
  const told = await event(SUMMONS, { only: [KYIV_INDEPENDENT] }, fields)
  expect(told).toMatchObject({
    title: 'Azerbaijani MFA (via Kyiv Independent): the ambassador was summoned to hear a strong protest',
    titleFrom: 'CLAIM',
    instruments: ['SUMMONS', 'PROTEST'],
    instrument: 'SUMMONS',
    sourceCount: 1,
    documents: [{ id: KYIV_INDEPENDENT }],
  })
  expect(told.summary).not.toMatch(/hands him|NOTE_VERBALE/)
  const other = await event(SUMMONS, { only: [CALIBER] }, fields)
  expect(other.instruments).toEqual(['SUMMONS', 'PROTEST', 'NOTE_VERBALE'])
})

test('a date is as precise as the documents left give it, and none is chosen where they differ', async () => {
  const date = async (...only: string[]) => event(KHARKIV, { only }, 'date earliest latest')
  expect(await date(KYIV_INDEPENDENT)).toEqual({
    date: '2022-03',
    earliest: '2022-03-01',
    latest: '2022-03-31',
  })
  expect(await date(CALIBER)).toMatchObject({ date: '2022-03-10', earliest: '2022-03-10' })
  expect(await date(CALIBER, KYIV_INDEPENDENT)).toMatchObject({ date: '2022-03-10' })
  expect(await date(CALIBER, AZERNEWS)).toEqual({
    date: '[..2022-03-06,2022-03-10]',
    earliest: null,
    latest: '2022-03-10',
  })
})

test('a record whose documents may all be read stands as it is', async () => {
  const told = await event(SUMMONS, { exclude: ['TASS'] }, 'title titleFrom date mode notes { text }')
  expect(told).toMatchObject({
    title: "Baku summons Russia's ambassador and hands him a note",
    titleFrom: 'RECORD',
    date: '2025-11-14',
  })
})

test('an event that no document left reports is not there', async () => {
  expect(await event('event:2024-12-25-azal-8243-crash', { only: [CALIBER] }, 'id')).toBeNull()
  expect(await event('event:2024-12-25-azal-8243-crash', { only: [KYIV_INDEPENDENT] }, 'date')).toEqual({
    date: '2024-12',
  })
})

test('not stated there is told apart from stated by nobody, and from denied', async () => {
  const told = await event(SUMMONS, { only: [KYIV_INDEPENDENT] }, 'stated { field basis }')
  const basis = Object.fromEntries(
    told.stated.map((each: { field: string; basis: string }) => [each.field, each.basis]),
  )
  expect(basis).toMatchObject({
    DATE: 'CLAIMS',
    INSTRUMENTS: 'CLAIMS',
    WEAPONS: 'NOBODY',
    CASUALTIES: 'NOBODY',
  })
  const later = await event(
    'event:2025-08-28-kyiv-embassy-damaged',
    { only: [KYIV_INDEPENDENT] },
    'weapons { name } stated { field basis }',
  )
  expect(later.weapons).toEqual([])
})

test('a weapon is shown only where a document left names it for this event', async () => {
  const weapons = async (id: string, only: string) =>
    (await event(id, { only: [only] }, 'weapons { id }')).weapons
  expect(await weapons('event:2024-01-02-kinzhal-near-kyiv-embassy', CALIBER)).toEqual([
    { id: 'weapon:kinzhal' },
  ])
  expect(await weapons('event:2025-11-14-kyiv-embassy-missile', KYIV_INDEPENDENT)).toEqual([
    { id: 'weapon:iskander' },
  ])
  const { events } = await api.ask(
    `query ($evidence: EvidenceInput) { events(filter: { weapon: "Kinzhal" }, evidence: $evidence) { nodes { id } } }`,
    { evidence: { only: [KYIV_INDEPENDENT] } },
  )
  expect(events.nodes).toEqual([])
})

test('evidence reaches what lies below, and what is reckoned from it', async () => {
  const { dyad, searched } = await api.ask(
    `query ($evidence: EvidenceInput) {
      dyad(between: ["Baku", "Moscow"], evidence: $evidence) {
        eventCount
        events(first: 100) { nodes { id date actors { __typename } documentCount documents { id } claims { documents { document { id } } } } }
        tension { events date }
      }
      searched(evidence: $evidence) { documents sources from to }
    }`,
    { evidence: { only: [CALIBER] } },
  )
  expect(searched).toEqual({ documents: 1, sources: 1, from: '2025-11-14', to: '2025-11-14' })
  expect(dyad.eventCount).toBe(dyad.events.nodes.length)
  expect(dyad.events.nodes.map(({ id }: { id: string }) => id)).toContain(KHARKIV)
  for (const { documentCount, documents, claims } of dyad.events.nodes) {
    expect(documentCount).toBe(1)
    expect(documents).toEqual([{ id: CALIBER }])
    for (const claim of claims) expect(claim.documents).toEqual([{ document: { id: CALIBER } }])
  }
  // On the curve is what has a day and somebody who acted, by this document.
  const placed = dyad.events.nodes.filter(
    ({ date, actors }: { date: string | null; actors: unknown[] }) => date !== null && actors.length > 0,
  )
  expect(placed.map(({ id }: { id: string }) => id)).toEqual([
    KHARKIV,
    'event:2022-04-coordinates-submitted',
    'event:2024-01-02-kinzhal-near-kyiv-embassy',
    'event:2025-08-28-kyiv-embassy-damaged',
    'event:2025-11-14-baku-summons-yevdokimov',
  ])
  expect(dyad.tension.events).toBe(placed.length)
})

test('state media are left out where they are known to be such', async () => {
  const query = `query ($evidence: EvidenceInput) {
    documents(first: 100, evidence: $evidence) { nodes { source { id stateRun } } }
    searched(evidence: $evidence) { documents }
  }`
  const all = await api.ask(query, {})
  const some = await api.ask(query, { evidence: { excludeStateMedia: true } })
  expect(some.searched.documents).toBeLessThan(all.searched.documents)
  for (const { source } of some.documents.nodes) expect(source.stateRun).not.toBe(true)
  const again = await api.ask(query, { evidence: { excludeStateMedia: false } })
  expect(again.searched).toEqual(all.searched)
})

test("what carries a state agency's text under another name is left out with the agency", async () => {
  const query = `query ($evidence: EvidenceInput) {
    documents(first: 100, filter: { source: "TASS (via anyfans)" }, evidence: $evidence) { totalCount }
    rt: documents(first: 100, filter: { source: "News-Pravda (RT text)" }, evidence: $evidence) { totalCount }
    citing: documents(first: 100, filter: { source: "Prabhat Post (citing RIA Novosti)" }, evidence: $evidence) { totalCount }
  }`
  const left = async (evidence: object) => {
    const { documents, rt, citing } = await api.ask(query, { evidence })
    return [documents.totalCount, rt.totalCount, citing.totalCount]
  }
  expect(await left({ asKnownOn: '2026-12-31' })).toEqual([1, 1, 1])
  expect(await left({ exclude: ['TASS'] })).toEqual([0, 1, 1])
  expect(await left({ exclude: ['RT'] })).toEqual([1, 0, 1])
  expect(await left({ exclude: ['RIA Novosti'] })).toEqual([1, 1, 1])
  expect(await left({ only: ['TASS'] })).toEqual([1, 0, 0])
  expect(await left({ excludeStateMedia: true })).toEqual([0, 0, 1])
})

test('what needs two speakers is shown only where two independent ones are known', async () => {
  const query = `query ($evidence: EvidenceInput) {
    events(filter: { involving: "Azerbaijan" }, first: 100, evidence: $evidence) {
      nodes { id corroboration { speakers } claims { corroboration { speakers } } }
    }
  }`
  const { events } = await api.ask(query, { evidence: { minSpeakers: 2 } })
  expect(events.nodes.length).toBeGreaterThan(1)
  for (const { corroboration, claims } of events.nodes) {
    expect(corroboration.speakers).toBeGreaterThanOrEqual(2)
    for (const claim of claims) expect(claim.corroboration.speakers).toBeGreaterThanOrEqual(2)
  }
})

test('a name that is no document and no publisher is refused, and so is an empty list', async () => {
  const query = 'query ($evidence: EvidenceInput) { events(evidence: $evidence) { totalCount } }'
  const unknown = await api.answer(query, { evidence: { only: ['The Daily Planet'] } })
  expect(unknown.errors[0]).toMatchObject({
    message:
      'No document or publisher is called "The Daily Planet"; `search` finds things by words that are told of them.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'evidence.only[0]' },
  })
  const empty = await api.answer(query, { evidence: { exclude: [] } })
  expect(empty.errors[0]?.message).toBe(
    '"exclude" names no document or publisher; leave it out, or name one.',
  )
})

test('a person is known where a document left names them, without what it does not say of them', async () => {
  const query = `query ($name: String!, $evidence: EvidenceInput) {
    official(name: $name, evidence: $evidence) { name description tenures { post { title } } notes { text } }
  }`
  const evidence = { only: [CALIBER] }
  const { official } = await api.ask(query, { name: 'Mikhail Yevdokimov', evidence })
  expect(official).toEqual({ name: 'Mikhail Yevdokimov', description: null, tenures: [], notes: [] })
  expect((await api.ask(query, { name: 'Volodymyr Zelensky', evidence })).official).toBeNull()
})

test('who is named only in an element of the page is not known by the document', async () => {
  const known = () =>
    api.ask(
      `query ($evidence: EvidenceInput) {
        other: official(name: "person:ilham-aliyev", evidence: $evidence) { name }
      }`,
      { evidence: { only: [CALIBER] } },
    )
  const naming = (part: string) => ({
    text: `MATCH (d:Document {id: $document}), (p:Person {id: $person})
CREATE (d)-[:NAMES {words: ['a word'], part: $part, testOnly: true}]->(p)`,
    parameters: { document: CALIBER, person: 'person:ilham-aliyev', part },
  })
  const forget = { text: 'MATCH ()-[n:NAMES {testOnly: true}]->() DELETE n', parameters: {} }
  try {
    await api.database.write(run => run(naming('PAGE_ELEMENT')))
    expect((await known()).other).toBeNull()
    await api.database.write(run => run(forget))
    await api.database.write(run => run(naming('BODY')))
    expect((await known()).other).toEqual({ name: 'Ilham Aliyev' })
  } finally {
    await api.database.write(run => run(forget))
  }
})

test('a timeline tells of a tenure only where a document left states it', async () => {
  const query = `query ($evidence: EvidenceInput) {
    official(name: "Mikhail Yevdokimov", evidence: $evidence) { timeline(first: 100) { nodes { kind date } } }
  }`
  const kinds = async (evidence?: object) =>
    (await api.ask(query, { evidence })).official.timeline.nodes.map(({ kind }: { kind: string }) => kind)
  expect(await kinds()).toContain('TENURE_BEGAN')
  expect(await kinds({ only: [CALIBER] })).not.toContain('TENURE_BEGAN')
})

test('all that an event says under evidence is read by one statement', () => {
  const asked = ['title titleFrom summary date earliest latest precision mode instrument instruments']
  const { bind } = planOf(
    `query ($evidence: EvidenceInput) { events(evidence: $evidence) { nodes { ${asked} } } }`,
    { evidence: { only: [CALIBER] } },
  )
  expect(bind({ evidence: { only: [CALIBER] } }, text => text).later.length).toBe(1)
})
