import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** The first claim that speaks of Russia's part in it is Aliyev's, of 29 December; of the Pantsir, of the month's last day. */
const CRASH = 'event:2024-12-25-azal-8243-crash'

const basisOf = (stated: readonly { field: string; basis: string }[]) =>
  Object.fromEntries(stated.map(({ field, basis }) => [field, basis]))

test('on the day after the crash nobody had said whose doing it was, nor what hit', async () => {
  const fields =
    'actors { ... on State { iso3 } } weapons { id } instrument instruments mode stated { field basis }'
  const on = async (asKnownOn: string) => {
    const { event } = await api.ask(
      `query ($day: Day) { event(id: "${CRASH}", evidence: { asKnownOn: $day }) { ${fields} } }`,
      { day: asKnownOn },
    )
    return { ...event, stated: basisOf(event.stated) }
  }
  expect(await on('2024-12-26')).toMatchObject({
    actors: [],
    weapons: [],
    instrument: null,
    instruments: [],
    mode: null,
    stated: { ACTORS: 'NOBODY', WEAPONS: 'NOBODY', INSTRUMENTS: 'NOBODY' },
  })
  expect(await on('2024-12-29')).toMatchObject({
    actors: [{ iso3: 'RUS' }],
    weapons: [],
    instruments: ['AIR_DEFENCE_FIRE'],
    stated: { INSTRUMENTS: 'CLAIMS' },
  })
  expect(await on('2024-12-31')).toMatchObject({ weapons: [{ id: 'weapon:pantsir' }] })
})

test('nor does the curve know it, the filter or the count', async () => {
  const ask = (asKnownOn: string) =>
    api.ask(
      `query ($evidence: EvidenceInput) {
        tensionArc(between: ["AZE", "RUS"], from: "2024-12-26", to: "2024-12-26", interval: DAY, evidence: $evidence) {
          explain(on: "2024-12-26", first: 1000) { terms { event { id } } }
        }
        events(filter: { actor: "Russia", from: "2024-12-25", to: "2024-12-25" }, evidence: $evidence) { nodes { id } }
        eventCounts(
          filter: { types: [ASSAULT], from: "2024-12-25", to: "2024-12-25" }
          by: [ACTOR_STATE]
          evidence: $evidence
        ) { key events }
        fired: events(filter: { instruments: [AIR_DEFENCE_FIRE], to: "2024-12-25" }, evidence: $evidence) { totalCount }
      }`,
      { evidence: { asKnownOn } },
    )
  const before = await ask('2024-12-26')
  const after = await ask('2024-12-29')
  const terms = ({ tensionArc }: typeof before) =>
    tensionArc.explain.terms.map(({ event }: { event: { id: string } }) => event.id)
  expect(terms(before)).not.toContain(CRASH)
  expect(terms(after)).toContain(CRASH)
  expect(before.events.nodes).not.toContainEqual({ id: CRASH })
  expect(after.events.nodes).toContainEqual({ id: CRASH })
  expect([before.fired.totalCount, after.fired.totalCount]).toEqual([0, 1])
  expect(before.eventCounts).toEqual([{ key: [null], events: 1 }])
  expect(after.eventCounts).toEqual([{ key: ['state:RUS'], events: 1 }])
})

test('on that day it is not among the acts of the pair, with part of the documents or all that were out', async () => {
  for (const evidence of [{}, { exclude: ['Caliber.Az'] }]) {
    const ask = (asKnownOn: string) =>
      api.ask(
        `query ($evidence: EvidenceInput) {
          events(filter: { between: ["AZE", "RUS"], from: "2024-12-25", to: "2024-12-25" }, evidence: $evidence) {
            nodes { id }
          }
          dyad(between: ["AZE", "RUS"], evidence: $evidence) { eventCount events { totalCount } }
        }`,
        { evidence: { ...evidence, asKnownOn } },
      )
    const before = await ask('2024-12-26')
    const after = await ask('2024-12-29')
    expect(before.events.nodes).not.toContainEqual({ id: CRASH })
    expect(after.events.nodes).toContainEqual({ id: CRASH })
    for (const { dyad } of [before, after]) expect(dyad.events.totalCount).toBe(dyad.eventCount)
  }
})

/** By the day before the first claim that names the weapon, and from that day on. */
const NAMED_LATER = [
  { weapon: 'weapon:pantsir', name: 'Pantsir', before: '2024-12-28', from: '2024-12-31' },
  { weapon: 'weapon:arash2', name: 'Arash-2', before: '2026-03-05', from: '2026-03-06' },
]

test.each(NAMED_LATER)(
  '$weapon is in no search before somebody has named it, though its event is known',
  async ({ weapon, name, before, from }) => {
    const foundOn = async (evidence: object) => {
      const { search, searchHits } = await api.ask(
        `query ($name: String!, $evidence: EvidenceInput) {
          search(text: $name, kinds: [WEAPON], evidence: $evidence) { id }
          searchHits(text: $name, kinds: [WEAPON], evidence: $evidence) { nodes { node { id } } }
        }`,
        { name, evidence },
      )
      return [search, searchHits.nodes.map(({ node }: { node: object }) => node)].map(found =>
        found.some(({ id }: { id: string }) => id === weapon),
      )
    }
    for (const others of [{}, { minSpeakers: 1 }]) {
      expect(await foundOn({ ...others, asKnownOn: before })).toEqual([false, false])
      expect(await foundOn({ ...others, asKnownOn: from })).toEqual([true, true])
    }
  },
)
