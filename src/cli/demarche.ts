#!/usr/bin/env node
import { CommanderError } from 'commander'
import { CannotStart } from '../cannot-start.ts'
import { readConfig } from '../config.ts'
import { EXIT, exitOf } from './misuse.ts'
import { MORE, programOf } from './program.ts'
import type { Terminal } from './terminal.ts'

/** Where `demarche` asks and whether it may colour, as the settings have it. */
export type CliSettings = { readonly server: string }

/** Runs one command; gives the exit code. What goes wrong is told in one sentence, on `note`. */
export async function demarche(
  words: readonly string[],
  terminal: Terminal,
  { server }: CliSettings,
): Promise<number> {
  let code: number | undefined
  const program = programOf({
    terminal,
    server,
    end: ended => {
      code = ended
    },
  })
  try {
    if (words.length === 0) {
      terminal.note(program.helpInformation())
      return EXIT.MISUSE
    }
    await program.parseAsync([...words], { from: 'user' })
    return code ?? EXIT.DONE
  } catch (error) {
    const exit = exitOf(error)
    if (exit === undefined) throw error
    // Commander has told it already.
    if (!(error instanceof CommanderError) && error instanceof Error)
      terminal.note(`${error.message}\n${exit === EXIT.MISUSE ? `${MORE}\n` : ''}`)
    return exit
  }
}

async function main(): Promise<number> {
  const { stdout, stderr } = process
  // Whoever reads may stop reading: `demarche search Baku | head -1`.
  stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.DONE)
    throw error
  })
  try {
    const { colour, server } = readConfig()
    return await demarche(
      process.argv.slice(2),
      {
        out: text => stdout.write(text),
        note: text => stderr.write(text),
        width: stdout.isTTY ? stdout.columns : undefined,
        colour: stdout.isTTY === true && colour,
        lively: stderr.isTTY === true && colour,
      },
      { server },
    )
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    stderr.write(`${error.message}\n`)
    return EXIT.MISUSE
  }
}

if (import.meta.main) process.exitCode = await main()
