import { OWN } from './forms.ts'
import { type Sought, soughtIn } from './sought.ts'

/** Queries in Lucene's language. What is put into it is letters and digits in lower case, so none is a command. */

/** Finds nothing. */
export const NOTHING = 'searchKind:none'

/** Restricts a query, and counts nothing in its score. */
export const ofKinds = (kinds: readonly string[]): string => `+searchKind:(${kinds.join(' ')})^0`

/**
 * Every word must be met, ranked by how: as it is written, by its sound, as the beginning of a longer one, or with a
 * letter amiss, a name also by its consonants where nothing else was written; words in the order in which they were asked rank higher. The weights lie so far apart that how rare a form is (Lucene weighs it in) does not turn ranks round.
 */
export function everyWord(sought: readonly Sought[]): string {
  const words = sought.map(({ word, sounds, letters, begins, consonants, edits, must }) => {
    const ways = [
      ...(letters === ''
        ? [`searchWords:${word}^10`, `searchSounds:(${sounds.join(' ')})^2`]
        : // What only folds to the same is another word, or one of another script.
          [`searchSounds:${OWN}${letters}^10`, `searchSounds:(${sounds.join(' ')})^0.4`]),
      ...consonants.map(letters => `searchSounds:${letters}^0.4`),
      ...begins.map(begin => `searchSounds:${begin}*^0.2`),
      ...(edits > 0 ? [`searchWords:${word}~${edits}^0.02`] : []),
      ...(edits > 0
        ? sounds
            .slice(0, 1)
            .filter(isLong)
            .map(sound => `searchSounds:${sound}~1^0.02`)
        : []),
    ]
    return `${must ? '+' : ''}(${ways.join(' ')})`
  })
  // Russia's embassy in Azerbaijan is not Azerbaijan's in Russia.
  const inOrder = sought.length > 1 ? [`searchWords:"${sought.map(({ word }) => word).join(' ')}"^2`] : []
  return [...words, ...inOrder].join(' ')
}

/** Of a sound of two letters ("zzzqqq" is *zk*) everything short is a letter off. */
const isLong = (sound: string): boolean => sound.length >= 3

/** Every word must be met, as it is written or by its sound: no beginnings, no misspellings. */
export const everySound = (sought: readonly Sought[]): string =>
  sought.map(({ word, sounds }) => `+(searchWords:${word} searchSounds:(${sounds.join(' ')}))`).join(' ')

/** Events that say every word of a text. */
export const eventsSaying = (text: string, argument: string): string =>
  `${ofKinds(['event'])} ${everySound(soughtIn(text, argument))}`

type Days = { readonly from: string | undefined; readonly to: string | undefined }

/** Things of these kinds that lie, or may lie, within the days: events and documents by their own, claims by when they were known. */
export function ofKindsWithin(kinds: readonly string[], { from, to }: Days): string {
  if (from === undefined && to === undefined) return ofKinds(kinds)
  const dated = kinds.filter(kind => kind !== 'claim')
  const ways = [
    ...(dated.length > 0
      ? [`(${ofKinds(dated)} +latest:[${from ?? '*'} TO *] +earliest:[* TO ${to ?? '*'}])`]
      : []),
    ...(kinds.includes('claim') ? [`(${ofKinds(['claim'])} +known:[${from ?? '*'} TO ${to ?? '*'}])`] : []),
  ]
  return `+(${ways.join(' ')})^0`
}
