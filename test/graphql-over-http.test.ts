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
