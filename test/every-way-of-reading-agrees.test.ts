import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { respond } from '../src/graphql/respond.ts'
import { contract } from '../src/graphql/schema.ts'
import { type Api, startApi } from './support/api.ts'
import { campaign } from './support/oracle/campaign.ts'
import { documents } from './support/oracle/documents.ts'
import { oracle } from './support/oracle/oracle.ts'
import { type Pools, poolsOf } from './support/oracle/pools.ts'
import type { Road } from './support/oracle/road.ts'

/*
 * Random documents, answered by the server and by an interpreter of the same declarations that shares nothing with the
 * compiler. It stops at the first disagreement. A longer campaign, which goes on to the twentieth:
 * DOCUMENTS=1500 SEED=7 npx vitest run test/every-way-of-reading-agrees.test.ts
 */
const { DOCUMENTS, SEED = '20221114' } = process.env
const COUNT = Number(DOCUMENTS ?? 24)
const MOST_FOUND = DOCUMENTS ? 20 : 1

let api: Api
let pools: Pools
let truth: Road
const schema = contract()
beforeAll(async () => {
  api = await startApi()
  pools = await poolsOf(api.database.read)
  truth = oracle(api.database.read)
})
afterAll(() => api.close())

type Shown = Pick<Awaited<ReturnType<Api['answer']>>, 'data' | 'errors'>

const plain = ({ data = null, errors = [] }: Partial<Shown>) => ({
  data,
  errors: errors.map(({ message, path, extensions: { code, argument } }) => ({
    code,
    message,
    ...(Array.isArray(path) && { path }),
    ...(argument !== undefined && { argument }),
  })),
})

const silent = pino({ level: 'silent' })

/** Every way of the server's that must agree with the oracle. */
const roads: readonly (readonly [string, Road])[] = [
  ['the API over HTTP', async (query, variables) => plain(await api.answer(query, variables))],
  [
    'graphql-js, which completes what is flawed,',
    async (query, variables) =>
      plain(JSON.parse(respond(await api.engine({ query, variables }, 'graphql-js'), silent).body)),
  ],
]

test.concurrent.each(roads)(
  '%s answers random documents as the declarations say',
  async (_, road) => {
    const questions = fc.sample(documents(schema, pools), { seed: Number(SEED), numRuns: COUNT })
    const { found, counts } = await campaign(schema, truth, road, questions, MOST_FOUND)
    if (DOCUMENTS) console.log(counts, JSON.stringify(found, null, 1))
    expect(found).toEqual([])
    expect(counts.asked).toBeGreaterThan(COUNT)
    // Most questions are answered: neither refused nor too dear for a machine that has not seen them.
    expect(counts.agreed - counts.refused).toBeGreaterThan(counts.asked * 0.8)
    expect(counts.walked).toBeGreaterThan(COUNT / 20)
  },
  3_600_000,
)
