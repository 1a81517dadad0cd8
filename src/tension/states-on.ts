import { NOTHING } from './arc.ts'
import { newYear } from './day.ts'
import { eachDay, type PackedYear } from './packed-years.ts'
import type { Sums } from './term.ts'

/** The sums of a pair at the end of the day before `from`, an epoch day. */
export type Begin = { readonly from: number; readonly sums: Sums }

/** Before anything happened. */
export const NOTHING_YET: Sums = { positive: 0, negative: 0, events: 0 }

/**
 * S+, S- and n of a pair at the end of a day, from where it stood at some New Year and its years from there on, in
 * order. Night by night, as the curve goes, to the same bits; `overnight` is what a night leaves of 1. Written flat, for
 * it is done for some 20,000 pairs at once.
 */
export function sumsAt(day: number, begin: Begin, years: readonly PackedYear[], overnight: number): Sums {
  let { positive, negative, events } = begin.sums
  let next = begin.from
  const sleepUntil = (end: number) => {
    // Where nothing is left there is nothing to go on with. Counted by variables of its own: shared ones cost a multiple.
    let [good, hostile] = [positive, negative]
    if (good !== 0 || hostile !== 0)
      for (let nights = end - next; nights > 0; nights--) {
        good = good < NOTHING ? 0 : good * overnight
        hostile = hostile < NOTHING ? 0 : hostile * overnight
      }
    positive = good
    negative = hostile
    next = end
  }
  for (const year of years) {
    const newYearsDay = newYear(year.year)
    eachDay(year, day - newYearsDay, (nth, good, hostile, begun) => {
      sleepUntil(newYearsDay + nth + 1)
      positive += good
      negative += hostile
      events += begun
    })
  }
  sleepUntil(day + 1)
  return { positive, negative, events }
}
