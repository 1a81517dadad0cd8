import type { ExportQuestion } from './question.ts'
import type { Depth, Page } from './read.ts'

/** A piece of a file as it is written. */
export type Chunk = string | Uint8Array

/** Writes one file while the pages of an export go by. */
export type FileWriter = {
  /** What this page adds; may be nothing. */
  readonly page: (page: Page) => Chunk
  /** What comes last. */
  readonly end: () => Chunk | Iterable<Chunk>
}

export type Format = 'csv' | 'json' | 'parquet' | 'gexf' | 'graphml' | 'jsonld'

export type ExportFile = {
  /** `events.csv` */
  readonly name: string
  readonly format: Format
  readonly mediaType: string
  readonly title: string
  /** Of the records that it holds, the deepest. */
  readonly depth: Depth
  readonly open: (question: ExportQuestion) => FileWriter
}
