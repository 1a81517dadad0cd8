import { LRUCache } from 'lru-cache'
import type { Observed, Version, Versions } from '../neo4j/versions.ts'
import type { NameOf } from '../selection/arguments.ts'
import { idsOf, type Wish, wish } from './lookup.ts'

/** Names that are remembered; the dossiers have a tenth of it. */
const MOST = 20_000

/** Runs work, which reads by `observed`, on arguments whose names have become ids. */
export type WithNames = <T, R>(
  observed: Observed,
  bind: (nameOf: NameOf) => T,
  work: (bound: T) => Promise<R>,
) => Promise<R>

/**
 * Finds the ids of all names that `bind` asks for, in one read. `bind` runs a first time to say what it needs, and a
 * second time with the answers; where it needs nothing the first result stands.
 *
 * What was found is remembered with the version of the data. Where the work itself saw another version, something was
 * written since: the names are found anew and the work is done again. So a name costs no round trip of its own.
 */
export function names({ last }: Pick<Versions, 'last'>): WithNames {
  const remembered = new LRUCache<string, { readonly id: string; readonly version: Version }>({ max: MOST })
  const find = async ({ read, seen }: Observed, wishes: readonly Wish[]): Promise<readonly string[]> => {
    const before = last()
    const ids = await idsOf(read, wishes)
    if (before !== undefined && isOnly(seen, before))
      for (const [index, wish] of wishes.entries())
        remembered.set(keyOf(wish), { id: ids[index] ?? '', version: before })
    return ids
  }
  return async (observed, bind, work) => {
    const wishes: Wish[] = []
    const bound = bind((...asked) => {
      wishes.push(wish(...asked))
      return ''
    })
    if (wishes.length === 0) return work(bound)
    const workOn = (ids: readonly string[]) => {
      let next = 0
      return work(bind(() => ids[next++] ?? ''))
    }
    const known = wishes.flatMap(wish => remembered.get(keyOf(wish)) ?? [])
    if (known.length === wishes.length) {
      const done = await settled(() => workOn(known.map(({ id }) => id)))
      if (known.every(({ version }) => isOnly(observed.seen, version))) return done()
    }
    return workOn(await find(observed, wishes))
  }
}

const keyOf = ({ text, kind }: Wish) => `${kind} ${text}`

const isOnly = (seen: ReadonlySet<Version>, version: Version) => seen.size === 1 && seen.has(version)

/** The outcome of work, to be had or thrown when it is wanted. */
async function settled<T>(work: () => Promise<T>): Promise<() => T> {
  try {
    const value = await work()
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}
