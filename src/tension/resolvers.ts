import DataLoader from 'dataloader'
import { type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql'
import { statesNamed } from '../arcs/between.ts'
import { periodOf } from '../dates/period.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/errors.ts'
import type {
  QueryTensionArcArgs,
  TensionArcPointsArgs,
  TensionPointContributionsArgs,
  TensionPointRestArgs,
} from '../graphql/schema.generated.ts'
import { selectByIds } from '../graphql/select.ts'
import { withNames } from '../names/lookup.ts'
import { tensionArc } from './arc.ts'
import { dyadId } from './bearing.ts'
import { type BearingRow, bearingsOf } from './bearings.ts'
import { type Breakdown, contributionsOn } from './contributions.ts'
import type { IndexParameters } from './decay.ts'
import { methodOf, type Weights } from './method.ts'
import { OutOfRange } from './out-of-range.ts'
import { permalinkOf } from './permalink.ts'
import type { ArcPoint } from './point.ts'
import type { WeighedEvent } from './term.ts'

/** What the fields of one arc are resolved from. */
export type Arc = {
  readonly dyadId: string
  readonly stateIds: readonly string[]
  readonly from: string
  readonly to: string
  readonly interval: 'DAY' | 'WEEK' | 'MONTH'
  readonly parameters: IndexParameters
  readonly weights: Weights
  readonly rows: ReadonlyMap<string, BearingRow & WeighedEvent>
  readonly events: readonly WeighedEvent[]
  readonly curve: readonly ArcPoint[]
  readonly loaders: Map<string, DataLoader<string, unknown>>
  /** How many shares have been reckoned for this answer. */
  readonly shares: { count: number }
}

type Point = ArcPoint & { readonly arc: Arc }
type Share = { readonly arc: Arc; readonly id: string; readonly share: number }

/** Reads the pair's events once and computes the curve; what events are called is read where it is asked for. */
export async function resolveArc(args: QueryTensionArcArgs, { database }: Context): Promise<Arc> {
  const stateIds = await withNames(database.read, nameOf => statesNamed(args.between, nameOf, 'between'))
  const dyad = dyadId(...stateIds)
  const rows = await bearingsOf(database.read, dyad)
  const weights = args.weights ?? 'IMPORTANCE'
  const events = rows.map(row => ({
    ...row,
    weight: row.roleWeight * (weights === 'IMPORTANCE' ? row.importance : 1),
  }))
  const range = rangeOf(args, rows)
  const parameters = { halfLife: args.halfLife ?? 90, inertia: args.inertia ?? 30 }
  const interval = args.interval ?? 'WEEK'
  return {
    dyadId: dyad,
    stateIds: dyad
      .slice('dyad:'.length)
      .split('-')
      .map(code => `state:${code}`),
    ...range,
    interval,
    parameters,
    weights,
    rows: new Map(events.map(row => [row.event, row])),
    events,
    curve: inRange(() => tensionArc(events, { ...range, interval }, parameters)),
    loaders: new Map(),
    shares: { count: 0 },
  }
}

function rangeOf(
  { from, to }: QueryTensionArcArgs,
  rows: readonly BearingRow[],
): { from: string; to: string } {
  const first = from == null ? rows[0]?.earliest : periodOf(from)?.first
  const last =
    to == null
      ? rows
          .map(row => row.latest)
          .sort()
          .at(-1)
      : periodOf(to)?.last
  const today = new Date().toISOString().slice(0, 10)
  const range = { from: first ?? last ?? today, to: last ?? first ?? today }
  if (range.from > range.to)
    throw badInput('from', `"from" (${from ?? range.from}) must not be after "to" (${to ?? range.to}).`)
  return range
}

/** What the index refuses is a fault of the argument that it names. */
function inRange<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    throw error instanceof OutOfRange ? badInput(error.parameter, error.message) : error
  }
}

/** Shares that are reckoned for one answer, each event of the pair once for each point that is taken apart. */
const MOST_SHARES = 200_000

/** Resolvers of what an arc computes; all of them read nothing, but for the events and states that are asked for. */
export const tensionTypes = {
  TensionArc: {
    dyad: (arc: Arc, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      load(arc, context, info, arc.dyadId),
    states: (arc: Arc, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      Promise.all(arc.stateIds.map(id => load(arc, context, info, id))),
    method: (arc: Arc) => methodOf(arc.parameters, arc.weights),
    eventCount: (arc: Arc) => arc.curve.at(-1)?.events ?? 0,
    permalink: permalinkOf,
    points: (arc: Arc, { orderBy, first }: TensionArcPointsArgs): Point[] => {
      if (first != null && first < 1)
        throw badInput('first', `"first" must be at least 1; ${first} was asked for.`)
      const points = arc.curve.map(point => ({ ...point, arc }))
      if (orderBy) points.sort(byField(orderBy.field, orderBy.direction === 'DESC' ? -1 : 1))
      return points.slice(0, first ?? points.length)
    },
  },
  TensionPoint: {
    contributions: (point: Point, { first }: TensionPointContributionsArgs): Share[] =>
      takenApart(point, first ?? 10).contributions.map(({ event, share }) => ({
        arc: point.arc,
        id: event,
        share,
      })),
    rest: (point: Point, { first }: TensionPointRestArgs): Breakdown['rest'] =>
      takenApart(point, first ?? 10).rest,
  },
  Contribution: {
    event: ({ arc, id }: Share, _: unknown, context: Context, info: GraphQLResolveInfo) =>
      load(arc, context, info, id),
    because: ({ arc, id }: Share) => arc.rows.get(id)?.because,
    weight: ({ arc, id }: Share) => arc.rows.get(id)?.weight,
  },
}

function takenApart({ arc, date }: Point, first: number): Breakdown {
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

const byField =
  (field: 'DATE' | 'RELATION' | 'TENSION' | 'VOLUME', sign: 1 | -1) =>
  (a: ArcPoint, b: ArcPoint): number => {
    const difference =
      field === 'DATE'
        ? 0
        : field === 'RELATION'
          ? a.relation - b.relation
          : field === 'TENSION'
            ? a.tension - b.tension
            : a.volume - b.volume
    if (difference !== 0) return sign * difference
    return (field === 'DATE' ? sign : 1) * (a.date < b.date ? -1 : 1)
  }

/** One statement for all nodes that one selection of an arc asks for, however many points show them. */
function load(arc: Arc, context: Context, info: GraphQLResolveInfo, id: string): Promise<unknown> {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type)) throw new Error(`${type.name} is not selected by id.`)
  const place = placeOf(info.path)
  let loader = arc.loaders.get(place)
  if (!loader) {
    loader = new DataLoader<string, unknown>(async ids => {
      const found = await selectByIds(context, info, type, info.fieldNodes, ids)
      return ids.map(wanted => found.get(wanted) ?? null)
    })
    arc.loaders.set(place, loader)
  }
  return loader.load(id)
}

/** The response keys that lead to a field, without the places in lists. */
function placeOf({ prev, key }: GraphQLResolveInfo['path']): string {
  const before = prev ? placeOf(prev) : ''
  return typeof key === 'number' ? before : `${before}.${key}`
}
