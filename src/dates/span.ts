import { daysOfOne } from './edtf.ts'

export type SpanUnit = 'DAY' | 'MONTH' | 'YEAR'

/** How much time lies between two dates, in whole units; null where an end is open. Below 0 where it ran backwards. */
export type TimeSpan = { readonly min: number | null; readonly max: number | null; readonly unit: SpanUnit }

const UNITS: readonly SpanUnit[] = ['DAY', 'MONTH', 'YEAR']

/**
 * The least and the most whole units between two dates in EDTF, in the coarser unit of the two: from "2022-03" to
 * "2022-12-05" it is 8 to 9 months, since from 31 March eight months are full, from 1 March nine. The least runs from the
 * last day that the first may be to the first day that the second may be. Null where one of them is no date.
 */
export function spanBetween(from: string, to: string): TimeSpan | null {
  const [begin, end] = [daysOfOne(from), daysOfOne(to)]
  if (begin === null || end === null) return null
  const unit = UNITS[Math.max(coarseness(from), coarseness(to))] ?? 'DAY'
  return {
    min: wholeUnits(begin.latest, end.earliest, unit),
    max: wholeUnits(begin.earliest, end.latest, unit),
    unit,
  }
}

/** Of an interval that of its coarser end, of several dates that of the coarsest. */
function coarseness(date: string): number {
  const ends = date
    .replaceAll(/[[\]]/g, '')
    .split(/\/|,|\.\./)
    .filter(end => end !== '')
  return Math.max(
    0,
    ...ends.map(end => (/^\d{4}-\d{2}-\d{2}/.test(end) ? 0 : /^\d{4}-\d{2}/.test(end) ? 1 : 2)),
  )
}

function wholeUnits(from: string | null, to: string | null, unit: SpanUnit): number | null {
  if (from === null || to === null) return null
  return from <= to ? full(from, to, unit) : 0 - full(to, from, unit)
}

/** A month is full on the same day of the month, or on its last day where it has no such day. */
function full(from: string, to: string, unit: SpanUnit): number {
  if (unit === 'DAY') return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = to.split('-').map(Number)
  const length = new Date(Date.UTC(lastYear, lastMonth, 0)).getUTCDate()
  const months = (lastYear - year) * 12 + lastMonth - month - (lastDay < Math.min(day, length) ? 1 : 0)
  return unit === 'MONTH' ? months : Math.floor(months / 12)
}
