import { isRecord } from '../selection/arguments.ts'
import { computed } from '../selection/declare.ts'
import type { Arc } from '../tension/answer.ts'
import { methodOf } from '../tension/method.ts'
import { permalinkOf } from '../tension/permalink.ts'
import { tensionArc } from '../tension/reads.ts'
import { beginOf } from './cells.ts'

const isArc = (value: unknown): value is Arc => isRecord(value) && Array.isArray(value.curve)

/** The points of `tensionArc`, reckoned by it, each with what tells them apart in a table of several arcs. */
export const arcRows = computed({
  ...(tensionArc.bind && { bind: tensionArc.bind }),
  batch: async (sources, keys, bound, _asks, evidence) => {
    const [arc] = await tensionArc.batch(sources, keys, bound, () => false, evidence)
    return [isArc(arc) ? rowsOf(arc) : arc]
  },
})

function rowsOf(arc: Arc) {
  const { name, halfLifeDays, inertia, weights } = methodOf(arc.parameters, arc.weights)
  const method = `${name}, half-life ${halfLifeDays} days, inertia ${inertia}, weights ${weights}`
  const permalink = permalinkOf(arc)
  return arc.curve.map(({ date, relation, tension, volume, events }) => ({
    date,
    time: beginOf(date),
    relation,
    tension,
    volume,
    events,
    dyad: arc.dyadId,
    method,
    permalink,
  }))
}
