import type { Ask } from '../ask.ts'
import { Unanswered } from '../ask.ts'
import { NotThere } from '../refusal.ts'
import { PairNamed } from './pair.generated.ts'

/** Between two names: a dash, a comma, "and", or a space. */
const BETWEEN = /\s*[–—,]\s*|\s+and\s+|\s+|-|\+/gi

/** No name of a state has more words. */
const MOST_PLACES = 8

/**
 * The codes of two states named in one piece of an address, in the order of their codes: `AZE-RUS`, `Baku Moscow`,
 * `guinea-bissau-portugal`. Wherever it can be cut in two, both halves are asked for, the middle first. Throws NotThere
 * where no cut gives two states.
 */
export async function pairIn(ask: Ask, text: string): Promise<readonly [string, string]> {
  const cuts = [...text.matchAll(BETWEEN)]
    .slice(0, MOST_PLACES)
    .map(({ index, 0: { length } }) => [text.slice(0, index), text.slice(index + length)] as const)
    .filter(([first, second]) => first !== '' && second !== '')
    .sort(([a, b], [c, d]) => Math.abs(a.length - b.length) - Math.abs(c.length - d.length))
  for (const [first, second] of cuts) {
    const found = await namedBy(ask, first, second)
    if (found) return found
  }
  throw new NotThere(
    `"${text}" names no two states. Write two names or codes with a dash between them, such as AZE-RUS or Baku-Moscow.`,
  )
}

async function namedBy(ask: Ask, first: string, second: string) {
  try {
    const answer = await ask(PairNamed, { first, second })
    const codes = [answer.first, answer.second].flatMap(state =>
      state ? [state.iso3 ?? state.id.slice('state:'.length)] : [],
    )
    const [one, other] = codes.sort()
    return one !== undefined && other !== undefined && one !== other ? ([one, other] as const) : undefined
  } catch (error) {
    // A half that means nothing, or several things, is the wrong half.
    if (error instanceof Unanswered && ['BAD_USER_INPUT', 'AMBIGUOUS_NAME'].includes(error.code))
      return undefined
    throw error
  }
}
