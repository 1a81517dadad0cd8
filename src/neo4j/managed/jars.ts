import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'
import type { Progress } from '../../progress.ts'
import { lock } from './lock.ts'
import { jarsOf, LIB, writeManifest } from './manifest.ts'
import { copyJars } from './maven.ts'
import { startedAt } from './processes.ts'

export type Jars = {
  /** The folder that holds the jars and what is made from them. */
  readonly folder: string
  /** Full paths, sorted: a class archive is bound to the order of its class path. */
  readonly classPath: readonly string[]
}

export type Wanted = {
  /** Folder shared by all checkouts of this user. */
  readonly cache: string
  readonly pom: string
  readonly maven: string
  readonly progress: Progress
  readonly signal?: AbortSignal | undefined
}

/** Neo4j's version as the pom names it, and the folder of its jars: another pom is another folder. */
export async function placeOf(pom: string, cache: string): Promise<{ version: string; folder: string }> {
  const text = await readFile(pom, 'utf8')
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(text)?.[1] ?? 'unknown'
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { version, folder: join(cache, `neo4j-${version}-${digest}`) }
}

/** The jars from the cache; assembled by Maven where they are not there, or not whole. */
export async function assembledJars(wanted: Wanted): Promise<Jars> {
  const { folder } = await placeOf(wanted.pom, wanted.cache)
  return (await cached(folder)) ?? (await assemble(folder, wanted))
}

async function cached(folder: string): Promise<Jars | undefined> {
  const names = await jarsOf(folder)
  return names && { folder, classPath: names.map(name => join(folder, LIB, name)) }
}

async function assemble(folder: string, { cache, pom, maven, progress, signal }: Wanted): Promise<Jars> {
  await mkdir(cache, { recursive: true })
  return progress.step("Fetching Neo4j's jars with Maven", async say => {
    const waiting = (holder: { pid: number }) => say(`waiting for process ${holder.pid}, which fetches them`)
    const held = await lock(`${folder}.lock`, waiting, signal)
    try {
      // Whoever held the lock before may have done the work.
      const already = await cached(folder)
      if (already) return already
      await sweep(folder)
      const half = `${folder}.${process.pid}.half`
      await copyJars({ command: maven, pom, log: join(cache, 'maven.log') }, join(half, LIB), say, signal)
      await writeManifest(half).catch(error => {
        throw new CannotStart(
          `Maven copied something else than Neo4j's jars (see ${half}): ${error.message}`,
          error,
        )
      })
      await rename(half, folder)
      const jars = await cached(folder)
      if (!jars)
        throw new CannotStart(`Neo4j's jars in ${folder} changed while they were copied there. Start again.`)
      return jars
    } finally {
      await held.release()
    }
  })
}

/** Removes a folder that is not whole, and what programs that were killed left half done. */
async function sweep(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const name of await readdir(dirname(folder))) {
    const pid = /\.(\d+)\.half$/.exec(name)?.[1]
    if (pid && (Number(pid) === process.pid || startedAt(Number(pid)) === undefined))
      await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}
