import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesIn, penaltyFor } from '../src/tension/pelt.ts'
import { number } from './tension-arbitraries.ts'

/** Sum of squares about their means of the pieces into which these places cut, and the penalty for each place. */
function costOf(series: readonly number[], places: readonly number[], penalty: number): number {
  const bounds = [0, ...places, series.length]
  const squares = bounds.slice(1).map((end, nth) => {
    const piece = series.slice(bounds[nth], end)
    const mean = piece.reduce((sum, value) => sum + value, 0) / piece.length
    return piece.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  })
  return squares.reduce((sum, square) => sum + square, 0) + penalty * places.length
}

/** Every way to cut the series. */
function allCuts(length: number): number[][] {
  const places = Array.from({ length: length - 1 }, (_, nth) => nth + 1)
  return Array.from({ length: 2 ** places.length }, (_, mask) =>
    places.filter(place => mask & (1 << (place - 1))),
  )
}

/** Levels that last for some places, with noise. */
const steps = fc
  .array(fc.tuple(number(-10, 10), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 5 })
  .chain(levels =>
    fc.tuple(
      ...levels.flatMap(([level, length]) =>
        Array.from({ length }, () => number(-1, 1).map(noise => level + noise)),
      ),
    ),
  )
  .map(series => series.slice(0, 11))

test('no other way to cut a series costs less', () => {
  fc.assert(
    fc.property(steps, fc.oneof(fc.constant('its own'), number(0, 30)), (series, given) => {
      const penalty = typeof given === 'number' ? given : penaltyFor(series)
      const least = Math.min(...allCuts(series.length).map(places => costOf(series, places, penalty)))
      expect(costOf(series, changesIn(series, penalty), penalty)).toBeCloseTo(least, 8)
    }),
    { numRuns: 300 },
  )
})

test('a step is found where it is, and a level series has none', () => {
  const step = [...Array(20).fill(4), ...Array(15).fill(-3), ...Array(10).fill(3)].map(
    (level, nth) => level + ((nth * 7) % 5) / 10,
  )
  expect(changesIn(step, penaltyFor(step))).toEqual([20, 35])
  expect(changesIn(Array(50).fill(2), 0.1)).toEqual([])
  expect(changesIn([], 1)).toEqual([])
  expect(changesIn([3], 0)).toEqual([])
})

test('the penalty is twice the variance of the whole series times the logarithm of its length', () => {
  // 1, 3, 5, 7: mean 4, variance (9 + 1 + 1 + 9) / 4 = 5; 2 * 5 * ln 4
  expect(penaltyFor([1, 3, 5, 7])).toBeCloseTo(10 * Math.log(4), 12)
})
