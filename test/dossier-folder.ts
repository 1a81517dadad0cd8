import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { SEED_FOLDER } from '../src/seed/read.ts'

/** A copy of the seed for one test. Files are named as in the dossier: `events`, `claims`. */
export async function copyOfTheSeed() {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-seed-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(SEED_FOLDER, folder, { recursive: true })
  const pathOf = (file: string) => join(folder, 'dossiers', 'baku-moscow', `${file}.jsonl`)
  return {
    folder,
    /** Adds lines at the end; gives the number of the first. */
    add: async (file: string, ...records: (object | string)[]): Promise<number> => {
      const lines = (await readFile(pathOf(file), 'utf8')).trimEnd().split('\n').length
      const text = records.map(record => (typeof record === 'string' ? record : JSON.stringify(record)))
      await appendFile(pathOf(file), `${text.join('\n')}\n`)
      return lines + 1
    },
    /** A second dossier with one event and its document. */
    addDossier: async (id: string, event: object, document: object): Promise<void> => {
      const own = join(folder, 'dossiers', id)
      await mkdir(own)
      await writeFile(
        join(own, 'dossier.json'),
        JSON.stringify({ id, title: id, description: 'For a test.', written: '2026-11-30' }),
      )
      await writeFile(join(own, 'events.jsonl'), JSON.stringify(event))
      await writeFile(join(own, 'documents.jsonl'), JSON.stringify(document))
    },
    /** The number of the first line that holds the text. */
    lineOf: async (file: string, text: string): Promise<number> =>
      (await readFile(pathOf(file), 'utf8')).split('\n').findIndex(line => line.includes(text)) + 1,
    /** Leaves out every line that holds the text. */
    drop: async (file: string, text: string): Promise<void> => {
      const lines = (await readFile(pathOf(file), 'utf8')).split('\n')
      await writeFile(pathOf(file), lines.filter(line => !line.includes(text)).join('\n'))
    },
    replace: async (file: string, from: string, to: string): Promise<void> => {
      await writeFile(pathOf(file), (await readFile(pathOf(file), 'utf8')).replaceAll(from, to))
    },
  }
}

/** An event that is in order, but for what the test changes. */
export const anEvent = (id: string, change: object = {}) => ({
  id,
  date: '2026-06-01',
  title: 'Baku hands Moscow a note',
  summary: "Azerbaijan's foreign ministry handed over a note.",
  type: 'ACCUSE',
  mode: 'disapprove',
  instruments: ['NOTE_VERBALE'],
  actors: ['organization:aze-mfa'],
  recipients: ['state:RUS'],
  documents: ['document:caliber-20251114-summons'],
  ...change,
})

/** A claim that is in order, but for what the test changes. */
export const aClaim = (id: string, change: object = {}) => ({
  id,
  about: ['event:2025-11-14-baku-summons-yevdokimov'],
  property: 'instrument',
  statement: 'a note was handed over',
  values: [{ type: 'TEXT', text: 'NOTE_VERBALE' }],
  attributedAs: 'Azerbaijani MFA',
  attributedTo: 'organization:aze-mfa',
  statedIn: [{ document: 'document:caliber-20251114-summons' }],
  ...change,
})
