import { keptOver } from './arc.ts'
import { newYear } from './day.ts'
import type { DaySums } from './day-sums.ts'
import type { Sums } from './term.ts'

/** What a pair comes with into a year: S+, S- and n at the end of the 31 December before, as the curve has them. */
export type Opening = Sums & { readonly year: number }

/** Of these years, in order. */
export function openingsOf(
  { first, positive, negative, begin }: DaySums,
  years: readonly number[],
  halfLife: number,
): Opening[] {
  const kept = keptOver(halfLife)
  const sums = { positive: 0, negative: 0, events: 0 }
  let day = 0
  return years.map(year => {
    for (const end = newYear(year) - first; day < end; day++) {
      sums.positive = kept(sums.positive) + (positive[day] ?? 0)
      sums.negative = kept(sums.negative) + (negative[day] ?? 0)
      sums.events += begin[day] ?? 0
    }
    return { year, ...sums }
  })
}
