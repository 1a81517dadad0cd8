import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { programOf } from '../src/cli/program.ts'
import { codesOf } from '../src/graphql/enums.ts'
import { contract } from '../src/graphql/schema.ts'
import { type Api, startApi } from './support/api.ts'
import { runCli, spawnCli } from './support/cli.ts'
import { strictCsv } from './support/csv.ts'

let api: Api
let server: string
beforeAll(async () => {
  api = await startApi()
  server = await api.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => api.close())

const run = (words: string, more: Parameters<typeof runCli>[1] = {}) =>
  runCli(words.match(/"[^"]*"|\S+/g)?.map(word => word.replaceAll('"', '')) ?? [], { server, ...more })

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-export-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'out')
}

test('in a pipe the curve of Baku and Moscow is plain text of 80 columns, with where it turned and what led', async () => {
  const { code, output, notes } = await spawnCli(['arc', 'Baku', 'Moscow'], { DEMARCHE_SERVER: server })
  expect([code, notes]).toEqual([0, ''])
  expect(output).not.toContain('\u001b')
  const addresses = /^https?:/
  const wide = output.split('\n').filter(line => [...line].length > 80 && !addresses.test(line))
  expect(wide).toEqual([])
  const { tensionArc } = await api.ask(`{ tensionArc(between: ["Baku", "Moscow"]) {
    points(orderBy: { field: RELATION, direction: ASC }, first: 1) { date relation } changePoints { date } } }`)
  const [lowest] = tensionArc.points
  expect(output.replaceAll('\n', ' ')).toContain(
    `lowest −${Math.abs(lowest.relation).toFixed(2)} on ${lowest.date}`,
  )
  for (const { date } of tensionArc.changePoints) expect(output).toContain(date)
  expect(output.match(/▲/g)?.length).toBe(tensionArc.changePoints.length)
  expect(output).toContain('Azerbaijan Airlines flight 8243 crashes near Aktau; 38')
})

test('each event beneath the curve stands on it under its letter, in the order of time', async () => {
  const { output } = await run('arc Baku Moscow', { width: 120 })
  const onCurve = /events │(.*)/.exec(output)?.[1]?.replaceAll(' ', '') ?? ''
  const told = [...output.matchAll(/^ {2}([a-z]) {2}[ +−][\d+−. ]+ {2}(\S+)/gm)].map(
    ([, letter = '', date = '']) => ({ letter, date }),
  )
  expect([...new Set(told.map(({ letter }) => letter))].sort().join('')).toBe([...onCurve].sort().join(''))
  const dates = told.toSorted((a, b) => (a.letter < b.letter ? -1 : 1)).map(({ date }) => date.slice(0, 4))
  expect(dates).toEqual(dates.toSorted())
})

test.each([60, 100, 140])('on a screen of %i columns the drawing is so wide', async width => {
  const { output } = await run('arc Baku Tehran --interval month', { width })
  const axis = output.split('\n').find(line => line.includes('└'))
  expect(axis?.length).toBe(width)
})

