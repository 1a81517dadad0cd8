import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readConfig } from '../src/config.ts'
import { open } from '../src/neo4j/database.ts'
import { whenItAnswers } from '../src/neo4j/managed/answers.ts'
import { onFreePorts, PortTaken } from '../src/neo4j/managed/boot.ts'
import { homeIn } from '../src/neo4j/managed/home.ts'
import { anyPorts, freePorts, type Ports } from '../src/neo4j/managed/ports.ts'
import { type Managed, startManaged } from '../src/neo4j/managed/start.ts'
import { SMALL } from './support/small-neo4j.ts'

vi.mock(import('../src/neo4j/managed/ports.ts'), async original => {
  const ports = await original()
  return { ...ports, freePorts: vi.fn(ports.freePorts), anyPorts: vi.fn(ports.anyPorts) }
})

// Boots on a busy machine, one after the other.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const { cache, javaHome } = readConfig().managed
let root: string
let one: Managed
const running: Managed[] = []

async function started(home: string, kind: 'LASTING' | 'THROWAWAY' = 'LASTING'): Promise<Managed> {
  const managed = await startManaged({ kind, home: join(root, home), cache, javaHome, ...SMALL })
  running.push(managed)
  return managed
}

/** The folder of the Neo4j that answers. */
async function folderOf({ connection }: Managed): Promise<unknown> {
  const database = open(connection)
  try {
    const rows = await database.administer({
      text: "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value",
      parameters: {},
    })
    return rows[0]?.[0]
  } finally {
    await database.close()
  }
}

const portsOf = async (home: string): Promise<Ports> =>
  JSON.parse(await readFile(join(root, home, 'server.json'), 'utf8')).ports

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'demarche-two-'))
  one = await started('one', 'THROWAWAY')
})

afterAll(async () => {
  for (const managed of running) await managed.stop()
  await rm(root, { recursive: true, force: true })
})

test('a start whose ports others took meanwhile, Bolt or Browser, comes up on ports of its own', async () => {
  const [some, others, free] = [await anyPorts(), await anyPorts(), await anyPorts()]
  const stranger = createServer().listen(others.http, '127.0.0.1')
  await once(stranger, 'listening')
  vi.mocked(freePorts)
    .mockImplementationOnce(async () => ({ ...some, bolt: (await portsOf('one')).bolt }))
    .mockImplementationOnce(async () => others)
    .mockImplementationOnce(async () => free)
  try {
    const other = await started('other')
    expect(other.connection.uri).toBe(`bolt://127.0.0.1:${free.bolt}`)
    expect(await portsOf('other')).toEqual(free)
    expect(await folderOf(other)).toBe(join(root, 'other', 'neo4j'))
    expect((await fetch(other.browser ?? '')).status).toBe(200)
  } finally {
    stranger.close()
  }
})

test('a throwaway start never takes the Neo4j of another for its own, though neither asks for a password', async () => {
  const taken = await portsOf('one')
  vi.mocked(anyPorts).mockImplementationOnce(async () => taken)
  const second = await started('second', 'THROWAWAY')
  expect(second.connection.uri).not.toBe(one.connection.uri)
  expect(await folderOf(second)).toBe(join(root, 'second', 'neo4j'))
})

test('ports that are taken again and again are told after five tries, and what else fails at once', async () => {
  const home = await homeIn(join(root, 'late'))
  const taken = vi.fn(() => Promise.reject(new PortTaken(home, { bolt: 7687, http: 7474 })))
  await expect(onFreePorts(taken)).rejects.toThrow(
    `Neo4j found its port 7687 or 7474 taken by another program each time it started; its log is ${home.console}.`,
  )
  expect(taken).toHaveBeenCalledTimes(5)
  const failing = vi.fn(() => Promise.reject(new Error('no memory')))
  await expect(onFreePorts(failing)).rejects.toThrow('no memory')
  expect(failing).toHaveBeenCalledTimes(1)
})

test('who answers on the port of a home is not asked until the Neo4j of that home listens there', async () => {
  const { bolt } = await portsOf('one')
  const home = await homeIn(join(root, 'silent'))
  let looks = 0
  expect(await whenItAnswers(one.connection, home, bolt, () => ++looks < 5, 60_000)).toBe('ENDED')
})
