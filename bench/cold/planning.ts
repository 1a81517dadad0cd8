import type { Random } from '../graph/random.ts'
import { type Client, clientOf, median, quantile, type Target } from '../measure/client.ts'
import { broad, deep } from './documents.ts'

/** Medians of some questions that Neo4j had not seen, and of the same asked again. Milliseconds. */
export type Planning = { readonly lists: number; readonly cold: number; readonly hot: number }

export const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7]
export const BREADTHS = [0, 2, 4, 8]
const SAMPLES = 7

/** By lists within lists, and by lists beside each other. */
export async function planningOf(target: Target, events: readonly string[], random: Random, say: Say) {
  const ask = async (
    kind: string,
    of: readonly number[],
    document: (lists: number, random: Random) => string,
  ) => {
    const rows: Planning[] = []
    for (const lists of of) {
      say(`${lists} lists ${kind}`)
      rows.push({ lists, ...(await coldAndHot(target, () => document(lists, random), events)) })
    }
    return rows
  }
  return {
    byDepth: await ask('deep', DEPTHS, deep),
    byBreadth: await ask('beside each other', BREADTHS, broad),
  }
}

type Say = (detail: string) => void

async function coldAndHot(target: Target, document: () => string, events: readonly string[]) {
  const client = clientOf(target)
  try {
    const cold: number[] = []
    const hot: number[] = []
    for (let sample = 0; sample < SAMPLES; sample++) {
      const query = document()
      const body = JSON.stringify({ query, variables: { id: events[sample % events.length] } })
      cold.push(await timed(client, body))
      hot.push(Math.min(await timed(client, body), await timed(client, body)))
    }
    return { cold: median(cold), hot: median(hot) }
  } finally {
    client.close()
  }
}

async function timed(client: Client, body: string): Promise<number> {
  const begun = performance.now()
  const { status, text } = await client.send(body)
  if (status !== 200 || !text.startsWith('{"data":'))
    throw new Error(`Answered ${status}: ${text.slice(0, 300)}`)
  return performance.now() - begun
}

/** What hot requests see while so many clients send nothing but new questions. Milliseconds. */
export type Disturbed = {
  readonly clients: number
  readonly p50: number
  readonly p99: number
  readonly newShapes: number
}

export async function disturbedBy(
  clients: number,
  target: Target,
  hot: readonly string[],
  events: readonly string[],
  random: Random,
  seconds: number,
): Promise<Disturbed> {
  let going = true
  let newShapes = 0
  const noise = Array.from({ length: clients }, async () => {
    const client = clientOf(target)
    while (going) {
      const query = newShapes % 2 === 0 ? deep(3, random) : broad(4, random)
      await timed(client, JSON.stringify({ query, variables: { id: random.oneOf(events) } }))
      newShapes++
    }
    client.close()
  })
  const client = clientOf(target)
  const taken: number[] = []
  const until = performance.now() + seconds * 1_000
  for (let next = 0; performance.now() < until; next++)
    taken.push(await timed(client, hot[next % hot.length] ?? ''))
  going = false
  await Promise.all(noise)
  client.close()
  return { clients, p50: median(taken), p99: quantile(taken, 0.99), newShapes }
}
