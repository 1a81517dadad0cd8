import { isRecord } from '../selection/arguments.ts'
import { computed } from '../selection/declare.ts'
import type { Arc } from '../tension/answer.ts'
import { methodOf } from '../tension/method.ts'
import { permalinkOf } from '../tension/permalink.ts'
import { tensionArc } from '../tension/reads.ts'
import { beginOf } from './cells.ts'

const isArc = (value: unknown): value is Arc => isRecord(value) && Array.isArray(value.points)

/** The points of `tensionArc`, reckoned by it, each with what tells them apart in a table of several arcs. */
export const arcRows = computed({
  ...(tensionArc.bind && { bind: tensionArc.bind }),
  batch: async (sources, keys, bound, _asks, evidence) => {
    const [arc] = await tensionArc.batch(sources, keys, bound, () => false, evidence)
    return [isArc(arc) ? rowsOf(arc) : arc]
  },
})

function rowsOf(arc: Arc) {
  const method = inOneLine(arc)
  const permalink = permalinkOf(arc)
  return arc.points.map(({ date, value, relation, tension, volume, events }) => ({
    date,
    time: beginOf(date),
    value,
    relation,
    tension,
    volume,
    events,
    dyad: arc.dyadId,
    method,
    permalink,
  }))
}

/** How the arc was reckoned: "DECAYED, half-life 90 days, inertia 30, weights IMPORTANCE, acts of RUS". */
function inOneLine({ question }: Arc): string {
  const { name, halfLifeDays, inertia, start, weights, by, types, quadClasses, attributed } =
    methodOf(question)
  return [
    name,
    ...(name === 'DECAYED' ? [`half-life ${halfLifeDays} days`, `inertia ${inertia}`] : []),
    ...(name === 'TSINGHUA' ? [`start ${start}`] : []),
    `weights ${weights}`,
    ...(by == null ? [] : [`acts of ${by}`]),
    ...(types == null ? [] : [`types ${types.join(' ')}`]),
    ...(quadClasses == null ? [] : [`classes ${quadClasses.join(' ')}`]),
    ...(attributed ? [] : ['without attributed acts']),
  ].join(', ')
}
