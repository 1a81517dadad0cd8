import { listOf } from '../selection/compiling.ts'
import { type Column, expression, type Reach } from '../selection/declare.ts'

/*
 * What one cell of a flat row can hold: text, a number, a truth value, or nothing.
 */

/** Names or ids in one cell; nothing where there are none. */
export const joined = (raw: unknown): string | null => {
  const names = listOf(raw).filter(name => name != null)
  return names.length > 0 ? names.join('; ') : null
}

/** Names in one cell of a list that stands beside another: `-` holds the place of what is not known; nothing where nothing is. */
const aligned = (names: readonly unknown[]): string | null =>
  names.every(name => name == null) ? null : names.map(name => name ?? '-').join('; ')

/**
 * Cells that are read together: `text` reads rows, `MATCH ... RETURN [a, b] ORDER BY ...`, by one subquery; each column
 * takes the same place of all of them, or of the first.
 */
export function together(reads: string, text: (reach: Reach) => string, apart: Pick<Column, 'apart'> = {}) {
  const column = (value: (rows: readonly (readonly unknown[])[]) => unknown): Column =>
    expression(reach => `COLLECT { ${text(reach)} }`, {
      lists: 1,
      reads: () => reads,
      ...apart,
      value: raw => value(listOf(raw).map(listOf)),
    })
  return {
    all: (place: number, turn: (value: unknown) => unknown = value => value) =>
      column(rows => aligned(rows.map(row => turn(row[place])))),
    /** All rows that begin with a certain value. */
    of: (begin: string, place: number) =>
      column(rows => aligned(rows.flatMap(row => (row[0] === begin ? [row[place]] : [])))),
    first: (place: number, turn: (value: unknown) => unknown = value => value) =>
      column(rows => turn(rows[0]?.[place] ?? null)),
  }
}

const DAY = 86_400_000

/** Milliseconds since 1970 at which a day begins in UTC. */
export const beginOf = (day: unknown): number | null => (typeof day === 'string' ? Date.parse(day) : null)

/** Its last millisecond. */
export const endOf = (day: unknown): number | null =>
  typeof day === 'string' ? Date.parse(day) + DAY - 1 : null
