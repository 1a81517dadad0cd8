import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { readSeed } from '../src/seed/read.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const change = (text: string) => api.database.write(run => run({ text, parameters: {} }))
type Loose = ReturnType<typeof JSON.parse>

const KNOWN = 'document:caliber-20251114-summons'
const EDGES = `MATCH (a)-[r:INVOLVED|SITE|PUBLISHED_BY]->(b)
RETURN a.id, type(r), b.id, properties(r)
ORDER BY a.id, type(r), b.id, r.position`

test('what a user wrote without our properties stands in the lists after a load, and an event moved moves', async () => {
  const before = await api.database.read({ text: EDGES, parameters: {} })
  await change(`MATCH (d:Dossier)
DELETE d
WITH count(*) AS all
MATCH (lavrov:Person {id: 'person:sergey-lavrov'})
MATCH (embassy:Facility {id: 'facility:embassy-aze-kyiv'})
MATCH (caliber:Source {id: 'source:caliber-az'})
MATCH (known:Document {id: 'document:caliber-20251114-summons'})
CREATE (e:Entity:Event {id: 'event:of-a-user', position: '1900-01-01.001.event:of-a-user', known: '1900-01-01'})
CREATE (longer:Entity:Event {id: 'event:of-a-user-2', position: '1900-01-01.001.event:of-a-user-2', known: '1900-01-01'})
CREATE (:Entity:Event {id: 'event:of-a-user-undated'})-[:INVOLVED {role: 'undated'}]->(lavrov)
CREATE (e)-[:INVOLVED {role: 'guest'}]->(lavrov)
CREATE (e)-[:INVOLVED {role: 'host', order: 0, person: 'person:wrong', position: '2999'}]->(lavrov)
CREATE (longer)-[:INVOLVED {role: 'guest'}]->(lavrov)
CREATE (e)-[:SITE {outcome: 'HIT'}]->(embassy)
CREATE (d:Entity:Document {id: 'document:of-a-user', title: 'A letter', earliest: '1900-01-02'})
CREATE (d)-[:PUBLISHED_BY]->(caliber)
CREATE (:Entity:Document {id: 'document:of-a-user-undated', title: 'A note'})-[:PUBLISHED_BY]->(caliber)
CREATE (known)-[:PUBLISHED_BY]->(caliber)
CREATE (e)-[:REPORTED_IN]->(d)`)
  const lists = async () => {
    const { official, facility, source, known, documents } = await api.ask(`{
      official(name: "person:sergey-lavrov") {
        involvements(first: 3) { nodes { role event { id } } }
        end: involvements(last: 1) { totalCount nodes { role } }
      }
      facility(name: "facility:embassy-aze-kyiv") { incidents(first: 1) { nodes { outcome event { id } } } }
      source(name: "source:caliber-az") {
        documents(first: 1) { nodes { id } }
        end: documents(last: 1) { nodes { id } }
        events(first: 1) { nodes { id } }
      }
      known: source(name: "source:caliber-az") {
        documents(filter: { from: "2025-11-14", to: "2025-11-14" }, first: 100) { nodes { id } }
      }
      documents(filter: { source: "source:caliber-az" }, first: 1) { nodes { id } }
    }`)
    return {
      parts: official.involvements.nodes.map(({ role, event }: Loose) => `${event.id} ${role}`),
      last: [official.end.nodes[0].role, source.end.nodes[0].id],
      incident: facility.incidents.nodes[0].event.id,
      documents: [source.documents.nodes[0].id, documents.nodes[0].id],
      reported: source.events.nodes[0].id,
      // Its publisher is said twice.
      known: known.documents.nodes.filter(({ id }: Loose) => id === KNOWN).length,
    }
  }
  try {
    await loadDossiers(api.database, await readSeed())
    expect(await lists()).toEqual({
      parts: ['event:of-a-user host', 'event:of-a-user guest', 'event:of-a-user-2 guest'],
      last: ['undated', 'document:of-a-user-undated'],
      incident: 'event:of-a-user',
      documents: ['document:of-a-user', 'document:of-a-user'],
      reported: 'event:of-a-user',
      known: 1,
    })
    await change(`MATCH (d:Dossier)
DELETE d
WITH count(*) AS all
MATCH (e:Event {id: 'event:of-a-user'})
SET e.position = '1900-01-03.001.event:of-a-user'`)
    await loadDossiers(api.database, await readSeed())
    expect((await lists()).parts).toEqual([
      'event:of-a-user-2 guest',
      'event:of-a-user host',
      'event:of-a-user guest',
    ])
  } finally {
    await change(`MATCH (n:Entity)
WHERE n.id CONTAINS ':of-a-user'
DETACH DELETE n`)
    await change('MATCH (:Document)-[r:PUBLISHED_BY]->() WHERE r.dossier IS NULL DELETE r')
    await change('MATCH (d:Dossier) DELETE d')
    await loadDossiers(api.database, await readSeed())
  }
  expect(await api.database.read({ text: EDGES, parameters: {} })).toEqual(before)
})
