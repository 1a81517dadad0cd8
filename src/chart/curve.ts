import type { Interval, QuadClass } from '../graphql/schema.generated.ts'

/*
 * What an arc's figure is drawn from. Everything in src/chart is a pure function of it, without a DOM: the server writes
 * pages and files with it, the browser draws again with the same.
 */

/** The state of a pair at the end of a day; figures null where the method has none. */
export type CurvePoint = {
  readonly date: string
  /** The method's own figure; by DECAYED the relation, -10 to 10. */
  readonly value: number | null
  /** 0 to 100; only by DECAYED. */
  readonly tension: number | null
  readonly events: number
}

/** An event on the curve. `earliest` and `latest` are its first and last possible day. */
export type Mark = {
  readonly id: string
  readonly date: string
  readonly earliest: string
  readonly latest: string
  readonly title: string
  readonly type: string | null
  readonly quadClass: QuadClass
  readonly importance: number
  readonly href: string
}

/** Where the mean of the weekly relation changes. */
export type Turn = { readonly date: string; readonly before: number; readonly after: number }

export type Curve = {
  /** Both states: "Azerbaijan and Russia". */
  readonly name: string
  readonly from: string
  readonly to: string
  readonly interval: Interval
  /** DECAYED, GOLDSTEIN_SUM, GOLDSTEIN_MEAN or TSINGHUA. */
  readonly method: string
  readonly unit: string
  /** Which documents it is read from, in words: "without TASS"; null for all. */
  readonly evidence: string | null
  readonly points: readonly CurvePoint[]
  readonly marks: readonly Mark[]
  readonly turns: readonly Turn[]
}

/** Milliseconds of the begin of an ISO day, in UTC. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The middle of the days on which a mark can have happened. */
export const middleOf = ({ earliest, latest }: Pick<Mark, 'earliest' | 'latest'>): number =>
  (timeOf(earliest) + timeOf(latest)) / 2

/** The value on the curve at a time, on the line between the points beside it; null where the curve has none. */
export function valueAt(points: readonly CurvePoint[], time: number): number | null {
  let low = 0
  let high = points.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (timeOf(points[middle]?.date ?? '') < time) low = middle + 1
    else high = middle
  }
  const [before, after] = [points[low - 1], points[low]]
  if (!after) return null
  if (after.value === null || !before || before.value === null) return after.value
  const [begin, end] = [timeOf(before.date), timeOf(after.date)]
  const share = Math.min(1, Math.max(0, (time - begin) / (end - begin)))
  return before.value + share * (after.value - before.value)
}
