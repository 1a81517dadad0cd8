import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { filesToCheck } from '../src/cli/checked-folder.ts'
import { draftOf } from '../src/loader/build.ts'
import { readingOf } from '../src/seed/read.ts'
import { runCli } from './support/cli.ts'

const GUIDE = new URL('../docs/writing-a-dossier.md', import.meta.url)

/** The files that the guide prints, in a folder as the guide has it. */
async function exampleOfTheGuide(change: (text: string) => string = text => text) {
  const folder = join(await mkdtemp(join(tmpdir(), 'demarche-guide-')), 'tehran-2023')
  onTestFinished(() => rm(join(folder, '..'), { recursive: true, force: true }))
  await mkdir(folder)
  const guide = await readFile(GUIDE, 'utf8')
  for (const [, file = '', text = ''] of guide.matchAll(/```json (\S+)\n(.*?)```/gs))
    await writeFile(join(folder, file), change(text))
  return folder
}

async function checked(folder: string) {
  return runCli(['check', folder])
}

test('the example of the guide is in order, and lacks what the guide says it lacks', async () => {
  const { code, output } = await checked(await exampleOfTheGuide())
  expect(output).toContain('No faults.')
  expect(code).toBe(0)
  const overview = output.match(/Doubtful or missing: .*?\n\n/s)?.[0].trim()
  const guide = await readFile(GUIDE, 'utf8')
  expect(guide.match(/```\n(Doubtful or missing.*?)\n```/s)?.[1]).toBe(overview)
})

test('a slip in it is told as the guide says', async () => {
  const folder = await exampleOfTheGuide(text => text.replaceAll('hosseinzadeh', 'hoseinzadeh'))
  const { code, output } = await checked(folder)
  expect(code).toBe(1)
  const told = output.replace(/\n {4}/g, ' ').split('\n')
  const line = told.find(text => text.includes('actors.0'))?.trim() ?? 'not told'
  expect(await readFile(GUIDE, 'utf8')).toContain(`\n${line}\n`)
})

test('the attack of the example bears on Azerbaijan and Iran by the claim that lays it at the door of Iran', async () => {
  const { files } = await filesToCheck(await exampleOfTheGuide())
  const { seed } = readingOf(files)
  if (seed === null) throw new Error('The example has faults.')
  const bearings = (draftOf(seed).edges.get('BEARS_ON') ?? []).filter(({ from }) =>
    from.includes('-guide-attack'),
  )
  expect(bearings).toMatchObject([
    {
      to: 'dyad:AZE-IRN',
      properties: { because: 'ATTRIBUTED', weight: 0.5, claim: 'claim:2023-01-27-guide-attack/2' },
    },
  ])
})
