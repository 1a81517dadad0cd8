import { type DaySums, daySumsOf } from './day-sums.ts'
import { checkParameters, decay, type IndexParameters } from './decay.ts'
import { pointDays, type Range } from './interval.ts'
import { type ArcPoint, pointOf } from './point.ts'
import type { Sums, WeighedEvent } from './term.ts'

/**
 * The tension index of a pair of states over a range: one point at the end of each interval, the last at `to`.
 * What happened before `from` counts with what is left of it. The order of the events is of no account; the
 * cost is that of `daySumsOf` and `curveOf`. Definition: docs/tension-index.md. Throws OutOfRange.
 */
export function tensionArc(
  events: readonly WeighedEvent[],
  range: Range,
  parameters: IndexParameters,
): ArcPoint[] {
  return curveOf(daySumsOf(events), range, parameters)
}

/**
 * A thousand half-lives after the last event nothing is left. Smaller numbers would lose their digits on the way
 * to 0, never arrive there, and slow every sum down.
 */
export const NOTHING = 2 ** -1_000

/** What is left of a sum after a night. Whoever goes by nights comes to the same bits. */
export function keptOver(halfLife: number): (sum: number) => number {
  const keptOvernight = decay(1, halfLife)
  return sum => (sum < NOTHING ? 0 : sum * keptOvernight)
}

/**
 * The same from the sums of the pair's days, however many events are in them: one pass from the first day of the
 * history to `to`, each day following from the day before, so that a point does not depend on where the range begins.
 * Throws OutOfRange.
 */
export function curveOf(days: DaySums, range: Range, parameters: IndexParameters): ArcPoint[] {
  checkParameters(parameters)
  const { ends } = pointDays(range)
  const until = sumsUntil(days, parameters.halfLife)
  return ends.map(end => pointOf(end, until(end), parameters.inertia))
}

/** S+, S- and n at the end of epoch days that are asked for in order. */
export function sumsUntil(
  { first, positive, negative, begin }: DaySums,
  halfLife: number,
): (end: number) => Sums {
  const kept = keptOver(halfLife)
  const sums = { positive: 0, negative: 0, events: 0 }
  let day = 0
  return end => {
    for (; day <= end - first; day++) {
      sums.positive = kept(sums.positive) + (positive[day] ?? 0)
      sums.negative = kept(sums.negative) + (negative[day] ?? 0)
      sums.events += begin[day] ?? 0
    }
    return sums
  }
}
