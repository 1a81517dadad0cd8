import { newYear, yearOf } from './day.ts'
import { type DaySums, emptyYears, NO_DAYS } from './day-sums.ts'

/**
 * The day sums of one calendar year as they are stored: three arrays of float64, little-endian on every machine, one
 * after the other (positive, negative, begin), each as long as the year has days. Int8Array is what the driver takes
 * and gives for Neo4j's byte arrays.
 */
export type PackedYear = { readonly year: number; readonly bytes: Int8Array }

const SIDES = ['positive', 'negative', 'begin'] as const
const BYTES_A_DAY = Float64Array.BYTES_PER_ELEMENT

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

/** Null where all is zero. */
function packYear(sums: DaySums, from: number, length: number): Int8Array | null {
  const bytes = new Int8Array(SIDES.length * length * BYTES_A_DAY)
  const view = new DataView(bytes.buffer)
  let something = false
  for (const [nth, side] of SIDES.entries())
    for (let day = 0; day < length; day++) {
      const value = sums[side][from + day] ?? 0
      if (value === 0) continue
      something = true
      view.setFloat64((nth * length + day) * BYTES_A_DAY, value, true)
    }
  return something ? bytes : null
}

/** In any order; a year that is missing between two others is one in which nothing happened. RangeError if a year has not the bytes of its days. */
export function unpack(years: readonly PackedYear[]): DaySums {
  if (years.length === 0) return NO_DAYS
  const numbers = years.map(({ year }) => year)
  const sums = emptyYears(Math.min(...numbers), Math.max(...numbers))
  for (const { year, bytes } of years) {
    const from = newYear(year) - sums.first
    const length = newYear(year + 1) - newYear(year)
    if (bytes.length !== SIDES.length * length * BYTES_A_DAY)
      throw new RangeError(`The day sums of ${year} have ${bytes.length} bytes.`)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (const [nth, side] of SIDES.entries()) {
      const days = sums[side]
      for (let day = 0; day < length; day++)
        days[from + day] = view.getFloat64((nth * length + day) * BYTES_A_DAY, true)
    }
  }
  return sums
}