test('colours are for screens only, and NO_COLOR turns them off', async () => {
  const coloured = await run('arc Baku Moscow --from 2025', { colour: true, width: 80 })
  const plain = await run('arc Baku Moscow --from 2025', { colour: false, width: 80 })
  expect(coloured.output).toContain('\u001b[31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away
  expect(coloured.output.replace(/\u001b\[\d+m/g, '')).toBe(plain.output)
})

test('--json is the answer as data: the points of tensionArc under the same arguments', async () => {
  const { code, output } = await run(
    'arc Baku Moscow --from 2024-12 --to 2025-11 --interval month --half-life 30 --inertia 10 --by Moscow --classes material-conflict --exclude TASS --json',
  )
  expect([code, output.split('\n').length]).toEqual([0, 2])
  const { tensionArc } =
    await api.ask(`{ tensionArc(between: ["Baku", "Moscow"], from: "2024-12", to: "2025-11", interval: MONTH,
    halfLife: 30, inertia: 10, by: "Moscow", quadClasses: [MATERIAL_CONFLICT], evidence: { exclude: ["TASS"] }) {
      points { date value relation tension volume events } } }`)
  const { points, restsOn, method } = JSON.parse(output)
  expect(points).toEqual(tensionArc.points)
  expect(method).toMatchObject({ name: 'DECAYED', halfLifeDays: 30, inertia: 10 })
  expect(restsOn.evidence).toEqual({ exclude: ['TASS'] })
})

test('a day is taken apart into shares that add up to its relation', async () => {
  const { output } = await run('arc Baku Moscow --on 2025-08-19', { width: 200 })
  const [, part = ''] = output.split('What 2025-08-19 is made of: relation −')
  const shares = [...part.matchAll(/^ +([+−])(\d+\.\d\d) {2}/gm)].map(
    ([, sign, share]) => Number(share) * (sign === '−' ? -1 : 1),
  )
  const relation = -Number(part.slice(0, 4))
  expect(shares.length).toBe(13)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(relation, 0)
})

test('an event is told with both accounts side by side where there is room, beneath each other where there is none', async () => {
  const wide = await run('ask event:2025-11-14-kyiv-embassy-missile', { width: 110 })
  expect(
    wide.output.split('\n').some(line => line.includes('(via Kyiv') && line.includes('(via Caliber.Az)')),
  ).toBe(true)
  const narrow = await run('ask 2025-11-14-kyiv-embassy-missile', { width: 50 })
  expect(narrow.output.split('\n').some(line => line.includes('(via Kyiv') && line.includes('Caliber'))).toBe(
    false,
  )
  for (const { output } of [wide, narrow]) {
    const text = output.replace(/\s+/g, ' ')
    expect(text).toContain('9K720 Iskander-type')
    expect(text).toContain('most likely Patriot')
    expect(text).toContain('Russian MFA (Galuzin, 21 Nov)')
    expect(text).toContain('https://kyivindependent.com/azerbaijan-summons-russian-envoy')
  }
})

test('what one publisher does not say of an event is told as not said', async () => {
  const { output } = await run('ask 2025-11-14-baku-summons-yevdokimov --only source:kyiv-independent')
  expect(output).toContain('Azerbaijani MFA (via Kyiv Independent): the ambassador was summoned')
  expect(output).toContain('(the title is made of a claim of the documents that may be read)')
  expect(/Nobody says\n(.*)/.exec(output)?.[1]).toContain('facilities')
  expect(output).not.toContain('Caliber.Az,')
})

test('words that several events fit list them; words that one fits tell it', async () => {
  const several = await run('ask Kyiv embassy')
  expect([several.code, several.output]).toEqual([
    0,
    expect.stringContaining('event:2025-11-14-kyiv-embassy-missile'),
  ])
  expect(several.notes).toMatch(/^\d+ events fit; ask for one by its id, or with more words\.\n$/)
  const one = await run('ask Kinzhal beside embassy')
  expect(one.output).toMatch(/^Kinzhal missile falls beside the Azerbaijani embassy in Kyiv\n2024-01-02/)
})

test('search finds in another script, tells how much there is, and goes on where it ended', async () => {
  const first = await run('search Евдокимов --kind event --first 1 --json')
  const { found, hits, next } = JSON.parse(first.output)
  expect([hits.length, found > 1]).toEqual([1, true])
  const second = await run(`search Евдокимов --kind event --first 1 --after ${next} --json`)
  expect(JSON.parse(second.output).hits[0].id).not.toBe(hits[0].id)
  expect(first.notes).toContain(`--after ${next}`)
})

test.each([
  ['arc Bakuu Moscow', 1, 'No state is called "Bakuu"; did you mean Baku (Azerbaijan)?'],
  ['arc Baku Fiji', 1, 'No event in the graph bears on Azerbaijan and Fiji.'],
  ['ask event:nothing', 1, 'There is no event "event:nothing".'],
  ['ask qwertyuiopas', 1, 'No event is found for "qwertyuiopas".'],
  ['search qwertyuiopas', 1, 'Nothing is found for "qwertyuiopas".'],
  [
    'export --dossier nowhere --format csv --out x',
    1,
    'There is no dossier "nowhere"; there are baku-moscow, baku-tehran',
  ],
  ['arc Baku', 2, "missing required argument 'other'"],
  ['arc Baku Moscow --from 2025-02-30', 2, '--from "2025-02-30": it must be a year, a month or a day'],
  ['arc Baku Moscow --half-life long', 2, '--half-life "long": it must be a number from 0.1 to 3650'],
  ['arc Baku Moscow --from 2025 --to 2024', 2, 'must not be after'],
  ['arc Baku Moscow --interval hour', 2, 'Allowed choices are day, week, month.'],
  ['arc Baku Moscow --method tsinghua --on 2025-01-01', 2, 'by the method decayed only'],
  ['arc Baku Moscow --width 3', 2, 'give a number of columns from 40 to 400'],
  ['search Baku --kind events', 2, '--kind "events": give state, person,'],
  ['search Baku --first 0', 2, 'give a whole number from 1 to 100'],
  ['export --between Baku --format csv --out x', 2, 'give two states'],
  ['export --between Baku Moscow --dossier baku-moscow --format csv --out x', 2, 'one of the two'],
  [
    'export --between Baku Moscow --format xls --out x',
    2,
    '--format "xls": give csv, json, parquet, gexf, graphml, jsonld',
  ],
  ['export --between Baku Moscow --out x', 2, 'Say with --format which'],
  ['arc Baku Moscow --server nowhere', 2, '--server "nowhere": give the address of a running Demarche'],
  [
    'arc Baku Moscow --server http://127.0.0.1:1',
    3,
    'No Demarche answers at http://127.0.0.1:1. Start one with "npm start"',
  ],
])('%s ends with %i and a sentence', async (words, code, sentence) => {
  const ran = await run(words)
  expect([ran.code, ran.output, ran.notes]).toEqual([code, '', expect.stringContaining(sentence)])
})

test('a wrong setting is told before anything is asked', async () => {
  const ran = await spawnCli(['arc', 'Baku', 'Moscow'], { DEMARCHE_SERVER: 'graph.example' })
  expect(ran).toEqual({
    code: 2,
    output: '',
    notes:
      'DEMARCHE_SERVER is "graph.example": give the address of a running Demarche, such as http://127.0.0.1:4000.\n',
  })
})

test('what answers but is no Demarche is told so', async () => {
  const other = createServer((_, response) => response.end('<html>hello</html>'))
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>(resolve => other.close(() => resolve())))
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : 0
  const ran = await run(`search Baku --server http://127.0.0.1:${port}`)
  expect([ran.code, ran.notes]).toEqual([3, expect.stringContaining('is no Demarche')])
})

test('whoever reads only the first line ends the command in peace', async () => {
  const { stdout, stderr } = await promisify(execFile)(
    'bash',
    [
      '-c',
      `set -o pipefail; "${process.execPath}" src/cli/demarche.ts search Baku --first 100 | head -1; echo "code $?"`,
    ],
    { env: { PATH: process.env.PATH, DEMARCHE_SERVER: server }, cwd: join(import.meta.dirname, '..') },
  )
  expect(stdout).toMatch(/^\w+ .*\ncode 0\n$/)
  expect(stderr).not.toContain('Error')
})

test('an export is written whole: tables that read back, a description with the sums of the files', async () => {
  const folder = await emptyFolder()
  const { code, output, notes } = await spawnCli(
    ['export', '--between', 'Baku', 'Moscow', '--format', 'csv,gexf', '--format', 'parquet', '--out', folder],
    { DEMARCHE_SERVER: server },
  )
  expect(code).toBe(0)
  const files = (await readdir(folder)).sort()
  expect(output.trim().split('\n').sort()).toEqual(files.map(file => join(folder, file)).sort())
  expect(files).toHaveLength(5 + 1 + 5 + 2)
  const rows = strictCsv(await readFile(join(folder, 'events.csv'), 'utf8'))
  expect(notes).toContain(`${rows.length} events, `)
  const { resources, demarche: about } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))
  expect(about.withheld).toEqual({ events: 0, claims: 0, documents: 0, links: 0 })
  for (const { path, bytes, hash } of resources) {
    const file = await readFile(join(folder, path))
    expect([path, bytes, hash]).toEqual([
      path,
      file.length,
      `sha256:${createHash('sha256').update(file).digest('hex')}`,
    ])
  }
})

