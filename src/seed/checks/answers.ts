import { daysOf } from '../../dates/edtf.ts'
import { type Fault, fault } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { byId, spotOfLink } from './spot.ts'

/** Links whose later event cannot come after the earlier one. */
export function checkAnswers({ links, events }: Records): Fault[] {
  const event = byId(events)
  return links.flatMap(placed => {
    const { from, kind, to, stated, basis, claims } = placed.record
    const [later, earlier] = [event.get(from)?.record, event.get(to)?.record]
    const faults: Fault[] = []
    const spot = spotOfLink(placed)
    if (stated && (claims ?? []).length === 0)
      faults.push(fault(spot, 'claims', 'is missing.', 'A stated link names the claims that state it.'))
    if (!stated && basis === undefined)
      faults.push(fault(spot, 'basis', 'is missing.', 'Say who infers the link.'))
    if (later === undefined || earlier === undefined) return faults
    const [after, before] = [daysOf(later.date), daysOf(earlier.date)]
    if (!after?.latest || !before?.earliest) return faults
    if (after.latest < before.earliest)
      faults.push(
        fault(spot, 'from', `${kind} an event that comes after it: ${later.date} is before ${earlier.date}.`),
      )
    const oneDay = after.days === 1 && before.days === 1 && after.earliest === before.earliest
    if (oneDay && (later.sequence ?? 1) <= (earlier.sequence ?? 1))
      faults.push(
        fault(
          spot,
          'from',
          `${kind} an event of the same day that does not come before it: sequence ${later.sequence ?? 1} and ${earlier.sequence ?? 1}.`,
          `Give ${from} a sequence above ${earlier.sequence ?? 1}.`,
        ),
      )
    return faults
  })
}
