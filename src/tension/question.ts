import { statesNamed } from '../arcs/between.ts'
import { badInput } from '../graphql/errors.ts'
import type { NameOf, Values } from '../selection/arguments.ts'
import type { ArcQuestion } from './answer.ts'
import { dyadId } from './bearing.ts'
import { checkParameters, DEFAULTS } from './decay.ts'
import { inRange } from './in-range.ts'
import { METHODS, type Question } from './method.ts'
import { BOUND } from './tsinghua.ts'

/** The most arcs that are laid beside each other. */
const MOST_ARCS = 20

/** The pair of an arc, `dyad:AZE-RUS`, and the side whose acts alone count. Throws BAD_USER_INPUT. */
export function bindPair(values: Values, nameOf: NameOf): Values {
  checkFormula(values)
  const sides = statesNamed(values.between, nameOf, 'between')
  return { ...bindQuestion(values, nameOf, [sides]), dyads: [dyadOf(sides)] }
}

/** The same for several pairs. */
export function bindPairs(values: Values, nameOf: NameOf): Values {
  checkFormula(values)
  const betweens: unknown[] = Array.isArray(values.betweens) ? values.betweens : []
  if (betweens.length < 1 || betweens.length > MOST_ARCS)
    throw badInput('betweens', `"betweens" takes 1 to ${MOST_ARCS} pairs; ${betweens.length} were given.`)
  const pairs = betweens.map((between, nth) => statesNamed(between, nameOf, `betweens[${nth}]`))
  return { ...bindQuestion(values, nameOf, pairs), dyads: pairs.map(dyadOf) }
}

// While names are only being gathered there are no ids yet.
const dyadOf = ([one, other]: readonly [string, string]) => (one === '' ? '' : dyadId(one, other))

/** `by` becomes an iso3; where pairs are given, it has to be a side of each. */
export function bindQuestion(
  values: Values,
  nameOf: NameOf,
  pairs: readonly (readonly [string, string])[] = [],
): Values {
  const { by } = values
  if (typeof by !== 'string') return values
  const side = nameOf(by, 'State', 'by')
  const strange = side === '' ? undefined : pairs.find(pair => !pair.includes(side))
  if (strange) throw notASide(by, strange.map(codeOf))
  return { ...values, by: codeOf(side), byName: by }
}

/** Of which method an argument is that others have no use for. */
const OF_METHOD = { halfLife: 'DECAYED', inertia: 'DECAYED', start: 'TSINGHUA' } as const

/**
 * Refuses numbers of the formula that are out of range, and those that the method does not have: who gives them would
 * take the answer for one that heeds them. A field without `method` goes by DECAYED.
 */
export function checkFormula(values: Values): void {
  const { method, parameters, start } = questionOf(values, undefined)
  for (const [argument, owner] of Object.entries(OF_METHOD))
    if (values[argument] != null && method !== owner)
      throw badInput(
        argument,
        `"${argument}" is of the method ${owner}, and ${method} was asked for: leave "${argument}" out, or ask for ${owner}.`,
      )
  if (!(Math.abs(start) <= BOUND))
    throw badInput('start', `"start" must be from -${BOUND} to ${BOUND}; ${start} was asked for.`)
  inRange(() => checkParameters(parameters))
}

export const codeOf = (state: string): string => state.replace(/^state:/, '')

export const notASide = (by: string, [one, other]: readonly string[]) =>
  badInput('by', `"by" names one side of the pair, ${one} or ${other}; "${by}" is neither.`)

/** How the index is computed; an explicit null is the default. */
export function questionOf(bound: Values, evidence: Values | undefined): Question {
  const { method, halfLife, inertia, start, weights, by, types, quadClasses, attributed } = bound
  return {
    method: METHODS.find(name => name === method) ?? 'DECAYED',
    parameters: {
      halfLife: typeof halfLife === 'number' ? halfLife : DEFAULTS.halfLife,
      inertia: typeof inertia === 'number' ? inertia : DEFAULTS.inertia,
    },
    start: typeof start === 'number' ? start : 0,
    weights: weights === 'NONE' || weights === 'RELIABILITY' ? weights : 'IMPORTANCE',
    acts: {
      by: typeof by === 'string' ? by : undefined,
      types: listed(types),
      quadClasses: listed(quadClasses),
      attributed: attributed !== false,
      evidence,
    },
  }
}

/** The same with the range of an arc. */
export function arcQuestionOf(bound: Values, evidence: Values | undefined): ArcQuestion {
  const { from, to, interval } = bound
  return {
    ...questionOf(bound, evidence),
    from: typeof from === 'string' ? from : undefined,
    to: typeof to === 'string' ? to : undefined,
    interval: interval === 'DAY' || interval === 'MONTH' ? interval : 'WEEK',
  }
}

const listed = (values: unknown): string[] | undefined =>
  Array.isArray(values) ? values.map(String) : undefined
