/** The command was given words that it cannot follow; the message says which, and what would be right. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
