import { daysOf } from '../dates/edtf.ts'
import { searchable } from '../search/searchable.ts'
import type { Records } from '../seed/kinds.ts'
import type { DocumentRecord } from '../seed/schema/documents.ts'
import { writeNames } from './names.ts'
import type { Pen } from './pen.ts'

type Documents = Pick<Records, 'documents' | 'sources' | 'organizations' | 'arcs'>

/** Sources, documents and arcs. */
export function writeDocuments(records: Documents, penOf: (dossier: string) => Pen): void {
  const organization = new Map(records.organizations.map(({ record }) => [record.id, record]))
  for (const { record, dossier } of records.sources) {
    const pen = penOf(dossier)
    // Who runs an outlet and where it sits is known only where the graph has the organisation that it is.
    const known = record.sameAs === undefined ? undefined : organization.get(record.sameAs)
    const owner = known?.organOf ?? known?.ownedBy?.find(id => id.startsWith('state:'))
    const stateRun = known?.organ === true || known?.stateOwned === true ? true : known?.stateOwned
    pen.node('Source', record.id, { name: record.name, stateRun })
    pen.edge('SAME_AS', record.id, record.sameAs)
    pen.edge('SEATED_IN', record.id, known?.seatedIn ?? owner)
    writeNames(pen, record, null)
    pen.notes(record.id, record.notes)
  }
  for (const { record, dossier } of records.documents) {
    const pen = penOf(dossier)
    pen.node('Document', record.id, {
      ...documentProperties(record),
      ...searchable(record.id, record.title),
    })
    pen.edge('PUBLISHED_BY', record.id, record.publishedBy)
    for (const { entity, words, part } of record.names ?? [])
      pen.edge('NAMES', record.id, entity, { words, part })
    pen.notes(record.id, record.notes)
  }
  for (const { record, dossier } of records.arcs) {
    const pen = penOf(dossier)
    const { earliest, latest } = daysOf(record.date) ?? {}
    pen.node('Arc', record.id, { name: record.name, date: record.date, earliest, latest })
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
    unidentifiedNames: record.unidentified?.map(({ words, part }) => `${words.join(', ')} (${part})`),
  }
}
