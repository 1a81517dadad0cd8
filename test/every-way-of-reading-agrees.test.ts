import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { type Asked, compare, cursorsIn, type Verdict } from './support/oracle/agreement.ts'
import { documents } from './support/oracle/documents.ts'
import { contract, oracle } from './support/oracle/oracle.ts'
import { type Pools, poolsOf } from './support/oracle/pools.ts'
import type { Road } from './support/oracle/road.ts'
import { smallest } from './support/oracle/smaller.ts'

/*
 * Random documents, answered by the server and by an interpreter of the same declarations that shares nothing with the
 * compiler. A longer campaign: DOCUMENTS=1500 SEED=7 npx vitest run test/every-way-of-reading-agrees.test.ts
 */
const COUNT = Number(process.env.DOCUMENTS ?? 150)
const SEED = Number(process.env.SEED ?? 20_221_114)
const MOST_FOUND = process.env.DOCUMENTS ? 20 : 1

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

/** Every way of reading that must agree with the oracle. */
const roads: readonly (readonly [string, Road])[] = [['the API over HTTP', overHttp]]

test.each(roads)(
  '%s answers random documents as the declarations say',
  async (_, road) => {
    const found: { query: string; variables: unknown; where: string }[] = []
    const counts = { asked: 0, agreed: 0, refused: 0, skipped: 0, walkedOn: 0, longest: 0 }
    const ask = async (asked: Asked): Promise<Verdict> => {
      counts.asked++
      const begun = performance.now()
      const verdict = await compare(truth, road, asked)
      counts.longest = Math.max(counts.longest, Math.round(performance.now() - begun))
      if (verdict.kind === 'AGREED') counts.agreed++
      if (verdict.kind === 'AGREED' && verdict.refused) counts.refused++
      if (verdict.kind === 'SKIPPED') counts.skipped++
      if (verdict.kind === 'DIFFERENT') {
        const differs = async (smaller: Asked) => (await compare(truth, road, smaller)).kind === 'DIFFERENT'
        const least = await smallest(schema, asked, differs)
        const again = await compare(truth, road, least)
        found.push({ ...least, where: again.kind === 'DIFFERENT' ? again.where : verdict.where })
      }
      return verdict
    }
    for (const { query, variables, others, cursors } of fc.sample(documents(schema, pools), {
      seed: SEED,
      numRuns: COUNT,
    })) {
      if (found.length >= MOST_FOUND) break
      const verdict = await ask({ query, variables })
      // What is kept of a document must not depend on the first values it was asked with.
      if (others && Object.keys(others).length > 0) await ask({ query, variables: others })
      if (verdict.kind !== 'AGREED') continue
      // The same question again, from a cursor that its answer handed out.
      const further = cursors.flatMap(({ variable, page, end }) => {
        const cursor = cursorsIn(verdict.data, page, end)[0]
        return cursor === undefined ? [] : [[variable, cursor]]
      })
      if (further.length === 0) continue
      counts.walkedOn++
      await ask({ query, variables: { ...variables, ...Object.fromEntries(further) } })
    }
    if (process.env.DOCUMENTS) console.log(counts, JSON.stringify(found, null, 1))
    expect(found).toEqual([])
    expect(counts.agreed - counts.refused).toBeGreaterThan(counts.asked * 0.8)
  },
  3_600_000,
)
