import { expect, inject, test } from 'vitest'
import { open } from '../src/neo4j/database.ts'

test('the Neo4j of the test run answers', async () => {
  const database = open(inject('neo4j'))
  expect(await database.read({ text: 'RETURN 1 AS one', parameters: {} })).toEqual([[1]])
  await database.close()
})
