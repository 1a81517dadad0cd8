import type { ExportFile, Format } from './format.ts'
import { licencesOf, SCORES, silentDossiers } from './licence.ts'
import { describe } from './narrowed.ts'
import { type ExportQuestion, versionOf } from './question.ts'
import type { Withheld } from './read.ts'
import type { Field, FieldType, Table } from './table.ts'

/** A file with what is known of it once it is written. */
export type Resource = {
  readonly file: ExportFile
  /** The table that it holds; undefined for a graph. */
  readonly table: Table | undefined
  readonly written?: { readonly bytes: number; readonly sha256: string }
}

/** datapackage.json after Frictionless: what each file and each of its fields is, under which licence, of which version. `withheld`: null before all is read. */
export function datapackageOf(
  question: ExportQuestion,
  resources: readonly Resource[],
  withheld: Readonly<Withheld> | null,
): string {
  const { id, title, origin, ground, from, to, evidence } = question
  const silent = silentDossiers(question)
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `demarche-${id.toLowerCase()}`,
    title: `Demarche: ${title}`,
    description: [
      describe(question),
      'Titles, summaries and statements are our own words about what documents report; nothing of the documents is in here but their headlines. Each event leads to its claims and documents.',
      ...(silent.length > 0
        ? [`Nothing says whether what stands in ${silent.join(', ')} may be passed on.`]
        : []),
    ].join(' '),
    version: versionOf(ground),
    homepage: origin,
    licenses: [
      ...licencesOf(question).map(({ spdx, text }) => ({ name: spdx ?? 'other', title: text })),
      { name: SCORES.licence, title: 'Scores of event types only', path: SCORES.path },
    ],
    sources: [{ title: SCORES.title, path: SCORES.path }],
    resources: resources.map(resourceOf),
    demarche: {
      of: id,
      from: from ?? null,
      to: to ?? null,
      evidence: evidence ?? null,
      searched: ground.searched,
      dossiers: ground.dossiers,
      withheld,
    },
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function resourceOf({ file, table, written }: Resource) {
  const { name, format, mediaType, title } = file
  return {
    name: name.replace('.', '-'),
    path: name,
    title: table?.title ?? title,
    ...(table && { description: table.description }),
    format,
    mediatype: mediaType,
    encoding: format === 'parquet' ? undefined : 'utf-8',
    ...(written && { bytes: written.bytes, hash: `sha256:${written.sha256}` }),
    ...(format === 'csv' && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    }),
    ...(table && { schema: schemaOf(table, format) }),
  }
}

function schemaOf({ fields, primaryKey, name }: Table, format: Format) {
  return {
    fields: fields.map(field => fieldOf(field, format)),
    primaryKey,
    ...(format === 'csv' && { missingValues: [''] }),
    ...(EVENT_IN[name] && {
      foreignKeys: [
        { fields: [EVENT_IN[name]], reference: { resource: `events-${format}`, fields: ['id'] } },
      ],
    }),
  }
}

/** Fields that hold an event of the export. */
const EVENT_IN: Readonly<Record<string, string>> = { roles: 'event', links: 'from' }

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'string',
  edtf: 'string',
  list: 'string',
  // JSON within a cell, as Frictionless has it.
  structure: 'array',
  integer: 'integer',
  number: 'number',
  'yes-no': 'boolean',
  day: 'date',
}

function fieldOf({ name, type, description, required }: Field, format: Format) {
  const isArray = type === 'list' && format === 'json'
  return {
    name,
    type: isArray ? 'array' : TYPES[type],
    description: type === 'list' && !isArray ? `${description} Several are joined by "; ".` : description,
    ...(type === 'edtf' && { rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF' }),
    ...(required && { constraints: { required } }),
  }
}
