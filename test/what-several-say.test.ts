import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const TWO = { evidence: { minSpeakers: 2 } }

const basisOf = (stated: readonly { field: string; basis: string }[]) =>
  Object.fromEntries(stated.map(({ field, basis }) => [field, basis]))

test('that somebody denies or doubts it makes nobody a second voice for who did it', async () => {
  const { event, arc } = await api.ask(
    `query ($evidence: EvidenceInput) {
      event(id: "event:2026-03-05-nakhchivan-drones", evidence: $evidence) {
        date actors { ... on Entity { name } } bearsOn { weight } stated { field basis }
      }
      arc: tensionArc(between: ["Azerbaijan", "Iran"], from: "2026-03-05", to: "2026-03-05", interval: DAY, evidence: $evidence) {
        explain(on: "2026-03-05", first: 1000) { terms { event { id } } }
      }
    }`,
    TWO,
  )
  expect(event).toMatchObject({ date: null, actors: [], bearsOn: [] })
  expect(basisOf(event.stated)).toMatchObject({ ACTORS: 'NOT_STATED', RESPONSIBILITY: 'NOT_STATED' })
  expect(arc.explain.terms.map(({ event: { id } }: { event: { id: string } }) => id)).not.toContain(
    'event:2026-03-05-nakhchivan-drones',
  )
})

test('what one publisher prints is no title where two speakers are asked for', async () => {
  const { event, drones } = await api.ask(
    `query ($evidence: EvidenceInput) {
      event(id: "event:2023-03-28-attack-fazil-mustafa", evidence: $evidence) { title titleFrom actors { __typename } }
      drones: events(filter: { from: "2025-08" to: "2025-08" }, evidence: $evidence, first: 100) { nodes { title titleFrom } }
    }`,
    TWO,
  )
  expect(event).toEqual({ title: 'Coded as assault', titleFrom: 'CODING', actors: [] })
  for (const { titleFrom } of drones.nodes) expect(['CLAIM', 'CODING', 'RECORD']).toContain(titleFrom)
})

test('a headline of later stands behind who printed it and when', async () => {
  const { event } = await api.ask(
    `{ event(id: "event:2024-01-02-kinzhal-near-kyiv-embassy", evidence: { exclude: ["Caliber.Az"] }) { date title titleFrom } }`,
  )
  expect(event).toEqual({
    date: '2024-01-02',
    title: 'News.Az, 2025-11-14: Baku summons Russian envoy after missile hits Azerbaijani embassy in Kyiv',
    titleFrom: 'DOCUMENT',
  })
})

test('the day stands that nobody contests, and the list has what the curve has', async () => {
  const { list, arc, dated } = await api.ask(
    `query ($evidence: EvidenceInput) {
      list: events(filter: { between: ["Baku", "Moscow"], from: "2025-08-01", to: "2025-08-31" }, evidence: $evidence, first: 100) {
        totalCount nodes { id date stated { field basis } }
      }
      arc: tensionArc(between: ["Baku", "Moscow"], method: GOLDSTEIN_SUM, interval: MONTH, from: "2025-08", to: "2025-08", evidence: $evidence) {
        points { events }
      }
      dated: events(filter: { between: ["Baku", "Moscow"] }, evidence: $evidence, first: 100) { nodes { date } }
    }`,
    TWO,
  )
  expect(list.totalCount).toBe(arc.points[0].events)
  expect(list.totalCount).toBeGreaterThan(5)
  for (const { date } of list.nodes) expect(date).toMatch(/^2025-0[78]/)
  expect(dated.nodes.filter(({ date }: { date: unknown }) => date === null).length).toBeLessThan(4)
})

test('where reports bear the day out against what claims left give, it is told as the record’s', async () => {
  const { event } = await api.ask(
    `{ event(id: "event:2025-10-09-dushanbe-putin-aliyev", evidence: { exclude: ["TASS"] }) { date stated { field basis } dates { date } } }`,
  )
  expect(event.date).toBe('2025-10-09')
  expect(basisOf(event.stated).DATE).toBe('RECORD')
})

