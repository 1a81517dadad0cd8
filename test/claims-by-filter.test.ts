import { afterAll, beforeAll, expect, test } from 'vitest'
import { integer } from '../src/neo4j/integer.ts'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'
import { profile } from './support/profile.ts'

/** Claims of the test: who says it, and over which time it holds. */
const CLAIMS = [
  ['state-says', 'state:FJI', '2024/2025', '2024-01-01', '2025-12-31'],
  ['organ-says', 'organization:test-organ', '2024-06/..', '2024-06-01', null],
  ['official-says', 'person:test-official', '../2024-03', null, '2024-03-31'],
  ['outlet-says', 'source:test-outlet', null, null, null],
] as const

let api: Api
beforeAll(async () => {
  api = await startApi()
  await api.database.write(run =>
    run({
      text: `MATCH (fiji:State {id: 'state:FJI'})
CREATE (organ:Organization:Entity:TestOnly {id: 'organization:test-organ', name: 'Test organ'})-[:ORGAN_OF]->(fiji)
CREATE (:Person:Entity:TestOnly {id: 'person:test-official', name: 'Test official'})
CREATE (outlet:Source:Entity:TestOnly {id: 'source:test-outlet', name: 'Test outlet'})
CREATE (outlet)-[:SAME_AS]->(:Organization:Entity:TestOnly {id: 'organization:test-outlet', name: 'Test outlet'})
CREATE (d:Document:Entity:TestOnly {id: 'document:test', title: 'Test', earliest: '2024-01-01'})-[:PUBLISHED_BY]->(outlet)
WITH fiji, d
UNWIND $p.claims AS row
MATCH (speaker:Entity {id: row[1]})
CREATE (c:Claim:Entity:TestOnly {id: 'claim:test-' + row[0], statement: row[0], property: 'stance', known: '2024-01-01',
  strength: 'ASSERTS', rank: 'NORMAL', validity: row[2], validFrom: row[3], validTo: row[4]})
CREATE (c)-[:ABOUT]->(fiji), (c)-[:ATTRIBUTED_TO]->(speaker), (c)-[:STATED_IN]->(d)`,
      parameters: { p: { claims: CLAIMS } },
    }),
  )
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

async function found(filter: Record<string, unknown>): Promise<string[]> {
  const { claims } = await api.ask(
    'query ($filter: ClaimFilter) { claims(filter: $filter, first: 100) { totalCount nodes { id } } }',
    { filter },
  )
  expect(claims.nodes).toHaveLength(Math.min(100, claims.totalCount))
  return claims.nodes.map(({ id }: { id: string }) => id.replace(/^claim:(test-)?/, ''))
}

test('a speaker is taken at their word; for a state its organs speak too, its officials do not', async () => {
  expect(await found({ speaker: 'Fiji' })).toEqual(['organ-says', 'state-says'])
  expect(await found({ speaker: 'organization:test-organ' })).toEqual(['organ-says'])
  expect(await found({ speaker: 'person:test-official' })).toEqual(['official-says'])
})

test('an outlet speaks, as a publisher and as the organisation that it is', async () => {
  expect(await found({ speaker: 'source:test-outlet' })).toEqual(['outlet-says'])
  expect(await found({ speaker: 'organization:test-outlet' })).toEqual(['outlet-says'])
})

test('what holds on a day or in a range: open ends stay open, what says no time is not found', async () => {
  const holds = (validFrom: string | null, validTo: string | null) =>
    found({ about: 'Fiji', validFrom, validTo })
  expect(await holds('2024-07-01', '2024-07-01')).toEqual(['organ-says', 'state-says'])
  expect(await holds('2024-03-31', '2024-03-31')).toEqual(['official-says', 'state-says'])
  expect(await holds('2026', null)).toEqual(['organ-says'])
  expect(await holds(null, '1990')).toEqual(['official-says'])
  expect(await holds('2024-03', '2024-06')).toEqual(['official-says', 'organ-says', 'state-says'])
})

test('all conditions must hold, whichever drives', async () => {
  const all = ['official-says', 'organ-says', 'outlet-says', 'state-says']
  expect(await found({ document: 'document:test' })).toEqual(all)
  expect(await found({ source: 'source:test-outlet' })).toEqual(all)
  expect(await found({ about: 'state:FJI', properties: ['stance'] })).toEqual(all)
  expect(
    await found({
      about: 'Fiji',
      speaker: 'Fiji',
      document: 'document:test',
      source: 'source:test-outlet',
      properties: ['stance'],
      strengths: ['ASSERTS'],
      ranks: ['NORMAL'],
      disputed: false,
      validFrom: '2026',
    }),
  ).toEqual(['organ-says'])
  expect(await found({ about: 'Fiji', strengths: ['DENIES'] })).toEqual([])
  expect(await found({ about: 'Fiji', forms: ['QUOTED'] })).toEqual([])
})

test("what Azerbaijan's foreign ministry says of the strike on Kyiv is what the event shows of it", async () => {
  const filter = { about: 'event:2025-11-14-kyiv-embassy-missile', speaker: 'organization:aze-mfa' }
  const { event } = await api.ask(
    `{ event(id: "${filter.about}") { claims { id known attributedTo { id } disputedBy { kind } } } }`,
  )
  type Shown = {
    id: string
    known: string
    attributedTo: { id: string } | null
    disputedBy: { kind: string }[]
  }
  const of = (fits: (claim: Shown) => boolean) =>
    event.claims
      .filter((claim: Shown) => claim.attributedTo?.id === filter.speaker && fits(claim))
      .sort((a: Shown, b: Shown) => (a.known + a.id < b.known + b.id ? -1 : 1))
      .map(({ id }: Shown) => id.slice('claim:'.length))
  const isDisputed = ({ disputedBy }: Shown) => disputedBy.some(({ kind }) => kind !== 'PRECISION')
  expect(await found(filter)).toEqual(of(() => true))
  expect(await found({ ...filter, disputed: true })).toEqual(of(isDisputed))
  expect(await found({ ...filter, disputed: false })).toEqual(of(claim => !isDisputed(claim)))
  expect(of(isDisputed).length).toBeGreaterThan(0)
})

test('a reader who walks the pages meets every claim once, in the order in which they became known', async () => {
  let after: string | null = null
  const met: string[] = []
  do {
    const data: Record<string, ReturnType<typeof JSON.parse>> = await api.ask(
      `query ($after: String) {
        claims(first: 100, after: $after) { totalCount nodes { id known } pageInfo { hasNextPage endCursor } }
      }`,
      { after },
    )
    const { claims } = data
    met.push(...claims.nodes.map(({ id, known }: { id: string; known: string }) => `${known} ${id}`))
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
  } while (after)
  expect(met).toEqual([...new Set(met)].sort())
  const [[all] = []] = await api.database.read({ text: 'MATCH (c:Claim) RETURN count(c)', parameters: {} })
  expect(met).toHaveLength(Number(all))
})

test('a name that means several things is refused with what it may mean, and an unknown one with what is close', async () => {
  const asked = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }'
  const { errors } = await api.answer(asked, { filter: { about: 'Moscow' } })
  expect(errors[0]?.extensions).toMatchObject({
    code: 'AMBIGUOUS_NAME',
    argument: 'filter.about',
    candidates: ['place:moscow', 'state:RUS'],
  })
  const { errors: unknown } = await api.answer(asked, { filter: { document: 'document:none' } })
  expect(unknown.map(({ message }) => message)).toEqual([
    'No document is called "document:none"; `search` finds things by words that are told of them.',
  ])
  const { errors: turned } = await api.answer(asked, { filter: { validFrom: '2025', validTo: '2024' } })
  expect(turned.map(({ message }) => message)).toEqual([
    '"validFrom" (2025) must not be after "validTo" (2024).',
  ])
})

test('the pattern begins where the filter that drives leads', () => {
  const { text } = planOf(
    '{ claims(filter: { about: "A", speaker: "B", disputed: true }, first: 5) { nodes { statement } } }',
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN [COLLECT {
      MATCH (t1:Entity {id: $p.a0.about})
      USING INDEX SEEK t1:Entity(id)
      MATCH (t1)<-[:ABOUT]-(c0)
      WHERE c0:Claim
        AND c0.known IS NOT NULL
        AND c0.id IS NOT NULL
        AND EXISTS { MATCH (n)-[:SAME_AS*0..1]-()<-[:ORGAN_OF*0..1]-()<-[:ATTRIBUTED_TO]-(c0) WHERE n.id = $p.a0.speaker }
        AND EXISTS { MATCH (c0)-[r:DISPUTES]-(other:Claim) WHERE r.kind <> 'PRECISION' } = $p.a0.disputed
      WITH DISTINCT c0
      ORDER BY c0.known, c0.id
      LIMIT $p.a0.limit
      RETURN [c0.statement]
    }, null] AS answer"
  `)
  const { text: all } = planOf('{ claims(first: 5) { nodes { statement } } }')
  expect(all).toMatchInlineSnapshot(`
    "RETURN [COLLECT {
      MATCH (c0:Claim)
      USING INDEX c0:Claim(known, id)
      WHERE c0.known IS NOT NULL
        AND c0.id IS NOT NULL
      WITH c0
      ORDER BY c0.known, c0.id
      LIMIT $p.a0.limit
      RETURN [c0.statement]
    }, null] AS answer"
  `)
})

test('a page of all claims walks their index, and one of a few properties looks at no others', async () => {
  await api.database.write(run =>
    run({
      text: `UNWIND range(1, $p.count) AS i
CREATE (:Claim:Entity:TestOnly {id: 'claim:long-' + i, property: 'course', known: '2019-01-01', statement: 'x', strength: 'ASSERTS', rank: 'NORMAL'})`,
      parameters: { p: { count: integer(3000) } },
    }),
  )
  const cost = async (query: string) => {
    const plan = planOf(query)
    const { p } = plan.bind(plan.variables, text => text)
    return profile(plan.text, p)
  }
  const all = await cost('{ claims(first: 20) { nodes { id } } }')
  expect(all.hits).toBeLessThan(150)
  expect(all.operators.filter(name => /Sort|Top|LabelScan/.test(name))).toEqual([])
  const few = await cost('{ claims(filter: { properties: [flightNumber] }, first: 20) { nodes { id } } }')
  expect(few.hits).toBeLessThan(150)
  const about = await cost('{ claims(filter: { about: "state:FJI" }, first: 20) { nodes { id } } }')
  expect(about.hits).toBeLessThan(150)
})
