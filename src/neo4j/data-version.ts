import type { Run, Statement } from './statement.ts'

/**
 * The state of the data when it was asked for. An answer is of one version if a stamp taken before its first read and
 * one taken after its last are equal and both quiet; only then may it be kept under that version.
 */
export type Stamp = {
  /** Rises with each write by any process; 0 where nothing was ever written. */
  readonly version: number
  /** No write was under way. */
  readonly quiet: boolean
}

/**
 * Takes DataVersion's lock by the first SET, before it reads the number, so that writers take turns; all else of the
 * transaction comes after it. A new node starts from the clock, so that a store that was wiped never comes back to a number that stood for other data.
 * Unique index on DataVersion(id).
 */
export const bump: Statement = {
  text: `MERGE (v:DataVersion {id: 'graph'})
SET v.at = timestamp()
SET v.number = coalesce(v.number, v.at) + 1`,
  parameters: {},
}

/** Writing has one node for each write under way: a label scan of a handful. Unique index on DataVersion(id). */
const look: Statement = {
  text: `OPTIONAL MATCH (v:DataVersion {id: 'graph'})
RETURN coalesce(v.number, 0), NOT EXISTS {
  MATCH (w:Writing)
  WHERE w.until > timestamp()
}`,
  parameters: {},
}

/** Milliseconds after which a look that has not come back is waited for no longer by those who asked since. */
const SLOW = 100

/**
 * Stamps that are never older than the question, with few looks: who asks while one is under way shares the next, for
 * that one may have read before what the asker knows of. Fails as `read` does.
 */
export function stamps(read: Run): () => Promise<Stamp> {
  let current: Promise<Stamp> | undefined
  let next: Promise<Stamp> | undefined
  const begin = (): Promise<Stamp> => {
    const begun = read(look).then(stampOf)
    current = begun
    const end = () => {
      if (current === begun) current = undefined
    }
    begun.then(end, end)
    return begun
  }
  const after = async (look: Promise<Stamp>): Promise<Stamp> => {
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

function stampOf([row = []]: readonly (readonly unknown[])[]): Stamp {
  const [version, quiet] = row
  if (typeof version !== 'number' || typeof quiet !== 'boolean') throw new Error('a stamp is one row')
  return { version, quiet }
}
