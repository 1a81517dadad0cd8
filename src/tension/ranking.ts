import { type ArcPoint, pointOf } from './point.ts'
import type { Standing } from './ranking-rows.ts'
import { NOTHING_YET } from './states-on.ts'

/** By what pairs are ranked, always the highest first. CHANGE: by how much the tension has risen. */
export type Ranking = 'TENSION' | 'CHANGE' | 'VOLUME'

/** A pair in its place. `change`: T on the day less T so many days before, in points of T. */
export type Ranked = {
  readonly dyad: string
  readonly value: number
  readonly point: ArcPoint
  readonly change: number
}

/**
 * All pairs to which anything had happened by the day (epoch), the highest value first, equal ones by their ids: one
 * order for one state of the data, so that a page can go on from the last pair's value and id. O(n log n).
 */
export function ranked(
  by: Ranking,
  day: number,
  standing: Standing,
  before: Standing,
  inertia: number,
): Ranked[] {
  const all: Ranked[] = []
  for (const [dyad, sums] of standing) {
    if (sums.events === 0) continue
    const point = pointOf(day, sums, inertia)
    const change = point.tension - pointOf(day, before.get(dyad) ?? NOTHING_YET, inertia).tension
    const value = by === 'CHANGE' ? change : by === 'VOLUME' ? point.volume : point.tension
    all.push({ dyad, value, point, change })
  }
  return all.sort(byRank)
}

export type Key = Pick<Ranked, 'dyad' | 'value'>

export const byRank = (a: Key, b: Key): number =>
  b.value - a.value || (a.dyad < b.dyad ? -1 : a.dyad > b.dyad ? 1 : 0)

/** What lies on one side of a key, and how much of it. */
export type Cut = { readonly size: number; readonly backwards: boolean; readonly key?: Key | undefined }

/** A page of what is in order; `more`: whether it goes on in the direction of travel. */
export function cut(
  all: readonly Ranked[],
  { size, backwards, key }: Cut,
): { rows: readonly Ranked[]; more: boolean } {
  if (backwards) {
    const end = key ? all.findIndex(row => byRank(row, key) >= 0) : all.length
    const before = end < 0 ? all.length : end
    return { rows: all.slice(Math.max(0, before - size), before), more: before > size }
  }
  const begin = key ? all.findIndex(row => byRank(row, key) > 0) : 0
  const rows = begin < 0 ? [] : all.slice(begin, begin + size)
  return { rows, more: begin >= 0 && begin + size < all.length }
}
