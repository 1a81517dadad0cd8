import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { datapackageOf } from '../src/export/datapackage.ts'
import { ExportGround, ExportSize } from '../src/export/export.generated.ts'
import { questionOf } from '../src/export/question.ts'
import { Changed, readingOf } from '../src/export/read.ts'
import { registerExport } from '../src/export/routes.ts'
import { type Ask, asking, Unanswered } from '../src/pages/ask.ts'
import { NotThere } from '../src/pages/refusal.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
let ask: Ask
beforeAll(async () => {
  api = await startApi()
  ask = asking(async ({ query, variables }) => {
    const { status, text } = await api.answer(query, variables ?? {})
    return { status, body: text, complete: true }
  })
})
afterAll(() => api.close())

/** The same answers, but for what dossiers tell of themselves. */
const where =
  (told: (id: string, asked: number) => object): Ask =>
  async (question, variables) => {
    const data = await ask(question, variables)
    if (question.query !== ExportGround.query) return data
    asked += 1
    const ground = structuredClone(data) as { dossiers: { id: string }[] }
    return {
      ...data,
      dossiers: ground.dossiers.map(dossier => ({ ...dossier, ...told(dossier.id, asked) })),
    }
  }
let asked = 0

async function read(asker: Ask, between: readonly string[]) {
  asked = 0
  const question = await questionOf(asker, { between }, {}, 'https://graph.example')
  const { pages, withheld } = readingOf(asker, question, 'DOCUMENTS')
  const found = { events: 0, claims: 0, documents: 0 }
  for await (const page of pages) {
    found.events += page.events.length
    found.claims += page.claims.length
    found.documents += page.documents.length
  }
  return { question, found, withheld }
}

test('what a dossier keeps to itself is left out of an export of a pair, and counted', async () => {
  const all = await read(ask, ['Baku', 'Tehran'])
  const shy = await read(
    where(id => (id === 'baku-tehran' ? { redistributable: false } : {})),
    ['Baku', 'Tehran'],
  )
  expect(all.withheld).toEqual({ events: 0, claims: 0, documents: 0, links: 0 })
  expect(shy.withheld.events).toBeGreaterThan(30)
  expect(shy.found.events + shy.withheld.events).toBe(all.found.events)
  const { demarche } = JSON.parse(datapackageOf(shy.question, [], shy.withheld))
  expect(demarche.withheld).toEqual(shy.withheld)
})

test('a dossier that may not be passed on is no export', async () => {
  const shy = where(id => (id === 'baku-tehran' ? { redistributable: false } : {}))
  await expect(questionOf(shy, { dossier: 'baku-tehran' }, {}, 'https://graph.example')).rejects.toThrow(
    new NotThere(
      'The dossier "baku-tehran" says of itself that it may not be passed on; it is not exported.',
    ),
  )
})

test('where a dossier says nothing of being passed on, the export says that nobody says so', async () => {
  const { question } = await read(
    where(() => ({ redistributable: null, licence: null })),
    ['Baku', 'Tehran'],
  )
  const { description, licenses } = JSON.parse(datapackageOf(question, [], null))
  expect(description).toContain(
    'Nothing says whether what stands in baku-moscow, baku-tehran may be passed on.',
  )
  expect(licenses.map(({ name }: { name: string }) => name)).toEqual(['CC-BY-SA-4.0'])
})

test('data that change while they are read make no file', async () => {
  const changing = where((_, asked) => (asked > 1 ? { dataVersion: 'aaaaaaaaaaaa' } : {}))
  await expect(read(changing, ['Baku', 'Tehran'])).rejects.toThrow(Changed)
})

test('a question that took too long is asked again; one that cannot be meant is not', async () => {
  let refusals = 0
  const slow: Ask = (question, variables) => {
    if (refusals < 2 && question.query.includes('ExportParts')) {
      refusals += 1
      throw new Unanswered('The question took longer to answer than is allowed.', { code: 'TIMEOUT' })
    }
    return ask(question, variables)
  }
  expect((await read(slow, ['Baku', 'Tehran'])).found.events).toBeGreaterThan(30)
  expect(refusals).toBe(2)
  await expect(
    questionOf(ask, { between: ['Bakuu', 'Tehran'] }, {}, 'https://graph.example'),
  ).rejects.toThrow('No state is called "Bakuu"; did you mean')
})

test('more than 5,000 events are no answer to an address: it says what would be, instead of a part', async () => {
  const huge: Ask = async (question, variables) => {
    const data = await ask(question, variables)
    return question.query === ExportSize.query ? { ...data, events: { totalCount: 5_001 } } : data
  }
  const app = fastify()
  registerExport(app, {
    ask: huge,
    browser: undefined,
    rendered: ({ title }) => title,
    assets: { urlOf: () => '', stylesOf: () => [] },
    frameOrigins: [],
  })
  const response = await app.inject({ url: '/export/AZE-IRN/events.csv' })
  expect(response.json().message).toBe(
    'This is 5,001 events, and an address gives at most 5,000. Take a part of it with "from" and "to", or all with the command: demarche export.',
  )
})
