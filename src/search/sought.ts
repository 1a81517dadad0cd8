import { badInput } from '../graphql/errors.ts'
import { type Forms, formsOf } from './forms.ts'
import { consonantsOf } from './sounds.ts'
import { mayBeCode, wordsOf } from './words.ts'

const MOST_WORDS = 12
/** Longer than any word that is written; Lucene refuses a thousand letters. */
const LONGEST_WORD = 60
/**
 * Of more words than these the longest must be met, in spite of a misspelling; the others only help. Each becomes up to
 * a hundred clauses of a query, which Lucene allows 1,024.
 */
const MOST_MET = 6

/** A word that is looked for, and how it may be met. All forms but its own letters are Latin letters and digits in lower case. */
export type Sought = Forms & {
  /** Beginnings of the sounds of longer words. */
  readonly begins: readonly string[]
  /** Its consonants, where its script leaves out the vowels: names are found by them. */
  readonly consonants: readonly string[]
  /** Whether it may be a code. */
  readonly isCode: boolean
  /** How many letters of `word` may be amiss; of its first sound one, where this is not 0. */
  readonly edits: number
  /** Whether nothing is found without it: words that are short or say little only help others. */
  readonly must: boolean
}

/** What refuses a text of nothing but spaces and signs. */
export const noWords = (argument: string) =>
  badInput(argument, `"${argument}" must hold at least one word of letters or digits.`)

/** The words of a text that is searched for. Throws BAD_USER_INPUT where there are none, too many or too long ones. */
export function soughtIn(text: string, argument: string): readonly Sought[] {
  const words = wordsOf(text)
  if (words.length === 0) throw noWords(argument)
  if (words.length > MOST_WORDS)
    throw badInput(
      argument,
      `"${argument}" may hold at most ${MOST_WORDS} words; ${words.length} were given.`,
    )
  const long = words.find(({ text }) => text.length > LONGEST_WORD)
  if (long !== undefined)
    throw badInput(
      argument,
      `A word of "${argument}" has ${long.text.length} letters; at most ${LONGEST_WORD} are looked for.`,
    )
  const sought = words.map(({ text }) => soughtAs(text, words.length > 1))
  const longest = [...sought].sort((a, b) => b.word.length - a.word.length).slice(0, MOST_MET)
  const anyMust = sought.some(({ must }) => must)
  return sought.map(one =>
    longest.includes(one)
      ? { ...one, must: one.must || !anyMust }
      : { ...one, must: isFigure(one.word), edits: 0 },
  )
}

function soughtAs(text: string, isOneOfMany: boolean): Sought {
  const forms = formsOf(text)
  const { word, sounds } = forms
  return {
    ...forms,
    begins: word.length >= 3 ? sounds.slice(0, 2) : [],
    consonants: forms.letters === '' ? [] : consonantsOf(sounds),
    isCode: mayBeCode(text),
    edits: editsOf(text, word, isOneOfMany),
    must: isFigure(word) || (word.length >= 3 && !SAY_LITTLE.has(word)),
  }
}

const isFigure = (word: string): boolean => /^\d+$/.test(word)

function editsOf(text: string, word: string, isOneOfMany: boolean): number {
  // A figure that is one off is another figure.
  if (/\d/.test(word) || text.length < (isOneOfMany ? 2 : 4) || word.length < 2) return 0
  if (word.length < 3 || /^\p{Script=Latin}*$/u.test(text)) return 1
  // One letter of another script may be two Latin ones, in which one amiss is two. Of a short word of which none is,
  // two amiss are another word: "Алиев" is not Kiev. In a long one the letter amiss may have stood for such a one.
  return word.length > text.length || word.length >= LONG ? 2 : 1
}

const LONG = 6

const SAY_LITTLE = new Set(['and', 'for', 'from', 'the', 'with'])
