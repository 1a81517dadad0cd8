import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { type Database, open } from '../src/neo4j/database.ts'
import { integer } from '../src/neo4j/integer.ts'
import { readSeed } from '../src/seed/read.ts'
import { curveOf } from '../src/tension/arc.ts'
import { bearingsOf } from '../src/tension/bearings.ts'
import { checkDaySums } from '../src/tension/check-day-sums.ts'
import { epochDay, isoDay } from '../src/tension/day.ts'
import { NO_DAYS } from '../src/tension/day-sums.ts'
import { DEFAULTS } from '../src/tension/decay.ts'
import { writeDaySums } from '../src/tension/dyad-years.ts'
import { readDaySums, yearsOf } from '../src/tension/read-day-sums.ts'
import { ownNeo4j } from './support/own-neo4j.ts'
import { profile } from './support/profile.ts'
import { bySum, CLOSE } from './tension-arbitraries.ts'

const BAKU_MOSCOW = 'dyad:AZE-RUS'

let database: Database
beforeAll(async () => {
  database = open(ownNeo4j())
  await loadDossiers(database, await readSeed())
})
afterAll(async () => {
  await change('MATCH (n:TestOnly) OPTIONAL MATCH (n)-[:HAS_YEAR]->(y) DETACH DELETE n, y')
  await database.close()
})

const change = (text: string, p: object = {}) => database.write(run => run({ text, parameters: { p } }))

async function allPairs(): Promise<string[]> {
  const rows = await database.read({ text: 'MATCH (d:Dyad) RETURN d.id', parameters: {} })
  return rows.map(([id]) => String(id))
}

async function stored(dyad: string, weights: 'NONE' | 'IMPORTANCE') {
  const pair = (await readDaySums(database.read, [dyad], weights)).get(dyad)
  if (pair === undefined) throw new Error(`no ${dyad}`)
  return pair
}

describe('Azerbaijan and Russia', () => {
  test.each(['NONE', 'IMPORTANCE'] as const)(
    'have the curve of their events on every day, weights %s',
    async weights => {
      const rows = (await bearingsOf(database, [BAKU_MOSCOW])).get(BAKU_MOSCOW) ?? []
      const events = rows.map(row => ({
        ...row,
        weight: row.roleWeight * (weights === 'IMPORTANCE' ? row.importance : 1),
      }))
      expect(events).toHaveLength(152)
      const range = { from: '2022-01-01', to: '2026-12-31', interval: 'DAY' } as const
      const points = curveOf(await stored(BAKU_MOSCOW, weights), range, DEFAULTS)
      expect(points).toHaveLength(4 * 365 + 366)
      for (const { date, relation, tension, volume, events: n } of points) {
        const expected = bySum(events, epochDay(date), DEFAULTS)
        expect(relation).toBeCloseTo(expected.relation, CLOSE)
        expect(tension).toBeCloseTo(expected.tension, CLOSE)
        expect(volume).toBeCloseTo(expected.volume, CLOSE)
        expect(n).toBe(expected.n)
      }
    },
  )

  /** docs/tension-index.md, "Reference figures", corrected. */
  test.each([
    ['2023-12-31', 1.76, 11.6, 25],
    ['2024-12-24', 4.3, 1.2, 42],
    ['2024-12-31', 0.68, 29.5, 51],
    ['2025-07-15', -3.43, 54.3, 84],
    ['2025-08-31', -4.65, 63.3, 104],
    ['2025-10-26', -0.91, 44.6, 118],
    ['2025-11-09', -0.34, 42.4, 122],
    ['2025-11-23', -0.85, 44.6, 125],
    ['2026-04-26', 0.45, 34.1, 150],
  ])(
    'stand on %s at %d, with %d of tension, by their stored sums',
    async (day, relation, tension, events) => {
      const range = { from: day, to: day, interval: 'DAY' } as const
      const [point] = curveOf(await stored(BAKU_MOSCOW, 'NONE'), range, DEFAULTS)
      expect(point).toMatchObject({ date: day, events })
      expect(point?.relation).toBeCloseTo(relation, 2)
      expect(point?.tension).toBeCloseTo(tension, 1)
    },
  )

  test('come with the days that bound their history', async () => {
    const rows = (await bearingsOf(database, [BAKU_MOSCOW])).get(BAKU_MOSCOW) ?? []
    const { earliest, latest } = await stored(BAKU_MOSCOW, 'IMPORTANCE')
    expect(earliest).toBe(rows[0]?.earliest)
    expect(latest).toBe(
      rows
        .map(row => isoDay(epochDay(row.earliest) + row.days - 1))
        .sort()
        .at(-1),
    )
  })
})

