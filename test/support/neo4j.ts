import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../../src/config.ts'
import type { Connection } from '../../src/neo4j/database.ts'
import { startManaged } from '../../src/neo4j/managed/start.ts'
import { progressOn } from '../../src/progress.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this test run, empty at its start: `open(inject('neo4j'))`. */
    readonly neo4j: Connection
  }
}

/** Starts one Neo4j for the whole run, in a folder of its own, and stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { managed, readTimeout } = readConfig()
  const home = await mkdtemp(join(tmpdir(), 'demarche-test-'))
  const neo4j = await startManaged({
    ...managed,
    kind: 'THROWAWAY',
    home,
    readTimeout,
    progress: progressOn({ write: text => process.stderr.write(text), lively: false }),
  })
  project.provide('neo4j', neo4j.connection)
  return async () => {
    await neo4j.stop()
    await rm(home, { recursive: true, force: true })
  }
}
