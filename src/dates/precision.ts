export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'APPROXIMATE' | 'UNCERTAIN'

/** How precise a date in EDTF is; what is said of it as a whole (`~`, `?`) comes before what it is. */
export function precisionOf(date: string): Precision {
  // Two dates, one of several, or digits left open: a span without one word for it.
  if (/[/[X]/.test(date)) return 'INTERVAL'
  if (/[~%]/.test(date)) return 'APPROXIMATE'
  if (date.includes('?')) return 'UNCERTAIN'
  return date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY'
}
