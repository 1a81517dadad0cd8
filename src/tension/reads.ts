import { statesNamed } from '../arcs/between.ts'
import { badInput } from '../graphql/errors.ts'
import { isRecord, type Values } from '../selection/arguments.ts'
import { computed, type Declarations, derived, reference } from '../selection/declare.ts'
import { type Arc, type ArcArguments, arcOf } from './answer.ts'
import { dyadId } from './bearing.ts'
import { type Breakdown, contributionsOn } from './contributions.ts'
import { DEFAULTS } from './decay.ts'
import { methodOf } from './method.ts'
import { permalinkOf } from './permalink.ts'
import type { ArcPoint } from './point.ts'

type Point = ArcPoint & { readonly arc: Arc }
type Share = { readonly arc: Arc; readonly id: string; readonly share: number }

/** Relation and tension of a pair over time. */
export const tensionArc = computed({
  bind: (values, nameOf) => {
    const [one, other] = statesNamed(values.between, nameOf, 'between')
    // While names are only being gathered there are no ids yet.
    return { ...values, dyad: one === '' ? '' : dyadId(one, other) }
  },
  batch: async (sources, _keys, bound) => [await arcOf(sources, argumentsOf(bound))],
})

function argumentsOf(bound: Values): ArcArguments {
  const { dyad, from, to, interval, halfLife, inertia, weights } = bound
  return {
    dyad: String(dyad),
    from: typeof from === 'string' ? from : undefined,
    to: typeof to === 'string' ? to : undefined,
    interval: interval === 'DAY' || interval === 'MONTH' ? interval : 'WEEK',
    parameters: {
      halfLife: typeof halfLife === 'number' ? halfLife : DEFAULTS.halfLife,
      inertia: typeof inertia === 'number' ? inertia : DEFAULTS.inertia,
    },
    weights: weights === 'NONE' ? 'NONE' : 'IMPORTANCE',
  }
}

/** Shares that are reckoned for one answer, each event of the pair once for each point that is taken apart. */
const MOST_SHARES = 200_000

/** What an arc tells; nothing of it reads, but for the events and states that are selected. */
export const tensionTypes: Declarations = {
  TensionArc: {
    fields: {
      dyad: reference((arc: Arc) => arc.dyadId),
      states: reference((arc: Arc) => arc.stateIds),
      method: derived((arc: Arc) => methodOf(arc.parameters, arc.weights)),
      eventCount: derived((arc: Arc) => arc.curve.at(-1)?.events ?? 0),
      permalink: derived(permalinkOf),
      points: derived((arc: Arc, asked) => pointsOf(arc, asked)),
    },
  },
  TensionPoint: {
    fields: {
      contributions: derived(({ arc, date }: Point, { first }) =>
        takenApart(arc, date, first).contributions.map(
          ({ event, share }): Share => ({ arc, id: event, share }),
        ),
      ),
      rest: derived(({ arc, date }: Point, { first }) => takenApart(arc, date, first).rest),
    },
  },
  Contribution: {
    fields: {
      event: reference(({ id }: Share) => id),
      because: derived(({ arc, id }: Share) => arc.rows.get(id)?.because),
      weight: derived(({ arc, id }: Share) => arc.rows.get(id)?.weight),
    },
  },
}

function pointsOf(arc: Arc, { orderBy, first }: Values): Point[] {
  if (typeof first === 'number' && first < 1)
    throw badInput('first', `"first" must be at least 1; ${first} was asked for.`)
  const points = arc.curve.map(point => ({ ...point, arc }))
  if (isRecord(orderBy)) points.sort(byField(String(orderBy.field), orderBy.direction === 'DESC' ? -1 : 1))
  return typeof first === 'number' ? points.slice(0, first) : points
}

function takenApart(arc: Arc, date: string, asked: unknown): Breakdown {
  const first = typeof asked === 'number' ? asked : 10
  if (first < 1 || first > 1_000)
    throw badInput('first', `"first" must be from 1 to 1000; ${first} was asked for.`)
  arc.shares.count += arc.events.length
  if (arc.shares.count > MOST_SHARES)
    throw badInput('first', 'Too many shares at once; ask for the contributions of fewer points.', {
      code: 'COST_LIMIT',
    })
  const [breakdown] = contributionsOn([date], arc.events, arc.parameters, first)
  if (!breakdown) throw new Error(`No breakdown of ${date}.`)
  return breakdown
}

const FIELDS: Readonly<Record<string, (point: ArcPoint) => number>> = {
  RELATION: point => point.relation,
  TENSION: point => point.tension,
  VOLUME: point => point.volume,
}

/** Equal figures stand in the order of their days. */
const byField =
  (field: string, sign: 1 | -1) =>
  (a: ArcPoint, b: ArcPoint): number => {
    const figure = FIELDS[field]
    const difference = figure ? figure(a) - figure(b) : 0
    if (difference !== 0) return sign * difference
    return (figure ? 1 : sign) * (a.date < b.date ? -1 : 1)
  }
