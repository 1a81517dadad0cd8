import { spotOf } from '../checks/spot.ts'
import type { Records } from '../kinds.ts'
import { type Doubt, doubt } from './doubt.ts'

/** From here on an importance set by hand says that the event is a turning point. */
const TURNING_POINT = 2

/** Events that too little is said of for what they weigh. */
export function doubtfulEvents({ events, claims }: Records): Doubt[] {
  const claimed = new Set(claims.flatMap(({ record }) => record.about))
  return events.flatMap(placed => {
    const { id, documents, importance, importanceReason } = placed.record
    const spot = spotOf(placed)
    const [only, ...others] = documents
    return [
      ...(claimed.has(id) ? [] : [doubt('EVENT_WITHOUT_CLAIM', spot, null, 'has no claim.')]),
      ...(others.length > 0
        ? []
        : [doubt('EVENT_ON_ONE_DOCUMENT', spot, 'documents', `rests on ${only} alone.`)]),
      ...(importance === undefined || importance < TURNING_POINT || claimed.has(id)
        ? []
        : [
            doubt(
              'TURNING_POINT_WITHOUT_CLAIM',
              spot,
              'importance',
              `weighs ${importance} (${importanceReason ?? 'no reason given'}) and has no claim.`,
            ),
          ]),
    ]
  })
}
