import { addressOf } from '../pages/arc/address.ts'
import { evidenceOf } from '../pages/evidence.ts'
import { BadAddress } from '../pages/refusal.ts'
import type { Narrowed } from './question.ts'

/** What an export can be narrowed by, under the names that the address of an arc gives it. */
export const NARROWING = ['from', 'to', 'known', 'only', 'exclude', 'no-state-media', 'speakers'] as const

/** Throws BadAddress for what an export is not asked by. */
export function narrowedBy(query: Readonly<Record<string, unknown>>): Narrowed {
  const view = addressOf(query)
  const strange = Object.keys(view).find(name => !NARROWING.some(known => known === name))
  if (strange !== undefined)
    throw new BadAddress(
      `"${strange}" means nothing in the address of an export; there are ${NARROWING.join(', ')}.`,
    )
  return { from: view.from, to: view.to, evidence: evidenceOf(view) }
}
