import { open } from '../src/neo4j/database.ts'
import type { Progress } from '../src/progress.ts'
import { type ColdFigures, figuresOf } from './cold/figures.ts'
import { cold } from './cold.ts'
import { median, quantile, sequential } from './measure/client.ts'
import { othersSince } from './measure/cpu.ts'
import { assertEqual } from './measure/equality.ts'
import { exponentOf } from './measure/exponent.ts'
import { type Hits, hitsOf } from './measure/hits.ts'
import { load } from './measure/load.ts'
import { settled } from './measure/settle.ts'
import { type Side, startSides } from './measure/sides.ts'
import { shapes } from './shapes/all.ts'
import { type Choice, subjectsOf } from './shapes/subjects.ts'
import { type Loading, storeOf } from './store.ts'

export const SIZES = [10_000, 100_000, 1_000_000]

/**
 * The largest dyads alone, so that every page is full at every size: of 10,000 events the eighth has 125, of a million
 * 12,500, and the first has a tenth of all.
 */
const CHOICE: Choice = { events: 256, dyads: 8, amongLargest: 8, persons: 32 }

/** One side and one shape at one size. Milliseconds of one request after another, once all is warm. */
export type Point = {
  readonly events: number
  readonly shape: string
  readonly side: Side
  readonly p50: number
  readonly p95: number
  readonly hits: number | null
}

export type Growth = {
  /** Neo4j's version. */
  readonly neo4j: string
  readonly loading: readonly Loading[]
  /** Of each figure of loading; undefined with one size. */
  readonly loadingExponents: Readonly<Record<LoadingFigure, number | undefined>>
  /** Cores that other processes took while each size was asked: 0 on a quiet machine. */
  readonly othersAtWork: readonly number[]
  readonly points: readonly Point[]
  readonly lines: readonly Line[]
  /** Starts, new questions and memory, as `npm run bench -- cold` has them. */
  readonly cold: readonly ColdLine[]
}

/** One of them over all sizes. */
export type ColdLine = {
  readonly figure: string
  readonly values: readonly (number | undefined)[]
  readonly exponent: number | undefined
}

export type LoadingFigure = Exclude<keyof Loading, 'events' | 'finishedBy'> | 'eventsASecond'

/** A figure over all sizes. The exponent is k of y = c n^k; undefined with one size. */
export type Line = {
  readonly shape: string
  readonly side: Side
  readonly figure: 'p50' | 'hits'
  readonly values: readonly number[]
  readonly exponent: number | undefined
}

/** The same questions on graphs of growing size. */
export async function growth(
  sizes: readonly number[],
  folder: string,
  progress: Progress,
  quick: boolean,
): Promise<Growth> {
  const seconds = quick ? 1 : 3
  const points: Point[] = []
  const figures: ColdFigures[] = []
  const loading: Loading[] = []
  const othersAtWork: number[] = []
  let neo4j = ''
  for (const events of sizes) {
    const store = await storeOf(events, folder, progress)
    const others = othersSince()
    try {
      neo4j = store.neo4j.version
      loading.push(store.loading)
      // Before anything else: what is asked first is asked of a Neo4j that has just started.
      figures.push(await coldFiguresOf(store.neo4j, events, progress, quick))
      points.push(...(await pointsOf(events, store.neo4j.connection, progress, seconds)))
      othersAtWork.push(others())
    } finally {
      await store.neo4j.stop()
    }
  }
  return {
    neo4j,
    loading,
    loadingExponents: exponentsOf(loading),
    othersAtWork,
    points,
    lines: linesOf(points),
    cold: coldLinesOf(sizes, figures),
  }
}

async function coldFiguresOf(
  { connection, pid }: Pick<Awaited<ReturnType<typeof storeOf>>['neo4j'], 'connection' | 'pid'>,
  events: number,
  progress: Progress,
  quick: boolean,
): Promise<ColdFigures> {
  const database = open({ ...connection, readTimeout: 600_000 })
  try {
    return figuresOf(await cold({ database, connection, pid, events, progress }, quick))
  } finally {
    await database.close()
  }
}

const coldLinesOf = (sizes: readonly number[], measured: readonly ColdFigures[]): ColdLine[] =>
  Object.keys(measured[0] ?? {}).map(figure => {
    const values = measured.map(figures => figures[figure])
    const points = values.flatMap((y, place) => (y === undefined ? [] : [{ n: sizes[place] ?? 0, y }]))
    return { figure, values, exponent: exponentOf(points) }
  })

/** Of importing, indexes and day sums together, without generating. */
export const eventsASecond = ({ events, importing, indexing, daySums }: Loading) =>
  (events * 1_000) / (importing + indexing + daySums)

function exponentsOf(loading: readonly Loading[]): Growth['loadingExponents'] {
  const exponent = (figure: (of: Loading) => number) =>
    exponentOf(loading.map(of => ({ n: of.events, y: figure(of) })))
  return {
    nodes: exponent(({ nodes }) => nodes),
    relationships: exponent(({ relationships }) => relationships),
    generating: exponent(({ generating }) => generating),
    importing: exponent(({ importing }) => importing),
    indexing: exponent(({ indexing }) => indexing),
    daySums: exponent(({ daySums }) => daySums),
    eventsASecond: exponent(eventsASecond),
  }
}

async function pointsOf(
  events: number,
  connection: Parameters<typeof open>[0],
  progress: Progress,
  seconds: number,
): Promise<Point[]> {
  const database = open({ ...connection, readTimeout: 600_000 })
  const sides = await startSides(connection, { ANSWER_CACHE: 'off' })
  try {
    const subjects = await subjectsOf(database, events, CHOICE)
    // A fresh JVM gets faster for minutes: every statement is asked often before any is timed.
    await progress.step(`Warming ${events} events`, async say => {
      for (const shape of shapes)
        for (const { side, target, bodyOf } of sides.sidesOf(shape)) {
          say(`${shape.title}, ${side}`)
          await load(target, subjects[shape.subjects].map(bodyOf), 16, 3 * seconds)
          await settled(database, sides.peers)
        }
    })
    return await progress.step(`Asking ${events} events`, async say => {
      const points: Point[] = []
      for (const shape of shapes) {
        const asked = sides.sidesOf(shape)
        const about = subjects[shape.subjects]
        await assertEqual(shape, asked, about)
        const hits: Hits = await hitsOf(connection, shape, about)
        for (const { side, target, bodyOf } of asked) {
          say(`${shape.title}, ${side}`)
          const bodies = about.map(bodyOf)
          await load(target, bodies, 16, seconds)
          await settled(database, sides.peers)
          const { taken } = await sequential(target, bodies, seconds * 1_000)
          points.push({
            events,
            shape: shape.name,
            side,
            p50: median(taken),
            p95: quantile(taken, 0.95),
            hits: side === 'product' || side === 'raw' ? hits[side] : null,
          })
        }
      }
      return points
    })
  } finally {
    await sides.stop()
    await database.close()
  }
}

function linesOf(points: readonly Point[]): Line[] {
  const keys = new Map(points.map(({ shape, side }) => [`${shape} ${side}`, { shape, side }]))
  return [...keys.values()].flatMap(({ shape, side }) =>
    (['p50', 'hits'] as const).flatMap(figure => {
      const measured = points.flatMap(point => {
        const y = point[figure]
        return point.shape === shape && point.side === side && y !== null ? [{ n: point.events, y }] : []
      })
      if (measured.length === 0) return []
      return [{ shape, side, figure, values: measured.map(({ y }) => y), exponent: exponentOf(measured) }]
    }),
  )
}
