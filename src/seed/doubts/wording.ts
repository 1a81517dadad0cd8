import { spotOf } from '../checks/spot.ts'
import type { Records } from '../kinds.ts'
import { type Doubt, doubt } from './doubt.ts'

/** "No day given", "house arrest is not mentioned": what is told is the document, not the event. */
const LACK =
  /\b(?:no|neither|nor|nothing)\b[^;,]*\b(?:given|mentioned|named|printed|stated|specified)\b|\bnot (?:given|mentioned|named|printed|stated|specified)\b|\b(?:do|does|did) not (?:give|mention|name|print|say|state)\b|\bwithout (?:giving|mentioning|naming|saying|stating)\b/i

const PRONOUN = /^(?:he|she|it|they|him|her|hers|his|its|them|their|theirs|this|these|such)\b/i

const HEDGE =
  /\b(?:likely|presumabl[ey]|probabl[ey]|apparent(?:ly)?|perhaps|possibly|allegedly|might|may (?:be|have|well))\b/i

/** Claims that a reader who has nothing but the statement misreads. */
export function doubtfulWording({ claims }: Records): Doubt[] {
  return claims.flatMap(placed => {
    const { property, statement, strength = 'ASSERTS', values } = placed.record
    const spot = spotOf(placed)
    const told = `"${statement}"`
    const hedges = values.flatMap(({ hedge }) => (hedge === undefined || hedge.startsWith('-') ? [] : hedge))
    return [
      // Who had reported what, and what not, is what this property is for.
      ...(property !== 'reporting' && LACK.test(statement)
        ? [doubt('CLAIM_TELLS_WHAT_LACKS', spot, 'statement', `is ${told}.`)]
        : []),
      ...(PRONOUN.test(statement)
        ? [doubt('CLAIM_BEGINS_WITH_PRONOUN', spot, 'statement', `is ${told}.`)]
        : []),
      ...(strength === 'ASSERTS' && (hedges.length > 0 || HEDGE.test(statement))
        ? [doubt('CLAIM_HEDGES_AND_ASSERTS', spot, 'strength', `is ASSERTS: ${told}.`)]
        : []),
    ]
  })
}
