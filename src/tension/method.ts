import type { IndexParameters } from './decay.ts'

export type Weights = 'NONE' | 'IMPORTANCE'

/** How an arc was computed, in words that can be quoted beside it. */
export function methodOf({ halfLife, inertia }: IndexParameters, weights: Weights) {
  return {
    name: 'DECAYED',
    halfLifeDays: halfLife,
    inertia,
    weights,
    formula:
      'Each event adds its score times its weight, halved every half-life, to S+ (friendly) or S- (hostile); an event of several days is spread evenly over them. Relation R = 10 (S+ - S-) / (S+ + S- + K), tension T = 100 S- / (S+ + S- + K), K being the inertia.',
    citation:
      'Demarche tension index, docs/tension-index.md; scores of type and mode: PLOVER manual (openeventdata/PLOVER, CC BY-SA 4.0).',
  }
}
