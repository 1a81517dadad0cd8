import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findJava } from '../src/neo4j/managed/java.ts'

let home: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-java-'))
})

afterEach(() => rm(home, { recursive: true }))

async function javaThatSays(version: string, specification: string): Promise<void> {
  await mkdir(join(home, 'bin'))
  await writeFile(
    join(home, 'bin', 'java'),
    `#!/bin/sh\nprintf '    java.home = %s\\n    java.specification.version = %s\\n    java.version = %s\\n' "${home}" "${specification}" "${version}" >&2\n`,
  )
  await chmod(join(home, 'bin', 'java'), 0o755)
}

test('JAVA_HOME chooses the Java', async () => {
  await javaThatSays('21.0.9', '21')
  expect(await findJava(home)).toMatchObject({ executable: join(home, 'bin', 'java'), version: 21 })
})

test('without JAVA_HOME the Java of the PATH is found, where it really lies', async () => {
  const java = await findJava(undefined)
  expect(java.executable).toMatch(/^\/.*\/bin\/java$/)
  expect(java.version).toBeGreaterThanOrEqual(17)
})

test('two builds of Java have two keys', async () => {
  await javaThatSays('21.0.9', '21')
  expect((await findJava(home)).key).not.toBe((await findJava(undefined)).key)
})

test('a Java that is too old is named with its version and the three ways out', async () => {
  await javaThatSays('1.8.0_402', '1.8')
  await expect(findJava(home)).rejects.toThrow(
    `The Java in JAVA_HOME (${home}) is version 1.8.0_402, which is too old for Neo4j. Install Java 17 or 21 and Maven, ` +
      'or set NEO4J_URI (and NEO4J_PASSWORD) to a Neo4j that runs already, or run `docker compose up`.',
  )
})

test('no Java is told with the three ways out', async () => {
  await expect(findJava(home)).rejects.toThrow(
    `No Java was found in JAVA_HOME (${home}), which a Neo4j of our own needs. Install Java 17 or 21 and Maven, ` +
      'or set NEO4J_URI (and NEO4J_PASSWORD) to a Neo4j that runs already, or run `docker compose up`.',
  )
})