test('the sums of many pairs are read at once; a pair that the graph does not have is not among them', async () => {
  const pairs = await readDaySums(database.read, ['dyad:AZE-TUR', 'dyad:AAA-ZZZ', BAKU_MOSCOW], 'NONE')
  expect([...pairs.keys()].sort()).toEqual([BAKU_MOSCOW, 'dyad:AZE-TUR'])
  const offer = pairs.get('dyad:AZE-TUR')
  expect([offer?.earliest, offer?.latest]).toEqual(['2022-02-26', '2022-02-26'])
  expect(offer?.begin.reduce((sum, n) => sum + n, 0)).toBe(1)
  expect(offer?.begin).toHaveLength(365)
})

test('a pair on which nothing bears has no days, and nothing to bound them', async () => {
  await change("CREATE (:Entity:Dyad:TestOnly {id: 'dyad:AAA-AAB'})")
  await database.write(run => writeDaySums(run, ['dyad:AAA-AAB']))
  expect(await stored('dyad:AAA-AAB', 'NONE')).toEqual({ ...NO_DAYS, earliest: null, latest: null })
})

describe('the check of day sums', () => {
  test('finds nothing after a load', async () => {
    const pairs = await allPairs()
    expect(pairs.length).toBeGreaterThan(10)
    expect(await checkDaySums(database.read, pairs)).toEqual([])
  })

  test.each([
    [
      'one event more',
      "MATCH (y:DyadYear {dyad: 'dyad:AZE-RUS', year: 2024}) SET y.plain = $p.bytes",
      [2024],
    ],
    [
      'another weighting',
      "MATCH (y:DyadYear {dyad: 'dyad:AZE-RUS', year: 2025}) SET y.weighed = y.plain",
      [2025],
    ],
    ['no bytes', "MATCH (y:DyadYear {dyad: 'dyad:AZE-RUS', year: 2025}) REMOVE y.plain", [2025]],
    ['a lost year', "MATCH (y:DyadYear {dyad: 'dyad:AZE-RUS', year: 2023}) DETACH DELETE y", [2023]],
    [
      'a year twice, and one that never was',
      `MATCH (d:Dyad {id: 'dyad:AZE-RUS'})-[:HAS_YEAR]->(y {year: 2022})
CREATE (d)-[:HAS_YEAR]->(:DyadYear {dyad: d.id, year: 2022, plain: y.plain, weighed: y.weighed})
CREATE (d)-[:HAS_YEAR]->(:DyadYear {dyad: d.id, year: 1922, plain: y.plain, weighed: y.weighed})`,
      [1922, 2022],
    ],
  ])('finds %s, and writing mends it', async (_, tampering, years) => {
    const bytes = new Int8Array(24 + 22)
    new DataView(bytes.buffer).setFloat64(24 + 2, 1, true)
    await change(tampering, { bytes })
    const pairs = await allPairs()
    expect(await checkDaySums(database.read, pairs)).toEqual([{ dyad: BAKU_MOSCOW, years }])
    await database.write(run => writeDaySums(run, [BAKU_MOSCOW]))
    expect(await checkDaySums(database.read, pairs)).toEqual([])
  })
})

