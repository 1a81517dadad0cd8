import { nameKey } from '../names/key.ts'
import type { Records } from '../seed/kinds.ts'
import type { FacilityRecord } from '../seed/schema/states.ts'

/** What a mission of a kind is called. */
const MISSIONS: Readonly<Record<string, string>> = {
  EMBASSY: 'Embassy',
  CONSULATE_GENERAL: 'Consulate General',
  CONSULATE: 'Consulate',
  HONORARY_CONSULATE: 'Honorary Consulate',
  PERMANENT_MISSION: 'Permanent Mission',
}

type Sites = Pick<Records, 'states' | 'places' | 'facilities'>

/**
 * The names of a mission by its kind, its sending state and its city, "Embassy of Azerbaijan in Kyiv", for each English
 * name of the city; none that the seed gives anyway, and none by which two facilities would be called.
 */
export function missionNames({ states, places, facilities }: Sites): (id: string) => readonly string[] {
  const stateNames = new Map(states.map(({ record }) => [record.id, record.name]))
  const cityNames = new Map(
    places.map(({ record }) => [
      record.id,
      [
        record.name,
        ...(record.names ?? []).flatMap(({ language, text }) => (language === 'en' ? [text] : [])),
      ],
    ]),
  )
  const derived = ({ kind, sentBy = '', locatedIn = '' }: FacilityRecord): string[] => {
    const [mission, state] = [MISSIONS[kind], stateNames.get(sentBy)]
    if (mission === undefined || state === undefined) return []
    return (cityNames.get(locatedIn) ?? []).map(city => `${mission} of ${state} in ${city}`)
  }
  const given = facilities.flatMap(({ record }) =>
    [record.name, ...(record.names ?? []).map(({ text }) => text)].map(nameKey),
  )
  const bearers = Map.groupBy(
    [...given, ...facilities.flatMap(({ record }) => derived(record).map(nameKey))],
    key => key,
  )
  const names = new Map(
    facilities.map(({ record }) => [
      record.id,
      derived(record).filter(text => bearers.get(nameKey(text))?.length === 1),
    ]),
  )
  return id => names.get(id) ?? []
}
