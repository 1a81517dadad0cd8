import { closest, distance } from 'fastest-levenshtein'

/** `Did you mean "state:AZE"?` where one of the words is near enough to be a slip of the keys, else null. */
export function didYouMean(word: string, known: Iterable<string>): string | null {
  const words = [...known]
  if (words.length === 0) return null
  const nearest = closest(word, words)
  const allowed = Math.max(2, Math.floor(word.length / 4))
  return distance(word, nearest) <= allowed ? `Did you mean "${nearest}"?` : null
}
