import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Database, open, type Ran } from '../src/neo4j/database.ts'
import { within } from '../src/neo4j/deadline.ts'
import { integer } from '../src/neo4j/integer.ts'
import { warm } from '../src/neo4j/known-texts.ts'
import { ownNeo4j } from './support/own-neo4j.ts'
import { type Door, doorTo } from './support/proxy.ts'

let door: Door
let direct: Database
let database: Database
const ran: Ran[] = []
beforeAll(async () => {
  const { hostname, port } = new URL(ownNeo4j().uri)
  door = await doorTo(hostname, Number(port))
  direct = open(ownNeo4j())
  database = open({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${door.port}`, readTimeout: 30_000 }, one =>
    ran.push(one),
  )
})
afterEach(() => {
  ran.length = 0
})
afterAll(async () => {
  await database.close()
  await direct.close()
  await door.close()
})

let texts = 0
/** A text that nobody has asked before: a page with a list in it. */
const aText = () => `MATCH (e:TestOnly)
WHERE e.type IN $p.types
WITH e
ORDER BY e.id
LIMIT $p.limit
RETURN e.id, COLLECT {
  MATCH (e)-->(to)
  RETURN to.name${++texts}
}`
const p = { types: ['ASSAULT'], limit: integer(20) }

/** How many plans Neo4j held; it holds none then. */
async function plans(): Promise<number> {
  const [[sentence] = []] = await direct.administer({ text: 'CALL db.clearQueryCaches()', parameters: {} })
  return Number(/\d+/.exec(String(sentence))?.[0] ?? 0)
}

test('of sixteen who ask a cold text at once one goes to Neo4j, the others when it is planned', async () => {
  const text = aText()
  await database.read({ text: 'RETURN 1', parameters: {} })
  door.hold()
  const answers = Promise.all(Array.from({ length: 16 }, () => database.read({ text, parameters: { p } })))
  await expect.poll(() => door.asked(text)).toBe(1)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(door.asked(text)).toBe(1)
  door.release()
  expect(await answers).toEqual(Array.from({ length: 16 }, () => []))
  expect(door.asked(text)).toBe(16)
  // In whichever order they end: the cold one may end after others.
  expect(
    ran
      .filter(one => one.text === text)
      .map(({ temperature }) => temperature)
      .toSorted(),
  ).toEqual(['cold', ...Array.from({ length: 15 }, () => 'hot')])
})

test('a warmed text has its plan: the first question adds none, whatever it asks about', async () => {
  const known = [aText(), aText(), aText()]
  await plans()
  // Counting is planned too.
  const counting = await plans()
  await warm(database, known)
  for (const text of known) {
    await database.read({ text, parameters: { p } })
    await database.read({ text, parameters: { p: { types: [], limit: integer(1) } } })
  }
  expect(await plans()).toBe(counting + 3)
  expect(ran.map(({ temperature }) => temperature)).toEqual([
    ...Array.from({ length: 3 }, () => 'warming'),
    ...Array.from({ length: 6 }, () => 'hot'),
  ])
})

test('a text that is known already is not warmed again', async () => {
  const text = aText()
  await database.read({ text, parameters: { p } })
  await warm(database, [text])
  expect(door.asked(text)).toBe(1)
})

test('warming ends where Neo4j is gone', async () => {
  door.shut()
  await expect(warm(database, [aText()])).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  door.open()
})

test('after a connection was cut every text is cold again, for Neo4j may have been started anew', async () => {
  const text = aText()
  await database.read({ text, parameters: { p } })
  expect(database.texts.known()).toBeGreaterThan(0)
  door.shut()
  await expect(database.read({ text, parameters: { p } })).rejects.toMatchObject({
    name: 'DatabaseUnavailable',
  })
  expect(database.texts.known()).toBe(0)
  door.open()
  await database.read({ text, parameters: { p } })
  expect(ran.at(-1)?.temperature).toBe('cold')
})

test('who waits for a turn that does not come is answered in time all the same', async () => {
  const hasty = open({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${door.port}`, readTimeout: 300 })
  const one = () => hasty.read({ text: 'RETURN 1', parameters: {} })
  await one()
  await Promise.all([one(), one(), one()])
  const texts = [aText(), aText(), aText()]
  door.hold()
  await Promise.all(
    texts.map(text => expect(hasty.read({ text, parameters: { p } })).rejects.toThrow(/^(The|Nobody) /)),
  )
  expect(texts.map(text => door.asked(text))).toEqual([1, 1, 0])
  door.release()
  await expect
    .poll(() => hasty.read({ text: texts[2] ?? '', parameters: { p } }), { timeout: 10_000 })
    .toEqual([])
  await hasty.close()
})

const THERE = { timeout: 1, grace: 1, isThere: async () => {} }
const never = () => new Promise<never>(() => {})

test('a text that Neo4j has yet to plan has the time for it on top, one that it has planned has not', async () => {
  const hundred = () => new Promise(done => setTimeout(() => done('an answer'), 100))
  expect(await within({ ...THERE, planning: 60_000 }, hundred)).toBe('an answer')
  await expect(within({ ...THERE, planning: 0 }, never)).rejects.toMatchObject({ name: 'DatabaseTimeout' })
  await expect(within({ ...THERE, planning: 5 }, never)).rejects.toMatchObject({ name: 'DatabaseTimeout' })
  // Of a server that is not there nobody need wait for a plan.
  const gone = { ...THERE, planning: 60_000, isThere: never }
  await expect(within(gone, never)).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  await within({ ...THERE, planning: 60_000 }, async ({ left }) => expect(left()).toBeGreaterThan(10_000))
})

test('a read has that time while its text is cold, and no more once it is known', async () => {
  const hasty = open({ ...ownNeo4j(), readTimeout: 100, planning: 120_000 })
  const sort = (text: string, n: number) =>
    hasty.read({
      text: `UNWIND range(1, $p.n) AS i WITH i ORDER BY sin(i) LIMIT 1 RETURN '${text}'`,
      parameters: { p: { n } },
    })
  expect(await sort('cold', 20_000_000)).toEqual([['cold']])
  await sort('hot', 1)
  await expect(sort('hot', 1_000_000_000)).rejects.toMatchObject({
    name: 'DatabaseTimeout',
    message: expect.stringMatching(/Ask for less at a time\.$/),
  })
  await hasty.close()
})

test('who ran out of time before Neo4j had a plan is told that asking again may help', async () => {
  const database = open({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${door.port}`, readTimeout: 300 })
  await database.read({ text: 'RETURN 1', parameters: {} })
  // Neo4j is there, and does not answer this one in time.
  const text = aText()
  door.hold(text)
  await expect(database.read({ text, parameters: { p } })).rejects.toMatchObject({
    name: 'DatabaseTimeout',
    message: expect.stringMatching(/^Nobody has asked .* Ask it again, or for less at a time\.$/),
  })
  door.release()
  await expect.poll(() => database.read({ text, parameters: { p } }), { timeout: 10_000 }).toEqual([])
  await database.close()
})

test('eight connections that were cut behind our back cost eight askers nothing', async () => {
  const text = aText()
  const eight = () => Promise.all(Array.from({ length: 8 }, () => database.read({ text, parameters: { p } })))
  await eight()
  await eight()
  door.shut()
  door.open()
  expect(await eight()).toEqual(Array.from({ length: 8 }, () => []))
})
