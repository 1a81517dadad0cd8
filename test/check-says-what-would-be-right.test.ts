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

const rightIn = ({ faults }: Checked) =>
  faults.map(({ id, field, wrong, right }) => [`${id} ${field}`, `${wrong} ${right ?? ''}`.trim()])

const claimOn = (number: number, change: object = {}) =>
  aClaim(`claim:2026-06-01-baku-note/${number}`, {
    about: ['event:2026-06-01-baku-note'],
    statedIn: [{ document: document.id }],
    ...change,
  })
const later = noted({ date: '2026-06-02', documents: [document.id] }, 'event:2026-06-02-moscow-answers')
const answered = {
  from: later.id,
  kind: 'ANSWERED',
  to: 'event:2026-06-01-baku-note',
  stated: true,
  claims: ['claim:2026-06-01-baku-note/1'],
}
const ANSWER = `${answered.from} ANSWERED ${answered.to}`

test('a claim that states a link tells of one of its two events', async () => {
  const third = noted({ documents: [document.id, 'document:report-other'] }, 'event:2026-06-01-third')
  const ofTheThird = (number: number, change: object = {}) =>
    claimOn(number, { about: [third.id], ...change })
  const claims = [
    claimOn(1),
    ofTheThird(2, { context: later.id }),
    ofTheThird(3, { property: 'cause', values: [{ type: 'ENTITY', entity: answered.to }] }),
    // What a document of the later event says of the embassy that the earlier one hit.
    ofTheThird(4, { speaksOf: ['facility:embassy-aze-kyiv'] }),
    ofTheThird(5),
    ofTheThird(6, { speaksOf: ['state:RUS'] }),
    ofTheThird(7, {
      speaksOf: ['facility:embassy-aze-kyiv'],
      statedIn: [{ document: 'document:report-other' }],
    }),
  ]
  const told = await checked({
    documents: [document, documentOf('other')],
    events: [noted({ sites: [{ facility: 'facility:embassy-aze-kyiv' }] }), later, third],
    claims,
    links: [{ ...answered, claims: claims.map(({ id }) => id) }],
  })
  expect(rightIn(told).filter(([where]) => where?.startsWith(ANSWER))).toEqual(
    [5, 6, 7].map(number => [
      `${ANSWER} claims.${number - 1}`,
      `"claim:2026-06-01-baku-note/${number}" is about neither of the two events, and has neither as its context or value. Name one about ${answered.from} or ${answered.to}, or give it one of them as its "context".`,
    ]),
  )
})

test('a link stands once, whatever it rests on', async () => {
  const inferred = { ...answered, stated: false, claims: undefined, basis: 'inferred by the editor' }
  const told = await checked({
    documents,
    events: [noted(), later],
    claims: [claimOn(1)],
    links: [answered, inferred, { ...inferred, kind: 'CITED' }],
  })
  expect(rightIn(told)).toEqual([
    [`${ANSWER} null`, 'stands a second time; first in dossiers/a-note/links.jsonl:1. Leave one out.'],
  ])
})

test('a tenure that is sourced names its document, and is attested within its days', async () => {
  const tenure = (nth: number, change: object) => ({
    id: `tenure:envoy-${nth}/envoy`,
    person: 'person:envoy',
    post: 'post:envoy',
    sourced: false,
    basis: 'unknown',
    ...change,
  })
  const told = await checked({
    documents,
    events: [noted()],
    persons: [{ id: 'person:envoy', name: 'The envoy', description: 'An envoy' }],
    posts: [{ id: 'post:envoy', title: 'Special envoy of the note', seats: 'many' }],
    tenures: [
      tenure(1, { sourced: true }),
      tenure(2, { sourced: true, statedIn: [document.id] }),
      tenure(3, { statedIn: [document.id] }),
      tenure(4, { from: '2022-03', attested: '2022-02-28/2023' }),
      tenure(5, { to: '2023', attested: '2022/2024-01' }),
      // None of these surely begins before, or ends after.
      tenure(6, { from: '2022-03-15', to: '2023-03', attested: '2022-03/2023' }),
      tenure(7, { from: '2022-03~', to: '2023-03?', attested: '2022-02-28/2023-04-01' }),
      tenure(8, { from: '2022-03-15', attested: '2022' }),
      tenure(9, { from: '2022-03-15', attested: '../2023' }),
    ],
  })
  expect(rightIn(told)).toEqual([
    [
      'tenure:envoy-4/envoy attested',
      '"2022-02-28/2023" begins before the tenure does, "2022-03". Correct one of them.',
    ],
    [
      'tenure:envoy-5/envoy attested',
      '"2022/2024-01" ends after the tenure does, "2023". Correct one of them.',
    ],
    ['tenure:envoy-1/envoy statedIn', 'is missing. Name the document, or say "sourced": false.'],
    ['tenure:envoy-3/envoy statedIn', 'names a document, though sourced is false. Say "sourced": true.'],
  ])
})

