import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { DatabaseUnavailable } from '../src/neo4j/failure.ts'
import { type Api, startApi } from './support/api.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

/** Somebody who writes past us, as Neo4j Browser or another program does. */
let stranger: Driver
let api: Api
let other: Api
/** Statements that the first server ran, but for looks at the version. */
const ran: string[] = []
beforeAll(async () => {
  const { uri, user, password } = ownNeo4j()
  stranger = neo4j.driver(uri, neo4j.auth.basic(user, password))
  api = await startApi({
    change: database => ({
      ...database,
      versioned: statement => {
        if (statement.text !== 'RETURN 1') ran.push(statement.text)
        return database.versioned(statement)
      },
    }),
  })
  other = await startApi()
  await write(`CREATE (:Event:Entity:Raced {id: 'event:raced', title: '0', position: '1900-01-01.000.event:raced'})
CREATE (:State:Entity:Raced {id: 'state:XXA', name: 'First'})-[:NAMED]->(:Name:Raced {text: 'Landia', key: 'landia', kind: 'ALIAS'})
CREATE (:State:Entity:Raced {id: 'state:XXB', name: 'Second'})`)
  // The first answer after a start is kept only once a version is known.
  await api.ask('{ node(id: "event:nothing") { id } }')
})
afterEach(() => {
  ran.length = 0
})
afterAll(async () => {
  await write('MATCH (n:Raced) DETACH DELETE n')
  await stranger.close()
  await api.close()
  await other.close()
})

async function write(text: string, parameters: Record<string, unknown> = {}): Promise<void> {
  const session = stranger.session({ database: ownNeo4j().database })
  await session.run(text, parameters)
  await session.close()
}
const retitle = (title: string) =>
  write("MATCH (e:Raced {id: 'event:raced'}) SET e.title = $title", { title })

const TITLE = '{ event(id: "event:raced") { title } }'
const titleOf = async (server: Api) => (await server.ask(TITLE)).event.title

test('what is asked again is read once, until somebody writes, through whatever', async () => {
  await retitle('one')
  await titleOf(api)
  ran.length = 0
  expect(await titleOf(api)).toBe('one')
  expect(ran.length).toBeLessThan(2)
  ran.length = 0
  expect(await titleOf(api)).toBe('one')
  expect(ran).toEqual([])
  await retitle('two')
  expect(await titleOf(api)).toBe('two')
  expect(ran).toHaveLength(1)
})

test('the same words with other values are another question', async () => {
  const query = 'query ($id: ID!) { node(id: $id) { id } }'
  for (const id of ['event:raced', 'event:nothing', 'event:raced'])
    expect((await api.ask(query, { id })).node?.id ?? null).toBe(id === 'event:raced' ? id : null)
})

test('who asks at once shares one reading', async () => {
  await titleOf(api)
  ran.length = 0
  const query = '{ event(id: "event:raced") { title id } }'
  const answers = await Promise.all(Array.from({ length: 12 }, () => api.ask(query)))
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
  expect(ran.length).toBeLessThanOrEqual(2)
})

test('while a stranger writes without pause, nobody of two servers hears of less than was written when they asked', async () => {
  await retitle('0')
  let written = 0
  let writing = true
  const writer = (async () => {
    for (let number = 1; number <= 120; number++) {
      await retitle(String(number))
      written = number
      // Pauses of all lengths up to several readings, so that answers are kept in between.
      await new Promise(resolve => setTimeout(resolve, (number % 7) * 4))
    }
    writing = false
  })()
  let asked = 0
  const reader = async (server: Api) => {
    while (writing) {
      const before = written
      expect(Number(await titleOf(server))).toBeGreaterThanOrEqual(before)
      asked++
    }
  }
  await Promise.all([writer, ...[api, api, api, other, other].map(reader)])
  expect(asked).toBeGreaterThan(120)
  expect(await titleOf(api)).toBe('120')
  expect(await titleOf(other)).toBe('120')
})

test('a name that comes to mean another thing is found anew, though it was remembered', async () => {
  const query = '{ state(code: "Landia") { id } }'
  expect((await api.ask(query)).state.id).toBe('state:XXA')
  expect((await api.ask(query.replace('id }', 'name }'))).state.name).toBe('First')
  await write(`MATCH (n:Name:Raced {key: 'landia'})<-[old:NAMED]-(), (b:State {id: 'state:XXB'})
DELETE old
CREATE (b)-[:NAMED]->(n)`)
  expect((await api.ask(query.replace('id }', 'id name }'))).state).toEqual({
    id: 'state:XXB',
    name: 'Second',
  })
  await write("MATCH (n:Name:Raced {key: 'landia'}) DETACH DELETE n")
  const { errors } = await api.answer(query.replace('id }', 'name id }'))
  expect(errors[0]?.message).toMatch(/^No state is called "Landia"/)
})

