import { addingUp, byLeft, type Left, summed } from './adding-up.ts'
import { askedDay, isoDay } from './day.ts'
import { type DaySums, daySumsOf } from './day-sums.ts'
import { decay, decayedSum, type IndexParameters } from './decay.ts'
import type { Weighed } from './history.ts'
import { leftOn, spanOf } from './term.ts'
import { factorOf, type Weights } from './weights.ts'

/**
 * What is left of an event on a day: `term` = weight * score * decay, as it is told, weight = roleWeight * factor. `decay`: the mean of
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
 * The sum behind a point: `friendly`, `hostile` and what follows from them are those of the curve, and the terms are told so
 * that they add up to them, to the last digit. `terms` has the largest first, equal ones by their ids; what is not listed is
 * in `rest`.
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

/**
 * The whole sum on a day (ISO), at most `first` of its terms one by one. `days`: what the pair's curve is made of. O(n log n +
 * days). Throws OutOfRange.
 */
export function explained(
  on: string,
  events: readonly Weighed[],
  parameters: IndexParameters,
  weights: Weights,
  first: number,
  days: DaySums = daySumsOf(events),
): Explanation {
  const day = askedDay(on, 'on')
  const all = events.flatMap(event => termOn(day, event, parameters.halfLife, weights)).sort(byLeft)
  const { relation, tension, scale, sums, terms, shares } = addingUp(day, all, days, parameters)
  const rest = terms.slice(first)
  const sizeOf = (side: readonly number[]) => Math.abs(summed(side, sums.decimals))
  return {
    date: isoDay(day),
    friendly: sums.positive,
    hostile: sums.negative,
    scale,
    relation,
    tension,
    volume: sums.volume,
    events: all.length,
    terms: all.slice(0, first).map(({ left: _, ...term }, place) => ({
      ...term,
      term: terms[place] ?? 0,
      share: shares[place] ?? 0,
    })),
    rest: {
      friendly: sizeOf(rest.filter(term => term > 0)),
      hostile: sizeOf(rest.filter(term => term < 0)),
      share: summed(shares.slice(first)),
      events: rest.length,
    },
  }
}

type Unshared = Omit<Term, 'term' | 'share'> & Left

/** Nothing of an event that has not begun or has no weight. */
function termOn(day: number, event: Weighed, halfLife: number, weights: Weights): Unshared[] {
  const { score, weight, roleWeight, because } = event
  const { begins, days } = spanOf(event.event, event.earliest, event.days)
  const come = Math.min(days, day - begins + 1)
  if (come <= 0 || weight === 0) return []
  const daysSince = day - (begins + come - 1)
  const kept = (decayedSum(come, halfLife) * decay(daysSince, halfLife)) / days
  // As contributions reckon it, so that both tell the same share.
  const left = leftOn(
    day,
    { event: event.event, begins, days, weight, daily: (weight * score) / days },
    halfLife,
  )
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
      decay: kept,
      left,
    },
  ]
}
