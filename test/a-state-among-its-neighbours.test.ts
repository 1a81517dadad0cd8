import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Neighbour = {
  state: { iso3: string }
  dyad: { id: string; tension: unknown; earliest: string }
  point: { tension: number; events: number }
}

const FIELDS = '{ date relation tension volume events }'

test('in July 2025 Azerbaijan stood worst with Russia, and with each as their pair stood', async () => {
  const { neighbours } = await api.ask(`{
    neighbours(state: "Baku", on: "2025-07-15") { state { iso3 } dyad { id earliest tension(on: "2025-07-15") ${FIELDS} } point ${FIELDS} }
  }`)
  const all: Neighbour[] = neighbours
  expect(all[0]?.state.iso3).toBe('RUS')
  expect(all[0]?.point.events).toBe(84)
  for (const { dyad, point, state } of all) {
    expect(dyad.id).toContain(state.iso3)
    expect(dyad.id).toContain('AZE')
    expect(dyad.tension).toEqual(point)
    expect(dyad.earliest <= '2025-07-15').toBe(true)
  }
  const tensions = all.map(({ point }) => point.tension)
  expect(tensions).toEqual(tensions.toSorted((a, b) => b - a))
})

test('who had nothing to do with the state by then is no neighbour yet', async () => {
  const { then, later } = await api.ask(`{
    then: neighbours(state: "Азербайджан", on: "2022-02-23") { state { iso3 } }
    later: neighbours(state: "AZE") { state { iso3 } point { date } }
  }`)
  expect(then).toEqual([{ state: { iso3: 'RUS' } }])
  expect(later.length).toBeGreaterThan(4)
  // One day for all.
  expect(new Set(later.map(({ point }: { point: { date: string } }) => point.date)).size).toBe(1)
})

test('a filter and evidence hold for all neighbours', async () => {
  const { visits, before } = await api.ask(`{
    visits: neighbours(state: "Baku", types: [CONSULT], weights: NONE) { state { iso3 } point { tension events } }
    before: neighbours(state: "Baku", on: "2025-01-01", evidence: { asKnownOn: "2022-02-23" }) { state { iso3 } point { events } }
  }`)
  for (const { point } of visits) expect(point.tension).toBe(0)
  expect(before).toEqual([{ state: { iso3: 'RUS' }, point: { events: 1 } }])
})

test('a state that nobody deals with has no neighbours', async () => {
  expect(await api.ask('{ neighbours(state: "Fiji") { state { iso3 } } }')).toEqual({ neighbours: [] })
})

test.each([
  ['evidence: { only: ["Caliber.Az"] }', 'evidence: { only: ["Caliber.Az"] }', ''],
  ['types: [ASSAULT]', '', 'types: [ASSAULT]'],
  ['attributed: false', '', 'attributed: false'],
])('what %s leaves out of a relation is told as the pair tells it', async (all, ofPair, ofPoint) => {
  const FIGURES = '{ relation events leftOut { value events } }'
  const { neighbours, dyad } = await api.ask(`{
    neighbours(state: "Baku", on: "2025-07-15", ${all}) { state { iso3 } point ${FIGURES} }
    dyad(between: ["Baku", "Moscow"] ${ofPair}) { tension(on: "2025-07-15" ${ofPoint}) ${FIGURES} }
  }`)
  const { point } = neighbours.find(({ state }: Neighbour) => state.iso3 === 'RUS')
  expect(point.leftOut).not.toBeNull()
  expect(point).toEqual(dyad.tension)
})

test('where nothing is left out of its relations, a state is told so', async () => {
  const { neighbours } = await api.ask(
    '{ neighbours(state: "Baku", on: "2025-07-15") { point { leftOut { value } } } }',
  )
  for (const { point } of neighbours) expect(point.leftOut).toBeNull()
})
