#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { check } from './check.ts'
import { Misuse } from './misuse.ts'

const USAGE = `demarche check [FOLDER] [--json]

  check   Reads one dossier, or all of a seed, and tells what is wrong, doubtful
          or missing, each with its file and line and with what would be right.
          FOLDER is a folder with a dossier.json, in a seed or anywhere else, or
          a whole seed; without it, the seed that comes with Demarche.
          A dossier elsewhere may name whatever that seed defines.
          Ends with 1 where there is a fault, for then nothing is loaded; what
          is only doubtful or missing is told and ends with 0.

  --json  The same for machines, on one line.
`

/** Runs one command; gives the exit code. */
export async function demarche(words: readonly string[], write: (text: string) => void): Promise<number> {
  try {
    const { positionals, values } = parsed(words)
    const [command, ...operands] = positionals
    if (values.help === true) {
      write(USAGE)
      return 0
    }
    if (command === 'check') return await check(operands, { json: values.json === true }, write)
    throw new Misuse(command === undefined ? 'Say what to do.' : `There is no command "${command}".`)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    write(`${error.message}\n\n${USAGE}`)
    return 2
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    // parseArgs says which option it does not know, and how a word that begins with a dash is given.
    if (error instanceof TypeError) throw new Misuse(error.message)
    throw error
  }
}

if (import.meta.main)
  process.exitCode = await demarche(process.argv.slice(2), text => process.stdout.write(text))
