import { type Memory, memoryOf } from './cold/memory.ts'
import { type Disturbed, disturbedBy, type Planning, planningOf } from './cold/planning.ts'
import { randomFrom } from './graph/random.ts'
import { clientOf, median } from './measure/client.ts'
import { type Peer, startPeer } from './peers/start.ts'
import type { Bench } from './run.ts'
import { dyadPage } from './shapes/dyad-page.ts'
import { subjectsOf } from './shapes/subjects.ts'

/** A server from the start of its process on. Milliseconds; `following` are medians over a dyad page's requests. */
export type StartUp = {
  /** Until it listens. */
  readonly listening: number
  /** Of that, the schema and all that is made once. */
  readonly serving: number | null
  readonly firstRequest: number
  readonly following: { readonly upTo10: number; readonly upTo100: number; readonly upTo1000: number }
}

export type Cold = {
  /** The first is the very first question that a fresh Neo4j is asked. */
  readonly startUps: { readonly fresh: StartUp; readonly product: StartUp; readonly peer: StartUp }
  readonly byDepth: readonly Planning[]
  readonly byBreadth: readonly Planning[]
  readonly disturbed: readonly Disturbed[]
  readonly memory: Memory
}

/** All that happens once: starts, questions that are new, and what remembering them costs. */
export async function cold(
  { database, connection, pid, events, progress }: Bench,
  quick: boolean,
): Promise<Cold> {
  const subjects = await subjectsOf(database, events)
  const random = randomFrom(Date.now())
  const page = (peer: 'product' | 'tuned') => {
    const ask = dyadPage[peer] ?? dyadPage.product
    return subjects.DYADS.map(id => JSON.stringify({ query: ask.query, variables: ask.variables(id) }))
  }
  const settings = { ANSWER_CACHE: 'off' }
  const started = async (name: 'product' | 'neo4j-graphql') => {
    const peer = await startPeer(name, connection, settings)
    return { peer, startUp: await startUpOf(peer, page(name === 'product' ? 'product' : 'tuned')) }
  }
  const first = await progress.step('Starting on a fresh Neo4j', () => started('product'))
  await first.peer.stop()
  const theirs = await progress.step('Starting the peer', () => started('neo4j-graphql'))
  await theirs.peer.stop()
  const ours = await progress.step('Starting again', () => started('product'))
  try {
    const target = { port: ours.peer.port, path: '/graphql' }
    const planning = await progress.step('Asking what is new', say =>
      planningOf(target, subjects.EVENTS, random, say),
    )
    const disturbed: Disturbed[] = []
    for (const clients of [0, 1, 4])
      disturbed.push(
        await progress.step(`Asking beside ${clients} who ask what is new`, () =>
          disturbedBy(clients, target, page('product'), subjects.EVENTS, random, quick ? 3 : 12),
        ),
      )
    const memory = await progress.step('Filling both memories', say =>
      memoryOf(quick ? 100 : 1_000, ours.peer, pid, subjects.EVENTS, random, say),
    )
    const startUps = { fresh: first.startUp, product: ours.startUp, peer: theirs.startUp }
    return { startUps, ...planning, disturbed, memory }
  } finally {
    await ours.peer.stop()
  }
}

async function startUpOf(peer: Peer, bodies: readonly string[]): Promise<StartUp> {
  const client = clientOf({ port: peer.port, path: '/graphql' })
  try {
    const taken: number[] = []
    for (let next = 0; next < 1_000; next++) {
      const begun = performance.now()
      const { status } = await client.send(bodies[next % bodies.length] ?? '')
      taken.push(performance.now() - begun)
      if (status !== 200) throw new Error(`A first request was answered ${status}.`)
    }
    return {
      listening: peer.starting,
      serving: peer.serving,
      firstRequest: taken[0] ?? Number.NaN,
      following: {
        upTo10: median(taken.slice(1, 10)),
        upTo100: median(taken.slice(10, 100)),
        upTo1000: median(taken.slice(100)),
      },
    }
  } finally {
    client.close()
  }
}
