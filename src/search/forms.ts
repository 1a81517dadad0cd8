import { LRUCache } from 'lru-cache'
import { soundsOf } from './sounds.ts'
import { folded } from './words.ts'

/** What a word is stored, sought and recognised by. */
export type Forms = { readonly word: string; readonly sounds: readonly string[] }

/** Texts repeat their words, and to fold one costs ten times as much as to remember it. */
const known = new LRUCache<string, Forms>({ max: 50_000 })

export function formsOf(text: string): Forms {
  const remembered = known.get(text)
  if (remembered) return remembered
  const forms = { word: folded(text), sounds: soundsOf(text) }
  known.set(text, forms)
  return forms
}

/** The same word, or one that may sound the same. */
export const isAlike = (one: Forms, other: Forms): boolean =>
  one.word === other.word || one.sounds.some(sound => other.sounds.includes(sound))
