import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { integer } from '../src/neo4j/integer.ts'
import { curveOf } from '../src/tension/arc.ts'
import { epochDay, isoDay, newYear, yearOf } from '../src/tension/day.ts'
import { daySumsOf } from '../src/tension/day-sums.ts'
import { decay } from '../src/tension/decay.ts'
import { told } from '../src/tension/digits.ts'
import { writeDaySums } from '../src/tension/dyad-years.ts'
import { busyYears, openingOf, pack } from '../src/tension/packed-years.ts'
import { pointOf } from '../src/tension/point.ts'
import { allYears, newestYears } from '../src/tension/ranking-rows.ts'
import { NOTHING_YET, statesOn } from '../src/tension/states-on.ts'
import type { Sums } from '../src/tension/term.ts'
import { type Api, startApi } from './support/api.ts'
import { profile } from './support/profile.ts'
import { number, parameters } from './tension-arbitraries.ts'

const PAIRS = 60

let api: Api
beforeAll(async () => {
  api = await startApi()
  // Pairs with an act in 2019 and one in 2023, of 1 to 60 days before the year's end; every third was quiet after 2019.
  await api.database.write(run =>
    run({
      text: `UNWIND range(1, $p.pairs) AS i
WITH i, 'dyad:' + substring('ABCDEFGHIJ', i / 10, 1) + 'XA-' + substring('ABCDEFGHIJ', i % 10, 1) + 'ZZ' AS id
CREATE (d:Entity:Dyad:TestOnly {id: id, name: id, eventCount: 1, earliest: '2019-01-01', latest: '2023-12-01'})
WITH d, i
UNWIND [2019, 2023] AS year
WITH d, i, year, toString(date({year: year, month: 12, day: 31}) - duration({days: i})) AS day
WHERE year = 2019 OR i % 3 > 0
CREATE (e:Entity:Event:TestOnly {id: 'event:' + d.id + year})
CREATE (e)-[:BEARS_ON {dyad: d.id, position: day + '.001.' + e.id, earliest: day, latest: day, days: 1,
  score: CASE WHEN i % 2 = 0 THEN -9.0 ELSE -4.0 END, weight: 1.0, importance: 1.0, because: 'ACTOR_RECIPIENT', agent: 'AXA'}]->(d)`,
      parameters: { p: { pairs: integer(PAIRS) } },
    }),
  )
  const rows = await api.database.read({ text: 'MATCH (d:Dyad:TestOnly) RETURN d.id', parameters: {} })
  await api.database.write(run =>
    writeDaySums(
      run,
      rows.map(([id]) => String(id)),
    ),
  )
})
afterAll(async () => {
  const text = 'MATCH (n:TestOnly) OPTIONAL MATCH (n)-[:HAS_YEAR]->(y) DETACH DELETE n, y'
  await api.database.write(run => run({ text, parameters: {} }))
  await api.close()
})

type Edge = { node: { id: string; on: Point; before: Point }; point: Point; change: number; cursor: string }
type Point = { date: string; relation: number; tension: number; volume: number; events: number }

const FIELDS = '{ date relation tension volume events }'

async function all(given: string, day: string, before: string, own = ''): Promise<Edge[]> {
  const edges: Edge[] = []
  for (let after = ''; ; ) {
    const { dyads } = await api.ask(`{ dyads(${given}, on: "${day}", first: 25${after}) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor change point ${FIELDS} node { id on: tension(on: "${day}"${own}) ${FIELDS} before: tension(on: "${before}"${own}) ${FIELDS} } } } }`)
    edges.push(...dyads.edges)
    expect(dyads.pageInfo.hasPreviousPage).toBe(after !== '')
    if (!dyads.pageInfo.hasNextPage) {
      expect(dyads.totalCount).toBe(edges.length)
      return edges
    }
    after = `, after: "${dyads.pageInfo.endCursor}"`
  }
}

