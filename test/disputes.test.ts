import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const SIDES = `about { id } property kinds derived sides {
  value claims { id rank rankReason known attributedTo { name } documents { title locator source { name } } }
}`

test('what hit the embassy: six accounts side by side, with who gives each and where', async () => {
  const { disputes } = await api.ask(`{
    disputes(filter: { about: "event:2025-11-14-kyiv-embassy-missile", properties: [projectile] }) {
      nodes { ${SIDES} }
    }
  }`)
  expect(disputes.nodes).toHaveLength(1)
  const [{ about, kinds, derived, sides }] = disputes.nodes
  expect({ about, kinds, derived }).toEqual({
    about: { id: 'event:2025-11-14-kyiv-embassy-missile' },
    kinds: ['CONTRADICTION', 'PRECISION'],
    derived: false,
  })
  const by = Object.fromEntries(
    sides.map(({ value, claims }: { value: string; claims: { attributedTo: { name: string } | null }[] }) => [
      value,
      claims.map(({ attributedTo }) => attributedTo?.name),
    ]),
  )
  expect(by['fragment of a Russian missile, type not given']).toEqual(['Volodymyr Zelensky'])
  expect(by['9K720 Iskander-type']).toEqual([
    'Ministry of Foreign Affairs of Azerbaijan',
    'Ministry of Foreign Affairs of Azerbaijan',
  ])
  for (const { claims } of sides)
    for (const { documents } of claims) expect(documents.length).toBeGreaterThan(0)
})

test('a facility has the disputes of what happened at it', async () => {
  const { facility, disputes } = await api.ask(`{
    facility(name: "facility:embassy-aze-kyiv") { disputes { about { id } property } }
    disputes(filter: { about: "facility:embassy-aze-kyiv" }, first: 100) { nodes { about { id } property } }
  }`)
  const keys = (list: { about: { id: string }; property: string }[]) =>
    list.map(({ about, property }) => `${about.id} ${property}`).sort()
  expect(keys(facility.disputes)).toContain('event:2025-08-28-kyiv-embassy-damaged distance')
  expect(keys(facility.disputes)).toEqual(keys(disputes.nodes))
})

test('walking all disputes yields each once, forwards and backwards, and each has two sides or more claims', async () => {
  const forwards: string[] = []
  const backwards: string[] = []
  for (const [ends, page, seen] of [
    ['first', 'after', forwards],
    ['last', 'before', backwards],
  ] as const) {
    let cursor: string | null = null
    do {
      const { disputes } = await api.ask(
        `query ($cursor: String) {
          disputes(${ends}: 7, ${page}: $cursor) {
            totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
            nodes { about { id } property claims { id } }
          }
        }`,
        { cursor },
      )
      const ids = disputes.nodes.map(
        ({ about, property }: { about: { id: string }; property: string }) => `${about.id} ${property}`,
      )
      for (const { claims } of disputes.nodes) expect(claims.length).toBeGreaterThan(1)
      if (ends === 'first') seen.push(...ids)
      else seen.unshift(...ids)
      const { startCursor, endCursor, hasNextPage, hasPreviousPage } = disputes.pageInfo
      cursor = ends === 'first' ? (hasNextPage ? endCursor : null) : hasPreviousPage ? startCursor : null
    } while (cursor !== null)
  }
  expect(new Set(forwards).size).toBe(forwards.length)
  expect(backwards).toEqual(forwards)
})

test('accounts that only differ in precision are told as refinements', async () => {
  const { disputes } = await api.ask(`{
    disputes(filter: { about: "event:2025-08-28-kyiv-embassy-damaged", properties: [eventDate] }) { nodes { kinds } }
    contradictions: disputes(
      filter: { about: "event:2025-08-28-kyiv-embassy-damaged", properties: [eventDate], kinds: [CONTRADICTION] }
    ) { totalCount }
  }`)
  expect(disputes.nodes).toEqual([{ kinds: ['PRECISION'] }])
})

test('a claim tells its whole way: speaker, relay, channel, outlet', async () => {
  const { claim } = await api.ask(`{
    claim(id: "claim:2025-11-14-kyiv-embassy-missile/15") { saidThrough { role name party { id } } }
  }`)
  expect(claim.saidThrough).toEqual([
    {
      role: 'SPEAKER',
      name: 'Ilham Aliyev, as quoted by Volodymyr Zelensky on X (via Kyiv Independent)',
      party: { id: 'person:ilham-aliyev' },
    },
    { role: 'RELAY', name: 'Volodymyr Zelensky', party: { id: 'person:volodymyr-zelensky' } },
    { role: 'CHANNEL', name: 'X', party: null },
    { role: 'OUTLET', name: 'Kyiv Independent', party: { id: 'source:kyiv-independent' } },
  ])
})

test('one statement in two outlets has one speaker, who is a party to the event', async () => {
  const { claim } = await api.ask(`{
    claim(id: "claim:2025-11-14-kyiv-embassy-missile/1") {
      corroboration { speakers onlyParties voices { id } }
    }
  }`)
  expect(claim.corroboration).toEqual({ speakers: 1, onlyParties: true, voices: [{ id: 'state:AZE' }] })
})
