import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Stamp, stamps } from '../src/neo4j/data-version.ts'
import { type Database, open, type Run } from '../src/neo4j/database.ts'
import { prepareSchema } from '../src/neo4j/schema.ts'
import { marked } from '../src/neo4j/writing.ts'
import { doorTo } from './support/proxy.ts'

let database: Database
let other: Database
let stamp: () => Promise<Stamp>
beforeAll(async () => {
  database = open(inject('neo4j'))
  other = open(inject('neo4j'))
  stamp = stamps(database.read)
  await prepareSchema(database)
  await write(database)
})
afterAll(async () => {
  await database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await database.close()
  await other.close()
})

const create = { text: 'CREATE (:TestOnly)', parameters: {} }
const write = ({ write }: Database) => write(run => run(create))
const marks = async () =>
  (await database.read({ text: 'MATCH (w:Writing) RETURN count(w)', parameters: {} }))[0]?.[0]
const commit: Run = statement => database.administer(statement)

test('the version rises with each write, by whichever process', async () => {
  const before = await stamp()
  expect(before.quiet).toBe(true)
  await write(database)
  const first = await stamp()
  expect(first).toEqual({ version: before.version + 1, quiet: true })
  await write(other)
  expect(await stamp()).toEqual({ version: first.version + 1, quiet: true })
  expect(await stamps(other.read)()).toEqual(await stamp())
})

test('it is not quiet while a write is under way, seen from another process too, and quiet after', async () => {
  const before = await stamp()
  const seen: Stamp[] = []
  await other.write(async run => {
    seen.push(await stamp())
    await run(create)
    seen.push(await stamp())
  })
  const under = { version: before.version, quiet: false }
  expect(seen).toEqual([under, under])
  expect(await stamp()).toEqual({ version: before.version + 1, quiet: true })
})

test('a write that fails changes no version and leaves no mark', async () => {
  const before = await stamp()
  await expect(
    database.write(async run => {
      await run(create)
      throw new Error('thought better of it')
    }),
  ).rejects.toThrow('thought better of it')
  await expect(database.write(run => run({ text: 'CREATE', parameters: {} }))).rejects.toMatchObject({
    name: 'DatabaseFailed',
  })
  expect(await stamp()).toEqual(before)
  expect(await marks()).toBe(0)
})

test('writers take turns: fifty at once raise the version by fifty', async () => {
  const before = await stamp()
  await Promise.all(Array.from({ length: 50 }, (_, index) => write(index % 2 === 0 ? database : other)))
  expect(await stamp()).toEqual({ version: before.version + 50, quiet: true })
})

test('the mark of a writer that died expires by itself, and the next write sweeps it up', async () => {
  void marked(commit, 1_500, () => new Promise(() => {}))
  await expect.poll(stamp, { timeout: 10_000 }).toMatchObject({ quiet: false })
  await expect.poll(stamp, { timeout: 10_000 }).toMatchObject({ quiet: true })
  expect(await marks()).toBe(1)
  await write(database)
  expect(await marks()).toBe(0)
})

test('a write whose connection broke leaves its mark: nobody knows whether Neo4j is committing', async () => {
  const { hostname, port } = new URL(inject('neo4j').uri)
  const door = await doorTo(hostname, Number(port))
  const cutOff = open({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${door.port}` })
  await expect(
    cutOff.write(async run => {
      await run(create)
      door.shut()
      await run(create)
    }),
  ).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
  expect((await stamp()).quiet).toBe(false)
  expect(await marks()).toBe(1)
  await database.write(run => run({ text: 'MATCH (w:Writing) DELETE w', parameters: {} }))
  expect((await stamp()).quiet).toBe(true)
  await cutOff.close()
  await door.close()
})

test('a statement that commits in portions raises the version before and after, one that writes no data does not', async () => {
  const before = await stamp()
  await database.administer({
    text: `UNWIND range(1, 3) AS i
CALL (i) {
  CREATE (:TestOnly {i: i})
} IN TRANSACTIONS OF 1 ROWS`,
    parameters: {},
  })
  const after = await stamp()
  expect(after).toEqual({ version: before.version + 2, quiet: true })
  await database.administer({ text: 'CALL db.awaitIndexes(300)', parameters: {} })
  await database.administer({
    text: 'CREATE INDEX test_only IF NOT EXISTS FOR (n:TestOnly) ON (n.i)',
    parameters: {},
  })
  await database.administer({ text: 'DROP INDEX test_only', parameters: {} })
  expect(await stamp()).toEqual(after)
})

test('a store that was wiped has version 0, and its next write no number that stood for other data', async () => {
  const before = await stamp()
  await database.write(run => run({ text: 'MATCH (v:DataVersion) DELETE v', parameters: {} }))
  expect(await stamp()).toEqual({ version: 0, quiet: true })
  await write(database)
  expect((await stamp()).version).toBeGreaterThan(before.version)
})

test('who asks while a look is under way gets one that begins after the question, and shares it', async () => {
  const looks: PromiseWithResolvers<readonly (readonly unknown[])[]>[] = []
  const asking = stamps(() => {
    const look = Promise.withResolvers<readonly (readonly unknown[])[]>()
    looks.push(look)
    return look.promise
  })
  const first = asking()
  const [second, third] = [asking(), asking()]
  expect(looks).toHaveLength(1)
  looks[0]?.resolve([[1, true]])
  expect(await first).toEqual({ version: 1, quiet: true })
  await expect.poll(() => looks).toHaveLength(2)
  const fourth = asking()
  looks[1]?.resolve([[2, true]])
  expect(await Promise.all([second, third])).toEqual([
    { version: 2, quiet: true },
    { version: 2, quiet: true },
  ])
  await expect.poll(() => looks).toHaveLength(3)
  looks[2]?.resolve([[3, false]])
  expect(await fourth).toEqual({ version: 3, quiet: false })
})

test('a look that hangs or fails keeps nobody who asks later', async () => {
  const looks: Run[] = [
    () => new Promise(() => {}),
    () => Promise.reject(new Error('gone')),
    async () => [[7, true]],
  ]
  const asking = stamps(async statement => looks.shift()?.(statement) ?? [])
  void asking()
  await expect(asking()).rejects.toThrow('gone')
  expect(await asking()).toEqual({ version: 7, quiet: true })
})
