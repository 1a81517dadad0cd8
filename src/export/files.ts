import type { ExportFile, FileWriter, Format } from './format.ts'
import { csvOf } from './formats/csv.ts'
import { gexfOf } from './formats/gexf.ts'
import { graphmlOf } from './formats/graphml.ts'
import { jsonOf } from './formats/json.ts'
import { jsonldOf } from './formats/jsonld.ts'
import { parquetOf } from './formats/parquet.ts'
import { describe } from './narrowed.ts'
import { type ExportQuestion, versionOf } from './question.ts'
import type { Depth } from './read.ts'
import type { Table } from './table.ts'
import { claims } from './tables/claims.ts'
import { documents } from './tables/documents.ts'
import { events } from './tables/events.ts'
import { links } from './tables/links.ts'
import { roles } from './tables/roles.ts'

const TABLES: readonly (readonly [Table, Depth])[] = [
  [events, 'EVENTS'],
  [roles, 'EVENTS'],
  [links, 'EVENTS'],
  [claims, 'CLAIMS'],
  [documents, 'DOCUMENTS'],
]

type TabularFormat = Extract<Format, 'csv' | 'json' | 'parquet'>

const TABULAR: Readonly<
  Record<
    TabularFormat,
    { readonly mediaType: string; readonly open: (table: Table, question: ExportQuestion) => FileWriter }
  >
> = {
  csv: { mediaType: 'text/csv', open: (table, { origin }) => csvOf(table, origin) },
  json: { mediaType: 'application/json', open: (table, { origin }) => jsonOf(table, origin) },
  parquet: {
    mediaType: 'application/vnd.apache.parquet',
    open: (table, question) =>
      parquetOf(table, question.origin, {
        title: question.title,
        description: describe(question),
        dataVersion: versionOf(question.ground),
      }),
  },
}

/** A file with the table that it holds, if it is one. */
export type ListedFile = ExportFile & { readonly table: Table | undefined }

const tabular = (format: TabularFormat): ListedFile[] =>
  TABLES.map(([table, depth]) => ({
    name: `${table.name}.${format}`,
    format,
    mediaType: TABULAR[format].mediaType,
    title: table.title,
    depth,
    table,
    open: question => TABULAR[format].open(table, question),
  }))

/** All files that an export can have, format by format. */
export const FILES: readonly ListedFile[] = [
  ...tabular('csv'),
  ...tabular('json'),
  ...tabular('parquet'),
  {
    name: 'graph.gexf',
    format: 'gexf',
    mediaType: 'application/gexf+xml',
    title: 'Events, who took part and how events are linked, for Gephi',
    depth: 'EVENTS',
    table: undefined,
    open: question => gexfOf(`${describe(question)} Data version ${versionOf(question.ground)}.`),
  },
  {
    name: 'graph.graphml',
    format: 'graphml',
    mediaType: 'application/graphml+xml',
    title: 'The same graph for yEd, Cytoscape, networkx and igraph',
    depth: 'EVENTS',
    table: undefined,
    open: question => graphmlOf(`${describe(question)} Data version ${versionOf(question.ground)}.`),
  },
  {
    name: 'graph.jsonld',
    format: 'jsonld',
    mediaType: 'application/ld+json',
    title: 'Events, claims and documents in the terms of schema.org and PROV',
    depth: 'DOCUMENTS',
    table: undefined,
    open: jsonldOf,
  },
]

export const FORMATS: readonly Format[] = [...new Set(FILES.map(({ format }) => format))]
