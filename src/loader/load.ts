import { createHash } from 'node:crypto'
import type { Database, Run } from '../neo4j/database.ts'
import { prepareSchema, SCHEMA } from '../neo4j/schema.ts'
import type { Seed } from '../seed/read.ts'
import { WAY_OF_WRITING, writeDaySums } from '../tension/dyad-years.ts'
import { draftOf } from './build.ts'
import { deleteConcerns, mergeConcerns } from './concerns.ts'
import { countArcs, countDocuments, countDyads, countEvents, countSources, rateEvents } from './counts.ts'
import { markDenials } from './denials.ts'
import type { Draft } from './draft.ts'
import { markDocuments, positionDocuments, positionInvolved, positionSites } from './positions.ts'
import { markAccused, markActorsSaid, markInstrumentsSaid, markWeaponsSaid } from './said.ts'
import * as cypher from './statements.ts'
import { markUncontested } from './uncontested.ts'

/** `loaded` is false where the store held the same graph already; counts are of what the seed has. */
export type LoadReport = {
  readonly loaded: boolean
  readonly checksum: string
  readonly nodes: number
  readonly relationships: number
  readonly milliseconds: number
}

/** What is derived for reading, once all is written. */
const LISTS = [
  deleteConcerns,
  mergeConcerns,
  positionInvolved,
  positionSites,
  positionDocuments,
  markDocuments,
]

/** The same of each dossier. */
const COUNTS = [
  countEvents,
  countDocuments,
  countSources,
  countArcs,
  markDenials,
  rateEvents,
  markUncontested,
  markWeaponsSaid,
  markInstrumentsSaid,
  markActorsSaid,
  markAccused,
]

/** What is being done, in a few words. */
export type OnStep = (step: string) => void

/**
 * Brings the store to what the seed says: one transaction, so that readers see the old graph or the new one, and a
 * store that lost its loader half-way holds nothing of it. Loading twice changes nothing. What others wrote stays.
 */
export async function loadDossiers(
  database: Database,
  seed: Seed,
  onStep: OnStep = () => {},
): Promise<LoadReport> {
  const started = performance.now()
  const draft = draftOf(seed)
  const checksum = checksumOf(draft, seed.dossiers)
  const dossiers = ['common', ...seed.dossiers.map(({ id }) => id)]
  const report = (loaded: boolean): LoadReport => ({
    loaded,
    checksum,
    ...sizeOf(draft),
    milliseconds: Math.round(performance.now() - started),
  })
  if (await holds(database.read, dossiers, checksum)) return report(false)

  onStep('constraints and indexes')
  await prepareSchema(database)
  const rows = dossiers.map(id => {
    const dossier = seed.dossiers.find(dossier => dossier.id === id)
    const { title = 'States and publishers', licence = null, redistributable = null } = dossier ?? {}
    return { id, checksum, title, written: seed.writtenOf(id), licence, redistributable, version: '1' }
  })
  const loaded = await database.write(async run => {
    await run({ text: cypher.takeTurn, parameters: {} })
    if (await holds(run, dossiers, checksum)) {
      await run({ text: cypher.endTurn, parameters: {} })
      return false
    }
    onStep('what stood before')
    const before = await run({ text: cypher.readDyads, parameters: { dossiers } })
    await clear(run, draft, dossiers)
    await writeDraft(run, draft, onStep)
    onStep('lists')
    for (const text of LISTS) await run({ text, parameters: {} })
    onStep('counts')
    for (const text of COUNTS) await run({ text, parameters: { dossiers } })
    const pairs = new Set([
      ...before.map(([id]) => String(id)),
      ...(draft.nodes.get('Dyad') ?? []).map(({ id }) => id),
    ])
    await run({ text: countDyads, parameters: { rows: [...pairs].map(id => ({ id })) } })
    onStep('day sums')
    await writeDaySums(run, [...pairs])
    await run({ text: cypher.createDossiers, parameters: { rows } })
    return true
  })
  return report(loaded)
}

async function holds(run: Run, dossiers: readonly string[], checksum: string): Promise<boolean> {
  const rows = await run({ text: cypher.readDossiers, parameters: { dossiers } })
  const held = new Set(rows.flatMap(([id, sum]) => (sum === checksum ? [id] : [])))
  return dossiers.every(id => held.has(id))
}

async function clear(run: Run, draft: Draft, dossiers: readonly string[]): Promise<void> {
  const ids = [...draft.nodes.values()].flat().map(({ id }) => id)
  for (const text of [cypher.deleteDossiers, cypher.deleteParts, cypher.deleteEdges])
    await run({ text, parameters: { dossiers } })
  await run({ text: cypher.deleteLeft, parameters: { dossiers, ids } })
  await run({ text: cypher.deleteOrphans, parameters: {} })
}

async function writeDraft(
  run: Run,
  { nodes, edges, names, notes, values }: Draft,
  onStep: OnStep,
): Promise<void> {
  const { Dyad: dyads = [], ...others } = Object.fromEntries(nodes)
  const { BETWEEN: between = [], ...ties } = Object.fromEntries(edges)
  onStep('entities')
  const entities = Object.entries(others).flatMap(([label, rows]) => rows.map(row => ({ label, ...row })))
  await run({ text: cypher.mergeNodes, parameters: { rows: entities } })
  await run({ text: cypher.mergeDyads, parameters: { rows: dyads } })
  onStep('relationships')
  const relationships = Object.entries(ties).flatMap(([type, rows]) => rows.map(row => ({ type, ...row })))
  await run({ text: cypher.createEdges, parameters: { rows: relationships } })
  await run({ text: cypher.mergeBetween, parameters: { rows: between } })
  onStep('names, notes and values')
  await run({ text: cypher.createNames, parameters: { rows: names } })
  await run({ text: cypher.createNotes, parameters: { rows: notes } })
  await run({ text: cypher.createValues, parameters: { rows: values } })
  await run({ text: cypher.deleteEmptyDyads, parameters: {} })
}

/**
 * Of the dossiers, of the rows, of the statements that write them, and of the indexes that are read along: a loader that writes otherwise,
 * or a reader that names an index which a store of before lacks, loads again.
 */
function checksumOf(draft: Draft, dossiers: Seed['dossiers']): string {
  const { nodes, edges, ...parts } = draft
  const statements = [
    ...Object.values(cypher).map(String),
    ...LISTS,
    ...SCHEMA.map(({ text }) => text),
    ...COUNTS,
    countDyads,
    ...WAY_OF_WRITING,
  ]
  return createHash('sha256')
    .update(JSON.stringify([dossiers, [...nodes], [...edges], parts, statements]))
    .digest('hex')
}

function sizeOf({ nodes, edges, names, notes, values }: Draft) {
  const count = (lists: Iterable<readonly unknown[]>) =>
    [...lists].reduce((sum, list) => sum + list.length, 0)
  const parts = names.length + notes.length + values.length
  const references = values.filter(({ entity }) => entity !== undefined).length
  return {
    nodes: count(nodes.values()) + parts,
    relationships: count(edges.values()) + parts + references,
  }
}
