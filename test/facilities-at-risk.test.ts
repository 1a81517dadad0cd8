import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test("what was hit of Azerbaijan's, the mission apart from the company's depot and aircraft", async () => {
  const { state } = await api.ask(`{
    state(code: "Azerbaijan") { facilitiesAtRisk { as incidents facility { name } } }
  }`)
  expect(state.facilitiesAtRisk).toEqual([
    { as: ['SENDER'], incidents: 4, facility: { name: 'Embassy of Azerbaijan in Ukraine' } },
    { as: ['COMPANY_OWNS'], incidents: 2, facility: { name: 'SOCAR oil depot, Odesa region' } },
    { as: ['COMPANY_OPERATES'], incidents: 1, facility: { name: 'Embraer 190-100 IGW 4K-AZ65' } },
    { as: ['SENDER'], incidents: 1, facility: { name: 'Embassy of Azerbaijan in Iran' } },
    { as: ['SENDER'], incidents: 1, facility: { name: 'Honorary Consulate of Azerbaijan in Kharkiv' } },
  ])
})

test('counts by year and weapon lead to their events and add up to the incidents', async () => {
  const { state } = await api.ask(`{
    state(code: "Azerbaijan") {
      facilitiesAtRisk(as: [SENDER], kinds: [EMBASSY]) {
        incidents
        counts(by: [YEAR, WEAPON]) { year weapon { name } instrument incidents events { id date } }
        byYear: counts { year incidents }
        byCause: counts(by: [INSTRUMENT, TYPE]) { year type instrument incidents }
      }
    }
  }`)
  const [inKyiv, inTehran] = state.facilitiesAtRisk
  expect(inTehran.counts).toEqual([
    {
      year: 2023,
      weapon: { name: 'Kalashnikov rifle' },
      instrument: null,
      incidents: 1,
      events: [{ id: 'event:2023-01-27-embassy-attack-tehran', date: '2023-01-27' }],
    },
  ])
  expect([inKyiv]).toEqual([
    {
      incidents: 4,
      counts: [
        {
          year: 2024,
          weapon: { name: 'Kh-47M2 Kinzhal' },
          instrument: null,
          incidents: 1,
          events: [{ id: 'event:2024-01-02-kinzhal-near-kyiv-embassy', date: '2024-01-02' }],
        },
        {
          year: 2025,
          weapon: { name: '9K720 Iskander' },
          instrument: null,
          incidents: 1,
          events: [{ id: 'event:2025-11-14-kyiv-embassy-missile', date: '2025-11-14' }],
        },
        {
          year: 2025,
          weapon: null,
          instrument: null,
          incidents: 2,
          events: [
            { id: 'event:2025-07-kyiv-embassy-drone', date: '2025-07' },
            { id: 'event:2025-08-28-kyiv-embassy-damaged', date: '2025-08-28' },
          ],
        },
      ],
      byYear: [
        { year: 2024, incidents: 1 },
        { year: 2025, incidents: 3 },
      ],
      byCause: [
        { year: null, type: 'ASSAULT', instrument: 'DRONE_STRIKE', incidents: 1 },
        { year: null, type: 'ASSAULT', instrument: 'MISSILE_STRIKE', incidents: 3 },
      ],
    },
  ])
})

test('a range, a kind of outcome and the territory narrow what counts', async () => {
  const { state, russia } = await api.ask(`{
    state(code: "Azerbaijan") {
      missed: facilitiesAtRisk(outcomes: [NEAR_MISS]) { incidents facility { kind } }
      autumn: facilitiesAtRisk(from: "2025-09", to: "2025-12") { incidents facility { kind } }
      home: facilitiesAtRisk(abroad: false) { incidents }
    }
    russia: state(code: "Russia") { facilitiesAtRisk(outcomes: [HIT, DAMAGED, DESTROYED, NEAR_MISS]) { incidents } }
  }`)
  expect(state.missed).toEqual([{ incidents: 2, facility: { kind: 'EMBASSY' } }])
  expect(state.autumn).toEqual([{ incidents: 1, facility: { kind: 'EMBASSY' } }])
  expect(state.home).toEqual([])
  expect(russia.facilitiesAtRisk).toEqual([])
})

