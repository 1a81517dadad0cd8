import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { type Database, open } from '../src/neo4j/database.ts'
import { readSeed, type Seed } from '../src/seed/read.ts'
import { checkDaySums } from '../src/tension/check-day-sums.ts'
import { copyOfTheSeed } from './dossier-folder.ts'
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
const wrong = async () => checkDaySums(database.read, (await read('MATCH (d:Dyad) RETURN d.id')).map(String))
const yearsOf = (dyad: string) => read(`MATCH (y:DyadYear {dyad: '${dyad}'}) RETURN y.year ORDER BY y.year`)

test('a store that was loaded before there were day sums gets them', async () => {
  await change(
    "MATCH (d:Dossier) SET d.checksum = 'of before' WITH count(*) AS all MATCH (y:DyadYear) DETACH DELETE y",
  )
  expect((await loadDossiers(database, seed)).loaded).toBe(true)
  expect(await yearsOf('dyad:AZE-RUS')).toEqual([2022, 2023, 2024, 2025, 2026])
  expect(await wrong()).toEqual([])
})

test('years of a pair that somebody deleted go with the next load', async () => {
  await change(
    "MATCH (d:Dossier) DELETE d WITH count(*) AS all MATCH (d:Dyad {id: 'dyad:AZE-TUR'}) DETACH DELETE d",
  )
  expect(await read('MATCH (y:DyadYear) WHERE NOT EXISTS { (y)<-[:HAS_YEAR]-() } RETURN y.dyad')).toEqual([
    'dyad:AZE-TUR',
  ])
  await loadDossiers(database, seed)
  expect(await read('MATCH (y:DyadYear) WHERE NOT EXISTS { (y)<-[:HAS_YEAR]-() } RETURN y.dyad')).toEqual([])
  expect(await yearsOf('dyad:AZE-TUR')).toEqual([2022])
})

test('a pair that loses its last event loses its years; one that keeps an event of a user keeps that', async () => {
  // Ankara offered to mediate in 2022: of AZE-TUR, RUS-TUR and TUR-UKR that event is all there is.
  await change(`MATCH (d:Dyad {id: 'dyad:AZE-TUR'})
CREATE (e:Entity:Event {id: 'event:of-a-user', position: '2024-06-01.001.event:of-a-user'})
CREATE (e)-[:BEARS_ON {dyad: d.id, position: e.position, earliest: '2024-06-01', latest: '2024-06-02', days: 2,
                       score: 5.0, weight: 1.0, importance: 1.0}]->(d)`)
  const copy = await copyOfTheSeed()
  for (const file of ['events', 'claims', 'links'])
    await copy.drop(file, '2022-02-26-aliyev-offers-mediation')
  await loadDossiers(database, await readSeed(copy.folder))

  expect(await read("MATCH (d:Dyad {id: 'dyad:TUR-UKR'}) RETURN d")).toEqual([])
  expect(await yearsOf('dyad:TUR-UKR')).toEqual([])
  expect(await yearsOf('dyad:AZE-TUR')).toEqual([2024])
  expect(
    await read("MATCH (d:Dyad {id: 'dyad:AZE-TUR'}) RETURN [d.eventCount, d.earliest, d.latest]"),
  ).toEqual([[1, '2024-06-01', '2024-06-02']])
  expect(await wrong()).toEqual([])

  await change("MATCH (e:Event {id: 'event:of-a-user'}) DETACH DELETE e")
  await loadDossiers(database, seed)
  expect(await yearsOf('dyad:AZE-TUR')).toEqual([2022])
  expect(await yearsOf('dyad:TUR-UKR')).toEqual([2022])
  expect(await wrong()).toEqual([])
})
