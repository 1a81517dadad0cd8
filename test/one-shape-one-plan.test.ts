import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ answerCache: 0 })
})
afterAll(() => api.close())

/** How many plans Neo4j held; it holds none then. */
async function plans(): Promise<number> {
  const [[sentence] = []] = await api.database.administer({
    text: 'CALL db.clearQueryCaches()',
    parameters: {},
  })
  return Number(/\d+/.exec(String(sentence))?.[0] ?? 0)
}

type Asked = readonly [query: string, variables: Record<string, unknown>]

const ASKED: Asked = [
  `query One($from: Period) {
    events(filter: { types: [ASSAULT], from: $from }, first: 5) {
      nodes { id title claims { value } actors { id name } }
    }
  }`,
  { from: '2022' },
]

/** The same: under other names and aliases, in another order, by fragments, about other things, by values or variables. */
const ANOTHER_WAY: readonly Asked[] = [
  [
    `query Another($many: Int, $types: [PloverType!]) {
      list: events(first: $many, filter: { types: $types, from: "2024-02-03" }) {
        nodes { ...Named said: claims { words: value } head: title id }
      }
    }
    fragment Named on Event { by: actors { name ... { id } } }`,
    { many: 50, types: ['CONSULT', 'AGREE'] },
  ],
  [
    `{ events(filter: { from: "1999", types: [ACCUSE, ASSAULT, REJECT] }) {
      nodes { actors { name id } claims { value } title id }
    } }`,
    {},
  ],
]

test('one shape asked in several ways is one plan of Neo4j, another shape is another', async () => {
  const ask = async (questions: readonly Asked[]) => {
    for (const [query, variables] of questions) await api.ask(query, variables)
  }
  const [query, variables] = ASKED
  const withoutTypes: Asked = [query.replace('types: [ASSAULT], ', ''), variables]
  await plans()
  // Counting is planned too.
  const counting = await plans()
  await ask([ASKED, ...ANOTHER_WAY])
  expect(await plans()).toBe(counting + 1)
  await ask([ASKED, withoutTypes])
  expect(await plans()).toBe(counting + 2)
})
