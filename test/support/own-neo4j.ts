import { inject } from 'vitest'
import type { Connection } from '../../src/neo4j/database.ts'

/** The Neo4j of the worker that runs this file: `open(ownNeo4j())`. Files that run beside it have another. */
export function ownNeo4j(): Connection {
  // Workers are numbered from 1.
  const own = inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!own) throw new Error(`Worker ${process.env.VITEST_POOL_ID} has no Neo4j.`)
  return own
}
