import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const founded = async (id: string, evidence = '') => {
  const { event } = await api.ask(`{
    event(id: "${id}"${evidence}) {
      reliability reliabilityReason corroboration { speakers voices { ... on Entity { id } } outlets onlyParties }
    }
  }`)
  return event
}

test('the Kinzhal of January 2024 is told by the ministry in Baku alone, whoever prints it', async () => {
  expect(await founded('event:2024-01-02-kinzhal-near-kyiv-embassy')).toEqual({
    reliability: 'LOW',
    reliabilityReason: 'one speaker, who is a party to it',
    corroboration: { speakers: 1, voices: [{ id: 'state:AZE' }], outlets: 3, onlyParties: true },
  })
})

test('who speaks of one strike on the depot does not bear out what is said of both, but is borne out by it', async () => {
  const speakersOf = async (id: string) => {
    const { claim } = await api.ask(`{
      claim(id: "${id}") { about { ... on Event { id } } corroboration { speakers voices { ... on Entity { id } } } }
    }`)
    const ids = (nodes: { id: string }[]) => nodes.map(node => node.id)
    expect(claim.corroboration.speakers).toBe(claim.corroboration.voices.length)
    return [ids(claim.about), ids(claim.corroboration.voices)]
  }
  const [first, second] = [
    'event:2025-08-08-socar-depot-strike',
    'event:2025-08-18-socar-depot-second-strike',
  ]
  const kyivIndependent = 'source:kyiv-independent'
  expect(await speakersOf('claim:2025-08-08-socar-depot-strike/8')).toEqual([
    [first, second],
    [kyivIndependent],
  ])
  expect(await speakersOf('claim:2025-08-08-socar-depot-strike/11')).toEqual([
    [first],
    [kyivIndependent, 'source:news-az', 'source:ukrainska-pravda'],
  ])
  expect(await speakersOf('claim:2025-08-18-socar-depot-second-strike/10')).toEqual([
    [second],
    ['source:irtafax', kyivIndependent, 'source:rbc-ukraine'],
  ])
})

test("the caption of a picture is no voice on the missile; the agency's claim stands, as what it says of its picture", async () => {
  const event = await founded(
    'event:2025-11-14-kyiv-embassy-missile',
    ', evidence: { only: ["Kyiv Independent"] }',
  )
  expect(event).toEqual({
    reliability: 'HIGH',
    reliabilityReason: '3 independent speakers, all through one publisher',
    corroboration: {
      speakers: 3,
      voices: [{ id: 'source:kyiv-independent' }, { id: 'state:AZE' }, { id: 'state:UKR' }],
      outlets: 1,
      onlyParties: false,
    },
  })
  const { claim } = await api.ask(`{
    claim(id: "claim:2025-11-14-kyiv-embassy-missile/19") {
      attributedTo { ... on Entity { id } } corroboration { speakers onlyParties } documents { locator }
    }
  }`)
  expect(claim).toEqual({
    attributedTo: { id: 'organization:afp' },
    corroboration: { speakers: 0, onlyParties: null },
    documents: [{ locator: 'caption' }],
  })
})

test('where no speaker is known, publishers count, and those that one state runs are one', async () => {
  await api.database.write(run =>
    run({
      text: `CREATE (e:Event:Entity:TestOnly {id: 'event:test-told-by-agencies', name: 'x', title: 'x', earliest: '2025-01-01', latest: '2025-01-01', date: '2025-01-01', known: '2025-01-01', position: '2025-01-01.000.event:test-told-by-agencies'})
WITH e
UNWIND $sources AS id
MATCH (s:Source {id: id})
CREATE (e)-[:REPORTED_IN]->(d:Document:Entity:TestOnly {id: 'document:test-' + id, title: 'x', earliest: '2025-01-01', latest: '2025-01-01', source: id})-[:PUBLISHED_BY]->(s)`,
      parameters: {
        sources: ['source:tass', 'source:ria-novosti', 'source:kyiv-independent', 'source:1news-az'],
      },
    }),
  )
  try {
    // As known on a day it is reckoned anew, by the same rule as when it was stored.
    const known = (also: string) =>
      founded('event:test-told-by-agencies', `, evidence: { asKnownOn: "2026-01-01"${also} }`)
    expect(await known('')).toMatchObject({
      reliability: 'MEDIUM',
      reliabilityReason: '3 independent publishers, no speaker known by name',
      corroboration: { speakers: 0, outlets: 4 },
    })
    expect(await known(', exclude: ["1news.az"]')).toMatchObject({
      reliability: 'LOW',
      reliabilityReason: '2 independent publishers, no speaker known by name',
    })
  } finally {
    await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  }
})
