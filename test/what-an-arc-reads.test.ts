import { afterAll, beforeAll, expect, test } from 'vitest'
import { yearsOf } from '../src/tension/read-day-sums.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
/** Statements that were sent, but for looks at the version; `stream`: handed over row by row. */
const sent: { readonly how: 'read' | 'stream'; readonly text: string }[] = []
beforeAll(async () => {
  api = await startApi({
    answerCache: 0,
    change: database => ({
      ...database,
      versioned: statement => {
        sent.push({ how: 'read', text: statement.text })
        return database.versioned(statement)
      },
      stream: (statement, onRow) => {
        sent.push({ how: 'stream', text: statement.text })
        return database.stream(statement, onRow)
      },
    }),
  })
  // Names are remembered once a version of the data is known: what follows is what the arc itself reads.
  for (const to of ['2024', '2025'])
    await api.ask(`{ tensionArc(between: ["AZE", "RUS"], by: "RUS", from: "2023", to: "${to}") { from } }`)
})
afterAll(() => api.close())

async function statementsOf(query: string) {
  sent.length = 0
  await api.ask(query)
  return [...sent]
}

const arc = (more: string, selected = 'points { date relation tension volume events }') =>
  `{ tensionArc(between: ["AZE", "RUS"], from: "2022", to: "2025"${more}) { ${selected} } }`

test('an arc reads the sums of days that are stored for its pair, in one statement, and no event', async () => {
  expect(await statementsOf(arc(''))).toEqual([{ how: 'read', text: yearsOf('IMPORTANCE') }])
  expect(await statementsOf(arc(', weights: NONE, interval: DAY, halfLife: 30'))).toEqual([
    { how: 'read', text: yearsOf('NONE') },
  ])
})

test.each([
  ', types: [ASSAULT]',
  ', by: "RUS"',
  ', weights: RELIABILITY',
  ', evidence: { asKnownOn: "2025-07-15" }',
])(
  'an arc that sums do not serve%s reads what bears on its pair in one statement, row by row',
  async more => {
    const statements = await statementsOf(arc(more))
    expect(statements.map(({ how }) => how)).toEqual(['stream'])
    expect(statements[0]?.text.match(/:BEARS_ON\]/g)).toHaveLength(1)
  },
)

test('shares of all points come of one reading of the events', async () => {
  const statements = await statementsOf(
    arc('', 'points { contributions(first: 3) { share } rest(first: 3) { share } }'),
  )
  expect(statements.map(({ how }) => how).toSorted()).toEqual(['read', 'stream'])
})

test('what is computed for many is one batch for each field, whatever the number of those that ask for it', async () => {
  const pairs = (first: number, selected: string) => `{ dyads(first: ${first}) { nodes { id ${selected} } } }`
  const list = await statementsOf(pairs(5, ''))
  expect(list).toHaveLength(1)
  const now = await statementsOf(pairs(5, 'tension { tension }'))
  expect(now).toHaveLength(2)
  expect(await statementsOf(pairs(10, 'tension { tension }'))).toHaveLength(2)
  const twice = pairs(10, 'tension { tension } then: tension(on: "2025-07-15") { tension }')
  expect(await statementsOf(twice)).toHaveLength(3)
})
