import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../src/graphql/schema.ts'
import { LINES, leadsTo } from '../src/pages/schema/picture.ts'
import { sections } from '../src/pages/schema/sections.ts'
import { examples } from '../src/playground/examples.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const get = (url: string) => api.app.inject({ url })

/** A question of a text that Neo4j has not planned yet may take longer than is allowed; the next time it has it. */
async function answerOf({ query, variables }: (typeof examples)[number], tries = 5): Promise<string> {
  const { text, errors } = await api.answer(query, variables)
  if (errors[0]?.extensions.code === 'TIMEOUT' && tries > 1)
    return answerOf({ name: '', title: '', reading: '', query, ...(variables && { variables }) }, tries - 1)
  expect(errors).toEqual([])
  return text
}

test.each(examples)('$name: what its reading quotes is in the answer', async example => {
  const quoted = [...example.reading.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)
  expect(quoted.length).toBeGreaterThan(0)
  const answer = await answerOf(example)
  for (const words of quoted) expect(answer, words).toContain(words)
})

test('there are fifteen worked questions or more, each on a page with question, answer and a way into the playground', async () => {
  expect(examples.length).toBeGreaterThanOrEqual(15)
  const { body } = await get('/examples')
  for (const { name } of examples) expect(body).toContain(`href="/examples/${name}"`)
  const [example] = examples.filter(({ name }) => name === 'Kremlin')
  if (!example) throw new Error('There is no such example.')
  await answerOf(example)
  const page = await get('/examples/Kremlin')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Presidential Administration of Russia')
  const link = /class="button" href="([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(new URLSearchParams(link.split('?')[1]).get('query')).toBe(example.query)
})

test('an unknown worked question is not there, and the page says which are', async () => {
  const { statusCode, body } = await get('/examples/Nothing')
  expect(statusCode).toBe(404)
  expect(body).toContain('BakuAndMoscow')
})

test('every line of the picture is a field of the contract that leads there', () => {
  for (const [from, field, to] of LINES)
    expect(leadsTo(from, field, to), `${from}.${field} to ${to}`).toBe(true)
  expect(leadsTo('Event', 'title', 'State')).toBe(false)
})

test('every type of the contract stands in one section and has a page, with all of its fields', async () => {
  const shown = sections().flatMap(({ types }) => types.map(({ name }) => name))
  expect(new Set(shown).size).toBe(shown.length)
  const own = Object.keys(contract().getTypeMap()).filter(
    name => !name.startsWith('__') && !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name),
  )
  expect([...shown].sort()).toEqual(own.sort())
  const { body } = await get('/schema/Event')
  for (const field of ['title', 'casualties', 'disputes']) expect(body).toContain(`<dt id="${field}">`)
  expect((await get('/schema/Nothing')).statusCode).toBe(404)
  expect((await get('/schema.graphql')).body).toContain('type Event implements')
})
