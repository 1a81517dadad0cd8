import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { CannotStart } from '../../cannot-start.ts'
import type { Progress } from '../../progress.ts'
import { argumentFile, setPasswordArguments } from './command.ts'
import { beginStore, type Home, hasStore, readPassword, writePassword } from './home.ts'
import type { Jars } from './jars.ts'
import type { Java } from './java.ts'

/**
 * The password of the home's store. Where there is no store yet, or only what a start that was cut short left of one,
 * it begins a new one; `storeIsMade` must be said once Neo4j has answered.
 */
export async function passwordOfStore(
  java: Java,
  jars: Jars,
  home: Home,
  progress: Progress,
): Promise<string> {
  if (!(await hasStore(home))) return progress.step('Creating the store', () => create(java, jars, home))
  const password = await readPassword(home)
  if (password === undefined) throw new CannotStart(`The file ${home.password} is gone. ${repair(home)}`)
  return password
}

async function create(java: Java, jars: Jars, home: Home): Promise<string> {
  await beginStore(home)
  const password = await writePassword(home)
  await writeFile(home.passwordArguments, argumentFile(setPasswordArguments(jars.classPath, password)), {
    mode: 0o600,
  })
  try {
    // The tool takes its folders from the environment alone.
    const env = { NEO4J_HOME: home.neo4j, NEO4J_CONF: home.conf }
    await promisify(execFile)(java.executable, [`@${home.passwordArguments}`], { env })
    return password
  } catch {
    // Its command line names the file of the password, and its output may name the password: neither is shown.
    throw new CannotStart(`Neo4j's own tool could not set a password for the store in ${home.data}.`)
  } finally {
    await rm(home.passwordArguments, { force: true })
  }
}

/** Where Neo4j answers but refuses the password of the file. */
export const wrongPassword = (home: Home) =>
  new CannotStart(
    `Neo4j's store in ${home.data} has another password than ${home.password} says. ${repair(home)}`,
  )

const repair = (home: Home) =>
  `Put the password back into that file, or delete the folder ${home.folder} to build the graph anew from the seed (edits made since are lost with it).`
