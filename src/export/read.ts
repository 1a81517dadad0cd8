import { type Ask, patient } from '../pages/ask.ts'
import {
  type ClaimRecord,
  claimsBy,
  type DocumentRecord,
  documentsBy,
  type EventRecord,
  eventsBy,
} from './by-ids.ts'
import { ExportDossierClaims, ExportDossierDocuments, ExportGround, ExportPage } from './export.generated.ts'
import { type ExportQuestion, versionOf } from './question.ts'

/** A piece of an export. Over all pages each event, claim and document stands once. */
export type Page = {
  readonly events: readonly EventRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly documents: readonly DocumentRecord[]
}

/** How far is read: each depth needs the one before it to know what it leads to. */
export type Depth = 'EVENTS' | 'CLAIMS' | 'DOCUMENTS'

/** What was left out because its dossier says that it may not be passed on. */
export type Withheld = { events: number; claims: number; documents: number; links: number }

export type Reading = {
  readonly pages: AsyncGenerator<Page, void>
  /** Complete when the last page is read. */
  readonly withheld: Readonly<Withheld>
}

/** The data changed while they were read: files of two versions would be of neither. */
export class Changed extends Error {
  constructor() {
    super('The data changed while they were being read; ask again for all of it.')
  }
}

/**
 * Reads an export a page at a time along the contract's own cursors; of what was read only the ids are kept. Throws
 * Changed at the end where the data did not stay the same.
 */
export function readingOf(ask: Ask, question: ExportQuestion, depth: Depth): Reading {
  const withheld: Withheld = { events: 0, claims: 0, documents: 0, links: 0 }
  return { withheld, pages: pagesOf(patient(ask), question, depth, withheld) }
}

async function* pagesOf(
  ask: Ask,
  question: ExportQuestion,
  depth: Depth,
  withheld: Withheld,
): AsyncGenerator<Page, void> {
  const { filter, evidence, dossier, from, to, ground } = question
  const pass = gate(question, withheld)
  const newClaims = unseen()
  const newDocuments = unseen()
  const documentsOf = async (ids: readonly string[]) =>
    depth === 'DOCUMENTS' ? pass('documents', await documentsBy(ask, newDocuments(ids), evidence)) : []
  /** Claims and documents to which events, or further ids of claims, lead. */
  const ledTo = async (events: readonly EventRecord[], claimIds: readonly string[] = []): Promise<Page> => {
    const ids = [
      ...events.flatMap(({ claims, claimsBeside }) => [...claims, ...claimsBeside].map(idOf)),
      ...claimIds,
    ]
    const claims = depth === 'EVENTS' ? [] : pass('claims', await claimsBy(ask, newClaims(ids), evidence))
    const documents = await documentsOf([
      ...events.flatMap(event => event.documents.map(idOf)),
      ...claims.flatMap(claim => claim.documents.map(({ document }) => document.id)),
    ])
    return { events, claims, documents }
  }

  for await (const ids of idsAlong(after =>
    ask(ExportPage, { filter, after, evidence }).then(got => got.events),
  ))
    yield ledTo(pass('events', await eventsBy(ask, ids, evidence)).map(event => pass.ties(event)))
  // What no event leads to has no day.
  if (from === undefined && to === undefined) yield* beside()
  const now = await ask(ExportGround, { evidence })
  if (versionOf(now) !== versionOf(ground)) throw new Changed()

  async function* beside() {
    if (depth === 'EVENTS') return
    yield ledTo([], question.claimIds)
    if (dossier === null) return
    const asked = { dossier, evidence }
    for await (const ids of idsAlong(after =>
      ask(ExportDossierClaims, { ...asked, after }).then(got => got.claims),
    ))
      yield ledTo([], ids)
    if (depth === 'CLAIMS') return
    for await (const ids of idsAlong(after =>
      ask(ExportDossierDocuments, { ...asked, after }).then(got => got.documents),
    ))
      yield { events: [], claims: [], documents: await documentsOf(ids) }
  }
}

const idOf = ({ id }: { readonly id: string }) => id

/** Lets pass what may be passed on, and counts the rest. */
function gate({ ground }: ExportQuestion, withheld: Withheld) {
  const kept = new Set(ground.dossiers.filter(({ redistributable }) => redistributable === false).map(idOf))
  const may = (dossier: string | null) => dossier === null || !kept.has(dossier)
  const pass = <Record extends { readonly dossier: string | null }>(
    kind: 'events' | 'claims' | 'documents',
    records: readonly Record[],
  ): readonly Record[] => {
    const passed = records.filter(({ dossier }) => may(dossier))
    withheld[kind] += records.length - passed.length
    return passed
  }
  /** An event without its ties to events that are withheld: their titles would tell of them. */
  pass.ties = (event: EventRecord): EventRecord => {
    const links = event.links.filter(({ to }) => may(to.dossier))
    withheld.links += event.links.length - links.length
    const { within, sameOccasionAs } = event
    return {
      ...event,
      links,
      within: within && may(within.dossier) ? within : null,
      sameOccasionAs: sameOccasionAs && may(sameOccasionAs.dossier) ? sameOccasionAs : null,
    }
  }
  return pass
}

/** Of ids those that were not asked for before. */
function unseen() {
  const seen = new Set<string>()
  return (ids: readonly string[]): string[] =>
    ids.filter(id => {
      if (seen.has(id)) return false
      seen.add(id)
      return true
    })
}

type Connection = {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function* idsAlong(
  pageAfter: (cursor: string | null) => Promise<Connection>,
): AsyncGenerator<string[]> {
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Connection = await pageAfter(after)
    yield nodes.map(idOf)
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
}
