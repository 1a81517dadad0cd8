import { spawn } from 'node:child_process'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { argumentFile, type Classes, dumpArguments } from './command.ts'
import type { Home } from './home.ts'
import type { Jars } from './jars.ts'
import type { Java } from './java.ts'
import { startedAt } from './processes.ts'

/** The class archive of these jars for this Java, and where the boot may find it. */
const archiveOf = (jars: Jars, java: Java) => join(jars.folder, `classes-${java.key}.jsa`)

/** What the server should boot with: the archive where there is one; else it lists its classes, so that one can be made. */
export async function classesFor(jars: Jars, java: Java, list: string): Promise<Classes> {
  const archive = archiveOf(jars, java)
  return (await isThere(archive)) ? { archive } : { list }
}

/**
 * Makes the archive from the classes that the running server has listed, which takes 22 s of one core. So it is done
 * at the lowest priority after the first start, not in it, and not at the stop either, where the user waits.
 * Answers whether an archive is there. Stopped by `signal`, it leaves nothing that a start would use.
 */
export async function makeArchive(
  jars: Jars,
  java: Java,
  home: Home,
  signal?: AbortSignal,
): Promise<boolean> {
  const archive = archiveOf(jars, java)
  if (await isThere(archive)) return true
  await sweep(jars.folder)
  const half = `${archive}.${process.pid}.half`
  const files = { list: `${half}.lst`, words: `${half}.args` }
  try {
    await writeFile(files.list, linesForDump(await readFile(home.classList, 'utf8')))
    await writeFile(files.words, argumentFile(dumpArguments(jars.classPath, files.list, half)))
    if ((await dump(java, files.words, signal)) !== 0) return false
    await rename(half, archive)
    return true
  } catch {
    // Only the next start's speed is lost.
    return false
  } finally {
    for (const file of [half, files.list, files.words]) await rm(file, { force: true })
  }
}

/** The list is still being written, so its last line may be half; and the JVM refuses a line of its own above 4,096 bytes. */
const linesForDump = (list: string) =>
  list
    .slice(0, list.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(line => line.length < 4_000)
    .join('\n')

const dump = (java: Java, words: string, signal?: AbortSignal) =>
  new Promise<number | null>((done, failed) => {
    const child = spawn(java.executable, [`@${words}`], { stdio: 'ignore', signal, killSignal: 'SIGKILL' })
    child.on('error', failed).on('close', done)
    if (child.pid) setPriority(child.pid, 19)
  })

/** Removes what programs that were killed left half made. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /\.(\d+)\.half/.exec(name)?.[1]
    if (pid && startedAt(Number(pid)) === undefined) await rm(join(folder, name), { force: true })
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}
