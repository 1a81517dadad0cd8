import { afterAll, beforeAll, expect, test } from 'vitest'
import { exchangesText } from '../src/links/statements.ts'
import { integer } from '../src/neo4j/integer.ts'
import { type Api, startApi } from './support/api.ts'
import { profile } from './support/profile.ts'

/** Events of the test on a pair of its own, by id: first and last day, type, who acted, the occasion they tell of. */
const EVENTS = [
  ['strike', '2020-03-01', '2020-03-31', 'ASSAULT', 'NRU', null],
  ['summons', '2020-03-10', '2020-03-10', 'ACCUSE', 'TUV', null],
  ['reply', '2020-03-12', '2020-03-12', 'REJECT', 'NRU', null],
  ['talks', '2020-04-01', '2020-04-01', 'CONSULT', 'BOTH', null],
  ['talks-again', '2020-04-01', '2020-04-01', 'SUPPORT', 'BOTH', 'talks'],
  ['elsewhere', '2020-04-02', '2020-04-02', 'CONSULT', null, null],
] as const

/** Answers of the test, later event first. */
const LINKS = [
  ['summons', 'ANSWERED', 'strike', true],
  ['summons', 'CITED', 'strike', true],
  ['reply', 'ANSWERED', 'summons', false],
  ['talks', 'ANSWERED', 'reply', false],
  ['talks-again', 'ANSWERED', 'reply', true],
  ['reply', 'CAUSED_BY', 'strike', false],
  ['elsewhere', 'ANSWERED', 'talks', false],
] as const

