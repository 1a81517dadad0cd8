import fc, { type GeneratorValue } from 'fast-check'

/** Choices, made by fast-check so that a seed gives the same documents everywhere. */
export type Draw = {
  readonly of: <T>(items: readonly T[]) => T
  /** The same, the first more often than the last. */
  readonly early: <T>(items: readonly T[]) => T
  /** From 0 to `most`. */
  readonly upTo: (most: number) => number
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean
}

export function drawWith(gen: GeneratorValue): Draw {
  const upTo = (most: number) => gen(fc.integer, { min: 0, max: most })
  const at = <T>(items: readonly T[], place: number): T => {
    const item = items[place]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }
  return {
    of: items => at(items, upTo(items.length - 1)),
    early: items => at(items, upTo(upTo(items.length - 1))),
    upTo,
    chance: percent => upTo(99) < percent,
  }
}
