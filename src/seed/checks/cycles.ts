import { type Fault, fault } from '../fault.ts'
import type { Placed, Records } from '../kinds.ts'
import { byId, spotOf } from './spot.ts'

type Node = { readonly id: string }

/** Things that are, through others, a part of themselves. */
export function checkCycles({ events, arcs, facilities, organizations, sources, weapons }: Records): Fault[] {
  return [
    ...cycles(events, 'within', record => record.within),
    ...cycles(events, 'sameOccasionAs', record => record.sameOccasionAs),
    ...cycles(arcs, 'partOf', record => record.partOf),
    ...cycles(facilities, 'partOf', record => record.partOf),
    ...cycles(organizations, 'partOf', record => record.partOf),
    ...cycles(organizations, 'ownedBy', record => record.ownedBy),
    ...cycles(sources, 'textOf', record => record.textOf),
    ...cycles(weapons, 'kindOf', record => record.kindOf),
  ]
}

/** Told once for each circle, at the member whose id sorts first. */
function cycles<T extends Node>(
  records: readonly Placed<T>[],
  field: string,
  above: (record: T) => string | readonly string[] | undefined,
): Fault[] {
  const known = byId(records)
  const parentsOf = (record: T) => [above(record) ?? []].flat()
  return records.flatMap(placed => {
    const { id } = placed.record
    const ways = parentsOf(placed.record).map(next => [id, next])
    for (const way of ways) {
      const next = way.at(-1) ?? id
      if (next === id)
        return way.every(member => id <= member)
          ? [fault(spotOf(placed), field, `goes in a circle: ${way.join(' > ')}.`)]
          : []
      const up = known.get(next)
      // A circle further up is told where it is.
      if (up && !way.slice(0, -1).includes(next))
        for (const more of parentsOf(up.record)) ways.push([...way, more])
    }
    return []
  })
}
