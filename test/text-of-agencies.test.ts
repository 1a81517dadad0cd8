import { afterAll, beforeAll, expect, test } from 'vitest'
import { voicesOfSources } from '../src/loader/voices.ts'
import { readSeed } from '../src/seed/read.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const { records } = await readSeed()

/** The documents of publishers whose name says that they print the text of an agency. */
const printing = (...names: readonly string[]) =>
  records.documents.filter(({ record }) => {
    const publisher = records.sources.find(({ record: { id } }) => id === record.publishedBy)
    return names.includes(publisher?.record.name ?? '')
  })

const REUTERS = [
  'Algemeiner (Reuters)',
  'Dawn (AFP, Reuters)',
  'Devdiscourse (Reuters)',
  'Dunya News (Reuters)',
  'Jerusalem Post (Reuters)',
  'Reuters (unnamed mirror)',
  'Reuters (via Armenian Club)',
  'The Sun Malaysia (Reuters)',
]
const AP = [
  'Bastille Post (AP)',
  'CP24 (AP)',
  'Hürriyet Daily News (AP)',
  'Journal-News (AP)',
  'KESQ (AP)',
  'Metro (AP)',
]
const AFP = ['Business Recorder (AFP)', 'Dawn (AFP, Reuters)', 'UrduPoint (APP/AFP)']

const searched = async (evidence: string) =>
  (await api.ask(`{ searched(evidence: ${evidence}) { documents sources } }`)).searched

test.each([
  ['Reuters', REUTERS, 10],
  ['organization:reuters', REUTERS, 10],
  ['AP', AP, 6],
  ['Associated Press', AP, 6],
  ['AFP', AFP, 4],
  ['Agence France-Presse', AFP, 4],
])(
  '%s in one word is all publishers that print its text under a name that says so',
  async (name, publishers, count) => {
    expect(printing(...publishers)).toHaveLength(count)
    const all = await searched('{}')
    expect(await searched(`{ only: ["${name}"] }`)).toEqual({ documents: count, sources: publishers.length })
    expect(await searched(`{ exclude: ["${name}"] }`)).toEqual({
      documents: all.documents - count,
      sources: all.sources - publishers.length,
    })
  },
)

test('what carries two agencies is left out with either, and read with either', async () => {
  const documents = printing('Dawn (AFP, Reuters)')
  expect(documents).toHaveLength(1)
  const [id] = documents.map(({ record }) => record.id)
  const read = async (evidence: string) =>
    (await api.ask(`{ document(id: "${id}", evidence: ${evidence}) { id } }`)).document?.id ?? null
  for (const agency of ['AFP', 'Reuters']) {
    expect(await read(`{ exclude: ["${agency}"] }`)).toBeNull()
    expect(await read(`{ only: ["${agency}"] }`)).toBe(id)
  }
  expect(await read('{ exclude: ["AP", "TASS"] }')).toBe(id)
  expect(await read('{ only: ["AFP"], exclude: ["Reuters"] }')).toBeNull()
})

test('publishers that a name finds are those of which a document is read', async () => {
  const { sources } = await api.ask(
    '{ sources(evidence: { only: ["Reuters"] }, first: 50) { nodes { name } } }',
  )
  expect(sources.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(REUTERS)
})

test('who prints the text of one agency speaks with its voice, who prints that of two with its own', () => {
  const voiceOf = voicesOfSources(records)
  for (const carrier of ['devdiscourse-reuters', 'reuters-via-armenian-club', 'reuters-unnamed-mirror'])
    expect(voiceOf(`source:${carrier}`)).toBe('organization:reuters')
  expect(voiceOf('source:kesq-ap')).toBe('source:ap')
  expect(voiceOf('source:business-recorder-afp')).toBe('organization:afp')
  for (const own of ['dawn-afp-reuters', 'urdupoint-app-afp', 'prabhat-post-citing-ria-novosti'])
    expect(voiceOf(`source:${own}`)).toBe(`source:${own}`)
  expect(voiceOf('source:hyetert-tass-text')).toBe('state:RUS')
})

test.each([
  ['Azerbaijani MFA', 'Ministry of Foreign Affairs of Azerbaijan', 'organization:aze-mfa'],
  ['Ilham Aliyev', 'Ilham Aliyev', 'person:ilham-aliyev'],
  ['Azerbaijan', 'Azerbaijan', 'state:AZE'],
])('%s is no evidence but speaks in claims, and the asker hears where', async (typed, name, id) => {
  for (const part of ['only', 'exclude']) {
    const { errors } = await api.answer(`{ searched(evidence: { ${part}: ["${typed}"] }) { documents } }`)
    expect(errors.map(({ message }) => message)).toEqual([
      `No document or publisher is called "${typed}": ${name} (${id}) speaks in claims. Evidence takes publishers and documents; what a speaker says is found by claims(filter: {speaker: "${id}"}).`,
    ])
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `evidence.${part}[0]`,
      unknown: typed,
    })
  }
})

test('who speaks in claims only through others is no evidence, and the asker hears through whom', async () => {
  const messageOn = async (typed: string) => {
    const { errors } = await api.answer(`{ searched(evidence: { only: ["${typed}"] }) { documents } }`)
    return errors.map(({ message }) => message)
  }
  expect(await messageOn('Tasnim')).toEqual([
    'No document or publisher is called "Tasnim": it speaks in claims through Ghana News Agency (dpa) (source:ghana-news-agency-dpa) or Press TV (source:press-tv). Evidence takes publishers and documents; what they tell is found by claims(filter: {speaker: "source:ghana-news-agency-dpa"}).',
  ])
  expect(await messageOn('Mizan')).toEqual([
    'No document or publisher is called "Mizan": Judiciary of Iran (organization:irn-judiciary) speaks in claims. Evidence takes publishers and documents; what a speaker says is found by claims(filter: {speaker: "organization:irn-judiciary"}).',
  ])
})

test('publishers are listed whose text others carry, and only those with a document are counted as searched', async () => {
  const { sources, searched } = await api.ask(`{
    sources(first: 20, evidence: { asKnownOn: "2022-03-15" }) { nodes { id documentCount } }
    searched(evidence: { asKnownOn: "2022-03-15" }) { sources }
  }`)
  expect(sources.nodes).toContainEqual({ id: 'source:tass', documentCount: 0 })
  const having = sources.nodes.filter(({ documentCount }: { documentCount: number }) => documentCount > 0)
  expect(searched.sources).toBe(having.length)
})
