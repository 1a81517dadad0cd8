import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Cell = string | number | boolean | undefined

/** A file of rows for Neo4j's importer; what is undefined stays absent. */
export type Table = { readonly add: (...cells: readonly Cell[]) => void; readonly close: () => void }

/** What the importer is told of one kind of node (`State:Entity`) or relationship (`ACTOR`). */
export type Part = { readonly of: 'nodes' | 'relationships'; readonly kind: string; readonly files: string }

export type Tables = {
  readonly table: (of: Part['of'], kind: string, header: string) => Table
  /** Writes what is still in memory; the parts in the order in which they were begun. */
  readonly close: () => readonly Part[]
}

const CHUNK = 1 << 20

/** Tables in a folder, each with its header in a file beside it, as the importer wants them. */
export function tablesIn(folder: string): Tables {
  mkdirSync(folder, { recursive: true })
  const parts: Part[] = []
  const open: Table[] = []
  return {
    table: (of, kind, header) => {
      const name = join(folder, kind.replaceAll(':', '-').toLowerCase())
      writeFileSync(`${name}.head.csv`, `${header}\n`)
      parts.push({ of, kind, files: `${name}.head.csv,${name}.csv` })
      const table = tableAt(`${name}.csv`)
      open.push(table)
      return table
    },
    close: () => {
      for (const table of open) table.close()
      return parts
    },
  }
}

function tableAt(file: string): Table {
  const descriptor = openSync(file, 'w')
  let text = ''
  const flush = () => {
    writeFileSync(descriptor, text)
    text = ''
  }
  return {
    add: (...cells) => {
      text += `${cells.map(cellOf).join(',')}\n`
      if (text.length > CHUNK) flush()
    },
    close: () => {
      flush()
      closeSync(descriptor)
    },
  }
}

function cellOf(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
