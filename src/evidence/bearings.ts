import type { Ambient } from '../selection/declare.ts'
import {
  asKnownOn,
  knownBy,
  leavesDocumentsOut,
  leavesOut,
  minSpeakers,
  publishedYet,
  readBy,
  severally,
  where,
} from './admitted.ts'
import { documentsOf } from './named.ts'

/* What evidence leaves of what bears on a pair of states: edges of their own, from event to pair. */

/**
 * `knownBy` of an event by its edge to a pair, `bearing`, which says how many speak of it and who published each of its
 * documents where these carry their own text (`src/loader/counts.ts`): most are known without a look at what stands around.
 */
export function knownByBearing(event: string, bearing: string, ambient: Ambient): string[] {
  const around = knownBy(event, ambient)
  const stored = storedOn(bearing, ambient)
  return stored === undefined
    ? around
    : [`CASE WHEN ${stored.where} THEN ${stored.told} ELSE ${around.join(' AND ')} END`]
}

/** What a bearing itself tells of how its event is known, and where it does; undefined where that needs more. */
function storedOn(bearing: string, ambient: Ambient): { where: string; told: string } | undefined {
  const { evidence } = ambient
  const speakers = minSpeakers(ambient)
  if (asKnownOn(ambient) !== undefined) return undefined
  if (!leavesDocumentsOut(ambient))
    return speakers === undefined
      ? undefined
      : {
          where: `${bearing}.speakers IS NOT NULL`,
          told: `(${speakers} <= 1 OR ${bearing}.speakers >= ${speakers})`,
        }
  if (speakers !== undefined) return undefined
  const parts = (['only', 'exclude'] as const).filter(part => evidence?.has(part))
  const noneByItself = parts.map(part => `size(${evidence?.at(documentsOf[part])}) = 0`)
  const allowed = parts.map(part => `${part === 'exclude' ? 'NOT ' : ''}publisher IN ${evidence?.at(part)}`)
  const all = evidence?.choice('excludeStateMedia') === true ? 'publishersNotStateRun' : 'publishers'
  return {
    where: [`${bearing}.publishers IS NOT NULL`, ...noneByItself].join(' AND '),
    told: `any(publisher IN ${bearing}.${all} WHERE ${allowed.join(' AND ') || 'true'})`,
  }
}

/**
 * What bears on a pair, by the edge `bearing`: it was known by the day whose deed it is, as many say so as are asked for where
 * that was a question, and what is attributed is so by a claim that may be read.
 */
export const bearsBy = (bearing: string, ambient: Ambient): string[] => [
  ...publishedYet(bearing, ambient),
  ...accusedBy(bearing, ambient),
  ...attributedBy(bearing, ambient),
]

/** Claims that say whose deed it was, where claims do (`src/loader/said.ts`). */
function accusedBy(bearing: string, ambient: Ambient): string[] {
  const speakers = minSpeakers(ambient)
  if (speakers === undefined) return []
  const accusing = `UNWIND ${bearing}.accusedBy AS accusing MATCH (c:Claim {id: accusing})${where('c.voice IS NOT NULL', ...readBy('c', ambient))}`
  return [
    `(${speakers} <= 1 OR ${bearing}.accusedBy IS NULL OR EXISTS { ${accusing} ${severally('c', speakers)} })`,
  ]
}

/** What bears on a pair by attribution does so by a claim that may be read; `bearing` is the edge to the pair. */
export const attributedBy = (bearing: string, ambient: Ambient): string[] =>
  leavesOut(ambient)
    ? [
        `(${bearing}.claim IS NULL OR EXISTS { MATCH (laid:Claim {id: ${bearing}.claim})${where(...knownBy('laid', ambient))} })`,
      ]
    : []
