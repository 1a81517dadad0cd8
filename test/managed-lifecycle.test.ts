import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readConfig } from '../src/config.ts'
import { reach } from '../src/neo4j/connect.ts'
import { type Connection, open } from '../src/neo4j/database.ts'
import { startedAt } from '../src/neo4j/managed/processes.ts'
import type { Welcome } from '../src/neo4j/managed/profile.ts'
import { type Managed, startManaged } from '../src/neo4j/managed/start.ts'
import { silent } from '../src/progress.ts'

// One real server's life, told in the order in which it happens: each test goes on from the one before.

// A boot on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const { cache, javaHome } = readConfig().managed
let root: string
let home: string
let first: ChildProcess
let server: number
let neo4j: Managed

const start = (heap = '256m', welcome?: Welcome) =>
  startManaged({
    kind: 'LASTING',
    home,
    cache,
    javaHome,
    heap,
    pageCache: '16m',
    welcome,
    readTimeout: 5_000,
    progress: silent,
  })

async function ask(connection: Connection, text: string) {
  const database = open(connection)
  try {
    return await database.administer({ text, parameters: {} })
  } finally {
    await database.close()
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'demarche-life-'))
  home = join(root, 'a graph of ours')
})

afterAll(async () => {
  first?.kill('SIGKILL')
  await neo4j?.stop()
  await rm(root, { recursive: true, force: true })
})

test('a store whose creation was cut short is built anew', async () => {
  await mkdir(join(home, 'neo4j', 'data', 'databases', 'system'), { recursive: true })
  await writeFile(join(home, 'neo4j', 'data', 'databases', 'system', 'neostore'), 'half a store')
  await writeFile(join(home, 'creating'), '')
  first = spawn(process.execPath, ['test/support/start-and-wait.ts', home, cache, javaHome ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(first.stdout ?? first, 'data')
  server = JSON.parse(String(line)).pid
  expect(startedAt(server)).toBeDefined()
  expect(await readdir(home)).toEqual(['lock', 'neo4j', 'password', 'server.json'])
})

test('nobody else may look into the folder or read the password', async () => {
  expect((await stat(home)).mode & 0o777).toBe(0o700)
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600)
})

test('the password is in no file but its own, and on no command line', async () => {
  const password = (await readFile(join(home, 'password'), 'utf8')).trim()
  expect(password).toHaveLength(32)
  expect(await readFile(`/proc/${server}/cmdline`, 'utf8').catch(() => '')).not.toContain(password)
  for (const folder of ['conf', 'run', 'logs'])
    for (const name of await readdir(join(home, 'neo4j', folder)))
      expect(await readFile(join(home, 'neo4j', folder, name), 'utf8')).not.toContain(password)
})

test('a second start in the same folder says who runs there', async () => {
  await expect(start()).rejects.toThrow(
    `Demarche runs already in ${home} (process ${first.pid}): stop it first, or set DEMARCHE_HOME to another folder.`,
  )
})

test('after kill -9 the next start takes the running Neo4j over', async () => {
  first.kill('SIGKILL')
  await once(first, 'exit')
  neo4j = await start()
  expect(neo4j).toMatchObject({ takenOver: true, pid: server, version: '5.26.31' })
  await ask(neo4j.connection, "CREATE (:Kept {word: 'yes'})")
})

test('a wrong password for a Neo4j that runs already is told without showing it', async () => {
  await expect(reach({ ...neo4j.connection, password: 'battery staple' })).rejects.toThrow(
    `The Neo4j at ${neo4j.connection.uri} (NEO4J_URI) does not let user neo4j in: check NEO4J_USER and NEO4J_PASSWORD.`,
  )
})

test('stopping ends the server and gives the folder free', async () => {
  await neo4j.stop()
  expect(startedAt(server)).toBeUndefined()
  expect(await readdir(home)).toEqual(['neo4j', 'password', 'server.json'])
})

test('a lost password file is told before anything is started', async () => {
  const password = await readFile(join(home, 'password'))
  await rm(join(home, 'password'))
  await expect(start()).rejects.toThrow(
    `The file ${join(home, 'password')} is gone. Put the password back into that file`,
  )
  await writeFile(join(home, 'password'), password)
})

test('the next start finds what was written, on the same ports', async () => {
  const { uri } = neo4j.connection
  neo4j = await start()
  expect(neo4j).toMatchObject({ takenOver: false, connection: { uri } })
  expect(await ask(neo4j.connection, 'MATCH (k:Kept) RETURN k.word')).toEqual([['yes']])
  expect((await fetch(neo4j.browser ?? '')).status).toBe(200)
  await neo4j.stop()
})

test('Neo4j Browser is told what to load when somebody connects, and may load from nowhere else', async () => {
  neo4j = await start('256m', {
    commands: ['style http://127.0.0.1:4000/a.grass', 'guide http://127.0.0.1:4000/a.html'],
    hosts: ['localhost', '127.0.0.1'],
  })
  const settings = await ask(
    neo4j.connection,
    "CALL dbms.clientConfig() YIELD name, value WHERE name STARTS WITH 'browser.' RETURN name, value",
  )
  expect(Object.fromEntries(settings)).toMatchObject({
    'browser.post_connect_cmd': 'style http://127.0.0.1:4000/a.grass; guide http://127.0.0.1:4000/a.html',
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
  })
  const policy = (await fetch(neo4j.browser ?? '')).headers.get('content-security-policy')
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toMatch(/https?:(?!\/\/(127\.0\.0\.1|localhost):)|segment|canny|google/)
  await neo4j.stop()
})

test('a password file that does not fit the store is told, and no server stays behind', async () => {
  const password = await readFile(join(home, 'password'))
  await writeFile(join(home, 'password'), 'another password\n')
  const said = await start().catch(error => error.message)
  expect(said).toMatch(/^Neo4j's store in .* has another password than .* says\. Put the password back/)
  expect(said).not.toContain('another password\n')
  await writeFile(join(home, 'password'), password)
  const port = Number(new URL(neo4j.connection.uri).port)
  const [error] = await once(connect(port, '127.0.0.1'), 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
})
