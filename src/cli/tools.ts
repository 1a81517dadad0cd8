import { Command, Option } from 'commander'
import { codesOf } from '../graphql/enums.ts'
import { type ArcAddress, addressOf } from '../pages/arc/address.ts'
import { type Ask, patient } from '../pages/ask.ts'
import { kebab } from '../pages/parameters.ts'
import { isServer } from '../settings.ts'
import { Misuse } from './misuse.ts'
import { askingAt } from './server.ts'
import type { Terminal } from './terminal.ts'

/** What each command is given. */
export type Tools = {
  readonly terminal: Terminal
  /** The server of the settings, for who names none. */
  readonly server: string
  /** Called once, with what the command ends with. */
  readonly end: (code: number) => void
}

export type Options = Readonly<Record<string, unknown>>

/** A command that asks a server, with the options that all of these share. */
export function askingCommand(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .option('--server <url>', 'the running Demarche to ask; else DEMARCHE_SERVER, else http://127.0.0.1:4000')
}

export const withJson = (command: Command): Command =>
  command.option('--json', 'the answer as JSON, on one line')

/** Examples stand below a command's options. */
export const withExamples = (command: Command, examples: readonly (readonly [string, string])[]): Command =>
  command.addHelpText(
    'after',
    `\nExamples:\n${examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n')}\n`,
  )

/** The range of days. */
export const withRange = (command: Command): Command =>
  command
    .option('--from <when>', 'first day, month or year, such as 2024-12')
    .option('--to <when>', 'last day, month or year')

/** An option that may stand several times. */
export const several = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]

/** Which documents an answer may rest on. */
export const withEvidence = (command: Command): Command =>
  command
    .option('--known <day>', 'as it was known on this day, such as 2025-01-05')
    .option('--only <source>', 'only this document or publisher, by id or name; as often as wanted', several)
    .option('--exclude <source>', 'not this document or publisher; as often as wanted', several)
    .option('--no-state-media', 'not media that are known to be run by a state')
    .option('--speakers <number>', 'only what so many independent speakers say')

/** An option with the values that an enum of the contract has. */
export const choice = (flags: string, description: string, of: string): Option =>
  new Option(flags, description).choices(codesOf(of).map(kebab))

/** Names of options in an address; the others are called alike. */
const IN_ADDRESS: Readonly<Record<string, string>> = { halfLife: 'half-life' }

/** Options as the address of an arc has them, checked alike. Throws BadAddress, which names the option. */
export function addressIn(options: Options): ArcAddress {
  const { stateMedia, attributed, only, exclude, server: _, json: __, ...named } = options
  const query = Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [[IN_ADDRESS[name] ?? name, Array.isArray(value) ? value.join(',') : value]],
    ),
  )
  const view = addressOf(
    {
      ...query,
      ...(stateMedia === false && { 'no-state-media': 'yes' }),
      ...(attributed === false && { attributed: 'no' }),
    },
    ({ name, value, wrong }) => `--${name} "${value}": it ${wrong}.`,
  )
  // Names of publishers may hold commas, which an address takes for an end.
  return { ...view, ...(Array.isArray(only) && { only }), ...(Array.isArray(exclude) && { exclude }) }
}

/** Where a command asks. Throws Misuse where the option names no server. */
export function asked({ server }: Tools, options: Options): { readonly ask: Ask; readonly origin: string } {
  const named = options.server
  if (named === undefined) return { ask: patient(askingAt(server)), origin: server }
  if (typeof named !== 'string' || !isServer(named))
    throw new Misuse(
      `--server "${String(named)}": give the address of a running Demarche, such as http://127.0.0.1:4000.`,
    )
  const { origin } = new URL(named)
  return { ask: patient(askingAt(origin)), origin }
}
