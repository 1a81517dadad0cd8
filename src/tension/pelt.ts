/**
 * Where the mean of a series changes: PELT (Killick, Fearnhead and Eckley 2012, Journal of the American Statistical
 * Association 107 (500), 1590-1598) with the L2 cost, the sum of squares about the mean of a segment. Minimises the
 * costs of all segments plus `penalty` for each change, exactly. The places at which a new segment begins, in order.
 *
 * Optimal partitioning, F(t) = min over s < t of F(s) + C(s, t) + penalty, in which an s is dropped for good once
 * F(s) + C(s, t) exceeds F(t): no later end can make it the best again. O(n) where changes are many, O(n^2) at worst.
 */
export function changesIn(series: readonly number[], penalty: number): number[] {
  const cost = costOf(series)
  const best = [-penalty]
  const before = [0]
  let open = [0]
  for (let end = 1; end <= series.length; end++) {
    let [least, from] = [Number.POSITIVE_INFINITY, 0]
    const reached = open.map(start => (best[start] ?? 0) + cost(start, end))
    for (const [place, start] of open.entries()) {
      const total = (reached[place] ?? 0) + penalty
      if (total < least) [least, from] = [total, start]
    }
    best.push(least)
    before.push(from)
    open = open.filter((_, place) => (reached[place] ?? 0) <= least)
    open.push(end)
  }
  const places: number[] = []
  for (let end = before[series.length] ?? 0; end > 0; end = before[end] ?? 0) places.unshift(end)
  return places
}

/** The sum of squares about their mean of the entries from `start` to before `end`. */
export function costOf(series: readonly number[]): (start: number, end: number) => number {
  // About the mean of all, for sums of squares far from 0 lose their digits.
  const middle = meanOf(series)
  const sums = [0]
  const squares = [0]
  for (const [place, value] of series.entries()) {
    sums.push((sums[place] ?? 0) + value - middle)
    squares.push((squares[place] ?? 0) + (value - middle) ** 2)
  }
  return (start, end) => {
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0)
    return (squares[end] ?? 0) - (squares[start] ?? 0) - sum ** 2 / (end - start)
  }
}

export const meanOf = (series: readonly number[]): number =>
  series.length === 0 ? 0 : series.reduce((sum, value) => sum + value, 0) / series.length

/** 2 s^2 ln n, s^2 being the variance of the whole series: that of its differences would find 50 changes in a quarrel. */
export function penaltyFor(series: readonly number[]): number {
  const middle = meanOf(series)
  const variance = meanOf(series.map(value => (value - middle) ** 2))
  return 2 * variance * Math.log(series.length)
}
