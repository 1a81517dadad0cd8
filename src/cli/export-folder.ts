import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, type FileHandle, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { citationFileOf } from '../export/citation-cff.ts'
import { datapackageOf } from '../export/datapackage.ts'
import type { ListedFile } from '../export/files.ts'
import type { Chunk, FileWriter } from '../export/format.ts'
import type { ExportQuestion } from '../export/question.ts'
import { type Depth, readingOf, type Withheld } from '../export/read.ts'
import { lastOf } from '../export/written.ts'
import type { Ask } from '../pages/ask.ts'
import { Misuse } from './misuse.ts'

type Records = { readonly events: number; readonly claims: number; readonly documents: number }

export type Exported = {
  readonly records: Records
  readonly withheld: Readonly<Withheld>
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

const DEPTHS: readonly Depth[] = ['EVENTS', 'CLAIMS', 'DOCUMENTS']
const ABOUT = ['datapackage.json', 'CITATION.cff']

/**
 * Writes the files of an export in one pass. Each bears its name only once all are whole: what fails half-way leaves
 * nothing that could be taken for an export.
 */
export async function writeExport(
  ask: Ask,
  question: ExportQuestion,
  files: readonly ListedFile[],
  folder: string,
  say: (records: Records) => void,
): Promise<Exported> {
  const names = namesOf(files)
  const opened: Opened[] = []
  try {
    for (const file of files) opened.push(await openFile(folder, file, question))
    const depth = DEPTHS[Math.max(...files.map(file => DEPTHS.indexOf(file.depth)))] ?? 'EVENTS'
    const { pages, withheld } = readingOf(ask, question, depth)
    const records = { events: 0, claims: 0, documents: 0 }
    for await (const page of pages) {
      for (const { writer, write } of opened) await write(writer.page(page))
      records.events += page.events.length
      records.claims += page.claims.length
      records.documents += page.documents.length
      say(records)
    }
    for (const { writer, write } of opened) for (const chunk of lastOf(writer)) await write(chunk)
    const written = await Promise.all(opened.map(({ done }) => done()))
    const resources = opened.map(({ file }, index) => ({ file, table: file.table, written: written[index] }))
    const about = [datapackageOf(question, resources, withheld), citationFileOf(question)]
    for (const [index, name] of ABOUT.entries()) await writeFile(partOf(folder, name), about[index] ?? '')
    for (const name of names) await rename(partOf(folder, name), join(folder, name))
    return {
      records,
      withheld,
      files: [
        ...opened.map(({ file }, index) => ({ path: join(folder, file.name), ...sizeOf(written[index]) })),
        ...ABOUT.map((name, index) => ({
          path: join(folder, name),
          ...sizeOf(digestOf(about[index] ?? '')),
        })),
      ],
    }
  } catch (error) {
    await Promise.all(opened.map(({ close }) => close()))
    await Promise.all(names.map(name => rm(partOf(folder, name), { force: true })))
    throw error
  }
}

type Written = { readonly bytes: number; readonly sha256: string }

type Opened = {
  readonly file: ListedFile
  readonly writer: FileWriter
  readonly write: (chunk: Chunk) => Promise<void>
  readonly done: () => Promise<Written>
  readonly close: () => Promise<void>
}

async function openFile(folder: string, file: ListedFile, question: ExportQuestion): Promise<Opened> {
  const handle: FileHandle = await open(partOf(folder, file.name), 'w')
  const digest = createHash('sha256')
  let bytes = 0
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await handle.close()
  }
  return {
    file,
    writer: file.open(question),
    write: async chunk => {
      if (chunk.length === 0) return
      const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      bytes += piece.length
      digest.update(piece)
      await handle.writeFile(piece)
    },
    done: async () => {
      await close()
      return { bytes, sha256: digest.digest('hex') }
    },
    close,
  }
}

const partOf = (folder: string, name: string) => join(folder, `${name}.part`)

const digestOf = (text: string): Written => ({
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
})

const sizeOf = (written: Written | undefined): Written => written ?? { bytes: 0, sha256: '' }

const namesOf = (files: readonly ListedFile[]) => [...files.map(({ name }) => name), ...ABOUT]

/** Makes the folder. Throws Misuse where that cannot be, or where a file is in the way that may not be written over. */
export async function prepareFolder(
  folder: string,
  files: readonly ListedFile[],
  force: boolean,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new Misuse(
      `"${folder}" cannot be written to: ${error instanceof Error ? error.message : String(error)}.`,
    )
  }
  for (const name of force ? [] : namesOf(files)) {
    const there = await access(join(folder, name)).then(
      () => true,
      () => false,
    )
    if (there)
      throw new Misuse(
        `${join(folder, name)} is there already; give another folder, or --force to write over it.`,
      )
  }
}
