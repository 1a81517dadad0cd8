import type { z } from 'zod'
import { organization, person, post, tenure } from './schema/actors.ts'
import { claim } from './schema/claims.ts'
import { arc, document, dossier, source } from './schema/documents.ts'
import { event, link } from './schema/events.ts'
import { facility, place, state, weapon } from './schema/states.ts'

/** Files that all dossiers share, beside the folder of dossiers. */
export const COMMON = { states: state, sources: source } as const

/** Files of one dossier, each of which may be missing: one kind a file, one record a line. */
export const OF_A_DOSSIER = {
  arcs: arc,
  persons: person,
  organizations: organization,
  posts: post,
  tenures: tenure,
  places: place,
  facilities: facility,
  weapons: weapon,
  documents: document,
  events: event,
  claims: claim,
  links: link,
} as const

export const SCHEMAS = { ...COMMON, ...OF_A_DOSSIER } as const
export { dossier as dossierSchema }

export type Kind = keyof typeof SCHEMAS
export type RecordOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>

/** A record and where it stands. `dossier` is `common` for what all dossiers share. */
export type Placed<T> = {
  readonly record: T
  readonly dossier: string
  /** The day as of which that dossier is written; of what all share, that of the latest. */
  readonly written: string
  readonly file: string
  readonly line: number
}

export type Records = { readonly [K in Kind]: readonly Placed<RecordOf<K>>[] }
