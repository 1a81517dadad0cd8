/**
 * Many things of one relation, shown as one thing with their number. It has an id, so that an address can name it:
 * `state:AZE~organizations`, `dyad:AZE-RUS~events~2025`, `dyad:AZE-RUS~events~2025-07`, `dyad:AZE-RUS~events~2025-07~accuse`.
 */
export type Bundle = {
  /** The thing whose relation it is. */
  readonly owner: string
  /** Key of the relation. */
  readonly relation: string
  /** Of events: the year or month. */
  readonly period?: string
  /** Of events of a month: the PLOVER type, in lower case. */
  readonly type?: string
}

/** Ids of things hold no such sign. */
const BETWEEN = '~'

export const isBundle = (id: string): boolean => id.includes(BETWEEN)

export const idOf = ({ owner, relation, period, type }: Bundle): string =>
  [owner, relation, period, type].filter(part => part !== undefined).join(BETWEEN)

/** Undefined for what is no bundle's id. */
export function bundleOf(id: string): Bundle | undefined {
  const [owner, relation, period, type, ...more] = id.split(BETWEEN)
  if (!owner || !relation || more.length > 0) return undefined
  if (period !== undefined && !/^\d{4}(-\d\d)?$/.test(period)) return undefined
  if (type !== undefined && !/^[a-z]+$/.test(type)) return undefined
  return {
    owner,
    relation,
    ...(period !== undefined && { period }),
    ...(type !== undefined && { type }),
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "2025", "July 2025" */
export function periodInWords(period: string): string {
  const [year = '', month] = period.split('-')
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? month} ${year}`
}
