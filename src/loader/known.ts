import { daysOf } from '../dates/edtf.ts'
import type { Records } from '../seed/kinds.ts'

type Documents = Pick<Records, 'documents'>

/** Undefined where there are no documents. */
export type KnownOn = (documents: readonly string[]) => string | undefined

/**
 * The day by which a document was surely out: the last that its date allows ("2025-07" is 31 July), or that as of which the
 * dossier is written that names it. A reader of a day before could not be sure to have it.
 */
function outBy({ record, written }: Documents['documents'][number]): string | undefined {
  const latest = daysOf(record.published)?.latest ?? undefined
  return latest !== undefined && written < latest ? written : latest
}

/** The day by which the first of some documents was surely out. */
export function knownOn({ documents }: Documents): KnownOn {
  const out = new Map(documents.map(placed => [placed.record.id, outBy(placed)]))
  return ids => ids.flatMap(id => out.get(id) ?? []).sort()[0]
}

/** The day by which an event is known: that of the first of its documents, but what was announced has not happened yet. */
export function eventKnown(known: KnownOn, documents: readonly string[], begun: string): string {
  const reported = known(documents)
  return reported === undefined || reported < begun ? begun : reported
}

export type SaidOn = (documents: readonly string[], notBefore: string) => string

/**
 * The first day on which what the first of some documents tells can have been said, and not before what it is about:
 * for that day it is asked which office a speaker held.
 */
export function saidOn({ documents }: Documents): SaidOn {
  const published = new Map(documents.map(({ record }) => [record.id, daysOf(record.published)]))
  return (ids, notBefore) => {
    const [first] = ids
      .flatMap(id => published.get(id) ?? [])
      .sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1))
    const day = first?.earliest ?? notBefore
    return day < notBefore ? notBefore : day
  }
}
