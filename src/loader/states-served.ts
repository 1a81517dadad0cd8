import { mayBeHeldOn } from '../seed/held.ts'
import type { Records } from '../seed/kinds.ts'
import type { PostRecord } from '../seed/schema/actors.ts'

type Held = Pick<Records, 'tenures' | 'posts'>

/** The states whose posts a person held on a day, or may have held: an open end is open. */
export const statesServed = (records: Held) => postsHeld(records, ({ serves }) => serves)

/** What is said of the posts that a person held on a day, or may have held, each once. */
export function postsHeld(
  { tenures, posts }: Held,
  said: (post: PostRecord) => string | undefined,
): (person: string, day: string) => string[] {
  const of = new Map(posts.map(({ record }) => [record.id, said(record)]))
  const held = Map.groupBy(
    tenures.map(({ record }) => record),
    ({ person }) => person,
  )
  return (person, day) => [
    ...new Set(
      (held.get(person) ?? []).flatMap(tenure =>
        mayBeHeldOn(tenure, day) ? (of.get(tenure.post) ?? []) : [],
      ),
    ),
  ]
}
