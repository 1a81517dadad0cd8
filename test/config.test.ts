import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

function complaint(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  return ''
}

test('with nothing set, a Neo4j of our own serves this machine alone', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: undefined,
    corsOrigins: [],
    frameOrigins: [],
    mcpHosts: ['localhost', '127.0.0.1', '[::1]'],
    server: 'http://127.0.0.1:4000',
    readTimeout: 4_000,
    answerCache: 64 * 1024 ** 2,
    logLevel: 'warn',
    colour: true,
    remote: undefined,
    managed: {
      home: resolve('.demarche'),
      cache: join(homedir(), '.cache', 'demarche'),
      javaHome: undefined,
      heap: '1g',
      pageCache: '128m',
    },
  })
})

test('an empty variable is one that nobody set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', CORS_ORIGINS: '', NO_COLOR: '' })).toEqual(readConfig({}))
})

test('NEO4J_URI with a password is a Neo4j that runs already', () => {
  expect(readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' }).remote).toEqual({
    uri: 'neo4j+s://graph.example:7687',
    user: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  })
})

test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
  'the scheme %s is a way to Neo4j',
  scheme => {
    expect(readConfig({ NEO4J_URI: `${scheme}://h`, NEO4J_PASSWORD: 'x' }).remote?.uri).toBe(`${scheme}://h`)
  },
)

test('a password without NEO4J_URI is for Docker Compose, not for us', () => {
  expect(readConfig({ NEO4J_PASSWORD: 'secret' }).remote).toBeUndefined()
})

test('NEO4J_URI without a password is refused', () => {
  expect(complaint({ NEO4J_URI: 'bolt://127.0.0.1' })).toBe(
    "NEO4J_PASSWORD is not set, and NEO4J_URI is: give that user's password (any word where Neo4j asks for none).",
  )
})

test('a URI with a password in it is refused without showing it', () => {
  const said = complaint({ NEO4J_URI: 'bolt://neo4j:hunter2@host', NEO4J_PASSWORD: 'x' })
  expect(said).toMatch(/^NEO4J_URI is not what it should be: give bolt:\/\/host:7687 or neo4j:\/\/host:7687/)
  expect(said).not.toContain('hunter2')
})

test('all wrong settings are told at once, each with its value and what would be right', () => {
  expect(
    complaint({
      PORT: '4e3',
      HOST: 'a b',
      LOG_LEVEL: 'loud',
      READ_TIMEOUT_MS: '50',
      NEO4J_HEAP: '64m',
    }).split('\n'),
  ).toEqual([
    'HOST is "a b": give an address or a host name, such as 127.0.0.1 or 0.0.0.0.',
    'PORT is "4e3": give a whole number from 0 to 65535, where 0 is any free port.',
    'READ_TIMEOUT_MS is "50": give milliseconds, from 100 to 600000.',
    'LOG_LEVEL is "loud": give one of fatal, error, warn, info, debug, trace, silent.',
    'NEO4J_HEAP is "64m": give a size of at least 256m, such as 512m or 2g.',
  ])
})

test('a wrong setting and a missing password are told together', () => {
  expect(complaint({ PORT: '70000', NEO4J_URI: 'bolt://h' }).split('\n')).toHaveLength(2)
})

test('origins are a list', () => {
  expect(readConfig({ CORS_ORIGINS: 'https://example.org, http://localhost:3000' }).corsOrigins).toEqual([
    'https://example.org',
    'http://localhost:3000',
  ])
})

test.each(['*', 'example.org', 'https://example.org/', 'https://example.org/page', 'null'])(
  '"%s" is not an origin',
  origin => {
    expect(complaint({ CORS_ORIGINS: origin })).toBe(
      `CORS_ORIGINS is "${origin}": give web origins separated by commas, such as https://example.org,http://localhost:3000.`,
    )
  },
)

test('DEMARCHE_HOME, DEMARCHE_CACHE and JAVA_HOME choose the folders', () => {
  const { managed } = readConfig({
    DEMARCHE_HOME: 'graph',
    DEMARCHE_CACHE: '/var/jars',
    JAVA_HOME: '/opt/java',
  })
  expect(managed).toMatchObject({ home: resolve('graph'), cache: '/var/jars', javaHome: '/opt/java' })
})

test('the cache follows XDG_CACHE_HOME', () => {
  expect(readConfig({ XDG_CACHE_HOME: '/var/cache/me' }).managed.cache).toBe('/var/cache/me/demarche')
})

test('sizes are written as Neo4j writes them', () => {
  expect(readConfig({ NEO4J_HEAP: '2G', NEO4J_PAGE_CACHE: '64m' }).managed).toMatchObject({
    heap: '2g',
    pageCache: '64m',
  })
})

test('answers are kept in so much memory, or not at all', () => {
  expect(readConfig({ ANSWER_CACHE: '2g' }).answerCache).toBe(2 * 1024 ** 3)
  expect(readConfig({ ANSWER_CACHE: 'off' }).answerCache).toBe(0)
  expect(complaint({ ANSWER_CACHE: 'no' })).toBe(
    'ANSWER_CACHE is "no": give a size of at least 1m, such as 64m, or "off".',
  )
})

test('NO_COLOR turns colour off', () => {
  expect(readConfig({ NO_COLOR: '1' }).colour).toBe(false)
})
