import { LRUCache } from 'lru-cache'
import type { Deadline } from './deadline.ts'
import { DatabaseTimeout } from './failure.ts'

/** cold: Neo4j has to plan the text first. warming: the same, and nobody waits for the answer. */
export type Temperature = 'hot' | 'cold' | 'warming'

export type Turn = {
  readonly temperature: Temperature
  /** To be called when Neo4j has the plan, which is before the first row. */
  readonly planned: () => void
}

export type Asker = {
  /** Nobody waits for a text that is only warmed: whatever else is cold goes before it. */
  readonly warming: boolean
  readonly deadline: Deadline
}

/** Which texts Neo4j has likely planned, and the order in which the others come to it. */
export type ColdTexts = {
  /**
   * Runs `work`, which sends `text`: at once if the text is known; else when its turn has come. However many ask for a
   * cold text, one runs it and the others wait until it is planned or has failed. Fails as `work` does, and with
   * DatabaseTimeout when the turn comes too late.
   */
  readonly run: <T>(text: string, work: (turn: Turn) => Promise<T>, asker: Asker) => Promise<T>
  readonly isKnown: (text: string) => boolean
  /** Everything is cold again. */
  readonly forget: () => void
  /** How many texts count as planned. */
  readonly known: () => number
  /** How many cold texts are being planned or wait for it. */
  readonly waiting: () => number
}

/** Neo4j's own default, server.memory.query_cache.per_db_cache_num_entries. */
const NEO4J_KEEPS = 1000

/** A plan costs a core 100-900 ms: with two at once on two cores, whoever asks a known text still gets its share. */
const AT_ONCE = 2

type Flight = { warming: boolean; readonly start: () => void; readonly over: Promise<void> }

const HOT: Turn = { temperature: 'hot', planned: () => {} }

/** `isPlanned` tells of a failure whether Neo4j had planned the text nevertheless. */
export function coldTexts(isPlanned: (failure: unknown) => boolean, keeps = NEO4J_KEEPS): ColdTexts {
  const known = new LRUCache<string, true>({ max: keeps })
  const flights = new Map<string, Flight>()
  const queue: Flight[] = []
  let running = 0

  const startNext = () => {
    while (running < AT_ONCE && queue.length > 0) {
      const asked = queue.findIndex(({ warming }) => !warming)
      const [flight] = queue.splice(Math.max(asked, 0), 1)
      running++
      flight?.start()
    }
  }

  async function lead<T>(
    text: string,
    work: (turn: Turn) => Promise<T>,
    { warming, deadline }: Asker,
  ): Promise<T> {
    const turn = Promise.withResolvers<void>()
    const over = Promise.withResolvers<void>()
    const flight: Flight = { warming, start: turn.resolve, over: over.promise }
    let isOver = false
    const end = (planned: boolean) => {
      if (isOver) return
      isOver = true
      if (planned) known.set(text, true)
      flights.delete(text)
      running--
      over.resolve()
      startNext()
    }
    flights.set(text, flight)
    queue.push(flight)
    startNext()
    await turn.promise
    try {
      refuseIfLate(deadline)
      const temperature = flight.warming ? 'warming' : 'cold'
      // A server that never answers must not keep the place: it is free again when the asker is given up.
      const outcome = await Promise.race([work({ temperature, planned: () => end(true) }), deadline.passed])
      end(true)
      return outcome
    } catch (error) {
      end(isPlanned(error))
      throw error
    }
  }

  async function wait<T>(text: string, work: (turn: Turn) => Promise<T>, asker: Asker): Promise<T> {
    for (;;) {
      if (known.get(text)) return work(HOT)
      const flight = flights.get(text)
      if (!flight) return lead(text, work, asker)
      if (!asker.warming) flight.warming = false
      await flight.over
      refuseIfLate(asker.deadline)
    }
  }

  return {
    run: (text, work, asker) => (known.get(text) ? work(HOT) : wait(text, work, asker)),
    isKnown: text => known.has(text),
    forget: () => known.clear(),
    known: () => known.size,
    waiting: () => flights.size,
  }
}

function refuseIfLate({ left }: Deadline): void {
  if (left() <= 0) throw new DatabaseTimeout(new Error('the turn of a cold text came too late'))
}
