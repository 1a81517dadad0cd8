/*
 * Dates as people say them, exactly as exact as they are: "March 2022" for 2022-03, "on or before 6 March 2022" for
 * ../2022-03-06. Nothing is rounded and nothing is made exact.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** How long the names of months are. */
export type MonthNames = 'full' | 'short'

/** A date in EDTF in words; what has no words stands as it is. */
export function dateInWords(date: string, months: MonthNames = 'full'): string {
  const one = (text: string) => pointInWords(text, months)
  const several = /^[[{](.*)[\]}]$/.exec(date)?.[1]
  if (several !== undefined)
    return `one of these: ${several
      .split(',')
      .map(part => boundInWords(part, one))
      .join('; ')}`
  const [begin, end] = date.split('/')
  if (begin === undefined || end === undefined) return one(date)
  if (begin === '' && end === '..') return 'begin not known, no end named'
  if (begin === '..') return `on or before ${one(end)}`
  if (end === '..') return `${one(begin)} or later`
  if (begin === '') return `until ${one(end)}, begin not known`
  if (end === '') return `from ${one(begin)}, end not known`
  return `${withoutWhatFollows(one(begin), one(end))} to ${one(end)}`
}

/** "2" of "2 August 2025" before "4 August 2025", "28 June" before "3 July 2025": what the end says is not said twice. */
function withoutWhatFollows(begin: string, end: string): string {
  const [day, month, year, ...rest] = begin.split(' ')
  const [, endMonth, endYear] = end.split(' ')
  if (year === undefined || rest.length > 0 || !/^\d+$/.test(day ?? '') || year !== endYear) return begin
  return month === endMonth ? `${day}` : `${day} ${month}`
}

/** `..2022-03-06` and `2022-03-06..` stand in lists of dates. */
function boundInWords(text: string, one: (text: string) => string): string {
  const part = text.trim()
  if (part.startsWith('..')) return `on or before ${one(part.slice(2))}`
  return part.endsWith('..') ? `${one(part.slice(0, -2))} or later` : one(part)
}

function pointInWords(text: string, names: MonthNames): string {
  const [, plain = text, mark = ''] = /^(.*?)([~?%]?)$/.exec(text) ?? []
  const said = plainInWords(plain, names)
  const about = mark === '~' || mark === '%' ? `about ${said}` : said
  return mark === '?' || mark === '%' ? `${about}, uncertain` : about
}

function plainInWords(text: string, names: MonthNames): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined)
    return /^\d{3}X$/.test(text) ? `the ${text.slice(0, 3)}0s` : text
  const called = names === 'short' ? name.slice(0, 3) : name
  return day === undefined ? `${called} ${year}` : `${Number(day)} ${called} ${year}`
}

/** How exactly a date says when, in words, where that is not plain from the date; undefined for a day. */
export const exactnessInWords = (precision: string | null): string | undefined =>
  precision === null ? undefined : EXACTNESS[precision]

const EXACTNESS: Readonly<Record<string, string>> = {
  MONTH: 'some day of the month',
  YEAR: 'some day of the year',
  DECADE: 'some time in the decade',
  CENTURY: 'some time in the century',
  INTERVAL: 'throughout, or on some day between',
  BOUND: 'bounded on one side only',
}
