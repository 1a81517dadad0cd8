import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, open } from '../src/neo4j/database.ts'
import { versionsOf } from '../src/neo4j/versions.ts'
import { ownNeo4j } from './support/own-neo4j.ts'
import { type Door, doorTo } from './support/proxy.ts'

let door: Door
let database: Database
beforeAll(async () => {
  const { hostname, port } = new URL(ownNeo4j().uri)
  door = await doorTo(hostname, Number(port))
  database = open({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${door.port}`, readTimeout: 30_000 })
})
afterAll(async () => {
  await database.close()
  await door.close()
})

const numbers = (most: number) => ({
  text: `UNWIND range(1, ${most}) AS i
RETURN i, 'event:' + i`,
  parameters: {},
})

test('a hundred thousand rows come one by one, in order, each once', async () => {
  let count = 0
  let sum = 0
  let last: unknown
  await database.stream(numbers(100_000), ([i, id]) => {
    count++
    sum += Number(i)
    last = id
  })
  expect({ count, sum, last }).toEqual({ count: 100_000, sum: 5_000_050_000, last: 'event:100000' })
})

test('it cannot write', async () => {
  await expect(
    database.stream({ text: 'CREATE (n:TestOnly) RETURN n', parameters: {} }, () => {}),
  ).rejects.toMatchObject({ name: 'DatabaseFailed' })
})

test('who throws gets no more rows and what was thrown, and leaves a connection that is good for the next', async () => {
  let count = 0
  const fault = new Error('a row that is not as it should be')
  await expect(
    database.stream(numbers(50_000), () => {
      if (++count >= 10) throw fault
    }),
  ).rejects.toBe(fault)
  expect(count).toBe(10)
  expect(await database.read({ text: 'RETURN 1', parameters: {} })).toEqual([[1]])
})

test('rows that were handed over are not sent again where the connection breaks', async () => {
  const seen: unknown[] = []
  await expect(
    database.stream(numbers(1_000_000), ([i]) => {
      seen.push(i)
      if (seen.length === 10) door.shut()
    }),
  ).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  door.open()
  expect(new Set(seen).size).toBe(seen.length)
})

test('its time is up when the last row has not come in time, and then no more rows come', async () => {
  const hasty = open({ ...ownNeo4j(), readTimeout: 300 })
  let count = 0
  await expect(
    hasty.stream({ text: 'UNWIND range(1, 1000000000) AS i RETURN i', parameters: {} }, () => {
      count++
    }),
  ).rejects.toMatchObject({ name: 'DatabaseTimeout' })
  const then = count
  await hasty.read({ text: 'RETURN 1', parameters: {} })
  expect(count).toBe(then)
  await hasty.close()
})

test('rows that arrive one by one tell of which version of the data they are', async () => {
  const { look, last, observed } = versionsOf(database)
  const { stream, seen } = observed()
  const numbers: unknown[] = []
  await stream({ text: 'UNWIND range(1, 3) AS i RETURN i', parameters: {} }, ([i]) => numbers.push(i))
  expect(numbers).toEqual([1, 2, 3])
  expect([...seen]).toEqual([last()])
  expect(await look()).toBe(last())
})
