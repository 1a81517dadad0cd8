import type { Spot } from '../fault.ts'
import type { Placed, Records } from '../kinds.ts'

type Identified = { readonly id: string }

/** Where a record with an id stands. */
export function spotOf({ file, line, record }: Placed<Identified>): Spot {
  return { file, line, id: record.id }
}

/** A link has no id: it is named by its events and its kind. */
export function spotOfLink({ file, line, record }: Records['links'][number]): Spot & { readonly id: string } {
  return { file, line, id: `${record.from} ${record.kind} ${record.to}` }
}

/** All records that have an id, of whatever kind. */
export function identified({ links: _, ...records }: Records): Placed<Identified>[] {
  return Object.values<readonly Placed<Identified>[]>(records).flat()
}

/** Of two records with one id, which is a fault of its own, the first counts. */
export function byId<T extends Identified>(records: readonly Placed<T>[]): ReadonlyMap<string, Placed<T>> {
  return new Map(records.toReversed().map(placed => [placed.record.id, placed]))
}
