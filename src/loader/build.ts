import type { Seed } from '../seed/read.ts'
import { writeActors } from './actors.ts'
import { writeClaims } from './claims.ts'
import { writeDocuments } from './documents.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { writeDyads } from './dyads.ts'
import { writeEvents } from './events.ts'
import { penFor } from './pen.ts'
import { writeSites } from './sites.ts'
import { writeStates } from './states.ts'

/** The rows of a seed's graph; nothing is read or written. */
export function draftOf({ records, codebooks, writtenOf }: Seed): Draft {
  const draft = emptyDraft()
  const penOf = (dossier: string) => penFor(draft, dossier, writtenOf(dossier))
  writeStates(records, penOf)
  writeActors(records, penOf)
  writeSites(records, penOf)
  writeDocuments(records, penOf)
  writeEvents(records, codebooks, penOf)
  writeClaims(records, codebooks, namesOf(records), penOf)
  writeDyads(draft, records)
  return draft
}

/** What a reader calls an entity: its name, an event's or a document's title. */
function namesOf({ links: _, ...records }: Seed['records']): (id: string) => string {
  const named = Object.values(records).flatMap((placed): [string, string][] =>
    placed.map(({ record }) => [
      record.id,
      'name' in record ? record.name : 'title' in record ? record.title : record.id,
    ]),
  )
  const names = new Map(named)
  return id => names.get(id) ?? id
}
