import { isoDay, monthEnd } from './day.ts'
import type { DaySums } from './day-sums.ts'
import { pointDays, type Range } from './interval.ts'
import type { Figures } from './point.ts'

/** N: the relation lies in [-9, 9]. */
export const BOUND = 9
/** A score of 10 is 9 on the method's scale. */
const SCALE = 0.9

/**
 * Yan Xuetong and Zhou Fangyin 2004: what a month's events do to a relation depends on where it stands. With P0 the
 * value before the month and I0 the sum of the month's events, I = (N - P0) / N * I0 where I0 >= 0, else
 * (N + P0) / N * I0, and P = P0 + I. Kept within [-N, N], where the paper's scores leave it.
 */
export function afterMonth(before: number, sum: number): number {
  const impact = ((sum >= 0 ? BOUND - before : BOUND + before) / BOUND) * sum
  return Math.max(-BOUND, Math.min(BOUND, before + impact))
}

/**
 * The value at the end of each interval: of the month as it stands by that day, so that a point amid a month does not
 * wait for its end. `start` holds until the first event. O(days from the first to the last).
 */
export function tsinghuaOf(sums: DaySums, range: Range, start: number): Figures[] {
  const { ends } = pointDays(range)
  const { first, positive, negative, begin } = sums
  let [before, month, events, day] = [start, 0, 0, 0]
  return ends.map(end => {
    for (; day <= end - first; day++) {
      if (day > 0 && monthEnd(first + day - 1) === first + day - 1) {
        before = afterMonth(before, month)
        month = 0
      }
      month += SCALE * ((positive[day] ?? 0) - (negative[day] ?? 0))
      events += begin[day] ?? 0
    }
    return {
      date: isoDay(end),
      value: afterMonth(before, month),
      relation: null,
      tension: null,
      volume: null,
      events,
    }
  })
}
