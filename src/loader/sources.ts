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
  const source = new Map(sources.map(({ record }) => [record.id, record]))
  const runs = (id: string | undefined) => stateRunOf(organization.get(id ?? ''))
  /** An outlet that carries a state's text counts as run by it; nothing is said of one that carries another's. */
  const runsText = (textOf: string): Resting<boolean> | undefined => {
    const carried = source.get(textOf)
    const run = carried === undefined ? runs(textOf) : (carried.stateRun ?? runs(carried.sameAs))
    const name = carried?.name ?? organization.get(textOf)?.name
    return run?.value === true
      ? {
          value: true,
          basis: `its items here carry the text of ${name}, as its name says; of that: ${run.basis}`,
        }
      : undefined
  }
  for (const { record, dossier } of sources) {
    const pen = penOf(dossier)
    const same = record.sameAs === undefined ? undefined : organization.get(record.sameAs)
    const state = record.state ?? stateOf(same)
    const { textOf = [] } = record
    const stateRun = record.stateRun ?? runs(record.sameAs) ?? textOf.flatMap(id => runsText(id) ?? [])[0]
    pen.node('Source', record.id, {
      name: record.name,
      voice: voiceOf(record.id),
      textOf: record.textOf,
      stateBasis: state?.basis,
      stateRun: stateRun?.value,
      stateRunBasis: stateRun?.basis,
      language: record.language?.value,
      languageBasis: record.language?.basis,
    })
    pen.edge('SAME_AS', record.id, record.sameAs)
    pen.edge('SEATED_IN', record.id, state?.value)
    for (const carried of textOf) pen.edge('CARRIES_TEXT_OF', record.id, carried)
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
