import { epochDay, newYear } from './day.ts'
import { decay, decayedSum } from './decay.ts'

/**
 * An event as the index takes it. `earliest`: ISO day on which it began; `days`: L, the days over which it is
 * spread, 1 or more; `score` in [-10, 10]; `weight`: 0 or more, of the role (1, 0.5, 0) times whatever the
 * caller weighs by (importance, reliability).
 */
export type WeighedEvent = {
  readonly event: string
  readonly earliest: string
  readonly days: number
  readonly score: number
  readonly weight: number
}

/** The days of an event: `begins` is an epoch day. */
export type Span = { readonly begins: number; readonly days: number }

/** The same event, read once: `daily` is w g / L, what it puts in on each of its days. */
export type Term = Span & {
  readonly event: string
  readonly daily: number
  readonly weight: number
}

/** Each point of a curve is taken apart from the same events: their days are read once. */
const readBefore = new WeakMap<readonly WeighedEvent[], readonly Term[]>()

/**
 * Events of weight 0 drop out here: they stay in the history and add nothing, not even to the count. A list
 * once given must not be changed. Throws RangeError at a row that is none: a fault of whoever stored it, never
 * of the question.
 */
export function termsOf(events: readonly WeighedEvent[]): readonly Term[] {
  let terms = readBefore.get(events)
  if (terms === undefined) {
    terms = events.filter(weighsIn).map(termOf)
    readBefore.set(events, terms)
  }
  return terms
}

/** Days are counted until the end of the year 9999. */
const END_OF_DAYS = newYear(10_000)

function weighsIn({ event, weight }: WeighedEvent): boolean {
  if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`The weight of ${event} is ${weight}.`)
  return weight > 0
}

function termOf({ event, earliest, days, score, weight }: WeighedEvent): Term {
  if (!Number.isFinite(score)) throw new RangeError(`The score of ${event} is ${score}.`)
  return { event, ...spanOf(event, earliest, days), daily: (weight * score) / days, weight }
}

/** Throws RangeError where there are no such days. */
export function spanOf(event: string, earliest: string, days: number): Span {
  if (!(Number.isSafeInteger(days) && days >= 1)) throw new RangeError(`${event} lasts ${days} days.`)
  const begins = epochDay(earliest)
  if (begins + days > END_OF_DAYS) throw new RangeError(`${event} lasts ${days} days.`)
  return { begins, days }
}

/** w g d on `day`, summed over those of the event's days that have come: what is left of it, with its sign. */
export function leftOn(day: number, { begins, days, daily }: Term, halfLife: number): number {
  const come = Math.min(days, day - begins + 1)
  if (come <= 0) return 0
  return daily * decayedSum(come, halfLife) * decay(day - (begins + come - 1), halfLife)
}

/** S+ and S- of a day, and the number of events that have begun by then. */
export type Sums = { readonly positive: number; readonly negative: number; readonly events: number }
