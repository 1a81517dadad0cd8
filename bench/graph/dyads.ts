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

const MOST_DYADS = 15_562
/** Of all events, the first dyad has so much and the one of rank r the r-th part of it. */
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

/** Sizes that go down as 1 / rank and add up to all events: what rounding leaves goes to dyads from the second on. */
function sizesOf(events: number): number[] {
  const sizes = Array.from({ length: MOST_DYADS }, (_, rank) =>
    Math.floor((events * SHARE_OF_FIRST) / (rank + 1)),
  )
  let left = events - sizes.reduce((sum, size) => sum + size, 0)
  for (let rank = 1; left > 0; rank = (rank % (MOST_DYADS - 1)) + 1, left--)
    sizes[rank] = (sizes[rank] ?? 0) + 1
  // The rounding may have given too many: the largest after the first give them back.
  for (let rank = 1; left < 0; rank++) {
    const back = Math.min(-left, Math.floor((sizes[rank] ?? 0) / 10))
    sizes[rank] = (sizes[rank] ?? 0) - back
    left += back
  }
  return sizes.filter(size => size > 0)
}
