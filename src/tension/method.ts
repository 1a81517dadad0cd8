import type { Acts } from './acts.ts'
import type { IndexParameters } from './decay.ts'
import { BOUND } from './tsinghua.ts'
import type { Weights } from './weights.ts'

export const METHODS = ['DECAYED', 'GOLDSTEIN_SUM', 'GOLDSTEIN_MEAN', 'TSINGHUA'] as const

export type MethodName = (typeof METHODS)[number]

/** How an index is computed. `start`: the value of TSINGHUA before the first event. */
export type Question = {
  readonly method: MethodName
  readonly parameters: IndexParameters
  readonly start: number
  readonly weights: Weights
  readonly acts: Acts
}

const SCORES = 'Scores of type and mode: PLOVER manual (openeventdata/PLOVER, CC BY-SA 4.0).'
const GOLDSTEIN =
  'Joshua S. Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36 (2), 1992, 369-385, for the use of scaled scores.'

type About = {
  readonly unit: string
  readonly minimum: number | null
  readonly maximum: number | null
  readonly formula: string
  readonly citation: string
}

const ABOUT: Readonly<Record<MethodName, About>> = {
  DECAYED: {
    unit: 'relation R, hostile below 0',
    minimum: -10,
    maximum: 10,
    formula:
      'Each event adds its score times its weight, halved every half-life, to S+ (friendly) or S- (hostile); an event of several days is spread evenly over them. Relation R = 10 (S+ - S-) / (S+ + S- + K), tension T = 100 S- / (S+ + S- + K), K being the inertia.',
    citation: `Demarche tension index, docs/tension-index.md; ${SCORES}`,
  },
  GOLDSTEIN_SUM: {
    unit: 'sum of weighed scores in the interval',
    minimum: null,
    maximum: null,
    formula:
      'Sum of score times weight of the events in the interval; an event of several days is spread evenly over them.',
    citation: `${GOLDSTEIN} ${SCORES}`,
  },
  GOLDSTEIN_MEAN: {
    unit: 'mean score in the interval',
    minimum: -10,
    maximum: 10,
    formula:
      'Sum of score times weight of the events in the interval, divided by the sum of their weights; an event of several days counts by those within. Null where nothing happened.',
    citation: `${GOLDSTEIN} ${SCORES}`,
  },
  TSINGHUA: {
    unit: 'relation, hostile below 0',
    minimum: -BOUND,
    maximum: BOUND,
    formula:
      'Month by month P = P0 + I, with I = (N - P0) / N * I0 where I0 >= 0 and (N + P0) / N * I0 where I0 < 0; P0 the value before the month, I0 the sum of 0.9 times score times weight of its events, N = 9; P is kept in [-9, 9]. Scores are large against N, so a month with many acts drives P to an end of the scale.',
    citation: `Yan Xuetong and Zhou Fangyin, "Guojia shuangbian guanxi de dingliang hengliang" (quantitative measurement of bilateral relations), Zhongguo shehui kexue 2004 (6), for the formula. ${SCORES}`,
  },
}

/** How an arc was computed, in words that can be quoted beside it; what the method has no use for is null. */
export function methodOf({ method, parameters, start, weights, acts }: Question) {
  const isDecayed = method === 'DECAYED'
  return {
    name: method,
    halfLifeDays: isDecayed ? parameters.halfLife : null,
    inertia: isDecayed ? parameters.inertia : null,
    start: method === 'TSINGHUA' ? start : null,
    weights,
    by: acts.by ?? null,
    types: acts.types ?? null,
    quadClasses: acts.quadClasses ?? null,
    attributed: acts.attributed,
    ...ABOUT[method],
  }
}
