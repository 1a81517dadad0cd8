import { type Fault, fault, type Spot } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { didYouMean } from '../suggest.ts'
import { byId, identified, spotOf, spotOfLink } from './spot.ts'

/** Ids that nobody has, and ids that one has and another once had. */
export function checkReferences(records: Records, refused: ReadonlySet<string>): Fault[] {
  const all = identified(records)
  const known = new Set([...all.map(({ record }) => record.id), ...refused])

  const claims = byId(records.claims)
  const faults: Fault[] = []

  for (const placed of records.claims)
    for (const [index, former] of (placed.record.formerIds ?? []).entries()) {
      const now = claims.get(former)
      if (now)
        faults.push(
          fault(
            spotOf(placed),
            `formerIds.${index}`,
            `"${former}" is the id of another claim, in ${now.file}:${now.line}.`,
            'Give that one an id that none has had.',
          ),
        )
    }

  const isKnown = (id: string) => known.has(id) || (id.startsWith('dyad:') && isDyad(id, known))
  const refer = (spot: Spot, record: object) => {
    for (const [field, id] of references(record))
      if (!isKnown(id))
        faults.push(fault(spot, field, `names nobody: "${id}".`, didYouMean(id, alike(id, known))))
  }
  for (const placed of all) refer(spotOf(placed), placed.record)
  for (const placed of records.links) refer(spotOfLink(placed), placed.record)
  return faults
}

/** Fields that name the record itself or hold words, which may begin like an id. */
const NO_REFERENCE = new Set([
  'id',
  'formerIds',
  'notes',
  'words',
  'text',
  'url',
  'unverifiedUrl',
  'statement',
])

const ID =
  /^(state|place|facility|weapon|person|organization|post|tenure|source|document|arc|event|claim|dyad):\S+$/

/** Every id in a record with the path to it, such as `["actors.0", "state:AZE"]`. */
function references(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return ID.test(value) ? [[path.join('.'), value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    NO_REFERENCE.has(key) ? [] : references(part, [...path, key]),
  )
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
