import { afterAll, beforeAll, expect, test } from 'vitest'
import { RELATIONS, relationsBy, waysOf } from '../src/paths/relations.ts'
import { aroundText, betweenText, documentsText, endsText } from '../src/paths/statements.ts'
import { ambientOf } from '../src/selection/arguments.ts'
import { type Api, startApi } from './support/api.ts'
import { profile } from './support/profile.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const CRASH = 'event:2024-12-25-azal-8243-crash'
const RELEASE = 'event:2025-10-19-kartavykh-returns'

const QUERY = `query ($from: ID!, $to: ID!, $via: [PathWay!], $without: PathWithout, $maxHops: Int, $alternatives: Int) {
  path(from: $from, to: $to, via: $via, without: $without, maxHops: $maxHops, alternatives: $alternatives) {
    complete via paths { length cost steps { from { id } words to { id } relation { type } } }
  }
}`

type Step = { from: { id: string }; words: string; to: { id: string } }
type Path = { cost: number; length: number; steps: Step[] }

/** Paths as sentences. */
async function told(variables: Record<string, unknown>): Promise<string[][]> {
  const { path } = await api.ask(QUERY, variables)
  return path.paths.map(({ steps, length }: Path) => {
    expect(steps).toHaveLength(length)
    for (const [place, step] of steps.entries())
      if (place > 0) expect(step.from).toEqual(steps[place - 1]?.to)
    return steps.map(({ from, words, to }) => `${from.id} ${words} ${to.id}`)
  })
}

test('from the airliner to the release of the head of Sputnik: by what answered what, not by a shared storyline', async () => {
  const [best, ...others] = await told({
    from: CRASH,
    to: RELEASE,
    via: ['RESPONSE', 'CAUSE', 'ARC'],
    alternatives: 2,
  })
  expect(best?.at(0)).toMatch(`${CRASH} was answered by `)
  expect(best?.at(-1)).toMatch(new RegExp(` was answered by ${RELEASE}$`))
  for (const step of best ?? []) expect(step).not.toMatch('arc:')
  expect(others).toHaveLength(2)
})

test('an envoy and the state that receives him: by his post, with its dates, though nobody states them', async () => {
  const { path } = await api.ask(`{
    path(from: "person:mikhail-yevdokimov", to: "state:AZE", via: [POST]) {
      complete
      paths {
        steps {
          words date basis forwards to { ... on Entity { name } } documents { id }
          relation { __typename ... on TenureRelation { tenure { sourced post { id } } } }
        }
      }
    }
  }`)
  expect(path).toMatchObject({
    complete: true,
    paths: [
      {
        steps: [
          {
            words: 'held the post',
            forwards: true,
            to: { name: expect.stringMatching(/Ambassador of Russia/i) },
            relation: {
              __typename: 'TenureRelation',
              tenure: { post: { id: 'post:ambassador-rus-to-aze' } },
            },
          },
          {
            words: 'is accredited to',
            forwards: true,
            date: null,
            documents: [],
            relation: { __typename: 'PlainRelation' },
          },
        ],
      },
    ],
  })
})

test('an ambassador and a strike: by the summons that answered it, which a source states, with claims and documents', async () => {
  const { path } = await api.ask(`{
    path(from: "person:mikhail-yevdokimov", to: "event:2025-11-14-kyiv-embassy-missile", via: [RESPONSE]) {
      paths {
        steps {
          words date claims { id } documents { id }
          relation { __typename type ... on PartRelation { role } ... on LinkRelation { kind stated } }
        }
      }
    }
  }`)
  const [{ steps }] = path.paths
  expect(steps).toMatchObject([
    {
      words: 'took part in, as Ambassador of Russia to Azerbaijan,',
      date: '2025-11-14',
      claims: [],
      relation: { __typename: 'PartRelation', type: 'INVOLVED', role: 'Ambassador of Russia to Azerbaijan' },
    },
    {
      words: 'answered',
      relation: { __typename: 'LinkRelation', type: 'ANSWERED', kind: 'ANSWERED', stated: true },
    },
  ])
  const { event } = await api.ask(`{
    event(id: "event:2025-11-14-baku-summons-yevdokimov") {
      documents { id }
      links(kinds: [ANSWERED]) { to { id } claims { id documents { document { id } } } }
    }
  }`)
  expect(steps[0].documents).toEqual(expect.arrayContaining(event.documents))
  const link = event.links.find(
    ({ to }: { to: { id: string } }) => to.id === 'event:2025-11-14-kyiv-embassy-missile',
  )
  expect(steps[1].claims).toEqual(link.claims.map(({ id }: { id: string }) => ({ id })))
  expect(steps[1].claims.length).toBeGreaterThan(0)
  expect(steps[1].documents.length).toBeGreaterThan(0)
})

