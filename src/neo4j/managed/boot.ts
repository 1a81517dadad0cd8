import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'
import type { Connection } from '../database.ts'
import { LONGEST_BOOT, whenItAnswers } from './answers.ts'
import { argumentFile, type Classes, serverArguments } from './command.ts'
import { confOf } from './conf.ts'
import type { Home } from './home.ts'
import type { Jars } from './jars.ts'
import type { Java } from './java.ts'
import { damagedJarsOf } from './manifest.ts'
import type { Ports } from './ports.ts'
import { isAlive, type Mark } from './processes.ts'
import type { Profile } from './profile.ts'
import { lastWords, launch, saidInLog, stop } from './server.ts'
import { wrongPassword } from './store.ts'

export type Boot = {
  readonly home: Home
  readonly java: Java
  readonly jars: Jars
  readonly profile: Profile
  readonly ports: Ports
  readonly classes: Classes
  readonly connection: Connection
  readonly signal?: AbortSignal | undefined
}

/** Starts the home's server and answers when it does; where it does not, nothing is left running. */
export async function boot(plan: Boot): Promise<Mark> {
  const { home, profile, ports, jars, classes } = plan
  await writeFile(join(home.conf, 'neo4j.conf'), confOf(profile, ports), { mode: 0o600 })
  await writeFile(home.serverArguments, argumentFile(serverArguments(profile, jars.classPath, classes)))
  const server = launch(plan.java, home)
  try {
    await answering(plan, server)
    return server
  } catch (error) {
    await stop(server)
    if (!(error instanceof Ended)) throw error
    if ((await saidInLog(home)).foundPortTaken) throw new PortTaken(home, ports)
    if (!classes.archive) throw await explained(plan)
    // The archive is a convenience: a damaged one must not stand in the way.
    await rm(classes.archive, { force: true })
    return boot({ ...plan, classes: { list: home.classList } })
  }
}

class Ended extends Error {}

/** Somebody else listened on one of the ports by the time Neo4j wanted to. */
export class PortTaken extends CannotStart {
  constructor(home: Home, { bolt, http }: Ports) {
    super(
      `Neo4j found its port ${bolt} or ${http} taken by another program each time it started; its log is ${home.console}.`,
    )
  }
}

async function answering({ home, connection, ports, signal }: Boot, server: Mark): Promise<void> {
  const answer = await whenItAnswers(
    connection,
    home,
    ports.bolt,
    () => isAlive(server),
    LONGEST_BOOT,
    signal,
  )
  if (answer === 'ENDED') throw new Ended()
  if (answer === 'REFUSED') throw wrongPassword(home)
  if (answer === 'LATE')
    throw new CannotStart(
      `Neo4j did not answer within ${LONGEST_BOOT / 60_000} minutes; its log is ${home.console}.`,
    )
}

/** Why the server ended by itself, as far as its folder and its last words tell. */
async function explained({ home, jars }: Boot): Promise<CannotStart> {
  const damaged = await damagedJarsOf(jars.folder)
  if (damaged.length > 0) {
    await rm(jars.folder, { recursive: true, force: true })
    return new CannotStart(
      `Neo4j could not start because ${damaged.join(', ')} was damaged. Start again: the jars are fetched anew.`,
    )
  }
  const words = await lastWords(home)
  return new CannotStart(
    `Neo4j ended while it started (its log is ${home.console})${words ? `: ${words}` : '.'}`,
  )
}

const MOST_TRIES = 5

/**
 * Boots, and boots again on the ports that are free by then where one was taken meanwhile: Neo4j listens seconds after a
 * port was found free, and two starts at once find the same one.
 */
export async function onFreePorts<T>(bootOnPorts: () => Promise<T>, tries = MOST_TRIES): Promise<T> {
  try {
    return await bootOnPorts()
  } catch (error) {
    if (!(error instanceof PortTaken) || tries <= 1) throw error
    return onFreePorts(bootOnPorts, tries - 1)
  }
}
