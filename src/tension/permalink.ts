import type { Arc } from './answer.ts'

/** An address on this server that opens the playground on the same question, with every default written out. */
export function permalinkOf({ stateIds, from, to, interval, parameters, weights }: Arc): string {
  const between = stateIds.map(id => `"${id.slice('state:'.length)}"`).join(', ')
  const query = `{
  tensionArc(
    between: [${between}]
    from: "${from}"
    to: "${to}"
    interval: ${interval}
    halfLife: ${parameters.halfLife}
    inertia: ${parameters.inertia}
    weights: ${weights}
  ) {
    method { name halfLifeDays inertia weights citation }
    points {
      date
      relation
      tension
      volume
      events
      contributions(first: 3) { share event { id title date } }
    }
  }
}`
  return `/?query=${encodeURIComponent(query)}`
}
