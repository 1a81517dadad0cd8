import { newYear, yearOf } from './day.ts'
import { type DaySums, emptyYears, NO_DAYS } from './day-sums.ts'

/**
 * The day sums of one calendar year as they are stored: for each day on which anything happens, in order, 22 bytes,
 * little-endian on every machine: the day of the year (uint16, 1 January is 0), positive and negative (float64 each),
 * begin (uint32). So a pair with little on it costs little. Int8Array is what the driver takes and gives for Neo4j's
 * byte arrays.
 */
export type PackedYear = { readonly year: number; readonly bytes: Int8Array }

const BYTES_A_DAY = 22
const [POSITIVE, NEGATIVE, BEGIN] = [2, 10, 18]

/** The years in which anything happens, in order. `unpack` makes the same sums of them, to the last bit. */
export function pack(sums: DaySums): PackedYear[] {
  const years: PackedYear[] = []
  const end = sums.first + sums.begin.length
  for (let start = sums.first; start < end; start = newYear(yearOf(start) + 1)) {
    const year = yearOf(start)
    const bytes = packYear(sums, start - sums.first, newYear(year + 1) - start)
    if (bytes) years.push({ year, bytes })
  }
  return years
}

/** Null where nothing happens. */
function packYear({ positive, negative, begin }: DaySums, from: number, length: number): Int8Array | null {
  const busy = Array.from({ length }, (_, day) => day).filter(
    day => positive[from + day] || negative[from + day] || begin[from + day],
  )
  if (busy.length === 0) return null
  const view = new DataView(new ArrayBuffer(busy.length * BYTES_A_DAY))
  for (const [nth, day] of busy.entries()) {
    const at = nth * BYTES_A_DAY
    view.setUint16(at, day, true)
    view.setFloat64(at + POSITIVE, positive[from + day] ?? 0, true)
    view.setFloat64(at + NEGATIVE, negative[from + day] ?? 0, true)
    view.setUint32(at + BEGIN, begin[from + day] ?? 0, true)
  }
  return new Int8Array(view.buffer)
}

/** What is packed of one year up to a day of it (0 is 1 January), in order, without making arrays of it. */
export function eachDay(
  { year, bytes }: PackedYear,
  last: number,
  take: (day: number, positive: number, negative: number, begin: number) => void,
): void {
  const view = viewOf(year, bytes)
  for (let at = 0; at < bytes.length; at += BYTES_A_DAY) {
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

function viewOf(year: number, bytes: Int8Array): DataView {
  if (bytes.length % BYTES_A_DAY !== 0)
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
