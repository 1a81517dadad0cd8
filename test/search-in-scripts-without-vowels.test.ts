import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const foundBy = async (text: string, kinds?: readonly string[]): Promise<string[]> => {
  const { search } = await api.ask(
    'query ($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds) { id } }',
    { text, kinds },
  )
  return search.map(({ id }: { id: string }) => id)
}

test.each([
  ['رئیسی', 'person:ebrahim-raisi'],
  ['ابراهیم رئیسی', 'person:ebrahim-raisi'],
  // With the letters of Arabic for those of Persian.
  ['رئيسي', 'person:ebrahim-raisi'],
  ['پزشکیان', 'person:masoud-pezeshkian'],
  ['مسعود پزشكيان', 'person:masoud-pezeshkian'],
  ['عراقچی', 'person:abbas-araghchi'],
  ['امیرعبداللهیان', 'person:hossein-amir-abdollahian'],
  ['حسین امیر عبداللهیان', 'person:hossein-amir-abdollahian'],
  ['الهام علی‌اف', 'person:ilham-aliyev'],
  ['سپاه پاسداران', 'organization:irgc'],
  ['وزارت امور خارجه ایران', 'organization:irn-mfa'],
])('who asks for "%s" in Arabic script finds %s before anything else', async (text, id) => {
  expect((await foundBy(text))[0]).toBe(id)
})

test('a name that is stored in Latin letters alone is found in Arabic script by its consonants', async () => {
  const { rows } = await storedInArabicScript('person:mehrdad-bazrpash', 'person:rostam-ghasemi')
  expect(rows).toEqual([])
  expect((await foundBy('بذرپاش'))[0]).toBe('person:mehrdad-bazrpash')
  // Qaf is g, gh or q in Latin letters.
  expect((await foundBy('قاسمی'))[0]).toBe('person:rostam-ghasemi')
  expect(await foundBy('رستم قاسمی')).toEqual(['person:rostam-ghasemi'])
})

test('two consonants are too few to find a name by: nothing is found that only shares them', async () => {
  expect(await foundBy('رئیسی', ['PERSON'])).toEqual(['person:ebrahim-raisi'])
})

async function storedInArabicScript(...ids: string[]) {
  const rows = await api.database.read({
    text: `MATCH (e:Entity)-[:NAMED]->(n:Name {script: 'Arab'})
WHERE e.id IN $p.ids
RETURN n.text`,
    parameters: { p: { ids } },
  })
  return { rows }
}

test('the page on search says so', async () => {
  const page = await readFile(new URL('../docs/search.md', import.meta.url), 'utf8')
  expect(page).toContain('`قاسمی` finds Ghasemi')
})