test('states, storylines, places, documents and publishers are led through only where they are asked for', async () => {
  const ends = {
    from: 'event:2022-02-26-putin-aliyev-call-ukraine',
    to: 'event:2025-11-05-russian-grain-via-azerbaijan',
  }
  const usual = await told({ ...ends, alternatives: 4 })
  for (const step of usual.flat()) expect(step).not.toMatch(/(state|arc|place|document|source):/)
  expect(await told({ ...ends, via: ['STATE'], maxHops: 2 })).toEqual([
    [
      expect.stringMatching(/^event:.+ state:(AZE|RUS)$/),
      expect.stringMatching(/^state:(AZE|RUS) .+ event:.+$/),
    ],
  ])
  // As an end a state is what was asked for.
  expect((await told({ from: 'state:AZE', to: 'state:RUS', maxHops: 2 }))[0]?.[0]).toMatch(
    /^state:AZE .+ event:/,
  )
})

test('the place of what happened says what happened to it, from either end', async () => {
  const strike = 'event:2025-11-14-kyiv-embassy-missile'
  const embassy = 'facility:embassy-aze-kyiv'
  const { event } = await api.ask(`{ event(id: "${strike}") { sites { outcome facility { id } } } }`)
  const { outcome } = event.sites.find(
    ({ facility }: { facility: { id: string } }) => facility.id === embassy,
  )
  const words: Record<string, [string, string]> = {
    HIT: ['hit', 'was hit in'],
    DAMAGED: ['damaged', 'was damaged in'],
  }
  expect(await told({ from: strike, to: embassy, maxHops: 1 })).toEqual([
    [`${strike} ${words[outcome]?.[0]} ${embassy}`],
  ])
  expect(await told({ from: embassy, to: strike, maxHops: 1 })).toEqual([
    [`${embassy} ${words[outcome]?.[1]} ${strike}`],
  ])
})

test('what is left out by id or by kind is not passed; the same path is found from either end', async () => {
  const ends = { from: 'person:mikhail-yevdokimov', to: 'state:AZE' }
  const [best = []] = await told(ends)
  const [back = []] = await told({ from: ends.to, to: ends.from })
  expect(back).toHaveLength(best.length)
  const [other = []] = await told({ ...ends, without: { kinds: ['POST'] } })
  expect(other.join()).not.toMatch('post:')
  const passed = other[0]?.split(' ').at(-1)
  const [another = []] = await told({ ...ends, without: { kinds: ['POST'], ids: [passed] } })
  expect(another.join()).not.toMatch(String(passed))
  expect(another.length).toBeGreaterThan(0)
})

test('where nothing leads from one to the other, the answer is empty and complete', async () => {
  const { path } = await api.ask(QUERY, { from: 'state:FJI', to: CRASH })
  expect(path).toMatchObject({ complete: true, paths: [] })
})

