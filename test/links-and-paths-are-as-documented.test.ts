import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const page = readFileSync(new URL('../docs/links-and-paths.md', import.meta.url), 'utf8')
const questions = [...page.matchAll(/([^\n]+)\n```graphql\n([^`]+)```\n```json\n([^`]+)```/g)].map(
  ([, title = '', query = '', answer = '']) => ({ title, query, answer }),
)

test('the page shows an answer for each of the four, and one with what a state answers itself', () => {
  expect(questions).toHaveLength(5)
})

test.each(questions)('the page answers as the server does: $title', async ({ query, answer }) => {
  expect(await api.ask(query)).toEqual(JSON.parse(answer))
})
