import type { Sources } from '../selection/declare.ts'
import { apartOf, type Point } from './apart.ts'
import { figuresOf } from './figures.ts'
import { type History, historiesOf, NO_HISTORY, wholeHistoriesOf } from './history.ts'
import { inRange } from './in-range.ts'
import { type Into, leavesSome } from './into.ts'
import type { Question } from './method.ts'

/** `on`: ISO day; undefined: the last on which something that counts bears on the pair. */
export type PairQuestion = Question & { readonly on: string | undefined }

/** One point for each pair, in two readings at most. Null where nothing that counts bears on it. */
export async function pointsOfPairs(
  sources: Sources,
  dyads: readonly string[],
  { on, ...question }: PairQuestion,
  into: Into,
): Promise<(Point | null)[]> {
  const { weights, acts } = question
  const wanted = { weights, acts, events: into.events, groups: false }
  const [kept, whole] = await Promise.all([
    historiesOf(sources, dyads, wanted),
    leavesSome(acts, into) ? wholeHistoriesOf(sources, dyads, wanted) : undefined,
  ])
  return kept.map((history, place) =>
    pointOn(on ?? history.latest, question, history, whole && (whole[place] ?? NO_HISTORY)),
  )
}

/** Null where nothing of the history counts. Throws what a request is to hear. */
export function pointOn(
  day: string | null,
  question: Question,
  history: History,
  whole?: History | undefined,
): Point | null {
  if (history.latest === null || day === null) return null
  const figures = (of: History) =>
    inRange(() => figuresOf(of, { from: day, to: day, interval: 'DAY' }, question))[0]
  const point = figures(history)
  return point ? { ...point, apart: apartOf(day, history, question), whole: whole && figures(whole) } : null
}
