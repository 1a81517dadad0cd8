import { newYear, yearOf } from './day.ts'
import { type Term, termsOf, type WeighedEvent } from './term.ts'

/**
 * What each day brings to a pair, over its whole history: w g / L of the events of that day, good and hostile
 * apart and both without sign, and how many events with a weight above 0 begin. Decay is linear in these sums, so
 * they serve every half-life, inertia, interval and range. Whole calendar years: `first` is the epoch day of a
 * 1 January, the last entry that of a 31 December.
 */
export type DaySums = {
  readonly first: number
  readonly positive: Float64Array
  readonly negative: Float64Array
  readonly begin: Float64Array
}

/** All zero, for the days of these years (both included). */
export function emptyYears(firstYear: number, lastYear: number): DaySums {
  const first = newYear(firstYear)
  const length = newYear(lastYear + 1) - first
  return {
    first,
    positive: new Float64Array(length),
    negative: new Float64Array(length),
    begin: new Float64Array(length),
  }
}

/** A pair to which nothing ever happened. */
export const NO_DAYS: DaySums = {
  first: 0,
  positive: new Float64Array(),
  negative: new Float64Array(),
  begin: new Float64Array(),
}

/**
 * A lasting event is spread over its days; from the first year to the last in which anything happens. O(events + their days + days from the first to the last). The same events
 * in the same order give the same sums to the last bit. Throws RangeError at a row that is none, as `termsOf` does.
 */
export function daySumsOf(events: readonly WeighedEvent[]): DaySums {
  const terms = termsOf(events)
  if (terms.length === 0) return NO_DAYS
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const term of terms) {
    first = Math.min(first, term.begins)
    last = Math.max(last, lastDayOf(term))
  }
  const sums = emptyYears(yearOf(first), yearOf(last))
  for (const term of terms) {
    const begins = term.begins - sums.first
    const end = lastDayOf(term) - sums.first
    const side = term.daily > 0 ? sums.positive : sums.negative
    for (let day = begins; day <= end; day++) add(side, day, Math.abs(term.daily))
    add(sums.begin, begins, 1)
  }
  return sums
}

/** An event of score 0 begins, and brings nothing on the days after. */
function lastDayOf({ begins, days, daily }: Term): number {
  return daily === 0 ? begins : begins + days - 1
}

function add(days: Float64Array, day: number, value: number): void {
  days[day] = (days[day] ?? 0) + value
}
