import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { listed, paired, WALKS, walked } from './walks-to-events.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const read = async (text: string) => api.database.read({ text, parameters: {} })

test.each(WALKS)('the list of every $label holds just the events that a walk finds', async one => {
  const expected = await walked(api.database, one.label, one.walk)
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(one.lists)
  expect(await listed(api.database, one.label)).toEqual(expected)
})

test('nothing but these has a list, and each edge says what its ends say', async () => {
  expect(await read('MATCH ()-[:CONCERNS]->(n) UNWIND labels(n) AS l RETURN DISTINCT l ORDER BY l')).toEqual(
    ['Arc', 'Document', 'Entity', 'Facility', 'Organization', 'Person', 'Source', 'State', 'Weapon'].map(
      l => [l],
    ),
  )
  expect(
    await read(`MATCH (e)-[c:CONCERNS]->(n)
WHERE properties(c) <> {entity: n.id, position: e.position, known: e.known} OR NOT e:Event
RETURN count(*)`),
  ).toEqual([[0]])
})

const PARTS: readonly { filter: string; path: string; of?: string }[] = [
  { filter: 'involving', path: '-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED|INVOLVED]->()-[:ORGAN_OF*0..1]->' },
  { filter: 'actor', path: '-[:ACTOR]->()-[:ORGAN_OF*0..1]->' },
  { filter: 'recipient', path: '-[:RECIPIENT]->()-[:ORGAN_OF*0..1]->' },
  { filter: 'affected', path: '-[:AFFECTED]->()-[:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->' },
  { filter: 'official', path: '-[:ACTOR|RECIPIENT|AFFECTED|INVOLVED]->', of: 'Person' },
  { filter: 'facility', path: '-[:SITE]->()-[:PART_OF*0..1]->' },
  { filter: 'weapon', path: '-[:USED]->' },
  { filter: 'arc', path: '-[:PART_OF]->(:Arc)-[:PART_OF*0..]->' },
]

test.each(PARTS)('the filter $filter finds for everything it may name what a walk finds', async one => {
  const expected = await paired(
    api.database,
    `MATCH (e:Event)${one.path}(n:${one.of ?? 'Entity'})
WITH DISTINCT n, e
RETURN n.id, e.id
ORDER BY n.id, e.position`,
  )
  const found: Record<string, string[]> = {}
  for (const id of Object.keys(expected)) {
    const list: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { events } = await api.ask(
        `query ($filter: EventFilter, $after: String) {
          events(filter: $filter, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
        }`,
        { filter: { [one.filter]: id }, after },
      )
      list.push(...events.nodes.map(({ id }: { id: string }) => id))
      after = events.pageInfo.endCursor
      more = events.pageInfo.hasNextPage
    }
    found[id] = list
  }
  expect(found).toEqual(expected)
})

