import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

/** A raid with two strikes, and what is claimed or denied of the killed: about which events, at least and at most. */
const CLAIMS = [
  [['raid'], 7, 7, 'ASSERTS'],
  [['raid'], 6, 9, 'PRESUMES'],
  [['raid'], 40, 40, 'DENIES'],
  [['strike'], 2, 2, 'ASSERTS'],
  [['other'], 3, 3, 'ASSERTS'],
] as const

let api: Api
beforeAll(async () => {
  api = await startApi()
  await api.database.write(run =>
    run({
      text: `CREATE (raid:Event:Entity:TestOnly {id: 'event:test-raid', position: '2020-01-01.001'})
CREATE (strike:Event:Entity:TestOnly {id: 'event:test-strike', position: '2020-01-01.002'})-[:WITHIN]->(raid)
CREATE (other:Event:Entity:TestOnly {id: 'event:test-other', position: '2020-01-01.003'})-[:WITHIN]->(raid)
WITH 1 AS one
UNWIND range(0, size($p.claims) - 1) AS i
WITH i, $p.claims[i] AS row
CREATE (c:Claim:Entity:TestOnly {id: 'claim:test-' + i, property: 'casualties', rank: 'NORMAL', strength: row[3], order: i})
CREATE (c)-[:HAS_VALUE]->(:Value:TestOnly {order: 0, type: 'QUANTITY', measure: 'killed', min: row[1], max: row[2]})
WITH c, row
UNWIND row[0] AS name
MATCH (e:Event {id: 'event:test-' + name})
CREATE (c)-[:ABOUT]->(e)`,
      parameters: { p: { claims: CLAIMS } },
    }),
  )
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

test('figures belong to one level: those of the raid are not those of its strikes, nor the sum, nor what is denied', async () => {
  const { event } = await api.ask(`{
    event(id: "event:test-raid") {
      casualties { killed { min max } }
      parts { id within { id } casualties { killed { min max } } }
    }
  }`)
  const within = { id: 'event:test-raid' }
  expect(event).toEqual({
    casualties: { killed: { min: 6, max: 9 } },
    parts: [
      { id: 'event:test-strike', within, casualties: { killed: { min: 2, max: 2 } } },
      { id: 'event:test-other', within, casualties: { killed: { min: 3, max: 3 } } },
    ],
  })
})

test('the missile in the embassy in Kyiv is within the attack of that night, and each has claims of its own', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2025-11-14-kyiv-embassy-missile") {
      claims { id } casualties { killed { min } }
      within { id claims { id } parts { id } }
    }
  }`)
  expect(event.within.id).toBe('event:2025-11-14-mass-attack-on-kyiv')
  expect(event.within.parts).toContainEqual({ id: 'event:2025-11-14-kyiv-embassy-missile' })
  const ids = (claims: { id: string }[]) => claims.map(({ id }) => id)
  expect(ids(event.claims).filter(id => ids(event.within.claims).includes(id))).toEqual([])
})
