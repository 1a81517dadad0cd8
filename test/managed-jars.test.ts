import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assembledJars } from '../src/neo4j/managed/jars.ts'
import { damagedJarsOf } from '../src/neo4j/managed/manifest.ts'
import { silent } from '../src/progress.ts'

/** The smallest zip file there is: an end record and no entry. */
const EMPTY_ZIP =
  "printf 'PK\\005\\006\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000'"

/** Copies two jars into -DoutputDirectory, as Maven does; writes a line for each call. */
const COPIES = `${EMPTY_ZIP} > "$out/neo4j-5.26.31.jar"; ${EMPTY_ZIP} > "$out/asm-9.7.jar"`

let root: string
let cache: string
let pom: string
let maven: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'demarche-jars-'))
  cache = join(root, 'cache')
  pom = join(root, 'pom.xml')
  maven = join(root, 'mvn')
  await writeFile(pom, '<artifactId>neo4j</artifactId> <version>5.26.31</version>')
  await mavenThat(COPIES)
})

afterEach(() => rm(root, { recursive: true }))

async function mavenThat(does: string): Promise<void> {
  const script = `#!/bin/sh
echo called >> "${root}/calls"
for word in "$@"; do case "$word" in -DoutputDirectory=*) out="\${word#-DoutputDirectory=}"; mkdir -p "$out";; esac; done
${does}
`
  await writeFile(maven, script)
  await chmod(maven, 0o755)
}

const calls = async () => (await readFile(join(root, 'calls'), 'utf8')).split('\n').length - 1
const jars = () => assembledJars({ cache, pom, maven, progress: silent })
const namesOf = ({ classPath }: { classPath: readonly string[] }) => classPath.map(path => basename(path))

test('jars are fetched once, and from then on Maven is not called', async () => {
  const first = await jars()
  expect(namesOf(first)).toEqual(['asm-9.7.jar', 'neo4j-5.26.31.jar'])
  await rm(maven)
  expect(await jars()).toEqual(first)
  expect(await calls()).toBe(1)
})

test('a jar that lost its end is noticed, and the jars are fetched anew', async () => {
  const { classPath } = await jars()
  await truncate(classPath[0] ?? '', 10)
  expect(namesOf(await jars())).toEqual(['asm-9.7.jar', 'neo4j-5.26.31.jar'])
  expect(await calls()).toBe(2)
})

test('a jar whose bytes changed is found when Neo4j does not start', async () => {
  const { folder, classPath } = await jars()
  expect(await damagedJarsOf(folder)).toEqual([])
  const [first = ''] = classPath
  const bytes = await readFile(first)
  await writeFile(first, bytes.fill(1, 4, 8))
  expect(await damagedJarsOf(folder)).toEqual(['asm-9.7.jar'])
})

test('a folder that was left half full is not served', async () => {
  const { folder, classPath } = await jars()
  await rm(join(folder, 'manifest.json'))
  await rm(classPath[1] ?? '')
  expect(namesOf(await jars())).toEqual(['asm-9.7.jar', 'neo4j-5.26.31.jar'])
})

test('what an interrupted fetch left is removed by the next one', async () => {
  await mavenThat(`${COPIES}; exit 1`)
  await expect(jars()).rejects.toThrow('Maven could not fetch')
  expect((await readdir(cache)).filter(name => name.endsWith('.half'))).toHaveLength(1)
  await mavenThat(COPIES)
  const { folder } = await jars()
  expect(await readdir(dirname(folder))).toEqual(expect.arrayContaining([basename(folder), 'maven.log']))
  expect((await readdir(cache)).filter(name => name.includes('.half'))).toEqual([])
})

test('of two starts at once, one fetches and the other waits for it', async () => {
  await mavenThat(`sleep 0.4; ${COPIES}`)
  const both = await Promise.all([jars(), jars()])
  expect(both[0]).toEqual(both[1])
  expect(await calls()).toBe(1)
})

test('a half jar in the repository of Maven itself is not taken for a jar', async () => {
  await mavenThat(`${COPIES}; printf 'PK half a jar' > "$out/netty.jar"`)
  await expect(jars()).rejects.toThrow('netty.jar is not a whole jar')
})

test('another version of the pom has a folder of its own', async () => {
  const before = await jars()
  await appendFile(pom, '<!-- changed -->')
  expect((await jars()).folder).not.toBe(before.folder)
})

test('without Maven, one sentence names the three ways out', async () => {
  await rm(maven)
  await expect(jars()).rejects.toThrow(
    'Maven (mvn) was not found, which fetches the jars of a Neo4j of our own. Install Java 17 or 21 and Maven, or set ' +
      'NEO4J_URI (and NEO4J_PASSWORD) to a Neo4j that runs already, or run `docker compose up`.',
  )
})

test('where Maven fails, its first complaint is told', async () => {
  await mavenThat('echo "[INFO] Scanning"; echo "[ERROR] Could not resolve org.neo4j:neo4j"; exit 1')
  await expect(jars()).rejects.toThrow(
    `Maven could not fetch Neo4j's jars (exit code 1; what it said is in ${cache}/maven.log): Could not resolve org.neo4j:neo4j`,
  )
  expect(await readFile(join(cache, 'maven.log'), 'utf8')).toContain('[INFO] Scanning')
})

test('a lock left by a program that was killed holds nobody up', async () => {
  await mkdir(cache)
  const { folder } = await jars()
  await rm(folder, { recursive: true })
  await writeFile(`${folder}.lock`, JSON.stringify({ pid: process.pid, started: 'before the last reboot' }))
  expect(namesOf(await jars())).toHaveLength(2)
})
