import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

/*
 * `eventRows` names what events name in the order in which events name it, of every event of the graph.
 */

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Party = { readonly id: string }
type Facility = Party & { readonly kind: string }
type Told = {
  readonly id: string
  readonly instruments: readonly string[]
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly affected: readonly Party[]
  readonly facilities: readonly Facility[]
  readonly sites: readonly { readonly outcome: string | null; readonly facility: Facility }[]
  readonly weapons: readonly Party[]
  readonly weaponUses: readonly { readonly weapon: Party }[]
  readonly places: readonly Party[]
}

/** In parts, each a text that Neo4j plans quickly. */
const PARTS = [
  'instruments actors { id } recipients { id } affected { id }',
  'facilities { id kind } sites { outcome facility { id kind } } places { id }',
  'weapons { id } weaponUses { weapon { id } }',
]
const COLUMNS = [
  'instruments actorIds recipientIds affectedIds',
  'facilityIds facilityKinds outcomes placeIds',
  'weaponIds',
]

async function everyEvent(evidence: string): Promise<readonly Told[]> {
  const all: Record<string, unknown>[] = []
  for (const part of PARTS) {
    const nodes: Record<string, unknown>[] = []
    for (let after = '', more = true; more; ) {
      const { events } = await api.ask(
        `{ events(first: 100${after}${evidence && `, ${evidence}`}) { nodes { id ${part} } pageInfo { hasNextPage endCursor } } }`,
      )
      nodes.push(...events.nodes)
      after = `, after: "${events.pageInfo.endCursor}"`
      more = events.pageInfo.hasNextPage
    }
    nodes.forEach((node, place) => {
      all[place] = { ...all[place], ...node }
    })
  }
  return all as unknown as readonly Told[]
}

async function everyRow(evidence: string): Promise<readonly object[]> {
  const all: object[] = []
  for (const columns of COLUMNS) {
    const { eventRows } = await api.ask(
      `{ eventRows(limit: 1000${evidence && `, ${evidence}`}) { id ${columns} } }`,
    )
    eventRows.forEach((row: object, place: number) => {
      all[place] = { ...all[place], ...row }
    })
  }
  return all
}

const joined = (parts: readonly (string | null)[]) =>
  parts.every(part => part === null) ? null : parts.map(part => part ?? '-').join('; ')
const ids = (all: readonly Party[]) => joined(all.map(({ id }) => id))

test.each(['', 'evidence: { only: ["Caliber.Az", "Trend"] }'])(
  'rows name parties, facilities, places, weapons and instruments in the order of the event: %s',
  async evidence => {
    const events = await everyEvent(evidence)
    expect(await everyRow(evidence)).toEqual(
      events.map(event => ({
        id: event.id,
        instruments: joined(event.instruments),
        actorIds: ids(event.actors),
        recipientIds: ids(event.recipients),
        affectedIds: ids(event.affected),
        facilityIds: ids(event.facilities),
        facilityKinds: joined(event.facilities.map(({ kind }) => kind)),
        outcomes: joined(event.sites.map(({ outcome }) => outcome)),
        placeIds: ids(event.places),
        weaponIds: ids(event.weapons),
      })),
    )
    for (const { sites, facilities, weaponUses, weapons } of events) {
      expect(sites.map(({ facility }) => facility)).toEqual(facilities)
      expect(weaponUses.map(({ weapon }) => weapon)).toEqual(weapons)
    }
    expect(events.length).toBeGreaterThan(10)
    if (evidence === '')
      expect(events.some(({ facilities, places }) => facilities.length > 1 && places.length > 1)).toBe(true)
  },
)

test('facilities and places stand in the order in which the dossier has them', async () => {
  const { closed, evacuated } = await api.ask(`{
    closed: event(id: "event:2023-01-29-embassy-tehran-closed") { facilities { id } sites { outcome } }
    evacuated: event(id: "event:2026-03-06-missions-evacuated") { places { id } }
  }`)
  expect(closed).toEqual({
    facilities: [{ id: 'facility:embassy-aze-tehran' }, { id: 'facility:consulate-general-aze-tabriz' }],
    sites: [{ outcome: 'CLOSED' }, { outcome: 'REMAINED_OPEN' }],
  })
  expect(evacuated.places).toEqual([{ id: 'place:tehran' }, { id: 'place:tabriz' }])
})
