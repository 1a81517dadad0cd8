import { CommanderError } from 'commander'
import { CannotStart } from '../cannot-start.ts'
import { Changed } from '../export/read.ts'
import { Unanswered } from '../pages/ask.ts'
import { BadAddress, NotThere } from '../pages/refusal.ts'
import { NoServer } from './server.ts'

/** The command was given words that it cannot follow; the message says which, and what would be right. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** What a command ends with. `docs/cli.md` says the same to its users. */
export const EXIT = { DONE: 0, NO_SUCH_THING: 1, MISUSE: 2, NO_ANSWER: 3 } as const

/** Errors of the contract that are no fault of the words that were given. */
const NO_ANSWER = ['TIMEOUT', 'DATABASE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']

/** What an error ends a command with; undefined for a fault of ours. */
export function exitOf(error: unknown): number | undefined {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.MISUSE
  if (error instanceof NotThere) return EXIT.NO_SUCH_THING
  if (error instanceof Misuse || error instanceof BadAddress || error instanceof CannotStart)
    return EXIT.MISUSE
  if (error instanceof NoServer || error instanceof Changed) return EXIT.NO_ANSWER
  if (!(error instanceof Unanswered)) return undefined
  if (error.unknown !== undefined) return EXIT.NO_SUCH_THING
  return NO_ANSWER.includes(error.code) ? EXIT.NO_ANSWER : EXIT.MISUSE
}
