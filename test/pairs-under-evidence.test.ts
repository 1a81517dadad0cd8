import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Pair = { readonly id: string; readonly eventCount: number }
type Page = {
  readonly totalCount: number
  readonly nodes: readonly Pair[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string
    readonly endCursor: string
  }
}

const QUERY = `query ($evidence: EvidenceInput, $first: Int, $after: String, $last: Int, $before: String) {
  dyads(orderBy: EVENTS, evidence: $evidence, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id eventCount } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const page = async (evidence: object, range: object): Promise<Page> =>
  (await api.ask(QUERY, { evidence, ...range })).dyads

const SUMMONS = { only: ['document:caliber-20251114-summons'] }

test('under evidence there are those pairs alone on which an event bears that may be read, those with the most first', async () => {
  const { dyads: every } = await api.ask('{ dyads(first: 100) { nodes { id states { iso3 } } } }')
  for (const evidence of [
    SUMMONS,
    { minSpeakers: 2 },
    { exclude: ['Caliber.Az', 'TASS'] },
    { asKnownOn: '2023-03-01' },
  ]) {
    // Each pair asked for by itself.
    const counted: (Pair | null)[] = []
    for (const { states } of every.nodes) {
      const between = states.map(({ iso3 }: { iso3: string }) => iso3)
      const { dyad } = await api.ask(
        'query ($between: [String!]!, $evidence: EvidenceInput) { dyad(between: $between, evidence: $evidence) { id eventCount } }',
        { between, evidence },
      )
      counted.push(dyad)
    }
    const expected = counted
      .filter(pair => pair !== null)
      .sort((a, b) => b.eventCount - a.eventCount || (a.id < b.id ? 1 : -1))
    expect(expected.filter(({ eventCount }) => eventCount === 0)).toEqual([])
    const { totalCount, nodes } = await page(evidence, { first: 100 })
    expect(nodes).toEqual(expected)
    expect(totalCount).toBe(expected.length)
  }
  // Of the sixteen pairs of the graph.
  expect((await page(SUMMONS, {})).totalCount).toBeLessThan(every.nodes.length)
})

test('walked in pages from either end each comes once', async () => {
  const evidence = { minSpeakers: 2 }
  const { nodes: all, totalCount } = await page(evidence, { first: 100 })
  expect(all.length).toBeGreaterThan(2)
  let forwards: readonly Pair[] = []
  for (let at: Page['pageInfo'] | undefined; at?.hasNextPage !== false; ) {
    const found: Page = await page(evidence, { first: 2, after: at?.endCursor })
    expect(found.totalCount).toBe(totalCount)
    forwards = [...forwards, ...found.nodes]
    at = found.pageInfo
  }
  expect(forwards).toEqual(all)
  let backwards: readonly Pair[] = []
  for (let at: Page['pageInfo'] | undefined; at?.hasPreviousPage !== false; ) {
    const found: Page = await page(evidence, { last: 2, before: at?.startCursor })
    backwards = [...found.nodes, ...backwards]
    at = found.pageInfo
  }
  expect(backwards).toEqual(all)
})

test('a cursor of other evidence is refused, for it stands in another order', async () => {
  const { pageInfo } = await page(SUMMONS, { first: 1 })
  const { errors } = await api.answer(QUERY, {
    evidence: { minSpeakers: 2 },
    first: 1,
    after: pageInfo.endCursor,
  })
  expect(errors.map(({ message }) => message)).toEqual([
    '"after" must be a cursor that this list returned for the same filter and order; ask for the first page again without it.',
  ])
})

test('a pair’s first and last day are those of its events as the documents left date them', async () => {
  for (const evidence of [
    { only: ['Caliber.Az'] },
    SUMMONS,
    { exclude: ['Caliber.Az', 'TASS'] },
    { minSpeakers: 2 },
    { asKnownOn: '2023-03-01' },
    { only: ['Caliber.Az'], asKnownOn: '2025-09-01' },
  ]) {
    const { dyad } = await api.ask(
      `query ($evidence: EvidenceInput) { dyad(between: ["AZE", "RUS"], evidence: $evidence) {
        earliest latest
        begin: events(first: 100) { nodes { earliest latest } }
        end: events(last: 100) { nodes { earliest latest } }
      } }`,
      { evidence },
    )
    const events: readonly { earliest: string | null; latest: string | null }[] = [
      ...dyad.begin.nodes,
      ...dyad.end.nodes,
    ]
    const days = (part: 'earliest' | 'latest') => events.flatMap(event => event[part] ?? []).sort()
    expect([evidence, dyad.earliest, dyad.latest]).toEqual([
      evidence,
      days('earliest').at(0) ?? null,
      days('latest').at(-1) ?? null,
    ])
  }
  const { dyad } = await api.ask(
    '{ dyad(between: ["AZE", "RUS"], evidence: { only: ["Caliber.Az"] }) { earliest latest } }',
  )
  expect(dyad).toEqual({ earliest: '2022-03-10', latest: '2025-11-14' })
})

test('a pair on which no event bears that may be read is null, and no pair of its states', async () => {
  const { dyad, state } = await api.ask(`{
    dyad(between: ["Baku", "Washington"], evidence: { asKnownOn: "2023-01-27" }) { id eventCount }
    state(code: "AZE", evidence: { asKnownOn: "2023-01-27" }) { dyads { id eventCount } }
  }`)
  expect(dyad).toBeNull()
  expect(state.dyads.map(({ id }: Pair) => id)).not.toContain('dyad:AZE-USA')
  for (const evidence of [SUMMONS, { minSpeakers: 2 }, { asKnownOn: '2023-01-27' }, { exclude: ['TASS'] }]) {
    const { state } = await api.ask(
      'query ($evidence: EvidenceInput) { state(code: "AZE", evidence: $evidence) { id dyads { id eventCount } } }',
      { evidence },
    )
    const { nodes } = await page(evidence, { first: 100 })
    const own = nodes.filter(({ id }) => id.includes('AZE'))
    expect(own.length).toBeGreaterThan(0)
    // Those with the most events that may be read first.
    expect(state.dyads).toEqual(own.toSorted((a, b) => b.eventCount - a.eventCount || (a.id < b.id ? -1 : 1)))
  }
})
