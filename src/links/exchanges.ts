import { statesNamed } from '../arcs/between.ts'
import { periodOf } from '../dates/period.ts'
import { readDate } from '../events/account.ts'
import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import type { Row } from '../neo4j/statement.ts'
import { ambientOf, type Values } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import { computed, type Sources } from '../selection/declare.ts'
import { tooDear } from '../selection/limits.ts'
import { dyadId } from '../tension/bearing.ts'
import { type Dated, type Lag, lagBetween } from './lag.ts'
import { byStrength, kindsOf, type Link, type LinkKind, linkOf } from './link.ts'
import { exchangesText } from './statements.ts'

/** Exchanges that are read for one question. */
const MOST = 5_000

/** An act and its answer. */
export type Exchange = {
  readonly act: string
  readonly answer: string
  /** Ids of the one state that acted, or of both. */
  readonly actedBy: readonly string[]
  readonly answeredBy: readonly string[]
  /** Whether either was private persons' doing, laid at the state's door by a claim. */
  readonly attributed: boolean
  /** Null where evidence leaves a date out. */
  readonly lag: Lag | null
  readonly link: Link
  readonly otherLinks: readonly Link[]
  /** False where the same exchange is told by other events of the same occasions, and counts there. */
  readonly counted: boolean
}

export type Exchanges = {
  readonly dyad: string
  readonly states: readonly string[]
  readonly kinds: readonly LinkKind[]
  readonly all: readonly Exchange[]
}

/** Whether one state alone acted and did the answer too: what it did next about an act of its own, such as longer custody after an arrest. */
export const isOwnAnswer = ({ actedBy, answeredBy }: Exchange): boolean =>
  actedBy.length === 1 && answeredBy.length === 1 && actedBy[0] === answeredBy[0]

type Asked = {
  readonly states: readonly [string, string]
  readonly kinds: readonly LinkKind[]
  readonly from: string | undefined
  readonly to: string | undefined
  readonly actedBy: string | undefined
  readonly answeredBy: string | undefined
  readonly attributed: boolean
  readonly actTypes: readonly unknown[] | undefined
  readonly answerTypes: readonly unknown[] | undefined
}

export const exchanges = computed({
  bind: (values, nameOf) => {
    const states = statesNamed(values.between, nameOf, 'between')
    const sides = (['actedBy', 'answeredBy'] as const).flatMap(argument => {
      const text = values[argument]
      if (typeof text !== 'string') return []
      const id = nameOf(text, 'State', argument)
      // While names are only being gathered there are no ids yet.
      if (id !== '' && !states.includes(id))
        throw badInput(argument, `"${text}" is none of the two states in "between"; name one of them.`)
      return [[argument, id]]
    })
    const bound = { ...values, ...Object.fromEntries(sides), states, ...daysOf(values) }
    return bound
  },
  batch: async (sources, _keys, bound, _asks, evidence) => [
    await exchangesOf(sources, askedOf(bound), evidence),
  ],
})

function daysOf({ from, to }: Values): { from: string | undefined; to: string | undefined } {
  const days = {
    from: typeof from === 'string' ? periodOf(from)?.first : undefined,
    to: typeof to === 'string' ? periodOf(to)?.last : undefined,
  }
  if (days.from !== undefined && days.to !== undefined && days.from > days.to)
    throw badInput('from', `"from" (${from}) must not be after "to" (${to}).`)
  return days
}

function askedOf(bound: Values): Asked {
  const text = (name: string) => (typeof bound[name] === 'string' ? String(bound[name]) : undefined)
  const list = (name: string) => (Array.isArray(bound[name]) ? bound[name] : undefined)
  const [one, other] = list('states') ?? []
  return {
    states: [String(one), String(other)],
    kinds: kindsOf(bound.kinds, ['ANSWERED']),
    from: text('from'),
    to: text('to'),
    actedBy: text('actedBy'),
    answeredBy: text('answeredBy'),
    attributed: bound.attributed !== false,
    actTypes: list('actTypes'),
    answerTypes: list('answerTypes'),
  }
}

