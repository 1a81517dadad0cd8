import type { Arguments } from '../selection/arguments.ts'
import { connection, nodeOf, type PageOrder, type Path, type Reach } from '../selection/declare.ts'
import { bindFilter, conditions } from './filter.ts'

/** Events along a path from the parent's node, each once, with the filter on top. */
export const eventsReached = (path: Path) =>
  connection(
    ({ scope, fresh, args, ambient }) => {
      const self = fresh('event')
      return {
        match: `MATCH ${path(nodeOf(scope), self)}`,
        where: conditions(self, args, ambient),
        distinct: true,
        page: orderOf(self, args),
        scope: { self },
      }
    },
    { bind: bindFilter },
  )

/** Events that bear on a pair, along the pair's index (dyad, position). */
export const eventsOfDyad = connection(reach => onHub(reach, `${nodeOf(reach.scope)}.id`), {
  bind: bindFilter,
})

/** All events; `between`, `arc` or `text` drives where given, else the index on Event.position. */
export const allEvents = connection(
  reach => {
    const { fresh, args, ambient } = reach
    if (args.has('filter.between')) return onHub(reach, args.at('between'), 'between')
    const self = fresh('event')
    const driving = args.has('filter.arc') ? 'arc' : args.has('filter.text') ? 'text' : undefined
    const where = conditions(self, args, ambient, driving)
    const page = orderOf(self, args)
    if (driving === 'arc') {
      const match = `MATCH (:Arc {id: ${args.at('arc')}})<-[:PART_OF*0..]-(:Arc)<-[:PART_OF]-(${self}:Event)`
      return { match, where, distinct: true, page, scope: { self } }
    }
    if (driving === 'text') {
      const match = `CALL db.index.fulltext.queryNodes('eventText', ${args.at('text')}) YIELD node AS ${self}\nWITH ${self}`
      return { match, where, page, scope: { self } }
    }
    return {
      match: `MATCH (${self}:Event)`,
      where: [`${self}.position IS NOT NULL`, ...where],
      page,
      scope: { self },
    }
  },
  { bind: bindFilter },
)

/**
 * Relationship range index BEARS_ON(dyad, position): both properties are filtered and the sort begins with the index's
 * own prefix, so that a page costs the page and not the pair's whole history. Neither end is bound or labelled: only
 * events bear on pairs, and each look at an end costs a hit a row or two.
 */
function onHub({ fresh, args, ambient }: Reach, dyad: string, driving?: string) {
  const [self, edge] = [fresh('event'), fresh('bears')]
  const byDate = args.choice('orderBy.field') !== 'KNOWN'
  return {
    match: `MATCH (${self})-[${edge}:BEARS_ON]->()`,
    where: [
      `${edge}.dyad = ${dyad}`,
      `${edge}.position IS NOT NULL`,
      ...conditions(self, args, ambient, driving),
    ],
    page: byDate
      ? { ...direction(args), prefix: [`${edge}.dyad`], keys: [`${edge}.position`] }
      : orderOf(self, args),
    scope: { self, edge },
  }
}

function orderOf(event: string, args: Arguments): PageOrder {
  const byDate = args.choice('orderBy.field') !== 'KNOWN'
  return { ...direction(args), keys: byDate ? [`${event}.position`] : [`${event}.known`, `${event}.id`] }
}

const direction = (args: Arguments): Pick<PageOrder, 'direction'> =>
  args.choice('orderBy.direction') === 'DESC' ? { direction: 'DESC' } : {}
