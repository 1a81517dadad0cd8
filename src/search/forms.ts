import { LRUCache } from 'lru-cache'
import { leavesOutVowels, soundsOf } from './sounds.ts'
import { folded, ownLetters } from './words.ts'

/** What a word is stored, sought and recognised by. */
export type Forms = {
  readonly word: string
  readonly sounds: readonly string[]
  /**
   * The word in its own letters where its script leaves out vowels, empty elsewhere: transliteration drops some of these,
   * and what is left ("yrn" of "ایران" and of "ایرنا") does not tell words apart.
   */
  readonly letters: string
}

/** Texts repeat their words, and to fold one costs ten times as much as to remember it. */
const known = new LRUCache<string, Forms>({ max: 50_000 })

export function formsOf(text: string): Forms {
  const remembered = known.get(text)
  if (remembered) return remembered
  const forms = {
    word: folded(text),
    sounds: soundsOf(text),
    letters: leavesOutVowels(text) ? ownLetters(text) : '',
  }
  known.set(text, forms)
  return forms
}

/** The same word, or one that may sound the same; of two words without vowels only the same. */
export const isAlike = (one: Forms, other: Forms): boolean =>
  one.letters !== '' && other.letters !== ''
    ? one.letters === other.letters
    : one.word === other.word || one.sounds.some(sound => other.sounds.includes(sound))

/** Marks a word in its own letters among the sounds of a name or text: no sound begins with it. */
export const OWN = '_'
