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

// One measure both ways: a claim bears another out if it says all that the other says, of all that it is about. That both strikes
// were Russian says so of the first; that the first was says nothing of the second, so only the outlet itself says it of both.
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
  for (const of of [10, 11])
    expect(await speakersOf(`claim:2025-08-08-socar-depot-strike/${of}`)).toEqual([
      [first],
      [kyivIndependent, 'source:news-az', 'source:ukrainska-pravda'],
    ])
  expect(await speakersOf('claim:2025-08-18-socar-depot-second-strike/10')).toEqual([
    [second],
    ['source:irtafax', kyivIndependent, 'source:rbc-ukraine'],
  ])
})

test('who gives two of three figures does not bear out the third, and is borne out in both', async () => {
  const speakersOf = async (place: number) => {
    const { claim } = await api.ask(
      `{ claim(id: "claim:2024-12-25-azal-8243-crash/${place}") { value corroboration { voices { ... on Entity { id } } } } }`,
    )
    return claim.corroboration.voices.map(({ id }: { id: string }) => id)
  }
  expect(await speakersOf(5)).toEqual(['state:AZE'])
  expect(await speakersOf(6)).toEqual(['source:kyiv-independent', 'state:AZE'])
})

test('publishers are counted over the same claims as speakers', async () => {
  const { claim, caption } = await api.ask(`{
    claim(id: "claim:2025-11-14-kyiv-embassy-missile/17") {
      corroboration { speakers outlets voices { ... on Entity { id } } }
    }
    caption: claim(id: "claim:2025-11-14-kyiv-embassy-missile/19") { corroboration { speakers outlets } }
  }`)
  expect(claim.corroboration).toEqual({
    speakers: 2,
    outlets: 2,
    voices: [{ id: 'source:caliber-az' }, { id: 'source:kyiv-independent' }],
  })
  expect(caption.corroboration).toEqual({ speakers: 0, outlets: 1 })
})

test('a deprecated claim bears nothing out; who makes it still says it', async () => {
  const { event, claim, few } = await api.ask(`{
    event(id: "event:2026-04-15-mfa-joint-statement-azal") { corroboration { voices { ... on Entity { id } } } }
    claim(id: "claim:2026-04-15-mfa-joint-statement-azal/2") {
      statement rankReason corroboration { voices { ... on Entity { id } } }
    }
    few: event(id: "event:2026-04-15-mfa-joint-statement-azal", evidence: { minSpeakers: 2 }) { id }
  }`)
  expect(event.corroboration.voices).toEqual([{ id: 'source:pexelbrains-com-rewrite-of-nur-kz' }])
  expect(claim).toEqual({
    statement: 'incident due to "Azerbaijan\'s" air defence',
    rankReason: 'Evident error of a rewrite.',
    corroboration: { voices: [{ id: 'source:temediatech-com-rewrite' }] },
  })
  expect(few).toBeNull()
})

test('an event that is a denial is borne out by who denies, not by the rumour', async () => {
  const id = 'event:2025-07-02-schools-closure-rumour-denied'
  expect(await founded(id)).toEqual({
    reliability: 'LOW',
    reliabilityReason: 'one speaker, who is a party to it',
    corroboration: { speakers: 1, voices: [{ id: 'state:AZE' }], outlets: 4, onlyParties: true },
  })
  expect((await founded(id, ', evidence: { exclude: ["EADaily"] }')).corroboration.voices).toEqual([
    { id: 'state:AZE' },
  ])
  // Baku's charge is what Moscow rejects.
  expect((await founded('event:2026-02-14-russian-mfa-rejects-munich')).corroboration.voices).toEqual([
    { id: 'source:comments-ua' },
    { id: 'state:RUS' },
  ])
})

test('an event that is a denial is told by it, whoever may be read', async () => {
  const told = async (evidence: string) => {
    const { event } = await api.ask(`{
      event(id: "event:2025-07-02-schools-closure-rumour-denied", evidence: ${evidence}) {
        title titleFrom summary instruments actors { ... on Entity { id } } stated { field basis }
      }
    }`)
    const basis = Object.fromEntries(
      event.stated.map(({ field, basis }: { field: string; basis: string }) => [field, basis]),
    )
    return { ...event, stated: basis }
  }
  expect(await told('{ exclude: ["EADaily"] }')).toMatchObject({
    title: 'Ministry of Science and Education of Azerbaijan: the reports are false',
    titleFrom: 'CLAIM',
    actors: [{ id: 'organization:aze-education' }],
  })
  expect(await told('{ only: ["document:vestikavkaza-20250710-schools"] }')).toMatchObject({
    title: 'Emin Amrullayev: closing the Russian sector is not considered',
    instruments: ['DENIAL'],
    actors: [{ id: 'organization:aze-education' }],
    stated: { ACTORS: 'CLAIMS', OFFICIALS: 'CLAIMS', INSTRUMENTS: 'CLAIMS' },
  })
  const rumour = await told('{ only: ["EADaily"] }')
  expect(rumour).toMatchObject({ titleFrom: 'DOCUMENT', actors: [], stated: { ACTORS: 'NOT_STATED' } })
  expect(rumour.summary).toMatch(/^EADaily .*: Russian-language schools are being closed/)
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

test('who calls it allegations, or only tells that nobody has answered, does not bear an event out', async () => {
  const { flight, plot, two, drones } = await api.ask(`{
    flight: event(id: "event:2023-03-11-iranian-aircraft-border") { corroboration { voices { ... on Entity { id } } onlyParties } }
    plot: event(id: "event:2026-03-06-dtx-irgc-plot") { corroboration { voices { ... on Entity { id } } } }
    two: event(id: "event:2023-03-11-iranian-aircraft-border", evidence: { minSpeakers: 2 }) { id }
    drones: event(id: "event:2026-03-05-nakhchivan-drones") { corroboration { voices { ... on Entity { id } } } }
  }`)
  expect(flight.corroboration).toEqual({ voices: [{ id: 'state:AZE' }], onlyParties: true })
  expect(plot.corroboration.voices).toEqual([{ id: 'source:the-yeshiva-world' }, { id: 'state:AZE' }])
  expect(two).toBeNull()
  // He doubts that it was meant, and says nothing else of it.
  const voices = drones.corroboration.voices.map(({ id }: { id: string }) => id)
  expect(voices).toContain('state:AZE')
  expect(voices).not.toContain('person:rauf-mirgadirov')
})
