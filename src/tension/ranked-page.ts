import { leavesOut } from '../evidence/admitted.ts'
import { badInput } from '../graphql/errors.ts'
import { ambientOf, type Values } from '../selection/arguments.ts'
import { COUNT_CAP } from '../selection/connection.ts'
import { computed, type Sources } from '../selection/declare.ts'
import { cursorOf, pageParameters, sealOf, walkOf } from '../selection/page.ts'
import { apartOf, type Point } from './apart.ts'
import { epochDay, isoDay } from './day.ts'
import { told } from './digits.ts'
import { type History, historiesOf, NO_HISTORY } from './history.ts'
import { intoOf } from './into.ts'
import type { Question } from './method.ts'
import { pointOn } from './pairs.ts'
import { checkFormula, questionOf } from './question.ts'
import { type Compared, type Key, type Ranking, rankedPage } from './ranking.ts'
import { standingsOn } from './ranking-rows.ts'
import { isStored } from './read-day-sums.ts'

const LIST = 'Query.dyads'
/** Days over which a change is told. */
const USUAL_SPAN = 30
/** As long as a half-life may be. */
const LONGEST_SPAN = 3_650

/** The day of the newest event of all pairs. Range index Dyad(latest), read from its end. */
const newestDay = `MATCH (d:Dyad)
USING INDEX d:Dyad(latest)
WHERE d.latest IS NOT NULL
RETURN d.latest
ORDER BY d.latest DESC
LIMIT 1`

/** What compares pairs: an order by the number of their events has no use for it. */
const COMPARING = ['on', 'over', 'halfLife', 'inertia', 'weights']

/** Refuses, in the order of EVENTS, what would be of another one. */
export function refuseComparing(values: Values): Values {
  const argument = COMPARING.find(name => values[name] != null)
  if (argument !== undefined)
    throw badInput(
      argument,
      `"${argument}" is of the orders TENSION, CHANGE and VOLUME, and EVENTS was asked for: leave "${argument}" out, or ask for one of them by "orderBy".`,
    )
  return values
}

/**
 * A page of pairs by how they stand on a day. The order is worked out for each request, from one year of each pair; a
 * cursor holds the value and id of its pair, so that the next page begins after them whatever has moved.
 */
export const rankedDyads = computed({
  bind: values => {
    const { over } = values
    if (typeof over === 'number' && (over < 1 || over > LONGEST_SPAN))
      throw badInput('over', `"over" must be from 1 to ${LONGEST_SPAN} days; ${over} was asked for.`)
    checkFormula(values)
    return { ...values, ...pageParameters(LIST, values), seal: sealOf(LIST, values) }
  },
  batch: async (sources, _keys, bound, asks, evidence) => {
    if (leavesOut(ambientOf(evidence)))
      throw badInput(
        'evidence',
        'Pairs are ranked by stored sums, which hold all evidence; leave "evidence" out, or lay single pairs beside each other with "tensionArcs".',
      )
    const into = { events: intoOf(asks).events, change: asks('DyadEdge.change') }
    return [await pageOf(sources, await rankingOf(sources, bound), bound, into)]
  },
})

async function rankingOf(sources: Sources, bound: Values): Promise<RankedPairs> {
  const question = questionOf(bound, undefined)
  const { parameters, weights } = question
  if (!isStored(weights))
    throw badInput(
      'weights',
      `Pairs are ranked with weights NONE or IMPORTANCE, of which sums are stored; not ${weights}.`,
    )
  const on = typeof bound.on === 'string' ? bound.on : await newest(sources)
  if (on === undefined) return { question, compared: NOBODY, before: isoDay(0) }
  const day = epochDay(on)
  const before = day - (typeof bound.over === 'number' ? bound.over : USUAL_SPAN)
  const by: Ranking = bound.orderBy === 'CHANGE' || bound.orderBy === 'VOLUME' ? bound.orderBy : 'TENSION'
  const standings = await standingsOn(
    sources.read,
    by === 'CHANGE' ? [before, day] : [day],
    weights,
    parameters.halfLife,
  )
  const compared = {
    by,
    day,
    standing: standings.at(-1) ?? new Map(),
    before: standings.at(-2),
    inertia: parameters.inertia,
  }
  return { question, compared, before: isoDay(before) }
}

/** `before`: ISO day from which changes are told. */
type RankedPairs = { readonly question: Question; readonly compared: Compared; readonly before: string }

const NOBODY: Compared = { by: 'TENSION', day: 0, standing: new Map(), inertia: 0 }

async function newest({ read }: Sources): Promise<string | undefined> {
  const [row] = await read({ text: newestDay, parameters: {} })
  return row === undefined ? undefined : String(row[0])
}

/** What a `DyadConnection` of pairs by rank is told from. */
export type RankedPage = {
  readonly edges: readonly RankedEdge[]
  readonly totalCount: number
  readonly pageInfo: Readonly<Record<string, unknown>>
}

/** What a `DyadEdge` is told from. */
export type RankedEdge = {
  readonly cursor: string
  readonly dyadId: string
  readonly point: Point
  readonly change: number | null
}

async function pageOf(
  sources: Sources,
  { question, compared, before }: RankedPairs,
  bound: Values,
  into: { readonly events: boolean; readonly change: boolean },
): Promise<RankedPage> {
  const { backwards, cursor } = walkOf(path => bound[path] != null)
  const { rows, more, count } = rankedPage(compared, {
    size: Number(bound.size),
    backwards,
    key: cursor ? keyOf(bound) : undefined,
  })
  const seal = String(bound.seal)
  const { weights, acts } = question
  const dyads = rows.map(({ dyad }) => dyad)
  // Of the pairs of the page alone.
  const histories =
    into.events || into.change
      ? await historiesOf(sources, dyads, { weights, acts, events: into.events, groups: false })
      : []
  const tensionBefore = (history: History | undefined) =>
    (history && pointOn(before, question, history)?.tension) ?? 0
  const edges = rows.map(
    ({ dyad, value, point }, place): RankedEdge => ({
      cursor: cursorOf([value, dyad], seal),
      dyadId: dyad,
      point: {
        ...point,
        value: point.relation,
        apart: apartOf(point.date, histories[place] ?? NO_HISTORY, question),
        whole: undefined,
      },
      change: into.change ? told(point.tension - tensionBefore(histories[place])) : null,
    }),
  )
  return {
    edges,
    totalCount: Math.min(count, COUNT_CAP),
    pageInfo: {
      hasNextPage: backwards ? cursor : more,
      hasPreviousPage: backwards ? more : cursor,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A cursor of this list under its seal has a number and an id. */
const keyOf = ({ k0, k1 }: Values): Key => ({ value: Number(k0), dyad: String(k1) })
