import { daysOf } from '../dates/edtf.ts'
import { searchable } from '../search/searchable.ts'
import type { Records } from '../seed/kinds.ts'
import type { DocumentRecord } from '../seed/schema/documents.ts'
import { writeNames } from './names.ts'
import type { Pen } from './pen.ts'
import { writeSources } from './sources.ts'
import type { Speaking } from './voices.ts'

type Documents = Pick<Records, 'arcs' | Speaking>

/** Sources, documents and arcs. */
export function writeDocuments(records: Documents, penOf: (dossier: string) => Pen): void {
  writeSources(records, penOf)
  for (const { record, dossier } of records.documents) {
    const pen = penOf(dossier)
    pen.node('Document', record.id, {
      ...documentProperties(record),
      written: pen.written,
      ...searchable(record.id, record.title),
    })
    pen.edge('PUBLISHED_BY', record.id, record.publishedBy)
    for (const { entity, words, part } of record.names ?? [])
      pen.edge('NAMES', record.id, entity, { words, part: partOf(part) })
    pen.notes(record.id, record.notes)
  }
  for (const { record, dossier } of records.arcs) {
    const pen = penOf(dossier)
    const { earliest, latest } = daysOf(record.date) ?? {}
    pen.node('Arc', record.id, {
      name: record.name,
      date: record.date,
      earliest,
      latest,
      written: pen.written,
    })
    pen.edge('PART_OF', record.id, record.partOf)
    writeNames(pen, record)
    pen.notes(record.id, record.notes)
  }
}

/** `unverifiedUrl` stays behind: an address that nobody saw lead anywhere is no link. */
function documentProperties(record: DocumentRecord) {
  const { title, titleIsOurs, url, published, language, kind, reliability, authors, image } = record
  const { earliest, latest } = daysOf(published) ?? {}
  return {
    title,
    name: title,
    titleIsOurs: titleIsOurs ?? false,
    url,
    published,
    earliest,
    latest,
    language,
    kind,
    reliability,
    authors: authors?.map(author => author.name),
    authorRoles: authors?.map(author => author.role),
    imagePhotographer: image?.photographer,
    imageAgency: image?.agency,
    imageTakenOn: image?.takenOn,
    imageShows: image?.shows,
    // Two lists side by side; the words of one name are lines.
    unidentifiedWords: record.unidentified?.map(({ words }) => words.join('\n')),
    unidentifiedParts: record.unidentified?.map(({ part }) => partOf(part)),
  }
}

/** "page element" is the enum's PAGE_ELEMENT. */
const partOf = (part: string): string => part.toUpperCase().replace(' ', '_')
