import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { isSupported, reach } from '../src/neo4j/connect.ts'
import { serverNamedAs } from './support/old-neo4j.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

const connection = {
  uri: 'bolt://127.0.0.1:9',
  user: 'neo4j',
  password: 'correct horse',
  database: 'neo4j',
  readTimeout: 5_000,
}

async function sentence(changed: Partial<typeof connection>): Promise<string> {
  const error: unknown = await reach({ ...connection, ...changed }).catch(error => error)
  if (!(error instanceof Error)) throw new Error('it was reached')
  expect(error.message).not.toContain(connection.password)
  return error.message
}

test('a Neo4j that runs is reached, and says its version', async () => {
  expect(await reach(ownNeo4j())).toEqual({ version: '5.26.31' })
})

test('an address where nothing listens is told in one sentence', async () => {
  expect(await sentence({ uri: 'bolt://127.0.0.1:9' })).toBe(
    'No Neo4j answers at bolt://127.0.0.1:9 (NEO4J_URI): nothing listens on port 9 of 127.0.0.1.',
  )
})

test('a routing address where nothing listens is told the same way', async () => {
  expect(await sentence({ uri: 'neo4j://127.0.0.1:9' })).toBe(
    'No Neo4j answers at neo4j://127.0.0.1:9 (NEO4J_URI): nothing listens on port 9 of 127.0.0.1.',
  )
})

test('a host that does not exist is named', async () => {
  expect(await sentence({ uri: 'bolt://no-such-host.invalid' })).toBe(
    'No Neo4j answers at bolt://no-such-host.invalid (NEO4J_URI): there is no host named no-such-host.invalid.',
  )
})

test('an encrypted scheme for a server that speaks in the clear is told', async () => {
  expect(await sentence({ uri: ownNeo4j().uri.replace('bolt:', 'bolt+s:') })).toMatch(
    /^No Neo4j answers at bolt\+s:\S+ \(NEO4J_URI\): check the address, and whether it speaks TLS as the scheme says\.$/,
  )
})

test('a web port given for the Bolt port is told', async () => {
  const web = createServer((_request, reply) => reply.end()).listen(0, '127.0.0.1')
  await once(web, 'listening')
  const address = web.address()
  const port = typeof address === 'object' ? address?.port : undefined
  expect(await sentence({ uri: `bolt://127.0.0.1:${port}` })).toMatch(
    /speaks HTTP: give the Bolt port, which is 7687 where nobody changed it\.$/,
  )
  web.close()
})

test('a database that is not there is named', async () => {
  const { uri } = ownNeo4j()
  expect(await sentence({ uri, database: 'diplomacy' })).toBe(
    `The Neo4j at ${uri} (NEO4J_URI) has no database named diplomacy: check NEO4J_DATABASE.`,
  )
})

test('a Neo4j that is too old is told with what is needed', async () => {
  const old = await serverNamedAs('Neo4j/5.20.0')
  expect(await sentence({ uri: old.uri })).toBe(
    `The Neo4j at ${old.uri} (NEO4J_URI) is version 5.20.0; Demarche needs 5.26 or one of 2025.01 and later.`,
  )
  old.close()
})

test.each([
  ['5.26.0', true],
  ['5.26.31', true],
  ['5.27-aura', true],
  ['2025.01.0', true],
  ['2026.09.0', true],
  ['5.25.1', false],
  ['4.4.40', false],
  ['', false],
])('version "%s" is supported: %s', (version, supported) => {
  expect(isSupported(version)).toBe(supported)
})
