import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daySumsOf } from '../src/tension/day-sums.ts'
import type { Interval } from '../src/tension/interval.ts'
import { afterMonth, tsinghuaOf } from '../src/tension/tsinghua.ts'
import { events, number, range } from './tension-arbitraries.ts'

const event = (earliest: string, score: number, days = 1, weight = 1) => ({
  event: `event:${earliest}/${score}`,
  earliest,
  days,
  score,
  weight,
})

/** Yan and Zhou 2004: I = (N - P0) / N * I0 where I0 >= 0, else (N + P0) / N * I0, N = 9. */
test.each([
  // From nothing a month counts in full: (9 - 0) / 9 * 4.5
  [0, 4.5, 4.5],
  // Good relations gain less: (9 - 6) / 9 * 4.5 = 1.5
  [6, 4.5, 7.5],
  // ... and lose more: (9 + 6) / 9 * -1.8 = -3
  [6, -1.8, 3],
  // Bad ones lose less: (9 - 6) / 9 * -1.8 = -0.6
  [-6, -1.8, -6.6],
  // ... and gain more: (9 + 6) / 9 * 1.8 = 3
  [-6, 1.8, -3],
  // Beyond the scale there is nothing: 0 - 20 is kept at -9
  [0, -20, -9],
  // From the end of the scale no friendly month leads further.
  [9, 5, 9],
])('a month that begins at %d and sums up to %d ends at %d', (before, sum, after) => {
  expect(afterMonth(before, sum)).toBeCloseTo(after, 12)
})

/** January: +5 and -2 on PLOVER's scale; February: -4; nothing in March. */
const history = [event('2025-01-06', 5), event('2025-01-20', -2), event('2025-02-10', -4)]

const asked = (from: string, to: string, interval: Interval, start = 0) =>
  tsinghuaOf(daySumsOf(history), { from, to, interval }, start).map(({ date, value, events }) => [
    date,
    Number(value?.toFixed(9)),
    events,
  ])

test('month follows month, on a scale on which a score of 10 is 9', () => {
  // January: I0 = 0.9 * 3 = 2.7 from 0: 2.7. February: I0 = -3.6, I = (9 + 2.7) / 9 * -3.6 = -4.68: -1.98.
  expect(asked('2024-12-01', '2025-03-31', 'MONTH')).toEqual([
    ['2024-12-31', 0, 0],
    ['2025-01-31', 2.7, 2],
    ['2025-02-28', -1.98, 3],
    ['2025-03-31', -1.98, 3],
  ])
})

test('a start other than 0 is where the relation stands until the first event', () => {
  // From 3: January (9 - 3) / 9 * 2.7 = 1.8: 4.8.
  expect(asked('2024-12-01', '2025-01-31', 'MONTH', 3)).toEqual([
    ['2024-12-31', 3, 0],
    ['2025-01-31', 4.8, 2],
  ])
})

test('a point amid a month is the month as it stands by then, from where the month began', () => {
  // 12 January: 0.9 * 5 = 4.5; 26 January: 0.9 * 3 = 2.7; 9 February: as January ended.
  expect(asked('2025-01-06', '2025-02-09', 'WEEK')).toEqual([
    ['2025-01-12', 4.5, 1],
    ['2025-01-19', 4.5, 1],
    ['2025-01-26', 2.7, 2],
    ['2025-02-02', 2.7, 2],
    ['2025-02-09', 2.7, 2],
  ])
})

test('the relation stays within -9 and 9, and a point does not depend on where the range begins', () => {
  fc.assert(
    fc.property(events, range, number(-9, 9), (history, { from, to }, start) => {
      const sums = daySumsOf(history)
      const points = tsinghuaOf(sums, { from, to, interval: 'DAY' }, start)
      for (const { value } of points) expect(Math.abs(value ?? 10)).toBeLessThanOrEqual(9)
      expect(tsinghuaOf(sums, { from: to, to, interval: 'DAY' }, start)).toEqual(points.slice(-1))
    }),
  )
})
