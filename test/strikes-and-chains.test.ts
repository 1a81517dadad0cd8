import { afterAll, beforeAll, expect, test } from 'vitest'
import { examples } from '../src/playground/examples.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test.each(examples.map(({ name, query, variables }) => ({ name, query, variables })))(
  'the example $name answers with something to read',
  async ({ query, variables }) => {
    const data = await api.ask(query, variables)
    const [answer] = Object.values(data)
    expect(JSON.stringify(answer).length).toBeGreaterThan(200)
  },
)

test('the Kinzhal of 2 January 2024: about 35 steps away, as steps, by the ministry alone', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2024-01-02-kinzhal-near-kyiv-embassy") {
      sites { outcome facility { id kind sentBy { iso3 } hostedBy { iso3 } } } weapons { id }
      claims(properties: [distance, depth]) {
        value form values { min max unit approximate of } attributedTo { id } documents { source { name } }
      }
    }
  }`)
  expect(event).toEqual({
    sites: [
      {
        outcome: 'NEAR_MISS',
        facility: {
          id: 'facility:embassy-aze-kyiv',
          kind: 'EMBASSY',
          sentBy: { iso3: 'AZE' },
          hostedBy: { iso3: 'UKR' },
        },
      },
    ],
    weapons: [{ id: 'weapon:kinzhal' }],
    claims: [
      {
        value: 'about 35 steps (crater to administrative building)',
        form: 'QUOTED',
        values: [
          { min: 35, max: 35, unit: 'step', approximate: true, of: 'crater to administrative building' },
        ],
        attributedTo: { id: 'organization:aze-mfa' },
        documents: [{ source: { name: 'Caliber.Az' } }],
      },
      {
        value: '8 metres (unexploded ordnance)',
        form: 'REPORTED',
        values: [{ min: 8, max: 8, unit: 'metre', approximate: null, of: 'unexploded ordnance' }],
        attributedTo: { id: 'organization:aze-mfa' },
        documents: [{ source: { name: 'Caliber.Az' } }],
      },
    ],
  })
})

test('the consulate in Kharkiv: on or before 6 March, or on 10 March 2022; the month alone refines into both', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2022-03-kharkiv-consulate-hit") {
      date earliest latest known
      actors { id } recipients { id } affected { id } bearsOn { dyad { id } weight because agent }
      disputes { property kinds claims { value } } notes { kind text }
    }
  }`)
  expect(event).toMatchObject({
    date: '2022-03',
    earliest: '2022-03-01',
    latest: '2022-03-31',
    known: '2022-03-06',
    actors: [{ id: 'state:RUS' }],
    recipients: [{ id: 'state:UKR' }],
    affected: [{ id: 'state:AZE' }],
  })
  // Addressed to Ukraine in full; Azerbaijan was hit, at half weight.
  expect(event.bearsOn).toEqual([
    { dyad: { id: 'dyad:AZE-RUS' }, weight: 0.5, because: 'ACTOR_AFFECTED', agent: 'RUS' },
    { dyad: { id: 'dyad:RUS-UKR' }, weight: 1, because: 'ACTOR_RECIPIENT', agent: 'RUS' },
  ])
  const date = event.disputes.find((dispute: { property: string }) => dispute.property === 'eventDate')
  expect(date).toEqual({
    property: 'eventDate',
    kinds: ['CONTRADICTION', 'PRECISION'],
    claims: [{ value: '../2022-03-06' }, { value: '2022-03-10' }, { value: '2022-03' }],
  })
  expect(event.notes.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['DATE', 'ACTOR']),
  )
})

test('38 of 67 died in the airliner; the outlet that wrote 67 dead stands beside it, deprecated with the reason', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2024-12-25-azal-8243-crash") {
      casualties { killed { min max } survivors { min max } aboard { min max } injured { min } }
      claims(properties: [casualties]) { value rank rankReason documents { source { name } } }
      facilities { id kind operatedBy { id } }
    }
  }`)
  expect(event.casualties).toEqual({
    killed: { min: 38, max: 38 },
    survivors: { min: 29, max: 29 },
    aboard: { min: 67, max: 67 },
    injured: null,
  })
  const slip = event.claims.find(({ rank }: { rank: string }) => rank === 'DEPRECATED')
  expect(slip).toMatchObject({
    value: expect.stringContaining('67'),
    documents: [{ source: { name: 'Kyiv Independent' } }],
  })
  expect(slip.rankReason).toEqual(expect.any(String))
  expect(event.facilities).toContainEqual({
    id: 'facility:aircraft-4k-az65',
    kind: 'AIRCRAFT',
    operatedBy: { id: 'organization:azal' },
  })
})

test("a state's facilities are those it sends, and those its companies own or fly", async () => {
  const { state } = await api.ask(
    '{ state(code: "Baku") { facilities(first: 50) { nodes { id } } aircraft: facilities(kinds: [AIRCRAFT]) { nodes { id } } } }',
  )
  const ids = state.facilities.nodes.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(expect.arrayContaining(['facility:embassy-aze-kyiv', 'facility:socar-depot-odesa']))
  expect(state.aircraft.nodes).toEqual([{ id: 'facility:aircraft-4k-az65' }])
})

test('two died in Yekaterinburg: what is said of three others is not mixed into the figure', async () => {
  const { event } = await api.ask(
    '{ event(id: "event:2025-06-27-yekaterinburg-raids") { casualties { killed { min max scopes } } } }',
  )
  expect(event.casualties.killed).toEqual({ min: 2, max: 2, scopes: [] })
})

test('what Ukraine said of the second strike on the depot is not held against the first', async () => {
  const { event } = await api.ask(
    '{ event(id: "event:2025-08-08-socar-depot-strike") { disputes { property } } }',
  )
  expect(event.disputes).toEqual([{ property: 'eventDate' }, { property: 'projectileCount' }])
})

test('what came with an event but is about the pair stands beside its claims, and its dispute with the pair', async () => {
  const { event, dyad } = await api.ask(`{
    event(id: "event:2025-09-05-baku-rejects-insurance-claim") { claims { id } claimsBeside { about { id } } }
    dyad(between: ["Baku", "Moscow"]) { disputes { property claims { context { id } } } }
  }`)
  expect(event).toEqual({
    claims: [],
    claimsBeside: [{ about: [{ id: 'dyad:AZE-RUS' }] }, { about: [{ id: 'dyad:AZE-RUS' }] }],
  })
  expect(dyad.disputes[0].claims[0].context).toEqual({ id: 'event:2025-09-05-baku-rejects-insurance-claim' })
})

test('a document whose address was not seen shows publisher, title and date, and no link', async () => {
  const [row] = await api.database.read({
    text: 'MATCH (d:Document) WHERE d.url IS NULL RETURN count(d), min(d.id)',
    parameters: {},
  })
  expect(Number(row?.[0])).toBeGreaterThan(0)
  const { document } = await api.ask(
    'query ($id: ID!) { document(id: $id) { url title published source { name } } }',
    { id: row?.[1] },
  )
  expect(document).toEqual({
    url: null,
    title: expect.any(String),
    published: expect.any(String),
    source: { name: expect.any(String) },
  })
})

test('a search for Sputnik finds the bureau itself before what was written of it', async () => {
  const { search } = await api.ask('{ search(text: "Sputnik", first: 20) { __typename id } }')
  expect(search.slice(0, 4).map(({ id }: { id: string }) => id)).toContain('organization:sputnik-azerbaijan')
  const kinds = new Set(search.map(({ __typename }: { __typename: string }) => __typename))
  expect(kinds).toContain('Event')
})
