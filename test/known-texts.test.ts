import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DatabaseFailed, DatabaseTimeout, DatabaseUnavailable } from '../src/neo4j/failure.ts'
import { type KnownTexts, knownTexts, warm } from '../src/neo4j/known-texts.ts'

let folder: string
let complaints: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-texts-'))
  complaints = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const file = () => join(folder, 'texts.json')
const open = (patience?: number) =>
  knownTexts(folder, { warn: (_, sentence) => complaints.push(sentence) }, patience)
const cold = (known: KnownTexts, text: string, planned = 200) =>
  known.ran({ text, temperature: 'cold', milliseconds: planned + 5, planned })
const hot = (known: KnownTexts, text: string) =>
  known.ran({ text, temperature: 'hot', milliseconds: 1, planned: 1 })

test('texts that took long to plan are there after a restart, the one asked last first', async () => {
  const known = await open()
  for (const text of ['A $p.a0', 'B $p.a0', 'C $p.a0']) cold(known, text)
  hot(known, 'A $p.a0')
  await known.close()
  expect((await open()).texts()).toEqual(['A $p.a0', 'C $p.a0', 'B $p.a0'])
  expect(await readdir(folder)).toEqual(['texts.json'])
})

test('what was planned fast, was only warmed, failed before it was planned or has parameters beside $p is not kept', async () => {
  const known = await open()
  cold(known, 'fast', 10)
  known.ran({ text: 'warmed', temperature: 'warming', milliseconds: 300, planned: 300 })
  known.ran({ text: 'gone', temperature: 'cold', milliseconds: 300, planned: undefined })
  cold(known, 'of a loader $rows')
  cold(known, 'kept $p')
  expect(known.texts()).toEqual(['kept $p'])
  await known.close()
})

test('two hundred are kept, and the file holds texts alone', async () => {
  const known = await open()
  for (let index = 0; index < 250; index++) cold(known, `text ${index}`)
  await known.close()
  const kept = JSON.parse(await readFile(file(), 'utf8'))
  expect(Object.keys(kept)).toEqual(['version', 'texts'])
  expect(kept.texts).toHaveLength(200)
  expect(kept.texts[0]).toBe('text 249')
  expect(kept.texts.at(-1)).toBe('text 50')
})

test('a change is written after a while though the program does not end', async () => {
  const known = await open(10)
  cold(known, 'A')
  await expect.poll(() => readFile(file(), 'utf8').catch(() => '')).toContain('"A"')
  await known.close()
})

test('a file of another version, or none at all, is no hindrance', async () => {
  expect((await open()).texts()).toEqual([])
  expect(complaints).toEqual([])
  for (const words of ['{"version":0,"texts":["A"]}', '{"version":1,"texts":[1]}', 'not JSON']) {
    await writeFile(file(), words)
    expect((await open()).texts()).toEqual([])
  }
  expect(complaints).toEqual(
    Array.from({ length: 3 }, () => `${file()} is not of this version and is ignored`),
  )
})

test('a folder that cannot be written is told once, and nothing else fails', async () => {
  folder = join(folder, 'a file')
  await writeFile(folder, '')
  const known = await open(1)
  expect(complaints).toEqual([`${file()} cannot be read and is ignored`])
  cold(known, 'A')
  await expect.poll(() => complaints).toHaveLength(2)
  cold(known, 'B')
  await known.close()
  expect(complaints[1]).toBe(`${file()} cannot be written: the next start will not know what was asked`)
  expect(complaints).toHaveLength(2)
})

test('warming goes one text after another, leaves what takes too long or cannot run, and ends where Neo4j is gone', async () => {
  const warmed: string[] = []
  const database = {
    warm: async (text: string) => {
      warmed.push(text)
      if (text === 'slow') throw new DatabaseTimeout(undefined)
      if (text === 'search')
        throw new DatabaseFailed(undefined, 'Neo.ClientError.Procedure.ProcedureCallFailed')
      if (text === 'gone') throw new DatabaseUnavailable(undefined)
    },
  }
  await expect(warm(database, ['A', 'slow', 'search', 'B', 'gone', 'C'])).rejects.toThrow('does not answer')
  expect(warmed).toEqual(['A', 'slow', 'search', 'B', 'gone'])
  await warm(database, ['D'], AbortSignal.abort())
  expect(warmed).toHaveLength(5)
})
