import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const ATTACK = 'event:2023-01-27-embassy-attack-tehran'
const SHOOTING = 'event:2023-03-28-attack-fazil-mustafa'

test('the attack on the embassy in Tehran bears on Baku and Tehran by what Baku says, and Tehran denies it', async () => {
  const { event } = await api.ask(
    `query ($id: ID!) { event(id: $id) {
      actors { name }
      bearsOn { dyad { id } weight because agent claim { statement attributedAs attributedTo { name } documents { url } } }
      disputes { property claims { strength attributedAs values { text entity { ... on State { name } } } } }
    } }`,
    { id: ATTACK },
  )
  expect(event.actors).toEqual([{ name: 'Yasin Hosseinzadeh' }])
  expect(event.bearsOn).toEqual([
    {
      dyad: { id: 'dyad:AZE-IRN' },
      weight: 0.5,
      because: 'ATTRIBUTED',
      agent: 'IRN',
      claim: {
        statement: 'all responsibility lies with Iran',
        attributedAs: 'Aykhan Hajizada',
        attributedTo: { name: 'Aykhan Hajizada' },
        documents: [
          {
            url: 'https://www.wionews.com/world/security-chief-of-azerbaijans-embassy-in-iran-killed-in-gun-attack-baku-protests-to-tehran-556594',
          },
        ],
      },
    },
  ])
  const responsibility = event.disputes.find(
    ({ property }: { property: string }) => property === 'responsibility',
  )
  expect(
    responsibility.claims.map(({ attributedAs }: { attributedAs: string }) => attributedAs).sort(),
  ).toEqual(['Aykhan Hajizada', 'Caliber.Az (via JAMnews)', 'Nasser Kanaani'])
})

test('an act that bears by whom it names bears by no claim', async () => {
  const { event } = await api.ask(
    `{ event(id: "event:2026-03-05-nakhchivan-drones") { bearsOn { because claim { id } } } }`,
  )
  expect(event.bearsOn).toEqual([{ because: 'ACTOR_RECIPIENT', claim: null }])
})

test('no event between Baku and Moscow bears on the pair by attribution: whoever is blamed there acted', async () => {
  expect(
    await api.database.read({
      text: "MATCH (e:Event)-[b:BEARS_ON {because: 'ATTRIBUTED'}]->(d:Dyad) RETURN d.id, e.id ORDER BY e.position",
      parameters: {},
    }),
  ).toEqual([
    ['dyad:AZE-IRN', ATTACK],
    ['dyad:AZE-IRN', SHOOTING],
  ])
})

test('before the accusation was made the shooting was known and bore on nothing', async () => {
  const asked = `query ($day: Day!, $id: ID!) {
    event(id: $id, evidence: { asKnownOn: $day }) { title bearsOn { because } }
    events(filter: { between: ["Baku", "Tehran"], from: "2023-03-28", to: "2023-03-28" }, evidence: { asKnownOn: $day }) { totalCount nodes { id } }
  }`
  const before = await api.ask(asked, { day: '2023-04-02', id: SHOOTING })
  expect(before.event.bearsOn).toEqual([])
  expect(before.events).toEqual({ totalCount: 0, nodes: [] })
  const after = await api.ask(asked, { day: '2023-04-03', id: SHOOTING })
  expect(after.event.bearsOn).toEqual([{ because: 'ATTRIBUTED' }])
  expect(after.events).toEqual({ totalCount: 1, nodes: [{ id: SHOOTING }] })
})

test('documents that do not carry the accusation leave the attack out of the pair', async () => {
  const asked = `query ($only: [String!]!, $id: ID!) {
    event(id: $id, evidence: { only: $only }) { bearsOn { because claim { id } } }
    dyad(between: ["Baku", "Tehran"], evidence: { only: $only }) {
      eventCount events(first: 5) { nodes { id } } tension(on: "2023-01-27") { events tension }
    }
  }`
  const without = await api.ask(asked, {
    only: ['document:caliber-20251114-summons', 'document:wikipedia-attack-2023'],
    id: ATTACK,
  })
  expect(without.event.bearsOn).toEqual([])
  // On which no event bears that may be read.
  expect(without.dyad).toBeNull()
  const withIt = await api.ask(asked, { only: ['document:wion-20230127-attack'], id: ATTACK })
  expect(withIt.event.bearsOn).toEqual([
    { because: 'ATTRIBUTED', claim: { id: 'claim:2023-01-27-embassy-attack-tehran/10' } },
  ])
  expect(withIt.dyad.events.nodes).toContainEqual({ id: ATTACK })
  // No claim of this document gives the day: on a curve it has no place.
  expect(withIt.dyad.tension).toBeNull()
})

test('the bearing is read with its claim in the one statement of the event', () => {
  const query = `query ($day: Day) {
    event(id: "${ATTACK}", evidence: { asKnownOn: $day }) { bearsOn { because claim { id } } }
  }`
  expect(planOf(query, { day: '2023-04-02' }).text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:Event {id: $p.a0.id})
      WHERE s0.known <= $p.w1.asKnownOn
      RETURN [COLLECT {
        MATCH (s0)-[r2:BEARS_ON]->(d1:Dyad)
        WHERE r2.known <= $p.w1.asKnownOn
          AND (r2.claim IS NULL OR EXISTS { MATCH (laid:Claim {id: r2.claim}) WHERE laid.known <= $p.w1.asKnownOn })
        WITH d1, r2
        ORDER BY d1.id
        RETURN [r2.because, head(COLLECT {
          MATCH (c3:Claim {id: r2.claim})
          WHERE c3.known <= $p.w1.asKnownOn
          RETURN [c3.id]
        })]
      }]
    }) AS answer"
  `)
})
