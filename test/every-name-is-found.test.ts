import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameKey } from '../src/names/key.ts'
import { type Api, startApi } from './support/api.ts'

type Named = { readonly id: string; readonly kind: string; readonly text: string; readonly isCode: boolean }

let api: Api
let names: readonly Named[]
beforeAll(async () => {
  api = await startApi()
  const rows = await api.database.read({
    text: `MATCH (e:Entity)-[:NAMED]->(n:Name)
RETURN e.id, n.text, n.kind = 'CODE'
ORDER BY e.id, n.text`,
    parameters: {},
  })
  names = rows.map(([id, text, isCode]) => ({
    id: String(id),
    kind: String(id).split(':')[0]?.toUpperCase() ?? '',
    text: String(text),
    isCode: isCode === true,
  }))
})
afterAll(() => api.close())

type Asked = Named & { readonly asked: string }

/** As many as one request may ask. */
const AT_ONCE = 20

/** Those that the field does not find, in one request for every twenty. */
async function missing(asked: readonly Asked[], field: string): Promise<string[]> {
  const lost: string[] = []
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = asked.slice(at, at + AT_ONCE)
    const variables = some.map((_, i) => `$t${i}: String!, $k${i}: NodeKind!`).join(', ')
    const fields = some.map((_, i) => `f${i}: ${field.replaceAll('#', String(i))}`).join(' ')
    const values = some.flatMap(({ asked, kind }, i) => [
      [`t${i}`, asked],
      [`k${i}`, kind],
    ])
    const data = await api.ask(`query (${variables}) { ${fields} }`, Object.fromEntries(values))
    for (const [i, { id, asked, text }] of some.entries()) {
      const found: { id?: string; node?: { id: string } }[] = data[`f${i}`]
      if (!found.some(each => (each.node?.id ?? each.id) === id)) lost.push(`${asked} (${text}, ${id})`)
    }
  }
  return lost
}

const SEARCH = 'search(text: $t#, kinds: [$k#], first: 10) { id }'
const FIRST = 'search(text: $t#, kinds: [$k#], first: 1) { id }'
const RESOLVE = 'resolve(text: $t#, kind: $k#) { node { id } }'

const asWritten = () => names.map(name => ({ ...name, asked: name.text }))

test('every thing is found by each of its names, in every script, and first by what only it of its kind is called', async () => {
  expect(names.length).toBeGreaterThan(2_000)
  const bearers = new Map<string, Set<string>>()
  const nameOf = ({ kind, text }: Named) => `${kind} ${nameKey(text)}`
  for (const name of names)
    bearers.set(nameOf(name), new Set([...(bearers.get(nameOf(name)) ?? []), name.id]))
  const isAlone = (name: Named) => bearers.get(nameOf(name))?.size === 1
  const alone = asWritten().filter(isAlone)
  expect(alone.length).toBeGreaterThan(names.length / 2)
  expect(await missing(alone, FIRST)).toEqual([])
  expect(
    await missing(
      asWritten().filter(name => !isAlone(name)),
      SEARCH,
    ),
  ).toEqual([])
})

test('every name and code resolves to what it names', async () => {
  expect(await missing(asWritten(), RESOLVE)).toEqual([])
})

test('a name without its accents, and one in capitals, is found and resolves', async () => {
  const plain = names.map(name => ({
    ...name,
    // Vowel signs of Indic scripts are letters, not accents.
    asked: name.text
      .normalize('NFD')
      .replace(/[\p{Script=Inherited}&&\p{M}]/gv, '')
      .normalize('NFC')
      .replaceAll('ə', 'e')
      .replaceAll('ı', 'i'),
  }))
  const loud = names.map(name => ({ ...name, asked: name.text.toUpperCase() }))
  const asked = [...plain, ...loud].filter(({ text, asked }) => text !== asked)
  expect(asked.length).toBeGreaterThan(500)
  expect(await missing(asked, SEARCH)).toEqual([])
  expect(await missing(asked, RESOLVE)).toEqual([])
})

/** Where a letter goes amiss, as parts of the name's length, and which of its own letters comes instead. */
const slips = fc.record({ at: fc.nat(9_999), other: fc.nat(9_999) })
const SEED = 20_251_114

/** Letters of a name that may go amiss: not those of figures such as 9K720, which are other figures then. */
const lettersOf = (text: string): number[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    /\d/.test(word) ? [] : [...word].map((_, place) => index + place),
  )

/** Drawn by the name itself, so that another name in the store changes nothing for the rest. */
const slipIn = (text: string) =>
  fc.sample(slips, {
    seed: [...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), SEED) | 0,
    numRuns: 1,
  })[0]

/** Names of five letters, of which at least four are left in Latin ones: Arabic and Hebrew leave out vowels. */
const isLong = ({ text, isCode }: Named) =>
  !isCode && lettersOf(text).length >= 5 && nameKey(text).replaceAll(' ', '').length >= 4

const misspelt = (change: (text: string, at: number, other: string) => string): Asked[] =>
  names.filter(isLong).map(name => {
    const { text } = name
    const letters = lettersOf(text)
    const { at = 0, other = 0 } = slipIn(text) ?? {}
    const place = letters[at % letters.length] ?? 0
    const others = letters.map(letter => text.charAt(letter)).filter(letter => letter !== text.charAt(place))
    return { ...name, asked: change(text, place, others[other % others.length] ?? 'e') }
  })

test('a name of five letters or more is found with one letter left out', async () => {
  const asked = misspelt((text, at) => text.slice(0, at) + text.slice(at + 1))
  expect(asked.length).toBeGreaterThan(500)
  expect(await missing(asked, SEARCH)).toEqual([])
})

test('a name of five letters or more is found with one letter for another', async () => {
  const asked = misspelt((text, at, other) => text.slice(0, at) + other + text.slice(at + 1))
  expect(await missing(asked, SEARCH)).toEqual([])
})
