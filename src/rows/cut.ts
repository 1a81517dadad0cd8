import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import type { Bind } from '../selection/arguments.ts'
import { many, type PageOrder, type Pattern, type Reach } from '../selection/declare.ts'
import { tooDear } from '../selection/limits.ts'

/** Rows of one field: more than a panel shows, less than a second. */
const MOST_ROWS = 5_000

type Rows = {
  readonly match: string
  readonly where: readonly string[]
  readonly distinct?: boolean
  readonly page: PageOrder
  readonly scope: { readonly self: string; readonly edge?: string }
}

/**
 * A table of what a filter finds. Cut as pages are, so that it costs its rows, however long the list is; and never cut
 * short in silence: without `limit` there are all rows, or COST_LIMIT.
 */
export const table = (rows: (reach: Reach) => Rows, bind: Bind, narrower: string) =>
  many(reach => cut(rows(reach), reach.args.at('rows')), {
    sized: true,
    bind: (values, nameOf) => ({ ...bind(values, nameOf), ...sizeOf(values.limit) }),
    refusal: () =>
      tooDear(
        `More than ${MOST_ROWS} rows fit. Ask for fewer with ${narrower}, or for the first so many with "limit".`,
      ),
  })

/** Rows are taken out of the list again in its order; one more than may be is told as a single one without an object. */
function cut({ match, where, distinct, page, scope }: Rows, rows: string): Pattern {
  const { self } = scope
  const variables = [...new Set(Object.values(scope))].join(', ')
  const sign = page.direction === 'DESC' ? ' DESC' : ''
  const keys = [...(page.prefix ?? []), ...page.keys].map(key => key + sign)
  return {
    match: [
      match,
      ...(where.length > 0 ? [`WHERE ${where.join('\n  AND ')}`] : []),
      `WITH ${distinct ? 'DISTINCT ' : ''}${variables}`,
      `ORDER BY ${keys.join(', ')}`,
      `LIMIT ${rows}`,
      `WITH collect(${self}) AS found`,
      `UNWIND CASE WHEN size(found) > ${MOST_ROWS} THEN [null] ELSE found END AS ${self}`,
    ].join('\n'),
    scope: { self },
  }
}

/** Throws BAD_USER_INPUT. Without a limit one more than may be is looked for. */
function sizeOf(limit: unknown) {
  if (limit == null) return { size: MOST_ROWS, rows: integer(MOST_ROWS + 1) }
  if (typeof limit !== 'number' || limit < 1 || limit > MOST_ROWS)
    throw badInput('limit', `"limit" must be from 1 to ${MOST_ROWS}; ${String(limit)} was asked for.`)
  return { size: limit, rows: integer(limit) }
}
