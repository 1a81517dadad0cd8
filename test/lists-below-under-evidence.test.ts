import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { readPage } from './support/page.ts'
import { askUnder } from './support/under-evidence.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const ONE = 'document:caliber-20251114-summons'

const ask = (query: string, evidence?: object) => askUnder(api, query, evidence)

type Named = { readonly id: string }
const idsOf = (nodes: readonly Named[]) => nodes.map(({ id }) => id).sort()

test("a state's organisations and facilities are those that the article names", async () => {
  const { state, organizations, facilities } = await ask(
    `state(code: "AZE", evidence: $evidence) { organizations { totalCount nodes { id } } facilities { totalCount nodes { id } } }
    organizations(filter: { state: "AZE" }, evidence: $evidence) { totalCount nodes { id } }
    facilities(filter: { sentBy: "AZE" }, evidence: $evidence) { nodes { id } }`,
    { only: [ONE] },
  )
  expect(organizations.totalCount).toBe(3)
  expect(idsOf(state.organizations.nodes)).toEqual(idsOf(organizations.nodes))
  expect(state.facilities.totalCount).toBe(3)
  // Beside what it sends, what its companies own.
  expect(idsOf(state.facilities.nodes)).toEqual(expect.arrayContaining(idsOf(facilities.nodes)))
  const page = await readPage(api, `/state/AZE?only=${ONE}`)
  expect(page.text).not.toContain('Embassy of Azerbaijan in Iran')
  expect(page.text).not.toContain('State Security Service')
})

/** Lists of entities below an entity, and what they are part of, by the list of the root that has all of them. */
const BELOW = [
  { of: 'Organization', below: 'facilities { id }', listed: 'facilities' },
  { of: 'Organization', below: 'parent { id }', listed: 'organizations' },
  { of: 'Facility', below: 'parts { id } compound { id }', listed: 'facilities' },
  { of: 'Place', below: 'facilities { id }', listed: 'facilities' },
]

test.each(BELOW)('$below of a $of tells nothing that the list of $listed does not', async one => {
  const { organizations, facilities } = await ask(
    'organizations(first: 100) { nodes { id } } facilities(first: 100) { nodes { id place { id } } }',
  )
  const places = facilities.nodes.flatMap(({ place }: { place: Named | null }) => place ?? [])
  const ids = {
    Organization: idsOf(organizations.nodes),
    Facility: idsOf(facilities.nodes),
    Place: [...new Set(idsOf(places))],
  }[one.of]
  for (const evidence of [{ only: [ONE] }, { exclude: ['Caliber.Az'] }]) {
    const { nodes, all } = await ask(
      `nodes(ids: ${JSON.stringify(ids)}, evidence: $evidence) { ... on ${one.of} { ${one.below} } }
      all: ${one.listed}(first: 100, evidence: $evidence) { nodes { id } }`,
      evidence,
    )
    const told: Named[] = nodes.flatMap((node: Record<string, Named | Named[] | null>) =>
      Object.values(node).flatMap(value => value ?? []),
    )
    const known = idsOf(all.nodes)
    expect(idsOf(told).filter(id => !known.includes(id))).toEqual([])
  }
})

test('a post is found only where somebody is told to have held it', async () => {
  const question =
    'search(text: "embassy", kinds: [POST], first: 100, evidence: $evidence) { ... on Post { title tenures { id } } }'
  const whole = await ask(question, {})
  expect(whole.search.length).toBeGreaterThan(1)
  const one = await ask(question, { only: [ONE] })
  expect(one.search).toEqual([])
  const known = await ask(
    'search(text: "ambassador", kinds: [POST], first: 100, evidence: $evidence) { ... on Post { title tenures { id } } }',
    {
      exclude: ['Caliber.Az'],
    },
  )
  expect(known.search.length).toBeGreaterThan(0)
  for (const { title, tenures } of known.search) expect(tenures.length, title).toBeGreaterThan(0)
})

test("an organisation's posts are those that somebody is told to have held", async () => {
  for (const evidence of [{ only: [ONE] }, { exclude: ['Caliber.Az'] }]) {
    const { organizations } = await ask(
      'organizations(first: 100, evidence: $evidence) { nodes { id posts { id title tenures { id } } } }',
      evidence,
    )
    type Post = { title: string; tenures: unknown[] }
    const posts: Post[] = organizations.nodes.flatMap(({ posts }: { posts: Post[] }) => posts)
    for (const { title, tenures } of posts) expect(tenures.length, title).toBeGreaterThan(0)
  }
})
