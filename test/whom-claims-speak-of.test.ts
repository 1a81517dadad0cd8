import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Claim = { id: string; speaksOf: { id: string }[] }

async function spokenOf(claim: string): Promise<string[]> {
  const answer = await api.ask('query ($id: ID!) { claim(id: $id) { speaksOf { id } } }', {
    id: `claim:${claim}`,
  })
  return answer.claim.speaksOf.map(({ id }: { id: string }) => id)
}

test('a missile in the grounds speaks of the embassy, of the state it represents and of the city', async () => {
  expect(await spokenOf('2025-11-14-kyiv-embassy-missile/1')).toEqual([
    'facility:embassy-aze-kyiv',
    'state:AZE',
    'place:kyiv',
  ])
})

test('a ministry that hands an ambassador a note acts; the ambassador stands for his state', async () => {
  for (const claim of ['2025-11-14-baku-summons-yevdokimov/1', '2025-11-14-baku-summons-yevdokimov/2'])
    expect(await spokenOf(claim)).toEqual(['organization:aze-mfa', 'person:mikhail-yevdokimov', 'state:RUS'])
})

test('a fragment of a Russian missile speaks of Russia, an Iskander-type missile does not', async () => {
  expect(await spokenOf('2025-11-14-kyiv-embassy-missile/2')).toContain('state:RUS')
  expect(await spokenOf('2025-11-14-kyiv-embassy-missile/1')).not.toContain('state:RUS')
})

test('the parts of an embassy that are named are spoken of one by one', async () => {
  expect(await spokenOf('2025-11-14-kyiv-embassy-missile/10')).toEqual([
    'facility:embassy-aze-kyiv-perimeter-wall',
    'facility:embassy-aze-kyiv-administrative-building',
    'facility:embassy-aze-kyiv-consular-section',
    'facility:embassy-aze-kyiv',
    'state:AZE',
  ])
})

test('whom an article does not name it does not speak of, even where the record knows who it was', async () => {
  // "The head of Sputnik's Baku bureau" is Kartavykh by our reading only.
  expect(await spokenOf('2025-10-19-kartavykh-returns/1')).toEqual([
    'state:AZE',
    'person:vladimir-putin',
    'organization:sputnik-azerbaijan',
  ])
})

test('a bare date speaks of nobody', async () => {
  expect(await spokenOf('2025-11-14-baku-summons-yevdokimov/10')).toEqual([])
})

test('all that the two articles of 14 November 2025 name, their claims speak of, tell of or come from', async () => {
  for (const document of ['seed-kyivindependent-20251114', 'caliber-20251114-summons']) {
    const named = await api.database.read({
      text: `MATCH (d:Document {id: $document})-[:NAMES]->(named:Entity)
WHERE NOT EXISTS { (d)<-[:STATED_IN]-(:Claim)-[:ABOUT|SPEAKS_OF|ATTRIBUTED_TO|RELAYED_BY]->(named) }
  AND NOT EXISTS { (d)<-[:STATED_IN]-(:Claim)-[:HAS_VALUE]->()-[:REFERS_TO]->(named) }
RETURN named.id ORDER BY named.id`,
      parameters: { document: `document:${document}` },
    })
    // The platform is the channel of a claim; an outlet speaks as a publisher, not as a body.
    expect(named.map(([id]) => id)).toEqual(
      document.startsWith('caliber') ? ['organization:caliber-az'] : ['organization:x'],
    )
  }
})

test('the picture of an article is told by its caption, from its agency', async () => {
  const { claim } = await api.ask(`{
    claim(id: "claim:2025-11-14-kyiv-embassy-missile/19") {
      value attributedTo { id } relayedBy { id } documents { locator document { id } }
    }
  }`)
  expect(claim).toEqual({
    value: 'a picture of 14 November 2025 shows the site after the attack',
    attributedTo: { id: 'organization:afp' },
    relayedBy: [{ id: 'organization:getty-images' }],
    documents: [{ locator: 'caption', document: { id: 'document:seed-kyivindependent-20251114' } }],
  })
})

test('nothing that stands in a claim as its subject or its value is spoken of again', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2025-11-14-baku-summons-yevdokimov") {
      claims { id speaksOf { id } about { id } values { entity { id } } }
    }
  }`)
  for (const { speaksOf, about, values } of event.claims) {
    const said = [...about, ...values.flatMap((value: { entity: unknown }) => value.entity ?? [])]
    const ids = said.map(({ id }: { id: string }) => id)
    expect(speaksOf.filter(({ id }: Claim) => ids.includes(id))).toEqual([])
  }
})

test('they are read in the order of the record, through one relationship', () => {
  expect(planOf('{ claim(id: "claim:x") { speaksOf { id } } }').text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:Claim {id: $p.a0.id})
      RETURN [COLLECT {
        MATCH (s0)-[r2:SPEAKS_OF]->(s1:Entity)
        WITH s1, r2
        ORDER BY r2.order
        RETURN [s1.id]
      }]
    }) AS answer"
  `)
})
