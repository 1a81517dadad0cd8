import { listOf } from '../selection/compiling.ts'
import { type Column, expression, type Reach } from '../selection/declare.ts'

/*
 * What one cell of a flat row can hold: text, a number, or nothing.
 */

/** Names or ids in one cell; nothing where there are none. */
export const joined = (raw: unknown): string | null => {
  const names = listOf(raw).filter(name => name != null)
  return names.length > 0 ? names.join('; ') : null
}

/** A list read by a subquery, `MATCH ... RETURN ... ORDER BY ...`, in one cell. */
export const listed = (text: (reach: Reach) => string): Column =>
  expression(reach => `COLLECT { ${text(reach)} }`, { lists: 1, value: joined })

/** The first row of a subquery. */
export const first = (text: (reach: Reach) => string): Column =>
  expression(reach => `head(COLLECT { ${text(reach)} LIMIT 1 })`, { lists: 1 })

/** The same column, its value turned into another. */
export const turned = (column: Column, turn: (value: unknown) => unknown): Column => ({
  ...column,
  value: raw => turn(column.value ? column.value(raw) : raw),
})

const DAY = 86_400_000

/** Milliseconds since 1970 at which a day begins in UTC. */
export const beginOf = (day: unknown): number | null => (typeof day === 'string' ? Date.parse(day) : null)

/** Its last millisecond. */
export const endOf = (day: unknown): number | null =>
  typeof day === 'string' ? Date.parse(day) + DAY - 1 : null
