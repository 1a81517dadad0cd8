import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Found = readonly { readonly id: string }[]

const idsOf = async (text: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
  const { search }: { search: Found } = await api.ask(
    'query ($text: String!, $kinds: [NodeKind!], $from: Period, $to: Period, $first: Int) { search(text: $text, kinds: $kinds, from: $from, to: $to, first: $first) { id } }',
    { text, ...variables },
  )
  return search.map(({ id }) => id)
}

test.each([
  ['Aliyev', 'person:ilham-aliyev'],
  ['Əliyev', 'person:ilham-aliyev'],
  ['Алиев', 'person:ilham-aliyev'],
  ['Алієв', 'person:ilham-aliyev'],
  ['Aliev', 'person:ilham-aliyev'],
  ['Zelensky', 'person:volodymyr-zelensky'],
  ['Zelenskyy', 'person:volodymyr-zelensky'],
  ['Zelenskij', 'person:volodymyr-zelensky'],
  ['Зеленський', 'person:volodymyr-zelensky'],
  ['Зеленский', 'person:volodymyr-zelensky'],
  ['Hajiyev', 'person:hikmet-hajiyev'],
  ['Hacıyev', 'person:hikmet-hajiyev'],
  ['Гаджиев', 'person:hikmet-hajiyev'],
  ['Lavrov', 'person:sergey-lavrov'],
  ['Лавров', 'person:sergey-lavrov'],
  ['Yevdokimof', 'person:mikhail-yevdokimov'],
  ['Kyiv', 'place:kyiv'],
  ['Київ', 'place:kyiv'],
  ['Киев', 'place:kyiv'],
  ['Kiev', 'place:kyiv'],
])('who searches for "%s" finds %s first', async (text, id) => {
  expect((await idsOf(text, { kinds: ['PERSON', 'PLACE'] }))[0]).toBe(id)
})

test.each([
  ['Киев', 'event:2025-08-28-kyiv-embassy-damaged'],
  ['Гаджиев', 'event:2025-12-01-hajiyev-page-turned'],
  ['Зеленський', 'event:2022-02-26-aliyev-offers-mediation'],
  ['Евдокимов', 'event:2025-11-14-baku-summons-yevdokimov'],
])('an English text is found by a name in another script: "%s" finds %s', async (text, id) => {
  expect(await idsOf(text, { kinds: ['EVENT'], first: 100 })).toContain(id)
})

test('who bears another name comes after those who bear it: Aliyeva after every Aliyev', async () => {
  const persons = await idsOf('Aliyev', { kinds: ['PERSON'] })
  expect(persons.slice(0, 2).sort()).toEqual(['person:ilham-aliyev', 'person:kamran-aliyev'])
  expect(persons.indexOf('person:mehriban-aliyeva')).toBeGreaterThan(1)
  expect((await idsOf('Aliyeva', { kinds: ['PERSON'] }))[0]).toBe('person:mehriban-aliyeva')
})

test('a full name finds one person, not the other of that family', async () => {
  expect((await idsOf('Kamran Aliyev', { kinds: ['PERSON'] })).slice(0, 1)).toEqual(['person:kamran-aliyev'])
  expect(await idsOf('Kamran Aliyev', { kinds: ['PERSON'] })).not.toContain('person:ilham-aliyev')
})

test('words in the order in which they were asked come first: an embassy is not that of the other state', async () => {
  const [first, second] = await idsOf('Embassy of Russia in Azerbaijan')
  expect([first, second]).toEqual(['facility:embassy-rus-baku', 'facility:embassy-aze-moscow'])
})

test('a code comes before names that hold it as a word', async () => {
  expect((await idsOf('DOM'))[0]).toBe('state:DOM')
})

test('a state that differs by a letter comes after all that bears the name: Iraq after Iran', async () => {
  const found = await idsOf('Iran', { first: 100 })
  expect(found[0]).toBe('state:IRN')
  // A hundred bear the name, most of them events.
  expect(found.filter(id => id.startsWith('event:')).length).toBeGreaterThan(10)
  expect(found).not.toContain('state:IRQ')
  expect(await idsOf('Iran', { kinds: ['STATE'] })).toContain('state:IRQ')
})

test.each([
  ['Алиев', 'Aliyev'],
  ['Лавров', 'Lavrov'],
])('"%s" finds what "%s" finds, in whatever order, and nothing else', async (cyrillic, latin) => {
  const all = async (text: string) => {
    const { searchHits } = await api.ask(
      'query ($text: String!) { searchHits(text: $text, kinds: [PERSON, PLACE, STATE, SOURCE, EVENT], first: 100) { nodes { node { id } } } }',
      { text },
    )
    return searchHits.nodes.map(({ node }: { node: { id: string } }) => node.id).sort()
  }
  expect(await all(cyrillic)).toEqual(await all(latin))
})

test('a figure that is one off is another figure', async () => {
  expect(await idsOf('8243', { kinds: ['FACILITY'] })).toContain('facility:aircraft-4k-az65')
  expect(await idsOf('8244')).toEqual([])
})

test('letters that make no word find nothing, though they sound short', async () => {
  expect(await idsOf('zzzqqq')).toEqual([])
})

test('a beginning finds the word, and a summons is found by "summon"', async () => {
  expect(await idsOf('Sput', { kinds: ['ORGANIZATION'] })).toContain('organization:sputnik-azerbaijan')
  expect(await idsOf('summon', { kinds: ['EVENT'], first: 100 })).toContain(
    'event:2025-11-14-baku-summons-yevdokimov',
  )
})

test('kinds narrow to what is asked for', async () => {
  expect(await idsOf('Kremlin', { kinds: ['STATE'] })).toEqual(['state:RUS'])
  const documents = await idsOf('Kremlin', { kinds: ['DOCUMENT'] })
  expect(documents.length).toBeGreaterThan(0)
  expect(documents.every(id => id.startsWith('document:'))).toBe(true)
})

test('days narrow events by their date, documents by publication, claims by when they were known', async () => {
  const day = { from: '2025-11-14', to: '2025-11-14', first: 100 }
  const found = await idsOf('embassy', day)
  expect(found).toContain('event:2025-11-14-kyiv-embassy-missile')
  expect(found).toContain('document:caliber-20251114-summons')
  expect(found.some(id => id.startsWith('claim:'))).toBe(true)
  const { nodes } = await api.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Event { earliest latest } ... on Document { published } ... on Claim { known } } }',
    { ids: found },
  )
  for (const node of nodes) {
    if (node.__typename === 'Event')
      expect([node.earliest <= day.to, node.latest >= day.from]).toEqual([true, true])
    if (node.__typename === 'Claim') expect(node.known).toBe('2025-11-14')
    expect(['Event', 'Document', 'Claim']).toContain(node.__typename)
  }
  // A person has no date.
  expect(await idsOf('Lavrov', { from: '2022', kinds: ['PERSON'] })).toEqual([])
  const { errors } = await api.answer('{ search(text: "embassy", from: "2025", to: "2024") { id } }')
  expect(errors[0]?.message).toBe('"from" (2025) must not be after "to" (2024).')
})

test('what a text filter of events finds does not depend on script either', async () => {
  const ask = (text: string) =>
    api.ask('query ($text: String!) { events(filter: { text: $text }, first: 100) { nodes { id } } }', {
      text,
    })
  const latin = await ask('Hajiyev')
  expect(latin.events.nodes.length).toBeGreaterThan(2)
  expect(await ask('Гаджиев')).toEqual(latin)
})
