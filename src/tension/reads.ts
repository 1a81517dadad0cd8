import { computed, nodeOf } from '../selection/declare.ts'
import { arcsOf } from './answer.ts'
import { intoOf } from './into.ts'
import { neighboursOf } from './neighbours.ts'
import { pointsOfPairs } from './pairs.ts'
import {
  arcQuestionOf,
  bindPair,
  bindPairs,
  bindQuestion,
  checkFormula,
  notASide,
  questionOf,
} from './question.ts'

/** Relation and tension of a pair over time. */
export const tensionArc = computed({
  bind: bindPair,
  batch: async (sources, _keys, bound, asks, evidence) =>
    arcsOf(sources, textsOf(bound.dyads), arcQuestionOf(bound, evidence), intoOf(asks)),
})

/** Several arcs on one axis of days. */
export const tensionArcs = computed({
  bind: bindPairs,
  batch: async (sources, _keys, bound, asks, evidence) => [
    await arcsOf(sources, textsOf(bound.dyads), arcQuestionOf(bound, evidence), intoOf(asks)),
  ],
})

/** The tension of a pair on a day. */
export const tensionOfPair = computed({
  key: ({ scope }) => `${nodeOf(scope)}.id`,
  bind: (values, nameOf) => bindQuestion(values, nameOf),
  batch: async (sources, keys, bound, asks, evidence) => {
    // Here and not where it is bound, so that the pair itself is answered.
    checkFormula(bound)
    const { on, by, byName } = bound
    const question = { ...questionOf(bound, evidence), on: typeof on === 'string' ? on : undefined }
    const dyads = keys.map(String)
    const points = await pointsOfPairs(sources, dyads, question, intoOf(asks))
    return points.map((point, place) => {
      const sides = (dyads[place] ?? '').slice('dyad:'.length).split('-')
      return typeof by !== 'string' || sides.includes(by) ? point : notASide(String(byName), sides)
    })
  },
})

/** A state's relations with all others on a day. */
export const neighbours = computed({
  bind: (values, nameOf) => {
    checkFormula(values)
    return { ...values, state: nameOf(String(values.state), 'State', 'state') }
  },
  batch: async (sources, _keys, bound, asks, evidence) => {
    const { state, on } = bound
    const day = typeof on === 'string' ? on : undefined
    const question = questionOf(bound, evidence)
    return [await neighboursOf(sources, String(state), day, question, intoOf(asks))]
  },
})

const textsOf = (values: unknown): string[] => (Array.isArray(values) ? values.map(String) : [])
