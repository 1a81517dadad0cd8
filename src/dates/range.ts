import { badInput } from '../graphql/errors.ts'
import type { Values } from '../selection/arguments.ts'
import { periodOf } from './period.ts'

/**
 * The first day of period `from` and the last day of period `to`, of those that are given. `path` is where they stand
 * among the arguments, such as `filter.`. Throws where the first lies after the last.
 */
export function rangeOf({ from, to }: Values, path = ''): { from?: string; to?: string } {
  const first = typeof from === 'string' ? periodOf(from)?.first : undefined
  const last = typeof to === 'string' ? periodOf(to)?.last : undefined
  if (first && last && first > last)
    throw badInput(`${path}from`, `"from" (${from}) must not be after "to" (${to}).`)
  return { ...(first && { from: first }), ...(last && { to: last }) }
}
