import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Database, Ran } from './database.ts'
import { DatabaseFailed, DatabaseTimeout } from './failure.ts'
import { writeWhole } from './managed/home.ts'

/**
 * The texts that took Neo4j long to plan, kept in a file from one run to the next, so that they are planned before
 * somebody asks them again. Texts only: what was asked about is in the parameters, and those are kept nowhere.
 */
export type KnownTexts = {
  /** To be told of each read. */
  readonly ran: (ran: Ran) => void
  /** The one that was asked last comes first. */
  readonly texts: () => readonly string[]
  /** Writes what is not written yet. */
  readonly close: () => Promise<void>
}

/** What is told of a file that cannot be used or written; it is no more than a loss of time. */
export type Log = { readonly warn: (details: object, sentence: string) => void }

/** Two hundred plans are a minute of one core for a cold Neo4j, and a fifth of what it keeps. */
const MOST = 200

/** Milliseconds of planning from which on it is worth it: a text with one list takes 25. */
const LONG = 40

/** Milliseconds that a change waits for others before it is written. */
const PATIENCE = 5_000

/** Another version of the file, or of what texts look like, is another number. */
const VERSION = 1

const Kept = z.object({ version: z.literal(VERSION), texts: z.array(z.string()).max(MOST) })

export async function knownTexts(folder: string, log: Log, patience = PATIENCE): Promise<KnownTexts> {
  const file = join(folder, 'texts.json')
  const kept = new LRUCache<string, true>({ max: MOST })
  for (const text of (await readKept(file, log)).toReversed()) kept.set(text, true)
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()
  let canWrite = true

  const texts = () => [...kept.keys()]
  const write = () => {
    timer = undefined
    writing = writing.then(async () => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeWhole(file, `${JSON.stringify({ version: VERSION, texts: texts() })}\n`)
      } catch (error) {
        canWrite = false
        log.warn({ err: error }, `${file} cannot be written: the next start will not know what was asked`)
      }
    })
  }
  return {
    ran: ({ text, temperature, planned }) => {
      // An asked text moves to the front; only a new one is worth a write.
      if (temperature === 'warming' || kept.get(text)) return
      if (temperature === 'hot' || planned === undefined || planned < LONG || !isWarmable(text)) return
      kept.set(text, true)
      if (canWrite) timer ??= setTimeout(write, patience).unref()
    },
    texts,
    close: async () => {
      if (timer) {
        clearTimeout(timer)
        write()
      }
      await writing
    },
  }
}

/**
 * Has the texts planned one after another, each when nothing that somebody asks is cold. A text that takes too long, or
 * cannot be run without its parameters, is left; where the database is gone this fails as `read` does. Ends early when `signal` says so.
 */
export async function warm(
  database: Pick<Database, 'warm'>,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  for (const text of texts) {
    if (signal?.aborted) return
    try {
      await database.warm(text)
    } catch (error) {
      // Of a search without words Neo4j makes the plan, and refuses it only when it is run.
      if (!(error instanceof DatabaseTimeout || error instanceof DatabaseFailed)) throw error
    }
  }
}

/** Neo4j plans a text for each type of its parameters; `$p` is always a map, others are not known here. */
const isWarmable = (text: string): boolean => !/\$(?!p\b)/.test(text)

async function readKept(file: string, log: Log): Promise<readonly string[]> {
  let words: string
  try {
    words = await readFile(file, 'utf8')
  } catch (error) {
    if (!isMissing(error)) log.warn({ err: error }, `${file} cannot be read and is ignored`)
    return []
  }
  try {
    return Kept.parse(JSON.parse(words)).texts
  } catch {
    log.warn({}, `${file} is not of this version and is ignored`)
    return []
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
