import { knownBy, leavesOut, looksAround } from '../evidence/admitted.ts'
import { bearsBy, knownByBearing } from '../evidence/bearings.ts'
import { ambientOf, type Values } from '../selection/arguments.ts'

/**
 * Which of the acts that bear on a pair count; where nothing is given, all do. `by`: the acts of one side alone, an
 * iso3; those of both together are its acts too. `attributed` false: without what is laid at a state's door by a
 * claim. `evidence`: as a computation is handed it.
 */
export type Acts = {
  readonly by?: string | undefined
  readonly types?: readonly string[] | undefined
  readonly quadClasses?: readonly string[] | undefined
  readonly attributed: boolean
  readonly evidence?: Values | undefined
}

export const ALL_ACTS: Acts = { attributed: true }

/** Whether nothing is left out, so that what is stored about all acts holds. */
export const areAll = ({ by, types, quadClasses, attributed, evidence }: Acts): boolean =>
  by === undefined &&
  types === undefined &&
  quadClasses === undefined &&
  attributed &&
  !leavesOut(ambientOf(evidence))

/**
 * Conditions on a bearing `b` of an event `e`, for `$p` of `actParameters`. All but evidence about documents stands on
 * the bearing itself: `readsEvent` tells whether its event is looked at.
 */
export function conditionsOn({ by, types, quadClasses, attributed, evidence }: Acts): {
  readonly readsEvent: boolean
  readonly conditions: readonly string[]
} {
  const ambient = ambientOf(evidence)
  const readsEvent = looksAround(ambient)
  return {
    readsEvent,
    conditions: [
      ...(by === undefined ? [] : ["b.agent IN [$p.by, 'BOTH']"]),
      ...(types === undefined ? [] : ['b.type IN $p.types']),
      ...(quadClasses === undefined ? [] : ['b.quadClass IN $p.quadClasses']),
      ...(attributed ? [] : ["b.because <> 'ATTRIBUTED'"]),
      // A bearing tells by itself when its event was known, and when it was attributed.
      ...(readsEvent ? knownByBearing('e', 'b', ambient) : knownBy('b', ambient)),
      ...(readsEvent ? bearsBy('b', ambient) : []),
    ],
  }
}

/** The values to which the conditions refer. */
export const actParameters = ({ by, types, quadClasses, evidence }: Acts): Values => ({
  by,
  types,
  quadClasses,
  evidence,
})
