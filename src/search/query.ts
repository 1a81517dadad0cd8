import { badInput } from '../graphql/errors.ts'
import { nameKey } from '../names/key.ts'

const MOST_WORDS = 12
/** Longer than any word that is written; Lucene refuses a thousand letters. */
const LONGEST_WORD = 60

/** A Lucene query that every word of the text must meet. Each word is quoted, so that no sign of it is a command. */
export function everyWord(text: string, argument: string): string {
  return wordsOf(text, argument)
    .map(word => `"${word}"`)
    .join(' AND ')
}

/** The same, where a word may also begin a longer one: "Sput" finds Sputnik, though lower. */
export function everyBeginning(text: string, argument: string): string {
  return wordsOf(text, argument)
    .map(word => {
      const beginning = /^[\p{L}\p{N}]{2,}$/u.test(word) ? ` OR ${word.toLowerCase()}*` : ''
      return `("${word}"^4${beginning})`
    })
    .join(' AND ')
}

function wordsOf(text: string, argument: string): string[] {
  const words = text
    .replace(/["\\]/g, ' ')
    .split(/\s+/)
    .filter(word => nameKey(word) !== '')
  if (words.length === 0)
    throw badInput(argument, `"${argument}" must hold at least one word of letters or digits.`)
  if (words.length > MOST_WORDS)
    throw badInput(
      argument,
      `"${argument}" may hold at most ${MOST_WORDS} words; ${words.length} were given.`,
    )
  const long = words.find(word => word.length > LONGEST_WORD)
  if (long !== undefined)
    throw badInput(
      argument,
      `A word of "${argument}" has ${long.length} letters; at most ${LONGEST_WORD} are looked for.`,
    )
  return words
}
