import type { Arc } from './answer.ts'
import type { Apart } from './apart.ts'
import type { Phase } from './changes.ts'

/** A phase that knows the events that it is made of. */
export type ArcPhase = Phase & { readonly apart: Apart }

/** Null where there are none to tell of. */
export function phasesOf({ changes, apart }: Arc): ArcPhase[] | null {
  const told = changes()
  return 'reason' in told ? null : told.phases.map(phase => ({ ...phase, apart }))
}

/**
 * Where a phase gives way to the next: `date` is the first week's end of the new one, `before` and `after` the mean
 * relations of both.
 */
export function changePointsOf({ changes }: Arc) {
  const told = changes()
  if ('reason' in told) return null
  return told.phases.slice(1).map(({ points, relation }, nth) => ({
    date: points[0]?.date,
    before: told.phases[nth]?.relation,
    after: relation,
  }))
}
