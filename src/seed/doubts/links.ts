import { daysOf } from '../../dates/edtf.ts'
import { byId, spotOfLink } from '../checks/spot.ts'
import type { Records } from '../kinds.ts'
import type { EventRecord } from '../schema/events.ts'
import { type Doubt, doubt } from './doubt.ts'

/** Links that the editor infers, and links whose later event comes first wherever history is told in order. */
export function doubtfulLinks({ links, events }: Records): Doubt[] {
  const event = byId(events)
  return links.flatMap(placed => {
    const { from, kind, to, stated, basis } = placed.record
    const [later, earlier] = [event.get(from)?.record, event.get(to)?.record]
    const spot = spotOfLink(placed)
    return [
      ...(stated
        ? []
        : [doubt('LINK_WITHOUT_CLAIM', spot, 'stated', `is false: ${basis ?? 'no basis is given'}.`)]),
      ...(later && earlier && placeOf(later) <= placeOf(earlier)
        ? [
            doubt(
              'ANSWER_OUT_OF_ORDER',
              spot,
              'from',
              `${kind} what may begin after it: ${told(later)} stands before ${told(earlier)}.`,
            ),
          ]
        : []),
    ]
  })
}

/** Where the event stands in history: by its first day, then by the order within it. */
const placeOf = ({ date, sequence = 1 }: EventRecord): string =>
  `${daysOf(date)?.earliest ?? ''}.${String(sequence).padStart(3, '0')}`

const told = ({ date, sequence }: EventRecord): string =>
  sequence === undefined ? date : `${date}, sequence ${sequence}`
