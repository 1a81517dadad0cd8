import { curveOf } from './arc.ts'
import { goldsteinOf } from './goldstein.ts'
import type { History } from './history.ts'
import type { Range } from './interval.ts'
import type { MethodName, Question } from './method.ts'
import type { Figures } from './point.ts'
import { tsinghuaOf } from './tsinghua.ts'

/** Whether a method needs more of a history than its day sums. */
export const needsGroups = (method: MethodName): boolean =>
  method === 'GOLDSTEIN_SUM' || method === 'GOLDSTEIN_MEAN'

/** The points of a history under a method. Throws OutOfRange. */
export function figuresOf(
  { days, groups }: History,
  range: Range,
  { method, parameters, start }: Pick<Question, 'method' | 'parameters' | 'start'>,
): Figures[] {
  switch (method) {
    case 'DECAYED':
      return curveOf(days, range, parameters).map(({ date, relation, tension, volume, events }) => ({
        date,
        value: relation,
        relation,
        tension,
        volume,
        events,
      }))
    case 'TSINGHUA':
      return tsinghuaOf(days, range, start)
    default:
      return goldsteinOf(groups, range, method)
  }
}
