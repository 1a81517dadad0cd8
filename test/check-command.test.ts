import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { wrapped } from '../src/cli/wrapped.ts'
import { SEED_FOLDER } from '../src/seed/read.ts'
import { aClaim, anEvent, copyOfTheSeed } from './dossier-folder.ts'
import { runCli } from './support/cli.ts'

async function run(...words: string[]) {
  const { code, output } = await runCli(words)
  return { code, output }
}

/** A dossier in a folder of its own, beside no seed. */
async function dossierElsewhere(files: Record<string, readonly object[]>, id = 'a-note') {
  const folder = join(await mkdtemp(join(tmpdir(), 'demarche-check-')), id)
  onTestFinished(() => rm(join(folder, '..'), { recursive: true, force: true }))
  await mkdir(folder)
  await writeFile(
    join(folder, 'dossier.json'),
    JSON.stringify({ id, title: 'A note', description: 'For a test.', written: '2026-11-30' }),
  )
  for (const [file, records] of Object.entries(files))
    await writeFile(
      join(folder, `${file}.jsonl`),
      records.map(record => `${JSON.stringify(record)}\n`).join(''),
    )
  return folder
}

const document = {
  id: 'document:report-20260602-note',
  title: 'Baku hands over a note',
  titleIsOurs: true,
  unverifiedUrl: 'https://news.example/note',
  publishedBy: 'source:report',
  published: '2026-06-02',
  language: 'en',
  kind: 'NEWS',
}
const event = anEvent('event:2026-06-01-baku-note', { documents: [document.id] })
const claim = (number: number, change: object = {}) =>
  aClaim(`claim:2026-06-01-baku-note/${number}`, {
    about: [event.id],
    statedIn: [{ document: document.id }],
    ...change,
  })

test('a dossier outside the seed may name what the seed defines, and hears what it lacks', async () => {
  const folder = await dossierElsewhere({ events: [event], documents: [document] })
  expect(await run('check', folder)).toEqual({
    code: 0,
    output: `a-note: documents 1, events 1.

No faults.

Doubtful or missing: 4
     1  Events without a claim
     1  Events on one document
     1  Documents without an address that was seen
     1  Documents whose headline was not seen

Events without a claim (1)
Add a claim for each property that somebody states, with its speaker.
  events.jsonl:1 event:2026-06-01-baku-note: has no claim.

Events on one document (1)
Look for a report that does not draw on the first.
  events.jsonl:1 event:2026-06-01-baku-note documents: rests on
    document:report-20260602-note alone.

Documents without an address that was seen (1)
Find the page and give "url"; the reader has no link until then.
  documents.jsonl:1 document:report-20260602-note url: is missing;
    https://news.example/note was looked for and not seen.

Documents whose headline was not seen (1)
Give the headline as printed and drop "titleIsOurs".
  documents.jsonl:1 document:report-20260602-note titleIsOurs: is true.
`,
  })
})

test('one fault is told with all others, and ends with 1', async () => {
  const folder = await dossierElsewhere({
    events: [{ ...event, recipients: ['state:RUSS'] }],
    documents: [document],
  })
  expect(await run('check', folder)).toEqual({
    code: 1,
    output: `a-note: not read.

Faults: 1. Nothing is loaded until they are mended.
  events.jsonl:1 event:2026-06-01-baku-note recipients.0: names nobody:
    "state:RUSS". Did you mean "state:RUS"?

What is doubtful or missing is told once there are no faults.
`,
  })
})

