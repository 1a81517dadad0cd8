import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const STATE = 'query ($code: String!) { state(code: $code) { id } }'

test.each([
  'Azerbaijan',
  'AZERBAIJAN',
  'azərbaycan',
  'Азербайджан',
  'AZ',
  'AZE',
  'AJ',
  '373',
  '031',
  'Q227',
  'Baku',
  'Bakı',
  'Баку',
  'state:AZE',
  'Republic of Azerbaijan',
  'COW:373',
])('"%s" is Azerbaijan', async code => {
  expect(await api.ask(STATE, { code })).toEqual({ state: { id: 'state:AZE' } })
})

test.each([
  ['Kremlin', 'state:RUS'],
  ['Moscow', 'state:RUS'],
  ['Россия', 'state:RUS'],
  ['Rusiya', 'state:RUS'],
  ['Kyiv', 'state:UKR'],
  ['Україна', 'state:UKR'],
  ['Ankara', 'state:TUR'],
  ['Turkey', 'state:TUR'],
  ['White House', 'state:USA'],
])('where a state is asked for, "%s" means %s', async (code, id) => {
  expect(await api.ask(STATE, { code })).toEqual({ state: { id } })
})

test('a code that means two states in two schemes is refused with both, and told apart by its scheme', async () => {
  const { errors } = await api.answer(STATE, { code: 'RS' })
  expect(errors[0]?.message).toBe(
    '"RS" may mean Russia (FIPS, state:RUS) or Serbia (ISO2, state:SRB); give the id, or the code with its scheme such as "FIPS:RS".',
  )
  expect(errors[0]?.extensions).toMatchObject({
    code: 'AMBIGUOUS_NAME',
    candidates: ['state:RUS', 'state:SRB'],
    argument: 'code',
  })
  expect(await api.ask(STATE, { code: 'FIPS:RS' })).toEqual({ state: { id: 'state:RUS' } })
})

test.each([
  ['embassy of Azerbaijan in Kyiv', 'facility:embassy-aze-kyiv'],
  ['Azerbaijani embassy in Kyiv', 'facility:embassy-aze-kyiv'],
  ['Embassy of Azerbaijan in Kiev', 'facility:embassy-aze-kyiv'],
  ['embassy of Russia in Baku', 'facility:embassy-rus-baku'],
  ['Russian Embassy in Baku', 'facility:embassy-rus-baku'],
  ['Embassy of Iran in Baku', 'facility:embassy-irn-baku'],
  ['Iranian embassy in Azerbaijan', 'facility:embassy-irn-baku'],
  ['Azerbaijani embassy in Tehran', 'facility:embassy-aze-tehran'],
  ['Azerbaijani consulate general in Tabriz', 'facility:consulate-general-aze-tabriz'],
])('a mission is called by its kind, its state and its city: "%s" is %s', async (name, id) => {
  const { facility, search } = await api.ask(
    'query ($name: String!) { facility(name: $name) { id } search(text: $name, first: 1) { id } }',
    { name },
  )
  expect([facility, search]).toEqual([{ id }, [{ id }]])
})

test('no name of a mission is that of another facility too, and one that nobody bears leads to the nearest', async () => {
  const rows = await api.database.read({
    text: `MATCH (f:Facility)-[:NAMED]->(n:Name)
WITH n.key AS key, collect(DISTINCT f.id) AS ids
WHERE size(ids) > 1
RETURN key, ids`,
    parameters: {},
  })
  expect(rows).toEqual([])
  const { errors } = await api.answer('{ facility(name: "embassy of Azerbaijan at Kyiv") { id } }')
  expect(errors[0]?.message).toBe(
    'No facility is called "embassy of Azerbaijan at Kyiv"; did you mean Embassy of Azerbaijan in Kyiv (Embassy of Azerbaijan in Ukraine)?',
  )
})

test('a name in Arabic script is not another word that folds to the same Latin letters', async () => {
  expect(await api.ask(STATE, { code: 'ایران' })).toEqual({ state: { id: 'state:IRN' } })
  const { errors } = await api.answer(STATE, { code: 'ایرنا' })
  expect(errors[0]?.message).toBe('No state is called "ایرنا"; did you mean ایران (Iran)?')
  const { errors: ofAgency } = await api.answer('{ organization(name: "ایران") { id } }')
  expect(ofAgency[0]?.message).toBe(
    'No organisation is called "ایران"; did you mean ایرنا (IRNA) or وزارت امور خارجه ایران (Ministry of Foreign Affairs of Iran)?',
  )
  expect(await api.ask('{ organization(name: "ايرنا") { id } }')).toEqual({
    organization: { id: 'organization:irna' },
  })
})

test.each(['ار', 'ارس', 'АЗ', 'ФР'])('"%s" is no code: codes are Latin letters and digits', async code => {
  const { errors } = await api.answer(STATE, { code })
  expect(errors[0]?.message).toMatch(/^No state is called/)
  expect(errors[0]?.message).not.toMatch(/did you mean [A-Z]{2,3}\b/)
})

