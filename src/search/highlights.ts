import { distance } from 'fastest-levenshtein'
import { isRecord } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import { type Forms, formsOf, isAlike } from './forms.ts'
import type { Sought } from './sought.ts'
import { consonantsOf } from './sounds.ts'
import { type Word, wordsOf } from './words.ts'

/** Texts of a hit, in the order in which its row holds them. */
export const FIELDS = ['NAME', 'TITLE', 'SUMMARY', 'STATEMENT'] as const

type Part = { readonly text: string; readonly match: boolean }
type Fragment = { readonly parts: readonly Part[] }
export type Highlight = { readonly field: (typeof FIELDS)[number]; readonly fragments: readonly Fragment[] }

/** A row of a hit: its texts, null where it has none, and what was sought. */
export function highlightsOf(raw: unknown): Highlight[] {
  const [rawTexts, rawSought] = listOf(raw)
  const sought = listOf(rawSought).filter(isSought)
  const texts = listOf(rawTexts).flatMap((text, index) => {
    const field = FIELDS[index]
    if (typeof text !== 'string' || field === undefined) return []
    const words = wordsOf(text).map(word => {
      const forms = formsOf(word.text)
      return { ...word, ways: sought.map(one => wayToMeet(one, forms)) }
    })
    return [{ field, text, words }]
  })
  const all = texts.flatMap(({ words }) => words)
  // What looks like a misspelling is none where the word itself is met.
  const furthest = sought.map((_, index) =>
    all.some(({ ways }) => (ways[index] ?? NOT) <= BEGINNING) ? BEGINNING : MISSPELLING,
  )
  return texts.flatMap(({ field, text, words }) => {
    const matches = words.filter(({ ways }) => ways.some((way, index) => way <= (furthest[index] ?? NOT)))
    return matches.length > 0 ? [{ field, fragments: fragmentsOf(text, words, matches) }] : []
  })
}

const isSought = (value: unknown): value is Sought =>
  isRecord(value) &&
  typeof value.word === 'string' &&
  typeof value.letters === 'string' &&
  Array.isArray(value.sounds)

const [WORD, BEGINNING, MISSPELLING, NOT] = [0, 1, 2, 3] as const

/** Characters shown before and after a match. A title or a name is shown whole. */
const AROUND = 80
const SHOWN_WHOLE = 200
const MOST_FRAGMENTS = 3

/** The parts of a text around its matches, cut between words. */
function fragmentsOf(text: string, words: readonly Word[], matches: readonly Word[]): Fragment[] {
  if (text.length <= SHOWN_WHOLE) return [{ parts: partsOf(text, 0, text.length, matches) }]
  const spans: { start: number; end: number }[] = []
  for (const match of matches) {
    const start = words.find(({ start }) => start >= match.start - AROUND)?.start ?? match.start
    const end = words.findLast(({ end }) => end <= match.end + AROUND)?.end ?? match.end
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = end
    else spans.push({ start, end })
  }
  return spans
    .slice(0, MOST_FRAGMENTS)
    .map(({ start, end }) => ({ parts: partsOf(text, start, end, matches) }))
}

function partsOf(text: string, start: number, end: number, matches: readonly Word[]): Part[] {
  const parts: Part[] = []
  let at = start
  for (const match of matches.filter(match => match.start >= start && match.end <= end)) {
    if (match.start > at) parts.push({ text: text.slice(at, match.start), match: false })
    parts.push({ text: text.slice(match.start, match.end), match: true })
    at = match.end
  }
  if (at < end) parts.push({ text: text.slice(at, end), match: false })
  return parts
}

/** How a word of a text is met, as the query meets it; the lower the closer. */
function wayToMeet(sought: Sought, own: Forms): number {
  if (isAlike(sought, own)) return WORD
  const { word, sounds, begins, consonants, edits } = sought
  if (own.sounds.some(sound => begins.some(begin => sound.startsWith(begin)))) return BEGINNING
  if (consonants.length > 0 && consonantsOf(own.sounds).some(letters => consonants.includes(letters)))
    return BEGINNING
  if (edits === 0) return NOT
  const [first = word] = sounds
  const isMisspelt =
    isOneEdit(word, own.word) ||
    (edits > 1 && distance(word, own.word) <= edits) ||
    own.sounds.some(sound => isOneEdit(first, sound))
  return isMisspelt ? MISSPELLING : NOT
}

/** One letter changed, added, left out, or two neighbours swapped. */
export function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let begin = 0
  while (begin < short.length && short[begin] === long[begin]) begin++
  if (long.length > short.length) return short.slice(begin) === long.slice(begin + 1)
  if (short.slice(begin + 1) === long.slice(begin + 1)) return true
  return (
    short[begin] === long[begin + 1] &&
    short[begin + 1] === long[begin] &&
    short.slice(begin + 2) === long.slice(begin + 2)
  )
}
