import { periodOf } from '../dates/period.ts'
import { leavesOut } from '../evidence/admitted.ts'
import { badInput } from '../graphql/errors.ts'
import { ambientOf } from '../selection/arguments.ts'
import type { Sources } from '../selection/declare.ts'
import { areAll } from './acts.ts'
import { type Apart, apartOf, type Point } from './apart.ts'
import { type Changes, changesOf } from './changes.ts'
import { figuresOf, needsGroups } from './figures.ts'
import { type History, historiesOf, NO_HISTORY, wholeHistoriesOf } from './history.ts'
import { inRange } from './in-range.ts'
import type { Interval } from './interval.ts'
import { type Into, leavesSome } from './into.ts'
import type { Question } from './method.ts'
import type { Figures } from './point.ts'
import { type Bounds, readBounds } from './read-day-sums.ts'

/** What is asked of arcs; `from` and `to` are a year, month or day. */
export type ArcQuestion = Question & {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly interval: Interval
}

/** What the fields of one arc are told from. */
export type Arc = {
  readonly dyadId: string
  readonly stateIds: readonly string[]
  /** The range as days; null where none was given and no event gives one: there are no points then. */
  readonly from: string | null
  readonly to: string | null
  readonly interval: Interval
  readonly question: Question
  readonly points: readonly Point[]
  readonly apart: Apart
  /** Worked out when first asked for. */
  readonly changes: () => Changes
}

/**
 * Arcs of pairs (`dyad:AZE-RUS`) over one range, all with the same days: the range runs over all that bears on any of
 * them, whatever filters leave out of the curves, so that curves under several filters lie on one axis too; under evidence,
 * over what it lets be known.
 */
export async function arcsOf(
  sources: Sources,
  dyads: readonly string[],
  asked: ArcQuestion,
  into: Into,
): Promise<Arc[]> {
  const { acts, weights, method, interval } = asked
  const wanted = { acts, weights, events: into.events, groups: needsGroups(method) }
  const isBounded = asked.from !== undefined && asked.to !== undefined
  const isSeen = areAll(acts) || leavesOut(ambientOf(acts.evidence))
  const [kept, whole, bounds] = await Promise.all([
    historiesOf(sources, dyads, wanted),
    leavesSome(acts, into) ? wholeHistoriesOf(sources, dyads, wanted) : undefined,
    isBounded || isSeen ? undefined : readBounds(sources.read, dyads),
  ])
  const range = rangeOf(asked, isSeen ? boundsOfAll(kept) : bounds)
  const question = { method, parameters: asked.parameters, start: asked.start, weights, acts }
  return dyads.map((dyad, place) => {
    const history = kept[place] ?? NO_HISTORY
    const apart = apartOf(range?.from ?? '', history, question)
    const figures = (of: History) =>
      range ? inRange(() => figuresOf(of, { ...range, interval }, question)) : []
    const others = whole && figures(whole[place] ?? NO_HISTORY)
    return {
      dyadId: dyad,
      stateIds: statesOf(dyad),
      from: range?.from ?? null,
      to: range?.to ?? null,
      interval,
      question,
      points: figures(history).map((point, nth, all) =>
        pointIn(point, apart, others?.[nth], all[nth - 1]?.date),
      ),
      apart,
      changes: once(() => changesIn(history, range, question)),
    }
  })
}

/** Written out: a spread takes several times as long, and an arc may have thousands. */
const pointIn = (
  { date, value, relation, tension, volume, events }: Figures,
  apart: Apart,
  whole: Figures | undefined,
  after: string | undefined,
): Point => ({ date, value, relation, tension, volume, events, apart, whole, after })

const statesOf = (dyad: string): string[] =>
  dyad
    .slice('dyad:'.length)
    .split('-')
    .map(code => `state:${code}`)

function changesIn({ days }: History, range: Days | undefined, { method, parameters }: Question): Changes {
  if (method !== 'DECAYED')
    return {
      reason: `Change points are those of the relation R of DECAYED; the arc was asked for by ${method}.`,
    }
  return range ? changesOf(days, range, parameters) : { reason: 'No event bears on the pair.' }
}

type Days = { readonly from: string; readonly to: string }

const boundsOfAll = (histories: readonly History[]): Bounds => ({
  earliest: sorted(histories.map(({ earliest }) => earliest)).at(0) ?? null,
  latest: sorted(histories.map(({ latest }) => latest)).at(-1) ?? null,
})

const sorted = (days: readonly (string | null)[]) => days.filter(day => day !== null).sort()

function rangeOf({ from, to }: ArcQuestion, bounds: Bounds | undefined): Days | undefined {
  const first = (from === undefined ? bounds?.earliest : periodOf(from)?.first) ?? undefined
  const last = (to === undefined ? bounds?.latest : periodOf(to)?.last) ?? undefined
  const [begin, end] = [first ?? last, last ?? first]
  if (begin === undefined || end === undefined) return undefined
  if (begin > end) throw badInput('from', `"from" (${from ?? begin}) must not be after "to" (${to ?? end}).`)
  return { from: begin, to: end }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
