import { daysOf } from '../../dates/edtf.ts'
import { type Fault, fault } from '../fault.ts'
import type { Placed, Records } from '../kinds.ts'
import type { TenureRecord } from '../schema/actors.ts'
import { byId, spotOf } from './spot.ts'

/** Tenures that are sourced without a document, and two persons who surely held a post with one seat on the same day. */
export function checkTenures({ tenures, posts }: Records): Fault[] {
  return [...tenures.flatMap(documentFaults), ...seatFaults(tenures, posts)]
}

function documentFaults(placed: Placed<TenureRecord>): Fault[] {
  const { sourced, statedIn = [] } = placed.record
  if (sourced === statedIn.length > 0) return []
  return [
    sourced
      ? fault(spotOf(placed), 'statedIn', 'is missing.', 'Name the document, or say "sourced": false.')
      : fault(
          spotOf(placed),
          'statedIn',
          'names a document, though sourced is false.',
          'Say "sourced": true.',
        ),
  ]
}

function seatFaults(tenures: Records['tenures'], posts: Records['posts']): Fault[] {
  const post = byId(posts)
  return tenures.flatMap((placed, index) => {
    if (post.get(placed.record.post)?.record.seats !== 'one') return []
    return tenures.slice(0, index).flatMap(other => {
      // Two records with one id are one tenure told twice, which is a fault of its own.
      if (other.record.id === placed.record.id) return []
      if (other.record.post !== placed.record.post || !overlap(placed, other)) return []
      return [
        fault(
          spotOf(placed),
          'from',
          `${placed.record.post} has one seat, which ${other.record.person} surely held then too (${other.file}:${other.line}).`,
          'Correct the dates, or say "seats": "many" of the post.',
        ),
      ]
    })
  })
}

function overlap(one: Placed<TenureRecord>, other: Placed<TenureRecord>): boolean {
  const [a, b] = [surelyHeld(one.record), surelyHeld(other.record)]
  return a !== null && b !== null && a.first < b.last && b.first < a.last
}

/**
 * The days on which a post was held whatever the doubt: from the last day that its begin may have been to the first
 * day that its end may have been. Without an end: as far as events attest it. A handover's day belongs to both.
 */
function surelyHeld({ from, to, attested }: TenureRecord): { first: string; last: string } | null {
  const seen = attested === undefined ? null : daysOf(attested)
  const first = (from === undefined ? null : daysOf(from)?.latest) ?? seen?.earliest ?? null
  const last = (to === undefined ? null : daysOf(to)?.earliest) ?? seen?.latest ?? null
  return first === null || last === null || last < first ? null : { first, last }
}
