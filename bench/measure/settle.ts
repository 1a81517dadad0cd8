import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../src/neo4j/database.ts'
import type { Peer } from '../peers/start.ts'

const PATIENCE = 60_000

/**
 * Waits until neither the servers nor Neo4j work on anything but this question. A server goes on with what it was asked
 * when the load has long hung up, and tries again for half a minute where Neo4j had no memory left for it: it would be
 * counted against whoever is measured next.
 */
export async function settled(database: Database, peers: readonly Peer[]): Promise<void> {
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    const busy = await Promise.all(peers.map(async peer => (await peer.ask('busy')).busy ?? 0))
    if (busy.every(count => count === 0) && (await atWork(database)) <= 1) return
    await pause(50)
  }
}

/** How many transactions there are, this one among them. */
async function atWork({ administer }: Database): Promise<number> {
  try {
    const rows = await administer({ text: 'SHOW TRANSACTIONS YIELD transactionId', parameters: {} })
    return rows.length
  } catch {
    // The others hold all the memory that transactions may have.
    return Number.POSITIVE_INFINITY
  }
}
