import type { Codebooks } from '../codebooks.ts'
import type { Records } from '../kinds.ts'
import { doubtfulActors } from './actors.ts'
import { doubtfulClaims } from './claims.ts'
import { contradictions } from './contradictions.ts'
import { doubtfulDates } from './dates.ts'
import { doubtfulDocuments } from './documents.ts'
import type { Doubt } from './doubt.ts'
import { doubtfulEvents } from './events.ts'
import { doubtfulLinks } from './links.ts'
import { doubtfulWording } from './wording.ts'

/** All that is doubtful or missing in records without faults. */
export function doubtsOf(records: Records, codebooks: Codebooks): Doubt[] {
  return [
    ...doubtfulEvents(records),
    ...doubtfulDocuments(records),
    ...doubtfulClaims(records),
    ...doubtfulDates(records),
    ...doubtfulWording(records),
    ...contradictions(records, codebooks),
    ...doubtfulLinks(records),
    ...doubtfulActors(records),
  ]
}
