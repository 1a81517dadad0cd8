import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { type Database, open } from '../src/neo4j/database.ts'
import { readSeed } from '../src/seed/read.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

let database: Database
beforeAll(async () => {
  database = open(ownNeo4j())
  await loadDossiers(database, await readSeed())
})
afterAll(() => database.close())

const ask = (text: string, p: Record<string, unknown> = {}) => database.read({ text, parameters: p })
const column = async (text: string, p: Record<string, unknown> = {}) =>
  (await ask(text, p)).map(row => row[0])

test('both dossiers are in the graph, each thing once', async () => {
  const rows = await ask(
    'MATCH (e:Entity) UNWIND labels(e) AS label RETURN label, count(*) AS n ORDER BY label',
  )
  expect(Object.fromEntries(rows.map(([label, n]) => [label, n]))).toEqual({
    Arc: 18,
    Claim: 528,
    Document: 613,
    Dyad: 16,
    Entity: 2285,
    Event: 223,
    Facility: 33,
    Organization: 56,
    Person: 106,
    Place: 32,
    Post: 90,
    Source: 261,
    State: 199,
    Tenure: 102,
    Weapon: 8,
  })
})

test('Vladimir Putin held the presidency of Russia twice', async () => {
  const rows =
    await ask(`MATCH (:Person {id: 'person:vladimir-putin'})-[:HELD]->(t:Tenure)-[:OF_POST]->(p:Post)
RETURN p.title, t.from, t.to, t.toLatest, t.sourced, t.basis
ORDER BY t.from`)
  expect(rows).toEqual([
    ['President of Russia', '2000-05-07', '2008-05-07', '2008-05-07', false, 'public knowledge, unsourced'],
    ['President of Russia', '2012-05-07', null, null, false, 'public knowledge, unsourced'],
  ])
})

test('a day that no document gives the year of stays uncertain', async () => {
  expect(
    await ask(
      "MATCH (t:Tenure {id: 'tenure:mikhail-yevdokimov/ambassador-rus-to-aze'}) RETURN t.from, t.attestedFrom, t.attestedTo",
    ),
  ).toEqual([['2023-06-14?', '2025-01-28', '2026-02-06']])
})

test.each([
  ['Азербайджан', 'state:AZE'],
  ['AZƏRBAYCAN', 'state:AZE'],
  ['Baku', 'state:AZE'],
  ['AJ', 'state:AZE'],
  ['373', 'state:AZE'],
  ['Росія', 'state:RUS'],
  ['Кремль', 'state:RUS'],
  ['ABŞ', 'state:USA'],
  ['Елисейский дворец', 'state:FRA'],
])('%s is a name of %s', async (text, state) => {
  const { nameKey } = await import('../src/names/key.ts')
  expect(
    await column('MATCH (n:Name {key: $key})<-[:NAMED]-(s:State) RETURN DISTINCT s.id', {
      key: nameKey(text),
    }),
  ).toEqual([state])
})

test('what a publisher calls itself is in no language that we know of', async () => {
  const named = (id: string) =>
    column('MATCH ({id: $id})-[:NAMED]->(n) RETURN n.language ORDER BY n.text', { id })
  expect(await named('source:vestnik-kavkaza')).toEqual([null])
  expect(await named('person:ali-asadov')).toEqual(['en', 'az', 'ru'])
})

test('the summons cites what the ministry listed, the coordinates by the claim that tells of them', async () => {
  const rows = await ask(`MATCH (:Event {id: 'event:2025-11-14-baku-summons-yevdokimov'})-[c:CITED]->(e:Event)
RETURN e.id, c.stated, c.claims
ORDER BY e.position`)
  const listed = ['claim:2025-11-14-baku-summons-yevdokimov/11']
  expect(rows).toEqual([
    ['event:2022-03-kharkiv-consulate-hit', true, listed],
    ['event:2022-04-coordinates-submitted', true, ['claim:2022-04-coordinates-submitted/1']],
    ['event:2024-01-02-kinzhal-near-kyiv-embassy', true, listed],
    ['event:2025-08-08-socar-depot-strike', true, listed],
    ['event:2025-08-18-socar-depot-second-strike', true, listed],
    ['event:2025-08-28-kyiv-embassy-damaged', true, listed],
  ])
})

