import { checkParameters, decay, type IndexParameters } from './decay.ts'
import { inflowOf } from './inflow.ts'
import { pointDays, type Range } from './interval.ts'
import { type ArcPoint, pointOf } from './point.ts'
import { sumsOn, termsOf, type WeighedEvent } from './term.ts'

/**
 * The tension index of a pair of states over a range: one point at the end of each interval, the last at `to`.
 * What happened before `from` counts with what is left of it. The order of the events is of no account; the
 * cost is that of `inflowOf`. Definition: docs/tension-index.md. Throws OutOfRange.
 */
export function tensionArc(
  events: readonly WeighedEvent[],
  range: Range,
  parameters: IndexParameters,
): ArcPoint[] {
  checkParameters(parameters)
  const { from, to, ends } = pointDays(range)
  const terms = termsOf(events)
  const inflow = inflowOf(terms, from, to)
  const keptOvernight = decay(1, parameters.halfLife)

  let sums = sumsOn(from - 1, terms, parameters.halfLife)
  let day = from
  return ends.map(end => {
    for (; day <= end; day++) {
      const i = day - from
      sums = {
        positive: sums.positive * keptOvernight + (inflow.positive[i] ?? 0),
        negative: sums.negative * keptOvernight + (inflow.negative[i] ?? 0),
        events: sums.events + (inflow.begin[i] ?? 0),
      }
    }
    return pointOf(end, sums, parameters.inertia)
  })
}
