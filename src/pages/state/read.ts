import type { Ask } from '../ask.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import {
  StateEvents,
  type StateEventsQuery,
  StateFacilities,
  type StateFacilitiesQuery,
  StateNeighbours,
  type StateNeighboursQuery,
  StateOfficials,
  type StateOfficialsQuery,
  StateRecord,
  type StateRecordQuery,
} from './state.generated.ts'

export type State = Of<StateRecordQuery['node']>
export type Facilities = Of<StateFacilitiesQuery['node']>
export type Neighbour = StateNeighboursQuery['neighbours'][number]

/** All that the page of a state shows. */
export type ShownState = {
  readonly state: State
  readonly facilities: Facilities['facilities']['nodes']
  readonly facilitiesAtRisk: Facilities['facilitiesAtRisk']
  /** What was hit on its soil and is none of those. */
  readonly onItsSoil: Facilities['facilitiesAtRisk']
  readonly summoned: Facilities['summoned']
  readonly neighbours: readonly Neighbour[]
  /** The day for which neighbours and officials are told: the one asked for, or the last on which anything bears on the state; null where nothing does. */
  readonly on: string | null
  readonly officials: Of<StateOfficialsQuery['node']>['officials']
  readonly events: Of<StateEventsQuery['node']>['events']
}

/** Reads a state; undefined where there is none, or where nothing of it may be read. */
export async function readState(ask: Ask, id: string, view: View): Promise<ShownState | undefined> {
  const asked = { id, evidence: evidenceOf(view) }
  const state = given((await ask(StateRecord, asked)).node)
  if (!state) return undefined
  const [sites, { neighbours }, listed] = await Promise.all([
    ask(StateFacilities, asked),
    ask(StateNeighbours, { ...asked, on: view.on }),
    ask(StateEvents, { ...asked, after: view.after }),
  ])
  const on = view.on ?? neighbours[0]?.point.date ?? null
  const { node: served } = await ask(StateOfficials, { ...asked, on })
  const [facilities, events, officials] = [given(sites.node), given(listed.node), given(served)]
  if (!facilities || !events || !officials) return undefined
  return {
    state,
    facilities: facilities.facilities.nodes,
    facilitiesAtRisk: facilities.facilitiesAtRisk,
    onItsSoil: facilities.onItsSoil.filter(
      ({ facility }) => !facilities.facilitiesAtRisk.some(own => own.facility.id === facility.id),
    ),
    summoned: facilities.summoned,
    neighbours,
    on,
    officials: officials.officials,
    events: events.events,
  }
}
