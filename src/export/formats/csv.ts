import { stringify } from 'csv-stringify/sync'
import type { FileWriter } from '../format.ts'
import type { Cell, Row, Table } from '../table.ts'

/** RFC 4180: commas, CRLF, quotes where they are needed. An empty cell is "nobody says". */
const LINES = {
  record_delimiter: '\r\n',
  cast: { boolean: (yes: boolean) => (yes ? 'true' : 'false') },
} as const

export function csvOf(table: Table, origin: string): FileWriter {
  const names = table.fields.map(({ name }) => name)
  let header = stringify([names], LINES)
  const written = (rows: readonly Row[]): string => {
    const begin = header
    header = ''
    return (
      begin +
      stringify(
        rows.map(row => names.map(name => cellOf(row[name] ?? null))),
        LINES,
      )
    )
  }
  return { page: page => written(table.rows(page, origin)), end: () => written([]) }
}

/** One cell: several texts are joined by "; ", as in the flat rows of the contract. */
export function cellOf(cell: Cell): string | number | boolean | null {
  if (cell === null || typeof cell !== 'object') return cell
  return isTexts(cell) ? cell.map(text => text ?? '-').join('; ') : JSON.stringify(cell)
}

const isTexts = (cell: readonly (string | null | object)[]): cell is readonly (string | null)[] =>
  cell.every(one => one === null || typeof one === 'string') && cell.length > 0
