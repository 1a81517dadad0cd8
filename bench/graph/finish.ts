import { createHash } from 'node:crypto'
import type { Database } from '../../src/neo4j/database.ts'
import { prepareSchema, SCHEMA } from '../../src/neo4j/schema.ts'
import type { Progress } from '../../src/progress.ts'
import { WAY_OF_WRITING } from '../../src/tension/dyad-years.ts'
import { fillDaySums } from './day-sums.ts'

/**
 * The order in which @neo4j/graphql can read a pair's history without sorting it. The product and the raw statements
 * have BEARS_ON(dyad, position) for that.
 */
const PEERS = `CREATE INDEX event_dyad_position IF NOT EXISTS
FOR (e:Event) ON (e.dyad, e.position)`

/** Differs where the product makes other indexes or other sums. */
export const FINISHED_BY = createHash('sha256')
  .update(JSON.stringify([SCHEMA, PEERS, WAY_OF_WRITING]))
  .digest('hex')
  .slice(0, 12)

/** What comes after the import: indexes and sums. Milliseconds. */
export async function finish(database: Database, progress: Progress) {
  const begun = performance.now()
  await progress.step('Making constraints and indexes', async () => {
    await prepareSchema(database)
    await database.administer({ text: PEERS, parameters: {} })
    await database.administer({ text: 'CALL db.awaitIndexes(3600)', parameters: {} })
  })
  const indexed = performance.now()
  await progress.step('Writing day sums', () => fillDaySums(database))
  return {
    indexing: Math.round(indexed - begun),
    daySums: Math.round(performance.now() - indexed),
  }
}
