import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { askUnder } from './support/under-evidence.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('who gives no date takes none away', async () => {
  // The Jerusalem Post, which prints Reuters, tells of a motive; the dates are by IRNA and Iran International.
  const { event, eventCounts } = await askUnder(
    api,
    `event(id: "event:2023-05-05-iran-expels-four", evidence: $evidence) { date stated { field basis } }
    eventCounts(filter: { between: ["Baku", "Tehran"], types: [SANCTION], from: "2023-04", to: "2023-05" }, by: [MONTH], evidence: $evidence) { key events }`,
    { exclude: ['Reuters'] },
  )
  expect(event.date).toBe('2023-04/2023-05-05')
  expect(event.stated).toContainEqual({ field: 'DATE', basis: 'RECORD' })
  const { eventCounts: all } = await askUnder(
    api,
    'eventCounts(filter: { between: ["Baku", "Tehran"], types: [SANCTION], from: "2023-04", to: "2023-05" }, by: [MONTH]) { key events }',
  )
  expect(eventCounts).toEqual(all)
})

test('who gives a date takes it away', async () => {
  const { event } = await askUnder(
    api,
    'event(id: "event:2023-05-05-iran-expels-four", evidence: $evidence) { date }',
    { exclude: ['Iran International'] },
  )
  expect(event.date).toBe('2023-04')
})

test.each([
  ['Baku', 'Moscow', 'Reuters'],
  ['Baku', 'Tehran', 'Kyiv Independent'],
])(
  'without one publisher and by two speakers the curve of %s and %s has events of their list with a day alone',
  async (a, b, publisher) => {
    const ask = (evidence: object) =>
      askUnder(
        api,
        `tensionArc(between: ["${a}", "${b}"], from: "2022", to: "2026", interval: MONTH, evidence: $evidence) {
        eventCount explain(on: "2026-02-28", first: 100) { terms { event { id date } } }
      }
      events(filter: { between: ["${a}", "${b}"], from: "2022", to: "2026" }, first: 100, evidence: $evidence) { nodes { id } }`,
        evidence,
      )
    const less = await ask({ minSpeakers: 2, exclude: [publisher] })
    const listed = less.events.nodes.map(({ id }: { id: string }) => id)
    for (const { event } of less.tensionArc.explain.terms) {
      expect(event.date, event.id).not.toBeNull()
      expect(listed).toContain(event.id)
    }
    const more = await ask({ minSpeakers: 2 })
    expect(less.tensionArc.eventCount).toBeLessThanOrEqual(more.tensionArc.eventCount)
  },
)
