import { expect, test } from 'vitest'
import { keptAnswers, type Result } from '../src/graphql/kept-answers.ts'
import type { Response } from '../src/graphql/respond.ts'

/** Answers kept over data whose version the test says. */
function setting() {
  const results: Result[] = []
  const data = { version: 'v1' }
  const kept = keptAnswers({ look: async () => data.version, last: () => data.version }, 10_000, result =>
    results.push(result),
  )
  const answer = (body: string, version: string): Response => ({ status: 200, body, complete: true, version })
  return { kept, data, results, answer }
}

test('an answer into whose reading a write fell is not kept, for it may have read what was before', async () => {
  const { kept, data, results, answer } = setting()
  await kept.answer('q', async () => {
    data.version = 'v2'
    return answer('old', 'v2')
  })
  const { body } = await kept.answer('q', async () => answer('new', 'v2'))
  expect([body, ...results]).toEqual(['new', 'miss', 'miss'])
  expect((await kept.answer('q', async () => answer('never', 'v2'))).body).toBe('new')
})

test('who asks after a write does not share an answer that was begun before it', async () => {
  const { kept, data, results, answer } = setting()
  const begun = Promise.withResolvers<Response>()
  const first = kept.answer('q', () => begun.promise)
  data.version = 'v2'
  const second = kept.answer('q', async () => answer('new', 'v2'))
  expect((await second).body).toBe('new')
  begun.resolve(answer('old', 'v1'))
  expect((await first).body).toBe('old')
  expect(results).toEqual(['miss', 'miss'])
  // What came late does not take the place of what came after it.
  expect((await kept.answer('q', async () => answer('never', 'v2'))).body).toBe('new')
})

test('who asks before any write shares it', async () => {
  const { kept, results, answer } = setting()
  const begun = Promise.withResolvers<Response>()
  const both = [0, 1].map(() => kept.answer('q', () => begun.promise))
  await new Promise(setImmediate)
  begun.resolve(answer('one', 'v1'))
  expect((await Promise.all(both)).map(({ body }) => body)).toEqual(['one', 'one'])
  expect(results.toSorted()).toEqual(['miss', 'shared'])
})

test('what is kept takes no more than its capacity: what was asked longest ago goes first', async () => {
  const { kept, results, answer } = setting()
  // 3,500 bytes each: two fit.
  const ask = (key: string) => kept.answer(key, async () => answer(key.repeat(1_500), 'v1'))
  for (const key of ['a', 'b', 'a', 'c']) await ask(key)
  expect(kept.count()).toBe(2)
  await ask('a')
  await ask('b')
  expect(results).toEqual(['miss', 'miss', 'hit', 'miss', 'hit', 'miss'])
  await kept.answer('large', async () => answer('x'.repeat(6_000), 'v1'))
  expect((await kept.answer('large', async () => answer('anew', 'v1'))).body).toBe('anew')
})

test('where Neo4j cannot be asked for the version nothing kept is told, and nothing is asked that would wait as long again', async () => {
  let isThere = true
  const look = async () => {
    if (!isThere) throw new Error('gone')
    return 'v1'
  }
  const kept = keptAnswers({ look, last: () => 'v1' }, 10_000, () => {})
  const answer = (body: string): Response => ({ status: 200, body, complete: true, version: 'v1' })
  await kept.answer('q', async () => answer('kept'))
  expect((await kept.answer('q', async () => answer('never'))).body).toBe('kept')
  isThere = false
  await expect(kept.answer('q', async () => answer('asked again'))).rejects.toThrow('gone')
  expect((await kept.answer('new', async () => answer('asked'))).body).toBe('asked')
})
