import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { askingAt } from '../src/cli/server.ts'
import { OWN_TERMS } from '../src/export/formats/context.ts'
import { patient } from '../src/pages/ask.ts'
import { tellEvent } from '../src/told/event.ts'
import { type Api, startApi } from './support/api.ts'
import { runCli } from './support/cli.ts'

let api: Api
let server: string
beforeAll(async () => {
  api = await startApi()
  server = await api.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => api.close())

const read = (page: string) => readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8')

/** Without what is of this day, of this run or of this version of the data. */
const lasting = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll(server, 'http://127.0.0.1:4000')
    .replace(/Demarche \(\d{4}\)/g, 'Demarche (YEAR)')
    .replace(/Data version [0-9a-f]{12}/g, 'Data version VERSION')
    .replace(/read on \d{4}-\d\d-\d\d/g, 'read on DAY')

const commands = [...read('cli.md').matchAll(/```console\n\$ demarche ([^\n]+)\n([\s\S]+?)```/g)].map(
  ([, words = '', output = '']) => ({ words, output }),
)

test('the page on commands shows a curve, an event and a search', () => {
  expect(commands.map(({ words }) => words.split(' ')[0])).toEqual(['arc', 'ask', 'search'])
})

test.each(commands)(
  'the page on commands shows what comes out: demarche $words',
  async ({ words, output }) => {
    const ran = await runCli(words.split(' '), { server })
    expect([ran.code, lasting(ran.output)]).toEqual([0, lasting(output)])
  },
)

test('the page on commands names every option of arc', async () => {
  const { output } = await runCli(['arc', '--help'])
  const flags = [...output.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag = '']) => flag)
  const page = read('cli.md')
  expect(flags.filter(flag => !page.includes(flag) && flag !== '--width')).toEqual([])
})

test('the page on exports shows the files that are written', async () => {
  const [, words = '', output = ''] =
    /\$ demarche (export [^\n]+)\n([\s\S]+?)```/.exec(read('exports.md')) ?? []
  const folder = await mkdtemp(join(tmpdir(), 'demarche-documented-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const out = join(folder, 'baku-moscow')
  const ran = await runCli(words.replace(/--out \S+/, `--out ${out}`).split(' '), { server })
  expect([ran.code, ran.output.replaceAll(`${folder}/`, '')]).toEqual([0, output])
  expect((await readdir(out)).length).toBe(output.trim().split('\n').length)
})

test('the page on exports explains every term of our own that JSON-LD uses', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-documented-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await runCli(['export', '--dossier', 'baku-moscow', '--format', 'jsonld', '--out', folder], { server })
  const { '@context': context, '@graph': graph } = JSON.parse(
    await readFile(join(folder, 'graph.jsonld'), 'utf8'),
  )
  const isOwn = (term: string) => {
    const { '@id': id = context[term] } = typeof context[term] === 'object' ? context[term] : {}
    return !term.includes(':') && (context[term] === undefined || String(id).startsWith(OWN_TERMS))
  }
  const terms = new Set<string>()
  const collect = (thing: object) => {
    for (const [term, value] of Object.entries(thing)) {
      terms.add(term)
      // What a value holds is JSON, not terms.
      if (term === 'values') continue
      for (const one of [value].flat()) if (typeof one === 'object' && one !== null) collect(one)
    }
  }
  graph.forEach(collect)
  const page = read('exports.md')
  expect([...terms].filter(term => isOwn(term) && !page.includes(`\`${term}\``))).toEqual([])
})

test('the page on tools shows a claim as an assistant gets it', async () => {
  const [, shown = ''] = /one of its claims:\n```json\n([\s\S]+?)```/.exec(read('mcp.md')) ?? []
  const event = await tellEvent(
    patient(askingAt(server)),
    'event:2024-01-02-kinzhal-near-kyiv-embassy',
    undefined,
    'http://127.0.0.1:4000',
  )
  expect(event.claims[0]).toEqual(JSON.parse(shown))
})
