import { folded } from './words.ts'

/**
 * How a word may sound, whatever script and way of transliterating it was written in, in letters of its own: `x` is
 * sh, `q` ch, `j` zh and dzh, `c` ts, `h` kh too, `i` y too. Two words sound alike where they share one form: a letter
 * that is read in several ways ("Г" as g or h, Azerbaijani "c" as dzh) gives several forms of its word, so that
 * "Гаджиев" sounds like "Hajiyev" and like "Gajiyev", and these two not like each other.
 */
export function soundsOf(word: string): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase()
  const latin = read([lower], MARKED).map(folded)
  const forms = /\p{Script=Latin}/u.test(lower) ? read(latin, LATIN) : latin
  return [...new Set(forms.map(evened))].filter(form => form !== '').slice(0, MOST_FORMS)
}

/** As many as a word with two letters of several readings has. */
const MOST_FORMS = 6

/** A letter and its readings, the likeliest first; all its occurrences in a word are read the same way. */
type Readings = readonly (readonly [RegExp, readonly string[]])[]

/** In the script they are written in, before that is lost. */
const MARKED: Readings = [
  [/ə/g, ['a', 'e']],
  [/[şš]/g, ['sh', 's']],
  [/[çč]/g, ['ch', 'c']],
  [/ž/g, ['zh', 'z']],
  [/г/g, ['g', 'h']],
  [/ье/g, ['ye']],
  [/ьё/g, ['ye', 'yo']],
  [/ё/g, ['e', 'yo']],
  // Arabic letters, which Persian reads as z and s.
  [/ق/g, ['g', 'k']],
  [/ذ/g, ['z', 'dh']],
  [/ض/g, ['z', 'd']],
  [/ث/g, ['s', 'th']],
]

/** In words of the Latin script: "Jeyhun", "Sergej"; "Macron", "Ceyhun"; "Alexey", "Ayxan"; "Qarabağ". */
const LATIN: Readings = [
  [/(?<!d)j/g, ['zh', 'y']],
  [/c(?![hk])/g, ['k', 'zh', 'ts']],
  [/x/g, ['ks', 'h']],
  [/q/g, ['k', 'g']],
]

const read = (forms: readonly string[], letters: Readings): readonly string[] =>
  letters.reduce(
    (all, [letter, readings]) =>
      all.flatMap(form =>
        form.search(letter) < 0 ? [form] : readings.map(reading => form.replaceAll(letter, reading)),
      ),
    forms,
  )

/** In this order: what stands for one sound becomes one letter, then glides and doubles go. */
const EVEN: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/shch|sch|sh/g, 'x'],
  [/tch|ch/g, 'q'],
  [/ts|tz/g, 'c'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/i+/g, 'i'],
  // Yevdokimov, Evdokimov; Mustafayev, Mustafaev; then Kyiv, Kiev and Aliyev, Aliev.
  [/^ie/g, 'e'],
  [/(?<=[aeou])ie/g, 'e'],
  [/ie/g, 'i'],
  [/([a-z])\1+/g, '$1'],
]

const evened = (form: string): string =>
  EVEN.reduce((text, [sound, letter]) => text.replace(sound, letter), form)

/** Marks what is consonants only: no sound of a word begins with it and holds more. */
const MARK = '0'
/** "Raisi" and "Russia" share two consonants. */
const FEWEST = 3

/**
 * The consonants of a word's sounds, each behind a mark of its own: what a script that leaves out vowels has in common
 * with others. "پزشکیان" and "Pezeshkian" are `0pzxkn`. Nothing for words of fewer than three.
 */
export const consonantsOf = (sounds: readonly string[]): readonly string[] =>
  [
    ...new Set(
      sounds.map(sound =>
        sound
          .replaceAll(/[aeiouv]/g, '')
          .replace(/h$/, '')
          .replaceAll(/([a-z])\1+/g, '$1'),
      ),
    ),
  ]
    .filter(letters => letters.length >= FEWEST && !/\d/.test(letters))
    .map(letters => MARK + letters)

/** Whether a word is written in a script that leaves out its vowels. */
export const leavesOutVowels = (word: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)