test('without one of two accounts that exclude each other the day is the other’s, and what holds both is nobody’s', async () => {
  const { sentenced, group, expelled, january } = await api.ask(`{
    sentenced: event(id: "event:2024-01-28-attacker-sentenced", evidence: { exclude: ["document:yenizaman-20250521"] }) { date dates { date } stated { field basis } }
    group: event(id: "event:2022-11-01-dtx-armed-group", evidence: { exclude: ["OC Media"] }) { date }
    expelled: event(id: "event:2023-05-05-iran-expels-four", evidence: { exclude: ["document:tehrantimes-202305-expulsion"] }) { date }
    january: events(filter: { from: "2024-01-01", to: "2024-01-31", between: ["Baku", "Tehran"] }, evidence: { exclude: ["document:yenizaman-20250521"] }) { nodes { id } }
  }`)
  expect(sentenced).toMatchObject({ date: '2024-02-05', dates: [{ date: '2024-02-05' }] })
  expect(basisOf(sentenced.stated).DATE).toBe('CLAIMS')
  expect([group.date, expelled.date]).toEqual(['2022-11-01', '2023-05-05'])
  expect(january.nodes.map(({ id }: { id: string }) => id)).not.toContain(
    'event:2024-01-28-attacker-sentenced',
  )
})

test('what documents alone call an act is shown and found, though the record has another word', async () => {
  const { event, events, pieces } = await api.ask(
    `query ($only: EvidenceInput, $afp: EvidenceInput) {
      event(id: "event:2025-01-27-galuzin-mustafayev", evidence: $only) { instrument instruments stated { field basis } }
      events(filter: { instruments: [INVITATION_TO_MINISTRY] }, evidence: $only) { nodes { id } }
      pieces: event(id: "event:2022-11-10-tehran-summons-alizadeh", evidence: $afp) { instruments }
    }`,
    {
      only: { only: ['document:mirrorspectator-20250130'] },
      afp: { only: ['document:asumetech-202211-afp'] },
    },
  )
  expect(event).toMatchObject({
    instrument: 'INVITATION_TO_MINISTRY',
    instruments: ['INVITATION_TO_MINISTRY'],
  })
  expect(events.nodes).toEqual([{ id: 'event:2025-01-27-galuzin-mustafayev' }])
  expect(pieces.instruments).toEqual(['PROTEST', 'NOTE_VERBALE'])
})

test('a title of claims is that of the first that was known, and does not go back', async () => {
  const titles = await api.ask(`{
    first: event(id: "event:2024-12-25-azal-8243-crash", evidence: { asKnownOn: "2024-12-29" }) { title }
    later: event(id: "event:2024-12-25-azal-8243-crash", evidence: { asKnownOn: "2025-02-05" }) { title }
  }`)
  expect(titles.first.title).toMatch(/^Ilham Aliyev/)
  expect(titles.later).toEqual(titles.first)
})

test.each([
  // What is left is a slip that nobody holds any more.
  ['event:2023-01-27-embassy-attack-tehran', 'document:caspiannews-20230127-attack', '2023-01-27'],
  // The claim that is left gives the month.
  ['event:2025-08-08-socar-depot-strike', 'document:caliber-20251114-summons', '2025-08-08'],
])('%s without %s is dated by its record, since no claim left gives that day', async (id, without, date) => {
  const { event } = await api.ask(
    `query ($id: ID!, $exclude: [String!]) { event(id: $id, evidence: { exclude: $exclude }) { date stated { field basis } } }`,
    { id, exclude: [without] },
  )
  expect(event.date).toBe(date)
  expect(basisOf(event.stated).DATE).toBe('RECORD')
})

test('a pair’s first and last day, without one publisher', async () => {
  const { dyad } = await api.ask(
    `{ dyad(between: ["Baku", "Moscow"], evidence: { exclude: ["TASS"] }) { earliest latest events(last: 1) { nodes { latest } } } }`,
  )
  expect(dyad).toEqual({
    earliest: '2022-02-22',
    latest: '2026-04-15',
    events: { nodes: [{ latest: '2026-04-15' }] },
  })
})

test('what nobody had said by a day is not said by others of that day', async () => {
  const { event, state } = await api.ask(`{
    event(id: "event:2024-12-25-azal-8243-crash", evidence: { asKnownOn: "2024-12-26" }) { stated { field basis } }
    state(code: "AZE", evidence: { asKnownOn: "2024-12-26" }) {
      facilitiesAtRisk(from: "2024-12", to: "2024-12") { facility { name } counts(by: [INSTRUMENT, WEAPON]) { instrument weapon { name } incidents } }
    }
  }`)
  expect(basisOf(event.stated).INTENT).toBe('NOBODY')
  expect(state.facilitiesAtRisk).toMatchObject([
    { counts: [{ instrument: null, weapon: null, incidents: 1 }] },
  ])
})

