import edtf from 'edtf'
import { dayOf, periodOf } from './period.ts'

/**
 * The days that bound a date in EDTF: "2022-03" is 2022-03-01 to 2022-03-31, "../2022-03-06" ends on 2022-03-06
 * and has no first day. `days` counts both ends and is null where an end is open.
 */
export type DayRange = {
  readonly earliest: string | null
  readonly latest: string | null
  readonly days: number | null
}

const DAY = 86_400_000

/**
 * Reads a day, month or year, qualified (`~` about, `?` uncertain) or with unspecified digits (`202X`), or an
 * interval of two of them (`..` open, empty unknown); null for anything else, such as 2025-02-30.
 */
export function daysOf(text: string): DayRange | null {
  // A day, month or year is nearly all there is, and the package's parser takes a hundred times as long.
  const period = periodOf(text.replace(/[?~%]$/, ''))
  if (period !== undefined) return bounded(Date.parse(period.first), Date.parse(period.last))
  if (!text.split('/').every(isDate)) return null
  const parsed = attempt(text)
  if (parsed === null || !['Date', 'Interval'].includes(parsed.type)) return null
  return bounded(finite(parsed.min), finite(parsed.max))
}

/**
 * The same for one of several dates too, `[..2022-03-06,2022-03-10]`, as an event has it whose claims differ: from the first
 * day of the earliest to the last of the latest.
 */
export function daysOfOne(text: string): DayRange | null {
  const [, members] = /^\[(.+)\]$/.exec(text) ?? []
  if (members === undefined) return daysOf(text)
  const ranges = members.split(',').map(member => daysOf(asInterval(member)))
  if (!ranges.every(range => range !== null)) return null
  const [first, last] = [ranges.map(({ earliest }) => earliest), ranges.map(({ latest }) => latest)]
  return bounded(extreme(first, Math.min), extreme(last, Math.max))
}

/** A set writes a span with two dots: `..2022-03-06` is `../2022-03-06`. */
function asInterval(member: string): string {
  const [from, to] = member.split('..')
  return to === undefined ? member : `${from || '..'}/${to || '..'}`
}

const extreme = (
  days: readonly (string | null)[],
  of: (...bounds: readonly number[]) => number,
): number | null => (days.includes(null) ? null : of(...days.map(day => Date.parse(day ?? ''))))

function bounded(first: number | null, last: number | null): DayRange {
  return {
    earliest: first === null ? null : iso(first),
    latest: last === null ? null : iso(last),
    days: first === null || last === null ? null : Math.floor(last / DAY) - Math.floor(first / DAY) + 1,
  }
}

/** The package reads bare digits as milliseconds and 2025-02-29 as 1 March: both are refused before it is asked. */
function isDate(text: string): boolean {
  if (text === '' || text === '..') return true
  if (!/^\d[\dX]{3}(-[\dX]{2}){0,2}[?~%]?$/.test(text)) return false
  const day = text.slice(0, 10)
  return !/^\d{4}-\d{2}-\d{2}$/.test(day) || dayOf(day) !== undefined
}

function attempt(text: string) {
  try {
    return edtf(text)
  } catch {
    return null
  }
}

function finite(bound: number | null): number | null {
  return bound !== null && Number.isFinite(bound) ? bound : null
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