test('of a dossier.json that is wrong only that is told, and the rest is read', async () => {
  const folder = await dossierElsewhere({
    events: [{ ...event, recipients: ['state:RUSS'] }],
    documents: [document],
  })
  const faultsOf = async (text: string) => {
    await writeFile(join(folder, 'dossier.json'), text)
    const { output } = await run('check', folder, '--json')
    return JSON.parse(output).faults.map(({ file, field, wrong }: Record<string, string>) => [
      file?.replace('dossiers/a-note/', ''),
      field,
      wrong,
    ])
  }
  const ofTheRest = ['events.jsonl', 'recipients.0', 'names nobody: "state:RUSS".']
  const told = async (text: string) => {
    const [own, ...others] = await faultsOf(text)
    expect(others).toEqual([ofTheRest])
    return own
  }
  const says = { title: 'A note', description: 'For a test.', written: '2026-11-30' }
  expect(await told(JSON.stringify({ id: 'a-note', ...says, description: undefined }))).toEqual([
    'dossier.json',
    'description',
    'is missing.',
  ])
  expect(await told(JSON.stringify({ id: 'another', ...says }))).toEqual([
    'dossier.json',
    'id',
    'is "another", but the folder is "a-note".',
  ])
  expect(await told(JSON.stringify({ id: 'a-note', ...says, written: '2026-11-31' }))).toEqual([
    'dossier.json',
    'written',
    'is no day that exists: "2026-11-31".',
  ])
  expect((await told('{'))?.slice(0, 2)).toEqual(['dossier.json', null])
})

test('a turning point without a claim is one that weighs as one', async () => {
  const weighing = (name: string, importance: number) =>
    anEvent(`event:2026-06-01-${name}`, {
      documents: [document.id],
      importance,
      importanceReason: 'Said in a test.',
    })
  const folder = await dossierElsewhere({
    events: [weighing('courtesy', 0.5), weighing('threat', 1), weighing('break', 2)],
    documents: [document],
  })
  const { doubts } = JSON.parse((await run('check', folder, '--json')).output)
  expect(
    doubts.flatMap(({ kind, id }: { kind: string; id: string }) =>
      kind === 'TURNING_POINT_WITHOUT_CLAIM' ? id : [],
    ),
  ).toEqual(['event:2026-06-01-break'])
})

test('a dossier of a seed is read with the rest of that seed, and only its own doubts are told', async () => {
  const seed = await copyOfTheSeed()
  await seed.addDossier('a-note', event, { ...document, published: '2026-05-31' })
  const { code, output } = await run('check', join(seed.folder, 'dossiers', 'a-note'), '--json')
  expect(code).toBe(0)
  const { dossier, records, faults, doubts } = JSON.parse(output)
  expect({ dossier, faults, events: records.events, states: records.states }).toEqual({
    dossier: 'a-note',
    faults: [],
    events: 1,
    states: 0,
  })
  expect(doubts.map(({ kind }: { kind: string }) => kind)).toEqual([
    'EVENT_WITHOUT_CLAIM',
    'EVENT_ON_ONE_DOCUMENT',
    'DOCUMENT_WITHOUT_ADDRESS',
    'DOCUMENT_WITH_OUR_TITLE',
    'DOCUMENT_BEFORE_EVENT',
  ])
  expect(doubts[4]).toEqual({
    kind: 'DOCUMENT_BEFORE_EVENT',
    file: 'dossiers/a-note/events.jsonl',
    line: 1,
    id: 'event:2026-06-01-baku-note',
    field: 'documents.0',
    wrong: 'document:report-20260602-note is of 2026-05-31, the event of 2026-06-01.',
    right: 'Correct one of the dates, or say in a note how it can be.',
  })
})

const quantity = (min: number, max: number, of?: string) => [
  { type: 'QUANTITY', min, max, unit: 'metre', ...(of && { of }) },
]
const dates = (date: string) => [{ type: 'DATE', date }]
const yes = (boolean: boolean) => [{ type: 'BOOLEAN', boolean }]

async function contradictionsOf(...claims: object[]): Promise<string[]> {
  const folder = await dossierElsewhere({
    events: [event],
    documents: [document],
    claims: claims.map((change, index) => claim(index + 1, change)),
  })
  const { output } = await run('check', folder, '--json')
  const { doubts, faults } = JSON.parse(output)
  expect(faults).toEqual([])
  return doubts.flatMap(({ kind, wrong }: { kind: string; wrong: string }) =>
    kind === 'CONTRADICTION_WITHOUT_DISPUTE' ? [wrong] : [],
  )
}

