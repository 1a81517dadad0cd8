import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { crossCheck } from './checks/all.ts'
import { CODEBOOKS, type Codebooks, readCodebooks } from './codebooks.ts'
import { type Fault, fault, SeedFaults } from './fault.ts'
import { checksumOf, type Files, readFiles } from './folder.ts'
import { COMMON, dossierSchema, OF_A_DOSSIER, type Records } from './kinds.ts'
import { readLines } from './lines.ts'
import type { DossierRecord } from './schema/documents.ts'
import { inPlaceOf } from './suggest.ts'

/** As of which day a dossier is written; what all share, the latest of them. Empty of one whose dossier.json cannot be read. */
export type WrittenOf = (dossier: string) => string

/** All dossiers of a folder, checked: every reference is known, every date exists. */
export type Seed = {
  readonly records: Records
  readonly dossiers: readonly DossierRecord[]
  readonly writtenOf: WrittenOf
  readonly codebooks: Codebooks
  readonly checksum: string
}

/** The seed that comes with Demarche. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url))

/** A seed as far as it can be read, and every fault of it: `seed` is null where there is one. */
export type Reading = { readonly seed: Seed | null; readonly faults: readonly Fault[] }

export function readingOf(files: Files): Reading {
  const faults: Fault[] = []
  const codebooks = codebooksOf(files, faults)
  const folders = foldersOf(files)
  const inFolders = dossiersOf(files, folders, faults)
  const dossiers = [...inFolders.values()]
  const writtenOf = writtenIn(dossiers)
  const { records, refused } = recordsOf(files, folders, writtenOf, faults)
  const idsOfFolders = new Map([...inFolders].map(([folder, { id }]) => [folder, id]))
  if (codebooks !== null) faults.push(...crossCheck(records, codebooks, refused, idsOfFolders))
  if (codebooks === null || faults.length > 0) return { seed: null, faults }
  return { seed: { records, dossiers, writtenOf, codebooks, checksum: checksumOf(files) }, faults }
}

/** Reads and checks a seed as a whole; throws SeedFaults with every fault where there is one. */
export async function readSeed(folder: string = SEED_FOLDER): Promise<Seed> {
  const { seed, faults } = readingOf(await readFiles(folder))
  if (seed === null) throw new SeedFaults(faults)
  return seed
}

function codebooksOf(files: Files, faults: Fault[]): Codebooks | null {
  const text = (name: string) => {
    const file = `codebooks/${name}.csv`
    const found = files.get(file)
    if (found === undefined) faults.push(fault({ file, line: null, id: null }, null, 'is missing.'))
    return found ?? ''
  }
  const [plover, instruments, properties, importance] = CODEBOOKS.map(text)
  if (faults.length > 0) return null
  return readCodebooks({
    'plover-scores': plover ?? '',
    instruments: instruments ?? '',
    'claim-properties': properties ?? '',
    importance: importance ?? '',
  })
}

const foldersOf = (files: Files): string[] => [
  ...new Set([...files.keys()].flatMap(path => path.match(/^dossiers\/([^/]+)\//)?.[1] ?? [])),
]

/** The dossier.json of each folder, of those where it can be read. */
function dossiersOf(
  files: Files,
  folders: readonly string[],
  faults: Fault[],
): ReadonlyMap<string, DossierRecord> {
  const found = new Map<string, DossierRecord>()
  for (const folder of folders) {
    const file = `dossiers/${folder}/dossier.json`
    const spot = { file, line: null, id: null }
    const read = readLines((files.get(file) ?? '').replaceAll('\n', ' '), file, dossierSchema)
    faults.push(...read.faults)
    if (!files.has(file)) faults.push(fault(spot, null, 'is missing.'))
    for (const { record } of read.lines) {
      found.set(folder, record)
      if (record.id !== folder) faults.push(fault(spot, 'id', ...anotherName(folder, record.id, folders)))
    }
  }
  return found
}

/** What is wrong and what would be right of a dossier in a folder of another name, which may be a copy. */
const anotherName = (folder: string, id: string, folders: readonly string[]): [string, string] => [
  `is "${id}", but the folder is "${folder}".`,
  folders.includes(id)
    ? `Name the folder "${id}" to have it checked in place of that one, or write "${folder}" and keep only what that one lacks.`
    : `Write "${folder}", or name the folder "${id}".`,
]

function writtenIn(dossiers: readonly DossierRecord[]): WrittenOf {
  const days = new Map(dossiers.map(({ id, written }) => [id, written]))
  const last = [...days.values()].sort().at(-1) ?? ''
  return dossier => (dossier === 'common' ? last : (days.get(dossier) ?? ''))
}

/** `folders`: those of the dossiers, read whatever their dossier.json says of them. */
function recordsOf(files: Files, folders: readonly string[], writtenOf: WrittenOf, faults: Fault[]) {
  const refused = new Set<string>()
  const known = new Set<string>(folders.map(folder => `dossiers/${folder}/dossier.json`))
  const from = <S extends z.ZodObject>(file: string, dossier: string, schema: S) => {
    known.add(file)
    const read = readLines(files.get(file) ?? '', file, schema)
    faults.push(...read.faults)
    for (const id of read.refused) refused.add(id)
    const written = writtenOf(dossier)
    return read.lines.map(({ line, record }) => ({ record, dossier, written, file, line }))
  }
  const ofAll = <S extends z.ZodObject>(kind: keyof typeof OF_A_DOSSIER, schema: S) =>
    folders.flatMap(folder => from(`dossiers/${folder}/${kind}.jsonl`, folder, schema))
  const records: Records = {
    states: from('states.jsonl', 'common', COMMON.states),
    sources: from('sources.jsonl', 'common', COMMON.sources),
    arcs: ofAll('arcs', OF_A_DOSSIER.arcs),
    persons: ofAll('persons', OF_A_DOSSIER.persons),
    organizations: ofAll('organizations', OF_A_DOSSIER.organizations),
    posts: ofAll('posts', OF_A_DOSSIER.posts),
    tenures: ofAll('tenures', OF_A_DOSSIER.tenures),
    places: ofAll('places', OF_A_DOSSIER.places),
    facilities: ofAll('facilities', OF_A_DOSSIER.facilities),
    weapons: ofAll('weapons', OF_A_DOSSIER.weapons),
    documents: ofAll('documents', OF_A_DOSSIER.documents),
    events: ofAll('events', OF_A_DOSSIER.events),
    claims: ofAll('claims', OF_A_DOSSIER.claims),
    links: ofAll('links', OF_A_DOSSIER.links),
  }
  for (const file of files.keys())
    if (file.endsWith('.jsonl') && !known.has(file))
      faults.push(
        fault(
          { file, line: null, id: null },
          null,
          'is no file of a dossier: nothing reads it.',
          inPlaceOf(basename(file), namesOf(file), 'schema/'),
        ),
      )
  return { records, refused }
}

/** What a file of records may be called where it stands: in a dossier, or beside them all. */
const namesOf = (file: string): string[] =>
  Object.keys(file.startsWith('dossiers/') ? OF_A_DOSSIER : COMMON).map(kind => `${kind}.jsonl`)