test('an answer that no claim states is the editor who infers it', async () => {
  expect(
    await ask(`MATCH ()-[a:ANSWERED]->()
RETURN a.stated, a.basis STARTS WITH 'inferred by the editor' AS inferred, count(*)
ORDER BY a.stated`),
  ).toEqual([
    [false, true, 88],
    [true, null, 23],
  ])
})

test('history sorts so that what answers comes after what it answers', async () => {
  expect(
    await column(`MATCH (a:Event)-[:ANSWERED]->(b:Event) WHERE a.position <= b.position RETURN a.id`),
    // Dated from 1 April, for IRNA says "in April": its days begin before the expulsion that it answers.
  ).toEqual(['event:2023-05-05-iran-expels-four'])
  expect(
    await column(`MATCH (e:Event) WHERE e.position STARTS WITH '2025-11-14' RETURN e.id ORDER BY e.position`),
  ).toEqual([
    'event:2025-11-14-mass-attack-on-kyiv',
    'event:2025-11-14-kyiv-embassy-missile',
    'event:2025-11-14-baku-summons-yevdokimov',
    'event:2025-11-14-zelensky-aliyev-call',
  ])
})

test('one statement about two strikes is one claim about both', async () => {
  const id = 'claim:2025-08-08-socar-depot-strike/5'
  expect(await column('MATCH (:Claim {id: $id})-[:ABOUT]->(e) RETURN e.id ORDER BY e.id', { id })).toEqual([
    'event:2025-08-08-socar-depot-strike',
    'event:2025-08-18-socar-depot-second-strike',
  ])
  expect(
    await column('MATCH (:Claim {id: $id})-[:HAS_NOTE]->(n) RETURN n.text ORDER BY n.id', { id }),
  ).toEqual([
    'Recorded with the event of 18 August in other words: the 8 and 18 August attacks together caused injuries and major damage.',
    'Their number is not given, nor on which of the two days.',
    'Stands for claim:2025-08-18-socar-depot-second-strike/2 too: one statement about several events, counted once.',
  ])
})

test('a claim about the relations of two states is about them, not about the event it came with', async () => {
  expect(
    await ask(`MATCH (c:Claim {id: 'claim:2024-12-25-azal-8243-crash/8'})-[:ABOUT]->(e)
RETURN collect(e.id), c.context, c.validFrom, c.validTo`),
  ).toEqual([[['dyad:AZE-RUS'], 'event:2024-12-25-azal-8243-crash', '2024-12-01', null]])
})

test('what an outlet got wrong, and a figure that nobody gives, is kept and marked', async () => {
  expect(
    await ask("MATCH (c:Claim {rank: 'DEPRECATED'}) RETURN c.id, c.display, c.rankReason ORDER BY c.id"),
  ).toEqual([
    ['claim:2023-01-27-embassy-attack-tehran/23', '2023-01-23', "The outlet's own slip."],
    ['claim:2024-12-25-azal-8243-crash/4', '67 killed', "The outlet's own slip: 67 is the number aboard."],
    [
      'claim:2025-08-08-socar-depot-strike/9',
      '4 injured',
      "That they were employees and badly hurt names no document; the number is News.Az's (claim 12).",
    ],
    [
      'claim:2025-10-14-mehdiyev-treason-case/4',
      'chief of staff at the time',
      'An error of the outlet: he had left the post in 2019.',
    ],
    [
      'claim:2026-04-15-mfa-joint-statement-azal/2',
      "Azerbaijan's air defence",
      'Evident error of a rewrite.',
    ],
  ])
})

test('a strike on Kyiv that damages the embassy affects Azerbaijan by half and Ukraine in full', async () => {
  expect(
    await ask(`MATCH (:Event {id: 'event:2025-11-14-kyiv-embassy-missile'})-[b:BEARS_ON]->(d:Dyad)
RETURN d.id, b.weight, b.because, b.agent, b.score, b.importance
ORDER BY d.id`),
  ).toEqual([
    ['dyad:AZE-RUS', 0.5, 'ACTOR_AFFECTED', 'RUS', -9.5, 2],
    ['dyad:RUS-UKR', 1, 'ACTOR_RECIPIENT', 'RUS', -9.5, 2],
  ])
})