let api: Api
beforeAll(async () => {
  api = await startApi()
  await api.database.write(async run => {
    await run({
      text: `CREATE (d:Dyad:Entity:TestOnly {id: 'dyad:NRU-TUV', first: 'NRU', second: 'TUV', eventCount: 5})
WITH d
UNWIND $p.events AS row
CREATE (e:Event:Entity:TestOnly {id: 'event:test-' + row[0], title: row[0], date: row[1], earliest: row[1], latest: row[2],
  sequence: 1, type: row[3], position: row[1] + '.001.event:test-' + row[0], known: row[1]})
FOREACH (agent IN [a IN [row[4]] WHERE a IS NOT NULL] |
  CREATE (e)-[:BEARS_ON {dyad: d.id, position: e.position, agent: agent, weight: 1.0}]->(d))`,
      parameters: { p: { events: EVENTS } },
    })
    await run({
      text: `UNWIND $p.events AS row
WITH row WHERE row[5] IS NOT NULL
MATCH (e {id: 'event:test-' + row[0]}), (same {id: 'event:test-' + row[5]})
CREATE (e)-[:SAME_OCCASION_AS]->(same)`,
      parameters: { p: { events: EVENTS } },
    })
    await run({
      text: `UNWIND $p.links AS row
MATCH (later {id: 'event:test-' + row[0]}), (earlier {id: 'event:test-' + row[2]})
CREATE (later)-[:$(row[1]) {stated: row[3], basis: 'test', claims: []}]->(earlier)`,
      parameters: { p: { links: LINKS } },
    })
  })
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

const short = (id: string) => id.slice('event:test-'.length)

async function pairs(more = ''): Promise<string[]> {
  const { exchanges } = await api.ask(
    `{ exchanges(between: ["Nauru", "Tuvalu"] ${more}) { exchanges { act { id } answer { id } } } }`,
  )
  return exchanges.exchanges.map(
    ({ act, answer }: Record<'act' | 'answer', { id: string }>) => `${short(answer.id)} < ${short(act.id)}`,
  )
}

test('act and answer with sides, lag as a range, and the links that make them one exchange', async () => {
  const { exchanges } = await api.ask(`{
    exchanges(between: ["Tuvalu", "Nauru"], kinds: [ANSWERED, CITED]) {
      dyad { id } states { iso3 } kinds count
      exchanges(first: 2) {
        act { id } answer { id } actedBy { iso3 } answeredBy { iso3 } lag { min max } counted
        link { kind stated basis claims { id } } otherLinks { kind }
      }
    }
  }`)
  expect(exchanges).toEqual({
    dyad: { id: 'dyad:NRU-TUV' },
    states: [{ iso3: 'NRU' }, { iso3: 'TUV' }],
    kinds: ['ANSWERED', 'CITED'],
    count: 3,
    exchanges: [
      {
        act: { id: 'event:test-strike' },
        answer: { id: 'event:test-summons' },
        actedBy: [{ iso3: 'NRU' }],
        answeredBy: [{ iso3: 'TUV' }],
        // Some day of March, answered on the tenth: up to nine days.
        lag: { min: 0, max: 9 },
        counted: true,
        link: { kind: 'ANSWERED', stated: true, basis: 'test', claims: [] },
        otherLinks: [{ kind: 'CITED' }],
      },
      {
        act: { id: 'event:test-summons' },
        answer: { id: 'event:test-reply' },
        actedBy: [{ iso3: 'TUV' }],
        answeredBy: [{ iso3: 'NRU' }],
        lag: { min: 2, max: 2 },
        counted: true,
        link: { kind: 'ANSWERED', stated: false, basis: 'test', claims: [] },
        otherLinks: [],
      },
    ],
  })
})

test('a meeting told as two events is one answer, counted where it is told first-hand', async () => {
  const { exchanges } = await api.ask(`{
    exchanges(between: ["Nauru", "Tuvalu"]) {
      count exchanges { answer { id } counted }
      lag { count min { min max } max { min max } median { min max } }
    }
  }`)
  const counted = exchanges.exchanges.map(
    ({ answer, counted }: { answer: { id: string }; counted: boolean }) => [short(answer.id), counted],
  )
  expect(counted).toEqual([
    ['summons', true],
    ['reply', true],
    ['talks', true],
    ['talks-again', false],
  ])
  expect(exchanges.count).toBe(3)
  expect(exchanges.lag).toEqual({
    count: 3,
    min: { min: 0, max: 2 },
    max: { min: 20, max: 20 },
    median: { min: 2, max: 9 },
  })
})

test('sides, types, kinds and time narrow them; what does not bear on the pair is none of it', async () => {
  expect(await pairs()).toEqual([
    'summons < strike',
    'reply < summons',
    'talks < reply',
    'talks-again < reply',
  ])
  expect(await pairs('answeredBy: "Nauru"')).toEqual([
    'reply < summons',
    'talks < reply',
    'talks-again < reply',
  ])
  expect(await pairs('actedBy: "TUV"')).toEqual(['reply < summons'])
  expect(await pairs('actedBy: "NRU", answeredBy: "NRU", kinds: [CAUSED]')).toEqual(['reply < strike'])
  expect(await pairs('answerTypes: [ACCUSE]')).toEqual(['summons < strike'])
  expect(await pairs('actTypes: [REJECT], answerTypes: [SUPPORT, CONSULT]')).toEqual([
    'talks < reply',
    'talks-again < reply',
  ])
  expect(await pairs('from: "2020-03-11", to: "2020-03"')).toEqual(['reply < summons'])
})

test('what one state alone did about an act of its own is counted apart, and not where another answers', async () => {
  const { own, both, answers } = await api.ask(`{
    own: exchanges(between: ["Nauru", "Tuvalu"], kinds: [CAUSED]) { count ownAnswers lag { count } }
    both: exchanges(between: ["Nauru", "Tuvalu"]) { count ownAnswers }
    answers: exchanges(between: ["Nauru", "Tuvalu"], kinds: [ANSWERED, CAUSED], actedBy: "Nauru", answeredBy: "Tuvalu") { count ownAnswers }
  }`)
  expect(own).toEqual({ count: 1, ownAnswers: 1, lag: { count: 1 } })
  // Talks are held by both: who takes part in them does not answer itself alone.
  expect(both).toEqual({ count: 3, ownAnswers: 0 })
  expect(answers).toEqual({ count: 2, ownAnswers: 0 })
})

test('Baku and Moscow: own answers are those of the list with the same state alone on both sides', async () => {
  const { exchanges } = await api.ask(`{
    exchanges(between: ["Baku", "Moscow"]) {
      count ownAnswers exchanges { counted actedBy { iso3 } answeredBy { iso3 } }
    }
  }`)
  type Sides = Record<'actedBy' | 'answeredBy', { iso3: string }[]> & { counted: boolean }
  const own = exchanges.exchanges.filter(
    ({ counted, actedBy, answeredBy }: Sides) =>
      counted && actedBy.length === 1 && answeredBy.length === 1 && actedBy[0]?.iso3 === answeredBy[0]?.iso3,
  )
  expect(exchanges.ownAnswers).toBe(own.length)
  expect(exchanges.ownAnswers).toBeGreaterThan(10)
})

test('where there are none, there is no lag', async () => {
  const { exchanges } = await api.ask(`{
    exchanges(between: ["Nauru", "Tuvalu"], from: "2021") { count exchanges { counted } lag { count } }
    none: exchanges(between: ["Nauru", "Palau"]) { dyad { id } count lag { count } }
  }`)
  expect(exchanges).toEqual({ count: 0, exchanges: [], lag: null })
})

test.each([
  ['answeredBy: "Fiji"', 'answeredBy', '"Fiji" is none of the two states in "between"; name one of them.'],
  [
    'kinds: []',
    'kinds',
    '"kinds" is empty, which nothing meets; name at least one, or leave it out to ask without it.',
  ],
  ['from: "2021", to: "2020"', 'from', '"from" (2021) must not be after "to" (2020).'],
])('%s is refused with what would be right', async (more, argument, message) => {
  const { errors } = await api.answer(`{ exchanges(between: ["Nauru", "Tuvalu"], ${more}) { count } }`)
  expect(errors.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([
    { message, code: 'BAD_USER_INPUT', argument },
  ])
})

test('Baku and Moscow: every exchange is a link that the events show, and no lag is below zero', async () => {
  const { exchanges } = await api.ask(`{
    exchanges(between: ["Baku", "Moscow"], from: "2024-12") {
      count lag { count median { min max } }
      exchanges { lag { min max } act { id } answer { links(kinds: [ANSWERED]) { to { id } } } actedBy { iso3 } answeredBy { iso3 } }
    }
  }`)
  expect(exchanges.count).toBeGreaterThan(20)
  expect(exchanges.lag.count).toBe(exchanges.count)
  expect(exchanges.lag.median.min).toBeLessThanOrEqual(exchanges.lag.median.max)
  for (const { act, answer, lag, actedBy, answeredBy } of exchanges.exchanges) {
    expect(answer.links.map(({ to }: { to: { id: string } }) => to.id)).toContain(act.id)
    expect(lag.min).toBeGreaterThanOrEqual(0)
    expect(lag.max).toBeGreaterThanOrEqual(lag.min)
    expect(actedBy.length * answeredBy.length).toBeGreaterThan(0)
  }
})

test('exchanges cost the links there are, not the events of the pair', async () => {
  const { hits, operators } = await profile(exchangesText(['ANSWERED'], { from: false, to: false }, {}), {
    dyad: 'dyad:AZE-RUS',
    limit: integer(5001),
  })
  const [[links] = []] = await api.database.read({
    text: 'MATCH ()-[:ANSWERED]->() RETURN count(*)',
    parameters: {},
  })
  expect(operators).toContain('DirectedRelationshipTypeScan')
  // An event of few relationships keeps them in one chain, which is walked to find its bearings.
  expect(hits).toBeLessThan(200 * Number(links))
})

test('what private persons did is told apart from what a state did, and can be left out', async () => {
  const { all, own } = await api.ask(`{
    all: exchanges(between: ["Baku", "Tehran"], actedBy: "Tehran") { exchanges { attributed act { id } } }
    own: exchanges(between: ["Baku", "Tehran"], actedBy: "Tehran", attributed: false) { exchanges { attributed act { id } } }
  }`)
  type Told = { attributed: boolean; act: { id: string } }
  const attributed = all.exchanges.filter((one: Told) => one.attributed)
  expect(new Set(attributed.map(({ act }: Told) => act.id))).toEqual(
    new Set(['event:2023-01-27-embassy-attack-tehran']),
  )
  expect(own.exchanges).toEqual(all.exchanges.filter((one: Told) => !one.attributed))
  expect(own.exchanges.length).toBeGreaterThan(0)
})
