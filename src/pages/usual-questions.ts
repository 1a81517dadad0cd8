import type { Question } from '../graphql/engine.ts'
import { ArcCurve, ArcEvents, ArcPoint } from './arc/arc.generated.ts'
import { PairNamed } from './arc/pair.generated.ts'

const between = ['AZE', 'RUS']

/** What pages ask for their usual views, so that Neo4j has planned it before a reader comes: only which arguments are given counts. */
export const usualQuestions: readonly Question[] = [
  { ...PairNamed, variables: { first: 'AZE', second: 'RUS' } },
  { ...ArcCurve, variables: { between } },
  { ...ArcEvents, variables: { filter: { between, from: '2025-01-01', to: '2025-01-31' }, limit: 10 } },
  { ...ArcPoint, variables: { between, on: '2025-01-31' } },
]
