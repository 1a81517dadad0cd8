import { type Fault, fault, type Spot } from '../fault.ts'
import type { Placed } from '../kinds.ts'
import { spotOf } from './spot.ts'

type Identified = { readonly id: string }
type Repeated = { readonly placed: Placed<Identified>; readonly before: Spot }

/** So many ids that two dossiers share are slips, each told in its line; more are one text copied. */
const MOST_SLIPS = 3

/** `first`: where each id stands first. */
export function repeatedIds(all: readonly Placed<Identified>[]): {
  readonly first: ReadonlyMap<string, Spot>
  readonly faults: Fault[]
} {
  const first = new Map<string, Spot>()
  const repeated: Repeated[] = []
  for (const placed of all) {
    const before = first.get(placed.record.id)
    if (before) repeated.push({ placed, before })
    else first.set(placed.record.id, spotOf(placed))
  }
  const shared = Map.groupBy(
    repeated,
    ({ placed, before }) => `${folderOf(placed.file)} ${folderOf(before.file)}`,
  )
  const faults = [...shared.values()].flatMap(those =>
    those.length > MOST_SLIPS ? copied(those) : those.map(slip),
  )
  return { first, faults }
}

const slip = ({ placed, before }: Repeated): Fault =>
  fault(spotOf(placed), 'id', `stands a second time; first in ${before.file}:${before.line}.`)

/** What was copied is told once for each file that it was copied into. */
function copied(those: readonly Repeated[]): Fault[] {
  const files = Map.groupBy(those, ({ placed, before }) => `${placed.file} ${before.file}`)
  return [...files.values()].flatMap(([one, ...more]) => {
    if (one === undefined) return []
    const ids = [one, ...more].map(({ placed }) => placed.record.id)
    const few = ids.slice(0, MOST_SLIPS).join(', ')
    const rest = ids.length > MOST_SLIPS ? ` and ${ids.length - MOST_SLIPS} more` : ''
    const isOne = one.placed.file === one.before.file
    return [
      fault(
        { file: one.placed.file, line: null, id: null },
        'id',
        `has ${ids.length} ${ids.length === 1 ? 'id' : 'ids'} that ${isOne ? 'it' : one.before.file} defines already: ${few}${rest}.`,
        isOne
          ? 'Remove what stands twice.'
          : 'Remove what is not yours, for you may name it all the same; give what is yours ids of its own.',
      ),
    ]
  })
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)
