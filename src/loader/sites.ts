import { daysOf } from '../dates/edtf.ts'
import type { Records } from '../seed/kinds.ts'
import { missionNames } from './missions.ts'
import { writeNames } from './names.ts'
import type { Pen } from './pen.ts'

type Sites = Pick<Records, 'states' | 'places' | 'facilities' | 'weapons'>

/** Places, facilities and weapons. */
export function writeSites(records: Sites, penOf: (dossier: string) => Pen): void {
  for (const { record, dossier } of records.places) {
    const pen = penOf(dossier)
    pen.node('Place', record.id, { name: record.name, kind: record.kind })
    pen.edge('IN', record.id, record.in)
    writeNames(pen, record)
    pen.notes(record.id, record.notes)
  }
  const calledToo = missionNames(records)
  for (const { record, dossier } of records.facilities) {
    const pen = penOf(dossier)
    const { id, name, kind, capacity, opened, closed, latitude, longitude } = record
    const [openedLatest, closedLatest] = [opened, closed].map(lastDayOf)
    pen.node('Facility', id, {
      name,
      kind,
      capacity,
      opened,
      openedLatest,
      closed,
      closedLatest,
      latitude,
      longitude,
      written: pen.written,
    })
    pen.edge('SENT_BY', id, record.sentBy)
    pen.edge('HOSTED_BY', id, record.hostedBy)
    pen.edges('OWNED_BY', id, record.ownedBy)
    pen.edges('OPERATED_BY', id, record.operatedBy)
    pen.edge('LOCATED_IN', id, record.locatedIn)
    pen.edge('PART_OF', id, record.partOf)
    writeNames(pen, record)
    for (const text of calledToo(id)) pen.name(id, { text, kind: 'ALIAS', language: 'en', script: 'Latn' })
    pen.notes(id, record.notes)
  }
  for (const { record, dossier } of records.weapons) {
    const pen = penOf(dossier)
    pen.node('Weapon', record.id, { name: record.name, kind: record.kind, written: pen.written })
    pen.edge('KIND_OF', record.id, record.kindOf)
    writeNames(pen, record)
    pen.notes(record.id, record.notes)
  }
}

/** From that day on it has surely come. */
const lastDayOf = (date: string | undefined) => (date === undefined ? null : daysOf(date))?.latest
