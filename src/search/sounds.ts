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
