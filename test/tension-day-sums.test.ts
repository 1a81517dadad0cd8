import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveOf, tensionArc } from '../src/tension/arc.ts'
import { epochDay, isoDay } from '../src/tension/day.ts'
import { type DaySums, daySumsOf, NO_DAYS } from '../src/tension/day-sums.ts'
import { DEFAULTS } from '../src/tension/decay.ts'
import { dyadYears } from '../src/tension/dyad-years.ts'
import { busyYears, pack, unpack } from '../src/tension/packed-years.ts'
import type { WeighedEvent } from '../src/tension/term.ts'
import { bySum, CLOSE, daily, events, number, parameters, range } from './tension-arbitraries.ts'

const event = (earliest: string, score: number, days = 1, weight = 1): WeighedEvent => ({
  event: `event:${earliest}`,
  earliest,
  days,
  score,
  weight,
})

/** As the graph keeps it. */
const stored = (sums: DaySums) => pack(sums, busyYears(sums), DEFAULTS.halfLife)

/** What a day brings: positive, negative, how many begin. */
function on(date: string, history: readonly WeighedEvent[]) {
  const { first, positive, negative, begin } = daySumsOf(history)
  const day = epochDay(date) - first
  return [positive[day], negative[day], begin[day]]
}

/** As it stands in the store: what the pair comes with; then the day of the year, positive, negative, begin. */
function read(bytes: Int8Array | undefined) {
  const buffer = Buffer.from(bytes ?? [])
  const days = Array.from({ length: (buffer.length - 24) / 22 }, (_, day) => 24 + day * 22)
  return [
    [0, 8, 16].map(at => buffer.readDoubleLE(at)),
    ...days.map(at => [
      buffer.readUInt16LE(at),
      buffer.readDoubleLE(at + 2),
      buffer.readDoubleLE(at + 10),
      buffer.readUInt32LE(at + 18),
    ]),
  ]
}

/** Events decades apart, some of them lasting for years: the sums of a pair have gaps and cross many a New Year. */
const farApart = fc.array(
  fc.record({
    event: fc.uuid(),
    earliest: fc.integer({ min: epochDay('1890-01-01'), max: epochDay('2104-12-31') }).map(isoDay),
    days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1_000 })),
    score: fc.oneof(fc.constantFrom(-10, 0, 10), number(-10, 10)),
    weight: fc.oneof(fc.constantFrom(0, 0.5, 1), number(0, 3)),
  }),
  { maxLength: 8 },
)

describe('the sums of a day', () => {
  test('keep good and hostile apart, without sign, and count what begins', () => {
    const history = [event('2025-03-01', 4), event('2025-03-01', -9, 1, 0.5), event('2025-03-01', -2)]
    expect(on('2025-03-01', history)).toEqual([4, 6.5, 3])
    expect(on('2025-02-28', history)).toEqual([0, 0, 0])
  })

  test('have a part of an event that lasts, which begins once, over the New Year too', () => {
    const raids = [event('2024-12-30', -9, 3), event('2025-01-01', 8)]
    expect(on('2024-12-29', raids)).toEqual([0, 0, 0])
    expect(on('2024-12-30', raids)).toEqual([0, 3, 1])
    expect(on('2024-12-31', raids)).toEqual([0, 3, 0])
    expect(on('2025-01-01', raids)).toEqual([8, 3, 1])
    expect(on('2025-01-02', raids)).toEqual([0, 0, 0])
  })

  test('know nothing of an event of weight 0, and of one of score 0 that it begins', () => {
    expect(daySumsOf([event('2025-03-01', 4, 1, 0)])).toEqual(NO_DAYS)
    expect(on('2025-03-01', [event('2025-03-01', 0, 2)])).toEqual([0, 0, 1])
    expect(on('2025-03-02', [event('2025-03-01', 0, 2)])).toEqual([0, 0, 0])
  })

  test('span whole years', () => {
    const { first, begin } = daySumsOf([event('2023-07-01', 4), event('2024-02-29', 4)])
    expect(isoDay(first)).toBe('2023-01-01')
    expect(begin).toHaveLength(365 + 366)
  })
})

