import { daysOf } from '../../dates/edtf.ts'
import { spotOf } from '../checks/spot.ts'
import type { Records } from '../kinds.ts'
import { type Doubt, doubt } from './doubt.ts'

/** From here on an importance set by hand says that the event is a turning point. */
const TURNING_POINT = 2

/** Events that too little is said of for what they weigh. */
export function doubtfulEvents({ events, claims }: Records): Doubt[] {
  const claimed = new Set(claims.flatMap(({ record }) => record.about))
  return events.flatMap(placed => {
    const { id, date, type, sites = [], documents, importance, importanceReason } = placed.record
    const begin = otherDateIn(id, date)
    const spot = spotOf(placed)
    const [only, ...others] = documents
    return [
      ...(claimed.has(id) ? [] : [doubt('EVENT_WITHOUT_CLAIM', spot, null, 'has no claim.')]),
      ...(others.length > 0
        ? []
        : [doubt('EVENT_ON_ONE_DOCUMENT', spot, 'documents', `rests on ${only} alone.`)]),
      ...(importance === undefined || importance < TURNING_POINT || claimed.has(id)
        ? []
        : [
            doubt(
              'TURNING_POINT_WITHOUT_CLAIM',
              spot,
              'importance',
              `weighs ${importance} (${importanceReason ?? 'no reason given'}) and has no claim.`,
            ),
          ]),
      ...(begin === undefined
        ? []
        : [doubt('EVENT_ID_OF_ANOTHER_DATE', spot, 'id', `begins with ${begin}, the date is ${date}.`)]),
      ...(type !== 'ASSAULT' || sites.length === 0 || sites.some(({ outcome }) => outcome !== undefined)
        ? []
        : [
            doubt(
              'ASSAULT_WITHOUT_OUTCOME',
              spot,
              'sites',
              `tell no outcome: ${sites.map(({ facility }) => facility).join(', ')}.`,
            ),
          ]),
    ]
  })
}

/** The day, month or year with which an id begins, where the event's date has no day in it. */
function otherDateIn(id: string, date: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^event:(\d{4})(-\d\d)?(-\d\d)?(?=-|$)/.exec(id) ?? []
  // What is no month is the number of something: event:2023-39-expelled.
  const begin = [`${year}${month}${day}`, `${year}${month}`, year].find(text => daysOf(text) !== null)
  const [named, dated] = [begin === undefined ? null : daysOf(begin), daysOf(date)]
  if (!named?.earliest || !named.latest || !dated?.earliest || !dated.latest) return undefined
  return named.latest < dated.earliest || dated.latest < named.earliest ? begin : undefined
}
