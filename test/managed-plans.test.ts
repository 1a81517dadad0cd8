import { expect, test } from 'vitest'
import { open } from '../src/neo4j/database.ts'
import { plansKept } from '../src/neo4j/managed/profile.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

test.each([
  ['256m', 102],
  ['512m', 204],
  ['1g', 409],
  ['2g', 819],
  ['16g', 1_000],
])('a heap of %s has room for %d plans', (heap, plans) => {
  expect(plansKept({ heap })).toBe(plans)
})

test('Neo4j keeps as many plans as are taken for known', async () => {
  const connection = ownNeo4j()
  const database = open(connection)
  const settings = await database.read({
    text: 'SHOW SETTINGS $name YIELD value RETURN value',
    parameters: { name: 'server.memory.query_cache.per_db_cache_num_entries' },
  })
  await database.close()
  expect(connection.plans).toBe(409)
  expect(settings.flat()).toEqual(['409'])
})
