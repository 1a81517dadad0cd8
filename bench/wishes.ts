import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Plan, shortened, USUAL } from './plan.ts'

// Nothing here may need the packages of this folder: it is read before they are installed.

const COMMANDS = ['main', 'growth', 'cold', 'heavy', 'profile'] as const
export type Command = (typeof COMMANDS)[number]

export type Wishes = {
  readonly command: Command
  /** Of growth the first of its sizes. */
  readonly events: number
  /** The folder of the stores. */
  readonly store: string
  /** The folder of the results. */
  readonly report: string
  readonly plan: Plan
  readonly quick: boolean
  /** Of growth; undefined: the usual three. */
  readonly sizes: readonly number[] | undefined
  /** What was asked for, without folders: "main --events 10000 --quick". */
  readonly words: string
}

export const usage = `npm run bench -- [main | cold | growth | heavy | profile] [options]
  main     this project beside its peers (the default)            about 19 minutes
  cold     starts, questions that are new, memory                 about 4 minutes
  growth   hot figures, starts, new questions and memory at 10,000, 100,000 and 1,000,000 events    about half an hour
  heavy    arcs over every event of a pair, rankings, pages       about 5 minutes
  profile  where this server's CPU goes, by groups of functions   about 1 minute
Before that the graph is built, once: a million events take 2 to 10 minutes and 6 GB of disk, 10,000 a minute and 0.1 GB.
Options
  --events N       how many events the graph has: 1000000, and no fewer than 10000; of growth several: 10000,100000
  --store FOLDER   where stores are kept: .demarche-bench (or BENCH_STORE)
  --report FOLDER  where results are written: results in the folder of the stores. The published ones are in docs/performance
  --rounds N       rounds of main: ${USUAL.rounds}
  --quick          a quarter to two thirds of the time, for trying the bench itself
  --help           this
To try it: npm run bench -- main --events 10000 --quick --rounds 1
`

/** The command line cannot be followed; the message says which word, and what would be right. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** Fewer make no full page. */
const LEAST = 10_000

const isCommand = (word: string): word is Command => COMMANDS.some(command => command === word)

/** What the command line asks for; undefined where it asks for help. Throws Misuse. */
export function wishesOf(words: readonly string[]): Wishes | undefined {
  const { positionals, values } = parsed(words)
  if (values.help) return undefined
  const [command = 'main', ...others] = positionals
  if (!isCommand(command)) throw new Misuse(`There is no command "${command}": ${COMMANDS.join(', ')}.`)
  if (others.length > 0) throw new Misuse(`One command at a time: ${command}, or ${others.join(', or ')}.`)
  if (values.rounds !== undefined && command !== 'main') throw new Misuse('--rounds is of main alone.')
  const sizes = values.events?.split(',').map(size => number('--events', size, LEAST))
  if (sizes && sizes.length > 1 && command !== 'growth')
    throw new Misuse(`--events ${values.events}: several sizes are of growth alone, one is right here.`)
  const { store, report = join(store, 'results'), quick } = values
  const rounds = number('--rounds', values.rounds ?? String(USUAL.rounds), 1)
  return {
    command,
    events: sizes?.[0] ?? 1_000_000,
    sizes,
    store,
    report,
    quick,
    plan: { ...(quick ? shortened(USUAL) : USUAL), rounds },
    words: [
      command,
      ...(values.events === undefined ? [] : ['--events', values.events]),
      ...(values.rounds === undefined ? [] : ['--rounds', values.rounds]),
      ...(quick ? ['--quick'] : []),
    ].join(' '),
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        events: { type: 'string' },
        store: { type: 'string', default: process.env.BENCH_STORE ?? '.demarche-bench' },
        report: { type: 'string' },
        rounds: { type: 'string' },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error))
  }
}

function number(option: string, word: string, least: number): number {
  const figure = Number(word)
  if (!Number.isInteger(figure) || figure < least)
    throw new Misuse(`${option} ${word}: a whole number is right, and the least is ${least}.`)
  return figure
}
