import { askedDay, monthEnd, weekEnd } from './day.ts'
import { OutOfRange } from './out-of-range.ts'

export type Interval = 'DAY' | 'WEEK' | 'MONTH'

/** ISO days, both included. */
export type Range = { readonly from: string; readonly to: string; readonly interval: Interval }

/** Eleven years of days, 76 of weeks: more than a chart can show, little enough to answer at once. */
export const MOST_POINTS = 4_000

const endOf: Record<Interval, (day: number) => number> = { DAY: day => day, WEEK: weekEnd, MONTH: monthEnd }

/** The range in epoch days; `ends`: the days for which points are computed, the last of which is `to`. */
export type PointDays = { readonly from: number; readonly to: number; readonly ends: readonly number[] }

/**
 * A point stands at the end of every day, ISO week (Sunday) or month that the range touches, the last one cut
 * at `to`. Throws OutOfRange if `from` is after `to`, or at too many points.
 */
export function pointDays(range: Range): PointDays {
  const from = askedDay(range.from, 'from')
  const to = askedDay(range.to, 'to')
  if (from > to) throw new OutOfRange('from', `from (${range.from}) must not be after to (${range.to}).`)
  const ends: number[] = []
  for (let day = from; day <= to; day++) {
    day = Math.min(endOf[range.interval](day), to)
    ends.push(day)
    if (ends.length > MOST_POINTS) throw tooMany()
  }
  return { from, to, ends }
}

function tooMany(): OutOfRange {
  const message = `The range holds more than ${MOST_POINTS} points. Ask for a shorter range or a wider interval.`
  return new OutOfRange('interval', message)
}
