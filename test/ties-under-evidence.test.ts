import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchableEvent } from '../src/search/searchable.ts'
import { type Api, startApi } from './support/api.ts'

/*
 * An event that two documents report. Its record ties it to Russia, Azerbaijan, a weapon and a person; of all that, the
 * first document states only that Azerbaijan was hit, and denies the weapon. What answered it is stated in the second.
 */
const [TIED, LATER] = ['event:test-tied', 'event:test-later']
const [ONE, OTHER] = ['document:test-one', 'document:test-other']

let api: Api
beforeAll(async () => {
  api = await startApi()
  const found = searchableEvent(TIED, 'Zyxwvut incident', '')
  await api.database.write(run =>
    run({
      text: `UNWIND [['${TIED}', '2019-01-01'], ['${LATER}', '2019-01-02']] AS row
CREATE (e:Event:Entity:TestOnly {id: row[0], title: 'Zyxwvut incident', summary: '', date: row[1], earliest: row[1],
  latest: row[1], days: 1, sequence: 1, type: 'ASSAULT', instruments: [], known: row[1], position: row[1] + '.001.' + row[0]})
WITH collect(e) AS events
WITH events[0] AS tied, events[1] AS later
SET tied += $found
CREATE (one:Document:Entity:TestOnly {id: '${ONE}', title: 'One', earliest: '2019-01-02', source: 'source:tass', stateRun: true})
CREATE (other:Document:Entity:TestOnly {id: '${OTHER}', title: 'Other', earliest: '2019-01-02', source: 'source:tass', stateRun: true})
CREATE (tied)-[:REPORTED_IN]->(one), (tied)-[:REPORTED_IN]->(other), (later)-[:REPORTED_IN]->(one), (later)-[:REPORTED_IN]->(other)
WITH tied, later, one, other
MATCH (rus:State {id: 'state:RUS'}), (aze:State {id: 'state:AZE'}), (kinzhal:Weapon {id: 'weapon:kinzhal'}), (person:Person {id: 'person:ilham-aliyev'})
CREATE (tied)-[:ACTOR {order: 0}]->(rus), (tied)-[:AFFECTED {order: 0}]->(aze), (tied)-[:USED {order: 0}]->(kinzhal), (tied)-[:INVOLVED {order: 0}]->(person)
CREATE (tied)-[:CONCERNS {entity: 'weapon:kinzhal', position: tied.position, known: tied.known}]->(kinzhal)
CREATE (hit:Claim:Entity:TestOnly {id: 'claim:test/hit', property: 'damage', statement: 'a site was hit', display: 'hit', strength: 'ASSERTS', rank: 'NORMAL', known: '2019-01-02', order: 1})
CREATE (denial:Claim:Entity:TestOnly {id: 'claim:test/denial', property: 'projectile', statement: 'it was no Kinzhal', display: 'Kinzhal', strength: 'DENIES', rank: 'NORMAL', known: '2019-01-02', order: 2})
CREATE (answer:Claim:Entity:TestOnly {id: 'claim:test/answer', property: 'motive', statement: 'it answers the incident', display: 'incident', strength: 'ASSERTS', rank: 'NORMAL', known: '2019-01-02', order: 3})
CREATE (hit)-[:ABOUT]->(tied), (hit)-[:SPEAKS_OF {order: 0}]->(aze), (hit)-[:STATED_IN]->(one)
CREATE (denial)-[:ABOUT]->(tied), (denial)-[:HAS_VALUE]->(:Value:TestOnly {type: 'ENTITY', order: 0})-[:REFERS_TO]->(kinzhal), (denial)-[:STATED_IN]->(one)
CREATE (answer)-[:ABOUT]->(later), (answer)-[:STATED_IN]->(other)
CREATE (later)-[:ANSWERED {stated: true, claims: ['claim:test/answer']}]->(tied)`,
      parameters: { found },
    }),
  )
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

const ask = (query: string, ...only: string[]) =>
  api.ask(`query ($evidence: EvidenceInput) { ${query} }`, only.length > 0 ? { evidence: { only } } : {})

const PARTIES = `event(id: "${TIED}", evidence: $evidence) {
  actors { ... on Node { id } } affected { ... on Node { id } } weapons { id } officials { person { id } }
  stated { field basis }
}`

test('an event shows whom a document left speaks of, and nobody else; a denied weapon is none', async () => {
  expect((await ask(PARTIES)).event).toMatchObject({
    actors: [{ id: 'state:RUS' }],
    weapons: [{ id: 'weapon:kinzhal' }],
    officials: [{ person: { id: 'person:ilham-aliyev' } }],
  })
  const { event } = await ask(PARTIES, ONE)
  expect(event).toMatchObject({ actors: [], affected: [{ id: 'state:AZE' }], weapons: [], officials: [] })
  expect(event.stated).toContainEqual({ field: 'WEAPONS', basis: 'DENIED' })
})

test('a filter finds an event by what is stated of it, not by what its record ties it to', async () => {
  const query = 'events(filter: { weapon: "Kinzhal", to: "2019" }, evidence: $evidence) { nodes { id } }'
  expect((await ask(query)).events.nodes).toEqual([{ id: TIED }])
  expect((await ask(query, ONE)).events.nodes).toEqual([])
  expect((await ask(query, ONE, OTHER)).events.nodes).toEqual([{ id: TIED }])
})

test('a link is there where a claim of a document left states it: on the event, in a chain, on a path', async () => {
  const query = `event(id: "${LATER}", evidence: $evidence) { links { kind to { id } } }
    chain(from: "${TIED}", to: "${LATER}", evidence: $evidence) { chains { length } }
    path(from: "${TIED}", to: "${LATER}", via: [RESPONSE], evidence: $evidence) { paths { length } }`
  const other = await ask(query, OTHER)
  expect(other.event.links).toEqual([{ kind: 'ANSWERED', to: { id: TIED } }])
  expect(other.chain.chains).toEqual([{ length: 1 }])
  expect(other.path.paths).toEqual([{ length: 1 }])
  const one = await ask(query, ONE)
  expect(one.event.links).toEqual([])
  expect(one.chain.chains).toEqual([])
  expect(one.path.paths).toEqual([])
})

test('a path leads along what is stated, and along nothing else', async () => {
  const query = `hit: path(from: "${TIED}", to: "state:AZE", maxHops: 1, evidence: $evidence) { paths { length } }
    act: path(from: "${TIED}", to: "state:RUS", maxHops: 1, evidence: $evidence) { paths { length } }`
  expect(await ask(query)).toEqual({ hit: { paths: [{ length: 1 }] }, act: { paths: [{ length: 1 }] } })
  expect(await ask(query, ONE)).toEqual({ hit: { paths: [{ length: 1 }] }, act: { paths: [] } })
})

test('words of ours are not found under evidence that leaves out what they rest on', async () => {
  const query = 'search(text: "Zyxwvut", evidence: $evidence) { id }'
  expect((await ask(query)).search).toContainEqual({ id: TIED })
  expect((await ask(query, ONE)).search).toEqual([])
})
