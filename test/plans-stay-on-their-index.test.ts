import { afterAll, beforeAll, expect, test } from 'vitest'
import { integer } from '../src/neo4j/integer.ts'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'
import { profile } from './support/profile.ts'

const HUB = 'dyad:AAA-BBB'
const EVENTS = 3_000

let api: Api
/** Things with a long history beside the dossier: what depends on its length shows. */
beforeAll(async () => {
  api = await startApi()
  await api.database.write(run =>
    run({
      text: `MERGE (d:Dyad:Entity:TestOnly {id: $p.hub, eventCount: 1})
MERGE (s:State:Entity:TestOnly {id: 'state:AAA'})
MERGE (p:Person:Entity:TestOnly {id: 'person:long'})
MERGE (f:Facility:Entity:TestOnly {id: 'facility:long'})
MERGE (a:Arc:Entity:TestOnly {id: 'arc:long'})
MERGE (o:Source:Entity:TestOnly {id: 'source:long', name: 'Long'})
WITH d, s, p, f, a, o
UNWIND range(1, $p.count) AS i
WITH d, s, p, f, a, o, i, toString(date('2010-01-01') + duration({days: i})) AS day
CREATE (e:Event:Entity:TestOnly {id: 'event:long-' + i, title: 'Long ' + i, position: day + '.000.event:long-' + i, known: day})
CREATE (e)-[:BEARS_ON {dyad: $p.hub, position: e.position, weight: 1.0}]->(d)
CREATE (e)-[:ACTOR {order: 0}]->(s)
CREATE (e)-[:INVOLVED {order: 0, person: p.id, position: e.position + ' 000'}]->(p)
CREATE (e)-[:SITE {order: 0, facility: f.id, position: e.position + ' 000'}]->(f)
CREATE (r:Document:Entity:TestOnly {id: 'document:long-' + i, title: 'Long ' + i, earliest: day, latest: day, language: 'en', kind: 'NEWS'})
CREATE (r)-[:PUBLISHED_BY {source: o.id, position: day + ' ' + r.id}]->(o)
CREATE (e)-[:REPORTED_IN {order: 0}]->(r)
CREATE (e)-[:PART_OF]->(a)
WITH e, s, p, f, a, o
UNWIND [s, p, f, a, o] AS n
CREATE (e)-[:CONCERNS {entity: n.id, position: e.position, known: e.known}]->(n)`,
      parameters: { p: { hub: HUB, count: integer(EVENTS) } },
    }),
  )
  await api.database.write(run =>
    run({
      text: `UNWIND range(1, $p.count) AS i
CREATE (:Dyad:Entity:TestOnly {id: 'dyad:long-' + i, eventCount: i % 7})`,
      parameters: { p: { count: integer(EVENTS) } },
    }),
  )
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

const PAGE = 20

async function costOf(query: string, variables: Record<string, unknown> = {}) {
  const plan = planOf(query, variables)
  const answers: Record<string, string> = {
    'filter.between[0]': 'state:AAA',
    'filter.between[1]': 'state:BBB',
  }
  const { p } = plan.bind(plan.variables, (text, _kind, argument) => answers[argument] ?? text)
  return profile(plan.text, p)
}

test.each(['ASC', 'DESC'])("a page of a pair's history costs the page, not the pair: %s", async direction => {
  const { hits, operators } = await costOf(
    `query ($direction: Direction) {
      events(filter: { between: ["A", "B"] }, orderBy: { field: DATE, direction: $direction }, first: ${PAGE}) { nodes { id } }
    }`,
    { direction },
  )
  expect(hits).toBeLessThan(3 * PAGE)
  expect(operators).toContain('DirectedRelationshipIndexSeek')
  expect(operators.filter(name => /Sort|Top|LabelScan/.test(name))).toEqual([])
})

const ARGUMENTS = 'first: $first, after: $after, orderBy: { field: DATE, direction: $direction }'
const SELECTED = 'nodes { id } pageInfo { endCursor }'
const asked = (root: string) => `query ($first: Int, $after: String, $direction: Direction) { ${root} }`

/** Lists of the root, driven by a filter. */
const FILTERS = [
  'involving: "state:AAA"',
  'actor: "state:AAA"',
  'official: "person:long"',
  'facility: "facility:long"',
  'arc: "arc:long"',
].flatMap(filter => ['ASC', 'DESC'].map(direction => ({ filter, direction })))

test.each(FILTERS)('a page of the events with $filter costs the page, $direction', async one => {
  const query = asked(`events(filter: { ${one.filter} }, ${ARGUMENTS}) { ${SELECTED} }`)
  const variables = { first: PAGE, direction: one.direction }
  const { events } = await api.ask(query, variables)
  expect(events.nodes).toHaveLength(PAGE)
  for (const after of [null, events.pageInfo.endCursor]) {
    const { hits, operators } = await costOf(query, { ...variables, after })
    // Where the list holds others too, the actors of each event are looked at: from the event or from the actor, as
    // Neo4j's statistics stand, up to thirty hits.
    expect(hits).toBeLessThan(40 * PAGE)
    expect(operators).toContain('DirectedRelationshipIndexSeek')
    expect(operators.filter(name => /Sort|Top|Scan/.test(name))).toEqual([])
  }
})

/** Lists of one thing and of each of several. Within a projection Neo4j names no operators: their hits must tell. */
const NESTED = [
  { root: 'state(code: "state:AAA") { @ }', most: 10 * PAGE },
  { root: 'official(name: "person:long") { @ }', most: 10 * PAGE },
  { root: 'facility(name: "facility:long") { @ }', most: 10 * PAGE },
  { root: 'arc(name: "arc:long") { @ }', most: 10 * PAGE },
  { root: 'source(name: "source:long") { @ }', most: 10 * PAGE },
  { root: 'nodes(ids: ["state:AAA", "state:NRU"]) { ... on State { @ } }', most: 10 * PAGE },
  // A hundred states, most with an empty list.
  { root: 'states(first: 100) { nodes { @ } }', most: 60 * PAGE },
].flatMap(list => ['ASC', 'DESC'].map(direction => ({ ...list, direction })))

test.each(NESTED)('a page of events within $root costs the page, $direction', async one => {
  const query = asked(one.root.replaceAll('@', `events(${ARGUMENTS}) { totalCount ${SELECTED} }`))
  const variables = { first: PAGE, direction: one.direction }
  const [answer] = Object.values<ReturnType<typeof JSON.parse>>(await api.ask(query, variables))
  const long = [answer.nodes ?? answer].flat().filter(({ events }) => events.totalCount === EVENTS)
  expect(long.length).toBeGreaterThan(0)
  for (const after of [null, ...long.map(({ events }) => events.pageInfo.endCursor)])
    expect((await costOf(query, { ...variables, after })).hits).toBeLessThan(one.most)
})

/** Lists that are the relationships themselves; walked backwards, they are read from the end. */
const EDGES = [
  {
    root: 'official(name: "person:long") { page: involvements(@) { totalCount nodes { role event { id } } # } }',
  },
  {
    root: 'facility(name: "facility:long") { page: incidents(@) { totalCount nodes { outcome event { id } } # } }',
  },
  { root: 'source(name: "source:long") { page: documents(@) { nodes { id title } # } }' },
].flatMap(list =>
  ['first: $size, after: $cursor', 'last: $size, before: $cursor'].map(way => ({ ...list, way })),
)

test.each(EDGES)('a page within $root costs the page, $way', async ({ root, way }) => {
  const query = `query ($size: Int, $cursor: String) {
    ${root.replace('@', way).replace('#', 'pageInfo { startCursor endCursor }')}
  }`
  const [answer] = Object.values<ReturnType<typeof JSON.parse>>(await api.ask(query, { size: PAGE }))
  const { nodes, pageInfo, totalCount = EVENTS } = answer.page
  expect(nodes).toHaveLength(PAGE)
  expect(totalCount).toBe(EVENTS)
  for (const cursor of [null, way.startsWith('first') ? pageInfo.endCursor : pageInfo.startCursor])
    expect((await costOf(query, { size: PAGE, cursor })).hits).toBeLessThan(10 * PAGE)
})

test.each(['first: $size, after: $cursor', 'last: $size, before: $cursor'])(
  'a page of the documents of one publisher walks its list, not all documents: %s',
  async way => {
    const query = `query ($size: Int, $cursor: String) {
      documents(filter: { source: "source:long" }, ${way}) { nodes { id } pageInfo { startCursor endCursor } }
    }`
    const { documents } = await api.ask(query, { size: PAGE })
    expect(documents.nodes).toHaveLength(PAGE)
    const { startCursor, endCursor } = documents.pageInfo
    for (const cursor of [null, way.startsWith('first') ? endCursor : startCursor]) {
      const { hits, operators } = await costOf(query, { size: PAGE, cursor })
      expect(hits).toBeLessThan(10 * PAGE)
      expect(operators).toContain('DirectedRelationshipIndexSeek')
      expect(operators.filter(name => /Sort|Top|Scan/.test(name))).toEqual([])
    }
  },
)

test('a page of the pairs with the most events walks the index on their count', async () => {
  const query =
    'query ($after: String) { dyads(first: 20, after: $after) { nodes { id } pageInfo { endCursor } } }'
  const { dyads } = await api.ask(query)
  for (const after of [null, dyads.pageInfo.endCursor]) {
    const { hits, operators } = await costOf(query, { after })
    expect(hits).toBeLessThan(6 * PAGE)
    expect(operators.filter(name => /Sort|Top|LabelScan/.test(name))).toEqual([])
  }
})

test('a page of all events walks the index on position', async () => {
  const { hits, operators } = await costOf(`{ events(first: ${PAGE}) { nodes { id title } } }`)
  expect(hits).toBeLessThan(6 * PAGE + 20)
  expect(operators.filter(name => /Sort|Top|LabelScan/.test(name))).toEqual([])
})

test.each([
  '{ node(id: "state:AZE") { id } }',
  '{ event(id: "event:2025-11-14-baku-summons-yevdokimov") { id title date } }',
  '{ claim(id: "claim:2025-11-14-kyiv-embassy-missile/1") { value } }',
  '{ document(id: "document:caliber-20251114-summons") { title } }',
])('one thing by its id is one seek: %s', async query => {
  const { hits, operators } = await costOf(query)
  expect(hits).toBeLessThan(40)
  expect(operators.filter(name => /Scan/.test(name))).toEqual([])
})
