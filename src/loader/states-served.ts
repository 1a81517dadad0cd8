import { mayBeHeldOn } from '../seed/held.ts'
import type { Records } from '../seed/kinds.ts'

/** The states whose posts a person held on a day, or may have held: an open end is open. */
export function statesServed({
  tenures,
  posts,
}: Pick<Records, 'tenures' | 'posts'>): (person: string, day: string) => string[] {
  const serves = new Map(posts.map(({ record }) => [record.id, record.serves]))
  const held = Map.groupBy(
    tenures.map(({ record }) => record),
    ({ person }) => person,
  )
  return (person, day) => [
    ...new Set(
      (held.get(person) ?? []).flatMap(tenure =>
        mayBeHeldOn(tenure, day) ? (serves.get(tenure.post) ?? []) : [],
      ),
    ),
  ]
}
