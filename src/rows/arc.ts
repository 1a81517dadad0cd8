import { computed, type Sources } from '../selection/declare.ts'
import { type Arc, arcsOf } from '../tension/answer.ts'
import { leftOutOf } from '../tension/apart.ts'
import { methodOf } from '../tension/method.ts'
import { permalinkOf } from '../tension/permalink.ts'
import { arcQuestionOf, bindPair } from '../tension/question.ts'
import { beginOf } from './cells.ts'

/** The points of `tensionArc`, reckoned alike, each with what tells it apart in a table of several arcs. */
export const arcRows = computed({
  bind: bindPair,
  batch: async (sources, _keys, bound, asks, evidence) => {
    const dyads = Array.isArray(bound.dyads) ? bound.dyads.map(String) : []
    const question = arcQuestionOf(bound, evidence)
    const leftOut = asks('ArcRow.leftOut') || asks('ArcRow.eventsLeftOut')
    const arcs = await arcsOf(sources, dyads, question, { events: false, leftOut })
    const states = arcs.flatMap(({ stateIds }) => stateIds)
    const names = asks('ArcRow.states') ? await namesOf(sources, states) : new Map<unknown, unknown>()
    return arcs.map(arc => rowsOf(arc, arc.stateIds.map(id => names.get(id) ?? id).join('; ')))
  },
})

/** Unique index on Entity(id). */
async function namesOf({ read }: Sources, ids: readonly string[]): Promise<Map<unknown, unknown>> {
  const text = 'MATCH (s:Entity)\nWHERE s.id IN $p.ids\nRETURN s.id, s.name'
  const rows = await read({ text, parameters: { p: { ids } } })
  return new Map(rows.map(([id, name]) => [id, name]))
}

function rowsOf(arc: Arc, states: string) {
  const same = {
    dyad: arc.dyadId,
    states,
    stateIds: arc.stateIds.join('; '),
    method: methodInWords(arc),
    permalink: permalinkOf(arc),
  }
  return arc.points.map(point => {
    const { date, value, relation, tension, volume, events } = point
    const leftOut = leftOutOf(point)
    return {
      date,
      time: beginOf(date),
      value,
      relation,
      tension,
      volume,
      events,
      leftOut: leftOut?.value ?? null,
      eventsLeftOut: leftOut?.events ?? null,
      ...same,
    }
  })
}

function methodInWords({ question }: Arc): string {
  const { name, halfLifeDays, inertia, start, weights, by, types, quadClasses, attributed } =
    methodOf(question)
  return [
    name,
    ...(halfLifeDays === null ? [] : [`half-life ${halfLifeDays} days`, `inertia ${inertia}`]),
    ...(start === null ? [] : [`start ${start}`]),
    `weights ${weights}`,
    ...(by === null ? [] : [`acts of ${by}`]),
    ...(types === null ? [] : [`types ${types.join(' ')}`]),
    ...(quadClasses === null ? [] : [`quad classes ${quadClasses.join(' ')}`]),
    ...(attributed ? [] : ['without attributed acts']),
    ...(question.acts.evidence === undefined ? [] : ['by part of the evidence']),
  ].join(', ')
}
