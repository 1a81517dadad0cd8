import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { paired } from './walks-to-events.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Loose = ReturnType<typeof JSON.parse>

/** What a walk finds in the order of the ends' own properties; `day`: what was known by then, if any. */
const LISTS = [
  {
    root: 'official(name: $id)',
    within: 'officials { person { id @ } }',
    field: 'involvements',
    label: 'Person',
    row: 'role event { id }',
    lineOf: ({ event, role }: Loose): string => `${event.id} ${role}`,
    walk: `MATCH (n:Person)<-[r:INVOLVED]-(e:Event)
WHERE e.known <= $day
RETURN n.id, e.id + ' ' + r.role
ORDER BY n.id, e.position, r.order`,
  },
  {
    root: 'facility(name: $id)',
    within: 'sites { facility { id @ } }',
    field: 'incidents',
    label: 'Facility',
    row: 'outcome event { id }',
    lineOf: ({ event, outcome }: Loose): string => `${event.id} ${outcome}`,
    walk: `MATCH (n:Facility)<-[r:SITE]-(e:Event)
WHERE e.known <= $day
RETURN n.id, e.id + ' ' + coalesce(r.outcome, 'null')
ORDER BY n.id, e.position, r.order`,
  },
  {
    root: 'source(name: $id)',
    within: 'sources { id @ }',
    field: 'documents',
    label: 'Source',
    row: 'id',
    lineOf: ({ id }: Loose): string => id,
    walk: `MATCH (n:Source)<-[:PUBLISHED_BY]-(d:Document)
WHERE d.latest <= $day
RETURN n.id, d.id
ORDER BY n.id, d.earliest, d.id`,
  },
  {
    root: 'source(name: $id)',
    within: 'sources { id @ }',
    field: 'events',
    label: 'Source',
    row: 'id',
    lineOf: ({ id }: Loose): string => id,
    // Others may have reported the event before: what counts is that this publisher had.
    walk: `MATCH (n:Source)<-[:PUBLISHED_BY]-(d:Document)<-[:REPORTED_IN]-(e:Event)
WHERE d.latest <= $day AND e.known <= $day
WITH DISTINCT n, e
RETURN n.id, e.id
ORDER BY n.id, e.position`,
  },
]
type One = (typeof LISTS)[number]

const walkedBy = (one: One, day: string) => paired(api.database, one.walk.replaceAll('$day', `'${day}'`))

/** All rows of a list in pages of `size`, forwards or backwards. */
async function inPages(one: One, id: string, size: number, backwards: boolean): Promise<string[]> {
  const way = backwards ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor'
  const query = `query ($id: String!, $size: Int, $cursor: String) {
    thing: ${one.root} {
      page: ${one.field}(${way}) {
        totalCount nodes { ${one.row} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }`
  let rows: string[] = []
  let cursor: string | null = null
  for (let more = true; more; ) {
    const { thing }: Loose = await api.ask(query, { id, size, cursor })
    const { nodes, pageInfo, totalCount } = thing.page
    const lines: string[] = nodes.map(one.lineOf)
    rows = backwards ? [...lines, ...rows] : [...rows, ...lines]
    more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
    if (!more) expect(totalCount).toBe(rows.length)
  }
  return rows
}

test.each(LISTS)('$field of every $label are those of a walk, in its order, both ways', async one => {
  const expected = await walkedBy(one, '9999-12-31')
  expect(Object.keys(expected).length).toBeGreaterThan(5)
  for (const [size, backwards] of [
    [7, false],
    [2, true],
  ] as const) {
    const found: Record<string, string[]> = {}
    for (const id of Object.keys(expected)) found[id] = await inPages(one, id, size, backwards)
    expect(found).toEqual(expected)
  }
})

test.each(LISTS)('$field of a $label as known on a day are those of a walk', async one => {
  const day = '2024-12-28'
  const expected = await walkedBy(one, day)
  const events = await api.database.read({
    text: `MATCH (e:Event) WHERE e.known <= '${day}' RETURN e.id`,
    parameters: {},
  })
  let seen = 0
  for (const [event] of events) {
    const page = `${one.field}(first: 100) { totalCount nodes { ${one.row} } }`
    const answer: Loose = await api.ask(
      `query ($id: ID!, $day: Day) {
        event(id: $id, evidence: { asKnownOn: $day }) { things: ${one.within.replace('@', page)} }
      }`,
      { id: event, day },
    )
    for (const thing of answer.event.things) {
      const { id, [one.field]: list } = thing.person ?? thing.facility ?? thing
      expect(list.nodes.map(one.lineOf)).toEqual(expected[id]?.slice(0, 100) ?? [])
      expect(list.totalCount).toBe(expected[id]?.length ?? 0)
      seen++
    }
  }
  expect(seen).toBeGreaterThan(5)
})

test('the filter by publisher finds among all documents those that a walk finds', async () => {
  const expected = await paired(
    api.database,
    `MATCH (d:Document)-[:PUBLISHED_BY]->(n:Source)
WHERE d.language = 'en'
RETURN n.id, d.id
ORDER BY n.id, d.earliest, d.id`,
  )
  const found: Record<string, string[]> = {}
  for (const id of Object.keys(expected)) {
    const { documents } = await api.ask(
      `query ($id: String) {
        documents(filter: { source: $id, language: "en" }, first: 100) { totalCount nodes { id } }
      }`,
      { id },
    )
    found[id] = documents.nodes.map((node: Loose) => node.id)
    expect(documents.totalCount).toBe(found[id]?.length)
  }
  expect(found).toEqual(expected)
})
