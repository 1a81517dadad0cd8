import { afterAll, beforeAll, expect, test } from 'vitest'
import { leastOf, rangeOverAll, type Stated } from '../src/events/casualties.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const TEHRAN = 'event:2023-01-27-embassy-attack-tehran'

test('one died in the attack on the embassy in Tehran: who does not say whom he counts speaks of the same attack', async () => {
  const { event, eventRows } = await api.ask(`{
    event(id: "${TEHRAN}") {
      casualties {
        killed { min max scopes byScope { scope min max approximate text } }
        injured { min max scopes byScope { scope min max } }
      }
    }
    eventRows(filter: { between: ["Baku", "Tehran"], from: "2023-01-27", to: "2023-01-27", types: [ASSAULT] }, limit: 5) {
      id killedMin killedMax killedScope injuredMin injuredMax
    }
  }`)
  expect(event.casualties).toEqual({
    killed: {
      min: 1,
      max: 1,
      scopes: ['embassy staff', 'scope not stated'],
      byScope: [
        { scope: 'embassy staff', min: 1, max: 1, approximate: false, text: [] },
        { scope: 'scope not stated', min: 1, max: 1, approximate: false, text: [] },
      ],
    },
    injured: {
      min: 2,
      max: 3,
      scopes: ['embassy staff', 'scope not stated'],
      byScope: [
        { scope: 'embassy staff', min: 2, max: 2 },
        { scope: 'scope not stated', min: 3, max: 3 },
      ],
    },
  })
  expect(eventRows).toEqual([
    {
      id: TEHRAN,
      killedMin: 1,
      killedMax: 1,
      killedScope: 'embassy staff; scope not stated',
      injuredMin: 2,
      injuredMax: 3,
    },
  ])
})

test('the count of that day says the same as the event', async () => {
  const { eventCounts } = await api.ask(`{
    eventCounts(filter: { between: ["Baku", "Tehran"], from: "2023-01-27", to: "2023-01-27", types: [ASSAULT] }, by: [YEAR]) {
      events killed { min max scopes { scope min max } } injured { min max }
    }
  }`)
  expect(eventCounts).toEqual([
    {
      events: 1,
      killed: {
        min: 1,
        max: 1,
        scopes: [
          { scope: 'embassy staff', min: 1, max: 1 },
          { scope: 'scope not stated', min: 1, max: 1 },
        ],
      },
      injured: { min: 2, max: 3 },
    },
  ])
})

test('who speaks of all leads, and what is said of some of them stands beside it', async () => {
  const { event } = await api.ask(
    '{ event(id: "event:2025-06-27-yekaterinburg-raids") { casualties { killed { min max scopes byScope { scope min max } } } } }',
  )
  expect(event.casualties.killed).toEqual({
    min: 2,
    max: 2,
    scopes: [],
    byScope: [
      { scope: null, min: 2, max: 2 },
      { scope: 'three other brothers', min: 0, max: 3 },
    ],
  })
})

const of = (scope: string | null, min: number | null, max: number | null = min): Stated => ({
  min,
  max,
  approximate: false,
  text: null,
  scope,
})
const NOT_STATED = 'scope not stated'

test.each<[string, readonly Stated[], { min: number | null; max: number | null }]>([
  ['one group alone is its own range', [of('staff', 2), of('staff', 4)], { min: 2, max: 4 }],
  ['nobody says whom he counts', [of(NOT_STATED, 2), of(NOT_STATED, 3)], { min: 2, max: 3 }],
  ['one group and an account of the event', [of('staff', 2), of(NOT_STATED, 3, null)], { min: 2, max: null }],
  ['two groups, however they agree', [of('staff', 1), of('guests', 1)], { min: null, max: null }],
  [
    'two groups and an account of the event',
    [of('staff', 1), of('guests', 2), of(NOT_STATED, 3)],
    { min: null, max: null },
  ],
  ['nobody gives a number', [of('staff', null)], { min: null, max: null }],
])('the figure where %s', (_, rows, range) => {
  expect(rangeOverAll(rows)).toMatchObject(range)
})

test.each<[string, readonly Stated[], { min: number | null; max: number | null }[]]>([
  ['one group is the least there were', [of('staff', 2, 4)], [{ min: 2, max: null }]],
  ['of two groups the larger is', [of('staff', 2), of('guests', 5)], [{ min: 5, max: null }]],
  [
    'an account of the event closes the range',
    [of('staff', 2), of(NOT_STATED, 3)],
    [
      { min: 2, max: 2 },
      { min: 3, max: 3 },
    ],
  ],
  ['so does one of all', [of(null, 3)], [{ min: 3, max: 3 }]],
])('in a sum %s', (_, rows, expected) => {
  expect(leastOf(rows).map(({ min, max }) => ({ min, max }))).toEqual(expected)
})

test('beside "some" a number bounds nothing above, and figures of a group have their sum though all are counted too', async () => {
  const { event, eventCounts } = await api.ask(`{
    event(id: "event:2025-08-18-socar-depot-second-strike") { casualties { injured { min max text shared } killed { shared } } }
    eventCounts(by: [YEAR], key: ["2025"]) { injured { min max withoutNumber } killed { scopes { scope min max } } }
  }`)
  // The ministry counts the attacks of 8 and 18 August together; News.Az tells of four hurt in the first, the region of nobody in the second.
  expect(event.casualties).toEqual({
    injured: { min: 0, max: null, text: ['some'], shared: true },
    killed: { shared: false },
  })
  expect(eventCounts).toEqual([
    {
      injured: { min: 4, max: null, withoutNumber: 1 },
      killed: {
        scopes: [
          { scope: 'Kyiv', min: 6, max: null },
          { scope: 'three other brothers', min: 0, max: 3 },
        ],
      },
    },
  ])
})