describe('pairs in the order of how they stand', () => {
  test.each([
    ['TENSION', '2025-07-15', '2025-06-15', '', ''],
    ['TENSION', '2023-12-15', '2023-11-15', '', ''],
    // Nothing happened to any of these pairs in 2021, nor to some of them in 2023.
    ['VOLUME', '2021-06-30', '2021-05-31', '', ''],
    ['VOLUME', '2020-01-01', '2019-12-02', ', weights: NONE', ', weights: NONE'],
    ['CHANGE', '2024-01-10', '2023-12-11', '', ''],
    ['CHANGE', '2023-12-31', '2023-11-01', ', over: 60', ''],
    ['TENSION', '2025-07-15', '2025-06-15', ', halfLife: 10.5, inertia: 3', ', halfLife: 10.5, inertia: 3'],
    ['TENSION', '2019-12-20', '2019-11-20', ', halfLife: 400, inertia: 0', ', halfLife: 400, inertia: 0'],
  ])(
    'by %s on %s have the figures of their own tension, to the last digit',
    async (order, on, before, given, own) => {
      const edges = await all(`orderBy: ${order}${given}`, on, before, own)
      expect(edges.length).toBeGreaterThan(10)
      expect(new Set(edges.map(({ node }) => node.id)).size).toBe(edges.length)
      const keys = edges.map(({ node, point, change }) => {
        expect(point).toEqual(node.on)
        expect(change).toBe(told(point.tension - (node.before?.tension ?? 0)))
        expect(point.events).toBeGreaterThan(0)
        return {
          id: node.id,
          value: order === 'TENSION' ? point.tension : order === 'VOLUME' ? point.volume : change,
        }
      })
      expect(keys).toEqual(keys.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)))
    },
  )

  test('leave out none to which anything had happened by then', async () => {
    const { dyads } = await api.ask('{ dyads(orderBy: VOLUME, on: "2020-06-01") { totalCount } }')
    expect(dyads.totalCount).toBe(PAIRS)
    const none = await api.ask(
      '{ dyads(orderBy: VOLUME, on: "1990-06-01") { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
    )
    expect(none.dyads).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    })
  })

  test('are walked backwards to the same pairs', async () => {
    const page = 'pageInfo { hasNextPage hasPreviousPage startCursor } nodes { id }'
    const { forth } = await api.ask(
      '{ forth: dyads(orderBy: TENSION, on: "2025-07-15", first: 100) { nodes { id } } }',
    )
    const ids = forth.nodes.map(({ id }: { id: string }) => id)
    const { dyads } = await api.ask(`{ dyads(orderBy: TENSION, on: "2025-07-15", last: 7) { ${page} } }`)
    expect(dyads.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(-7))
    expect(dyads.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const again = await api.ask(
      `{ dyads(orderBy: TENSION, on: "2025-07-15", last: 7, before: "${dyads.pageInfo.startCursor}") { ${page} } }`,
    )
    expect(again.dyads.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(-14, -7))
    expect(again.dyads.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  test('stand on the day of the newest event where no day is asked for', async () => {
    const { dyads } = await api.ask('{ dyads(orderBy: TENSION, first: 1) { edges { point { date } } } }')
    const [row] = await api.database.read({ text: 'MATCH (d:Dyad) RETURN max(d.latest)', parameters: {} })
    expect(dyads.edges).toEqual([{ point: { date: row?.[0] } }])
  })

  test('have points that can be taken apart', async () => {
    const { dyads } = await api.ask(
      '{ dyads(orderBy: TENSION, on: "2025-07-15", first: 2) { edges { point { relation contributions(first: 1000) { share } } } } }',
    )
    for (const { point } of dyads.edges) {
      const sum = point.contributions.reduce(
        (total: number, { share }: { share: number }) => total + share,
        0,
      )
      expect(sum).toBeCloseTo(point.relation, 9)
    }
  })

  test('have no figures in the order of their events', async () => {
    const { dyads } = await api.ask('{ dyads(first: 1) { edges { change point { tension } node { id } } } }')
    expect(dyads.edges).toEqual([{ change: null, point: null, node: { id: 'dyad:AZE-RUS' } }])
  })
})

test('a cursor of one order is refused by another', async () => {
  const { dyads } = await api.ask(
    '{ dyads(orderBy: TENSION, on: "2025-07-15", first: 1) { pageInfo { endCursor } } }',
  )
  const { errors } = await api.answer(
    `{ dyads(orderBy: TENSION, on: "2025-07-16", first: 1, after: "${dyads.pageInfo.endCursor}") { nodes { id } } }`,
  )
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
})

test.each([
  ['weights: RELIABILITY', 'weights'],
  ['evidence: { asKnownOn: "2025-01-01" }', 'evidence'],
  ['over: 0', 'over'],
  ['halfLife: 0', 'halfLife'],
])('%s is refused: it has no stored sums, or no sense', async (given, argument) => {
  const { errors } = await api.answer(`{ dyads(orderBy: TENSION, ${given}) { nodes { id } } }`)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
})

test('the years are found by their indexes, and with years that nobody asks for the reading costs no more', async () => {
  const plan = await profile(newestYears('IMPORTANCE'), { year: integer(2023) })
  expect(plan.operators.filter(name => /Scan/.test(name))).toEqual([])
  expect(plan.operators.filter(name => name === 'NodeIndexSeek')).toHaveLength(2)
  const every = await profile(allYears('IMPORTANCE'), { year: integer(2023) })
  expect(every.operators).toContain('NodeIndexSeekByRange')
})

/** Events decades apart, some of them lasting over New Years. */
const history = fc.array(
  fc.record({
    event: fc.uuid(),
    earliest: fc.integer({ min: epochDay('1995-01-01'), max: epochDay('2012-12-31') }).map(isoDay),
    days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 800 })),
    score: number(-10, 10),
    weight: number(0, 3),
  }),
  { minLength: 1, maxLength: 8 },
)

test('from what a pair came with into the year, or from all years, it stands where its curve stands, to the last bit', () => {
  fc.assert(
    fc.property(
      history,
      fc.integer({ min: epochDay('1994-01-01'), max: epochDay('2020-01-01') }),
      fc.nat({ max: 400 }),
      parameters,
      (events, day, later, asked) => {
        const sums = daySumsOf(events)
        const years = pack(sums, busyYears(sums), asked.halfLife)
        const days = [day, Math.min(day + later, newYear(yearOf(day) + 1) - 1)]
        const curve = days.flatMap(on =>
          curveOf(sums, { from: isoDay(on), to: isoDay(on), interval: 'DAY' }, asked),
        )
        const points = (states: readonly Sums[]) =>
          states.map((state, nth) => pointOf(days[nth] ?? 0, state, asked.inertia))
        const until = years.filter(({ year }) => year <= yearOf(day))
        const newest = until.at(-1)
        if (!newest) {
          expect(points([NOTHING_YET, NOTHING_YET])).toEqual(curve)
          return
        }
        const overnight = decay(1, asked.halfLife)
        expect(points(statesOn(days, openingOf(newest), [newest], overnight))).toEqual(curve)
        expect(points(statesOn(days, NOTHING_YET, until, overnight))).toEqual(curve)
      },
    ),
  )
})
