import type { FileWriter } from '../format.ts'
import type { Table } from '../table.ts'

/** An array of objects, one a line; lists are arrays, null is "nobody says". */
export function jsonOf(table: Table, origin: string): FileWriter {
  let begin = '['
  return {
    page: page =>
      table
        .rows(page, origin)
        .map(row => {
          const line = `${begin}\n${JSON.stringify(row)}`
          begin = ','
          return line
        })
        .join(''),
    end: () => (begin === '[' ? '[]\n' : '\n]\n'),
  }
}
