import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Text files of a seed by their path from its folder, with `/` between the parts. */
export type Files = ReadonlyMap<string, string>

const READ = /\.(jsonl|csv)$|^dossiers\/[^/]+\/dossier\.json$/

/** `at`: where in a seed the folder is to stand, `dossiers/x/`, if it is not the seed itself. */
export async function readFiles(folder: string, at = ''): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter(path => READ.test(`${at}${path}`))
    .sort()
  return new Map(
    await Promise.all(paths.map(async path => [`${at}${path}`, await textOf(join(folder, path))] as const)),
  )
}

/** A byte order mark, which some editors put before a file, is no part of what it says. */
async function textOf(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
}

/** Two seeds with the same checksum say the same, file by file. */
export function checksumOf(files: Files): string {
  const hash = createHash('sha256')
  for (const [path, text] of files) hash.update(path).update('\0').update(text).update('\0')
  return hash.digest('hex')
}
