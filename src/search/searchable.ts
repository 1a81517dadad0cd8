import { formsOf, OWN } from './forms.ts'
import { consonantsOf } from './sounds.ts'
import { wordsOf } from './words.ts'

/** What the full-text index reads of a node; Lucene splits it at spaces and changes nothing. */
export type Searchable = {
  /** The kind of the thing that is found, as its id begins: `event`, or `person` of a person's name. */
  readonly searchKind: string
  readonly searchWords: string
  readonly searchSounds: string
}

/** The forms under which a name, a title or a statement is found: whoever writes one writes these beside it. */
export function searchable(id: string, ...texts: readonly string[]): Searchable {
  const forms = texts.flatMap(wordsOf).map(({ text }) => formsOf(text))
  return {
    searchKind: id.slice(0, id.indexOf(':')),
    searchWords: forms.map(({ word }) => word).join(' '),
    searchSounds: forms
      .flatMap(({ sounds, letters }) => (letters === '' ? sounds : [...sounds, OWN + letters]))
      .join(' '),
  }
}

/**
 * A name is found by its consonants too, by whoever asks for it in a script that writes nothing else, and with a letter
 * amiss that is two in Latin: who leaves out the я of "Святой" is one letter away from *svatoi*, two from *sviatoi*.
 */
export function searchableName(id: string, text: string): Searchable {
  const found = searchable(id, text)
  const more = wordsOf(text).flatMap(({ text }) => [
    ...consonantsOf(formsOf(text).sounds),
    ...(/[яю]/i.test(text) ? formsOf(text.replaceAll(/я/gi, 'а').replaceAll(/ю/gi, 'у')).sounds : []),
  ])
  return { ...found, searchSounds: [found.searchSounds, ...new Set(more)].join(' ') }
}

/** A code is found as it is written: what only sounds like it is another code. */
export const searchableCode = (id: string, code: string): Searchable => ({
  ...searchable(id, code),
  searchSounds: '',
})

/** A word of a title counts twice beside one of the summary: what is said twice ranks higher. */
export const searchableEvent = (id: string, title: string, summary: string | undefined): Searchable =>
  searchable(id, title, title, summary ?? '')
