/** A span of days, both numbers included. */
export type Span = { readonly min: number; readonly max: number }

/** Days between two events, as exact as their dates. `approximate`: one of the dates is only about right, or uncertain. */
export type Lag = Span & { readonly approximate: boolean }

/** So many lags lie surely within these days, so many at the most. `to` null: any more. */
export type Band = {
  readonly from: number
  readonly to: number | null
  readonly certain: number
  readonly possible: number
}

export type Lags = {
  readonly count: number
  readonly approximate: number
  readonly min: Span
  readonly max: Span
  readonly median: Span
  readonly distribution: readonly Band[]
}

/** `date` is EDTF, the others are its days. */
export type Dated = { readonly date: string; readonly earliest: string; readonly latest: string }

const DAY = 86_400_000
const daysBetween = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / DAY

/**
 * Days from an act to its answer. An imprecise date, or one that spans days, makes it a range; what answers cannot come
 * before what it answers, so it is never below 0.
 */
export const lagBetween = (act: Dated, answer: Dated): Lag => ({
  min: Math.max(0, daysBetween(act.latest, answer.earliest)),
  max: Math.max(0, daysBetween(act.earliest, answer.latest)),
  approximate: [act, answer].some(({ date }) => /[~?%]/.test(date)),
})

/** The same day, the next, two to three days, a week, two weeks, a month, three months, a year, later. */
const BANDS = [0, 1, 2, 4, 8, 15, 31, 91, 366]

/**
 * Lags together. Each figure is a range for the reason that each lag is one: the median lies between the median of what
 * the lags are at the least and the median of what they are at the most, and so do the shortest and the longest. Null
 * where there are none.
 */
export function lagsOf(lags: readonly Lag[]): Lags | null {
  if (lags.length === 0) return null
  const [lows, highs] = [lags.map(({ min }) => min), lags.map(({ max }) => max)]
  return {
    count: lags.length,
    approximate: lags.filter(({ approximate }) => approximate).length,
    min: { min: Math.min(...lows), max: Math.min(...highs) },
    max: { min: Math.max(...lows), max: Math.max(...highs) },
    median: { min: medianOf(lows), max: medianOf(highs) },
    distribution: BANDS.map((from, place) => {
      const next = BANDS[place + 1]
      const to = next === undefined ? null : next - 1
      const upTo = to ?? Number.POSITIVE_INFINITY
      return {
        from,
        to,
        certain: lags.filter(({ min, max, approximate }) => !approximate && min >= from && max <= upTo)
          .length,
        possible: lags.filter(({ min, max }) => max >= from && min <= upTo).length,
      }
    }),
  }
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const [below = 0, above = 0] =
    sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : sorted.slice(half - 1, half + 1)
  return (below + above) / 2
}
