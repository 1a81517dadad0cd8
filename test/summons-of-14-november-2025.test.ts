import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const SUMMONS = 'event:2025-11-14-baku-summons-yevdokimov'

test('who was summoned, by whom, and which acts made up the meeting', async () => {
  const { event } = await api.ask(
    `query ($id: ID!) { event(id: $id) {
      date type mode quadClass score instrument instruments
      actors { id name } recipients { id } affected { id }
      officials { role person { name tenures(on: "2025-11-14") { from sourced post { title accreditedTo { iso3 } } } } }
    } }`,
    { id: SUMMONS },
  )
  expect(event).toEqual({
    date: '2025-11-14',
    type: 'ACCUSE',
    mode: 'disapprove',
    quadClass: 'VERBAL_CONFLICT',
    score: -2,
    instrument: 'SUMMONS',
    instruments: ['SUMMONS', 'PROTEST', 'NOTE_VERBALE'],
    actors: [{ id: 'organization:aze-mfa', name: 'Ministry of Foreign Affairs of Azerbaijan' }],
    recipients: [{ id: 'state:RUS' }],
    affected: [],
    officials: [
      {
        role: 'Ambassador of Russia to Azerbaijan',
        person: {
          name: 'Mikhail Yevdokimov',
          tenures: [
            {
              from: '2023-06-14?',
              sourced: false,
              post: { title: 'Ambassador of Russia to Azerbaijan', accreditedTo: { iso3: 'AZE' } },
            },
          ],
        },
      },
    ],
  })
})

test('what was demanded differs in wording between the two outlets, and both stand', async () => {
  const { event } = await api.ask(
    `query ($id: ID!) { event(id: $id) { disputes { property kinds claims {
      value form strength attributedTo { id } documents { source { name } url }
    } } } }`,
    { id: SUMMONS },
  )
  const demand = event.disputes.find((dispute: { property: string }) => dispute.property === 'demand')
  expect(demand).toEqual({
    property: 'demand',
    kinds: ['WORDING'],
    claims: [
      {
        value: 'requested: investigation; requested: detailed explanation',
        form: 'QUOTED',
        strength: 'ASSERTS',
        attributedTo: { id: 'organization:aze-mfa' },
        documents: [
          {
            source: { name: 'Kyiv Independent' },
            url: 'https://kyivindependent.com/azerbaijan-summons-russian-envoy',
          },
        ],
      },
      {
        value: 'demanded: investigation; demanded: detailed explanation',
        form: 'REPORTED',
        strength: 'ASSERTS',
        attributedTo: { id: 'organization:aze-mfa' },
        documents: [
          {
            source: { name: 'Caliber.Az' },
            url: 'https://caliber.az/en/post/azerbaijan-summons-russian-ambassador-after-missile-hits-embassy-in-kyiv',
          },
        ],
      },
    ],
  })
})

test('a question about intent is a doubt, not an assertion', async () => {
  const { event } = await api.ask(
    `query ($id: ID!) { event(id: $id) { claims(properties: [intent]) { strength value form } } }`,
    { id: SUMMONS },
  )
  expect(event.claims).toEqual([
    { strength: 'DOUBTS', value: 'questioned', form: 'QUOTED' },
    { strength: 'DOUBTS', value: 'questioned', form: 'QUOTED' },
  ])
})

test('it refers back to six earlier events and answers the strike of that night, each by a claim', async () => {
  const { event } = await api.ask(
    `query ($id: ID!) { event(id: $id) { links { kind stated claim { id } to { id } } } }`,
    { id: SUMMONS },
  )
  expect(event.links).toHaveLength(7)
  for (const link of event.links)
    expect(link).toMatchObject({ stated: true, claim: { id: expect.any(String) } })
  expect(event.links.map(({ kind, to }: { kind: string; to: { id: string } }) => `${kind} ${to.id}`)).toEqual(
    [
      'CITED event:2022-03-kharkiv-consulate-hit',
      'CITED event:2022-04-coordinates-submitted',
      'CITED event:2024-01-02-kinzhal-near-kyiv-embassy',
      'CITED event:2025-08-08-socar-depot-strike',
      'CITED event:2025-08-18-socar-depot-second-strike',
      'CITED event:2025-08-28-kyiv-embassy-damaged',
      'ANSWERED event:2025-11-14-kyiv-embassy-missile',
    ],
  )
})

test('the day is told in the order in which it happened: raid, strike in it, summons, call', async () => {
  const { events } = await api.ask(`{
    events(filter: { from: "2025-11-14", to: "2025-11-14" }) { nodes { id within { id } } }
  }`)
  expect(events.nodes).toEqual([
    { id: 'event:2025-11-14-mass-attack-on-kyiv', within: null },
    { id: 'event:2025-11-14-kyiv-embassy-missile', within: { id: 'event:2025-11-14-mass-attack-on-kyiv' } },
    { id: SUMMONS, within: null },
    { id: 'event:2025-11-14-zelensky-aliyev-call', within: null },
  ])
})

test('an Iskander-type missile, a missile fragment and a Patriot stand side by side, each with who says so', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2025-11-14-kyiv-embassy-missile") {
      casualties { killed { min max text } }
      claims(properties: [projectile]) { value attributedTo { name } relayedBy { name } channel values { hedge entity { id } } }
    }
  }`)
  // "None reported" is not zero.
  expect(event.casualties.killed).toEqual({ min: null, max: null, text: ['none reported'] })
  const values = event.claims.map(({ value }: { value: string }) => value)
  expect(new Set(values).size).toBeGreaterThan(1)
  expect(event.claims).toContainEqual(
    expect.objectContaining({
      attributedTo: { name: 'Ministry of Foreign Affairs of Azerbaijan' },
      values: [{ hedge: '-type', entity: { id: 'weapon:iskander' } }],
    }),
  )
})
