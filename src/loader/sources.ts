import type { Records } from '../seed/kinds.ts'
import type { OrganizationRecord } from '../seed/schema/actors.ts'
import { writeNames } from './names.ts'
import type { Pen } from './pen.ts'
import { type Speaking, voicesOfSources } from './voices.ts'

/** What is said of a publisher and what it rests on. */
type Resting<T> = { readonly value: T; readonly basis: string }

/** Publishers: seat, who runs them and their language, each with its basis and only where there is one. */
export function writeSources(records: Pick<Records, Speaking>, penOf: (dossier: string) => Pen) {
  const { sources, organizations } = records
  const voiceOf = voicesOfSources(records)
  const organization = new Map(organizations.map(({ record }) => [record.id, record]))
  for (const { record, dossier } of sources) {
    const pen = penOf(dossier)
    const same = record.sameAs === undefined ? undefined : organization.get(record.sameAs)
    const state = record.state ?? stateOf(same)
    const stateRun = record.stateRun ?? stateRunOf(same)
    pen.node('Source', record.id, {
      name: record.name,
      voice: voiceOf(record.id),
      stateBasis: state?.basis,
      stateRun: stateRun?.value,
      stateRunBasis: stateRun?.basis,
      language: record.language?.value,
      languageBasis: record.language?.basis,
    })
    pen.edge('SAME_AS', record.id, record.sameAs)
    pen.edge('SEATED_IN', record.id, state?.value)
    writeNames(pen, record, null)
    pen.notes(record.id, record.notes)
  }
}

function stateOf(same: OrganizationRecord | undefined): Resting<string> | undefined {
  const value = same?.seatedIn ?? same?.organOf ?? same?.ownedBy?.find(id => id.startsWith('state:'))
  return same && value !== undefined ? { value, basis: basisOf(same) } : undefined
}

function stateRunOf(same: OrganizationRecord | undefined): Resting<boolean> | undefined {
  const value = same?.organ === true || same?.stateOwned === true ? true : same?.stateOwned
  return same && value !== undefined ? { value, basis: basisOf(same) } : undefined
}

const basisOf = ({ name, basis }: OrganizationRecord): string =>
  basis ?? `as recorded of the organisation ${name}`