test('of names that sound like what was asked the one that is spelt like it is told', async () => {
  const { errors } = await api.answer(`{ facility(name: "Azerbaijan's embassy in Kyiv") { id } }`)
  expect(errors[0]?.message).toBe(
    `No facility is called "Azerbaijan's embassy in Kyiv"; did you mean Embassy of Azerbaijan in Kyiv (Embassy of Azerbaijan in Ukraine)?`,
  )
})

test('where any party is asked for, "Kremlin" is Russia or its presidential administration: the asker decides', async () => {
  const { errors } = await api.answer('{ events(filter: { actor: "Kremlin" }) { totalCount } }')
  expect(errors[0]?.message).toBe(
    '"Kremlin" may mean Presidential Administration of Russia (organization:rus-presidency) or Russia (state:RUS); give the id.',
  )
})

test('a surname alone is answered with whom it may mean', async () => {
  const { errors } = await api.answer('{ official(name: "Aliyev") { id } }')
  expect(errors[0]?.message).toBe('No person is called "Aliyev"; did you mean Ilham Aliyev or Kamran Aliyev?')
})

test.each([
  ['Гаджиев', 'No person is called "Гаджиев"; did you mean Hikmet Hajiyev?'],
  ['Sergey', 'No person is called "Sergey"; did you mean Sergei Shoigu or Sergey Lavrov or Sergei Sobyanin?'],
  ['Volodymyr Zelenskij', 'No person is called "Volodymyr Zelenskij"; did you mean Volodymyr Zelensky?'],
])(
  'a name in another transliteration, "%s", is answered with the one that sounds like it',
  async (name, message) => {
    const { errors } = await api.answer('query ($name: String!) { official(name: $name) { id } }', { name })
    expect(errors[0]?.message).toBe(message)
  },
)

test('an unknown name is answered with the close one', async () => {
  const { errors, data } = await api.answer(STATE, { code: 'Bakuu' })
  expect(errors[0]?.message).toBe('No state is called "Bakuu"; did you mean Baku (Azerbaijan)?')
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' })
  expect(data).toEqual({ state: null })
})

test('of close names those in the script of what was asked come first', async () => {
  const { errors } = await api.answer(STATE, { code: 'Yerevann' })
  expect(errors[0]?.message).toBe('No state is called "Yerevann"; did you mean Yerevan (Armenia)?')
})

test('a name that nothing resembles is refused without a guess, at the place where it was written', async () => {
  const { errors } = await api.answer('{ events(filter: { actor: "Xyzzyqwert" }) { nodes { id } } }')
  expect(errors[0]).toMatchObject({
    message:
      'No state, organisation or person is called "Xyzzyqwert"; `search` finds things by words that are told of them.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'filter.actor' },
  })
})

test('resolve lists every meaning of Kremlin with its kind', async () => {
  const { resolve } = await api.ask('{ resolve(text: "kremlin") { kind node { id } } }')
  const meanings = resolve.map(
    ({ kind, node }: { kind: string; node: { id: string } }) => `${kind} ${node.id}`,
  )
  expect(meanings).toContain('METONYM state:RUS')
  expect(meanings).toContain('METONYM organization:rus-presidency')
  expect(meanings).toContain('ALIAS facility:moscow-kremlin')
})

test('all states of the world are there, each with codes that no other has', async () => {
  const { members, observers } = await api.ask(`{
    members: states(membership: UN_MEMBER) { totalCount } observers: states(membership: UN_OBSERVER) { totalCount }
  }`)
  expect(members.totalCount).toBe(193)
  expect(observers.totalCount).toBe(2)
  const codes = await api.database.read({
    text: `MATCH (s:State)-[:NAMED]->(n:Name {kind: 'CODE'})
WITH n.scheme AS scheme, n.text AS code, count(DISTINCT s) AS states
WHERE states > 1
RETURN scheme, code`,
    parameters: {},
  })
  expect(codes).toEqual([])
})

test.each([
  ['Georgia', 'GEO', 'GE', 372, 'GG', 'Q230'],
  ['Russia', 'RUS', 'RU', 365, 'RS', 'Q159'],
  ['Ukraine', 'UKR', 'UA', 369, 'UP', 'Q212'],
  ['Kazakhstan', 'KAZ', 'KZ', 705, 'KZ', 'Q232'],
  ['Iran', 'IRN', 'IR', 630, 'IR', 'Q794'],
  ['Armenia', 'ARM', 'AM', 371, 'AM', 'Q399'],
])('%s has the codes of all schemes', async (code, iso3, iso2, cowCode, fips, wikidata) => {
  const { state } = await api.ask(
    'query ($code: String!) { state(code: $code) { iso3 iso2 cowCode fips wikidata } }',
    { code },
  )
  expect(state).toEqual({ iso3, iso2, cowCode, fips, wikidata })
})
