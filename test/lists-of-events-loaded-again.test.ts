import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { type Database, open } from '../src/neo4j/database.ts'
import { readSeed } from '../src/seed/read.ts'
import { anEvent, copyOfTheSeed } from './dossier-folder.ts'
import { ownNeo4j } from './support/own-neo4j.ts'
import { listed, WALKS, walked } from './walks-to-events.ts'

let database: Database
beforeAll(async () => {
  database = open(ownNeo4j())
  await loadDossiers(database, await readSeed())
})
afterAll(() => database.close())

const read = async (text: string) => database.read({ text, parameters: {} })
const change = (text: string) => database.write(run => run({ text, parameters: {} }))

const edges = async () =>
  (
    await read(`MATCH (e)-[c:CONCERNS]->(n)
RETURN elementId(c), e.id, n.id, c.entity, c.position, c.known
ORDER BY e.id, n.id`)
  ).map(row => JSON.stringify(row))

test('a second load leaves the very same lists, and mends what was lost, moved or never there', async () => {
  const seed = await readSeed()
  const before = await edges()
  await change('MATCH (d:Dossier) DELETE d')
  await loadDossiers(database, seed)
  expect(await edges()).toEqual(before)

  await change(`MATCH (d:Dossier)
DELETE d
WITH count(*) AS all
MATCH (:Event)-[c:CONCERNS {entity: 'state:UKR'}]->()
DELETE c
WITH count(*) AS all
MATCH (:Event)-[c:CONCERNS {entity: 'state:GEO'}]->()
SET c.position = '1900'
WITH count(*) AS all
MATCH (e:Event {id: 'event:2022-04-coordinates-submitted'})
MATCH (n:State {id: 'state:NRU'})
CREATE (e)-[:CONCERNS {entity: n.id, position: e.position, known: e.known}]->(n)`)
  await loadDossiers(database, seed)
  const without = (lines: string[]) => lines.map(line => line.replace(/^\["[^"]*"/, '['))
  expect(without(await edges())).toEqual(without(before))
})

test("a ministry that turns out to be no organ takes its events out of the state's list, a user's too", async () => {
  const before = await edges()
  const inList = async (event: string) =>
    (await read(`MATCH (:Event {id: '${event}'})-[:CONCERNS]->(n) RETURN n.id ORDER BY n.id`)).map(
      ([id]) => id,
    )
  const copy = await copyOfTheSeed()
  await copy.addDossier(
    'another',
    anEvent('event:2026-06-01-another', {
      actors: ['organization:aze-mfa'],
      recipients: ['person:vladimir-putin'],
      involved: [{ person: 'person:vladimir-putin', role: 'president' }],
      partOf: ['arc:azal-8243'],
      documents: ['document:of-another'],
    }),
    {
      id: 'document:of-another',
      title: 'Baku hands Moscow a note',
      publishedBy: 'source:report',
      published: '2026-06-02',
      language: 'en',
      kind: 'NEWS',
    },
  )
  await change(`MATCH (ministry:Organization {id: 'organization:aze-mfa'})
MATCH (embassy:Facility {id: 'facility:embassy-aze-kyiv'})
MATCH (crash:Arc {id: 'arc:azal-8243'})
CREATE (e:Entity:Event {id: 'event:of-a-user', position: '2026-06-01.001.event:of-a-user'})
CREATE (e)-[:ACTOR]->(ministry)
CREATE (part:Entity:Facility {id: 'facility:of-a-user'})-[:PART_OF]->(embassy)
CREATE (e)-[:SITE]->(:Entity:Facility {id: 'facility:of-a-user-within'})-[:PART_OF]->(part)
CREATE (e)-[:PART_OF]->(:Entity:Arc {id: 'arc:of-a-user'})-[:PART_OF]->(crash)`)
  try {
    await loadDossiers(database, await readSeed(copy.folder))
    expect(await inList('event:2026-06-01-another')).toEqual([
      'arc:azal-8243',
      'arc:baku-moscow-2022-2026',
      'document:of-another',
      'organization:aze-mfa',
      'person:vladimir-putin',
      'source:report',
      'state:AZE',
    ])
    // Storylines count all the way up, parts of a compound one step.
    const ofUser = [
      'arc:azal-8243',
      'arc:baku-moscow-2022-2026',
      'arc:of-a-user',
      'facility:of-a-user',
      'facility:of-a-user-within',
      'organization:aze-mfa',
      'state:AZE',
    ]
    expect(await inList('event:of-a-user')).toEqual(ofUser)

    // The first dossier alone is loaded anew: the other's event and the user's still hang on its ministry.
    const seed = await readSeed()
    const organizations = seed.records.organizations.map(placed => {
      const { organOf, ...record } = placed.record
      return record.id === 'organization:aze-mfa' ? { ...placed, record } : placed
    })
    await loadDossiers(database, { ...seed, records: { ...seed.records, organizations } })
    expect(await inList('event:2026-06-01-another')).not.toContain('state:AZE')
    expect(await inList('event:of-a-user')).toEqual(ofUser.slice(0, -1))
    for (const { label, walk } of WALKS)
      expect(await listed(database, label)).toEqual(await walked(database, label, walk))
  } finally {
    await change(`MATCH (n)
WHERE n.dossier = 'another' OR n.id = 'another' OR n.id CONTAINS ':of-a-user'
DETACH DELETE n`)
    await loadDossiers(database, await readSeed())
  }
  const without = (lines: string[]) => lines.map(line => line.replace(/^\["[^"]*"/, '['))
  expect(without(await edges())).toEqual(without(before))
})
