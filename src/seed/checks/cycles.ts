import { type Fault, fault } from '../fault.ts'
import type { Placed, Records } from '../kinds.ts'
import { byId, spotOf } from './spot.ts'

type Node = { readonly id: string }

/** Things that are, through others, a part of themselves. */
export function checkCycles({ events, arcs, facilities, organizations }: Records): Fault[] {
  return [
    ...cycles(events, 'within', record => record.within),
    ...cycles(events, 'sameOccasionAs', record => record.sameOccasionAs),
    ...cycles(arcs, 'partOf', record => record.partOf),
    ...cycles(facilities, 'partOf', record => record.partOf),
    ...cycles(organizations, 'partOf', record => record.partOf),
  ]
}

/** Told once for each circle, at the member whose id sorts first. */
function cycles<T extends Node>(
  records: readonly Placed<T>[],
  field: string,
  above: (record: T) => string | undefined,
): Fault[] {
  const known = byId(records)
  return records.flatMap(placed => {
    const way = [placed.record.id]
    for (let next = above(placed.record); next !== undefined; ) {
      if (next === placed.record.id)
        return way.every(id => placed.record.id <= id)
          ? [fault(spotOf(placed), field, `goes in a circle: ${[...way, next].join(' > ')}.`)]
          : []
      const up = known.get(next)
      if (up === undefined || way.includes(next)) return []
      way.push(next)
      next = above(up.record)
    }
    return []
  })
}
