/** A stream of numbers that is the same for the same seed, wherever it runs. */
export type Random = {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number
  readonly oneOf: <T>(list: readonly T[]) => T
  /** True in `share` of all calls. */
  readonly happens: (share: number) => boolean
}

/** mulberry32: 32 bits of state, good enough to spread events over days. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    oneOf: list => {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('There is nothing to choose from.')
      return found
    },
    happens: share => next() < share,
  }
}

/** The same list in another order, by Fisher and Yates. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const [a, b] = [mixed[last], mixed[other]]
    if (a !== undefined && b !== undefined) {
      mixed[last] = b
      mixed[other] = a
    }
  }
  return mixed
}
