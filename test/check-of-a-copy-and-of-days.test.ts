import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { SEED_FOLDER } from '../src/seed/read.ts'
import { aClaim, anEvent } from './dossier-folder.ts'
import { runCli } from './support/cli.ts'

type Told = {
  file: string
  line: number | null
  id: string | null
  field: string
  wrong: string
  right: string
}

const faultsOf = async (folder: string): Promise<Told[]> =>
  JSON.parse((await runCli(['check', folder, '--json'])).output).faults

async function folderNamed(name: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'demarche-check-')), name)
  onTestFinished(() => rm(join(folder, '..'), { recursive: true, force: true }))
  return folder
}

/** A dossier as of 15 June 2026 with these records beside one document. */
async function dossierOf(files: Record<string, readonly object[]>): Promise<Told[]> {
  const folder = await folderNamed('a-note')
  await mkdir(folder)
  const lines = (records: readonly object[]) => records.map(record => `${JSON.stringify(record)}\n`).join('')
  const dossier = { id: 'a-note', title: 'A note', description: 'For a test.', written: '2026-06-15' }
  await writeFile(join(folder, 'dossier.json'), JSON.stringify(dossier))
  for (const [file, records] of Object.entries({ documents: [document], ...files }))
    await writeFile(join(folder, `${file}.jsonl`), lines(records))
  return faultsOf(folder)
}

const document = {
  id: 'document:report-note',
  title: 'Baku hands over a note',
  publishedBy: 'source:report',
  published: '2026-06-02',
  language: 'en',
  kind: 'NEWS',
}
const noted = (change: object, id = 'event:2026-06-01-baku-note') =>
  anEvent(id, { documents: [document.id], ...change })
const told = (faults: readonly Told[]) =>
  faults.map(({ field, wrong, right }) => [field, `${wrong} ${right}`.trim()])

test('of a copy of a dossier it is told once for each file that its ids are those of the other', async () => {
  const folder = await folderNamed('copy')
  await cp(join(SEED_FOLDER, 'dossiers', 'baku-tehran'), folder, { recursive: true })
  const faults = await faultsOf(folder)
  const [own, ...others] = faults
  expect(`${own?.field} ${own?.wrong} ${own?.right}`).toBe(
    'id is "baku-tehran", but the folder is "copy". Name the folder "baku-tehran" to have it checked in place of that one, or write "copy" and keep only what that one lacks.',
  )
  const countOf = async (kind: string) =>
    (await readFile(join(folder, `${kind}.jsonl`), 'utf8')).trimEnd().split('\n').length
  const kinds =
    'arcs persons organizations posts tenures places facilities weapons documents events claims links'
  const counts = await Promise.all(kinds.split(' ').map(async kind => [kind, await countOf(kind)] as const))
  expect(
    others.map(({ file, line, wrong }) => [file, line, Number(wrong.match(/has (\d+) (?:ids|links)/)?.[1])]),
  ).toEqual(counts.map(([kind, count]) => [`dossiers/copy/${kind}.jsonl`, null, count]))
  expect(others[0]).toEqual({
    file: 'dossiers/copy/arcs.jsonl',
    line: null,
    id: null,
    field: 'id',
    wrong:
      'has 6 ids that dossiers/baku-tehran/arcs.jsonl defines already: arc:baku-tehran-2022-2026, arc:aze-irn-drills-spy-cases, arc:aze-irn-embassy-attack and 3 more.',
    right:
      'A folder is named as the "id" in its dossier.json: name this one "baku-tehran" if it is a copy of that one, and it is checked in its place.',
  })
  const remove =
    'Remove what is not yours, for you may name it all the same; give what is yours ids of its own.'
  const rights = others.slice(1).map(({ right }) => right)
  expect(rights.slice(0, -1).every(right => right === remove)).toBe(true)
  expect(rights.at(-1)).toBe('Remove what is not yours.')
  expect(others.at(-1)?.wrong).toContain(' links that dossiers/baku-tehran/links.jsonl has already: ')
})

test('a record that is defined twice is told in its line', async () => {
  const place = { id: 'place:tehran', name: 'Tehran', kind: 'CITY' }
  expect(await dossierOf({ places: [place], events: [noted({})] })).toMatchObject([
    { file: 'dossiers/a-note/places.jsonl', line: 1, id: 'place:tehran', field: 'id' },
  ])
})

