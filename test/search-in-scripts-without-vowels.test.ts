import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchable } from '../src/search/searchable.ts'
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

test('what is written as asked comes first, before what only folds to the same Latin letters', async () => {
  expect((await foundBy('ایران'))[0]).toBe('state:IRN')
  expect((await foundBy('ایرنا'))[0]).toBe('organization:irna')
  const { searchHits } = await api.ask(
    '{ searchHits(text: "ایران", first: 100) { nodes { score node { id } } } }',
  )
  const scoreOf = (id: string): number =>
    searchHits.nodes.find(({ node }: { node: { id: string } }) => node.id === id)?.score ?? 0
  expect(scoreOf('state:IRN')).toBeGreaterThan(2 * scoreOf('organization:irna'))
})

test('a title that holds the word as asked comes before a name that only folds alike', async () => {
  const title = 'واکنش مسکو به توافق جمهوری آذربایجان و ارمنستان در کاخ سفید درباره ایران'
  await api.database.administer({
    text: "CREATE (d:Document:Entity:TestOnly {id: 'document:of-iran', title: $p.title}) SET d += $p.found",
    parameters: { p: { title, found: searchable('document:of-iran', title) } },
  })
  try {
    const found = await foundBy('ایران', ['DOCUMENT', 'ORGANIZATION'])
    expect(found).toContain('document:of-iran')
    expect(found.indexOf('organization:irna')).not.toBeLessThan(found.indexOf('document:of-iran'))
  } finally {
    await api.database.administer({ text: 'MATCH (d:TestOnly) DETACH DELETE d', parameters: {} })
  }
})

test.each(['ایران', 'باکو', 'سپاه', 'الهام علی‌اف', 'Баку', 'Ирн', '이란'])(
  'no code of a state is found by "%s": codes are written in Latin letters and digits',
  async text => {
    const { searchHits } = await api.ask(
      `query ($text: String!) {
        searchHits(text: $text, kinds: [STATE], first: 100) { nodes { highlights { fragments { parts { text } } } } }
      }`,
      { text },
    )
    const sources = searchHits.nodes.flatMap(({ highlights }: { highlights: readonly Highlight[] }) =>
      highlights.flatMap(({ fragments }) =>
        fragments.map(({ parts }) => parts.map(part => part.text).join('')),
      ),
    )
    expect(sources.filter((source: string) => /^[A-Z0-9]{2,3}$/.test(source))).toEqual([])
    expect((await foundBy(text, ['STATE'])).filter(id => NOISE.includes(id))).toEqual([])
  },
)

/** States whose codes fold to nearly what was asked: FRN, GRN, BRN; BK, BW, KW; LH, BHM, KHM; SP, PH. */
const NOISE = ['FRA', 'GRD', 'BRN', 'BIH', 'BWA', 'KWT', 'LTU', 'BHS', 'KHM', 'ESP', 'PHL'].map(
  code => `state:${code}`,
)

type Highlight = { readonly fragments: readonly { readonly parts: readonly { readonly text: string }[] }[] }

test('a code is found as it is written, in either case, and not by what is one letter off', async () => {
  expect((await foundBy('IRN', ['STATE']))[0]).toBe('state:IRN')
  expect((await foundBy('irn', ['STATE']))[0]).toBe('state:IRN')
  expect((await foundBy('373', ['STATE']))[0]).toBe('state:AZE')
  // BRN, the code of Brunei.
  expect(await foundBy('Barn', ['STATE'])).not.toContain('state:BRN')
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
