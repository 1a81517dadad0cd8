import { nameKey } from '../names/key.ts'

/** A word of a text, and where it stands there. */
export type Word = { readonly text: string; readonly start: number; readonly end: number }

/** Letters and digits; an apostrophe within a word belongs to it, but not the English "'s" at its end. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`](?![sS](?![\p{L}\p{N}\p{M}]))[\p{L}\p{M}]+)*/gu

/** The words of a text that hold a letter or a digit once they are folded. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    folded(word) === '' || (/^s$/i.test(word) && /['’ʼ`]/.test(text.charAt(index - 1)))
      ? []
      : [{ text: word, start: index, end: index + word.length }],
  )
}

/** A word in Latin letters and digits, without case and marks: "Əliyev" is `eliyev`, "Алиев" `aliev`. */
export const folded = (word: string): string => nameKey(word).replaceAll(' ', '')

/** Whether a code may be written so: codes are of Latin letters and digits, not of what folds to them. */
export const mayBeCode = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text)

/** Letters that Arabic and Persian write differently, and what hands leave out of both. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/ي/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ةە]/g, 'ه'],
  [/ٱ/g, 'ا'],
  [/ء/g, ''],
]

/** A word in the letters of its script, without vowel points and other marks: "رئيسي" and "رئیسی" are one. */
export const ownLetters = (word: string): string =>
  ARABIC.reduce(
    (text, [letter, other]) => text.replace(letter, other),
    word
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]|ـ/gu, ''),
  )
