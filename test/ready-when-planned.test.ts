import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dashboardQuestions } from '../src/dashboards.ts'
import { explorersQuestions } from '../src/explore/first.ts'
import { loadDossiers } from '../src/loader/load.ts'
import { type Database, open, type Ran } from '../src/neo4j/database.ts'
import { pageQuestions } from '../src/pages/questions.ts'
import { examples } from '../src/playground/examples.ts'
import { readSeed } from '../src/seed/read.ts'
import { type Server, serve } from '../src/serve.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

let database: Database
let server: Server
/** Statements that were sent, with how: the server's first questions in their turn, the others at leisure. */
const sent: string[] = []
/** The same as they ended, with whether Neo4j had a plan. */
const ran: Ran[] = []
beforeAll(async () => {
  database = open(ownNeo4j(), one => ran.push(one))
  await loadDossiers(database, await readSeed())
  ran.length = 0
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

// A hundred texts, each new to Neo4j.
test('what is known beside that is planned after all that is asked', { timeout: 300_000 }, async () => {
  sent.length = 0
  await server.warmOthers()
  expect(new Set(sent)).toEqual(new Set(['at leisure']))
  expect(await ready()).toEqual([200, 'ready'])
})

test('all parameters of what was planned are in the one map that a text is warmed without', () => {
  expect(ran.length).toBeGreaterThan(100)
  expect(ran.flatMap(({ text }) => text.match(/\$(?!p\b)\w+/g) ?? [])).toEqual([])
})

/** Other states and days than those that were warmed: what is planned is the shape. */
const summer = {
  first: 'Azerbaijan',
  second: 'Ukraine',
  from: new Date('2024-06-01'),
  to: new Date('2024-08-31'),
}

test.each([
  ['the gallery', examples],
  ['the pages', pageQuestions],
  ['the explorer', explorersQuestions],
  ['the dashboard', dashboardQuestions(summer)],
])('then nobody who asks a question of %s waits for a plan', async (_, questions) => {
  ran.length = 0
  for (const question of questions) expect((await server.engine(question)).errors).toBeUndefined()
  expect(ran.length).toBeGreaterThanOrEqual(questions.length)
  expect(ran.flatMap(({ temperature, text }) => (temperature === 'hot' ? [] : [text]))).toEqual([])
})
