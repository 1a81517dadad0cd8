import { z } from 'zod'
import { type EvidenceAddress, evidenceParameters } from '../evidence.ts'
import { day, readParameters, words } from '../parameters.ts'

/** What the address of a thing's page may say beside its name. */
export type View = EvidenceAddress & {
  /** The day for which it is asked. */
  readonly on?: string | undefined
  /** Of its list: after which entry the page begins. */
  readonly after?: string | undefined
}

const OWN = { on: day, after: words }

export type OwnParameter = keyof typeof OWN

/** Reads what an address says; a page takes only those of the parameters beside evidence that it has a use for. Throws BadAddress. */
export function viewReader(own: readonly OwnParameter[]): (query: Readonly<Record<string, unknown>>) => View {
  const shape = z
    .object({ ...Object.fromEntries(own.map(name => [name, OWN[name]])), ...evidenceParameters })
    .partial()
  return query => readParameters(shape, query)
}
