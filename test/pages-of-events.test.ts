import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $order: EventOrder, $filter: EventFilter) {
  events(first: $first, after: $after, last: $last, before: $before, orderBy: $order, filter: $filter) {
    nodes { id earliest } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

type Variables = Record<string, unknown>

async function walk(step: 'forwards' | 'backwards', size: number, rest: Variables = {}): Promise<string[]> {
  const found: string[] = []
  let cursor: string | null = null
  for (;;) {
    const place = step === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor }
    const { events } = await api.ask(PAGE, { ...place, ...rest })
    const ids = events.nodes.map(({ id }: { id: string }) => id)
    if (step === 'forwards') found.push(...ids)
    else found.unshift(...ids)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = events.pageInfo
    cursor = step === 'forwards' ? endCursor : startCursor
    if (!(step === 'forwards' ? hasNextPage : hasPreviousPage)) return found
  }
}

test('walked forwards or backwards, in either order, each of the 223 events comes once', async () => {
  const forwards = await walk('forwards', 50)
  expect(forwards).toHaveLength(223)
  expect(new Set(forwards).size).toBe(223)
  expect(forwards[0]).toBe('event:2022-02-22-declaration-allied-interaction')
  expect(forwards.at(-1)).toBe('event:2026-04-25-zelensky-gabala')
  expect(await walk('backwards', 50)).toEqual(forwards)
  const down = { order: { field: 'DATE', direction: 'DESC' } }
  expect(await walk('forwards', 70, down)).toEqual([...forwards].reverse())
  expect(await walk('backwards', 70, down)).toEqual([...forwards].reverse())
})

test('ordered by when they became known, each event still comes once', async () => {
  const known = await walk('forwards', 60, { order: { field: 'KNOWN' } })
  expect(new Set(known).size).toBe(223)
  // The Kinzhal of January 2024 became known with the ministry's statement of 14 November 2025.
  const place = (id: string) => known.indexOf(id)
  expect(place('event:2024-01-02-kinzhal-near-kyiv-embassy')).toBeGreaterThan(
    place('event:2025-10-19-kartavykh-returns'),
  )
})

test('a page tells whether there is more on either side', async () => {
  const sides = async (variables: Variables) => {
    const { hasPreviousPage, hasNextPage, startCursor, endCursor } = (await api.ask(PAGE, variables)).events
      .pageInfo
    return { before: hasPreviousPage, after: hasNextPage, startCursor, endCursor }
  }
  const first = await sides({ first: 2 })
  expect(first).toMatchObject({ before: false, after: true })
  expect(await sides({ first: 2, after: first.endCursor })).toMatchObject({ before: true, after: true })
  const last = await sides({ last: 2 })
  expect(last).toMatchObject({ before: true, after: false })
  expect(await sides({ last: 2, before: last.startCursor })).toMatchObject({ before: true, after: true })
})

test('one document with other choices in its variables is another question', async () => {
  const query = `query ($direction: Direction!, $dates: Boolean!) {
    events(first: 1, orderBy: { field: DATE, direction: $direction }) { nodes { id date @include(if: $dates) } }
  }`
  const ask = async (direction: string, dates: boolean) =>
    (await api.ask(query, { direction, dates })).events.nodes
  const [oldest, newest] = [
    'event:2022-02-22-declaration-allied-interaction',
    'event:2026-04-25-zelensky-gabala',
  ]
  expect(await ask('ASC', true)).toEqual([{ id: oldest, date: '2022-02-22' }])
  expect(await ask('DESC', true)).toEqual([{ id: newest, date: '2026-04-25' }])
  expect(await ask('DESC', false)).toEqual([{ id: newest }])
  expect(await ask('ASC', false)).toEqual([{ id: oldest }])
})

test('a page stays right while events are added before and after its cursor', async () => {
  const first = await api.ask(PAGE, { first: 20 })
  const { endCursor } = first.events.pageInfo
  const expected = await api.ask(PAGE, { first: 20, after: endCursor })
  await api.database.write(run =>
    run({
      text: `UNWIND $p.events AS event
CREATE (e:Event:Entity:TestOnly)
SET e = event`,
      parameters: {
        p: {
          events: ['2022-02-20', '2022-03-01'].map(day => ({
            id: `event:${day}-added`,
            position: `${day}.000.event:${day}-added`,
            title: 'Added',
            summary: '',
            date: day,
            earliest: day,
            latest: day,
            known: day,
          })),
        },
      },
    }),
  )
  try {
    expect(await api.ask(PAGE, { first: 20, after: endCursor })).toEqual(expected)
  } finally {
    await api.database.write(run => run({ text: 'MATCH (e:TestOnly) DETACH DELETE e', parameters: {} }))
  }
})

test("a pair's history is a page of its hub, newest first where asked", async () => {
  const { dyad } = await api.ask(`{
    dyad(between: ["Kremlin", "Bakı"]) {
      id eventCount events(first: 2, orderBy: { field: DATE, direction: DESC }) { totalCount nodes { date title } }
    }
  }`)
  expect(dyad).toMatchObject({ id: 'dyad:AZE-RUS', eventCount: 152, events: { totalCount: 152 } })
  expect(dyad.events.nodes[0]).toEqual({
    date: '2026-04-15',
    title: 'Baku and Moscow issue a joint statement settling the AZAL issue',
  })
})

test('two views of one page under other names each hold what they ask', async () => {
  const { events } = await api.ask(`{
    events(first: 1, filter: { instruments: [SUMMONS], from: "2025-11" }) {
      a: nodes { c: claims(properties: [intent]) { property } }
      b: nodes { c: claims(properties: [demand]) { property } }
      edges { node { id } one: node { title } }
      more: edges { cursor }
    }
  }`)
  expect(events.a[0].c[0].property).toBe('intent')
  expect(events.b[0].c[0].property).toBe('demand')
  expect(events.edges[0]).toEqual({
    node: { id: 'event:2025-11-14-baku-summons-yevdokimov' },
    one: { title: "Baku summons Russia's ambassador and hands him a note" },
  })
  expect(events.more[0].cursor).toEqual(expect.any(String))
})

test('things asked for by id come in the order asked, with null where there is none', async () => {
  const { nodes, node } = await api.ask(`{
    nodes(ids: ["person:vladimir-putin", "event:none", "state:AZE"]) { __typename id ... on Entity { name } }
    node(id: "weapon:iskander") { __typename ... on Weapon { name names { text script } } }
  }`)
  expect(nodes).toEqual([
    { __typename: 'Person', id: 'person:vladimir-putin', name: 'Vladimir Putin' },
    null,
    { __typename: 'State', id: 'state:AZE', name: 'Azerbaijan' },
  ])
  expect(node.names).toContainEqual({ text: 'Искандер', script: 'Cyrl' })
})
