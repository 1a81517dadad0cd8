import type { Connection, Database } from '../src/neo4j/database.ts'
import type { Progress } from '../src/progress.ts'
import { median, quantile, sequential } from './measure/client.ts'
import { cpuOf, othersSince } from './measure/cpu.ts'
import { assertEqual } from './measure/equality.ts'
import { type Hits, hitsOf } from './measure/hits.ts'
import { load } from './measure/load.ts'
import { settled } from './measure/settle.ts'
import { type Asked, graphql, type Running, type Side, startSides } from './measure/sides.ts'
import { type Peer, startPeer } from './peers/start.ts'
import type { Plan } from './plan.ts'
import { shapes } from './shapes/all.ts'
import type { Shape } from './shapes/shape.ts'
import { type Subjects, subjectsOf } from './shapes/subjects.ts'

/** One side and one shape: medians of the rounds. Milliseconds, requests a second, microseconds of CPU a request. */
export type Cell = {
  readonly shape: string
  readonly side: Side
  readonly p50: number
  readonly p95: number
  readonly sixteen: number
  readonly sixtyFour: number
  readonly serverCpu: number
  readonly neo4jCpu: number
  readonly errors: number
  /** What the first request of a round was told that was not answered. */
  readonly firstError: string | undefined
  /** Of the rounds' throughput with 16 connections: (largest - smallest) / median. */
  readonly spread: number
}

export type Results = {
  readonly cells: readonly Cell[]
  readonly hits: Readonly<Record<string, Hits>>
  /** Cores that processes other than these took while 16 connections were measured: 0 on a quiet machine. */
  readonly othersAtWork: number
}

export type Bench = {
  readonly database: Database
  readonly connection: Connection
  /** Neo4j's process. */
  readonly pid: number
  readonly events: number
  readonly progress: Progress
}

/** A shape under a name, with the servers that are asked it and what about. */
type Row = { readonly name: string; readonly sides: readonly Asked[]; readonly subjects: readonly string[] }

/** All shapes, all sides; fails where they do not answer the same. */
export async function run(bench: Bench, plan: Plan): Promise<Results> {
  const subjects = await subjectsOf(bench.database, bench.events)
  const uncached = await startSides(bench.connection, { ANSWER_CACHE: 'off' })
  const cached = await startPeer('product', bench.connection)
  try {
    const rows = rowsOf(uncached, cached, subjects)
    await bench.progress.step('Comparing answers', async say => {
      for (const shape of shapes) {
        say(shape.title)
        await assertEqual(shape, uncached.sidesOf(shape), subjects[shape.subjects])
      }
    })
    const hits = await hitsOfAll(bench, subjects)
    await bench.progress.step('Warming', async say => {
      for (const { name, sides, subjects: of } of rows)
        for (const { side, target, bodyOf } of sides) {
          say(`${name}, ${side}`)
          await load(target, of.map(bodyOf), 16, plan.warming)
          await settled(bench.database, uncached.peers)
        }
    })
    return { hits, ...(await measured(rows, { ...bench, peers: uncached.peers }, plan)) }
  } finally {
    await uncached.stop()
    await cached.stop()
  }
}

/** The name under which the same request again is reported. */
export const AGAIN = 'again'

/** The cached product is asked one thing alone, and beside it whoever keeps no answers. */
function rowsOf(uncached: Running, cached: Peer, subjects: Subjects): Row[] {
  const again = shapes.find(({ name }) => name === 'dyad-page')
  return [
    ...shapes.map(shape => ({
      name: shape.name,
      sides: uncached.sidesOf(shape),
      subjects: subjects[shape.subjects],
    })),
    ...(again
      ? [
          {
            name: AGAIN,
            sides: [graphql('product', cached, again.product), ...uncached.sidesOf(again).slice(1)],
            subjects: subjects.DYADS.slice(0, 1),
          },
        ]
      : []),
  ]
}

async function hitsOfAll({ connection }: Bench, subjects: Subjects): Promise<Record<string, Hits>> {
  const entries = shapes.map(async (shape: Shape) => {
    return [shape.name, await hitsOf(connection, shape, subjects[shape.subjects])] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** Rounds alternate: within a shape its sides follow each other, and each round begins with another. */
async function measured(
  rows: readonly Row[],
  { database, pid, peers, progress }: Bench & Pick<Running, 'peers'>,
  plan: Plan,
) {
  const rounds = new Map<string, Cell[]>()
  const others: number[] = []
  for (let round = 0; round < plan.rounds; round++)
    await progress.step(`Round ${round + 1} of ${plan.rounds}`, async say => {
      for (const { name, sides, subjects } of rows)
        for (let turn = 0; turn < sides.length; turn++) {
          const asked = sides[(turn + round) % sides.length]
          if (!asked) continue
          say(`${name}, ${asked.side}`)
          // Once more: a server that was asked nothing for minutes, or something else, compiles part of its code anew.
          await load(asked.target, subjects.map(asked.bodyOf), 16, plan.again)
          await settled(database, peers)
          const { cell, atWork } = await measure(name, asked, subjects, { database, pid, peers }, plan)
          others.push(atWork)
          const key = `${name} ${asked.side}`
          rounds.set(key, [...(rounds.get(key) ?? []), cell])
        }
    })
  return { cells: [...rounds.values()].map(medianOf), othersAtWork: median(others) }
}

async function measure(
  shape: string,
  asked: Asked,
  subjects: readonly string[],
  { database, pid, peers }: Pick<Bench, 'database' | 'pid'> & Pick<Running, 'peers'>,
  plan: Plan,
) {
  const { side, target, peer, bodyOf } = asked
  const bodies = subjects.map(bodyOf)
  const { taken, errors, firstError } = await sequential(target, bodies, plan.sequential * 1_000)
  const others = othersSince()
  const before = { server: cpuOf(peer.pid), neo4j: cpuOf(pid) }
  const sixteen = await load(target, bodies, 16, plan.sixteen)
  // What was begun belongs to it.
  await settled(database, peers)
  const server = cpuOf(peer.pid) - before.server
  const ofNeo4j = cpuOf(pid) - before.neo4j
  const atWork = others()
  const sixtyFour = await load(target, bodies, 64, plan.sixtyFour)
  const cell: Cell = {
    shape,
    side,
    p50: median(taken),
    p95: quantile(taken, 0.95),
    sixteen: sixteen.perSecond,
    sixtyFour: sixtyFour.perSecond,
    serverCpu: server / sixteen.requests,
    neo4jCpu: ofNeo4j / sixteen.requests,
    errors: errors + sixteen.errors + sixtyFour.errors,
    firstError,
    spread: 0,
  }
  return { cell, atWork }
}

function medianOf(cells: readonly Cell[]): Cell {
  const [first] = cells
  if (!first) throw new Error('A cell was never measured.')
  const of = (key: 'p50' | 'p95' | 'sixteen' | 'sixtyFour' | 'serverCpu' | 'neo4jCpu') =>
    median(cells.map(cell => cell[key]))
  const sixteen = cells.map(cell => cell.sixteen)
  return {
    ...first,
    p50: of('p50'),
    p95: of('p95'),
    sixteen: of('sixteen'),
    sixtyFour: of('sixtyFour'),
    serverCpu: of('serverCpu'),
    neo4jCpu: of('neo4jCpu'),
    errors: cells.reduce((sum, { errors }) => sum + errors, 0),
    firstError: cells.find(cell => cell.firstError)?.firstError,
    spread: (Math.max(...sixteen) - Math.min(...sixteen)) / median(sixteen),
  }
}
