import type { Database } from '../../src/neo4j/database.ts'
import { writeDaySums } from '../../src/tension/dyad-years.ts'

/** Dyads of one transaction: a year of one takes 17.5 kB. */
const BATCH = 400

/** What each day brings to each dyad, written by the product itself. */
export async function fillDaySums(database: Database): Promise<void> {
  const rows = await database.administer({ text: 'MATCH (d:Dyad) RETURN d.id ORDER BY d.id', parameters: {} })
  const ids = rows.map(([id]) => String(id))
  for (let from = 0; from < ids.length; from += BATCH)
    await database.write(run => writeDaySums(run, ids.slice(from, from + BATCH)))
}
