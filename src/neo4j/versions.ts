import type { Database, Run } from './database.ts'

/**
 * The data as of a transaction: the bookmark that Neo4j gives with each answer, which names the newest transaction that
 * was committed by then, whoever wrote. Every read carries the bookmarks that came before, so it begins only when all
 * that they name is there to be seen: two equal versions, one from before a read and one from its end, mean that it saw
 * the data of that version and nothing else.
 */
export type Version = string

/** Reads, and which versions they saw. */
export type Observed = { readonly read: Run; readonly seen: ReadonlySet<Version> }

export type Versions = {
  /** The version now: of a look that begins after it is asked for. Fails as a read does. */
  readonly look: () => Promise<Version>
  /** What the newest read or look saw; undefined before the first. As old as it may be: good for a "before" only. */
  readonly last: () => Version | undefined
  readonly observed: () => Observed
}

export function versionsOf({ versioned }: Pick<Database, 'versioned'>): Versions {
  let last: Version | undefined
  const look = coalesced(async () => {
    const { version } = await versioned({ text: 'RETURN 1', parameters: {} })
    last = version
    return version
  })
  return {
    look,
    last: () => last,
    observed: () => {
      const seen = new Set<Version>()
      const read: Run = async statement => {
        const { rows, version } = await versioned(statement)
        seen.add(version)
        last = version
        return rows
      }
      return { read, seen }
    },
  }
}

/** Milliseconds after which a look that has not come back is waited for no longer by those who asked since. */
const SLOW = 100

/**
 * Few looks for many who ask: who asks while one is under way shares the next, for that one may have been taken before
 * what the asker knows of.
 */
export function coalesced<T>(look: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | undefined
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    const begun = look()
    current = begun
    const end = () => {
      if (current === begun) current = undefined
    }
    begun.then(end, end)
    return begun
  }
  const after = async (look: Promise<T>): Promise<T> => {
    await endOf(look)
    next = undefined
    return begin()
  }
  return () => {
    if (!current) return begin()
    next ??= after(current)
    return next
  }
}

function endOf(look: Promise<unknown>): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, SLOW)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    look.then(end, end)
  })
}
