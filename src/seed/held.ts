import { daysOf } from '../dates/edtf.ts'
import type { TenureRecord } from './schema/actors.ts'

type Span = Pick<TenureRecord, 'from' | 'to' | 'attested'>

/**
 * Whether a post was held on one of the days from the first to the last, as `tenuresOn` reads it from the graph: without
 * a begin, it is held on the days for which it is attested.
 */
export function heldWithin({ from, to, attested }: Span, first: string, last: string): boolean {
  const [begin, end, seen] = [from, to, attested].map(date => (date === undefined ? null : daysOf(date)))
  const since = begin?.earliest ?? seen?.earliest
  const until = end?.latest ?? (begin ? last : seen?.latest)
  return since != null && until != null && since <= last && first <= until
}

/** Whether nothing says that a post was not held on a day: who is attested on one day may speak for it on the next. */
export function mayBeHeldOn({ from, to }: Span, day: string): boolean {
  const [since, until] = [from && daysOf(from)?.earliest, to && daysOf(to)?.latest]
  return (since ?? day) <= day && day <= (until ?? day)
}