test('a single deputy bears on no pair of states', async () => {
  expect(
    await column("MATCH (:Event {id: 'event:2026-02-05-zatulin-statement'})-[:BEARS_ON]->(d) RETURN d.id"),
  ).toEqual([])
})

test('nothing is known before it happened', async () => {
  expect(await column('MATCH (e:Event) WHERE e.known < e.earliest RETURN e.id')).toEqual([])
  expect(
    await column("MATCH (e:Event {id: 'event:2024-01-02-kinzhal-near-kyiv-embassy'}) RETURN e.known"),
  ).toEqual(['2025-11-14'])
})

test('a document of a month or a year is known when it was surely out', async () => {
  expect(
    await ask(
      "MATCH (d:Document) WHERE d.published IN ['2025-11', '2024~', '2024-12-25'] RETURN DISTINCT d.published, d.known ORDER BY d.known",
    ),
  ).toEqual([
    ['2024-12-25', '2024-12-25'],
    ['2024~', '2024-12-31'],
    ['2025-11', '2025-11-30'],
  ])
})

test('a claim is known with the first of its documents, an event too, but not before it began', async () => {
  const first = (from: string) => `MATCH (n:${from})-[:REPORTED_IN|STATED_IN]->(d:Document)
WITH n, min(d.known) AS first`
  expect(await column(`${first('Claim')} WHERE n.known <> first RETURN n.id`)).toEqual([])
  expect(
    await column(
      `${first('Event')} WHERE n.known <> CASE WHEN first < n.earliest THEN n.earliest ELSE first END RETURN n.id`,
    ),
  ).toEqual([])
  expect(await column('MATCH (d:Document) WHERE d.known IS NULL RETURN d.id')).toEqual([])
})

test('what is told of a man before his return is a claim of then; the return is known when its record has it begin', async () => {
  expect(
    await ask(
      "MATCH (c:Claim)-[:ABOUT]->(e:Event {id: 'event:2025-01-18-safarli-returned'}) WHERE c.known < e.known RETURN c.id, c.known, e.known ORDER BY c.id",
    ),
  ).toEqual(
    [
      ['2', '2023-12-31'],
      ['4', '2024-01-15'],
      ['6', '2023-06-30'],
    ].map(([nth, day]) => [`claim:2025-01-18-safarli-returned/${nth}`, day, '2025-01-18']),
  )
})

test('no document with an address that was not seen has a url', async () => {
  expect(await ask('MATCH (d:Document) RETURN count(d.url), count(*)')).toEqual([[590, 613]])
  expect(await column("MATCH (d:Document {id: 'document:temediatech-20260415'}) RETURN d.url")).toEqual([
    null,
  ])
})

test('who runs an outlet is said by its own record or by the organisation that it is, with the basis', async () => {
  expect(
    await ask(`MATCH (s:Source)
WHERE s.name IN ['AZERTAC', 'Caliber.Az', 'Kyiv Independent', 'Minval', 'Sputnik Azerbaijan', 'TASS', 'Trend']
OPTIONAL MATCH (s)-[:SEATED_IN]->(state)
RETURN s.name, s.stateRun, state.iso3, s.stateRunBasis
ORDER BY s.name`),
  ).toEqual([
    ['AZERTAC', true, 'AZE', 'public knowledge'],
    ['Caliber.Az', null, 'AZE', null],
    ['Kyiv Independent', false, 'UKR', 'seat and ownership: public knowledge, unsourced'],
    ['Minval', false, 'AZE', 'as recorded of the organisation Minval'],
    ['Sputnik Azerbaijan', true, null, 'as recorded of the organisation Sputnik Azerbaijan'],
    ['TASS', true, 'RUS', 'as recorded of the organisation TASS'],
    ['Trend', null, 'AZE', null],
  ])
})

test('an arc counts the events of the arcs within it, each once', async () => {
  expect(await column("MATCH (a:Arc {id: 'arc:baku-moscow-2022-2026'}) RETURN a.eventCount")).toEqual([177])
})

test('a refinement is no dispute', async () => {
  // Two of the four pairs on the date of the Kharkiv strike only differ in precision.
  expect(
    await ask(
      "MATCH (e:Event {id: 'event:2022-03-kharkiv-consulate-hit'}) RETURN e.claimCount, e.disputeCount",
    ),
  ).toEqual([[9, 2]])
})
