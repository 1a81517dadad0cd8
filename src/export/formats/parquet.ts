import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { FileWriter } from '../format.ts'
import type { Cell, Field, FieldType, Row, Table } from '../table.ts'
import { cellOf } from './csv.ts'

/** Rows that are compressed together. */
const GROUP = 10_000

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

const ELEMENTS: Readonly<Record<FieldType, Omit<SchemaElement, 'name'>>> = {
  text: TEXT,
  edtf: TEXT,
  list: TEXT,
  structure: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  'yes-no': { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
}

/** One table, typed: days are dates, figures numbers. Lists are joined as in CSV. `told` stands in the file's own metadata. */
export function parquetOf(table: Table, origin: string, told: Readonly<Record<string, string>>): FileWriter {
  const schema: SchemaElement[] = [
    { name: table.name, num_children: table.fields.length },
    ...table.fields.map(
      ({ name, type, required }): SchemaElement => ({
        name,
        ...ELEMENTS[type],
        repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
      }),
    ),
  ]
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema,
    kvMetadata: Object.entries(told).map(([key, value]) => ({ key, value })),
    createdBy: 'Demarche',
  })
  let rows: Row[] = []
  let groups = 0
  const writeGroup = () => {
    file.write({
      columnData: table.fields.map(field => ({
        name: field.name,
        data: rows.map(row => stored(row, field)),
      })),
      rowGroupSize: Math.max(rows.length, 1),
    })
    rows = []
    groups += 1
  }
  return {
    page: page => {
      rows.push(...table.rows(page, origin))
      if (rows.length >= GROUP) writeGroup()
      return ''
    },
    end: () => {
      if (rows.length > 0 || groups === 0) writeGroup()
      file.finish()
      return bytes.getBytes()
    },
  }
}

function stored(row: Row, { name, type }: Field): Cell | Date {
  const cell = row[name] ?? null
  if (cell === null) return null
  if (type === 'day') return new Date(Date.parse(String(cell)))
  return type === 'structure' ? cell : cellOf(cell)
}
