import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Version, Versions } from '../neo4j/versions.ts'
import type { Response } from './respond.ts'

/** How an answer without an error came about, for others are never kept: `hit`: it was kept; `shared`: with one under way; `stale`: kept, but of older data. */
export type Result = 'hit' | 'shared' | 'stale' | 'miss'

export type KeptAnswers = {
  /** The answer to a question by its key. Fails where the version cannot be looked at. */
  readonly answer: (key: string, compute: () => Promise<Response>) => Promise<Response>
  /** How many are kept. */
  readonly count: () => number
}

type Kept = { readonly response: Response; readonly version: Version }
type Flight = { readonly before: Version | undefined; readonly response: Promise<Response> }

/**
 * Answers that cost nothing twice, up to `capacity` bytes. One is kept where all it read was of one version of the data,
 * and that the version before it began; it is given where a look, made after it was asked for, finds that version again.
 * So nobody is answered from before a write that was finished when they asked, whoever wrote and through whatever.
 * Who asks what is just being answered shares the answer, if nothing was written since that began.
 */
export function keptAnswers(
  versions: Pick<Versions, 'look' | 'last'>,
  capacity: number,
  tell: (result: Result) => void,
): KeptAnswers {
  const kept = new LRUCache<string, Kept>({
    maxSize: capacity,
    // Text takes up to two bytes a character; the rest is what an entry costs beside it.
    sizeCalculation: ({ response }) => 2 * response.body.length + 500,
  })
  const flights = new Map<string, Flight>()

  const begin = async (id: string, compute: () => Promise<Response>, result: Result): Promise<Response> => {
    const before = versions.last()
    const flight = { before, response: compute() }
    flights.set(id, flight)
    try {
      const response = await flight.response
      const { complete, version } = response
      if (complete) tell(result)
      // One that was begun before a write and ends after it does not take the place of what came since.
      const isNewest = flights.get(id) === flight
      if (complete && isNewest && version !== undefined && version === before)
        kept.set(id, { response, version })
      return response
    } finally {
      if (flights.get(id) === flight) flights.delete(id)
    }
  }

  const answer: KeptAnswers['answer'] = async (key, compute) => {
    const id = hash('sha256', key, 'base64url')
    const entry = kept.get(id)
    const flight = flights.get(id)
    // Where Neo4j cannot be asked nothing kept may be told, and to ask it more would be to wait as long again.
    const now = entry || flight ? await versions.look() : undefined
    if (now !== undefined && entry?.version === now) {
      tell('hit')
      return entry.response
    }
    if (now !== undefined && flight?.before === now) {
      const response = await flight.response
      if (response.complete) tell('shared')
      return response
    }
    return begin(id, compute, entry ? 'stale' : 'miss')
  }
  return { answer, count: () => kept.size }
}
