import { createHash, randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { isAlive, type Mark, markOf } from './processes.ts'

export type Lock = { readonly release: () => Promise<void> }

const Holder = z.object({ pid: z.int().positive(), started: z.string() })

/**
 * Takes the lock that `file` stands for, or answers with the living process that holds it. A lock whose holder is
 * gone (kill -9, a power cut) passes to whoever holds the lock of its succession, so two newcomers never both get it.
 */
export async function tryLock(file: string): Promise<Lock | { readonly holder: Mark }> {
  const own = `${file}.${randomUUID()}`
  await writeFile(own, JSON.stringify(markOf(process.pid)))
  try {
    for (;;) {
      if (await linked(own, file)) return lockOf(file)
      const text = await textOf(file)
      if (text === undefined) continue
      const holder = holderIn(text)
      if (holder && isAlive(holder)) return { holder }
      const succession = await tryLock(
        `${file}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`,
      )
      if ('holder' in succession) return succession
      const unchanged = (await textOf(file)) === text
      if (unchanged) await rename(own, file)
      await succession.release()
      if (unchanged) return lockOf(file)
    }
  } finally {
    await rm(own, { force: true })
  }
}

/** Takes the lock as soon as whoever holds it lets go; `waiting` hears once who that is. */
export async function lock(
  file: string,
  waiting: (holder: Mark) => void,
  signal?: AbortSignal,
): Promise<Lock> {
  for (let told = false; ; told = true) {
    signal?.throwIfAborted()
    const outcome = await tryLock(file)
    if ('release' in outcome) return outcome
    if (!told) waiting(outcome.holder)
    await pause(200)
  }
}

const lockOf = (file: string): Lock => ({ release: () => rm(file, { force: true }) })

/** A hard link is made whole or not at all, so a lock file never stands there without its holder. */
async function linked(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderIn(text: string): Mark | undefined {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}
