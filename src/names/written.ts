import { formsOf, OWN } from '../search/forms.ts'
import { mayBeCode, wordsOf } from '../search/words.ts'

/** What is asked of names as they are written; parameters of `writtenAlike`. */
export const writtenAs = (text: string) => ({
  isCode: mayBeCode(text),
  letters: wordsOf(text)
    .map(({ text }) => formsOf(text).letters)
    .join(''),
})

/**
 * In Cypher, of a name that folds or sounds like what was asked: whether it is not another word. A code is none in another
 * script; a name in a script that leaves out vowels, asked for in such a one, is spelt with the same letters, its words
 * in whatever order, joined or apart. `isCode` and `letters` are expressions for what `writtenAs` gives.
 */
export const writtenAlike = (name: string, isCode: string, letters: string): string =>
  `CASE
  WHEN ${name}.kind = 'CODE' THEN ${isCode}
  WHEN ${letters} = '' THEN true
  ELSE any(own IN [[sound IN split(coalesce(${name}.searchSounds, ''), ' ') WHERE sound STARTS WITH '${OWN}' | substring(sound, 1)]]
    WHERE own = []
      OR (all(word IN own WHERE ${letters} CONTAINS word) AND size(reduce(all = '', word IN own | all + word)) = size(${letters})))
END`
