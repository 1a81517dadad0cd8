import { resolve } from 'node:path'
import { Command } from 'commander'
import { doubtsOf } from '../seed/doubts/all.ts'
import { readingOf } from '../seed/read.ts'
import { filesToCheck } from './checked-folder.ts'
import { EXIT } from './misuse.ts'
import { asJson, asText, type Report } from './report.ts'
import type { Terminal } from './terminal.ts'
import { type Options, type Tools, withExamples, withJson } from './tools.ts'

/** `demarche check [FOLDER]`: what is wrong, doubtful or missing in a dossier. */
export function checkCommand({ terminal, end }: Tools): Command {
  const command = new Command('check')
    .description('tell what is wrong, doubtful or missing in a dossier, or in all of a seed')
    .argument(
      '[folder]',
      'a folder with a dossier.json, in a seed or anywhere else, or a whole seed; without it, the seed that comes with Demarche',
    )
    .addHelpText(
      'after',
      `
Each is told with its file and line and with what would be right. A dossier elsewhere may
name whatever that seed defines. Ends with 1 where there is a fault, for then nothing is
loaded; what is only doubtful or missing is told and ends with 0.`,
    )
  withExamples(withJson(command), [
    ['demarche check', 'the seed that comes with Demarche'],
    ['demarche check seed/dossiers/baku-tehran', 'one dossier of it'],
    ['demarche check ~/my-dossier --json', 'a dossier of your own, for a program'],
  ])
  return command.action(async (folder: string | undefined, options: Options) => {
    end(await check(folder, options.json === true, terminal))
  })
}

async function check(folder: string | undefined, json: boolean, { out }: Terminal): Promise<number> {
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
  out(json ? asJson(report) : asText(report))
  return faults.length > 0 ? EXIT.NO_SUCH_THING : EXIT.DONE
}
