import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { type Database, open } from '../src/neo4j/database.ts'
import { readSeed } from '../src/seed/read.ts'
import { type Server, serve } from '../src/serve.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

let database: Database
let server: Server
/** Statements that were sent, with how: the server's first questions in their turn, the others at leisure. */
const sent: string[] = []
beforeAll(async () => {
  database = open(ownNeo4j())
  await loadDossiers(database, await readSeed())
  const told =
    (how: string, read: Database['versioned']): Database['versioned'] =>
    async statement => {
      sent.push(how)
      return read(statement)
    }
  const watched = {
    ...database,
    versioned: told('asked', database.versioned),
    leisurely: told('at leisure', database.leisurely),
  }
  server = await serve(
    watched,
    { corsOrigins: [], frameOrigins: [], answerCache: 0 },
    pino({ level: 'silent' }),
  )
})
afterAll(async () => {
  await server.app.close()
  await database.close()
})

const ready = async () => {
  const { statusCode, json } = await server.app.inject('/health/ready')
  return [statusCode, json().status]
}

test('the server is ready when what is asked first is planned, and alive before', async () => {
  const warm = server.warmFirst()
  expect(await ready()).toEqual([503, 'warming'])
  expect((await server.app.inject('/health/live')).statusCode).toBe(200)
  await warm
  expect(await ready()).toEqual([200, 'ready'])
  expect(sent.length).toBeGreaterThanOrEqual(5)
  expect(new Set(sent)).toEqual(new Set(['asked']))
})

test('what is known beside that is planned after all that is asked', async () => {
  sent.length = 0
  await server.warmOthers()
  expect(new Set(sent)).toEqual(new Set(['at leisure']))
  expect(await ready()).toEqual([200, 'ready'])
})
