import {
  isNone,
  isNumbered,
  leading,
  leastOf,
  openedBy,
  type Range,
  type Stated,
} from '../events/casualties.ts'
import { type Account, together } from './together.ts'

/** What one claim says of one event of a cell. `about`: how many events the claim is about, in the cell or not. */
export type Said = Stated & { readonly event: string; readonly claim: string; readonly about: number }

/** Which event of the cell stands within which larger one, or reports the same meeting; however many levels up. */
export type Inside = { readonly event: string; readonly larger: string }

/** A sum over events whose claims count the same persons or things. */
export type Sum = Range & {
  /** Events whose figures it rests on. */
  readonly events: number
  /** Of these, those whose own figure is not added: it is part of that of a larger event in the cell. */
  readonly covered: number
  /** Of these, those whose figure is said of other events as well that are not in the cell. */
  readonly shared: number
}

export type SumOfAll = Sum & {
  readonly scopes: readonly (Sum & { readonly scope: string })[]
  readonly withoutNumber: number
  readonly noneReported: number
  readonly notStated: number
  readonly withoutFigure: number
}

/**
 * The sum of one measure over the events of a cell. For each event what is said of all leads, as it does for the event
 * alone; where only some who were there are told of, the sum is open above. Each scope is summed apart too. `count`:
 * events in the cell. "None reported" is no zero and adds nothing.
 */
export function sumOf(said: readonly Said[], inside: readonly Inside[], count: number): SumOfAll {
  const byEvent = Map.groupBy(said, ({ event }) => event)
  // What is said of events outside too may all have been there.
  const reachesOut = reachingOut(said)
  const counted: Said[] = []
  const added: Said[] = []
  let [withoutNumber, noneReported] = [0, 0]
  const countable = (rows: readonly Said[]) =>
    openedBy(rows, rows.filter(isNumbered)).map(row => (reachesOut(row) ? { ...row, min: null } : row))
  for (const rows of byEvent.values()) {
    const kept = leading(rows)
    const found = countable(kept)
    counted.push(...countable(rows))
    if (found.length > 0) added.push(...leastOf(found))
    else if (kept.every(({ text }) => isNone(text))) noneReported++
    else withoutNumber++
  }
  const byScope = Map.groupBy(counted, ({ scope }) => scope)
  const all = sumOfScope(added, inside)
  const scopes = [...byScope].flatMap(([scope, rows]) =>
    scope === null ? [] : [{ scope, ...sumOfScope(rows, inside) }],
  )
  return {
    ...all,
    scopes: scopes.sort((a, b) => (a.scope < b.scope ? -1 : 1)),
    withoutNumber,
    noneReported,
    notStated: count - byEvent.size,
    withoutFigure: count - all.events,
  }
}

/** Numbers that may be put into one range. */
function sumOfScope(rows: readonly Said[], inside: readonly Inside[]): Sum {
  const events = new Set(rows.map(({ event }) => event))
  // The larger event's figure has those of its parts in it.
  const covered = new Set(
    inside.flatMap(({ event, larger }) => (events.has(event) && events.has(larger) ? event : [])),
  )
  const own = rows.filter(({ event }) => !covered.has(event))
  const accounts = together(own)
  return {
    ...total(accounts),
    events: events.size,
    covered: covered.size,
    shared: sharedIn(rows),
  }
}

function total(accounts: readonly Account[]): Range {
  if (accounts.length === 0) return { min: null, max: null, approximate: false }
  const open = accounts.some(({ max }) => max === null)
  return {
    // Where only a highest number is said, there may have been none.
    min: accounts.reduce((sum, { min }) => sum + (min ?? 0), 0),
    max: open ? null : accounts.reduce((sum, { max }) => sum + (max ?? 0), 0),
    approximate: accounts.some(({ approximate }) => approximate),
  }
}

/** Events all of whose figures come from claims that are about events outside as well. */
function sharedIn(rows: readonly Said[]): number {
  const reachesOut = reachingOut(rows)
  return [...Map.groupBy(rows, ({ event }) => event).values()].filter(own => own.every(reachesOut)).length
}

/** Whether a claim is about more events than are told of here. */
function reachingOut(rows: readonly Said[]): (row: Said) => boolean {
  const here = new Map<string, Set<string>>()
  for (const { claim, event } of rows) here.set(claim, (here.get(claim) ?? new Set()).add(event))
  return ({ claim, about }) => about > (here.get(claim)?.size ?? 0)
}
