import fc, { type GeneratorValue } from 'fast-check'

/** Choices, made by fast-check so that a seed gives the same documents everywhere. */
export type Draw = {
  readonly of: <T>(items: readonly T[]) => T
  /** From 0 to `most`. */
  readonly upTo: (most: number) => number
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean
}

export function drawWith(gen: GeneratorValue): Draw {
  const upTo = (most: number) => gen(fc.integer, { min: 0, max: most })
  return {
    of: items => {
      const item = items[upTo(items.length - 1)]
      if (item === undefined) throw new Error('There is nothing to choose from.')
      return item
    },
    upTo,
    chance: percent => upTo(99) < percent,
  }
}