/** A pair with so many events, spread evenly over 2020 to 2023, and its day sums. */
async function longHistory(dyad: string, count: number) {
  await change(
    `CREATE (d:Dyad:Entity:TestOnly {id: $p.dyad})
WITH d
UNWIND range(1, $p.count) AS i
WITH d, i, toString(date('2020-01-01') + duration({days: (i - 1) * 1460 / $p.count})) AS day
CREATE (e:Event:Entity:TestOnly {id: d.id + i})
CREATE (e)-[:BEARS_ON {dyad: d.id, position: day + '.001.' + e.id, earliest: day, latest: day, days: 1,
                       score: i % 20 - 10.0, weight: 1.0, importance: 0.5}]->(d)`,
    { dyad, count: integer(count) },
  )
  await database.write(run => writeDaySums(run, [dyad]))
}

describe('reading the sums of a pair', () => {
  const FEW = 'dyad:AAA-CCC'
  const SOME = 'dyad:AAA-DDD'
  const MANY = 'dyad:AAA-EEE'
  beforeAll(async () => {
    await longHistory(FEW, 30)
    await longHistory(SOME, 60)
    await longHistory(MANY, 3_000)
  })

  test.each(['NONE', 'IMPORTANCE'] as const)(
    'costs the same for 60 and 3,000 events, weights %s',
    async weights => {
      const costOf = (dyad: string) => profile(yearsOf(weights), { dyads: [dyad] })
      const some = await costOf(SOME)
      expect(await costOf(MANY)).toEqual(some)
      expect(some.hits).toBeLessThan(25)
      expect(some.operators).toContain('NodeUniqueIndexSeek')
      expect(some.operators.filter(name => /Scan/.test(name))).toEqual([])
      // Neo4j keeps the relationships of a node with fewer than 50 in one chain, and walks all of it.
      expect((await costOf(FEW)).hits).toBeLessThan(some.hits + 50)
    },
  )

  test('gives every event of it, those of score 0 too', async () => {
    for (const [dyad, count] of [
      [FEW, 30],
      [SOME, 60],
      [MANY, 3_000],
    ] as const) {
      const { begin } = await stored(dyad, 'IMPORTANCE')
      expect(begin).toHaveLength(4 * 365 + 1)
      expect(begin.reduce((sum, n) => sum + n, 0)).toBe(count)
    }
  })
})

test('a bearing that lasts no time at all stops the writing, and says where', async () => {
  await change(`CREATE (d:Dyad:Entity:TestOnly {id: 'dyad:AAA-FFF'})
CREATE (:Event:TestOnly)-[:BEARS_ON {dyad: d.id, position: '2020-01-01.001.x', earliest: '2020-01-01', score: 1.0, weight: 1.0}]->(d)`)
  await expect(database.write(run => writeDaySums(run, ['dyad:AAA-FFF']))).rejects.toThrow(
    'What bears on dyad:AAA-FFF from 2020-01-01 lasts 0 days.',
  )
})

test('a pair with more bearings than are read at a time is summed up whole, and in lots with others', async () => {
  // 500 at a time of one pair, 50 pairs in a lot: 60 pairs, one of which has 1,001 events.
  const pairs = Array.from({ length: 60 }, (_, i) => `dyad:AAB-${String(i).padStart(3, '0')}`)
  await change('UNWIND $p.pairs AS id CREATE (:Dyad:Entity:TestOnly {id: id})', { pairs })
  await longHistory('dyad:AAA-GGG', 1_001)
  await longHistory('dyad:AAA-HHH', 1)
  const all = [...pairs, 'dyad:AAA-GGG', 'dyad:AAA-HHH', BAKU_MOSCOW]
  await change('MATCH (d:Dyad)-[:HAS_YEAR]->(y) WHERE d.id IN $p.all DETACH DELETE y', { all })
  expect((await checkDaySums(database.read, all)).map(({ dyad }) => dyad)).toEqual([
    'dyad:AAA-GGG',
    'dyad:AAA-HHH',
    BAKU_MOSCOW,
  ])
  await database.write(run => writeDaySums(run, all))
  expect(await checkDaySums(database.read, all)).toEqual([])
  const { begin } = await stored('dyad:AAA-GGG', 'NONE')
  expect(begin.reduce((sum, n) => sum + n, 0)).toBe(1_001)
})
