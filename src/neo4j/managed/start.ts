import { fileURLToPath } from 'node:url'
import { CannotStart } from '../../cannot-start.ts'
import type { Progress } from '../../progress.ts'
import type { Connection } from '../database.ts'
import { boot, onFreePorts } from './boot.ts'
import { classesFor, makeArchive } from './class-archive.ts'
import { wordsOfServer } from './command.ts'
import { type Home, homeIn, storeIsMade } from './home.ts'
import { assembledJars, placeOf } from './jars.ts'
import { findJava } from './java.ts'
import { type Lock, tryLock } from './lock.ts'
import { anyPorts, freePorts, type Ports } from './ports.ts'
import { type Mark, processWith } from './processes.ts'
import { type Profile, plansKept } from './profile.ts'
import { stop } from './server.ts'
import { readState, writeState } from './state.ts'
import { passwordOfStore } from './store.ts'
import { type Running, takeOver } from './take-over.ts'

export type ManagedOptions = Profile & {
  /** The data folder; one server at a time. */
  readonly home: string
  /** Where jars are kept for all data folders of this user. */
  readonly cache: string
  readonly javaHome?: string | undefined
  /** The command of Maven, needed only where the jars are not cached. */
  readonly maven?: string
  readonly pom?: string
  /** Milliseconds after which Neo4j ends a read. */
  readonly readTimeout: number
  readonly progress: Progress
  /** Aborted, it stops whatever it has begun and fails. */
  readonly signal?: AbortSignal | undefined
}

export type Managed = {
  readonly connection: Connection
  /** "5.26.31" */
  readonly version: string
  /** Neo4j Browser; absent on a throwaway server. */
  readonly browser: string | undefined
  /** The file that holds the connection's password; absent on a throwaway server, which asks for none. */
  readonly passwordFile: string | undefined
  readonly pid: number
  /** The server outlived an earlier start that was killed. */
  readonly takenOver: boolean
  /**
   * Makes what lets the next start boot in half the time, at the lowest priority: 22 s of a core, once. For after
   * the first answer. Answers whether it is there; `stop` ends it.
   */
  readonly prepareNextStart: () => Promise<boolean>
  /** Stops the server and gives the home free: 0.5 s. */
  readonly stop: () => Promise<void>
}

const POM = fileURLToPath(new URL('../../../pom.xml', import.meta.url))

/** Brings up the home's own Neo4j; ready when it answers. Fails with CannotStart, in words for the user. */
export async function startManaged(options: ManagedOptions): Promise<Managed> {
  const home = await homeIn(options.home)
  const held = await tryLock(home.lock)
  if ('holder' in held)
    throw new CannotStart(
      `Demarche runs already in ${home.folder} (process ${held.holder.pid}): stop it first, or set DEMARCHE_HOME to another folder.`,
    )
  try {
    return await bringUp(options, home, held)
  } catch (error) {
    await held.release()
    throw error
  }
}

async function bringUp(options: ManagedOptions, home: Home, lock: Lock): Promise<Managed> {
  const { version } = await placeOf(options.pom ?? POM, options.cache)
  const orphan = processWith(wordsOfServer(home.neo4j))
  const running =
    (orphan && (await adopted(options, home, orphan, version))) ?? (await started(options, home, version))
  const lasting = options.kind === 'LASTING'
  const ending = new AbortController()
  return {
    connection: running.connection,
    version,
    browser: lasting ? `http://127.0.0.1:${running.ports.http}/browser/` : undefined,
    passwordFile: lasting ? home.password : undefined,
    pid: running.server.pid,
    takenOver: running.server.pid === orphan?.pid,
    prepareNextStart: async () =>
      makeArchive(await jarsFor(options), await findJava(options.javaHome), home, ending.signal),
    stop: async () => {
      ending.abort()
      await stop(running.server)
      await lock.release()
    },
  }
}

async function adopted(options: ManagedOptions, home: Home, orphan: Mark, version: string) {
  const { progress, signal } = options
  const taken = await progress.step(`Finding the Neo4j of an earlier start (process ${orphan.pid})`, () =>
    takeOver(orphan, home, { ...options, version }, connectionTo(options), signal),
  )
  if (!taken) await progress.step('Stopping it, since this start wants another', () => stop(orphan))
  return taken
}

async function started(options: ManagedOptions, home: Home, version: string): Promise<Running> {
  const { progress, signal, heap, pageCache, welcome } = options
  const lasting = options.kind === 'LASTING'
  const java = await findJava(options.javaHome)
  const jars = await jarsFor(options)
  const password = lasting ? await passwordOfStore(java, jars, home, progress) : 'none is asked for'
  const bootOnPorts = async (): Promise<Running> => {
    const ports = lasting ? await freePorts((await readState(home))?.ports) : await anyPorts()
    const connection = connectionTo(options)(ports, password)
    await writeState(home, { version, ports, heap, pageCache, welcome: welcome?.commands.slice() })
    const { archive, list } = await classesFor(jars, java, home.classList)
    // A throwaway server is gone before an archive could be made from its list.
    const classes = lasting ? { archive, list } : { archive }
    const server = await boot({ home, java, jars, profile: options, ports, classes, connection, signal })
    return { server, ports, connection }
  }
  const running = await progress.step(`Starting Neo4j ${version}`, () => onFreePorts(bootOnPorts))
  await storeIsMade(home)
  return running
}

const connectionTo =
  ({ readTimeout, ...profile }: ManagedOptions) =>
  ({ bolt }: Ports, password: string): Connection => ({
    uri: `bolt://127.0.0.1:${bolt}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    readTimeout,
    plans: plansKept(profile),
  })

const jarsFor = (options: ManagedOptions) =>
  assembledJars({ ...options, pom: options.pom ?? POM, maven: options.maven ?? 'mvn' })
