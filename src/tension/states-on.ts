import { NOTHING } from './arc.ts'
import { newYear } from './day.ts'
import { eachDay, type PackedYear } from './packed-years.ts'
import type { Sums } from './term.ts'

/** Before anything happened. */
export const NOTHING_YET: Sums = { positive: 0, negative: 0, events: 0 }

/**
 * S+, S- and n of a pair at the end of some epoch days, in order, from what it came with into the first of these years,
 * which follow one another in order. Night by night, as the curve goes, to the same bits; `overnight` is what a night
 * leaves of 1.
 */
export function statesOn(
  days: readonly number[],
  opening: Sums,
  years: readonly PackedYear[],
  overnight: number,
): Sums[] {
  const sums = { ...opening }
  const states: Sums[] = []
  let next = newYear(years[0]?.year ?? 0)
  const sleepUntil = (end: number) => {
    sleep(sums, end - next, overnight)
    next = end
  }
  const tellBefore = (busy: number) => {
    for (let day = days[states.length]; day !== undefined && day < busy; day = days[states.length]) {
      sleepUntil(day + 1)
      states.push({ ...sums })
    }
  }
  const last = days.at(-1) ?? 0
  for (const year of years) {
    const newYearsDay = newYear(year.year)
    eachDay(year, last - newYearsDay, (nth, positive, negative, begun) => {
      tellBefore(newYearsDay + nth)
      sleepUntil(newYearsDay + nth + 1)
      sums.positive += positive
      sums.negative += negative
      sums.events += begun
    })
  }
  tellBefore(Number.POSITIVE_INFINITY)
  return states
}

function sleep(sums: { positive: number; negative: number }, nights: number, overnight: number): void {
  // Where nothing is left there is nothing to go on with. Counted by variables of its own: shared ones cost a multiple.
  let { positive, negative } = sums
  if (positive === 0 && negative === 0) return
  for (; nights > 0; nights--) {
    positive = positive < NOTHING ? 0 : positive * overnight
    negative = negative < NOTHING ? 0 : negative * overnight
  }
  sums.positive = positive
  sums.negative = negative
}
