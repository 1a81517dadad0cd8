import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from '../../cannot-start.ts'

/** The data folder and what lies where in it. */
export type Home = {
  readonly folder: string
  readonly lock: string
  readonly password: string
  /**
   * Stands while the store is being created: what a start that was cut short left behind is not a store.
   * (A file that says "complete" would do too, but whoever loses it would lose the store.)
   */
  readonly creating: string
  readonly state: string
  /** Neo4j's own home. */
  readonly neo4j: string
  readonly conf: string
  readonly data: string
  readonly console: string
  readonly serverArguments: string
  readonly passwordArguments: string
  readonly classList: string
}

/** Makes the folders; nobody but this account may look into them. */
export async function homeIn(folder: string): Promise<Home> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const real = await realpath(folder)
    const neo4j = join(real, 'neo4j')
    for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import'])
      await mkdir(join(neo4j, name), { recursive: true })
    return {
      folder: real,
      lock: join(real, 'lock'),
      password: join(real, 'password'),
      creating: join(real, 'creating'),
      state: join(real, 'server.json'),
      neo4j,
      conf: join(neo4j, 'conf'),
      data: join(neo4j, 'data'),
      console: join(neo4j, 'logs', 'console.log'),
      serverArguments: join(neo4j, 'run', 'server.args'),
      passwordArguments: join(neo4j, 'run', 'password.args'),
      classList: join(neo4j, 'run', 'classes.lst'),
    }
  } catch (error) {
    throw new CannotStart(
      `The data folder ${folder} cannot be written to (DEMARCHE_HOME chooses another).`,
      error,
    )
  }
}

/** Whether there is a store, made to the end. */
export async function hasStore(home: Home): Promise<boolean> {
  return !(await exists(home.creating)) && (await exists(join(home.data, 'databases')))
}

/** Removes what a first start that was cut short may have left, and says that a store is being created. */
export async function beginStore(home: Home): Promise<void> {
  await writeFile(home.creating, '')
  await rm(home.data, { recursive: true, force: true })
  await mkdir(home.data)
}

export const storeIsMade = (home: Home) => rm(home.creating, { force: true })

/** The password of the user neo4j; undefined where the file was lost. */
export async function readPassword(home: Home): Promise<string | undefined> {
  try {
    return (await readFile(home.password, 'utf8')).trim() || undefined
  } catch {
    return undefined
  }
}

/** Makes a password of 192 random bits: letters and digits alone, for Neo4j's tool takes one with a hyphen in front for an option. */
export async function writePassword(home: Home): Promise<string> {
  const password = randomBytes(24).toString('hex')
  await writeWhole(home.password, `${password}\n`)
  return password
}

/** Writes a file that only this account reads, all of it or nothing. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const half = `${file}.${process.pid}.half`
  await rm(half, { force: true })
  await writeFile(half, text, { mode: 0o600 })
  await rename(half, file)
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}
