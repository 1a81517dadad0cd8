import { type Fault, fault } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { identified, spotOf, spotOfLink } from './spot.ts'

/** What stands twice in one list of a record: a party, a place, a document at the same place of it. */
export function checkTwice(records: Records): Fault[] {
  return [
    ...identified(records).map(placed => [spotOf(placed), placed.record] as const),
    ...records.links.map(placed => [spotOfLink(placed), placed.record] as const),
  ].flatMap(([spot, record]) =>
    Object.entries(record).flatMap(([field, list]) =>
      Array.isArray(list) && !TOLD_ELSEWHERE.has(field)
        ? again(list).map(([index, item]) =>
            fault(spot, `${field}.${index}`, `${inWords(item)} stands there already.`, 'Leave it out.'),
          )
        : [],
    ),
  )
}

/** Whom a claim speaks of is compared with its subject and values too. */
const TOLD_ELSEWHERE = new Set(['speaksOf'])

function again(list: readonly unknown[]): [number, unknown][] {
  const seen = new Set<string>()
  return list.flatMap((item, index): [number, unknown][] => {
    const key = JSON.stringify(partsOf(item).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    if (seen.has(key)) return [[index, item]]
    seen.add(key)
    return []
  })
}

const partsOf = (item: unknown): [string, unknown][] =>
  typeof item === 'object' && item !== null ? Object.entries(item) : [['', item]]

/** "document:x" (caption). */
function inWords(item: unknown): string {
  const [first, ...more] = partsOf(item).map(([, part]) => part)
  return more.length === 0 ? JSON.stringify(first) : `${JSON.stringify(first)} (${more.join(', ')})`
}
