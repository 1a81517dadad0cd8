import type { Ask } from '../ask.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import {
  FacilityDisputes,
  type FacilityDisputesQuery,
  FacilityIncidents,
  type FacilityIncidentsQuery,
  FacilityRecord,
  type FacilityRecordQuery,
} from './facility.generated.ts'

export type Facility = Of<FacilityRecordQuery['node']>
type Struck = Of<FacilityIncidentsQuery['node']>
export type Incident = Struck['incidents']['nodes'][number]

/** All that the page of a facility shows. */
export type ShownFacility = {
  readonly facility: Facility
  readonly incidents: Struck['incidents']
  /** What happened at its parts, where the record names the part as a facility of its own. */
  readonly atParts: Struck['parts']
  readonly disputes: Of<FacilityDisputesQuery['node']>['disputes']
}

/** Reads a facility; undefined where there is none, or where nothing of it may be read. */
export async function readFacility(ask: Ask, id: string, view: View): Promise<ShownFacility | undefined> {
  const asked = { id, evidence: evidenceOf(view) }
  const [record, struck, differing] = await Promise.all([
    ask(FacilityRecord, asked),
    ask(FacilityIncidents, { ...asked, after: view.after }),
    ask(FacilityDisputes, asked),
  ])
  const [facility, happened, disputed] = [given(record.node), given(struck.node), given(differing.node)]
  if (!facility || !happened || !disputed) return undefined
  return { facility, incidents: happened.incidents, atParts: happened.parts, disputes: disputed.disputes }
}
