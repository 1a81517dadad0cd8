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
    /** The Neo4js of this test run, one for each worker, empty at their start. Files take theirs by `ownNeo4j`. */
    readonly neo4j: readonly Connection[]
  }
}

/** Milliseconds: no test is about speed, and what Neo4j has not planned takes long where two files are at work. */
const READ_TIMEOUT = 60_000

/** Starts a Neo4j for each worker, each in a folder of its own, once for the whole run, and stops them at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { managed } = readConfig()
  const started: { readonly home: string; readonly neo4j: Awaited<ReturnType<typeof startManaged>> }[] = []
  // In turn: the first fetches what is missing.
  for (let worker = 1; worker <= project.config.maxWorkers; worker++) {
    const home = await mkdtemp(join(tmpdir(), 'demarche-test-'))
    const neo4j = await startManaged({
      ...managed,
      kind: 'THROWAWAY',
      home,
      readTimeout: READ_TIMEOUT,
      progress: progressOn({ write: text => process.stderr.write(text), lively: false }),
    })
    started.push({ home, neo4j })
  }
  project.provide(
    'neo4j',
    started.map(({ neo4j }) => neo4j.connection),
  )
  return async () => {
    for (const { home, neo4j } of started) {
      await neo4j.stop()
      await rm(home, { recursive: true, force: true })
    }
  }
}
