import { type Fault, fault, type Spot } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { didYouMean } from '../suggest.ts'
import { identified, spotOf, spotOfLink } from './spot.ts'

/** Ids that nobody has, and ids that two records have. */
export function checkReferences(records: Records, refused: ReadonlySet<string>): Fault[] {
  const all = identified(records)
  const known = new Set([...all.map(({ record }) => record.id), ...refused])
  const faults: Fault[] = []

  const first = new Map<string, Spot>()
  for (const placed of all) {
    const { id } = placed.record
    const before = first.get(id)
    if (before) faults.push(fault(spotOf(placed), 'id', `stands a second time; first in ${before.file}:${before.line}.`))
    else first.set(id, spotOf(placed))
  }

  const isKnown = (id: string) => known.has(id) || (id.startsWith('dyad:') && isDyad(id, known))
  const refer = (spot: Spot, field: string, ids: readonly (string | undefined)[] | string | undefined) => {
    for (const id of [ids].flat())
      if (id !== undefined && !isKnown(id))
        faults.push(fault(spot, field, `names nobody: "${id}".`, didYouMean(id, alike(id, known))))
  }
  for (const placed of all)
    for (const [field, ids] of references(placed.record)) refer(spotOf(placed), field, ids)
  for (const placed of records.links) {
    const { from, to, claims } = placed.record
    refer(spotOfLink(placed), 'from', from)
    refer(spotOfLink(placed), 'to', to)
    refer(spotOfLink(placed), 'claims', claims)
  }
  return faults
}

/** Every field whose text begins with a kind and a colon refers to an entity; `id` and `formerIds` name their own. */
function references(record: object): [string, string[]][] {
  return Object.entries(record)
    .filter(([field]) => !['id', 'formerIds', 'notes', 'names', 'url', 'unverifiedUrl'].includes(field))
    .flatMap(([field, value]): [string, string[]][] => [[field, idsIn(value)]])
    .concat('names' in record ? [['names', entitiesOf(record.names)]] : [])
}

const ID =
  /^(state|place|facility|weapon|person|organization|post|tenure|source|document|arc|event|claim|dyad):\S+$/

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

/** A document's `names` point to entities; an entity's own are words. */
function entitiesOf(names: unknown): string[] {
  return Array.isArray(names)
    ? names.flatMap(name => (typeof name === 'object' && name !== null && 'entity' in name ? idsIn(name.entity) : []))
    : []
}

/** A dyad needs no record: it is two states that exist, in the order of their codes. */
function isDyad(id: string, known: ReadonlySet<string>): boolean {
  const [first = '', second = '', ...more] = id.slice('dyad:'.length).split('-')
  return more.length === 0 && first < second && known.has(`state:${first}`) && known.has(`state:${second}`)
}

function alike(id: string, known: ReadonlySet<string>): string[] {
  const kind = id.slice(0, id.indexOf(':') + 1)
  return [...known].filter(other => other.startsWith(kind))
}