describe('a stored year', () => {
  test('has what the pair comes with, 22 little-endian bytes for each day on which anything happens, and none for the others', () => {
    const [common, leap, ...more] = stored(daySumsOf([event('2023-12-31', -9, 2), event('2024-12-31', 4)]))
    expect(more).toEqual([])
    expect([common?.year, leap?.year]).toEqual([2023, 2024])
    expect(read(common?.bytes)).toEqual([
      [0, 0, 0],
      [364, 0, 4.5, 1],
    ])
    expect(read(leap?.bytes)).toEqual([
      [0, 4.5, 1],
      [0, 0, 4.5, 0],
      [365, 4, 0, 1],
    ])
    // 4.5 is 0x4012000000000000, the last byte first, whatever the machine.
    expect([...new Uint8Array(common?.bytes ?? [])].slice(34, 42)).toEqual([0, 0, 0, 0, 0, 0, 0x12, 0x40])
    expect([...new Uint8Array(leap?.bytes ?? [])].slice(8, 16)).toEqual([0, 0, 0, 0, 0, 0, 0x12, 0x40])
  })

  test('comes with what the half-life leaves, also where nothing happens in it', () => {
    const quarrel = daySumsOf([event('2021-12-31', 8), event('2021-12-31', -4)])
    expect(pack(quarrel, [2020, 2021, 2022], 365 / 2).map(({ bytes }) => read(bytes))).toEqual([
      [[0, 0, 0]],
      [
        [0, 0, 0],
        [364, 8, 4, 2],
      ],
      [[8, 4, 2]],
    ])
    const [[positive, negative, events] = []] = read(pack(quarrel, [2023], 365 / 2)[0]?.bytes)
    expect(positive).toBeCloseTo(2, CLOSE)
    expect(negative).toBeCloseTo(1, CLOSE)
    expect(events).toBe(2)
  })

  test('is left out where nothing happened in it', () => {
    const years = stored(daySumsOf([event('1904-02-29', 4), event('2000-02-29', 4)]))
    expect(years.map(({ year, bytes }) => [year, bytes.length])).toEqual([
      [1904, 24 + 22],
      [2000, 24 + 22],
    ])
  })

  test('comes back to the last bit, whatever the order of the years', () => {
    fc.assert(
      fc.property(fc.oneof(events, farApart), history => {
        const sums = daySumsOf(history)
        const years = stored(sums)
        expect(unpack(years)).toEqual(sums)
        expect(unpack(years.toReversed())).toEqual(sums)
        expect(stored(unpack(years))).toEqual(years)
      }),
    )
  })

  test('is kept under both weightings, with what the pair came with alone where nothing is of importance', () => {
    const acts = (importance: number) => [event('2021-12-31', -4), event('2022-01-01', 8, 1, importance)]
    const years = dyadYears({ dyad: 'dyad:AZE-RUS', plain: acts(1), weighed: acts(0) })
    expect(years.map(({ year, until }) => [year, until])).toEqual([
      [2021, null],
      [2022, 9999],
    ])
    expect(years.map(({ plain }) => read(plain))).toEqual([
      [
        [0, 0, 0],
        [364, 0, 4, 1],
      ],
      [
        [0, 4, 1],
        [0, 8, 0, 1],
      ],
    ])
    expect(read(years[0]?.weighed)).toEqual(read(years[0]?.plain))
    expect(read(years[1]?.weighed)).toEqual([[0, 4, 1]])
  })

  test('is read wherever it lies in a buffer', () => {
    const sums = daySumsOf([event('2024-02-29', -9.5, 400, 0.5)])
    const shifted = stored(sums).map(({ year, bytes }) => {
      const whole = new Int8Array(bytes.length + 3)
      whole.set(bytes, 3)
      return { year, bytes: whole.subarray(3) }
    })
    expect(unpack(shifted)).toEqual(sums)
  })

  test('that is no days of its year is refused', () => {
    // Without a head, with a part of it, and with half a day.
    for (const length of [0, 2, 22, 44, 24 + 21])
      expect(() => unpack([{ year: 2024, bytes: new Int8Array(length) }])).toThrow(
        `The day sums of 2024 have ${length} bytes.`,
      )
    const lastOfALeapYear = stored(daySumsOf([event('2024-12-31', 4)]))[0]?.bytes ?? new Int8Array()
    expect(() => unpack([{ year: 2023, bytes: lastOfALeapYear }])).toThrow(
      'The day sums of 2023 hold a day 365.',
    )
  })
})

