import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('documents in EN are those in en: tags of languages have no case', async () => {
  const { lower, upper, list, listUpper } = await api.ask(`{
    lower: documents(filter: { language: "en" }) { totalCount }
    upper: documents(filter: { language: "EN" }) { totalCount }
    list: source(name: "Caliber.Az") { documents(filter: { language: "en" }) { totalCount } }
    listUpper: source(name: "Caliber.Az") { documents(filter: { language: "En" }) { totalCount } }
  }`)
  expect(lower.totalCount).toBeGreaterThan(100)
  expect(upper).toEqual(lower)
  expect(list.documents.totalCount).toBeGreaterThan(0)
  expect(listUpper).toEqual(list)
})
