import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { open } from '../../src/neo4j/database.ts'
import { serve } from '../../src/serve.ts'
import { announce } from './announce.ts'

/**
 * Demarche as `npm start` serves it, over the store of the bench, which holds no dossier. Nothing but this file knows
 * how the product is started; its settings come from the environment as always.
 */
const config = readConfig()
if (!config.remote) throw new Error('NEO4J_URI is not set.')
const begun = performance.now()
const database = open({ ...config.remote, readTimeout: 60_000 })
const { app } = await serve(database, config, pino({ level: config.logLevel }, pino.destination(2)))
const serving = performance.now() - begun
await app.listen({ port: 0, host: '127.0.0.1' })
const [address] = app.addresses()
if (typeof address !== 'object') throw new Error('It listens on no port.')
// It ends what nobody waits for any more within its own time limit.
announce(address.port, serving, () => 0)
process.on('message', message => {
  if (message === 'memory') process.send?.({ heapUsed: heapInUse() })
})

/** Bytes that are reachable; the parent starts this process with --expose-gc. */
function heapInUse(): number {
  // What the first round only finalizes the second frees.
  for (let round = 0; round < 3; round++) globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
