import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchableEvent } from '../src/search/searchable.ts'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'
import { profile } from './support/profile.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

async function writeEvents(from: number, titles: readonly string[]): Promise<void> {
  const rows = titles.map((title, index) => {
    const id = `event:common-${from + index}`
    return { id, title, position: `2020-01-01.001.${id}`, ...searchableEvent(id, title, undefined) }
  })
  await api.database.write(run =>
    run({
      text: 'UNWIND $p.rows AS row CREATE (e:Event:Entity:TestOnly) SET e = row',
      parameters: { p: { rows } },
    }),
  )
}

const HITS =
  'query ($text: String!) { searchHits(text: $text, first: 20) { nodes { score highlights { field } node { id } } } }'

async function costOf(text: string) {
  const plan = planOf(HITS, { text })
  const { p } = plan.bind(plan.variables, name => name)
  return profile(plan.text, p)
}

test('a word that is in thousands of texts costs what the best thousand cost', async () => {
  const titles = (count: number) => Array.from({ length: count }, (_, index) => `Quorum number ${index}`)
  await writeEvents(0, titles(2_000))
  const once = await costOf('quorum')
  await writeEvents(2_000, titles(4_000))
  const more = await costOf('quorum')
  expect(more.hits).toBeLessThan(once.hits * 1.1)
  expect(more.hits).toBeLessThan(8_000)
  expect(more.operators.filter(name => /Scan/.test(name))).toEqual([])
  const { searchHits } = await api.ask(
    '{ searchHits(text: "quorum", kinds: [EVENT]) { totalCount nodes { node { id } } } }',
  )
  expect(searchHits.totalCount).toBe(1_000)
})

test('a rare word costs little beside them', async () => {
  const { hits, operators } = await costOf('Zatulin')
  expect(hits).toBeLessThan(600)
  expect(operators.filter(name => /Scan/.test(name))).toEqual([])
})

test('twelve long words, each with more neighbours than Lucene looks at, are not too many for it', async () => {
  const words = [...'abcdefghijkl'].map(letter => `${letter}nortovimal`)
  const neighbours = words.flatMap(word =>
    [...'bcdfgklmnprstvz'].flatMap(letter =>
      [1, 3, 5, 7, 9].map(place => word.slice(0, place) + letter + word.slice(place + 1)),
    ),
  )
  await writeEvents(10_000, [neighbours.join(' ')])
  const { search } = await api.ask('query ($text: String!) { search(text: $text) { id } }', {
    text: words.join(' '),
  })
  expect(search).toEqual([{ id: 'event:common-10000' }])
})
