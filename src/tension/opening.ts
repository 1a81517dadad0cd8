import { keptOver } from './arc.ts'
import { newYear } from './day.ts'
import type { DaySums } from './day-sums.ts'
import type { Sums } from './term.ts'

/** What a pair comes with into a year: S+, S- and n at the end of the 31 December before, as the curve has them. */
export function openingsOf(
  { first, positive, negative, begin }: DaySums,
  years: readonly number[],
  halfLife: number,
): Sums[] {
  const kept = keptOver(halfLife)
  const sums = { positive: 0, negative: 0, events: 0 }
  let day = 0
  return years.map(year => {
    for (const end = newYear(year) - first; day < end; day++) {
      sums.positive = kept(sums.positive) + (positive[day] ?? 0)
      sums.negative = kept(sums.negative) + (negative[day] ?? 0)
      sums.events += begin[day] ?? 0
    }
    return { ...sums }
  })
}

/** As it is stored: three float64, little-endian on every machine. */
export function packOpening({ positive, negative, events }: Sums): Int8Array {
  const view = new DataView(new ArrayBuffer(24))
  for (const [place, value] of [positive, negative, events].entries()) view.setFloat64(place * 8, value, true)
  return new Int8Array(view.buffer)
}

/** RangeError at bytes that are none. */
export function unpackOpening({ buffer, byteOffset, byteLength }: Int8Array): Sums {
  if (byteLength !== 24) throw new RangeError(`The opening of a year has ${byteLength} bytes.`)
  const view = new DataView(buffer, byteOffset, byteLength)
  return {
    positive: view.getFloat64(0, true),
    negative: view.getFloat64(8, true),
    events: view.getFloat64(16, true),
  }
}
