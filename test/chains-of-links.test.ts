import { afterAll, beforeAll, expect, test } from 'vitest'
import { waysBackText } from '../src/links/statements.ts'
import { integer } from '../src/neo4j/integer.ts'
import { type Api, startApi } from './support/api.ts'
import { profile } from './support/profile.ts'

/** Events of the test, by the last part of their ids, with day and type. */
const EVENTS = [
  ['a', '2020-01-01', 'ASSAULT'],
  ['b', '2020-01-02', 'ACCUSE'],
  ['c', '2020-01-03', 'REJECT'],
  ['d', '2020-01-04', 'CONSULT'],
  ['e', '2020-01-05', 'RETREAT'],
  ['before', '2019-01-01', 'ASSAULT'],
] as const

/** Links of the test, later event first. */
const LINKS = [
  ['e', 'ANSWERED', 'd', false],
  ['d', 'ANSWERED', 'b', false],
  ['b', 'ANSWERED', 'a', false],
  ['e', 'CAUSED_BY', 'c', true],
  ['c', 'ANSWERED', 'a', true],
  ['c', 'CITED', 'a', true],
  ['e', 'CITED', 'a', true],
  ['e', 'FOLLOWED', 'b', true],
  ['a', 'FOLLOWED', 'before', true],
] as const

