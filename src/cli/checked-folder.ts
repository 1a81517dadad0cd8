import { access } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Files, readFiles } from '../seed/folder.ts'
import { SEED_FOLDER } from '../seed/read.ts'
import { Misuse } from './misuse.ts'

/** `dossier`: the one that was asked for; null for all of a seed. */
export type ToCheck = { readonly files: Files; readonly dossier: string | null }

/**
 * A folder with a dossier.json is one dossier: of the seed that it lies in, or else beside the dossiers of the seed that
 * comes with Demarche, instead of one there that has its name. A folder with codebooks is a seed.
 */
export async function filesToCheck(folder: string | undefined): Promise<ToCheck> {
  if (folder === undefined) return { files: await readFiles(SEED_FOLDER), dossier: null }
  if (!(await exists(folder))) throw new Misuse(`There is no folder "${folder}".`)
  if (!(await exists(join(folder, 'dossier.json')))) {
    if (await exists(join(folder, 'codebooks'))) return { files: await readFiles(folder), dossier: null }
    throw new Misuse(
      `"${folder}" has no dossier.json and is no seed. Begin with a dossier.json that says "id", "title", "description" and "written", the day as of which it is written.`,
    )
  }
  const dossier = basename(folder)
  const seed = dirname(dirname(folder))
  if (basename(dirname(folder)) === 'dossiers' && (await exists(join(seed, 'codebooks'))))
    return { files: await readFiles(seed), dossier }
  const own = `dossiers/${dossier}/`
  const beside = [...(await readFiles(SEED_FOLDER))].filter(([path]) => !path.startsWith(own))
  return { files: new Map([...beside, ...(await readFiles(folder, own))]), dossier }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
