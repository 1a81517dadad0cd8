import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const PAST = `query ($evidence: EvidenceInput, $after: String) {
  events(first: 100, after: $after, evidence: $evidence) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id title summary date known reliability documentCount sourceCount claimCount
      documents { id }
      claims { id rank statement property documents { document { id } } }
      links { kind stated to { id } }
      disputes { property claims { id } }
      casualties { killed { min max } injured { min max } }
    }
  }
}`

// Answers of many fields; each assertion reads what it needs.
type Past = ReturnType<typeof JSON.parse>

async function knownOn(asKnownOn?: string): Promise<Past[]> {
  const found: Past[] = []
  let after: string | null = null
  do {
    const { events } = await api.ask(PAST, { after, ...(asKnownOn && { evidence: { asKnownOn } }) })
    found.push(...events.nodes)
    after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null
  } while (after !== null)
  return found
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)

test('once the last document is surely out, all is known', async () => {
  const rows = await api.database.read({ text: 'MATCH (d:Document) RETURN max(d.known)', parameters: {} })
  expect(await knownOn(String(rows[0]?.[0]))).toEqual(await knownOn())
})

test('later days only add events, documents and claims, and take none away', async () => {
  const day = fc
    .integer({ min: Date.UTC(2022, 1, 20), max: Date.UTC(2026, 4, 1) })
    .map(time => new Date(time).toISOString().slice(0, 10))
  await fc.assert(
    fc.asyncProperty(day, day, async (one, other) => {
      const [before, after] = await Promise.all([one, other].sort().map(knownOn))
      const later = new Map((after ?? []).map(event => [event.id, event]))
      for (const event of before ?? []) {
        const then = later.get(event.id)
        expect(then).toBeDefined()
        expect(ids(then.documents)).toEqual(expect.arrayContaining(ids(event.documents)))
        expect(ids(then.claims)).toEqual(expect.arrayContaining(ids(event.claims)))
        expect(then.disputes.length).toBeGreaterThanOrEqual(event.disputes.length)
        expect(event.documentCount).toBe(event.documents.length)
      }
    }),
    { numRuns: 10, seed: 20241225 },
  )
})

test('on the evening of the crash nobody had said that it was shot down', async () => {
  const query = `query ($day: Day!) {
    event(id: "event:2024-12-25-azal-8243-crash", evidence: { asKnownOn: $day }) {
      claims(properties: [cause]) { value attributedTo { name } known }
      disputes { property }
    }
  }`
  const evening = (await api.ask(query, { day: '2024-12-25' })).event
  const later = (await api.ask(query, { day: '2025-10-09' })).event
  expect(evening.claims.length).toBeLessThan(later.claims.length)
  expect(later.disputes).toContainEqual({ property: 'cause' })
  for (const { known } of evening.claims) expect(known <= '2024-12-25').toBe(true)
})
