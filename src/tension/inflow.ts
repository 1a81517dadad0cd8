import type { Term } from './term.ts'

/**
 * What each day of a range puts into the sums, by its distance from the first day: w g / L of the events of
 * that day, good and hostile apart and both without sign, and how many events begin.
 */
export type Inflow = {
  readonly positive: Float64Array
  readonly negative: Float64Array
  readonly begin: Uint32Array
}

/** `from` and `to` are epoch days, both included. O(days + events), a lasting event once for each of its days. */
export function inflowOf(terms: readonly Term[], from: number, to: number): Inflow {
  const length = to - from + 1
  const positive = new Float64Array(length)
  const negative = new Float64Array(length)
  const begin = new Uint32Array(length)
  for (const { begins, days, daily } of terms) {
    const side = daily > 0 ? positive : negative
    const first = Math.max(begins - from, 0)
    const end = Math.min(begins - from + days, length)
    for (let day = first; day < end; day++) side[day] = (side[day] ?? 0) + Math.abs(daily)
    if (begins >= from && begins <= to) begin[begins - from] = (begin[begins - from] ?? 0) + 1
  }
  return { positive, negative, begin }
}
