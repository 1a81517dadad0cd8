import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const page = readFileSync(new URL('../docs/counts-and-rows.md', import.meta.url), 'utf8')
const questions = [
  ...page.matchAll(/\*\*(.+\?)\*\*\n```graphql\n([\s\S]+?)```\n```json\n([\s\S]+?)```/g),
].map(([, title = '', query = '', answer = '']) => ({ title, query, answer }))

test('the page on counts and rows shows seven questions', () => {
  expect(questions).toHaveLength(7)
})

test.each(questions)('the page answers as the server does: $title', async ({ query, answer }) => {
  expect(await api.ask(query)).toEqual(JSON.parse(answer))
})