let api: Api
beforeAll(async () => {
  api = await startApi()
  await api.database.write(async run => {
    await run({
      text: `UNWIND $p.events AS row
CREATE (:Event:Entity:TestOnly {id: 'event:test-' + row[0], title: row[0], date: row[1], earliest: row[1], latest: row[1],
  sequence: 1, type: row[2], position: row[1] + '.001.event:test-' + row[0], known: row[1]})`,
      parameters: { p: { events: EVENTS } },
    })
    await run({
      text: `UNWIND $p.links AS row
MATCH (later {id: 'event:test-' + row[0]}), (earlier {id: 'event:test-' + row[2]})
CREATE (later)-[:$(row[1]) {stated: row[3], basis: 'test', claims: ['claim:2025-11-14-kyiv-embassy-missile/1']}]->(earlier)`,
      parameters: { p: { links: LINKS } },
    })
  })
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

type Step = { event: { id: string }; link: { kind: string; stated: boolean } | null }
type Chain = { cost: number; length: number; steps: Step[] }

const QUERY = `query ($from: ID!, $to: ID!, $kinds: [LinkKind!], $without: ChainWithout, $alternatives: Int) {
  chain(from: $from, to: $to, kinds: $kinds, without: $without, alternatives: $alternatives) {
    kinds reachable chains { cost length steps { event { id } link { kind stated } } }
  }
}`

async function chains(more: Record<string, unknown> = {}): Promise<[number, string][]> {
  const { chain } = await api.ask(QUERY, { from: 'event:test-a', to: 'event:test-e', ...more })
  return chain.chains.map(({ cost, length, steps }: Chain) => {
    expect(steps).toHaveLength(length + 1)
    return [cost, steps.map(({ event }) => event.id.slice('event:test-'.length)).join('')]
  })
}

test('the strongest chain comes first: two stated steps before one citation, succession last', async () => {
  expect(await chains()).toEqual([[4, 'ace']])
})

test('an alternative has an event that no better chain has: what only leaves some out is none', async () => {
  // Neither ae nor abe: all of their events are on better chains.
  const others = [
    [4, 'ace'],
    [9, 'abde'],
  ]
  expect(await chains({ alternatives: 10 })).toEqual(others)
  expect(await chains({ alternatives: 1 })).toEqual(others)
  // Where the chain by way of c is left out, the citation is the best one.
  expect(await chains({ without: { ids: ['event:test-c'] }, alternatives: 2 })).toEqual([
    [5, 'ae'],
    [9, 'abde'],
  ])
})

test('from the note on the Russian House to the cyberattack being laid at its door, no alternative leaves out what lies between', async () => {
  const { chain } = await api.ask(QUERY, {
    from: 'event:2025-02-03-baku-note-russian-house',
    to: 'event:2025-05-02-namazov-attributes-cyberattack',
    alternatives: 2,
  })
  expect(chain.chains[0].cost).toBe(4)
  const passed = new Set<string>()
  for (const { steps } of chain.chains) {
    const ids: string[] = steps.map(({ event }: Step) => event.id)
    expect(ids.filter(id => !passed.has(id))).not.toEqual([])
    for (const id of ids) passed.add(id)
  }
})

test('only the kinds that are named are walked; an event left out by id or type is not passed', async () => {
  expect(await chains({ kinds: ['ANSWERED'] })).toEqual([[9, 'abde']])
  expect(await chains({ without: { ids: ['event:test-c'] } })).toEqual([[5, 'ae']])
  expect(await chains({ without: { types: ['REJECT'] }, kinds: ['ANSWERED', 'CAUSED'] })).toEqual([
    [9, 'abde'],
  ])
  // The ends stay, whatever their type.
  expect(await chains({ without: { types: ['ASSAULT', 'RETREAT'] } })).toEqual([[4, 'ace']])
})

test('a step names its strongest link, and the others between the same two beside it', async () => {
  const { chain } = await api.ask(`{
    chain(from: "event:test-a", to: "event:test-e") {
      from { id } to { id }
      chains { steps { link { kind stated basis claims { id } } otherLinks { kind stated } } }
    }
  }`)
  const claims = [{ id: 'claim:2025-11-14-kyiv-embassy-missile/1' }]
  expect(chain).toEqual({
    from: { id: 'event:test-a' },
    to: { id: 'event:test-e' },
    chains: [
      {
        steps: [
          { link: null, otherLinks: [] },
          {
            link: { kind: 'ANSWERED', stated: true, basis: 'test', claims },
            otherLinks: [{ kind: 'CITED', stated: true }],
          },
          { link: { kind: 'CAUSED', stated: true, basis: 'test', claims }, otherLinks: [] },
        ],
      },
    ],
  })
})

test('where there is none, the answer is empty and says what was looked at', async () => {
  const { chain } = await api.ask(QUERY, {
    from: 'event:test-d',
    to: 'event:test-e',
    kinds: ['CAUSED', 'CITED'],
  })
  // c is over before d began; a too.
  expect(chain).toEqual({ kinds: ['CAUSED', 'CITED'], reachable: 0, chains: [] })
  const { chain: wide } = await api.ask(QUERY, {
    from: 'event:test-before',
    to: 'event:test-e',
    kinds: ['ANSWERED'],
  })
  expect(wide).toEqual({ kinds: ['ANSWERED'], reachable: 3, chains: [] })
})

test.each([
  [
    'ends the wrong way round',
    { from: 'event:test-e', to: 'event:test-a' },
    'from',
    '"from" (event:test-e, 2020-01-05) comes after "to" (event:test-a, 2020-01-01); a chain runs from the earlier event to the later one: give from: "event:test-a", to: "event:test-e".',
  ],
  [
    'an unknown event',
    { from: 'event:test-a', to: 'event:nowhere' },
    'to',
    'No event has the id "event:nowhere"; ids look like "event:2024-12-25-azal-8243-crash", and `search` and `events` find them.',
  ],
  [
    'a state for an event',
    { from: 'state:AZE', to: 'event:test-a' },
    'from',
    'No event has the id "state:AZE"; ids look like "event:2024-12-25-azal-8243-crash", and `search` and `events` find them.',
  ],
  [
    'an unknown event to leave out',
    { from: 'event:test-a', to: 'event:test-e', without: { ids: ['event:x'] } },
    'without.ids',
    'No event has the id "event:x"; ids look like "event:2024-12-25-azal-8243-crash", and `search` and `events` find them.',
  ],
  [
    'an end to leave out',
    { from: 'event:test-a', to: 'event:test-e', without: { ids: ['event:test-e'] } },
    'without.ids',
    '"event:test-e" is an end of the chain; only events between the ends can be left out.',
  ],
  [
    'no kinds',
    { from: 'event:test-a', to: 'event:test-e', kinds: [] },
    'kinds',
    '"kinds" is empty, which nothing meets; name at least one, or leave it out to ask without it.',
  ],
  [
    'too many alternatives',
    { from: 'event:test-a', to: 'event:test-e', alternatives: 11 },
    'alternatives',
    '"alternatives" must be from 0 to 10; 11 was asked for.',
  ],
])('%s is refused with what would be right', async (_, variables, argument, message) => {
  const { errors } = await api.answer(QUERY, variables)
  expect(errors.map(({ message, extensions }) => ({ message, ...extensions }))).toMatchObject([
    { message, code: 'BAD_USER_INPUT', argument },
  ])
})

test("from the airliner to the release of the head of Sputnik's bureau: day after day, each step with its reason", async () => {
  const { chain } = await api.ask(`{
    chain(from: "event:2024-12-25-azal-8243-crash", to: "event:2025-10-19-kartavykh-returns", alternatives: 3) {
      chains { cost steps { event { id earliest } link { kind basis } } }
    }
  }`)
  const [best, ...others] = chain.chains
  expect(best.steps[0]).toMatchObject({ event: { id: 'event:2024-12-25-azal-8243-crash' }, link: null })
  expect(best.steps.at(-1).event.id).toBe('event:2025-10-19-kartavykh-returns')
  for (const { link } of best.steps.slice(1)) expect(link.kind).toMatch(/ANSWERED|CAUSED|CITED|FOLLOWED/)
  const days = best.steps.map(({ event }: { event: { earliest: string } }) => event.earliest)
  expect(days).toEqual([...days].sort())
  for (const other of others) expect(other.cost).toBeGreaterThanOrEqual(best.cost)
  const ways = chain.chains.map(({ steps }: Chain) => steps.map(({ event }) => event.id).join())
  expect(new Set(ways).size).toBe(ways.length)
})

test('each event on the ways back is visited once, however many ways lead there', async () => {
  // Forty diamonds, one below the other: a million million ways.
  await api.database.write(run =>
    run({
      text: `UNWIND range(0, 40) AS i
CREATE (t:Event:Entity:TestOnly {id: 'event:top-' + i, earliest: '2021-01-01', latest: '2021-01-01'})
CREATE (l:Event:Entity:TestOnly {id: 'event:left-' + i, earliest: '2021-01-01', latest: '2021-01-01'})
CREATE (r:Event:Entity:TestOnly {id: 'event:right-' + i, earliest: '2021-01-01', latest: '2021-01-01'})
CREATE (t)-[:ANSWERED {stated: false}]->(l), (t)-[:ANSWERED {stated: false}]->(r)
WITH i, l, r
MATCH (above:Event {id: 'event:top-' + (i - 1)})
MATCH (side:Event) WHERE side.id IN ['event:left-' + (i - 1), 'event:right-' + (i - 1)]
MATCH (t:Event {id: 'event:top-' + i})
CREATE (side)-[:ANSWERED {stated: false}]->(t)`,
      parameters: {},
    }),
  )
  const { hits, operators } = await profile(waysBackText(['ANSWERED'], 30, {}), {
    from: 'event:top-20',
    to: 'event:top-0',
    limit: integer(1000),
  })
  expect(operators.some(name => /Pruning/.test(name))).toBe(true)
  expect(hits).toBeLessThan(3000)
})
