import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { type Database, open } from '../src/neo4j/database.ts'
import { readSeed, type Seed } from '../src/seed/read.ts'
import { anEvent, copyOfTheSeed } from './dossier-folder.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

let database: Database
let seed: Seed
beforeAll(async () => {
  database = open(ownNeo4j())
  seed = await readSeed()
  await loadDossiers(database, seed)
})
afterAll(() => database.close())

const read = async (text: string) => (await database.read({ text, parameters: {} })).map(row => row[0])
const change = (text: string) => database.write(run => run({ text, parameters: {} }))

/** The whole graph as sorted lines, but for when it was loaded. */
async function graph(): Promise<string[]> {
  const nodes = await database.read({
    text: 'MATCH (n) RETURN labels(n), n {.*, loadedAt: null}',
    parameters: {},
  })
  const edges = await database.read({
    text: 'MATCH (a)-[r]->(b) RETURN properties(a), type(r), properties(r), properties(b)',
    parameters: {},
  })
  return [...nodes, ...edges].map(row => JSON.stringify(row, sorted)).sort()
}

function sorted(_: string, value: unknown): unknown {
  if (value instanceof Int8Array) return Buffer.from(value).toString('base64')
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

test('a second start reads once and writes nothing', async () => {
  let reads = 0
  const counted: Database = {
    ...database,
    read: statement => {
      reads++
      return database.read(statement)
    },
    write: () => Promise.reject(new Error('nothing is to be written')),
  }
  const { loaded } = await loadDossiers(counted, seed)
  expect(loaded).toBe(false)
  expect(reads).toBe(1)
})

test('loading twice leaves the same graph', async () => {
  const before = await graph()
  await change('MATCH (d:Dossier) DELETE d')
  const { loaded } = await loadDossiers(database, seed)
  expect(loaded).toBe(true)
  expect(await graph()).toEqual(before)
})

test('a store that lost a part is brought back whole', async () => {
  const before = await graph()
  await change(
    "MATCH (d:Dossier) DELETE d WITH count(*) AS all MATCH (c:Claim {property: 'casualties'}) DETACH DELETE c",
  )
  await loadDossiers(database, seed)
  expect(await graph()).toEqual(before)
})

test('a load that is cut off leaves the old graph, and the next one goes through', async () => {
  const before = await graph()
  await change("MATCH (d:Dossier) SET d.checksum = 'of before'")
  const cutOff: Database = {
    ...database,
    write: work =>
      database.write(run =>
        work(statement => {
          if (statement.text.includes('CREATE (d:Dossier)')) throw new Error('cut off')
          return run(statement)
        }),
      ),
  }
  await expect(loadDossiers(cutOff, seed)).rejects.toThrow('cut off')
  expect(await read('MATCH (d:Dossier) RETURN DISTINCT d.checksum')).toEqual(['of before'])
  await loadDossiers(database, seed)
  expect(await graph()).toEqual(before)
})

test('two processes that start at once load once', async () => {
  const before = await graph()
  await change('MATCH (d:Dossier) DELETE d')
  const other = open(ownNeo4j())
  const reports = await Promise.all([loadDossiers(database, seed), loadDossiers(other, seed)])
  await other.close()
  expect(reports.map(({ loaded }) => loaded).sort()).toEqual([false, true])
  expect(await graph()).toEqual(before)
})

test('what the dossier no longer has goes, what users wrote stays', async () => {
  const before = await graph()
  await change(`MATCH (s:State {id: 'state:RUS'})
MATCH (d:Dyad {id: 'dyad:AZE-RUS'})
MATCH (a:Event {id: 'event:2026-03-11-putin-aliyev-call-iran'})
MATCH (b:Event {id: 'event:2026-03-02-overchuk-aliyev-baku'})
CREATE (e:Entity:Event {id: 'event:of-a-user', position: '2026-06-01.001.event:of-a-user'})
CREATE (e)-[:ACTOR]->(s)
CREATE (e)-[:BEARS_ON {dyad: d.id, earliest: '2026-06-01', latest: '2026-06-01', position: e.position}]->(d)
CREATE (a)-[:FOLLOWED {stated: false, basis: 'a user'}]->(b)`)

  const copy = await copyOfTheSeed()
  await copy.drop('events', '2026-04-25-zelensky-gabala')
  await copy.replace('persons', '"text":"Zelenskyy"', '"text":"Zelenskii"')
  await loadDossiers(database, await readSeed(copy.folder))

  expect(await read("MATCH (e:Event {id: 'event:2026-04-25-zelensky-gabala'}) RETURN e")).toEqual([])
  expect(await read("MATCH (n:Name {key: 'zelenskyy'}) RETURN n")).toEqual([])
  expect(await read("MATCH (n:Name {key: 'zelenskii'})<-[:NAMED]-(p) RETURN p.id")).toEqual([
    'person:volodymyr-zelensky',
  ])
  expect(await read("MATCH (:Event {id: 'event:of-a-user'})-[:ACTOR]->(s) RETURN s.name")).toEqual(['Russia'])
  expect(await read("MATCH (:Event)-[f:FOLLOWED {basis: 'a user'}]->(:Event) RETURN count(f)")).toEqual([1])
  expect(await read("MATCH (d:Dyad {id: 'dyad:AZE-RUS'}) RETURN [d.eventCount, d.latest]")).toEqual([
    [153, '2026-06-01'],
  ])

  await change("MATCH (e:Event {id: 'event:of-a-user'}) DETACH DELETE e")
  await change("MATCH (:Event)-[f:FOLLOWED {basis: 'a user'}]->(:Event) DELETE f")
  await loadDossiers(database, seed)
  expect(await graph()).toEqual(before)
})

test('a second dossier may name what the first defines, and outlives a load of the first alone', async () => {
  const before = await graph()
  const copy = await copyOfTheSeed()
  await copy.addDossier(
    'another',
    anEvent('event:2026-06-01-another', { documents: ['document:of-another'] }),
    {
      id: 'document:of-another',
      title: 'Baku hands Moscow a note',
      publishedBy: 'source:report',
      published: '2026-06-02',
      language: 'en',
      kind: 'NEWS',
    },
  )
  await loadDossiers(database, await readSeed(copy.folder))
  await loadDossiers(database, seed)
  expect(
    await read(`MATCH (e:Event {dossier: 'another'})-[:ACTOR]->(a)
MATCH (e)-[:BEARS_ON]->(d:Dyad)
RETURN [e.id, e.known, a.id, d.id, d.eventCount]`),
  ).toEqual([['event:2026-06-01-another', '2026-06-02', 'organization:aze-mfa', 'dyad:AZE-RUS', 153]])

  await change("MATCH (n) WHERE n.dossier = 'another' OR n.id = 'another' DETACH DELETE n")
  await change('MATCH (d:Dossier) DELETE d')
  await loadDossiers(database, seed)
  expect(await graph()).toEqual(before)
})