async function exchangesOf(
  { read }: Sources,
  asked: Asked,
  evidence: Values | undefined,
): Promise<Exchanges> {
  const { states, kinds, from, to } = asked
  const dyad = dyadId(...states)
  const rows = await read({
    text: exchangesText(kinds, { from: from !== undefined, to: to !== undefined }, ambientOf(evidence)),
    parameters: { p: { evidence, dyad, from, to, limit: integer(MOST + 1) } },
  })
  if (rows.length > MOST)
    throw tooDear(
      `The pair has more than ${MOST} exchanges in that time; ask for less of it with "from" and "to".`,
    )
  const sorted = [...states].sort()
  return {
    dyad,
    states: sorted,
    kinds,
    all: countedOnce(together(rows.flatMap(row => exchangeIn(row, sorted, asked)))),
  }
}

/** An exchange as it is read, for one link. */
type Told = Omit<Exchange, 'otherLinks' | 'counted'> & {
  readonly occasion: string
  readonly isFirstHand: boolean
}

/** Nothing where it does not fit what was asked. */
function exchangeIn(row: Row, states: readonly string[], asked: Asked): Told[] {
  const [act, actType, actDate, acted, actOccasion] = row
  const [answer, answerType, answerDate, answered, answerOccasion, link] = row.slice(5)
  const [[actAgent, actBecause], [answerAgent, answerBecause]] = [listOf(acted), listOf(answered)]
  const [actedBy, answeredBy] = [sideOf(actAgent, states), sideOf(answerAgent, states)]
  const attributed = [actBecause, answerBecause].includes('ATTRIBUTED')
  const fits =
    (asked.attributed || !attributed) &&
    (asked.actedBy === undefined || actedBy.includes(asked.actedBy)) &&
    (asked.answeredBy === undefined || answeredBy.includes(asked.answeredBy)) &&
    (asked.actTypes?.includes(actType) ?? true) &&
    (asked.answerTypes?.includes(answerType) ?? true)
  if (!fits) return []
  return [
    {
      act: String(act),
      answer: String(answer),
      actedBy,
      answeredBy,
      attributed,
      lag: lagOf(actDate, answerDate),
      link: linkOf(link),
      occasion: `${actOccasion ?? act} ${answerOccasion ?? answer}`,
      isFirstHand: actOccasion == null && answerOccasion == null,
    },
  ]
}

/** Null where evidence leaves no date to one of the two, or one that is open. */
function lagOf(act: unknown, answer: unknown): Lag | null {
  const [one, other] = [datedOf(act), datedOf(answer)]
  return one && other && lagBetween(one, other)
}

function datedOf(raw: unknown): Dated | null {
  const { date, earliest, latest } = readDate(raw) ?? {}
  if (date == null || earliest == null || latest == null) return null
  return { date: String(date), earliest: String(earliest), latest: String(latest) }
}

const sideOf = (agent: unknown, states: readonly string[]): string[] =>
  states.filter(state => agent === 'BOTH' || state === `state:${agent}`)

type Whole = Told & { readonly otherLinks: readonly Link[] }

/** Two events are one exchange, by however many links. */
function together(told: readonly Told[]): Whole[] {
  return [...Map.groupBy(told, ({ act, answer }) => `${act} ${answer}`).values()].flatMap(same => {
    const [link, ...otherLinks] = same.map(({ link }) => link).sort(byStrength)
    return same[0] && link ? [{ ...same[0], link, otherLinks }] : []
  })
}

/** A meeting that is told as several events is one: its exchange counts once, where it is told first-hand if it is. */
function countedOnce(all: readonly Whole[]): Exchange[] {
  const counts = new Set(
    [...Map.groupBy(all, ({ occasion }) => occasion).values()].map(
      same => same.find(({ isFirstHand }) => isFirstHand) ?? same[0],
    ),
  )
  return all.map(exchange => {
    const { occasion: _, isFirstHand: __, ...told } = exchange
    return { ...told, counted: counts.has(exchange) }
  })
}
