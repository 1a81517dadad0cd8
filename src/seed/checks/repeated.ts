import { type Fault, fault, type Spot } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { identified, spotOf, spotOfLink } from './spot.ts'

/** `isLink`: it has no id, and is told by its two events and its kind. */
type Standing = { readonly spot: Spot; readonly id: string; readonly isLink: boolean }
type Repeated = { readonly again: Standing; readonly before: Standing }

/** The id in the dossier.json of each folder of a dossier. */
export type IdsOfFolders = ReadonlyMap<string, string>

/** So many ids that two dossiers share are slips, each told in its line; more are one text copied. */
const MOST_SLIPS = 3

/** Ids that two records have, and links that stand twice, whatever each rests on. */
export function checkRepeated(records: Records, idsOfFolders: IdsOfFolders): Fault[] {
  const first = new Map<string, Standing>()
  const repeated: Repeated[] = []
  for (const again of standing(records)) {
    const before = first.get(again.id)
    if (before) repeated.push({ again, before })
    else first.set(again.id, again)
  }
  const shared = Map.groupBy(repeated, ({ again, before }) => `${folderOf(again)} ${folderOf(before)}`)
  return [...shared.values()].flatMap(those =>
    those.length > MOST_SLIPS ? copied(those, idsOfFolders) : those.map(slip),
  )
}

const standing = (records: Records): Standing[] => [
  ...identified(records).map(placed => ({ spot: spotOf(placed), id: placed.record.id, isLink: false })),
  ...records.links.map(placed => {
    const spot = spotOfLink(placed)
    return { spot, id: spot.id, isLink: true }
  }),
]

function slip({ again: { spot, isLink }, before }: Repeated): Fault {
  const wrong = `stands a second time; first in ${before.spot.file}:${before.spot.line}.`
  return isLink ? fault(spot, null, wrong, 'Leave one out.') : fault(spot, 'id', wrong)
}

/** What was copied is told once for each file that it was copied into. */
function copied(those: readonly Repeated[], idsOfFolders: IdsOfFolders): Fault[] {
  const files = Map.groupBy(those, ({ again, before }) => `${again.spot.file} ${before.spot.file}`)
  return [...files.values()].flatMap(([one, ...more], index) => {
    if (one === undefined) return []
    const { spot, isLink } = one.again
    const { file } = one.before.spot
    const ids = [one, ...more].map(({ again }) => again.id)
    const few = ids.slice(0, MOST_SLIPS).join(', ')
    const rest = ids.length > MOST_SLIPS ? ` and ${ids.length - MOST_SLIPS} more` : ''
    const count = `${ids.length} ${isLink ? 'link' : 'id'}${ids.length === 1 ? '' : 's'}`
    const isOne = spot.file === file
    return [
      fault(
        { file: spot.file, line: null, id: null },
        isLink ? null : 'id',
        `has ${count} that ${isOne ? 'it' : file} ${isLink ? 'has' : 'defines'} already: ${few}${rest}.`,
        (index === 0 ? nameOfTheFolder(one, idsOfFolders) : null) ?? whatToRemove(isOne, isLink),
      ),
    ]
  })
}

/** A copy under another name than its dossier.json says is read beside the dossier that it is a copy of. */
function nameOfTheFolder({ again, before }: Repeated, idsOfFolders: IdsOfFolders): string | null {
  const id = idsOfFolders.get(folderOf(again))
  return id !== undefined && folderOf(again) !== folderOf(before) && id === folderOf(before)
    ? `A folder is named as the "id" in its dossier.json: name this one "${id}" if it is a copy of that one, and it is checked in its place.`
    : null
}

function whatToRemove(isOne: boolean, isLink: boolean): string {
  if (isOne) return 'Remove what stands twice.'
  return isLink
    ? 'Remove what is not yours.'
    : 'Remove what is not yours, for you may name it all the same; give what is yours ids of its own.'
}

/** "baku-tehran" of "dossiers/baku-tehran/events.jsonl"; empty of what all dossiers share. */
const folderOf = ({ spot }: Standing): string => spot.file.split('/').at(-2) ?? ''
