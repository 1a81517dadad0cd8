import type { Page } from './read.ts'

/** What one field of a row holds; null is "nobody says". A list stands for a cell with several, `structure` for values within values. */
export type Cell = string | number | boolean | null | readonly (string | null)[] | Structure
export type Structure = readonly object[]
export type Row = Readonly<Record<string, Cell>>

/**
 * `day` is an ISO day, `edtf` a date as exact as its source, `list` several texts in one cell, `structure` JSON within a
 * cell.
 */
export type FieldType = 'text' | 'integer' | 'number' | 'yes-no' | 'day' | 'edtf' | 'list' | 'structure'

export type Field = {
  readonly name: string
  readonly type: FieldType
  /** What it says, with its unit and an example where that helps. */
  readonly description: string
  /** Never null. */
  readonly required?: true
}

export type Table = {
  /** As its files are called: `events`. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** Fields whose values together stand in one row only; none where rows may be alike. */
  readonly primaryKey: readonly string[]
  readonly fields: readonly Field[]
  /** Its rows of one page. `origin`: the server whose pages the rows link to. */
  readonly rows: (page: Page, origin: string) => readonly Row[]
}

export type Column<Record> = Field & { readonly of: (record: Record, origin: string) => Cell }

/** A table by its columns: each says what it means beside how it is read. */
export function table<Record>(
  about: Pick<Table, 'name' | 'title' | 'description' | 'primaryKey'>,
  records: (page: Page) => readonly Record[],
  columns: readonly Column<Record>[],
): Table {
  return {
    ...about,
    fields: columns.map(({ of: _, ...field }) => field),
    rows: (page, origin) =>
      records(page).map(record =>
        Object.fromEntries(columns.map(({ name, of }) => [name, of(record, origin)])),
      ),
  }
}

/** Several in one cell; nothing where there are none. */
export const several = (texts: readonly string[]): Cell => (texts.length > 0 ? texts : null)

/** Beside another list, in its order; nothing where none of them is known. */
export const beside = (texts: readonly (string | null)[]): Cell =>
  texts.some(text => text !== null) ? texts : null
