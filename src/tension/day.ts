import { OutOfRange } from './out-of-range.ts'

const MILLISECONDS_A_DAY = 86_400_000

/** Days since 1970-01-01 (which is 0) of an ISO day, years 0000 to 9999. RangeError if the text is no such day. */
export function epochDay(iso: string): number {
  const day = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY
  // Date.parse lets 30 February pass as 1 or 2 March: only a day that reads back as itself exists.
  if (Number.isNaN(day) || isoDay(day) !== iso) throw new RangeError(`"${iso}" is no day of the calendar.`)
  return day
}

/** The same for a day that somebody asked for: OutOfRange names the parameter. */
export function askedDay(iso: string, parameter: string): number {
  try {
    return epochDay(iso)
  } catch {
    throw new OutOfRange(
      parameter,
      `${parameter} must be a day of the calendar such as 2025-11-14, not "${iso}".`,
    )
  }
}

/** Days from 1970 to 2149 as text once they have been asked for: every curve has the same, one for each of its points. */
const LAST_WRITTEN = 65_743
const written = new Array<string | undefined>(LAST_WRITTEN + 1)

/** The ISO day (`2025-11-14`) of a count of days since 1970-01-01. */
export function isoDay(day: number): string {
  if (!(day >= 0 && day <= LAST_WRITTEN)) return textOf(day)
  const text = written[day] ?? textOf(day)
  written[day] = text
  return text
}

function textOf(day: number): string {
  const date = new Date(day * MILLISECONDS_A_DAY)
  return `${digits(date.getUTCFullYear(), 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** The Sunday that ends the ISO week of this day; the day itself if it is a Sunday. */
export function weekEnd(day: number): number {
  // 1970-01-04 was a Sunday: day 3. Twice the remainder, since days before 1970 are negative.
  return day + ((((3 - day) % 7) + 7) % 7)
}

/** The last day of this day's month. */
export function monthEnd(day: number): number {
  const date = new Date(day * MILLISECONDS_A_DAY)
  return date.setUTCMonth(date.getUTCMonth() + 1, 0) / MILLISECONDS_A_DAY
}

/** The calendar year of this day. */
export function yearOf(day: number): number {
  return new Date(day * MILLISECONDS_A_DAY).getUTCFullYear()
}

/** The 1 January of this year. */
export function newYear(year: number): number {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, 0, 1) / MILLISECONDS_A_DAY
}
