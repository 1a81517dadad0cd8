import { askedDay, isoDay } from './day.ts'
import { decay, decayedSum, type IndexParameters } from './decay.ts'
import type { Weighed } from './history.ts'
import { scaleOf } from './point.ts'
import { spanOf } from './term.ts'
import { factorOf, type Weights } from './weights.ts'

/**
 * What is left of an event on a day: `term` = weight * score * decay, weight = roleWeight * factor. `decay`: the mean of
 * 2^(-age / H) over all days of the event, those to come counting 0. `daysSince`: since the last of its days that has
 * come. `share`: 10 term / scale.
 */
export type Term = {
  readonly event: string
  readonly because: string
  readonly score: number
  readonly roleWeight: number
  readonly factor: number
  readonly weight: number
  readonly days: number
  readonly daysSince: number
  readonly decay: number
  readonly term: number
  readonly share: number
}

/** What is left out of a list of terms, as sums from which the adding goes on. */
export type Remainder = {
  readonly friendly: number
  readonly hostile: number
  readonly share: number
  readonly events: number
}

/**
 * The sum behind a point. The order of adding is fixed: friendly terms into `friendly` and the size of hostile ones into
 * `hostile`, from the smallest to the largest, equal ones from the last id to the first. `terms` has them the other
 * way round, the largest first. So whoever begins with `rest` and adds the listed terms from the last to the first
 * comes to S+ and S-, and by the formula to relation and tension, to the last bit, however many are listed.
 */
export type Explanation = {
  readonly date: string
  readonly friendly: number
  readonly hostile: number
  readonly scale: number
  readonly relation: number
  readonly tension: number
  readonly volume: number
  readonly events: number
  readonly terms: readonly Term[]
  readonly rest: Remainder
}

/** The whole sum on a day (ISO), at most `first` of its terms one by one. O(n log n). Throws OutOfRange. */
export function explained(
  on: string,
  events: readonly Weighed[],
  parameters: IndexParameters,
  weights: Weights,
  first: number,
): Explanation {
  const day = askedDay(on, 'on')
  const all = events.flatMap(event => termOn(day, event, parameters.halfLife, weights)).sort(bySize)
  const listed = all.slice(0, first)
  const left = add({ friendly: 0, hostile: 0 }, all.slice(first))
  const { friendly, hostile } = add(left, listed)
  const scale = scaleOf({ positive: friendly, negative: hostile }, parameters.inertia)
  return {
    date: isoDay(day),
    friendly,
    hostile,
    scale,
    relation: (10 * (friendly - hostile)) / scale,
    tension: (100 * hostile) / scale,
    volume: friendly + hostile,
    events: all.length,
    terms: listed.map(term => ({ ...term, share: (10 * term.term) / scale })),
    rest: {
      ...left,
      share: (10 * (left.friendly - left.hostile)) / scale,
      events: all.length - listed.length,
    },
  }
}

type Unshared = Omit<Term, 'share'>

/** Nothing of an event that has not begun or has no weight. */
function termOn(day: number, event: Weighed, halfLife: number, weights: Weights): Unshared[] {
  const { score, weight, roleWeight, because } = event
  const { begins, days } = spanOf(event.event, event.earliest, event.days)
  const come = Math.min(days, day - begins + 1)
  if (come <= 0 || weight === 0) return []
  const daysSince = day - (begins + come - 1)
  const left = (decayedSum(come, halfLife) * decay(daysSince, halfLife)) / days
  return [
    {
      event: event.event,
      because,
      score,
      roleWeight,
      factor: factorOf(event, weights),
      weight,
      days,
      daysSince,
      decay: left,
      term: weight * score * left,
    },
  ]
}

const bySize = (a: Unshared, b: Unshared): number =>
  Math.abs(b.term) - Math.abs(a.term) || (a.event < b.event ? -1 : 1)

type Sides = { readonly friendly: number; readonly hostile: number }

/** From the last to the first. */
const add = (sums: Sides, terms: readonly Unshared[]): Sides =>
  terms.reduceRight(
    ({ friendly, hostile }, { term }) =>
      term > 0 ? { friendly: friendly + term, hostile } : { friendly, hostile: hostile - term },
    sums,
  )
