import { askedDay } from './day.ts'
import { checkParameters, type IndexParameters } from './decay.ts'
import { OutOfRange } from './out-of-range.ts'
import { type ArcPoint, pointOf, scaleOf } from './point.ts'
import { leftOn, sumsOn, termsOf, type WeighedEvent } from './term.ts'

/** `share`: what the event adds to the day's relation R (below zero: takes from it). */
export type Contribution = { readonly event: string; readonly share: number }

/**
 * A point taken apart. `contributions`: the largest shares by size, then by id. `rest`: what is not among
 * them, `events` that have begun and their `share`, which is R less the shares shown: so shares and rest
 * always add up to `point.relation`. With nothing left out the rest is what rounding leaves, below 1e-12.
 */
export type Breakdown = {
  readonly point: ArcPoint
  readonly contributions: readonly Contribution[]
  readonly rest: { readonly share: number; readonly events: number }
}

/**
 * What each event that has begun adds to R on each of these days (ISO), at most `first` of them for a day;
 * one breakdown for each day, in the order asked. O(days x events). Throws OutOfRange.
 */
export function contributionsOn(
  dates: readonly string[],
  events: readonly WeighedEvent[],
  parameters: IndexParameters,
  first = Number.POSITIVE_INFINITY,
): Breakdown[] {
  checkParameters(parameters)
  if (!(first >= 0)) throw new OutOfRange('first', `first must be a number that is 0 or more, not ${first}.`)
  const terms = termsOf(events)
  return dates.map(date => {
    const day = askedDay(date, 'date')
    const sums = sumsOn(day, terms, parameters.halfLife)
    const scale = scaleOf(sums, parameters.inertia)
    const all = terms
      .filter(term => term.begins <= day)
      .map(term => ({ event: term.event, share: (10 * leftOn(day, term, parameters.halfLife)) / scale }))
    const point = pointOf(day, sums, parameters.inertia)
    const contributions = largest(all, Math.floor(first))
    const share = contributions.reduce((rest, contribution) => rest - contribution.share, point.relation)
    return { point, contributions, rest: { share, events: all.length - contributions.length } }
  })
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
