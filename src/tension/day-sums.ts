import { newYear, yearOf } from './day.ts'
import { type Group, groupsOf, lastDayOf } from './groups.ts'
import { termsOf, type WeighedEvent } from './term.ts'

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
 * A lasting event is spread over its days; from the first year to the last in which anything happens. O(events + days
 * from the first to the last). The same events in the same order give the same sums to the last bit. Throws RangeError
 * at a row that is none, as `termsOf` does.
 */
export function daySumsOf(events: readonly WeighedEvent[]): DaySums {
  return daysOfGroups(groupsOf(termsOf(events)))
}

/** The same from events that are summed up by begin and length, in the order of `byDay`. */
export function daysOfGroups(groups: readonly Group[]): DaySums {
  if (groups.length === 0) return NO_DAYS
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const group of groups) {
    first = Math.min(first, group.begins)
    last = Math.max(last, lastDayOf(group))
  }
  const sums = emptyYears(yearOf(first), yearOf(last))
  for (const group of groups) {
    const begins = group.begins - sums.first
    const end = lastDayOf(group) - sums.first
    for (let day = begins; day <= end; day++) {
      add(sums.positive, day, group.positive)
      add(sums.negative, day, group.negative)
    }
    add(sums.begin, begins, group.events)
  }
  return sums
}

function add(days: Float64Array, day: number, value: number): void {
  days[day] = (days[day] ?? 0) + value
}
