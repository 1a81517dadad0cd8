import { told } from './digits.ts'
import { type ArcPoint, formulaOf, pointOf, scaleAt, toldSums } from './point.ts'
import type { Standing } from './ranking-rows.ts'
import { NOTHING_YET } from './states-on.ts'
import type { Sums } from './term.ts'

/** By what pairs are ranked, always the highest first. CHANGE: by how much the tension has risen. */
export type Ranking = 'TENSION' | 'CHANGE' | 'VOLUME'

/** The place of a pair in the order: the highest value first, equal ones by their ids. */
export type Key = { readonly value: number; readonly dyad: string }

/** A pair in its place. */
export type Ranked = Key & { readonly point: ArcPoint }

/** A page: so many pairs after the key, or, backwards, before it; without a key from that end. */
export type Cut = { readonly size: number; readonly backwards: boolean; readonly key?: Key | undefined }

/** How all pairs stood on the day (epoch), and, for CHANGE alone, on one before it. */
export type Compared = {
  readonly by: Ranking
  readonly day: number
  readonly standing: Standing
  readonly before?: Standing | undefined
  readonly inertia: number
}

/**
 * A page of the pairs to which anything had happened by the day. One order for one state of the data: a page goes on
 * from the last pair's value and id. `more`: whether it goes on in the direction of travel; `count`: of all pages. The
 * pairs are looked at once, and only those of the page are put in order.
 */
export function rankedPage(
  { by, day, standing, before, inertia }: Compared,
  { size, backwards, key }: Cut,
): { readonly rows: readonly Ranked[]; readonly more: boolean; readonly count: number } {
  const sign = backwards ? -1 : 1
  // One more than the page tells whether there is a next one. In the direction of travel, the nearest first.
  const kept: Key[] = []
  let count = 0
  for (const [dyad, sums] of standing) {
    if (sums.events === 0) continue
    count++
    const last = kept[size]
    const earlier = before?.get(dyad) ?? NOTHING_YET
    // Most pairs lie far from the page, and need not be told to the last digit for that.
    const near = nearly(by, sums, earlier, inertia)
    const margin = ROUNDING * Math.max(1, Math.abs(near))
    if (last !== undefined && sign * (last.value - near) > margin) continue
    if (key !== undefined && sign * (near - key.value) > margin) continue
    const value = figureOf(by, sums, earlier, inertia)
    if (last !== undefined && sign * compared(last.value, last.dyad, value, dyad) < 0) continue
    if (key !== undefined && sign * compared(value, dyad, key.value, key.dyad) <= 0) continue
    const place = kept.findLastIndex(other => sign * compared(other.value, other.dyad, value, dyad) < 0) + 1
    kept.splice(place, 0, { dyad, value })
    if (kept.length > size + 1) kept.pop()
  }
  const rows = kept.slice(0, size).map(({ dyad, value }): Ranked => {
    return { dyad, value, point: pointOf(day, standing.get(dyad) ?? NOTHING_YET, inertia) }
  })
  return { rows: backwards ? rows.reverse() : rows, more: kept.length > size, count }
}

/** More than the figures that are told can differ from those that are reckoned. */
const ROUNDING = 1e-9

type Reckoned = Pick<Sums, 'positive' | 'negative'>

/** By what a pair is ranked, before it is rounded. */
function nearly(by: Ranking, sums: Reckoned, earlier: Reckoned, inertia: number): number {
  const tension = ({ positive, negative }: Reckoned) =>
    (100 * negative) / scaleAt(positive + negative, inertia)
  if (by === 'VOLUME') return sums.positive + sums.negative
  return by === 'CHANGE' ? tension(sums) - tension(earlier) : tension(sums)
}

/** The same as it is told, by `pointOf`. */
function figureOf(by: Ranking, sums: Reckoned, earlier: Reckoned, inertia: number): number {
  const tension = (of: Reckoned) => formulaOf(toldSums(of), inertia).tension
  if (by === 'VOLUME') return toldSums(sums).volume
  return by === 'CHANGE' ? told(tension(sums) - tension(earlier)) : tension(sums)
}

/** Below 0 where the first comes first. */
const compared = (value: number, dyad: string, otherValue: number, other: string): number =>
  otherValue - value || (dyad < other ? -1 : dyad > other ? 1 : 0)
