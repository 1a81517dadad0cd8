import type { Row } from '../../src/neo4j/database.ts'
import type { Json } from './shape.ts'

const HALF_LIFE = 90
const INERTIA = 30
const MILLISECONDS_A_DAY = 86_400_000
/** What the pair comes with into the year, which a curve from its first year on has no need of; docs/model.md. */
const HEAD = 24
/** Of a day on which something happens: its place in the year, good, hostile, and how many begin; docs/model.md. */
const BYTES_A_DAY = 22
/** 2022-01-01 and 2025-12-31, since 1970-01-01. */
const FIRST = 18_993
const LAST = 20_453

/** Relation and tension at the end of each week of 2022 to 2025, from the stored day sums and nothing else. */
export function weeklyCurve(rows: readonly Row[]): Json[] {
  const kept = 2 ** (-1 / HALF_LIFE)
  const years = new Map(
    rows.flatMap(([year, bytes]) => (bytes instanceof Int8Array ? [[year, viewOf(bytes)]] : [])),
  )
  const points: Json[] = []
  let [positive, negative, events] = [0, 0, 0]
  for (let day = FIRST, year = 2022; day <= LAST; year++) {
    const view = years.get(year)
    const length = year % 4 === 0 ? 366 : 365
    let next = HEAD
    for (let at = 0; at < length; at++, day++) {
      positive *= kept
      negative *= kept
      if (view && next < view.byteLength && view.getUint16(next, true) === at) {
        positive += view.getFloat64(next + 2, true)
        negative += view.getFloat64(next + 10, true)
        events += view.getUint32(next + 18, true)
        next += BYTES_A_DAY
      }
      // 1970-01-04 was a Sunday: day 3.
      if (day % 7 === 3 || day === LAST) points.push(pointOf(day, positive, negative, events))
    }
  }
  return points
}

const viewOf = ({ buffer, byteOffset, byteLength }: Int8Array) => new DataView(buffer, byteOffset, byteLength)

function pointOf(day: number, positive: number, negative: number, events: number): Json {
  const scale = positive + negative + INERTIA
  return {
    date: new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
    relation: (10 * (positive - negative)) / scale,
    tension: (100 * negative) / scale,
    volume: positive + negative,
    events,
  }
}