const ASKED = { from: CRASH, to: RELEASE }
test.each([
  [
    'an unknown thing',
    { ...ASKED, to: 'person:nobody' },
    'to',
    /^Nothing has the id "person:nobody"; ids look like/,
  ],
  [
    'a tenure',
    { ...ASKED, from: 'tenure:mikhail-yevdokimov/ambassador-rus-to-aze' },
    'from',
    /^No path leads to "tenure:/,
  ],
  [
    'an unknown thing to leave out',
    { ...ASKED, without: { ids: ['arc:x'] } },
    'without.ids',
    /^Nothing has the id "arc:x"/,
  ],
  [
    'an end to leave out',
    { ...ASKED, without: { ids: [CRASH] } },
    'without.ids',
    /is an end of the path; only what lies between/,
  ],
  ['twice the same', { ...ASKED, to: CRASH }, 'to', /are the same; a path runs between two things/],
  ['nine hops', { ...ASKED, maxHops: 9 }, 'maxHops', /^"maxHops" must be from 1 to 8; 9 was asked for\.$/],
  ['too many more', { ...ASKED, alternatives: 11 }, 'alternatives', /must be from 0 to 10; 11 was asked for/],
])('%s is refused with what would be right', async (_, variables, argument, message) => {
  const { errors } = await api.answer(QUERY, variables)
  expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', argument }])
  expect(errors[0]?.message).toMatch(message)
})

test('graphql-js completes chains, exchanges and paths to the same answers', async () => {
  const query = `{
    path(from: "${CRASH}", to: "${RELEASE}") {
      __typename from { __typename id ... on Event { title } }
      paths { steps { to { __typename ... on Event { claims { id } } ... on Entity { name } } relation { __typename type ... on PartRelation { role } ... on LinkRelation { stated } } otherRelations { words } } }
    }
    chain(from: "${CRASH}", to: "${RELEASE}") { chains { steps { event { title } link { claims { id } } } } }
    exchanges(between: ["Baku", "Moscow"]) { states { name } exchanges(first: 3) { actedBy { id } act { title } } lag { median { min max } } }
    node(id: "dyad:AZE-RUS") { id ... on Dyad { tension { relation } } }
  }`
  const compiled = await api.engine({ query })
  const completed = await api.engine({ query }, 'graphql-js')
  expect(completed.errors ?? []).toEqual([])
  expect([compiled.road, completed.road]).toEqual(['compiled', 'graphql-js'])
  expect(JSON.parse(JSON.stringify(completed.data))).toEqual(JSON.parse(JSON.stringify(compiled.data)))
})

test('what a reader could not have known is not walked, nor told of', async () => {
  const relations = relationsBy(waysOf(undefined, []), [
    'Event',
    'Person',
    'Organization',
    'Claim',
    'Document',
  ])
  const evidence = { asKnownOn: '2025-01-05' }
  const ambient = ambientOf(evidence)
  const read = (text: string, p: Record<string, unknown>) =>
    api.database.read({ text, parameters: { p: { evidence, ...p } } })
  const ids = [CRASH, RELEASE]
  expect((await read(endsText, { ids })).map(([id]) => id)).toEqual(expect.arrayContaining(ids))
  const around = await read(aroundText(relations, ambient), {
    ids: [CRASH],
    open: ['Event', 'Claim'],
    ends: ids,
    without: [],
  })
  expect(around.length).toBeGreaterThan(3)
  const others = around.map(row => row[2])
  const [known = []] = await read(
    'RETURN COLLECT { MATCH (n) WHERE n.id IN $p.others AND n.known > $p.evidence.asKnownOn RETURN n.id }',
    { others },
  )
  expect(known).toEqual([[]])
  await read(betweenText(RELATIONS, ambient), { pairs: [[CRASH, RELEASE]] })
  const [row = []] = await read(documentsText(ambient), { ids: [CRASH] })
  const [all = []] = await read(documentsText({}), { ids: [CRASH] })
  expect(Array.isArray(row[1]) && row[1].length).toBeLessThan(Array.isArray(all[1]) ? all[1].length : 0)
})

test('what is read around an event costs its own relations, and dense neighbours are only counted', async () => {
  const relations = relationsBy(waysOf(undefined, []), [
    'Event',
    'Person',
    'Organization',
    'Facility',
    'Weapon',
    'Claim',
  ])
  const { hits, operators } = await profile(aroundText(relations, {}), {
    ids: [CRASH],
    open: ['Event', 'Person', 'Organization', 'Facility', 'Weapon', 'Claim'],
    ends: [CRASH, RELEASE],
    without: [],
  })
  expect(operators.filter(name => /Scan/.test(name))).toEqual([])
  expect(hits).toBeLessThan(3000)
})
