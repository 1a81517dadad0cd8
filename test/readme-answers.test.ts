import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const questions = [
  ...readme.matchAll(/\*\*(.+\?)\*\*\n```graphql\n([\s\S]+?)```\n```json\n([\s\S]+?)```/g),
].map(([, title = '', query = '', answer = '']) => ({ title, query, answer }))

test('the README shows eight questions', () => {
  expect(questions).toHaveLength(8)
})

test.each(questions)('the README answers as the server does: $title', async ({ query, answer }) => {
  expect(await api.ask(query)).toEqual(JSON.parse(answer))
})
