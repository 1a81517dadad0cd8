import { statesNamed } from '../arcs/between.ts'
import { badInput } from '../graphql/errors.ts'
import { isRecord, type Values } from '../selection/arguments.ts'
import { computed, type Declarations, derived, nodeOf, reference } from '../selection/declare.ts'
import { type Arc, type ArcArguments, arcOf } from './answer.ts'
import { type Point, type Share, takenApart } from './apart.ts'
import { dyadId } from './bearing.ts'
import { DEFAULTS } from './decay.ts'
import { methodOf } from './method.ts'
import { pointsOfPairs } from './pairs.ts'
import { permalinkOf } from './permalink.ts'
import type { ArcPoint } from './point.ts'

/** Relation and tension of a pair over time. */
export const tensionArc = computed({
  bind: (values, nameOf) => {
    const [one, other] = statesNamed(values.between, nameOf, 'between')
    // While names are only being gathered there are no ids yet.
    return { ...values, dyad: one === '' ? '' : dyadId(one, other) }
  },
  batch: async (sources, _keys, bound, asks) => [await arcOf(sources, argumentsOf(bound), intoEvents(asks))],
})

/** The tension of a pair on a day. */
export const tensionOfPair = computed({
  key: ({ scope }) => `${nodeOf(scope)}.id`,
  batch: (sources, keys, bound, asks, evidence) => {
    const { on } = bound
    const asked = { ...indexOf(bound), on: typeof on === 'string' ? on : undefined }
    return pointsOfPairs(sources, keys.map(String), asked, intoEvents(asks), evidence)
  },
})

const intoEvents = (asks: (field: string) => boolean) =>
  asks('TensionPoint.contributions') || asks('TensionPoint.rest')

function argumentsOf(bound: Values): ArcArguments {
  const { dyad, from, to, interval } = bound
  return {
    dyad: String(dyad),
    from: typeof from === 'string' ? from : undefined,
    to: typeof to === 'string' ? to : undefined,
    interval: interval === 'DAY' || interval === 'MONTH' ? interval : 'WEEK',
    ...indexOf(bound),
  }
}

/** How the index is computed; an explicit null is the default. */
function indexOf({ halfLife, inertia, weights }: Values): Pick<ArcArguments, 'parameters' | 'weights'> {
  return {
    parameters: {
      halfLife: typeof halfLife === 'number' ? halfLife : DEFAULTS.halfLife,
      inertia: typeof inertia === 'number' ? inertia : DEFAULTS.inertia,
    },
    weights: weights === 'NONE' ? 'NONE' : 'IMPORTANCE',
  }
}

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
      contributions: derived((point: Point, { first }) =>
        takenApart(point, first).contributions.map(
          ({ event, share }): Share => ({ apart: point.apart, id: event, share }),
        ),
      ),
      rest: derived((point: Point, { first }) => takenApart(point, first).rest),
    },
  },
  Contribution: {
    fields: {
      event: reference(({ id }: Share) => id),
      because: derived(({ apart, id }: Share) => apart.rows.get(id)?.because),
      weight: derived(({ apart, id }: Share) => apart.rows.get(id)?.weight),
    },
  },
}

function pointsOf(arc: Arc, { orderBy, first }: Values): Point[] {
  if (typeof first === 'number' && first < 1)
    throw badInput('first', `"first" must be at least 1; ${first} was asked for.`)
  const points = arc.curve.map(point => ({ ...point, apart: arc.apart }))
  if (isRecord(orderBy)) points.sort(byField(String(orderBy.field), orderBy.direction === 'DESC' ? -1 : 1))
  return typeof first === 'number' ? points.slice(0, first) : points
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
