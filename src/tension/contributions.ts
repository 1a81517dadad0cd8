import { addingUp, byLeft, summed } from './adding-up.ts'
import { askedDay, isoDay } from './day.ts'
import { type DaySums, daySumsOf } from './day-sums.ts'
import { checkParameters, type IndexParameters } from './decay.ts'
import { OutOfRange } from './out-of-range.ts'
import type { ArcPoint } from './point.ts'
import { leftOn, termsOf, type WeighedEvent } from './term.ts'

/** `share`: what the event adds to the day's relation R (below zero: takes from it). */
export type Contribution = { readonly event: string; readonly share: number }

/**
 * A point taken apart. `contributions`: the largest shares by size, then by id. `rest`: what is not among
 * them, `events` that have begun and their `share`. As they are told, shares and rest add up to the relation of the
 * point, to its last digit.
 */
export type Breakdown = {
  readonly point: ArcPoint
  readonly contributions: readonly Contribution[]
  readonly rest: { readonly share: number; readonly events: number }
}

/**
 * What each event that has begun adds to R on a day (epoch), at most `first` of them, and the point that they come to. `days`:
 * what the curve of these events is made of. O(events + days).
 */
export function breakdownOf(
  day: number,
  events: readonly WeighedEvent[],
  days: DaySums,
  parameters: IndexParameters,
  first: number,
): Breakdown {
  const all = termsOf(events)
    .filter(term => term.begins <= day)
    .map(term => ({ event: term.event, left: leftOn(day, term, parameters.halfLife) }))
    .sort(byLeft)
  const { relation, tension, sums, shares, events: begun } = addingUp(day, all, days, parameters)
  const contributions = all.slice(0, first).map(({ event }, place) => ({ event, share: shares[place] ?? 0 }))
  return {
    point: { date: isoDay(day), relation, tension, volume: sums.volume, events: begun },
    contributions,
    rest: { share: summed(shares.slice(contributions.length)), events: all.length - contributions.length },
  }
}

/**
 * The same on each of these days (ISO); one breakdown for each day, in the order asked. O(days x events). Throws OutOfRange.
 */
export function contributionsOn(
  dates: readonly string[],
  events: readonly WeighedEvent[],
  parameters: IndexParameters,
  first = Number.POSITIVE_INFINITY,
  days: DaySums = daySumsOf(events),
): Breakdown[] {
  checkParameters(parameters)
  if (!(first >= 0)) throw new OutOfRange('first', `first must be a number that is 0 or more, not ${first}.`)
  return dates.map(date => breakdownOf(askedDay(date, 'date'), events, days, parameters, Math.floor(first)))
}

function bySize(a: Contribution, b: Contribution): number {
  return Math.abs(b.share) - Math.abs(a.share) || (a.event < b.event ? -1 : 1)
}

/** The first few without sorting the rest: a chart asks for three shares at each of its points. */
export function largest(all: readonly Contribution[], first: number): Contribution[] {
  if (first >= all.length) return all.toSorted(bySize)
  const kept: Contribution[] = []
  for (const candidate of all) {
    const last = kept[first - 1]
    if (last && bySize(last, candidate) < 0) continue
    kept.splice(kept.findLastIndex(better => bySize(better, candidate) < 0) + 1, 0, candidate)
    if (kept.length > first) kept.pop()
  }
  return kept
}
