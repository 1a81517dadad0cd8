import { readSeed } from '../../src/seed/read.ts'
import { type Part, tablesIn } from './csv.ts'
import { dyadsOf } from './dyads.ts'
import { eventTables } from './event-tables.ts'
import { isStateRun, type Numbers, writeEventsOf } from './events.ts'
import { sourceName, writeParties } from './parties.ts'
import { randomFrom } from './random.ts'

/** Another number is another graph: stores of an older one are built anew. */
export const GENERATION = 7
const SEED = 20_220_306

/** Writes a graph of so many events, always the same one, as tables for Neo4j's importer. */
export async function generate(events: number, folder: string): Promise<readonly Part[]> {
  const seed = await readSeed()
  const tables = tablesIn(folder)
  const random = randomFrom(SEED)
  const parties = writeParties(tables, seed)
  const ofEvents = eventTables(tables)
  const dyads = tables.table(
    'nodes',
    'Dyad:Entity',
    'id:ID,name,first,second,eventCount:long,earliest,latest',
  )
  const between = tables.table('relationships', 'BETWEEN', ':START_ID,:END_ID')
  const numbers: Numbers = { event: 0, document: 0 }
  for (const dyad of dyadsOf(events, parties.states, random)) {
    const { id, first, second, size } = dyad
    const span = writeEventsOf(dyad, { parties, codebooks: seed.codebooks }, ofEvents, numbers, random)
    dyads.add(id, `${first.name}–${second.name}`, first.iso3, second.iso3, size, span.earliest, span.latest)
    between.add(id, first.id)
    between.add(id, second.id)
  }
  const sources = tables.table('nodes', 'Source:Entity', 'id:ID,name,stateRun:boolean,documentCount:long')
  for (const [index, id] of parties.sources.entries())
    sources.add(id, sourceName(index, parties.states), isStateRun(index), ofEvents.documentsOf[index] ?? 0)
  return tables.close()
}