test('what is known later is left out of an event seen from an earlier day', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2025-11-14-kyiv-embassy-missile", evidence: { asKnownOn: "2025-12-31" }) {
      affected { ... on State { facilitiesAtRisk(as: [SENDER], to: "2024") { incidents facility { name } } } }
    }
  }`)
  expect(event.affected[0].facilitiesAtRisk).toContainEqual({
    incidents: 1,
    facility: { name: 'Embassy of Azerbaijan in Ukraine' },
  })
})

test('how far off it fell stays in the words of each speaker: steps are not metres', async () => {
  const { facility } = await api.ask(`{
    facility(name: "facility:embassy-aze-kyiv") {
      incidents(outcomes: [DAMAGED, NEAR_MISS]) {
        totalCount
        nodes { outcome event { date } distances { min max unit approximate of claim { attributedAs } } damage { part extent claim { id } } documents { source { name } } }
      }
    }
  }`)
  const { totalCount, nodes } = facility.incidents
  expect(totalCount).toBe(3)
  expect(nodes[0].distances).toEqual([
    {
      min: 35,
      max: 35,
      unit: 'step',
      approximate: true,
      of: 'crater to administrative building',
      claim: { attributedAs: 'Azerbaijani MFA (14 Nov 2025, via Caliber.Az)' },
    },
  ])
  expect(nodes[1]).toMatchObject({ event: { date: '2025-07' }, distances: [], damage: [] })
  expect(nodes[2].distances.map(({ min, unit }: { min: number; unit: string }) => [min, unit])).toEqual([
    [50, 'metre'],
    [100, 'metre'],
    [50, 'metre'],
  ])
  expect(nodes[2].damage.map(({ part }: { part: string }) => part)).toEqual([
    'administrative building',
    'consular section',
    "ambassador's residence",
    'embassy',
  ])
  expect(nodes[2].documents).toHaveLength(7)
})

test('a building of an embassy that was damaged has incidents of its own', async () => {
  const { section, residence } = await api.ask(`{
    section: facility(name: "facility:embassy-aze-kyiv-consular-section") { incidents { nodes { event { id } outcome } } }
    residence: facility(name: "facility:embassy-aze-kyiv-ambassador-residence") { incidents { nodes { event { id } outcome } } }
  }`)
  expect(section.incidents.nodes).toEqual([
    { event: { id: 'event:2025-08-28-kyiv-embassy-damaged' }, outcome: 'DAMAGED' },
    { event: { id: 'event:2025-11-14-kyiv-embassy-missile' }, outcome: 'DAMAGED' },
  ])
  expect(residence.incidents.nodes).toEqual([
    { event: { id: 'event:2025-08-28-kyiv-embassy-damaged' }, outcome: 'DAMAGED' },
  ])
})

const ON_ITS_SOIL = `{
  state(code: "Azerbaijan") {
    facilitiesAtRisk(as: [HOST]) { as incidents facility { id } events { id } }
    both: facilitiesAtRisk(as: [SENDER, HOST], from: "2026") { as facility { id } }
    drones: facilitiesAtRisk(as: [HOST]) { counts(by: [YEAR, INSTRUMENT]) { year instrument incidents } }
  }
  iran: state(code: "Iran") {
    facilitiesAtRisk { incidents }
    soil: facilitiesAtRisk(as: [HOST]) { as facility { id } }
  }
  ukraine: state(code: "Ukraine") { facilitiesAtRisk(as: [HOST]) { as incidents facility { id } } }
}`

test("what was hit on a state's own soil is told where it is asked for: an airport that nobody is known to own", async () => {
  const { state, iran, ukraine } = await api.ask(ON_ITS_SOIL)
  expect(state.facilitiesAtRisk).toEqual([
    {
      as: ['HOST'],
      incidents: 1,
      facility: { id: 'facility:nakhchivan-airport' },
      events: [{ id: 'event:2026-03-05-nakhchivan-drones' }],
    },
    {
      as: ['HOST'],
      incidents: 1,
      facility: { id: 'facility:shakarabad-school' },
      events: [{ id: 'event:2026-03-05-nakhchivan-drones' }],
    },
  ])
  expect(state.both).toEqual(
    state.facilitiesAtRisk.map(({ as, facility }: { as: string[]; facility: object }) => ({ as, facility })),
  )
  expect(state.drones[0].counts).toEqual([{ year: 2026, instrument: 'DRONE_STRIKE', incidents: 1 }])
  // Whose it is does not matter there: another state's mission stands on its soil too, and is none of its own.
  expect(iran.soil).toEqual([{ as: ['HOST'], facility: { id: 'facility:embassy-aze-tehran' } }])
  expect(iran.facilitiesAtRisk).toEqual([])
  // A part counts for its compound, which is what the state hosts.
  expect(ukraine.facilitiesAtRisk).toContainEqual({
    as: ['HOST'],
    incidents: 4,
    facility: { id: 'facility:embassy-aze-kyiv' },
  })
})

test('damage and distance stand at the site of which they are told, and at no other of the event', async () => {
  const { drones, kyiv } = await api.ask(`{
    drones: event(id: "event:2026-03-05-nakhchivan-drones") { sites { facility { id } damage { part extent } } }
    kyiv: event(id: "event:2025-08-28-kyiv-embassy-damaged") { sites { facility { id } damage { part extent } distances { min } } }
  }`)
  expect(drones.sites).toEqual([
    {
      facility: { id: 'facility:nakhchivan-airport' },
      damage: [{ part: 'terminal building', extent: 'considerable' }],
    },
    { facility: { id: 'facility:shakarabad-school' }, damage: [] },
  ])
  const [embassy, building, section, residence] = kyiv.sites
  expect(embassy.distances.map(({ min }: { min: number }) => min).sort()).toEqual([100, 50, 50])
  expect(embassy.damage.length).toBeGreaterThan(3)
  for (const [site, part] of [
    [building, 'administrative building'],
    [section, 'consular section'],
    [residence, "ambassador's residence"],
  ]) {
    expect(site.distances).toEqual([])
    expect(new Set(site.damage.map((damage: { part: string }) => damage.part))).toEqual(new Set([part]))
  }
})

test('that the staff of a house were unhurt is in the words of a claim, and no damage', async () => {
  const { facility } = await api.ask(`{
    facility(name: "facility:honorary-consulate-aze-kharkiv") {
      incidents { nodes { damage { part extent claim { statement } } } }
    }
  }`)
  const [{ damage }] = facility.incidents.nodes
  expect(damage).toContainEqual({
    part: 'car of a consular officer',
    extent: 'wrecked',
    claim: { statement: 'the wrecked car belonged to a consular officer; staff were safe and unhurt' },
  })
  expect(damage.map(({ part }: { part: string }) => part)).not.toContain('staff')
})
