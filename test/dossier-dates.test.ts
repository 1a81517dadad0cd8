import { expect, test } from 'vitest'
import { daysOf } from '../src/dates/edtf.ts'

test.each([
  ['2025-11-14', '2025-11-14', '2025-11-14', 1],
  ['2022-03', '2022-03-01', '2022-03-31', 31],
  ['2024', '2024-01-01', '2024-12-31', 366],
  ['2025-08~', '2025-08-01', '2025-08-31', 31],
  ['2023-06-14?', '2023-06-14', '2023-06-14', 1],
  ['2022-03-06/2022-03-10', '2022-03-06', '2022-03-10', 5],
  ['2025-10/2025-11-14', '2025-10-01', '2025-11-14', 45],
  ['202X', '2020-01-01', '2029-12-31', 3653],
  ['2024-02-29', '2024-02-29', '2024-02-29', 1],
])('%s is the days from %s to %s', (text, earliest, latest, days) => {
  expect(daysOf(text)).toEqual({ earliest, latest, days })
})

test('an open end stays open', () => {
  expect(daysOf('../2022-03-06')).toEqual({ earliest: null, latest: '2022-03-06', days: null })
  expect(daysOf('2022-02-24/..')).toEqual({ earliest: '2022-02-24', latest: null, days: null })
})

test.each([
  '2025-02-30',
  '2025-02-29',
  '2025-13',
  '20251114',
  '2025-06-30/2025-06-27',
  '14.11.2025',
  'November 2025',
  '',
])('%j is no date', text => {
  expect(daysOf(text)).toBeNull()
})
