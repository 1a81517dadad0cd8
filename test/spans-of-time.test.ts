import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf } from '../src/dates/edtf.ts'
import { isApproximate, isUncertain, precisionOf } from '../src/dates/precision.ts'
import { spanBetween } from '../src/dates/span.ts'

test.each([
  ['2025-11-14', 'DAY'],
  ['2025-08-10~', 'DAY'],
  ['2022-03', 'MONTH'],
  ['2022-03-XX', 'MONTH'],
  ['2022', 'YEAR'],
  ['2022-XX-XX', 'YEAR'],
  ['202X', 'DECADE'],
  ['20XX', 'CENTURY'],
  ['2022-03-06/2022-03-10', 'INTERVAL'],
  ['../2022-03-06', 'BOUND'],
  ['2024-12/..', 'BOUND'],
  ['2024-12/', 'BOUND'],
])('%s is exact to the %s', (date, precision) => {
  expect(daysOf(date)).not.toBeNull()
  expect(precisionOf(date)).toBe(precision)
})

test('a date can be about then, uncertain, or both', () => {
  expect(['2025-08~', '2025-08?', '2025-08%', '2025-08'].map(isApproximate)).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect(['2025-08~', '2025-08?', '2025-08%', '2025-08'].map(isUncertain)).toEqual([false, true, true, false])
})

test('from March 2022 to 5 December 2022 it is between 8 and 9 months', () => {
  expect(spanBetween('2022-03', '2022-12-05')).toEqual({ min: 8, max: 9, unit: 'MONTH' })
})

test.each([
  ['2024-12-25', '2025-10-09', { min: 288, max: 288, unit: 'DAY' }],
  ['2022', '2025-11-14', { min: 2, max: 3, unit: 'YEAR' }],
  ['../2022-03-06', '2022-12-05', { min: 274, max: null, unit: 'DAY' }],
  ['2022-12-05', '2024-12/..', { min: 23, max: null, unit: 'MONTH' }],
  // Which of the two came first is not known.
  ['2022-03-06/2022-03-10', '2022-03-08', { min: -2, max: 2, unit: 'DAY' }],
  // A month that has no 31st is full on its last day.
  ['2025-01-31', '2025-02', { min: 0, max: 1, unit: 'MONTH' }],
  ['2025-03', '2025-03', { min: 0, max: 0, unit: 'MONTH' }],
  ['2025-11-14', '2025-11-10', { min: -4, max: -4, unit: 'DAY' }],
  // One of several, as claims give it that differ.
  ['[..2022-03-06,2022-03-10]', '2022-04-01', { min: 22, max: null, unit: 'DAY' }],
  ['[2022-03,2022-05-02..2022-05-04]', '2022-06-01', { min: 0, max: 3, unit: 'MONTH' }],
] as const)('from %s to %s', (from, to, span) => {
  expect(spanBetween(from, to)).toEqual(span)
})

const day = fc
  .integer({ min: Date.parse('1990-01-01') / 86_400_000, max: Date.parse('2030-12-31') / 86_400_000 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))

/** Some day of a date, by a number from 0 to 1. */
function dayWithin(text: string, at: number): string {
  const { earliest, latest } = daysOf(text) ?? {}
  const [first, last] = [Date.parse(earliest ?? ''), Date.parse(latest ?? '')]
  return new Date(first + Math.round((at * (last - first)) / 86_400_000) * 86_400_000)
    .toISOString()
    .slice(0, 10)
}

/** The day so many months later, or the last of its month. */
function monthsLater(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Counted one by one. */
function wholeMonths(from: string, to: string, step: number): number {
  let count = 0
  while (monthsLater(from, (count + 1) * step) <= to) count++
  return count
}

test('whichever days two dates stand for, as much time lies between them as the span says', () => {
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(date, date, at, at, (from, to, one, other) => {
      const { min, max, unit } = spanBetween(from, to) ?? { min: null, max: null, unit: 'DAY' }
      const [begin, end] = [dayWithin(from, one), dayWithin(to, other)]
      const between =
        unit === 'DAY'
          ? (Date.parse(end) - Date.parse(begin)) / 86_400_000
          : begin <= end
            ? wholeMonths(begin, end, unit === 'YEAR' ? 12 : 1)
            : 0 - wholeMonths(end, begin, unit === 'YEAR' ? 12 : 1)
      expect(between).toBeGreaterThanOrEqual(min ?? Number.NaN)
      expect(between).toBeLessThanOrEqual(max ?? Number.NaN)
    }),
  )
})
