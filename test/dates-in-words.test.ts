import { expect, test } from 'vitest'
import { dateInWords, exactnessInWords } from '../src/pages/dates.ts'

test.each([
  ['2025-11-14', '14 November 2025'],
  ['2022-03', 'March 2022'],
  ['2022', '2022'],
  ['199X', 'the 1990s'],
  ['2025-08~', 'about August 2025'],
  ['2023-06-14?', '14 June 2023, uncertain'],
  ['2025-08%', 'about August 2025, uncertain'],
  ['2022-03-06/2022-03-10', '6 to 10 March 2022'],
  ['2025-06-28/2025-07-03', '28 June to 3 July 2025'],
  ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
  ['2022-03-06?/2022-03-10', '6 March 2022, uncertain to 10 March 2022'],
  ['../2022-03-06', 'on or before 6 March 2022'],
  ['2022-02-24/..', '24 February 2022 or later'],
  ['2022-02/', 'from February 2022, end not known'],
  ['/..', 'begin not known, no end named'],
  ['/2022-02', 'until February 2022, begin not known'],
  ['[..2022-03-06,2022-03-10]', 'one of these: on or before 6 March 2022; 10 March 2022'],
])('the date %s is said as "%s", no more exact than it is', (date, words) => {
  expect(dateInWords(date)).toBe(words)
})

test('in lists months are short, and what has no words stays as it is', () => {
  expect(dateInWords('2025-11-14', 'short')).toBe('14 Nov 2025')
  expect(dateInWords('2025-13', 'full')).toBe('2025-13')
})

test('a month is said to be some day of it, a day needs no saying', () => {
  expect(exactnessInWords('MONTH')).toBe('some day of the month')
  expect(exactnessInWords('DAY')).toBeUndefined()
  expect(exactnessInWords(null)).toBeUndefined()
})