test.each<[string, object, object, string[]]>([
  [
    'ranges that do not meet',
    { property: 'distance', values: quantity(3, 5) },
    { property: 'distance', values: quantity(6, 8) },
    ['6..8 metre and 3..5 metre do not meet.'],
  ],
  [
    'ranges that meet',
    { property: 'distance', values: quantity(3, 6) },
    { property: 'distance', values: quantity(6, 8) },
    [],
  ],
  [
    'distances of two things',
    { property: 'distance', values: quantity(3, 3, 'the wall') },
    { property: 'distance', values: quantity(6, 6, 'the gate') },
    [],
  ],
  [
    'two days',
    { property: 'eventDate', values: dates('2026-06-01') },
    { property: 'eventDate', values: dates('2026-05-31') },
    ['2026-05-31 and 2026-06-01 have no day in common.'],
  ],
  [
    'a month and a day of it',
    { property: 'eventDate', values: dates('2026-06-01') },
    { property: 'eventDate', values: dates('2026-06') },
    [],
  ],
  [
    'on or before, and a day before',
    { property: 'eventDate', values: dates('../2026-06-01') },
    { property: 'eventDate', values: dates('2026-05-30') },
    [],
  ],
  [
    'yes and no',
    { property: 'notification', values: yes(true) },
    { property: 'notification', values: yes(false) },
    ['one says yes, the other no.'],
  ],
  [
    'what many may be true of',
    { property: 'detained', values: [{ type: 'QUANTITY', min: 1, max: 1, unit: 'person' }] },
    { property: 'detained', values: [{ type: 'QUANTITY', min: 4, max: 4, unit: 'person' }] },
    [],
  ],
])('two claims on %s', async (_what, one, other, expected) => {
  const found = await contradictionsOf(one, other)
  expect(found).toHaveLength(expected.length)
  for (const [index, words] of expected.entries()) expect(found[index]).toContain(words)
})

test('assertion against denial is a contradiction, until a dispute shows both side by side', async () => {
  const says = {
    property: 'plan',
    statement: 'a visit is planned',
    values: [{ type: 'TEXT', text: 'visit' }],
  }
  const denies = { ...says, statement: 'no visit is planned', strength: 'DENIES' }
  expect(await contradictionsOf(says, denies)).toHaveLength(1)
  const disputes = [{ claim: 'claim:2026-06-01-baku-note/1', kind: 'CONTRADICTION' }]
  expect(await contradictionsOf(says, { ...denies, disputes })).toEqual([])
  // Two who deny the same stand in one dispute with what they deny; what counts no more contradicts nobody.
  expect(await contradictionsOf(says, { ...denies, disputes }, { ...denies, disputes })).toEqual([])
  expect(await contradictionsOf(says, { ...denies, rank: 'DEPRECATED', rankReason: 'A slip.' })).toEqual([])
})

/** Doubts about what a claim says. */
const WORDING = [
  'CLAIM_DATES_ANOTHER_EVENT',
  'CLAIM_TELLS_WHAT_LACKS',
  'CLAIM_BEGINS_WITH_PRONOUN',
  'CLAIM_HEDGES_AND_ASSERTS',
]

