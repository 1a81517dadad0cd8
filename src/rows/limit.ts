import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import type { Values } from '../selection/arguments.ts'

/** Rows of one request: more than a panel shows, less than a second. */
const MOST_ROWS = 5_000

/** How many rows are read. Throws BAD_USER_INPUT. */
export function rowLimit({ first }: Values): Values {
  if (typeof first !== 'number' || first < 1 || first > MOST_ROWS)
    throw badInput(
      'first',
      `"first" must be from 1 to ${MOST_ROWS}; ${String(first)} was asked for. Ask for narrower ranges, one after another.`,
    )
  return { size: first, limit: integer(first) }
}