describe('the curve from day sums', () => {
  test('is what the formula sums up to, before, in and after the history', () => {
    fc.assert(
      fc.property(
        fc.oneof(events, farApart),
        fc.integer({ min: epochDay('1889-06-01'), max: epochDay('2110-01-01') }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('DAY', 'WEEK', 'MONTH'),
        fc.record({
          halfLife: fc.oneof(fc.constantFrom(0.5, 90, 3_650), number(0.5, 3_650)),
          inertia: fc.oneof(fc.constantFrom(30, 1_000), number(0.01, 100)),
        }),
        (history, from, length, interval, parameters) => {
          const asked = { from: isoDay(from), to: isoDay(from + length), interval }
          for (const point of curveOf(unpack(stored(daySumsOf(history))), asked, parameters)) {
            const expected = bySum(history, epochDay(point.date), parameters)
            expect(point.relation).toBeCloseTo(expected.relation, CLOSE)
            expect(point.tension).toBeCloseTo(expected.tension, CLOSE)
            expect(point.volume).toBeCloseTo(expected.volume, CLOSE)
            expect(point.events).toBe(expected.n)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test('has the same point on a day, to the last bit, wherever the range begins', () => {
    fc.assert(
      fc.property(events, range, parameters, fc.nat({ max: 400 }), (history, range, parameters, sooner) => {
        const from = isoDay(epochDay(range.from) - sooner)
        expect(daily(history, { ...range, from }, parameters).slice(sooner)).toEqual(
          daily(history, range, parameters),
        )
      }),
    )
  })

  test('of a pair without a history is flat', () => {
    const points = curveOf(NO_DAYS, { from: '1914-07-01', to: '2025-07-31', interval: 'MONTH' }, DEFAULTS)
    expect(points).toHaveLength(111 * 12 + 1)
    for (const { date: _, ...point } of points)
      expect(point).toEqual({ relation: 0, tension: 0, volume: 0, events: 0 })
  })

  test('ends in nothing where nobody remembers, instead of in what rounding leaves', () => {
    // H = 2: a thousand half-lives are 2,000 days. Without inertia a rest of any size would still be all there is.
    const quarrel = [event('2000-01-01', 10), event('2000-01-01', -5)]
    const at = (to: string) =>
      tensionArc(quarrel, { from: '2000-01-01', to, interval: 'MONTH' }, { halfLife: 2, inertia: 0 }).at(-1)
    // 1,826 days later: R = 10 (10 - 5) / 15
    expect(at('2004-12-31')?.relation).toBeCloseTo(3.333, 3)
    expect(at('2008-12-31')).toEqual({ date: '2008-12-31', relation: 0, tension: 0, volume: 0, events: 2 })
  })
})

test('an event that would last beyond the calendar is a fault of the store', () => {
  expect(daySumsOf([event('9999-12-31', 4)]).begin).toHaveLength(365)
  expect(() => daySumsOf([event('9999-12-31', 4, 2)])).toThrow('event:9999-12-31 lasts 2 days.')
})
