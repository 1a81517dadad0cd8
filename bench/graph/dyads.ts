import { dyadId } from '../../src/tension/bearing.ts'
import type { StateOf } from './parties.ts'
import { type Random, shuffled } from './random.ts'

export type DyadOf = {
  readonly id: string
  readonly first: StateOf
  readonly second: StateOf
  /** How many events bear on it. */
  readonly size: number
}

/** All pairs of the states there are. */
const MOST_DYADS = 19_701
/** Of all events, the first dyad has so much. */
const SHARE_OF_FIRST = 0.1

/** Pairs of states, the largest first: Azerbaijan and Russia, then the others as chance has them. Each has an event. */
export function dyadsOf(events: number, states: readonly StateOf[], random: Random): DyadOf[] {
  const pairs = states.flatMap((one, index) => states.slice(index + 1).map(other => [one, other] as const))
  const isFirst = ([one, other]: readonly [StateOf, StateOf]) =>
    dyadId(one.iso3, other.iso3) === 'dyad:AZE-RUS'
  const ranked = [
    ...pairs.filter(isFirst),
    ...shuffled(
      pairs.filter(pair => !isFirst(pair)),
      random,
    ),
  ]
  return sizesOf(events).flatMap((size, rank) => {
    const [one, other] = ranked[rank] ?? []
    if (!one || !other) return []
    const [first, second] = one.iso3 < other.iso3 ? [one, other] : [other, one]
    return [{ id: dyadId(first.iso3, second.iso3), first, second, size }]
  })
}

/**
 * The first dyad has its share, the others go down as 1 / rank, and all add up to all events: what rounding leaves goes to
 * dyads from the second on.
 */
function sizesOf(events: number): number[] {
  const ranks = Array.from({ length: MOST_DYADS - 1 }, (_, place) => place + 2)
  const first = Math.floor(events * SHARE_OF_FIRST)
  const unit = (events - first) / ranks.reduce((sum, rank) => sum + 1 / rank, 0)
  const sizes = [first, ...ranks.map(rank => Math.floor(unit / rank))]
  const left = events - sizes.reduce((sum, size) => sum + size, 0)
  // Less than one for each dyad.
  for (let place = 1; place <= left; place++) sizes[place] = (sizes[place] ?? 0) + 1
  return sizes.filter(size => size > 0)
}
