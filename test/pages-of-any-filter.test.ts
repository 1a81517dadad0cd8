import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const PAGE = `query (
  $first: Int, $after: String, $last: Int, $before: String
  $order: EventOrder, $filter: EventFilter, $evidence: EvidenceInput
) {
  events(
    first: $first, after: $after, last: $last, before: $before
    orderBy: $order, filter: $filter, evidence: $evidence
  ) {
    totalCount
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

type Question = { readonly filter: object; readonly evidence?: object | undefined; readonly order: object }

async function walk(question: Question, size: number, forwards: boolean) {
  const found: string[] = []
  let cursor: string | null = null
  for (;;) {
    const page = forwards ? { first: size, after: cursor } : { last: size, before: cursor }
    const { events } = await api.ask(PAGE, { ...question, ...page })
    const ids = events.nodes.map(({ id }: { id: string }) => id)
    if (forwards) found.push(...ids)
    else found.unshift(...ids)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = events.pageInfo
    if (!(forwards ? hasNextPage : hasPreviousPage)) return { found, total: events.totalCount }
    cursor = forwards ? endCursor : startCursor
  }
}

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 1 })
const question: fc.Arbitrary<Question> = fc.record({
  filter: fc.record({
    between: optional(fc.constantFrom(['Baku', 'Moscow'], ['RUS', 'UKR'], ['Azerbaijan', 'Kazakhstan'])),
    involving: optional(fc.constantFrom('Baku', 'person:ilham-aliyev', 'SOCAR', 'Kremlin')),
    affected: optional(fc.constantFrom('Azerbaijan', 'Ukraine')),
    arc: optional(fc.constantFrom('arc:azal-8243', 'arc:sputnik')),
    types: optional(fc.constantFrom(['ASSAULT'], ['CONSULT', 'AGREE'], ['ACCUSE', 'PROTEST', 'COERCE'])),
    text: optional(fc.constantFrom('embassy', 'Sputnik')),
    from: optional(fc.constantFrom('2022', '2024-12', '2025-08-28')),
    hasDispute: optional(fc.boolean()),
  }),
  evidence: optional(
    fc.constantFrom({ asKnownOn: '2025-07-15' }, { exclude: ['source:caliber-az'] }, { minSpeakers: 2 }),
  ),
  order: fc.record({
    field: fc.constantFrom('DATE', 'KNOWN'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
})

test('whatever is filtered by, a walk yields each event once, both ways, and as many as are counted', async () => {
  const { arcs } = await api.ask('{ arcs { id } }')
  const known = new Set(arcs.map(({ id }: { id: string }) => id))
  const existing = question.filter(
    ({ filter }) => !('arc' in filter) || filter.arc === undefined || known.has(filter.arc),
  )
  let most = 0
  await fc.assert(
    fc.asyncProperty(existing, fc.integer({ min: 1, max: 40 }), async (asked, size) => {
      const forwards = await walk(asked, Math.max(size, 3), true)
      most = Math.max(most, forwards.found.length)
      expect(new Set(forwards.found).size).toBe(forwards.found.length)
      expect(forwards.found.length).toBe(forwards.total)
      expect((await walk(asked, Math.max(size, 3), false)).found).toEqual(forwards.found)
    }),
    { numRuns: 20, seed: 20251114 },
  )
  expect(most).toBeGreaterThan(20)
})
