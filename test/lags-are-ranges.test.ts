import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lagBetween, lagsOf } from '../src/links/lag.ts'

const day = (text: string) => ({ date: text, earliest: text, latest: text })
const march = { date: '2022-03', earliest: '2022-03-01', latest: '2022-03-31' }
const april = { date: '2022-04', earliest: '2022-04-01', latest: '2022-04-30' }

test('between two days it is one number; between two months the least and the most that it can be', () => {
  expect(lagBetween(day('2024-12-25'), day('2024-12-28'))).toEqual({ min: 3, max: 3, approximate: false })
  expect(lagBetween(day('2024-02-28'), day('2024-03-01'))).toMatchObject({ min: 2, max: 2 })
  expect(lagBetween(march, april)).toMatchObject({ min: 1, max: 60 })
  expect(lagBetween(march, day('2022-03-10'))).toMatchObject({ min: 0, max: 9 })
})

test('an answer does not come before its act, however the dates are told', () => {
  expect(lagBetween(day('2022-03-20'), march)).toMatchObject({ min: 0, max: 11 })
})

test('a date that is only about right makes the lag so, and no band is sure of it', () => {
  const about = lagBetween({ ...day('2025-08-10'), date: '2025-08-10~' }, day('2025-08-11'))
  expect(about).toEqual({ min: 1, max: 1, approximate: true })
  const lags = lagsOf([about])
  expect(lags).toMatchObject({ count: 1, approximate: 1, median: { min: 1, max: 1 } })
  expect(lags?.distribution[1]).toEqual({ from: 1, to: 1, certain: 0, possible: 1 })
})

test('median, shortest and longest of ranges are ranges; half a day may occur', () => {
  const lags = lagsOf([
    { min: 0, max: 0, approximate: false },
    { min: 1, max: 60, approximate: false },
    { min: 3, max: 3, approximate: false },
    { min: 4, max: 4, approximate: false },
  ])
  expect(lags).toMatchObject({
    count: 4,
    min: { min: 0, max: 0 },
    max: { min: 4, max: 60 },
    median: { min: 2, max: 3.5 },
  })
  expect(lags?.distribution.slice(0, 4)).toEqual([
    { from: 0, to: 0, certain: 1, possible: 1 },
    { from: 1, to: 1, certain: 0, possible: 1 },
    { from: 2, to: 3, certain: 1, possible: 2 },
    { from: 4, to: 7, certain: 1, possible: 2 },
  ])
  expect(lags?.distribution.at(-1)).toEqual({ from: 366, to: null, certain: 0, possible: 0 })
  expect(lagsOf([])).toBeNull()
})

const median = (numbers: readonly number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

/** Lags as ranges, with what each of them really was. */
const told = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
    .map(([truth, below, above]) => ({
      truth,
      min: Math.max(0, truth - below),
      max: truth + above,
      approximate: false,
    })),
  { minLength: 1, maxLength: 30 },
)

test('whatever the lags really were, each figure holds the true one', () => {
  fc.assert(
    fc.property(told, lags => {
      const truths = lags.map(({ truth }) => truth)
      const figures = lagsOf(lags)
      if (!figures) throw new Error('no figures')
      for (const [figure, truth] of [
        [figures.min, Math.min(...truths)],
        [figures.max, Math.max(...truths)],
        [figures.median, median(truths)],
      ] as const) {
        expect(figure.min).toBeLessThanOrEqual(truth)
        expect(figure.max).toBeGreaterThanOrEqual(truth)
      }
      for (const { from, to, certain, possible } of figures.distribution) {
        const truly = truths.filter(truth => truth >= from && truth <= (to ?? truth)).length
        expect(certain).toBeLessThanOrEqual(truly)
        expect(possible).toBeGreaterThanOrEqual(truly)
      }
    }),
  )
})
