import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lock, tryLock } from '../src/neo4j/managed/lock.ts'
import { markOf } from '../src/neo4j/managed/processes.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-lock-'))
  file = join(folder, 'lock')
})

afterEach(() => rm(folder, { recursive: true }))

test('a lock that is held names its holder', async () => {
  await tryLock(file)
  expect(await tryLock(file)).toEqual({ holder: markOf(process.pid) })
})

test('a lock that was released can be taken, and leaves no file behind', async () => {
  const first = await lock(file, () => {})
  await first.release()
  expect(await readdir(folder)).toEqual([])
  expect(await tryLock(file)).toHaveProperty('release')
})

test('of many who ask at once, one gets it', async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => tryLock(file)))
  expect(outcomes.filter(outcome => 'release' in outcome)).toHaveLength(1)
})

test('the lock of a process that was killed is taken over', async () => {
  const sleeper = spawn('sleep', ['60'])
  const holder = markOf(sleeper.pid ?? 0)
  await writeFile(file, JSON.stringify(holder))
  expect(await tryLock(file)).toEqual({ holder })
  sleeper.kill('SIGKILL')
  await once(sleeper, 'exit')
  expect(await tryLock(file)).toHaveProperty('release')
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(markOf(process.pid))
})

test('of many who find one dead holder, one gets its lock', async () => {
  for (let round = 0; round < 20; round++) {
    await writeFile(file, JSON.stringify({ pid: process.pid, started: `dead ${round}` }))
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tryLock(file)))
    expect(outcomes.filter(outcome => 'release' in outcome)).toHaveLength(1)
  }
  expect(await readdir(folder)).toEqual(['lock'])
})

test('a later process that was given the number of a dead one does not hold its lock', async () => {
  await writeFile(file, JSON.stringify({ pid: process.pid, started: '1' }))
  expect(await tryLock(file)).toHaveProperty('release')
})

test('a lock file cut short by a power cut holds nobody up', async () => {
  await writeFile(file, '{"pid":')
  expect(await tryLock(file)).toHaveProperty('release')
})

test('who waits gets the lock when it is let go', async () => {
  const first = await lock(file, () => {})
  const told: number[] = []
  const second = lock(file, holder => told.push(holder.pid))
  await new Promise(done => setTimeout(done, 300))
  expect(told).toEqual([process.pid])
  await first.release()
  expect(await second).toHaveProperty('release')
})
