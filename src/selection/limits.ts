import { GraphQLError } from 'graphql'
import type { Values } from './arguments.ts'

/**
 * What a statement may be before Neo4j sees it. Neo4j plans nested COLLECTs in time that doubles with each level past
 * ten, whatever the data, and no timeout stops it; the rest keeps a cold plan under a second.
 */
const MOST_LEVELS = 8
const MOST_LISTS = 30
const MOST_COLUMNS = 400
/** Rows that a statement may return at the most, by the sizes of its pages and what lists usually hold. */
const MOST_ROWS = 50_000
/** Readings one after another, each by what the one before it computed. */
export const MOST_ROUNDS = 3
/** What a list without `first` is taken to hold. */
const USUAL_LIST = 8

export type Budget = {
  readonly list: (depth: number, field: string) => void
  readonly column: (field: string) => void
  /** Subqueries in the conditions of a pattern cost what lists cost. */
  readonly conditions: (conditions: readonly string[], field: string) => void
}

export function budget(): Budget {
  let lists = 0
  let columns = 0
  const list: Budget['list'] = (depth, field) => {
    if (depth > MOST_LEVELS)
      throw tooDear(
        `"${field}" lies ${depth} lists deep, the outermost field counted; at most ${MOST_LEVELS} are read in one request. Ask for it by id in a second request.`,
      )
    if (++lists > MOST_LISTS)
      throw tooDear(
        `The selection reads more than ${MOST_LISTS} lists, with the outermost field and what filters look into; leave out "${field}" and what comes after it, or ask in two requests.`,
      )
  }
  return {
    list,
    conditions: (conditions, field) => {
      for (const condition of conditions) if (/(EXISTS|COLLECT) \{/.test(condition)) list(1, field)
    },
    column: field => {
      if (++columns > MOST_COLUMNS)
        throw tooDear(
          `The selection reads more than ${MOST_COLUMNS} fields; leave out "${field}" and what comes after it.`,
        )
    },
  }
}

/** How many rows a list may yield: `size` is a number, or the slot whose bound `first` or `last` gives it. */
export type Size =
  | { readonly size: number | { readonly slot: string }; readonly below: readonly Size[] }
  /** Of an object that is one of several types, the largest counts. */
  | { readonly oneOf: readonly (readonly Size[])[] }

export const usualList = (below: readonly Size[]): Size => ({ size: USUAL_LIST, below })

/** Throws COST_LIMIT; `bound` holds the size of each page under its slot. */
export function guardRows(sizes: readonly Size[], bound: Readonly<Record<string, Values>>): void {
  const rows = rowsOf(sizes, slot => {
    const size = bound[slot]?.size
    return typeof size === 'number' ? size : 1
  })
  if (rows > MOST_ROWS)
    throw tooDear(
      `The selection may return ${rows} rows; at most ${MOST_ROWS} are read in one request. Ask for smaller pages with "first", or for fewer lists within lists.`,
    )
}

function rowsOf(sizes: readonly Size[], pageOf: (slot: string) => number): number {
  return sizes.reduce((sum, size) => {
    if ('oneOf' in size) return sum + Math.max(0, ...size.oneOf.map(branch => rowsOf(branch, pageOf)))
    const own = typeof size.size === 'number' ? size.size : pageOf(size.size.slot)
    return sum + own * (1 + rowsOf(size.below, pageOf))
  }, 0)
}

export const tooDear = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'COST_LIMIT' } })
