import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, open } from '../src/neo4j/database.ts'
import { serve } from '../src/serve.ts'
import { ownNeo4j } from './support/own-neo4j.ts'
import { type Door, doorTo } from './support/proxy.ts'

let door: Door
let database: Database
let app: Awaited<ReturnType<typeof serve>>['app']
beforeAll(async () => {
  const connection = ownNeo4j()
  const { hostname, port } = new URL(connection.uri)
  door = await doorTo(hostname, Number(port))
  database = open({ ...connection, uri: `bolt://127.0.0.1:${door.port}` })
  app = (
    await serve(database, { corsOrigins: [], frameOrigins: [], answerCache: 0 }, pino({ level: 'silent' }))
  ).app
})
afterAll(async () => {
  await app.close()
  await database.close()
  await door.close()
})

const ask = () =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ states { totalCount } }' } })

test('while Neo4j is gone the answer is 503 with a code to retry on, and by itself well again when it is back', async () => {
  expect((await ask()).statusCode).toBe(200)
  expect((await app.inject('/health/ready')).statusCode).toBe(200)

  door.shut()
  const gone = await ask()
  expect(gone.statusCode).toBe(503)
  expect(gone.json().errors[0]).toMatchObject({
    message: 'The graph database does not answer. Try again in a moment.',
    extensions: { code: 'DATABASE_UNAVAILABLE' },
  })
  expect(gone.body).not.toMatch(/127\.0\.0\.1|bolt|ECONN/)
  expect((await app.inject('/health/ready')).statusCode).toBe(503)
  expect((await app.inject('/health/live')).statusCode).toBe(200)

  door.open()
  expect((await ask()).statusCode).toBe(200)
  expect((await app.inject('/health/ready')).statusCode).toBe(200)
})

test('a connection that was cut behind our back costs the asker nothing: the read is run once more', async () => {
  expect((await ask()).statusCode).toBe(200)
  door.shut()
  door.open()
  expect((await ask()).statusCode).toBe(200)
})

test('a question that is under way when Neo4j goes is answered with 503, not left hanging', async () => {
  const slow = database.read({
    text: 'UNWIND range(1, 10000000) AS i WITH i WHERE toString(i) CONTAINS "abc" RETURN count(i)',
    parameters: {},
  })
  const outcome = expect(slow).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  await new Promise(resolve => setTimeout(resolve, 300))
  door.shut()
  await outcome
  door.open()
})

test('a Neo4j that falls silent without a word is given up, and found again when it speaks', async () => {
  const hasty = open({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${door.port}`, readTimeout: 300 })
  const one = () => hasty.read({ text: 'RETURN 1', parameters: {} })
  expect(await one()).toEqual([[1]])
  door.mute()
  await expect(one()).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  door.open()
  await expect.poll(one, { timeout: 10_000 }).toEqual([[1]])
  await hasty.close()
})

test('a read that takes too long is ended by Neo4j and says so', async () => {
  const hasty = open({ ...ownNeo4j(), readTimeout: 200 })
  const slow = hasty.read({
    text: 'UNWIND range(1, 100000000) AS i WITH i WHERE toString(i) CONTAINS "abc" RETURN count(i)',
    parameters: {},
  })
  await expect(slow).rejects.toMatchObject({ name: 'DatabaseTimeout' })
  await hasty.close()
})

test('a read cannot write', async () => {
  await expect(database.read({ text: 'CREATE (n:TestOnly) RETURN n', parameters: {} })).rejects.toMatchObject(
    {
      name: 'DatabaseFailed',
    },
  )
})

test('a read opens no transaction: it is sent as it is, for reading, with the database named', async () => {
  const text = 'RETURN 1 AS readAlone'
  const name = ownNeo4j().database
  // As Bolt packs them: BEGIN, {mode: "r"} and {db: name}.
  const packed = (word: string) => `${String.fromCharCode(0x80 + word.length)}${word}`
  const said = () =>
    [text, '\xb1\x11', packed('mode') + packed('r'), packed('db') + packed(name)].map(door.asked)
  await database.read({ text: 'RETURN 1', parameters: {} })
  const before = said()
  await database.read({ text, parameters: {} })
  expect(said().map((count, index) => count - (before[index] ?? 0))).toEqual([1, 0, 1, 1])
  await database.write(run => run({ text: 'RETURN 2', parameters: {} }))
  expect(said()[1]).toBe((before[1] ?? 0) + 1)
})
