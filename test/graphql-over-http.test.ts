import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
let url: string
beforeAll(async () => {
  api = await startApi()
  url = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
})
afterAll(() => api.close())

test('what GraphQL over HTTP demands of a server holds, and of what it advises all but the statuses of refused documents', async () => {
  const results = await Promise.all(serverAudits({ url: () => url, fetchFn: fetch }).map(audit => audit.fn()))
  const missed = results
    .filter(({ status }) => status !== 'ok')
    .map(({ id, name, status }) => `${status} ${id} ${name}`)
  expect(missed).toMatchInlineSnapshot(`
    [
      "warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json",
      "warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json",
      "warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
    ]
  `)
})

test('another method, or a type that we do not answer in, is told what would be right', async () => {
  const gone = await api.app.inject({ method: 'DELETE', url: '/graphql' })
  expect([gone.statusCode, gone.headers.allow]).toEqual([405, 'GET, POST'])
  expect(gone.json().errors[0].message).toBe('Questions are asked by GET or POST.')
  const picture = await api.app.inject({
    url: '/graphql?query={__typename}',
    headers: { accept: 'image/png' },
  })
  expect(picture.statusCode).toBe(406)
  expect(picture.json().errors[0].message).toContain('accept application/json')
})
