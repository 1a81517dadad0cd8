import { parseArgs } from 'node:util'
import { type Plan, USUAL } from './run.ts'

export type Command = 'main' | 'growth' | 'cold' | 'heavy'

export type Wishes = {
  readonly command: Command
  readonly events: number
  /** The folder of the stores. */
  readonly store: string
  /** The folder of the results; undefined: docs/performance. */
  readonly report: string | undefined
  readonly plan: Plan
  readonly quick: boolean
  /** Of growth; undefined: the usual three. */
  readonly sizes: readonly number[] | undefined
}

export const usage = `npm run bench -- [main | cold | growth | heavy] [options]
  main     this project beside its peers (the default): docs/performance/results.*
  cold     start-up, new shapes, memory: docs/performance/cold.*
  growth   hot figures at 10,000, 100,000 and 1,000,000 events: docs/performance/growth.*
  heavy    arcs that read every event of a pair, rankings of all pairs: docs/performance/heavy.*
Options
  --events N      how many events the graph has (main, cold and heavy): 1000000; of growth, several: 10000,100000
  --store FOLDER  where stores are kept: .demarche-bench (or BENCH_STORE)
  --report FOLDER where results go: docs/performance
  --rounds N      rounds of main: ${USUAL.rounds}
  --quick         a fifth of the time, for trying the bench itself
`

/** Fewer make no full page. */
const LEAST = 10_000

const COMMANDS: readonly string[] = ['main', 'growth', 'cold', 'heavy'] satisfies Command[]
const isCommand = (word: string): word is Command => COMMANDS.includes(word)

/** What the command line asks for; undefined where it is not understood. */
export function wishesOf(words: readonly string[]): Wishes | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        events: { type: 'string' },
        store: { type: 'string', default: process.env.BENCH_STORE ?? '.demarche-bench' },
        report: { type: 'string' },
        rounds: { type: 'string', default: String(USUAL.rounds) },
        quick: { type: 'boolean', default: false },
      },
    })
    const [command = 'main'] = positionals
    const sizes = values.events?.split(',').map(Number)
    const [events = 1_000_000] = sizes ?? []
    const rounds = Number(values.rounds)
    if (!isCommand(command) || !(rounds >= 1) || sizes?.some(size => !(size >= LEAST))) return undefined
    const { store, report, quick } = values
    const plan = { ...(quick ? shortened(USUAL) : USUAL), rounds }
    return { command, events, sizes, store, report, quick, plan }
  } catch {
    return undefined
  }
}

const shortened = ({ rounds, warming, sequential, sixteen, sixtyFour }: Plan): Plan => ({
  rounds,
  warming: warming / 3,
  sequential: sequential / 4,
  sixteen: sixteen / 5,
  sixtyFour: sixtyFour / 3,
})
