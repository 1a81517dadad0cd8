import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aClaim, anEvent } from './dossier-folder.ts'
import { runCli } from './support/cli.ts'

type Told = {
  file: string
  line: number | null
  id: string
  field: string
  wrong: string
  right: string | null
}
type Checked = { faults: Told[]; doubts: (Told & { kind: string })[] }

/** Checks a dossier of these files, as text or one record a line. */
async function checked(files: Record<string, string | readonly object[]>): Promise<Checked> {
  const folder = join(await mkdtemp(join(tmpdir(), 'demarche-check-')), 'a-note')
  onTestFinished(() => rm(join(folder, '..'), { recursive: true, force: true }))
  await mkdir(folder)
  const dossier = { id: 'a-note', title: 'A note', description: 'For a test.', written: '2026-11-30' }
  await writeFile(join(folder, 'dossier.json'), `\uFEFF${JSON.stringify(dossier)}`)
  for (const [file, given] of Object.entries(files))
    await writeFile(
      join(folder, `${file}.jsonl`),
      typeof given === 'string' ? given : given.map(record => `${JSON.stringify(record)}\n`).join(''),
    )
  return JSON.parse((await runCli(['check', folder, '--json'])).output)
}

const documentOf = (id: string, change: object = {}) => ({
  id: `document:report-${id}`,
  title: 'Baku hands over a note',
  url: `https://news.example/${id}`,
  publishedBy: 'source:report',
  published: '2026-06-02',
  language: 'en',
  kind: 'NEWS',
  ...change,
})
const document = documentOf('note')
const noted = (change: object = {}, id = 'event:2026-06-01-baku-note') =>
  anEvent(id, { documents: [document.id], ...change })
const documents = [document]

const wrongIn = ({ faults }: Checked) => faults.map(({ field, wrong }) => `${field} ${wrong}`)
const doubtsOf = ({ faults, doubts }: Checked, kind: string) => {
  expect(faults).toEqual([])
  return doubts.flatMap(doubt => (doubt.kind === kind ? [`${doubt.id} ${doubt.field} ${doubt.wrong}`] : []))
}

test('what is counted is never less than nothing', async () => {
  const counted = (min: number, max: number) =>
    aClaim(`claim:2026-06-01-baku-note/${max + 10}`, {
      about: ['event:2026-06-01-baku-note'],
      property: 'casualties',
      values: [{ type: 'QUANTITY', min, max, unit: 'person', measure: 'killed' }],
      statedIn: [{ document: document.id }],
    })
  const told = await checked({ events: [noted()], documents, claims: [counted(-3, -1), counted(0, 2)] })
  expect(wrongIn(told)).toEqual([
    'values.0.min must be 0 or more: -3.',
    'values.0.max must be 0 or more: -1.',
  ])
})

test('no event weighs more than a turning point, or nothing', async () => {
  const weighs = (importance: number, nth: number) =>
    noted({ importance, importanceReason: 'For a test.' }, `event:2026-06-01-note-${nth}`)
  const told = await checked({ events: [2, 0.5, 5, 0, -1].map(weighs), documents })
  expect(wrongIn(told)).toEqual([
    'importance must be 2 or less: 5.',
    'importance must be above 0: 0.',
    'importance must be above 0: -1.',
  ])
})

test('an id that begins with another date than its event has is doubted', async () => {
  const told = await checked({
    documents,
    events: [
      noted({ date: '2023-01-27' }, 'event:2022-05-05-attack'),
      noted({ date: '2023-01-27' }, 'event:2023-02-attack'),
      noted({ date: '2023-01-27' }, 'event:2023-01-27-attack'),
      noted({ date: '2023-01-27~' }, 'event:2023-01-attack'),
      noted({ date: '2023-01-27' }, 'event:2023-39-expelled'),
      noted({ date: '2023-01-27/2023-02-02' }, 'event:2023-01-31-interval'),
      noted({ date: '2023-01' }, 'event:2023-01-31-month'),
      noted({ date: '2023-01-27' }, 'event:attack-on-the-embassy'),
    ],
  })
  expect(doubtsOf(told, 'EVENT_ID_OF_ANOTHER_DATE')).toEqual([
    'event:2022-05-05-attack id begins with 2022-05-05, the date is 2023-01-27.',
    'event:2023-02-attack id begins with 2023-02, the date is 2023-01-27.',
  ])
})

