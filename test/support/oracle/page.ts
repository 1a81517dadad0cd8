import type { Values } from '../../../src/selection/arguments.ts'
import { cursorOf } from '../../../src/selection/page.ts'

/** A row of a whole list with its sort keys. */
export type Keyed<T> = { readonly keys: readonly unknown[]; readonly row: T }

const USUAL = 20
const COUNTED = 10_000

/** A page cut from the whole list, which is in its order already. `seal` goes into its cursors. */
export function pageOf<T>(
  all: readonly Keyed<T>[],
  descending: boolean,
  values: Values,
  seal: string,
  after?: readonly unknown[],
  before?: readonly unknown[],
) {
  const follows = (a: readonly unknown[], b: readonly unknown[]) =>
    (descending ? compared(b, a) : compared(a, b)) > 0
  const within = all.filter(
    ({ keys }) => (!after || follows(keys, after)) && (!before || follows(before, keys)),
  )
  const fromEnd = values.last != null || (values.first == null && before !== undefined)
  const size = Number(values.last ?? values.first ?? USUAL)
  const shown = fromEnd ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size)
  const left = within.length > shown.length
  const cursors = shown.map(({ keys }) => cursorOf(keys, seal))
  return {
    nodes: shown.map(({ row }) => row),
    edges: shown.map(({ row }, place) => ({ node: row, cursor: cursors[place] })),
    totalCount: Math.min(all.length, COUNTED),
    pageInfo: {
      // On the cursor's own side there is at least the row that it was handed out for.
      hasNextPage: fromEnd ? before !== undefined : left,
      hasPreviousPage: fromEnd ? left : after !== undefined,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  }
}

/** By the first key that differs; as in Cypher, what is null comes after everything. */
function compared(a: readonly unknown[], b: readonly unknown[]): number {
  const place = a.findIndex((key, index) => key !== b[index])
  const [one, other] = [a[place], b[place]]
  if (place < 0) return 0
  if (one == null || other == null) return one == null ? 1 : -1
  return one < other ? -1 : 1
}
