import { daysOf } from '../../dates/edtf.ts'
import { spotOf } from '../checks/spot.ts'
import type { Codebooks } from '../codebooks.ts'
import type { Placed, Records } from '../kinds.ts'
import type { ClaimRecord, ValueRecord } from '../schema/claims.ts'
import { type Doubt, doubt } from './doubt.ts'

/**
 * Two claims on one single-valued property of one thing that cannot both be true, and no dispute that shows them side by
 * side: numbers whose ranges do not meet, dates whose days do not meet, yes against no, assertion against denial.
 */
export function contradictions({ claims }: Records, { properties }: Codebooks): Doubt[] {
  const single = claims.filter(
    ({ record }) => properties.get(record.property)?.single === true && record.rank !== 'DEPRECATED',
  )
  const dispute = disputesOf(claims)
  const said = new Set<string>()
  const found: Doubt[] = []
  for (const [about, group] of byPropertyOfThing(single))
    for (const [index, later] of group.entries())
      for (const earlier of group.slice(0, index)) {
        const pair = `${later.record.id} ${earlier.record.id}`
        const why = conflict(later.record, earlier.record)
        if (why === null || said.has(pair) || dispute(later.record.id) === dispute(earlier.record.id))
          continue
        said.add(pair)
        found.push(
          doubt(
            'CONTRADICTION_WITHOUT_DISPUTE',
            spotOf(later),
            'disputes',
            `does not name ${earlier.record.id}: on ${about} ${why}.`,
          ),
        )
      }
  return found
}

function byPropertyOfThing(claims: readonly Placed<ClaimRecord>[]): Map<string, Placed<ClaimRecord>[]> {
  const groups = new Map<string, Placed<ClaimRecord>[]>()
  for (const placed of claims)
    for (const thing of placed.record.about) {
      const key = `${placed.record.property} of ${thing}`
      groups.set(key, [...(groups.get(key) ?? []), placed])
    }
  return groups
}

/** Claims that dispute each other, also through a third, stand side by side: they have one name here. */
function disputesOf(claims: readonly Placed<ClaimRecord>[]): (claim: string) => string {
  const above = new Map<string, string>()
  const root = (id: string): string => {
    const up = above.get(id)
    return up === undefined ? id : root(up)
  }
  for (const { record } of claims)
    for (const { claim } of record.disputes ?? [])
      if (root(record.id) !== root(claim)) above.set(root(record.id), root(claim))
  return root
}

function conflict(one: ClaimRecord, other: ClaimRecord): string | null {
  const [denies, otherDenies] = [one.strength === 'DENIES', other.strength === 'DENIES']
  if (denies !== otherDenies) return `one of the two denies ("${(denies ? one : other).statement}")`
  if (denies) return null
  const [a] = one.values
  const [b] = other.values
  return a === undefined || b === undefined ? null : apart(a, b)
}

/** Why two values exclude each other; null where they need not. */
function apart(a: ValueRecord, b: ValueRecord): string | null {
  if (a.type === 'BOOLEAN' && b.type === 'BOOLEAN')
    return a.boolean === b.boolean ? null : 'one says yes, the other no'
  if (a.date !== undefined && b.date !== undefined) {
    const [one, other] = [daysOf(a.date), daysOf(b.date)]
    const meet = !before(one?.latest, other?.earliest) && !before(other?.latest, one?.earliest)
    return meet ? null : `${a.date} and ${b.date} have no day in common`
  }
  // Numbers of two units, or of two things counted, are not compared.
  if (a.type !== 'QUANTITY' || b.type !== 'QUANTITY' || a.unit !== b.unit || a.of !== b.of) return null
  return before(a.max, b.min) || before(b.max, a.min) ? `${range(a)} and ${range(b)} do not meet` : null
}

function before<T extends string | number>(end: T | null | undefined, begin: T | null | undefined): boolean {
  return end != null && begin != null && end < begin
}

function range({ min, max, unit = '' }: ValueRecord): string {
  return `${min === max ? min : `${min ?? ''}..${max ?? ''}`} ${unit}`.trim()
}