test('of a claim’s figures those count that so many speakers give', async () => {
  const { event, counted } = await api.ask(
    `query ($evidence: EvidenceInput) {
      event(id: "event:2024-12-25-azal-8243-crash", evidence: $evidence) {
        casualties { killed { min max } survivors { min max } aboard { min max } } stated { field basis }
      }
      counted: eventCounts(by: [YEAR], filter: { from: "2024-12-25", to: "2024-12-25", types: [ASSAULT] }, evidence: $evidence) {
        key killed { min max } survivors { min max withoutFigure } aboard { min max }
      }
    }`,
    TWO,
  )
  const given = { killed: { min: 38, max: 38 }, survivors: null, aboard: { min: 67, max: 67 } }
  expect(event.casualties).toEqual(given)
  expect(basisOf(event.stated)).toMatchObject({ CASUALTIES: 'CLAIMS' })
  expect(counted).toMatchObject([
    { ...given, key: ['2024'], survivors: { min: null, max: null, withoutFigure: 1 } },
  ])
})

test('two who agree on one figure and each give another of their own give that one', async () => {
  const cypher = `CREATE (e:Event:Entity:TestOnly {id: 'event:test-figures', name: 'x', title: 'x', earliest: '2025-01-01', latest: '2025-01-01', date: '2025-01-01', known: '2025-01-01', position: '2025-01-01.000.event:test-figures', instruments: []})
WITH e MATCH (d:Document {id: 'document:seed-kyivindependent-20251114'})
CREATE (a:Claim:Entity:TestOnly {id: 'claim:test/a', property: 'casualties', statement: 'x', strength: 'ASSERTS', rank: 'NORMAL', known: '2025-01-01', voice: 'source:tass', order: 1})-[:ABOUT]->(e)
CREATE (b:Claim:Entity:TestOnly {id: 'claim:test/b', property: 'casualties', statement: 'x', strength: 'ASSERTS', rank: 'NORMAL', known: '2025-01-01', voice: 'source:apa', order: 2})-[:ABOUT]->(e)
CREATE (a)-[:STATED_IN]->(d), (b)-[:STATED_IN]->(d), (a)-[:AGREES {beyond: ['claim:test/a injured', 'claim:test/b missing']}]->(b)
WITH a, b
UNWIND [[a, 'killed', 3], [a, 'injured', 4], [b, 'killed', 3], [b, 'missing', 5]] AS row
WITH row[0] AS c, row[1] AS measure, row[2] AS number
CREATE (c)-[:HAS_VALUE]->(:Value:TestOnly {type: 'QUANTITY', unit: 'person', measure: measure, min: number, max: number, order: 0})`
  await api.database.write(run => run({ text: cypher, parameters: {} }))
  try {
    const { event } = await api.ask(
      `query ($evidence: EvidenceInput) {
        event(id: "event:test-figures", evidence: $evidence) {
          casualties { killed { min } injured { min } missing { min } } stated { field basis }
        }
      }`,
      TWO,
    )
    expect(event.casualties).toEqual({ killed: { min: 3 }, injured: null, missing: null })
    expect(basisOf(event.stated)).toMatchObject({ CASUALTIES: 'CLAIMS' })
  } finally {
    await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  }
})

test('what two say is told by what their claims have in common, not in the words of one', async () => {
  const { crash, call, munich } = await api.ask(
    `query ($evidence: EvidenceInput) {
      crash: event(id: "event:2024-12-25-azal-8243-crash", evidence: $evidence) {
        title titleFrom summary claims { statement property value speaksOf { id } }
      }
      call: event(id: "event:2025-08-23-lavrov-bayramov-call", evidence: $evidence) { claims { id } }
      munich: claims(filter: { about: "event:2026-02-14-aliyev-munich-embassy", strengths: [DENIES] }, evidence: $evidence) { nodes { id } }
    }`,
    TWO,
  )
  expect(crash).toMatchObject({ title: 'Coded as assault', titleFrom: 'CODING' })
  expect(crash.summary).toBe('instrument: AIR_DEFENCE_FIRE; casualties: 38 killed; 67 aboard')
  expect(crash.claims).toHaveLength(4)
  for (const { statement, property, value, speaksOf } of crash.claims)
    expect([statement, speaksOf]).toEqual([`${property}: ${value}`, []])
  // Who announced a call first does not say whose idea it was, nor is another missile a denial of intent.
  expect(call?.claims ?? []).toEqual([])
  expect(munich.nodes).toEqual([])
})

test('where two are asked for a claim is not found by words of one', async () => {
  const query = `query ($evidence: EvidenceInput) { search(text: "airliner", kinds: [CLAIM], first: 5, evidence: $evidence) { id } }`
  expect((await api.ask(query, { evidence: { minSpeakers: 1 } })).search.length).toBeGreaterThan(0)
  expect((await api.ask(query, TWO)).search).toEqual([])
})
