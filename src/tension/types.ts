import { badInput } from '../graphql/errors.ts'
import { isRecord, type Values } from '../selection/arguments.ts'
import { type Declarations, derived, reference } from '../selection/declare.ts'
import type { Arc } from './answer.ts'
import {
  assertDecayed,
  countShares,
  howMany,
  leftOutOf,
  type Point,
  type Share,
  takenApart,
} from './apart.ts'
import { type Explanation, explained, type Term } from './explain.ts'
import { inRange } from './in-range.ts'
import { leadingIn } from './leading.ts'
import { methodOf } from './method.ts'
import type { Neighbour } from './neighbours.ts'
import { permalinkOf } from './permalink.ts'
import { type ArcPhase, changePointsOf, phasesOf } from './phases.ts'
import type { Figures } from './point.ts'
import type { RankedEdge, RankedPage } from './ranked-page.ts'
import { termsOf } from './term.ts'

/** What computed values tell; nothing of it reads, but for the events and states that are selected. */
export const tensionTypes: Declarations = {
  TensionArc: {
    fields: {
      dyad: reference((arc: Arc) => arc.dyadId),
      states: reference((arc: Arc) => arc.stateIds),
      method: derived((arc: Arc) => methodOf(arc.question)),
      eventCount: derived((arc: Arc) => arc.points.at(-1)?.events ?? 0),
      permalink: derived(permalinkOf),
      points: derived((arc: Arc, asked) => pointsOf(arc, asked)),
      changePoints: derived(changePointsOf),
      changePointsReason: derived(({ changes }: Arc) => {
        const told = changes()
        return 'reason' in told ? told.reason : null
      }),
      phases: derived(phasesOf),
      explain: derived((arc: Arc, asked) => explanationOf(arc, asked)),
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
      leftOut: derived(leftOutOf),
    },
  },
  Contribution: {
    fields: {
      event: reference(({ id }: Share) => id),
      because: derived(({ apart, id }: Share) => apart.rows.get(id)?.because),
      weight: derived(({ apart, id }: Share) => apart.rows.get(id)?.weight),
    },
  },
  Phase: {
    fields: {
      leading: derived(({ apart, points }: ArcPhase, asked) => {
        const first = howMany(asked.first, 5)
        countShares(apart, 'the leading events of fewer arcs')
        const shares = leadingIn(points, termsOf(apart.events), apart.question.parameters, first)
        return shares.map(({ event, share }): Share => ({ apart, id: event, share }))
      }),
    },
  },
  TensionTerm: { fields: { event: reference(({ event }: Term) => event) } },
  Neighbour: {
    fields: {
      state: reference(({ stateId }: Neighbour) => stateId),
      dyad: reference(({ dyadId }: Neighbour) => dyadId),
    },
  },
  // Of pairs by rank; other pages of pairs are read by a pattern.
  DyadConnection: {
    fields: { nodes: reference(({ edges }: RankedPage) => edges.map(({ dyadId }) => dyadId)) },
  },
  DyadEdge: { fields: { node: reference(({ dyadId }: RankedEdge) => dyadId) } },
}

function explanationOf({ apart }: Arc, { on, first }: Values): Explanation {
  assertDecayed(apart.question, 'explain')
  const { parameters, weights } = apart.question
  const most = howMany(first, 100)
  countShares(apart, 'the explanation of fewer days')
  return inRange(() => explained(String(on), apart.events, parameters, weights, most, apart.days))
}

function pointsOf(arc: Arc, { orderBy, first }: Values): readonly Point[] {
  if (typeof first === 'number' && first < 1)
    throw badInput('first', `"first" must be at least 1; ${first} was asked for.`)
  const points = isRecord(orderBy)
    ? arc.points.toSorted(byField(String(orderBy.field), orderBy.direction === 'DESC' ? -1 : 1))
    : arc.points
  return typeof first === 'number' ? points.slice(0, first) : points
}

const FIELDS: Readonly<Record<string, (point: Figures) => number | null>> = {
  VALUE: point => point.value,
  RELATION: point => point.relation,
  TENSION: point => point.tension,
  VOLUME: point => point.volume,
}

/** Equal figures stand in the order of their days, and points without the figure after all others. */
const byField =
  (field: string, sign: 1 | -1) =>
  (a: Figures, b: Figures): number => {
    const figure = FIELDS[field]
    const [one, other] = [figure?.(a) ?? null, figure?.(b) ?? null]
    if (one !== null && other !== null && one !== other) return sign * (one - other)
    if ((one === null) !== (other === null)) return one === null ? 1 : -1
    return (figure ? 1 : sign) * (a.date < b.date ? -1 : 1)
  }