test('a name that was looked up once costs no reading of its own', async () => {
  await api.ask('{ state(code: "Kremlin") { id } }')
  await api.ask('{ state(code: "Kremlin") { iso3 } }')
  ran.length = 0
  expect((await api.ask('{ state(code: "Kremlin") { iso2 } }')).state.iso2).toBe('RU')
  expect(ran).toHaveLength(1)
})

const get = (query: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers })

test('an answer to GET has a mark that changes when the answer does, and only then', async () => {
  await retitle('marked')
  const first = await get(TITLE)
  expect(first.headers['cache-control']).toBe('no-cache')
  const { etag = '' } = first.headers
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  const again = await get(TITLE, { 'if-none-match': String(etag) })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  const head = await api.app.inject({ method: 'HEAD', url: `/graphql?query=${encodeURIComponent(TITLE)}` })
  expect([head.statusCode, head.body, head.headers.etag, head.headers['content-length']]).toEqual([
    200,
    '',
    etag,
    first.headers['content-length'],
  ])
  expect((await get(TITLE, { 'if-none-match': '*' })).statusCode).toBe(304)
  await write("MATCH (e:Raced {id: 'event:raced'}) SET e.summary = 'of no account here'")
  expect((await get(TITLE, { 'if-none-match': `W/${String(etag)}, "other"` })).statusCode).toBe(304)
  await retitle('marked anew')
  const changed = await get(TITLE, { 'if-none-match': String(etag) })
  expect(changed.statusCode).toBe(200)
  expect(changed.json().data.event.title).toBe('marked anew')
  expect(changed.headers.etag).not.toBe(etag)
})

test('an error is not kept by anybody', async () => {
  const { headers, statusCode } = await get('{ state(code: "Nowhere at all") { id } }')
  expect([statusCode, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined])
})

test('a kept answer waits once for a Neo4j that does not answer, and is told as any other then', async () => {
  let looked = 0
  let isThere = true
  const away = await startApi({
    change: database => ({
      ...database,
      versioned: statement => {
        looked++
        return isThere ? database.versioned(statement) : Promise.reject(new DatabaseUnavailable(undefined))
      },
    }),
  })
  try {
    // The first is of a server that knows of no version yet.
    for (const _ of ['not kept', 'kept']) await away.ask(TITLE)
    isThere = false
    looked = 0
    const { status, data, errors } = await away.answer(TITLE)
    expect([status, data, looked]).toEqual([503, null, 1])
    expect(errors).toEqual([
      {
        message: 'The graph database does not answer. Try again in a moment.',
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ])
  } finally {
    await away.close()
  }
})

test('what could never be kept counts for nothing', async () => {
  const counted = async () =>
    (await api.app.inject('/metrics')).body.match(/^demarche_answer_cache_total.*/gm)
  const before = await counted()
  await api.answer('{ nothing }')
  await api.answer('{ state(code: "Nowhere at all") { id } }')
  expect(await counted()).toEqual(before)
  await api.ask('{ event(id: "event:raced") { id known } }')
  expect(await counted()).not.toEqual(before)
})

test('where answers are not to be kept each question is read anew, and an answer to GET has its mark all the same', async () => {
  const read: string[] = []
  const plain = await startApi({
    answerCache: 0,
    change: database => ({
      ...database,
      versioned: statement => {
        read.push(statement.text)
        return database.versioned(statement)
      },
    }),
  })
  try {
    await plain.ask(TITLE)
    const once = read.length
    await Promise.all([plain.ask(TITLE), plain.ask(TITLE)])
    // No looks, nothing shared.
    expect(read.slice(once)).toEqual([read.at(-1), read.at(-1)])
    expect(read.at(-1)).toContain('MATCH (s0:Event {id: $p.a0.id})')
    const address = { method: 'GET', url: `/graphql?query=${encodeURIComponent(TITLE)}` } as const
    const { headers } = await plain.app.inject(address)
    const again = await plain.app.inject({ ...address, headers: { 'if-none-match': String(headers.etag) } })
    expect(again.statusCode).toBe(304)
    expect((await plain.app.inject('/metrics')).body).not.toMatch(/^demarche_answer_cache_total\{/m)
  } finally {
    await plain.close()
  }
})
