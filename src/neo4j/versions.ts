import type { Database, OnRow, Run, Statement } from './database.ts'

/**
 * The data as of a transaction: the bookmark that Neo4j gives with each answer, which names the newest transaction that
 * was committed by then, whoever wrote. Every read carries the bookmarks that came before, so it begins only when all
 * that they name is there to be seen: two equal versions, one from before a read and one from its end, mean that it saw
 * the data of that version and nothing else.
 */
export type Version = string

/** Reads, and which versions they saw. */
export type Observed = {
  readonly read: Run
  /** For many rows, each handed over as it arrives. */
  readonly stream: (statement: Statement, onRow: OnRow) => Promise<void>
  readonly seen: ReadonlySet<Version>
}

export type Versions = {
  /** The version now: of a look that begins after it is asked for. Fails as a read does. */
  readonly look: () => Promise<Version>
  /** What the newest read or look saw; undefined before the first. As old as it may be: good for a "before" only. */
  readonly last: () => Version | undefined
  readonly observed: () => Observed
}

export function versionsOf({ versioned, stream }: Pick<Database, 'versioned' | 'stream'>): Versions {
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
      const note = (version: Version) => {
        seen.add(version)
        last = version
      }
      return {
        seen,
        read: async statement => {
          const { rows, version } = await versioned(statement)
          note(version)
          return rows
        },
        stream: async (statement, onRow) => note(await stream(statement, onRow)),
      }
    },
  }
}

/** Milliseconds after which a look that has not come back makes room for another. */
const SLOW = 100

/**
 * Few looks for many who ask, one at a time: two that overlap cost more than the wait that they save. All who ask until a
 * look is sent share it, and none shares one that was sent before: that may have been taken before what the asker knows of.
 */
function coalesced<T>(look: () => Promise<T>): () => Promise<T> {
  let isUnderWay = false
  let next: PromiseWithResolvers<T> | undefined

  const send = () => {
    if (!next || isUnderWay) return
    const { resolve, reject } = next
    next = undefined
    isUnderWay = true
    let isOver = false
    const end = () => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      isUnderWay = false
      send()
    }
    const timer = setTimeout(end, SLOW)
    look().then(resolve, reject).finally(end)
  }

  return () => {
    if (!next) {
      next = Promise.withResolvers()
      // After all that has arrived by now has been read.
      setImmediate(send)
    }
    return next.promise
  }
}