test('two documents at one address are doubted', async () => {
  const told = await checked({
    events: [noted()],
    documents: [
      document,
      documentOf('again', { url: document.url }),
      documentOf('sought', { url: undefined, unverifiedUrl: document.url }),
      documentOf('other'),
    ],
  })
  expect(doubtsOf(told, 'DOCUMENTS_AT_ONE_ADDRESS')).toEqual([
    'document:report-again url is that of document:report-note too: https://news.example/note.',
    'document:report-sought unverifiedUrl is that of document:report-note too: https://news.example/note.',
  ])
})

test('an assault that tells of none of its sites what became of it is doubted', async () => {
  const assault = (sites: object[] | undefined, nth: number) =>
    noted(
      { type: 'ASSAULT', mode: 'drone', instruments: ['DRONE_STRIKE'], sites },
      `event:2026-06-01-strike-${nth}`,
    )
  const one = { facility: 'facility:embassy-aze-kyiv' }
  const other = { facility: 'facility:embassy-aze-tehran' }
  const told = await checked({
    documents,
    events: [[one, other], [{ ...one, outcome: 'HIT' }, other], undefined].map(assault),
  })
  expect(doubtsOf(told, 'ASSAULT_WITHOUT_OUTCOME')).toEqual([
    'event:2026-06-01-strike-0 sites tell no outcome: facility:embassy-aze-kyiv, facility:embassy-aze-tehran.',
  ])
})

test('messages say what would be right, and not how it is tested', async () => {
  const told = await checked({
    events: [noted({ documents: [] })],
    documents: [documentOf('note', { language: 'English', title: '' })],
  })
  expect(wrongIn(told)).toEqual([
    'title must not be empty.',
    'language must be a language code of two or three small letters, such as "en": "English".',
    'documents must not be empty.',
  ])
})

test('a byte order mark before a file is no part of it', async () => {
  const told = await checked({
    documents: `\uFEFF${JSON.stringify(document)}\n`,
    events: `\uFEFF${JSON.stringify(noted())}\n`,
  })
  expect(told.faults).toEqual([])
})

test.each([0, 2])('a file that is a JSON array has one fault (indented by %i)', async indent => {
  const { faults } = await checked({ documents: JSON.stringify(documents, null, indent), events: [noted()] })
  expect(faults).toMatchObject([
    {
      file: expect.stringMatching(/documents\.jsonl$/),
      line: null,
      field: null,
      wrong: 'is a JSON array; write one record a line.',
    },
  ])
})

test('the guide tells that a record with faults of its own is not compared with others', async () => {
  const guide = await readFile(new URL('../docs/writing-a-dossier.md', import.meta.url), 'utf8')
  expect(guide).toContain('is not compared with others until')
  const told = await checked({ documents, events: [noted({ recipients: ['state:RUSS'], type: 5 })] })
  expect(told.faults.map(({ field }) => field)).toEqual(['type'])
})

test('a tenure without an end is doubted once another began in its post of one seat', async () => {
  const tenure = (person: string, dates: object) => ({
    id: `tenure:${person}/envoy`,
    person: `person:${person}`,
    post: 'post:envoy',
    sourced: true,
    statedIn: [document.id],
    ...dates,
  })
  const told = (seats: string) =>
    checked({
      documents,
      events: [noted()],
      persons: ['first', 'second'].map(id => ({
        id: `person:${id}`,
        name: `The ${id}`,
        description: 'An envoy',
      })),
      posts: [{ id: 'post:envoy', title: 'Special envoy of the note', seats }],
      tenures: [tenure('first', { from: '2020' }), tenure('second', { from: '2025-06' })],
    })
  expect(doubtsOf(await told('one'), 'TENURE_WITHOUT_END')).toEqual([
    'tenure:first/envoy to is missing, and person:second began in post:envoy later (dossiers/a-note/tenures.jsonl:2).',
  ])
  expect(doubtsOf(await told('many'), 'TENURE_WITHOUT_END')).toEqual([])
})
