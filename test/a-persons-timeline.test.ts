import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('the begin of a post, then each summons, in one order and no more exact than is known', async () => {
  const { official } = await api.ask(`{
    official(name: "Mikhail Yevdokimov") {
      timeline { totalCount nodes { kind date precision uncertain capacities encounters entity { id __typename } } }
    }
  }`)
  const { totalCount, nodes } = official.timeline
  expect(totalCount).toBe(5)
  expect(nodes[0]).toEqual({
    kind: 'TENURE_BEGAN',
    date: '2023-06-14?',
    precision: 'DAY',
    uncertain: true,
    capacities: [],
    encounters: [],
    entity: { id: 'tenure:mikhail-yevdokimov/ambassador-rus-to-aze', __typename: 'Tenure' },
  })
  expect(nodes.slice(1).map(({ kind, date }: { kind: string; date: string }) => [kind, date])).toEqual([
    ['ENCOUNTER', '2025-01-28'],
    ['ENCOUNTER', '2025-07-02'],
    ['ENCOUNTER', '2025-11-14'],
    ['ENCOUNTER', '2026-02-06'],
  ])
  expect(nodes[3]).toMatchObject({
    encounters: ['SUMMONED'],
    capacities: ['Ambassador of Russia to Azerbaijan'],
    entity: { id: 'event:2025-11-14-baku-summons-yevdokimov', __typename: 'Event' },
  })
})

test('a claim that holds until a month has no first day, and reaches into any range before its last', async () => {
  const ask = (range: string) =>
    api.ask(`{ official(name: "Igor Kartavykh") { timeline(kinds: [SAID_TO_HOLD]${range}) {
      nodes { date earliest latest precision entity { ... on Claim { id validity } } } } } }`)
  const { official } = await ask('')
  expect(official.timeline.nodes).toEqual([
    {
      date: '/2025-10',
      earliest: null,
      latest: '2025-10-31',
      precision: 'BOUND',
      entity: { id: 'claim:2025-10-19-kartavykh-returns/3', validity: '/2025-10' },
    },
  ])
  expect((await ask(', to: "2022"')).official.timeline.nodes).toHaveLength(1)
  expect((await ask(', from: "2025-11-01"')).official.timeline.nodes).toEqual([])
})

test('to be seen in a post on a day is no begin of it', async () => {
  const { official } = await api.ask(`{
    official(name: "Rahman Mustafayev") { tenures { from attestedFrom } timeline { nodes { kind } } }
  }`)
  expect(official.tenures).toEqual([{ from: null, attestedFrom: '2025-01-27' }])
  expect(official.timeline.nodes.map(({ kind }: { kind: string }) => kind)).not.toContain('TENURE_BEGAN')
})

test('what somebody said is dated by its first document, after what happened that day', async () => {
  const { official } = await api.ask(`{
    official(name: "Volodymyr Zelensky") {
      timeline(from: "2025-11-14", to: "2025-11-14") { nodes { kind date earliest entity { ... on Claim { known attributedTo { name } } } } }
    }
  }`)
  const { nodes } = official.timeline
  const kinds = nodes.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toContain('ENCOUNTER')
  expect(kinds.lastIndexOf('ENCOUNTER')).toBeLessThan(kinds.indexOf('SAID'))
  for (const { kind, date, entity } of nodes)
    if (kind === 'SAID') expect(entity).toEqual({ known: date, attributedTo: { name: 'Volodymyr Zelensky' } })
})

test('pages walk the whole timeline once, in order, both ways', async () => {
  const page = (given: string) =>
    api.ask(`{ official(name: "Ilham Aliyev") { timeline(${given}) {
      totalCount edges { cursor node { earliest latest entity { id } kind } } pageInfo { hasNextPage endCursor startCursor } } } }`)
  type Edge = { cursor: string; node: { earliest: string | null; latest: string; kind: string } }
  const edges: Edge[] = []
  let after = ''
  for (;;) {
    const { timeline } = (await page(`first: 25${after}`)).official
    edges.push(...timeline.edges)
    if (!timeline.pageInfo.hasNextPage) {
      expect(edges).toHaveLength(timeline.totalCount)
      break
    }
    after = `, after: "${timeline.pageInfo.endCursor}"`
  }
  expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length)
  const days = edges.map(({ node }) => node.earliest ?? node.latest)
  expect(days).toEqual([...days].sort())
  const { timeline } = (await page('last: 25')).official
  expect(timeline.edges).toEqual(edges.slice(-25))
})

test('by one article the summons it reports is there with the day it gives, and no capacity', async () => {
  const query = `query ($evidence: EvidenceInput, $to: Period) {
    official(name: "Mikhail Yevdokimov", evidence: $evidence) {
      timeline(first: 100, to: $to) { nodes { kind date earliest precision parts capacities entity { id } } }
    }
  }`
  const evidence = { only: ['document:seed-kyivindependent-20251114'] }
  const nodesOf = async (variables: object) =>
    (await api.ask(query, { ...variables })).official.timeline.nodes.filter(
      ({ entity }: { entity: { id: string } }) => entity.id.startsWith('event:'),
    )
  expect(await nodesOf({ evidence })).toEqual([
    {
      kind: 'EVENT',
      date: '2025-11-14',
      earliest: '2025-11-14',
      precision: 'DAY',
      parts: [],
      capacities: [],
      entity: { id: 'event:2025-11-14-baku-summons-yevdokimov' },
    },
  ])
  expect(await nodesOf({ evidence, to: '2025-11-13' })).toEqual([])
  // By all documents the record stands, with the capacity and whom else the ambassador met.
  const all = await nodesOf({})
  expect(all.length).toBeGreaterThan(3)
  expect(all).toContainEqual(
    expect.objectContaining({
      kind: 'ENCOUNTER',
      entity: { id: 'event:2025-11-14-baku-summons-yevdokimov' },
    }),
  )
})
