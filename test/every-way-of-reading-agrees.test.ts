import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { campaign } from './support/oracle/campaign.ts'
import { documents } from './support/oracle/documents.ts'
import { contract, oracle } from './support/oracle/oracle.ts'
import { type Pools, poolsOf } from './support/oracle/pools.ts'
import type { Road } from './support/oracle/road.ts'

/*
 * Random documents, answered by the server and by an interpreter of the same declarations that shares nothing with the
 * compiler. It stops at the first disagreement. A longer campaign, which goes on to the twentieth:
 * DOCUMENTS=1500 SEED=7 npx vitest run test/every-way-of-reading-agrees.test.ts
 */
const { DOCUMENTS, SEED = '20221114' } = process.env
const COUNT = Number(DOCUMENTS ?? 130)
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

const overHttp: Road = async (query, variables) => {
  const { data, errors } = await api.answer(query, variables)
  return {
    data,
    errors: errors.map(({ message, path, extensions: { code, argument } }) => ({
      code,
      message,
      ...(Array.isArray(path) && { path }),
      ...(argument !== undefined && { argument }),
    })),
  }
}

/** Every way of reading that must agree with the oracle; another way of the server's is one more pair here. */
const roads: readonly (readonly [string, Road])[] = [['the API over HTTP', overHttp]]

test.each(roads)(
  '%s answers random documents as the declarations say',
  async (_, road) => {
    const questions = fc.sample(documents(schema, pools), { seed: Number(SEED), numRuns: COUNT })
    const { found, counts } = await campaign(schema, truth, road, questions, MOST_FOUND)
    if (DOCUMENTS) console.log(counts, JSON.stringify(found, null, 1))
    expect(found).toEqual([])
    expect(counts.asked).toBeGreaterThan(COUNT)
    // Most questions are answered: neither refused nor too dear.
    expect(counts.agreed - counts.refused).toBeGreaterThan(counts.asked * 0.8)
    expect(counts.walked).toBeGreaterThan(COUNT / 20)
  },
  3_600_000,
)
