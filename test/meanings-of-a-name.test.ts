import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Meaning = Readonly<Record<'text' | 'kind' | 'scheme' | 'match' | 'nodeKind', string>> & {
  readonly node: { readonly id: string }
}

async function meanings(text: string, narrowed: Record<string, string> = {}): Promise<string[]> {
  const { resolve }: { resolve: Meaning[] } = await api.ask(
    `query ($text: String!, $scheme: NameScheme, $kind: NodeKind) {
      resolve(text: $text, scheme: $scheme, kind: $kind) { text kind scheme match nodeKind node { id } }
    }`,
    { text, ...narrowed },
  )
  return resolve.map(({ text, kind, scheme, match, nodeKind, node }) =>
    [match, text, scheme ?? kind, nodeKind, node.id].join(' '),
  )
}

test('"RS" is Russia in FIPS and Serbia in ISO 3166; a scheme narrows to one', async () => {
  expect(await meanings('RS')).toEqual([
    'LITERAL RS FIPS STATE state:RUS',
    'LITERAL RS ISO2 STATE state:SRB',
    // Arabic script writes no short vowels: the river Aras is r and s there, and told to be folded.
    'FOLDED ارس ALIAS PLACE place:aras',
  ])
  expect(await meanings('RS', { scheme: 'FIPS' })).toEqual(['LITERAL RS FIPS STATE state:RUS'])
})

test('"AJ" is Azerbaijan in FIPS and nothing in ISO 3166; "AZ" the other way round', async () => {
  expect(await meanings('AJ', { scheme: 'FIPS' })).toEqual(['LITERAL AJ FIPS STATE state:AZE'])
  expect(await meanings('AJ', { scheme: 'ISO2' })).toEqual([])
  expect(await meanings('AZ', { scheme: 'ISO2' })).toEqual(['LITERAL AZ ISO2 STATE state:AZE'])
  expect(await meanings('AZ', { scheme: 'FIPS' })).toEqual([])
})

test('a code means the same in each of its schemes', async () => {
  const schemes = (await meanings('AZE')).map(meaning => meaning.split(' ')[2])
  expect(schemes).toEqual(['CAMEO', 'COW_ABBREVIATION', 'ISO3'])
  expect(await meanings('373', { scheme: 'COW' })).toEqual(['LITERAL 373 COW STATE state:AZE'])
  expect(await meanings('031', { scheme: 'ISO_NUMERIC' })).toEqual([
    'LITERAL 031 ISO_NUMERIC STATE state:AZE',
  ])
  expect(await meanings('Q227', { scheme: 'WIKIDATA' })).toEqual(['LITERAL Q227 WIKIDATA STATE state:AZE'])
})

test('a kind narrows to one of the things that bear a name', async () => {
  expect(await meanings('Kremlin', { kind: 'FACILITY' })).toEqual([
    'LITERAL Kremlin ALIAS FACILITY facility:moscow-kremlin',
  ])
  expect(await meanings('Kremlin', { kind: 'STATE' })).toEqual(['LITERAL Kremlin METONYM STATE state:RUS'])
  expect(await meanings('Kremlin', { kind: 'EVENT' })).toEqual([])
})

test('a city is told apart from the state that it stands for', async () => {
  expect(await meanings('Baku')).toEqual([
    'LITERAL Baku OFFICIAL PLACE place:baku',
    'LITERAL Baku METONYM STATE state:AZE',
  ])
})

test('a meaning found by folding says so, and what only sounds alike comes last', async () => {
  expect(await meanings('azərbaycan', { kind: 'STATE' })).toEqual([
    'FOLDED Azərbaycan OFFICIAL STATE state:AZE',
  ])
  expect(await meanings('Zelenskyy Volodymyr')).toEqual([
    'SOUND Volodymyr Zelensky OFFICIAL PERSON person:volodymyr-zelensky',
  ])
  expect(await meanings('Гаджиев Хикмет')).toEqual([
    'SOUND Hikmet Hajiyev OFFICIAL PERSON person:hikmet-hajiyev',
  ])
})

test('a code that sounds like another is another: Киев is not Ivory Coast, CIV', async () => {
  expect(await meanings('Киев', { kind: 'STATE' })).toEqual(['LITERAL Киев METONYM STATE state:UKR'])
})

test('two words of one script are not the same for folding to the same Latin letters: "ایران" is not "ایرنا"', async () => {
  expect(await meanings('ایران')).toEqual(['LITERAL ایران OFFICIAL STATE state:IRN'])
  expect(await meanings('ایرنا')).toEqual(['LITERAL ایرنا ALIAS ORGANIZATION organization:irna'])
  expect(await meanings('اِیران')).toEqual(['FOLDED ایران OFFICIAL STATE state:IRN'])
})

test('a name in Arabic script is the same with the letters of Arabic for those of Persian, joined or apart, in any order', async () => {
  expect(await meanings('رئيسي ابراهيم')).toEqual(['SOUND ابراهیم رئیسی ALIAS PERSON person:ebrahim-raisi'])
  expect(await meanings('ابراهيم رئيسي')).toEqual(['FOLDED ابراهیم رئیسی ALIAS PERSON person:ebrahim-raisi'])
  expect(await meanings('الهام علیاف')).toEqual(['FOLDED الهام علی‌اف ALIAS PERSON person:ilham-aliyev'])
})

test('no code is meant by a word of another script: "ارس" is a river and not RS', async () => {
  expect(await meanings('ارس')).toEqual(['LITERAL ارس ALIAS PLACE place:aras'])
  expect(await meanings('АЗ')).toEqual([])
  expect(await meanings('باکو', { kind: 'STATE' })).toEqual([])
})

test('no name of two people is one: a surname alone resolves to nobody', async () => {
  expect(await meanings('Aliyev', { kind: 'PERSON' })).toEqual([])
  expect(await meanings('Mehriban Aliyev', { kind: 'PERSON' })).toEqual([])
})

test('what is no name is refused: by its length, or without a letter or digit', async () => {
  const { errors } = await api.answer('query ($t: String!) { resolve(text: $t) { text } }', {
    t: 'x '.repeat(500),
  })
  expect(errors[0]?.message).toBe('A name has at most 200 characters; this one has 1000.')
  const { errors: noLetters } = await api.answer('{ resolve(text: "--") { text } }')
  expect(noLetters[0]?.message).toBe('"text" must hold at least one word of letters or digits.')
})
