import { afterAll, beforeAll, expect, test } from 'vitest'
import { knownBy } from '../src/evidence/admitted.ts'
import { knownByBearing } from '../src/evidence/bearings.ts'
import { ambientOf } from '../src/selection/arguments.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const NOTHING = { onlyDocuments: [], excludeDocuments: [] }

/** Evidence as it is handed to statements: names have become ids. */
test.each([
  { minSpeakers: 1 },
  { minSpeakers: 2 },
  { minSpeakers: 3 },
  { ...NOTHING, exclude: ['source:tass', 'source:caliber-az', 'source:news-az'] },
  { ...NOTHING, only: ['source:caliber-az', 'source:rt'] },
  { ...NOTHING, only: ['source:caliber-az', 'source:tass'], exclude: ['source:tass'] },
  { excludeStateMedia: true },
  { ...NOTHING, excludeStateMedia: true, exclude: ['source:caliber-az'] },
  {
    onlyDocuments: ['document:caliber-20251114-summons'],
    only: ['document:caliber-20251114-summons'],
  },
  { minSpeakers: 2, excludeStateMedia: true },
])('what a bearing tells by itself is what a walk over claims and documents finds: %o', async evidence => {
  const ambient = ambientOf(evidence)
  const rows = await api.database.read({
    text: `MATCH (e)-[b:BEARS_ON]->(pair)
RETURN e.id + ' ' + pair.id AS bearing, ${knownBy('e', ambient).join(' AND ')} AS walked, ${knownByBearing('e', 'b', ambient).join(' AND ')} AS told
ORDER BY bearing`,
    parameters: { p: { evidence } },
  })
  expect(rows.filter(([, walked, told]) => walked !== told)).toEqual([])
  const kept = rows.filter(([, walked]) => walked).length
  expect(kept).toBeGreaterThan(0)
  if (evidence.minSpeakers !== 1) expect(kept).toBeLessThan(rows.length)
})

test('how many speak of an event is what it says itself', async () => {
  const rows = await api.database.read({
    text: 'MATCH (e)-[b:BEARS_ON]->() RETURN DISTINCT e.id, b.speakers ORDER BY e.id',
    parameters: {},
  })
  const said = new Map(rows.map(([id, speakers]) => [id, speakers]))
  const { events } = await api.ask(
    '{ events(first: 100, filter: { between: ["AZE", "RUS"] }) { nodes { id corroboration { speakers } } } }',
  )
  expect(events.nodes.length).toBe(100)
  for (const { id, corroboration } of events.nodes)
    expect([id, said.get(id)]).toEqual([id, corroboration.speakers])
})
