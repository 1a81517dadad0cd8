import { afterAll, beforeAll, expect, test } from 'vitest'
import { integer } from '../src/neo4j/integer.ts'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'
import { profile } from './support/profile.ts'

const HUB = 'dyad:AAA-BBB'
const EVENTS = 3_000

let api: Api
/** A pair with a long history beside the dossier: what depends on its length shows. */
beforeAll(async () => {
  api = await startApi()
  await api.database.write(run =>
    run({
      text: `MERGE (d:Dyad:Entity:TestOnly {id: $p.hub})
WITH d
UNWIND range(1, $p.count) AS i
WITH d, i, toString(date('2010-01-01') + duration({days: i})) AS day
CREATE (e:Event:Entity:TestOnly {id: 'event:long-' + i, title: 'Long ' + i, position: day + '.000.event:long-' + i, known: day})
CREATE (e)-[:BEARS_ON {dyad: $p.hub, position: e.position, weight: 1.0}]->(d)`,
      parameters: { p: { hub: HUB, count: integer(EVENTS) } },
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