test('a claim does not dispute itself', async () => {
  const disputes = [{ claim: 'claim:2026-06-01-baku-note/1', kind: 'CONTRADICTION' }]
  const told = await checked({ documents, events: [noted()], claims: [claimOn(1, { disputes })] })
  expect(rightIn(told)).toEqual([
    [
      'claim:2026-06-01-baku-note/1 disputes.0',
      'is the claim itself. Name the other claim, or leave it out.',
    ],
  ])
})

test('a list that may be left out is not empty', async () => {
  const told = await checked({
    documents: [documentOf('note', { names: [], notes: [] })],
    events: [noted({ actors: [], documents: [] })],
    claims: [claimOn(1, { disputes: [] })],
    links: [{ ...answered, claims: [] }],
  })
  const left = 'must not be empty. Fill it, or leave it out.'
  expect(rightIn(told)).toEqual([
    ['document:report-note names', left],
    ['document:report-note notes', left],
    ['event:2026-06-01-baku-note actors', left],
    ['event:2026-06-01-baku-note documents', 'must not be empty.'],
    ['claim:2026-06-01-baku-note/1 disputes', left],
    ['null claims', left],
  ])
})

test('nothing stands twice in one list', async () => {
  const kyiv = { facility: 'facility:embassy-aze-kyiv', outcome: 'HIT' }
  const twice = <T>(one: T): T[] => [one, one]
  const told = await checked({
    documents,
    events: [
      noted({
        actors: twice('organization:aze-mfa'),
        recipients: ['state:RUS', 'state:UKR', 'state:RUS'],
        affected: twice('state:AZE'),
        mentioned: twice('state:IRN'),
        instruments: twice('NOTE_VERBALE'),
        places: twice('place:tehran'),
        partOf: twice('arc:aze-irn-embassy-attack'),
        documents: twice(document.id),
        // Of one facility two things may be told, and one person may come in two roles.
        sites: [kyiv, { ...kyiv, outcome: 'REOPENED' }, { outcome: 'HIT', facility: kyiv.facility }],
      }),
    ],
    claims: [
      claimOn(1, {
        statedIn: [{ document: document.id }, { document: document.id, locator: 'caption' }],
      }),
      claimOn(2, { statedIn: twice({ document: document.id, locator: 'caption' }) }),
    ],
  })
  const again = (what: string) => `${what} stands there already. Leave it out.`
  expect(
    rightIn(told).map(([where, wrong]) => [
      where
        ?.replace(/^\S+\//, '')
        .split(' ')
        .at(-1),
      wrong,
    ]),
  ).toEqual([
    ['instruments.1', again('"NOTE_VERBALE"')],
    ['actors.1', again('"organization:aze-mfa"')],
    ['recipients.2', again('"state:RUS"')],
    ['affected.1', again('"state:AZE"')],
    ['mentioned.1', again('"state:IRN"')],
    ['sites.2', again('"facility:embassy-aze-kyiv" (HIT)')],
    ['places.1', again('"place:tehran"')],
    ['partOf.1', again('"arc:aze-irn-embassy-attack"')],
    ['documents.1', again('"document:report-note"')],
    ['statedIn.1', again('"document:report-note" (caption)')],
  ])
})

test('an address is one that a browser can follow', async () => {
  const at = (url: string, nth: number) => documentOf(`note-${nth}`, { url })
  const refused = [
    'htp:/x',
    'http:/news.example/x',
    'news.example/x',
    'https://news',
    'mailto:a@news.example',
  ]
  const taken = ['https://кремль.рф/новости', 'http://192.0.2.1/?p=1', 'https://news.example:443/x']
  const told = await checked({
    documents: [...refused, ...taken].map(at).concat(documentOf('sought', { unverifiedUrl: 'htp:/x' })),
  })
  const right = 'must be the address of a page, such as "https://news.example/note"'
  expect(wrongIn(told)).toEqual([
    ...refused.map(url => `url ${right}: "${url}".`),
    `unverifiedUrl ${right}: "htp:/x".`,
  ])
})
