import { resolve } from 'node:path'
import { doubtsOf } from '../seed/doubts/all.ts'
import { readingOf } from '../seed/read.ts'
import { filesToCheck } from './checked-folder.ts'
import { Misuse } from './misuse.ts'
import { asJson, asText, type Report } from './report.ts'

/** `demarche check [FOLDER]`: 0, or 1 where there is a fault. */
export async function check(
  operands: readonly string[],
  { json }: { readonly json: boolean },
  write: (text: string) => void,
): Promise<number> {
  const [folder, ...more] = operands
  if (more.length > 0) throw new Misuse(`One folder at a time; ${operands.length} were given.`)
  const { files, dossier } = await filesToCheck(folder === undefined ? undefined : resolve(folder))
  const { seed, faults } = readingOf(files)
  const prefix = dossier === null ? '' : `dossiers/${dossier}/`
  const isOurs = ({ file }: { readonly file: string }) => file.startsWith(prefix)
  const report: Report = {
    dossier,
    checksum: seed?.checksum ?? null,
    counts: Object.entries(seed?.records ?? {}).map(([kind, placed]) => [kind, placed.filter(isOurs).length]),
    // A fault elsewhere keeps the dossier from being loaded too.
    faults: [...faults.filter(isOurs), ...faults.filter(fault => !isOurs(fault))],
    // What is doubtful can be told only of records that fit together.
    doubts: seed === null ? null : doubtsOf(seed.records, seed.codebooks).filter(isOurs),
    prefix,
  }
  write(json ? asJson(report) : asText(report))
  return faults.length > 0 ? 1 : 0
}
