import { isoDay } from './day.ts'
import { toldValue } from './goldstein-apart.ts'
import type { Group } from './groups.ts'
import { pointDays, type Range } from './interval.ts'
import type { Figures } from './point.ts'

/**
 * Sum or mean of the weighed scores in each interval of a range: Goldstein 1992 scales kinds of acts and adds them up by
 * interval of time. With w the weight, g the score, L the days of an event, and l of them in the interval:
 * sum = sum of w g l / L; mean = that sum / sum of w l / L. Null is the mean of nothing. The first interval begins with
 * the range. O(events by begin and length + days).
 */
export function goldsteinOf(
  groups: readonly Group[],
  range: Range,
  kind: 'GOLDSTEIN_SUM' | 'GOLDSTEIN_MEAN',
): Figures[] {
  const { from, to, ends } = pointDays(range)
  const length = to - from + 1
  const scores = new Float64Array(length)
  const weights = new Float64Array(length)
  // Of a day: how many events begin on it, and how many ended on the day before.
  const begun = new Int32Array(length + 1)
  const ended = new Int32Array(length + 1)
  for (const { begins, days, positive, negative, weight, events } of groups) {
    const first = Math.max(begins - from, 0)
    const last = Math.min(begins + days - 1 - from, length - 1)
    if (first > last) continue
    for (let day = first; day <= last; day++) {
      scores[day] = (scores[day] ?? 0) + positive - negative
      weights[day] = (weights[day] ?? 0) + weight / days
    }
    begun[first] = (begun[first] ?? 0) + events
    ended[last + 1] = (ended[last + 1] ?? 0) + events
  }
  let day = 0
  let under = 0
  return ends.map(end => {
    let [sum, weight, events] = [0, 0, under - (ended[day] ?? 0)]
    for (const last = end - from; day <= last; day++) {
      under += (begun[day] ?? 0) - (ended[day] ?? 0)
      events += begun[day] ?? 0
      sum += scores[day] ?? 0
      weight += weights[day] ?? 0
    }
    const value = kind === 'GOLDSTEIN_SUM' ? toldValue(sum) : weight === 0 ? null : toldValue(sum / weight)
    return { date: isoDay(end), value, relation: null, tension: null, volume: null, events }
  })
}