test('the command writes the very bytes that the address gives', async () => {
  const folder = await emptyFolder()
  await run(
    `export --dossier baku-tehran --format csv,json,parquet,gexf,graphml,jsonld --from 2023 --known 2024-06-01 --out ${folder}`,
  )
  for (const file of (await readdir(folder)).filter(name => name !== 'datapackage.json')) {
    const response = await fetch(`${server}/export/baku-tehran/${file}?from=2023&known=2024-06-01`)
    expect([
      file,
      Buffer.compare(Buffer.from(await response.arrayBuffer()), await readFile(join(folder, file))),
    ]).toEqual([file, 0])
  }
})

test('files that are there are not written over, unless that is asked for', async () => {
  const folder = await emptyFolder()
  const words = `export --dossier baku-tehran --format gexf --out ${folder}`
  expect((await run(words)).code).toBe(0)
  const again = await run(words)
  expect([again.code, again.notes]).toEqual([2, expect.stringContaining('graph.gexf is there already')])
  expect((await run(`${words} --force`)).code).toBe(0)
})

test('an export that breaks off leaves nothing that could be taken for one', async () => {
  let asked = 0
  const breaking = createServer((request, response) => {
    asked += 1
    if (asked > 6) {
      request.socket.destroy()
      return
    }
    let body = ''
    request.on('data', piece => {
      body += piece
    })
    request.on('end', async () => {
      const answer = await fetch(`${server}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      response.end(await answer.text())
    })
  })
  await new Promise<void>(resolve => breaking.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>(resolve => breaking.close(() => resolve())))
  const address = breaking.address()
  const port = typeof address === 'object' ? address?.port : 0
  const folder = await emptyFolder()
  const ran = await run(
    `export --between Baku Moscow --format csv --out ${folder} --server http://127.0.0.1:${port}`,
  )
  expect([ran.code, ran.output, await readdir(folder)]).toEqual([3, '', []])
})

test('every command has help with examples, and a version', async () => {
  const names = programOf({
    terminal: { out: () => {}, note: () => {}, width: undefined, colour: false, lively: false },
    server,
    end: () => {},
  }).commands.map(command => command.name())
  expect(names).toEqual(['arc', 'ask', 'search', 'export', 'mcp', 'check', 'completion'])
  for (const name of ['', ...names]) {
    const { code, output, notes } = await run(`${name} --help`)
    expect([name, code, output.includes('Examples:\n'), notes]).toEqual([name, 0, true, ''])
  }
  expect(await run('--version')).toEqual({ code: 0, output: '0.1.0\n', notes: '' })
})

test('dates that are about then stand in one column with days', async () => {
  const { output } = await run('arc Baku Moscow')
  expect(output).toContain('2024-05-03~  Overchuk')
  expect(output).toMatch(/2024-04-17 {3}Kremlin/)
})

test('bash completes commands, options and their values', async () => {
  const { output } = await run('completion bash')
  const completed = async (...words: string[]) => {
    const line = `COMP_WORDS=(demarche ${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _demarche; echo "\${COMPREPLY[@]}"`
    const { stdout } = await promisify(execFile)('bash', ['-c', `${output}\n${line}`])
    return stdout.trim().split(' ')
  }
  expect(await completed('')).toEqual(['arc', 'ask', 'search', 'export', 'mcp', 'check', 'completion'])
  expect(await completed('a')).toEqual(['arc', 'ask'])
  expect(await completed('arc', 'Baku', '--int')).toEqual(['--interval'])
  expect(await completed('arc', '--interval', '')).toEqual(['day', 'week', 'month'])
  expect(await completed('export', '--format', 'g')).toEqual(['gexf', 'graphml'])
  expect(await completed('completion', 'z')).toEqual(['zsh'])
})

test.each(['zsh', 'fish'])('%s is told of every command and option', async shell => {
  const { output } = await run(`completion ${shell}`)
  for (const flag of ['arc', 'export', 'half-life', 'no-state-media', 'interval'])
    expect(output).toContain(flag)
  expect(output).toContain('day week month')
})

test('the values of an enum are read from the contract as the schema has them', () => {
  for (const type of Object.values(contract().getTypeMap()))
    if ('getValues' in type && !type.name.startsWith('__'))
      expect([type.name, codesOf(type.name)]).toEqual([type.name, type.getValues().map(({ name }) => name)])
})
