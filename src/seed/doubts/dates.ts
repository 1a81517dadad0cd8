import { type DayRange, daysOf } from '../../dates/edtf.ts'
import { byId, spotOf } from '../checks/spot.ts'
import type { Placed, Records } from '../kinds.ts'
import type { ClaimRecord } from '../schema/claims.ts'
import { type Doubt, doubt } from './doubt.ts'

/** Accounts of one event seldom lie further apart; what does is mostly the date of another. */
const MOST_DAYS_APART = 31

const DAY = 86_400_000

/**
 * Dates that claims give an event and that lie outside of its record's: of the meeting that it speaks of, of the begin of
 * what it ends. Not where another claim has the record's date and this one is a rival within a month of it.
 */
export function doubtfulDates({ claims, events }: Records): Doubt[] {
  const event = byId(events)
  const dates = claims.filter(
    ({ record: { property, rank } }) => property === 'eventDate' && rank !== 'DEPRECATED',
  )
  const stated = new Set(
    dates.flatMap(({ record }) =>
      record.about.filter(id => apart(record, event.get(id)?.record.date ?? '') === 0),
    ),
  )
  return dates.flatMap(placed => (isExplained(placed) ? [] : elsewhere(placed)))

  function elsewhere(placed: Placed<ClaimRecord>): Doubt[] {
    return placed.record.about.flatMap(id => {
      const date = event.get(id)?.record.date
      const days = date === undefined ? 0 : apart(placed.record, date)
      if (days === 0 || (stated.has(id) && days <= MOST_DAYS_APART)) return []
      const given = placed.record.values[0]?.date
      return [
        doubt(
          'CLAIM_DATES_ANOTHER_EVENT',
          spotOf(placed),
          'values.0',
          `is ${given}, ${days === 1 ? 'a day' : `${days} days`} off ${date}, the date of ${id}.`,
        ),
      ]
    })
  }
}

const isExplained = ({ record: { notes = [] } }: Placed<ClaimRecord>) =>
  notes.some(({ kind }) => kind === 'DATE')

/** Days between the claim's date and another; 0 where they meet. */
function apart({ values }: ClaimRecord, date: string): number {
  const [one, other] = [daysOf(values[0]?.date ?? ''), daysOf(date)]
  if (one === null || other === null) return 0
  return Math.max(0, between(one, other), between(other, one))
}

const between = ({ latest }: DayRange, { earliest }: DayRange): number =>
  latest === null || earliest === null ? 0 : (Date.parse(earliest) - Date.parse(latest)) / DAY