test.each([
  { root: 'official(name: $id)', field: 'involvements', part: 'role', edge: 'INVOLVED' },
  { root: 'facility(name: $id)', field: 'incidents', part: 'outcome', edge: 'SITE' },
])('the $field of each are its own parts in events, in their order, walked one by one', async one => {
  const expected = await paired(
    api.database,
    `MATCH (e:Event)-[r:${one.edge}]->(n)
RETURN n.id, e.id + ' ' + coalesce(r.${one.part}, '')
ORDER BY n.id, e.position, r.order`,
  )
  const found: Record<string, string[]> = {}
  for (const id of Object.keys(expected)) {
    let rows: string[] = []
    let after: string | null = null
    do {
      const data: Record<string, ReturnType<typeof JSON.parse>> = await api.ask(
        `query ($id: String!, $after: String) {
          thing: ${one.root} {
            page: ${one.field}(first: 1, after: $after) {
              totalCount nodes { ${one.part} event { id } } pageInfo { hasNextPage endCursor }
            }
          }
        }`,
        { id, after },
      )
      const { page } = data.thing
      expect(page.totalCount).toBe(expected[id]?.length)
      for (const node of page.nodes) rows = [...rows, `${node.event.id} ${node[one.part] ?? ''}`]
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    found[id] = rows
  }
  expect(found).toEqual(expected)
})

test('the list is as long as its totalCount, filtered or not, then and now', async () => {
  const { state, arc, document } = await api.ask(`{
    state(code: "Ukraine") {
      events(first: 100) { totalCount nodes { id } }
      strikes: events(filter: { types: [ASSAULT] }, first: 100) { totalCount nodes { id } }
    }
    arc(name: "arc:azal-8243") { eventCount events(first: 100) { totalCount nodes { id } } }
    document(id: "document:caliber-20251114-summons") { eventCount events { totalCount nodes { id } } }
  }`)
  for (const { totalCount, nodes } of [state.events, state.strikes, arc.events, document.events])
    expect(nodes).toHaveLength(totalCount)
  expect(state.strikes.totalCount).toBeLessThan(state.events.totalCount)
  expect(arc.events.totalCount).toBe(arc.eventCount)
  expect(document.events.totalCount).toBe(document.eventCount)
  const then = await api.ask(`{
    event(id: "event:2022-03-kharkiv-consulate-hit", evidence: { asKnownOn: "2022-03-06" }) {
      affected { ... on State { events { totalCount nodes { id } } } }
      arcs { eventCount events { totalCount } }
    }
  }`)
  const [azerbaijan] = then.event.affected
  expect(azerbaijan.events.nodes).toHaveLength(azerbaijan.events.totalCount)
  expect(azerbaijan.events.totalCount).toBeLessThan(10)
  expect(then.event.arcs).toEqual([{ eventCount: 1, events: { totalCount: 1 } }])
})

test('words narrow the list of a state and of a pair', async () => {
  const { state, dyad } = await api.ask(`{
    state(code: "AZE") { events(filter: { text: "crater steps" }) { totalCount nodes { id } } }
    dyad(between: ["Baku", "Moscow"]) { events(filter: { text: "crater steps" }) { totalCount nodes { id } } }
  }`)
  const kinzhal = { totalCount: 1, nodes: [{ id: 'event:2024-01-02-kinzhal-near-kyiv-embassy' }] }
  expect(state.events).toEqual(kinzhal)
  expect(dyad.events).toEqual(kinzhal)
})

type Page = {
  readonly nodes: readonly { readonly id: string; readonly eventCount: number }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string
    readonly endCursor: string
  }
}

test('pairs of states come with the most events first, and walked in pages each comes once', async () => {
  const page = async (variables: Record<string, unknown>): Promise<Page> =>
    (
      await api.ask(
        `query ($first: Int, $after: String, $last: Int, $before: String) {
          dyads(first: $first, after: $after, last: $last, before: $before) {
            nodes { id eventCount } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        variables,
      )
    ).dyads
  const { nodes: all } = await page({ first: 100 })
  expect(all[0]).toEqual({ id: 'dyad:AZE-RUS', eventCount: 152 })
  const counts = all.map(({ eventCount }) => eventCount)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  // There are ties, so that some page ends within one.
  expect(new Set(counts).size).toBeLessThan(all.length - 1)
  let forwards: Page['nodes'] = []
  for (let at: Page['pageInfo'] | undefined; at?.hasNextPage !== false; ) {
    const { nodes, pageInfo } = await page({ first: 2, after: at?.endCursor })
    forwards = [...forwards, ...nodes]
    at = pageInfo
  }
  expect(forwards).toEqual(all)
  let backwards: Page['nodes'] = []
  for (let at: Page['pageInfo'] | undefined; at?.hasPreviousPage !== false; ) {
    const { nodes, pageInfo } = await page({ last: 3, before: at?.startCursor })
    backwards = [...nodes, ...backwards]
    at = pageInfo
  }
  expect(backwards).toEqual(all)
})
