import { newYear, yearOf } from './day.ts'
import { type DaySums, emptyYears, NO_DAYS } from './day-sums.ts'
import { type Opening, openingsOf } from './opening.ts'
import type { Sums } from './term.ts'

/**
 * One calendar year of a pair as it is stored, little-endian on every machine. At its head 24 bytes, what the pair
 * comes with into the year: S+, S- and n at the end of the 31 December before (float64 each). Then for each day on which
 * anything happens, in order, 22 bytes: the day of the year (uint16, 1 January is 0), positive and negative (float64
 * each), begin (uint32). So a pair with little on it costs little, and one column tells where it stands on a day.
 * Int8Array is what the driver takes and gives for Neo4j's byte arrays.
 */
export type PackedYear = { readonly year: number; readonly bytes: Int8Array }

const HEAD = 24
const BYTES_A_DAY = 22
const [POSITIVE, NEGATIVE, BEGIN] = [2, 10, 18]

/** The years in which anything happens, in order. */
export function busyYears(sums: DaySums): number[] {
  const years = new Set<number>()
  for (let day = 0; day < sums.begin.length; day++) if (isBusy(sums, day)) years.add(yearOf(sums.first + day))
  return [...years]
}

const isBusy = ({ positive, negative, begin }: DaySums, day: number) =>
  positive[day] || negative[day] || begin[day]

/**
 * These years, in order, which may be more than those in which anything happens; what the pair comes with decays by the
 * half-life (days). `unpack` makes the same sums of them, to the last bit.
 */
export function pack(sums: DaySums, years: readonly number[], halfLife: number): PackedYear[] {
  const openings = openingsOf(sums, years, halfLife)
  return openings.map(opening => ({ year: opening.year, bytes: packYear(sums, opening) }))
}

function packYear(sums: DaySums, opening: Opening): Int8Array {
  const from = newYear(opening.year) - sums.first
  const length = newYear(opening.year + 1) - newYear(opening.year)
  const busy = Array.from({ length }, (_, day) => day).filter(day => isBusy(sums, from + day))
  const view = new DataView(new ArrayBuffer(HEAD + busy.length * BYTES_A_DAY))
  view.setFloat64(0, opening.positive, true)
  view.setFloat64(8, opening.negative, true)
  view.setFloat64(16, opening.events, true)
  for (const [nth, day] of busy.entries()) {
    const at = HEAD + nth * BYTES_A_DAY
    view.setUint16(at, day, true)
    view.setFloat64(at + POSITIVE, sums.positive[from + day] ?? 0, true)
    view.setFloat64(at + NEGATIVE, sums.negative[from + day] ?? 0, true)
    view.setUint32(at + BEGIN, sums.begin[from + day] ?? 0, true)
  }
  return new Int8Array(view.buffer)
}

/** What the pair comes with into the year. RangeError at bytes that are none. */
export function openingOf(packed: PackedYear): Sums {
  const view = viewOf(packed)
  return {
    positive: view.getFloat64(0, true),
    negative: view.getFloat64(8, true),
    events: view.getFloat64(16, true),
  }
}

/** What is packed of one year up to a day of it (0 is 1 January), in order, without making arrays of it. */
export function eachDay(
  { year, bytes }: PackedYear,
  last: number,
  take: (day: number, positive: number, negative: number, begin: number) => void,
): void {
  const view = viewOf({ year, bytes })
  for (let at = HEAD; at < bytes.length; at += BYTES_A_DAY) {
    const day = view.getUint16(at, true)
    if (day > last) return
    take(
      day,
      view.getFloat64(at + POSITIVE, true),
      view.getFloat64(at + NEGATIVE, true),
      view.getUint32(at + BEGIN, true),
    )
  }
}

function viewOf({ year, bytes }: PackedYear): DataView {
  if (bytes.length < HEAD || (bytes.length - HEAD) % BYTES_A_DAY !== 0)
    throw new RangeError(`The day sums of ${year} have ${bytes.length} bytes.`)
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** In any order; a year that is missing between two others is one in which nothing happened. RangeError at bytes that are no days of their year. */
export function unpack(years: readonly PackedYear[]): DaySums {
  if (years.length === 0) return NO_DAYS
  const numbers = years.map(({ year }) => year)
  const sums = emptyYears(Math.min(...numbers), Math.max(...numbers))
  for (const packed of years) {
    const { year } = packed
    const from = newYear(year) - sums.first
    const length = newYear(year + 1) - newYear(year)
    eachDay(packed, Number.POSITIVE_INFINITY, (day, positive, negative, begin) => {
      if (day >= length) throw new RangeError(`The day sums of ${year} hold a day ${day}.`)
      sums.positive[from + day] = positive
      sums.negative[from + day] = negative
      sums.begin[from + day] = begin
    })
  }
  return sums
}
