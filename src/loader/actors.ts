import { daysOf } from '../dates/edtf.ts'
import { NEVER } from '../evidence/admitted.ts'
import type { Records } from '../seed/kinds.ts'
import type { TenureRecord } from '../seed/schema/actors.ts'
import { type Attested, attestedIn } from './attested.ts'
import { type KnownOn, knownOn } from './known.ts'
import { writeNames } from './names.ts'
import type { Pen } from './pen.ts'

type Actors = Pick<
  Records,
  'persons' | 'organizations' | 'posts' | 'tenures' | 'documents' | 'events' | 'claims'
>

/** Persons, organisations, posts and who held them. */
export function writeActors(records: Actors, penOf: (dossier: string) => Pen): void {
  const known = knownOn(records)
  const attested = attestedIn(records)
  for (const { record, dossier } of records.persons) {
    const pen = penOf(dossier)
    const { name, description } = record
    pen.node('Person', record.id, { name, description, written: pen.written })
    writeNames(pen, record)
    pen.notes(record.id, record.notes)
  }
  for (const { record, dossier } of records.organizations) {
    const pen = penOf(dossier)
    const { id, name, kind, organ, stateOwned, basis } = record
    pen.node('Organization', id, { name, kind, organ, stateOwned, basis, written: pen.written })
    pen.edge('ORGAN_OF', id, record.organOf)
    pen.edges('OWNED_BY', id, record.ownedBy)
    pen.edge('SEATED_IN', id, record.seatedIn)
    pen.edge('NATIONALS_OF', id, record.nationalsOf)
    pen.edge('PART_OF', id, record.partOf)
    writeNames(pen, record)
    pen.notes(id, record.notes)
  }
  for (const { record, dossier } of records.posts) {
    const pen = penOf(dossier)
    const { id, title, rank, seats } = record
    pen.node('Post', id, { title, name: title, isPost: true, rank, seats: seats.toUpperCase() })
    pen.edge('SERVES', id, record.serves)
    pen.edge('ACCREDITED_TO', id, record.accreditedTo)
    pen.edge('WITHIN', id, record.within)
    writeNames(pen, { id, name: title, names: record.names })
    pen.notes(id, record.notes)
  }
  for (const { record, dossier } of records.tenures) {
    const pen = penOf(dossier)
    pen.node('Tenure', record.id, tenureProperties(record, attested(record), known))
    pen.edge('HELD', record.person, record.id)
    pen.edge('OF_POST', record.id, record.post)
    pen.edges('STATED_IN', record.id, record.statedIn)
    pen.notes(record.id, record.notes)
  }
}

/** The four days between which begin and end lie; an open or unknown end has none. */
function tenureProperties(
  { from, to, sourced, basis, statedIn = [] }: TenureRecord,
  attested: Attested | undefined,
  known: KnownOn,
) {
  const [begin, end] = [from, to].map(date => (date === undefined ? null : daysOf(date)))
  const span =
    from === undefined && to === undefined
      ? `attested ${attested?.attested ?? 'nowhere'}`
      : `${from ?? ''}/${to ?? '..'}`
  return {
    name: span,
    from,
    to,
    fromEarliest: begin?.earliest,
    fromLatest: begin?.latest,
    toEarliest: end?.earliest,
    toLatest: end?.latest,
    ...attested,
    sourced,
    basis,
    // From when on a document that states the dates was out; of dates that none states there is no such day.
    statedFrom: statedIn.length > 0 ? (known(statedIn) ?? NEVER) : undefined,
  }
}