async function doubtsOf(...claims: object[]): Promise<[string, string, string][]> {
  const folder = await dossierElsewhere({
    events: [event],
    documents: [document],
    claims: claims.map((change, index) => claim(index + 1, change)),
  })
  const { doubts } = JSON.parse((await run('check', folder, '--json')).output)
  return doubts.flatMap(({ kind, id, wrong }: Record<string, string>) =>
    WORDING.includes(kind ?? '') ? [[kind, id?.replace(/.*\//, ''), wrong]] : [],
  )
}

test('a date of another event is doubted, a rival date of this one is not', async () => {
  const on = (date: string, more: object = {}) => ({ property: 'eventDate', values: dates(date), ...more })
  const kind = 'CLAIM_DATES_ANOTHER_EVENT'
  const of = 'the date of event:2026-06-01-baku-note.'
  // The note is of 1 June: nobody says so, and what is dated is the meeting that it is about.
  expect(await doubtsOf(on('2026-05-10'))).toEqual([
    [kind, '1', `is 2026-05-10, 22 days off 2026-06-01, ${of}`],
  ])
  expect(await doubtsOf(on('2026-06-01'), on('2026-05-31'), on('2026-06'))).toEqual([])
  // Works that began a year before are no rival account of their next step.
  expect(await doubtsOf(on('2026-06-01'), on('2025-06-01'))).toEqual([
    [kind, '2', `is 2025-06-01, 365 days off 2026-06-01, ${of}`],
  ])
  const notes = [{ kind: 'DATE', text: 'An early report, denied.' }]
  expect(await doubtsOf(on('2026-06-01'), on('2025-06-01', { notes }))).toEqual([])
  const slip = { rank: 'DEPRECATED', rankReason: 'A slip.' }
  expect(await doubtsOf(on('2026-05-10', slip))).toEqual([])
})

test('a head of mission without a rank is doubted, the guard of an embassy and a special envoy are not', async () => {
  const post = (id: string, title: string, more: object = {}) => ({
    id: `post:${id}`,
    title,
    serves: 'state:IRN',
    seats: 'one',
    ...more,
  })
  const folder = await dossierElsewhere({
    posts: [
      post('one', 'Ambassador of Iran to Georgia'),
      post('two', "Chargé d'affaires of Iran in Georgia", { accreditedTo: 'state:GEO' }),
      post('three', 'Head of the mission of Iran in Georgia', { accreditedTo: 'state:GEO' }),
      post('four', 'Apostolic nuncio in Georgia', { rank: 'AMBASSADOR' }),
      post('five', 'Head of security of the Embassy of Iran in Georgia'),
      post('six', 'Special envoy of the President of Iran'),
    ],
  })
  const { doubts } = JSON.parse((await run('check', folder, '--json')).output)
  expect(
    doubts.map(({ kind, id, field, wrong }: Record<string, string>) => [kind, id, field, wrong]),
  ).toEqual([
    ['POST_WITHOUT_RANK', 'post:one', 'rank', 'is missing: "Ambassador of Iran to Georgia".'],
    ['POST_WITHOUT_RANK', 'post:two', 'rank', 'is missing: "Chargé d\'affaires of Iran in Georgia".'],
    ['POST_WITHOUT_RANK', 'post:three', 'rank', 'is missing: "Head of the mission of Iran in Georgia".'],
  ])
})

test.each([
  ['CLAIM_TELLS_WHAT_LACKS', 'the embassy was damaged; no day given'],
  ['CLAIM_TELLS_WHAT_LACKS', 'the editor was released; house arrest is not mentioned'],
  ['CLAIM_TELLS_WHAT_LACKS', 'neither day nor number given'],
  ['CLAIM_TELLS_WHAT_LACKS', 'the statement did not name the attacker'],
  ['CLAIM_BEGINS_WITH_PRONOUN', 'he condemned the strike'],
  ['CLAIM_BEGINS_WITH_PRONOUN', 'It was the first call since March'],
  ['CLAIM_HEDGES_AND_ASSERTS', 'most likely a Patriot came down'],
])('%s: "%s"', async (kind, statement) => {
  const says = { property: 'course', statement, values: [{ type: 'TEXT', text: 'told' }] }
  expect((await doubtsOf(says)).map(([found]) => found)).toEqual([kind])
})

test('what is denied, who reported what, and what is presumed as such are no faults of wording', async () => {
  const says = (statement: string, more: object = {}) => ({
    property: 'course',
    statement,
    values: [{ type: 'TEXT', text: 'told' }],
    ...more,
  })
  const found = await doubtsOf(
    says('Moscow had not been given access to the fragments'),
    says('no staff of the embassy were hurt'),
    says('only Kyiv had told of the call; nothing was stated in Baku', { property: 'reporting' }),
    says('most likely a Patriot came down', { strength: 'PRESUMES' }),
  )
  expect(found).toEqual([])
})

test('all that is doubtful has its place and what would be right, and no line that words allow is too wide', async () => {
  const { code, output } = await run('check', SEED_FOLDER)
  expect(code).toBe(0)
  const tooWide = output.split('\n').filter(line => line.length > 80 && line.trim().includes(' '))
  expect(tooWide).toEqual([])
  const { doubts } = JSON.parse((await run('check', '--json')).output)
  expect(output).toContain(`Doubtful or missing: ${doubts.length}\n`)
  for (const { file, line, id, right } of doubts)
    expect([typeof file, line > 0, typeof id, typeof right]).toEqual(['string', true, 'string', 'string'])
  const kinds = new Set(doubts.map(({ kind }: { kind: string }) => kind))
  expect(kinds).toContain('INVOLVED_WITHOUT_POST')
  expect(kinds).toContain('TENURE_WITHOUT_SOURCE')
  expect(kinds).toContain('ONLY_LATIN_NAMES')
  expect(kinds).toContain('TURNING_POINT_WITHOUT_CLAIM')
  // What was mended once stays mended.
  for (const kind of [...WORDING, 'POST_WITHOUT_RANK']) expect(kinds).not.toContain(kind)
})

test('an answer that is dated from before what it answers is told before it: the check says so', async () => {
  const answer = anEvent('event:2026-06-02-moscow-answers', {
    date: '2026-05/2026-06-02',
    documents: [document.id],
  })
  const link = {
    from: answer.id,
    kind: 'ANSWERED',
    to: event.id,
    stated: false,
    basis: 'inferred by the editor',
  }
  const folder = await dossierElsewhere({ events: [event, answer], documents: [document], links: [link] })
  const { output } = await run('check', folder)
  expect(output.replaceAll(/\s+/g, ' ')).toContain('2026-05/2026-06-02 stands before 2026-06-01.')
  // IRNA dates an expulsion by the month, which begins before the day of what it answers.
  const { output: seed } = await run('check', join(SEED_FOLDER, 'dossiers', 'baku-tehran'))
  expect(seed.replaceAll(/\s+/g, ' ')).toContain('2023-04/2023-05-05 stands before 2023-04-06.')
})

test('words that it cannot follow end with 2 and say what would be right', async () => {
  const folder = join(tmpdir(), 'demarche-nothing-here')
  for (const [words, told] of [
    [[], 'Usage: demarche'],
    [['chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
    [['check', '--strict'], "unknown option '--strict'"],
    [['check', 'a', 'b'], "too many arguments for 'check'. Expected 1 argument but got 2"],
    [['check', folder], `There is no folder "${folder}".`],
    [['check', tmpdir()], 'has no dossier.json and is no seed.'],
  ] as const) {
    const { code, output, notes } = await runCli(words)
    expect([code, output, notes.includes(told) || notes, notes.includes('--help')]).toEqual([
      2,
      '',
      true,
      true,
    ])
  }
  const { code, output } = await runCli(['check', '--help'])
  expect([code, output.includes('demarche check seed/dossiers/baku-tehran')]).toEqual([0, true])
})

test('text is broken at spaces, and a word that is too wide has a line to itself', () => {
  expect(wrapped('one two three', 7)).toBe('one two\nthree')
  expect(wrapped('one two three', 9, '- ', '  ')).toBe('- one two\n  three')
  expect(wrapped('a muchtoolongword b', 6)).toBe('a\nmuchtoolongword\nb')
  expect(wrapped('muchtoolongword', 6, '  ')).toBe('  muchtoolongword')
})
