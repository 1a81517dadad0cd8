import type { Curve, Mark } from '../../chart/curve.ts'
import type { Ask } from '../ask.ts'
import { evidenceOf, evidenceQuery, isRestricted } from '../evidence.ts'
import { NotThere } from '../refusal.ts'
import { evidenceInWords } from '../shown/evidence.ts'
import { pageOf } from '../words.ts'
import type { ArcAddress } from './address.ts'
import {
  ArcCurve,
  type ArcCurveQuery,
  ArcEvents,
  type ArcEventsQuery,
  ArcPoint,
  type ArcPointQuery,
} from './arc.generated.ts'

/** So many events are drawn and listed; of a longer range the newest. */
const MOST_EVENTS = 400

export type ArcRow = ArcEventsQuery['eventRows'][number]
export type ArcExplanation = ArcPointQuery['tensionArc']['explain']

/** All that the views of an arc show. */
export type Arc = {
  /** Codes of both states, in the order of the canonical address: AZE, RUS. */
  readonly pair: readonly [string, string]
  readonly view: ArcAddress
  readonly answer: ArcCurveQuery['tensionArc'] & { readonly from: string; readonly to: string }
  readonly dossiers: ArcCurveQuery['dossiers']
  /** What the answer could rest on; only under evidence, and where it was asked for. */
  readonly searched: ArcCurveQuery['searched'] | undefined
  readonly curve: Curve
  /** The events of the range, oldest first. */
  readonly rows: readonly ArcRow[]
  /** Whether there are more events in the range than rows. */
  readonly cut: boolean
}

/** The method of an address and its `start`, which the contract refuses beside another one: a form sends all that it has. */
export const methodIn = ({ method, start }: ArcAddress) => ({
  method,
  start: method === 'TSINGHUA' ? start : undefined,
})

const isDecayed = ({ method }: ArcAddress): boolean => method === undefined || method === 'DECAYED'

/**
 * The arguments of tensionArc that an address stands for, but for its method and those of the range and its points.
 * What is of another method is left out.
 */
export const argumentsOf = (view: ArcAddress) => ({
  halfLife: isDecayed(view) ? view['half-life'] : undefined,
  inertia: isDecayed(view) ? view.inertia : undefined,
  weights: view.weights,
  by: view.by,
  types: view.types,
  quadClasses: view.classes,
  attributed: view.attributed === undefined ? undefined : false,
  evidence: evidenceOf(view),
})

/**
 * Reads the arc of a pair, however both are named. Throws NotThere where nothing is known between them. `withLeftOut`: under
 * evidence also what it leaves out, for which the history of all documents is read beside.
 */
export async function readArc(
  ask: Ask,
  between: readonly string[],
  view: ArcAddress,
  { withLeftOut = false } = {},
): Promise<Arc> {
  const { from, to, interval } = view
  const restricted = isRestricted(view)
  const {
    tensionArc: answer,
    searched,
    dossiers,
  } = await ask(ArcCurve, {
    between,
    from,
    to,
    interval,
    ...methodIn(view),
    ...argumentsOf(view),
    leftOut: withLeftOut && restricted,
  })
  const [first, second] = answer.states.map(({ iso3, id }) => iso3 ?? id.slice('state:'.length))
  const name = answer.states.map(state => state.name).join(' and ')
  if (first === undefined || second === undefined || answer.dyad === null)
    throw new NotThere(`No event in the graph bears on ${name}.`)
  const { from: begin, to: end } = answer
  if (begin === null || end === null)
    throw new NotThere(`These documents tell of no event that bears on ${name}.`)
  const { eventRows } = await ask(ArcEvents, {
    filter: {
      between: [first, second],
      from: begin,
      to: end,
      ...(view.types && { types: view.types }),
      ...(view.classes && { quadClasses: view.classes }),
      ...(view.by && { actor: view.by }),
    },
    limit: MOST_EVENTS + 1,
    evidence: evidenceOf(view),
  })
  const rows = eventRows.slice(0, MOST_EVENTS).reverse()
  return {
    pair: [first, second],
    view,
    answer: { ...answer, from: begin, to: end },
    dossiers,
    searched,
    rows,
    cut: eventRows.length > MOST_EVENTS,
    curve: {
      name,
      from: begin,
      to: end,
      interval: answer.interval,
      method: answer.method.name,
      unit: answer.method.unit,
      evidence: restricted ? evidenceInWords(view) : null,
      points: answer.points,
      marks: rows.flatMap(row => markOf(row, evidenceQuery(view))),
      turns: answer.changePoints ?? [],
    },
  }
}

/** Nothing is drawn of what nobody dates, or of what did not happen. */
function markOf(
  { id, title, date, earliest, latest, type, quadClass, importance, status }: ArcRow,
  query: string,
): Mark[] {
  if (earliest === null || latest === null || date === null || status !== 'HAPPENED') return []
  return [{ id, title, date, earliest, latest, type, quadClass, importance, href: pageOf(id, query) }]
}

/** What the point of a day is made of. Only the method DECAYED. */
export async function readPoint(
  ask: Ask,
  pair: readonly string[],
  view: ArcAddress,
  on: string,
): Promise<ArcExplanation> {
  const { tensionArc } = await ask(ArcPoint, { between: pair, on, ...argumentsOf(view) })
  return tensionArc.explain
}
