import { type DayRange, daysOf } from '../../dates/edtf.ts'
import { type Fault, fault } from '../fault.ts'
import type { Placed, Records } from '../kinds.ts'
import type { TenureRecord } from '../schema/actors.ts'
import { spotOf } from './spot.ts'

/** Spans that end before they begin, and events and documents that cannot be placed in time or had not come when the dossier was written. */
export function checkDates({ events, documents, tenures, facilities, arcs }: Records): Fault[] {
  return [
    ...events.flatMap(placed => {
      const { date, status } = placed.record
      const days = range(date)
      if (status !== 'PLANNED' && isAfterWriting(days, placed))
        return [
          fault(
            spotOf(placed),
            'date',
            `"${date}" is after the day as of which the dossier is written, "${placed.written}".`,
            'Move "written" in dossier.json on if it has happened, correct the date, or say "status": "PLANNED".',
          ),
        ]
      return days.days === null
        ? [
            fault(
              spotOf(placed),
              'date',
              `"${date}" has an open end.`,
              'An event needs a first and a last day.',
            ),
          ]
        : []
    }),
    ...documents.flatMap(placed => {
      const days = range(placed.record.published)
      const { latest } = days
      if (latest !== null && isAfterWriting(days, placed))
        return [
          fault(
            spotOf(placed),
            'published',
            `"${placed.record.published}" is after the dossier was written, "${placed.written}".`,
            'Move "written" in dossier.json on, or correct the date.',
          ),
        ]
      return latest === null
        ? [
            fault(
              spotOf(placed),
              'published',
              `"${placed.record.published}" has no last day.`,
              'A document needs one: by then it was surely out.',
            ),
          ]
        : []
    }),
    ...arcs.flatMap(placed =>
      range(placed.record.date).earliest === null
        ? [fault(spotOf(placed), 'date', `"${placed.record.date}" has no first day.`)]
        : [],
    ),
    ...tenures.flatMap(placed => {
      const { from, to, attested } = placed.record
      return [
        ...(endsBefore(from, to)
          ? [fault(spotOf(placed), 'to', `"${to}" is before the begin, "${from}".`)]
          : []),
        ...(endsBefore(from, attested)
          ? [fault(spotOf(placed), 'attested', `"${attested}" is before the begin, "${from}".`)]
          : []),
        ...(endsBefore(attested, to)
          ? [fault(spotOf(placed), 'attested', `"${attested}" is after the end, "${to}".`)]
          : []),
        ...reachesBeyond(placed),
      ]
    }),
    ...facilities.flatMap(placed => {
      const { opened, closed } = placed.record
      return endsBefore(opened, closed)
        ? [fault(spotOf(placed), 'closed', `"${closed}" is before the opening, "${opened}".`)]
        : []
    }),
  ]
}

/** Events that show a person in a post on days that surely are before the begin of the tenure, or after its end. */
function reachesBeyond(placed: Placed<TenureRecord>): Fault[] {
  const { from, to, attested = '' } = placed.record
  // A single month or year says nothing of the day on which it begins.
  const [first, last, ...more] = attested.split('/')
  if (first === undefined || last === undefined || more.length > 0) return []
  const told = (wrong: string) => [fault(spotOf(placed), 'attested', wrong, 'Correct one of them.')]
  return [
    ...([from, first].every(isCertain) && !endsBefore(from, attested) && endsBefore(from, first)
      ? told(`"${attested}" begins before the tenure does, "${from}".`)
      : []),
    ...([to, last].every(isCertain) && !endsBefore(attested, to) && endsBefore(last, to)
      ? told(`"${attested}" ends after the tenure does, "${to}".`)
      : []),
  ]
}

/** "about 2022-03" may be a day of February. */
const isCertain = (date: string | undefined): boolean => !/[~?%]/.test(date ?? '')

/** True where even the first of the days is later than that as of which the dossier is written. */
const isAfterWriting = ({ earliest }: DayRange, { written }: Placed<unknown>): boolean =>
  earliest !== null && written !== '' && earliest > written

/** True where the last day of `to` is before the first day of `from`; what is open or left out may be anything. */
function endsBefore(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false
  const [begin, end] = [range(from).earliest, range(to).latest]
  return begin !== null && end !== null && end < begin
}

function range(date: string): DayRange {
  return daysOf(date) ?? { earliest: null, latest: null, days: null }
}