test('an event that begins after the day as of which its dossier is written has not happened', async () => {
  const of = (date: string, change: object = {}) => noted({ date, ...change }, `event:${date.slice(0, 7)}-a`)
  const right =
    'Move "written" in dossier.json on if it has happened, correct the date, or say "status": "PLANNED".'
  expect(
    told(
      await dossierOf({
        events: [
          of('2027-01-01'),
          of('2026-07'),
          // Of these nobody can be sure that they had not begun.
          of('2026'),
          noted({ date: '2026-06-15/2026-07-01' }, 'event:2026-06-15-b'),
          of('2026-09-01', { status: 'PLANNED' }),
        ],
      }),
    ),
  ).toEqual([
    ['date', `"2027-01-01" is after the day as of which the dossier is written, "2026-06-15". ${right}`],
    ['date', `"2026-07" is after the day as of which the dossier is written, "2026-06-15". ${right}`],
  ])
})

test('a word that a closed list lacks is answered with one that is near, the list, or where it stands', async () => {
  const claim = (number: number, change: object) =>
    aClaim(`claim:2026-06-01-baku-note/${number}`, {
      about: ['event:2026-06-01-baku-note'],
      statedIn: [{ document: document.id }],
      ...change,
    })
  const text = (word: string) => ({ values: [{ type: 'TEXT', text: word }] })
  const events = [
    noted({}),
    noted({ type: 'ATTACK', mode: undefined }, 'event:2026-06-01-b'),
    noted({ type: 'accuse' }, 'event:2026-06-01-c'),
    noted({ instruments: ['STRIKE'] }, 'event:2026-06-01-d'),
    noted({ instruments: ['FOO'] }, 'event:2026-06-01-e'),
    noted({ colour: 'red' }, 'event:2026-06-01-f'),
    noted({ alternativeType: 'WAR' }, 'event:2026-06-01-g'),
    noted({ type: 'AGREE', mode: 'drone' }, 'event:2026-06-01-h'),
  ]
  const claims = [
    claim(1, { property: 'colour' }),
    claim(2, { property: 'attackDate' }),
    claim(3, text('FOO')),
    claim(4, { property: 'depth', values: [{ type: 'QUANTITY', min: 1, unit: 'metre', measure: 'killed' }] }),
    claim(5, { property: 'flightNumber', values: [{ type: 'TEXT', text: '8243', part: 'tail' }] }),
  ]
  const types =
    'It may be AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.'
  const [field, file, ...others] = told(await dossierOf({ events, claims, gizmos: [{ id: 'gizmo:1' }] }))
  expect(field?.[1]).toMatch(/^has no field "colour"\. It may be id, date, sequence, .*, documents, notes\.$/)
  expect(file?.[1]).toMatch(/nothing reads it\. It may be arcs\.jsonl, persons\.jsonl, .*, links\.jsonl\.$/)
  expect(others).toEqual([
    ['type', `"ATTACK" is no PLOVER type. ${types}`],
    ['type', '"accuse" is no PLOVER type. Did you mean "ACCUSE"?'],
    [
      'instruments.0',
      '"STRIKE" is no instrument. Like it are AIRSTRIKE, MISSILE_STRIKE, DRONE_STRIKE; all 82 stand in codebooks/instruments.csv.',
    ],
    ['instruments.0', '"FOO" is no instrument. All 82 stand in codebooks/instruments.csv.'],
    ['alternativeType', `"WAR" is no PLOVER type. ${types}`],
    ['mode', '"drone" is no mode of AGREE. AGREE has no modes.'],
    ['property', '"colour" is none. All 52 stand in codebooks/claim-properties.csv.'],
    [
      'property',
      '"attackDate" is none. Like it are eventDate, beginDate, offenceDate; all 52 stand in codebooks/claim-properties.csv.',
    ],
    ['values.0', '"FOO" is not a word of instrument. All 82 stand in codebooks/instruments.csv.'],
    ['values.0', 'has "measure", which depth does not take. depth takes "of".'],
    ['values.0', 'has "part", which flightNumber does not take. flightNumber takes no qualifier.'],
  ])
})
