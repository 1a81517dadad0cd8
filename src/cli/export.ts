import { type Command, Option } from 'commander'
import { narrowedBy } from '../export/address.ts'
import { FILES, FORMATS, type ListedFile } from '../export/files.ts'
import { type Asked, type ExportQuestion, questionOf } from '../export/question.ts'
import { queryOf } from '../pages/arc/address.ts'
import { counted } from '../pages/words.ts'
import { progressOn } from '../progress.ts'
import { prepareFolder, writeExport } from './export-folder.ts'
import { EXIT, Misuse } from './misuse.ts'
import {
  addressIn,
  asked,
  askingCommand,
  type Options,
  several,
  type Tools,
  withEvidence,
  withExamples,
  withJson,
  withRange,
} from './tools.ts'

/** `demarche export --between Baku Moscow --format csv --out FOLDER`: files to take along. */
export function exportCommand(tools: Tools): Command {
  const command = askingCommand('export', 'write events, claims and documents into files')
    .option('--between <states...>', 'a pair of states, such as Baku Moscow')
    .option('--dossier <id>', 'a dossier, such as baku-moscow')
    .addOption(
      new Option('--format <format>', 'as often as wanted, or separated by commas')
        // For shells that complete it; several formats in one word are looked at below.
        .choices(FORMATS)
        .argParser(several),
    )
    .option('--out <folder>', 'where to write; made where it is missing')
    .option('--force', 'write over files of that name that are there')
  withExamples(withJson(withEvidence(withRange(command))), [
    [
      'demarche export --between Baku Moscow --format csv --out baku-moscow',
      'five tables, with a description of each field',
    ],
    [
      'demarche export --dossier baku-tehran --format parquet,gexf --out tehran',
      'the same as Parquet, and as a graph for Gephi',
    ],
    [
      'demarche export --between AZE RUS --format jsonld --known 2025-01-05 --out then',
      'as it was known on a day',
    ],
  ])
  return command.action(async (options: Options) => {
    tools.end(await write(tools, options))
  })
}

async function write(
  tools: Tools,
  { between, dossier, format, out, force, ...options }: Options,
): Promise<number> {
  const { ask, origin } = asked(tools, options)
  const files = filesIn(format)
  if (typeof out !== 'string') throw new Misuse('Say with --out into which folder the files shall go.')
  const narrowed = narrowedBy(Object.fromEntries(new URLSearchParams(queryOf(addressIn(options)))))
  const question = await questionOf(ask, whatIn(between, dossier), narrowed, origin)
  await prepareFolder(out, files, force === true)
  const { terminal } = tools
  const progress = progressOn({ write: terminal.note, lively: terminal.lively })
  const done = await progress.step(`Exporting ${question.title}`, say =>
    writeExport(ask, question, files, out, found => say(sumOf(found))),
  )
  if (options.json) terminal.out(`${JSON.stringify({ of: question.id, folder: out, ...done })}\n`)
  else terminal.out(done.files.map(({ path }) => `${path}\n`).join(''))
  terminal.note(`${sumOf(done.records)}.\n${silenceOn(question, done.withheld)}`)
  return EXIT.DONE
}

type Records = { readonly events: number; readonly claims: number; readonly documents: number }

const sumOf = ({ events, claims, documents }: Records): string =>
  [
    counted(events, 'event'),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
    ...(documents > 0 ? [counted(documents, 'document')] : []),
  ].join(', ')

function silenceOn({ ground }: ExportQuestion, withheld: Records): string {
  const left = withheld.events + withheld.claims + withheld.documents
  if (left === 0) return ''
  const shy = ground.dossiers.filter(({ redistributable }) => redistributable === false).map(({ id }) => id)
  return `Left out, because ${shy.join(', ')} may not be passed on: ${sumOf(withheld)}.\n`
}

function whatIn(between: unknown, dossier: unknown): Asked {
  if (between !== undefined && dossier !== undefined)
    throw new Misuse('--between or --dossier: one of the two, for an export is of a pair or of a dossier.')
  if (typeof dossier === 'string') return { dossier }
  if (!Array.isArray(between)) throw new Misuse('Say with --between BAKU MOSCOW or --dossier ID of what.')
  if (between.length !== 2)
    throw new Misuse(
      `--between ${between.join(' ')}: give two states; a name with a space stands in quotation marks.`,
    )
  return { between: between.map(String) }
}

function filesIn(format: unknown): readonly ListedFile[] {
  if (!Array.isArray(format)) throw new Misuse(`Say with --format which: ${FORMATS.join(', ')}.`)
  const names = format.flatMap(text => String(text).split(','))
  for (const name of names)
    if (!FORMATS.some(known => known === name))
      throw new Misuse(`--format "${name}": give ${FORMATS.join(', ')}.`)
  return FILES.filter(file => names.includes(file.format))
}
