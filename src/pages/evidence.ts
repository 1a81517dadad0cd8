import { z } from 'zod'
import type { EvidenceInput } from '../graphql/schema.generated.ts'
import { day, flag, list, number, writeParameters } from './parameters.ts'

/** Which documents may be read, as addresses of pages say it: ?known=2025-01-05&exclude=TASS. */
export const evidenceParameters = {
  known: day,
  only: list,
  exclude: list,
  'no-state-media': flag,
  speakers: number(1, 100),
}

const evidence = z.object(evidenceParameters).partial()

/** What an address says of the documents that may be read; empty for all. */
export type EvidenceAddress = Readonly<z.infer<typeof evidence>>

const NAMES = Object.keys(evidence.shape) as readonly (keyof EvidenceAddress)[]

/** Whether an address leaves out any document. */
export const isRestricted = (view: EvidenceAddress): boolean => NAMES.some(name => view[name] !== undefined)

/** Whether an address leaves documents out for another reason than their day, or asks how many speak. */
export const restricts = ({ known, ...others }: EvidenceAddress): boolean => isRestricted(others)

/** Whether an address only takes documents away: then the record's parties and date stand where accounts do not differ. */
export const takesAway = ({
  exclude,
  only,
  speakers = 1,
  'no-state-media': noStateMedia,
}: EvidenceAddress): boolean => (exclude ?? noStateMedia) !== undefined && only === undefined && speakers <= 1

/** The documents that may be read, as the contract takes them; undefined for all. */
export function evidenceOf(view: EvidenceAddress): EvidenceInput | undefined {
  if (!isRestricted(view)) return undefined
  const { known, only, exclude, speakers, 'no-state-media': noStateMedia } = view
  return {
    ...(known && { asKnownOn: known }),
    ...(only && { only }),
    ...(exclude && { exclude }),
    ...(speakers && { minSpeakers: speakers }),
    ...(noStateMedia && { excludeStateMedia: true }),
  }
}

/** The part of an address that is about evidence, with its question mark; empty for all documents. A link that carries it stays within them. */
export const evidenceQuery = (view: EvidenceAddress): string =>
  writeParameters(NAMES, name => view[name as keyof EvidenceAddress])
