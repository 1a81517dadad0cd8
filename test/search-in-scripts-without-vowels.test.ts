import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('in Arabic script a person is found where no more than one vowel is unwritten, as the page on search says', async () => {
  const personsBy = async (text: string): Promise<string[]> => {
    const { search } = await api.ask(
      'query ($text: String!) { search(text: $text, kinds: [PERSON]) { id } }',
      { text },
    )
    return search.map(({ id }: { id: string }) => id)
  }
  expect(await personsBy('رئیسی')).toContain('person:ebrahim-raisi')
  expect(await personsBy('پزشکیان')).not.toContain('person:masoud-pezeshkian')
  const page = await readFile(new URL('../docs/search.md', import.meta.url), 'utf8')
  expect(page).toContain('`رئیسی` finds Raisi')
  expect(page).toContain('`پزشکیان` does not find Pezeshkian')
})
