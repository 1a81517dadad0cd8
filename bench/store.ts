import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readConfig } from '../src/config.ts'
import { open } from '../src/neo4j/database.ts'
import { argumentFile } from '../src/neo4j/managed/command.ts'
import { homeIn, storeIsMade } from '../src/neo4j/managed/home.ts'
import { assembledJars, placeOf } from '../src/neo4j/managed/jars.ts'
import { findJava } from '../src/neo4j/managed/java.ts'
import { anyPorts } from '../src/neo4j/managed/ports.ts'
import { type Managed, type ManagedOptions, startManaged } from '../src/neo4j/managed/start.ts'
import { writeState } from '../src/neo4j/managed/state.ts'
import { passwordOfStore } from '../src/neo4j/managed/store.ts'
import type { Progress } from '../src/progress.ts'
import type { Part } from './graph/csv.ts'
import { FINISHED_BY, finish } from './graph/finish.ts'
import { GENERATION, generate } from './graph/generate.ts'

const POM = fileURLToPath(new URL('../pom.xml', import.meta.url))

/** How long it took to build a store, in milliseconds, and what is in it. */
export type Loading = {
  readonly events: number
  readonly generating: number
  readonly importing: number
  readonly indexing: number
  readonly daySums: number
  /** What the indexes and sums were made by: another program makes them anew. */
  readonly finishedBy: string
  readonly nodes: number
  readonly relationships: number
}

export type Store = { readonly neo4j: Managed; readonly loading: Loading }

/** As in notes and results: a million events want this much. */
export const HEAP = '3g'
export const PAGE_CACHE = '2g'

/**
 * A running Neo4j with the graph of so many events, in a folder of its own. It is built where it is not there: the
 * generator's tables by neo4j-admin's importer, then the product's constraints and indexes, and what peers need.
 */
export async function storeOf(events: number, folder: string, progress: Progress): Promise<Store> {
  const home = join(folder, `${events}-events-${GENERATION}`)
  const options = optionsFor(home, progress)
  const report = join(home, 'loading.json')
  const known = await readLoading(report)
  const built = known ?? { events, ...(await build(events, options)) }
  const neo4j = await started(options)
  if (known?.finishedBy === FINISHED_BY) return { neo4j, loading: known }
  const database = open({ ...neo4j.connection, readTimeout: PATIENCE })
  try {
    const finished = await finish(database, progress)
    // Indexes that are there already take no time: what the first ones took stays.
    const loading = { ...finished, ...built, daySums: finished.daySums, finishedBy: FINISHED_BY }
    await writeFile(report, `${JSON.stringify(loading, null, 2)}\n`)
    return { neo4j, loading }
  } catch (error) {
    await neo4j.stop()
    throw error
  } finally {
    await database.close()
  }
}

/** Milliseconds for a read that nobody waits for. */
const PATIENCE = 600_000

async function readLoading(file: string): Promise<Loading | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Away from Neo4j's usual ports, where whoever works on this machine may bring up another at the same time. */
async function started(options: ManagedOptions): Promise<Managed> {
  const { heap, pageCache } = options
  const { version } = await placeOf(POM, options.cache)
  await writeState(await homeIn(options.home), { version, ports: await anyPorts(), heap, pageCache })
  return startManaged(options)
}

function optionsFor(home: string, progress: Progress): ManagedOptions {
  const { managed, readTimeout } = readConfig()
  return { ...managed, kind: 'LASTING', home, heap: HEAP, pageCache: PAGE_CACHE, readTimeout, progress }
}

/** An offline store with the nodes and relationships, whatever the folder held before. */
async function build(events: number, options: ManagedOptions) {
  const { progress } = options
  const tables = join(options.home, 'tables')
  const begun = performance.now()
  await rm(options.home, { recursive: true, force: true })
  const parts = await progress.step(`Generating ${events} events`, () => generate(events, tables))
  const generated = performance.now()
  const counts = await progress.step('Importing them', () => importInto(options, parts))
  await rm(tables, { recursive: true, force: true })
  return {
    generating: Math.round(generated - begun),
    importing: Math.round(performance.now() - generated),
    ...counts,
  }
}

const COUNTS = /(\d+) nodes[\s\S]*?(\d+) relationships/

async function importInto(options: ManagedOptions, parts: readonly Part[]) {
  const home = await homeIn(options.home)
  const java = await findJava(options.javaHome)
  const jars = await assembledJars({ ...options, pom: POM, maven: 'mvn' })
  await passwordOfStore(java, jars, home, options.progress)
  const words = join(home.neo4j, 'run', 'import.args')
  const classPath = jars.classPath.join(process.platform === 'win32' ? ';' : ':')
  await writeFile(
    words,
    argumentFile(['-Xmx2g', '-cp', classPath, 'org.neo4j.cli.AdminTool', ...wordsFor(parts)]),
  )
  const { stdout } = await promisify(execFile)(java.executable, [`@${words}`], {
    env: { NEO4J_HOME: home.neo4j, NEO4J_CONF: home.conf },
    maxBuffer: 64 << 20,
    cwd: home.neo4j,
  })
  await storeIsMade(home)
  const [, nodes, relationships] = COUNTS.exec(stdout) ?? []
  return { nodes: Number(nodes), relationships: Number(relationships) }
}

const wordsFor = (parts: readonly Part[]) => [
  ...[
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination=true',
    '--id-type=string',
    '--threads=2',
  ],
  ...parts.map(({ of, kind, files }) => `--${of}=${kind}=${files}`),
]
