import { closest, distance } from 'fastest-levenshtein'

/** `Did you mean "state:AZE"?` where one of the words is near enough to be a slip of the keys, else null. */
export function didYouMean(word: string, known: Iterable<string>): string | null {
  // Capitals are no letters amiss: "accuse" is ACCUSE.
  const words = new Map([...known].map(other => [other.toLowerCase(), other]))
  if (words.size === 0) return null
  const meant = word.toLowerCase()
  const nearest = closest(meant, [...words.keys()])
  const allowed = Math.max(2, Math.floor(word.length / 4))
  return distance(meant, nearest) <= allowed ? `Did you mean "${words.get(nearest)}"?` : null
}

/** More words than these are a list to look up and not one to read in a message. */
const MOST_LISTED = 30
const MOST_ALIKE = 8

/** What stands in a closed list instead of a word that does not: one that is near, all, or those like it and `place`, where all stand. */
export function inPlaceOf(word: string, known: Iterable<string>, place: string): string {
  const words = [...known]
  const near = didYouMean(word, words)
  if (near !== null) return near
  if (words.length <= MOST_LISTED) return `It may be ${words.join(', ')}.`
  const parts = partsOf(word)
  const alike = words
    .filter(other => parts.some(part => other.toLowerCase().includes(part)))
    .slice(0, MOST_ALIKE)
  return `${alike.length > 0 ? `Like it are ${alike.join(', ')}; all` : 'All'} ${words.length} stand in ${place}.`
}

/** "strike", "drone" of DRONE_STRIKE, "date" of eventDate: what is shorter says too little. */
const partsOf = (word: string): string[] =>
  word
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(part => part.length >= 4)
