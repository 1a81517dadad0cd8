/** A span of whole days, both ends included, as ISO text. */
export type Span = { readonly first: string; readonly last: string }

/** "2025-11-14" for a day that exists in the Gregorian calendar; undefined for anything else. */
export function dayOf(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined
}

/** The days of a year ("2022"), a month ("2024-12") or a day; undefined for anything else. */
export function periodOf(text: string): Span | undefined {
  if (/^\d{4}$/.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) {
    const [year = 0, month = 0] = text.split('-').map(Number)
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return { first: `${text}-01`, last: `${text}-${length}` }
  }
  const day = dayOf(text)
  return day === undefined ? undefined : { first: day, last: day }
}
