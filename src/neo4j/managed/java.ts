import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../../cannot-start.ts'

export type Java = {
  readonly executable: string
  /** 17, 21, ... */
  readonly version: number
  /** Names this very build: a class archive made by one is of no use to another. */
  readonly key: string
}

/** Neo4j 5.26 runs on Java 17 and 21. */
const OLDEST = 17

export const WAYS_OUT =
  'Install Java 17 or 21 and Maven, or set NEO4J_URI (and NEO4J_PASSWORD) to a Neo4j that runs already, or run `docker compose up`.'

/** Java as JAVA_HOME or else the PATH has it. Asking it for its version takes 40 ms. */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const executable = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const where = javaHome ? `JAVA_HOME (${javaHome})` : 'the PATH'
  const settings = await settingsOf(executable)
  if (settings === undefined)
    throw new CannotStart(`No Java was found in ${where}, which a Neo4j of our own needs. ${WAYS_OUT}`)
  const version = Number(setting(settings, 'java.specification.version'))
  if (!(version >= OLDEST))
    throw new CannotStart(
      `The Java in ${where} is version ${setting(settings, 'java.version') || 'unknown'}, which is too old for Neo4j. ${WAYS_OUT}`,
    )
  return { executable: join(setting(settings, 'java.home'), 'bin', 'java'), version, key: keyOf(settings) }
}

async function settingsOf(executable: string): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(executable, [
      '-XshowSettings:properties',
      '-version',
    ])
    return stdout + stderr
  } catch {
    return undefined
  }
}

const setting = (settings: string, name: string) =>
  new RegExp(`^\\s*${name.replaceAll('.', '\\.')} = (.*)$`, 'm').exec(settings)?.[1]?.trim() ?? ''

const keyOf = (settings: string) =>
  createHash('sha256')
    .update(
      ['java.home', 'java.vm.name', 'java.vm.version', 'os.arch']
        .map(name => setting(settings, name))
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 12)
