import { createHash } from 'node:crypto'
import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import { isRecord, type Values } from './arguments.ts'
import type { PageOrder } from './declare.ts'

const USUAL_PAGE = 20
const LARGEST_PAGE = 100

/** Which way a page is walked; part of the shape. */
export type Walk = { readonly backwards: boolean; readonly cursor: boolean }

export const walkOf = (has: (path: string) => boolean): Walk => ({
  backwards: has('last') || (has('before') && !has('first')),
  cursor: has('after') || has('before'),
})

/** ORDER BY of a page; a page walked backwards is sorted the other way round and turned by its reader. */
export function orderBy(page: PageOrder, walk: Walk): string {
  const direction = (page.direction === 'DESC') !== walk.backwards ? ' DESC' : ''
  return [...(page.prefix ?? []), ...page.keys].map(key => key + direction).join(', ')
}

/**
 * The rows past a cursor: `k0 >= a AND (k0 > a OR k1 > b)`. The first comparison is what an index uses, the second
 * makes it exact; so a page costs the page, and rows added meanwhile neither repeat nor hide others.
 */
export function past(page: PageOrder, walk: Walk, at: (name: string) => string): string[] {
  if (!walk.cursor) return []
  const sign = (page.direction === 'DESC') !== walk.backwards ? '<' : '>'
  const [first, ...rest] = page.keys
  if (first === undefined) return []
  if (rest.length === 0) return [`${first} ${sign} ${at('k0')}`]
  const exact = page.keys.map((key, index) => {
    const equal = page.keys.slice(0, index).map((other, place) => `${other} = ${at(`k${place}`)}`)
    return [...equal, `${key} ${sign} ${at(`k${index}`)}`].join(' AND ')
  })
  return [`${first} ${sign}= ${at('k0')}`, `(${exact.join(' OR ')})`]
}

/** What a page needs bound: `size`, `limit` (one row more), and the keys of a cursor, `k0`, `k1`, ... */
export function pageParameters(list: string, values: Values): Values {
  const size = pageSize(values)
  return { size, limit: integer(size + 1), ...cursorKeys(list, values) }
}

function pageSize({ first, last, after, before }: Values): number {
  if (first != null && last != null)
    throw badInput('first', 'Give either "first" or "last", not both: a page is cut from one end.')
  if (after != null && (last != null || before != null))
    throw badInput(
      'after',
      '"after" goes with "first", "before" with "last": a page lies on one side of a cursor.',
    )
  if (before != null && first != null)
    throw badInput('before', '"before" goes with "last", "after" with "first".')
  const name = last != null ? 'last' : 'first'
  const size = last ?? first ?? USUAL_PAGE
  if (typeof size !== 'number' || size < 1 || size > LARGEST_PAGE)
    throw badInput(name, `"${name}" must be from 1 to ${LARGEST_PAGE}; ${String(size)} was asked for.`)
  return size
}

function cursorKeys(list: string, values: Values): Values {
  const name = values.after != null ? 'after' : 'before'
  const cursor = values[name]
  if (cursor == null) return {}
  const keys = typeof cursor === 'string' ? opened(cursor, sealOf(list, values)) : undefined
  if (!keys)
    throw badInput(
      name,
      `"${name}" must be a cursor that this list returned for the same filter and order; ask for the first page again without it.`,
    )
  return Object.fromEntries(keys.map((key, index) => [`k${index}`, key]))
}

/** A cursor: the sort keys of a row, sealed with the list, filter and order that they belong to. */
export const cursorOf = (keys: readonly unknown[], seal: string): string =>
  Buffer.from(JSON.stringify([seal, ...keys])).toString('base64url')

function opened(cursor: string, seal: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed) || parsed[0] !== seal) return undefined
    const keys = parsed.slice(1)
    return keys.every(key => typeof key === 'string' || typeof key === 'number') ? keys : undefined
  } catch {
    return undefined
  }
}

/** A digest of what a cursor belongs to: the list, and the values of its filter and order. Some microseconds: for who asks for cursors. */
export function sealOf(list: string, values: Values): string {
  const { first, last, after, before, ...rest } = values
  return createHash('sha256')
    .update(`${list} ${canonical(rest)}`)
    .digest('base64url')
    .slice(0, 12)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isRecord(value)) return JSON.stringify(value ?? null)
  const present = Object.entries(value).filter(([, entry]) => entry != null)
  return `{${present
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${key}:${canonical(entry)}`)
    .join()}}`
}
