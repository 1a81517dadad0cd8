import fc from 'fast-check'
import { expect, test } from 'vitest'
import { epochDay } from '../src/tension/day.ts'
import { goldsteinOf } from '../src/tension/goldstein.ts'
import { groupsOf } from '../src/tension/groups.ts'
import type { Interval } from '../src/tension/interval.ts'
import { termsOf, type WeighedEvent } from '../src/tension/term.ts'
import { CLOSE, events, range } from './tension-arbitraries.ts'

const event = (earliest: string, score: number, days = 1, weight = 1): WeighedEvent => ({
  event: `event:${earliest}/${score}`,
  earliest,
  days,
  score,
  weight,
})

const asked = (
  kind: 'GOLDSTEIN_SUM' | 'GOLDSTEIN_MEAN',
  history: readonly WeighedEvent[],
  from: string,
  to: string,
  interval: Interval,
) =>
  goldsteinOf(groupsOf(termsOf(history)), { from, to, interval }, kind).map(({ date, value, events }) => [
    date,
    value,
    events,
  ])

/** January: a visit (4) and a strike that only hit (-9.5 at half weight). February: nothing. March: a request (0). */
const quarrel = [event('2025-01-06', 4), event('2025-01-20', -9.5, 1, 0.5), event('2025-03-10', 0)]

test('the sum of an interval is that of its weighed scores, and 0 where nothing happened', () => {
  // January: 1 * 4 + 0.5 * -9.5 = -0.75
  expect(asked('GOLDSTEIN_SUM', quarrel, '2025-01-01', '2025-03-31', 'MONTH')).toEqual([
    ['2025-01-31', -0.75, 2],
    ['2025-02-28', 0, 0],
    ['2025-03-31', 0, 1],
  ])
})

test('the mean of an interval is by the weights of its events, and nothing has none', () => {
  // January: -0.75 / (1 + 0.5) = -0.5. A request of score 0 is a mean of 0, which is not the same as silence.
  expect(asked('GOLDSTEIN_MEAN', quarrel, '2025-01-01', '2025-03-31', 'MONTH')).toEqual([
    ['2025-01-31', -0.5, 2],
    ['2025-02-28', null, 0],
    ['2025-03-31', 0, 1],
  ])
})

test('an event over several days is spread evenly, and counts in each interval that it touches', () => {
  // A raid (-8) over 30 January to 2 February, four days of -2: -4 in January, -4 in February. With a visit (4) on
  // 15 February: sum 0; mean 0 / (2/4 + 1) = 0. January: mean -4 / (2/4) = -8.
  const raid = [event('2025-01-30', -8, 4), event('2025-02-15', 4)]
  expect(asked('GOLDSTEIN_SUM', raid, '2025-01-01', '2025-02-28', 'MONTH')).toEqual([
    ['2025-01-31', -4, 1],
    ['2025-02-28', 0, 2],
  ])
  expect(asked('GOLDSTEIN_MEAN', raid, '2025-01-01', '2025-02-28', 'MONTH')).toEqual([
    ['2025-01-31', -8, 1],
    ['2025-02-28', 0, 2],
  ])
})

test('the first interval begins with the range, and the last ends with it', () => {
  // From Thursday 2 January the week ends on Sunday 5 January; Monday 6 is a week of its own cut at the end.
  const days = ['01', '02', '05', '06', '07'].map(day => event(`2025-01-${day}`, 1))
  expect(asked('GOLDSTEIN_SUM', days, '2025-01-02', '2025-01-06', 'WEEK')).toEqual([
    ['2025-01-05', 2, 2],
    ['2025-01-06', 1, 1],
  ])
})

/** The same by going through all events for each interval, day by day. */
function byHand(history: readonly WeighedEvent[], first: number, last: number) {
  let [sum, weights, count] = [0, 0, 0]
  for (const { earliest, days, score, weight } of history) {
    if (weight === 0) continue
    const begins = epochDay(earliest)
    let within = 0
    for (let day = begins; day < begins + days; day++) if (day >= first && day <= last) within++
    sum += (weight * score * within) / days
    weights += (weight * within) / days
    if (within > 0) count++
  }
  return { sum, mean: weights === 0 ? null : sum / weights, count }
}

/** Weights so small that they lose their digits have no mean. */
const weighty = events.map(history =>
  history.map(event => ({ ...event, weight: event.weight === 0 ? 0 : event.weight + 0.01 })),
)

test('every interval is what its events sum up to', () => {
  fc.assert(
    fc.property(
      weighty,
      range,
      fc.constantFrom('DAY', 'WEEK', 'MONTH'),
      (history, { from, to }, interval) => {
        const groups = groupsOf(termsOf(history))
        const sums = goldsteinOf(groups, { from, to, interval }, 'GOLDSTEIN_SUM')
        const means = goldsteinOf(groups, { from, to, interval }, 'GOLDSTEIN_MEAN')
        let first = epochDay(from)
        for (const [place, point] of sums.entries()) {
          const last = epochDay(point.date)
          const { sum, mean, count } = byHand(history, first, last)
          expect(point.value).toBeCloseTo(sum, CLOSE)
          expect(point.events).toBe(count)
          if (mean === null) expect(means[place]?.value).toBeNull()
          else expect(means[place]?.value).toBeCloseTo(mean, CLOSE)
          first = last + 1
        }
      },
    ),
  )
})
