/** How exactly a date in EDTF says when: by what it leaves open. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE' | 'CENTURY' | 'INTERVAL' | 'BOUND'

/** Of the forms that `daysOf` reads; the rest ("2025-1X") spans days that are no month, year, decade or century. */
export function precisionOf(date: string): Precision {
  if (date.includes('/')) return date.split('/').every(isDated) ? 'INTERVAL' : 'BOUND'
  const plain = date.replace(/[?~%]$/, '')
  const form = FORMS.find(([pattern]) => pattern.test(plain))
  return form ? form[1] : 'INTERVAL'
}

const FORMS = [
  [/^\d{4}-\d{2}-\d{2}$/, 'DAY'],
  [/^\d{4}-\d{2}(-XX)?$/, 'MONTH'],
  [/^\d{4}(-XX){0,2}$/, 'YEAR'],
  [/^\d{3}X(-XX){0,2}$/, 'DECADE'],
  [/^\d{2}XX(-XX){0,2}$/, 'CENTURY'],
] as const

/** Said to be about then (`~`, `%`). */
export const isApproximate = (date: string): boolean => /[~%]/.test(date)

/** Said with a doubt (`?`, `%`). */
export const isUncertain = (date: string): boolean => /[?%]/.test(date)

/** Whether an end of an interval says anything: `..` is open, nothing is not known. */
const isDated = (end: string): boolean => end !== '' && end !== '..'
