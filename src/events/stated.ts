import {
  allOut,
  coded,
  either,
  fromOne,
  type Grounds,
  givenBy,
  groundsOfTie,
  knownBy,
  leavesOut,
  publishedYet,
  restricts,
  saidBy,
  where,
  whole,
} from '../evidence/admitted.ts'
import { isDenialIn } from '../evidence/denials.ts'
import type { StatedField } from '../graphql/schema.generated.ts'
import { listOf } from '../selection/compiling.ts'
import { type Ambient, expression, nodeOf } from '../selection/declare.ts'
import { claimsOnDate, datedByRecord, recordedInstruments, saying } from './account.ts'
import { groundsOfParty } from './parties.ts'
import { namesWeapon, showsAnyWeapon } from './weapons.ts'

/** A field that claims carry by their properties, and what of it the record holds. */
type Valued = {
  readonly properties: readonly string[]
  readonly record: (event: string, ambient: Ambient) => string
}
/** A field that is an edge, with the grounds on which the end `x` of an edge `r` is shown. */
type Edge = { readonly edge: string; readonly grounds: (event: string, ambient: Ambient) => Grounds }
/** Weapons, which claims may name by their property though the record has no edge to them. */
type Weapons = { readonly named: string }
/** Whether the record may say it by itself though it is not whole. */
type Standing = { readonly stands?: (event: string, ambient: Ambient) => string }

const noRecord = () => 'false'

const party = (edge: string): Edge => ({
  edge,
  grounds: (event, ambient) => groundsOfParty(event, 'r', 'x', ambient, edge),
})

const tie = (edge: string): Edge => ({
  edge,
  grounds: (event, ambient) => groundsOfTie(event, 'x', ambient),
})

/** Fields of an event that claims may carry, with the properties of these claims or the edges that they speak of. */
const FIELDS: Readonly<Record<StatedField, (Valued & Standing) | Edge | Weapons>> = {
  DATE: { properties: ['eventDate'], record: event => `${event}.date IS NOT NULL`, stands: datedByRecord },
  ACTORS: party('ACTOR'),
  RECIPIENTS: party('RECIPIENT'),
  AFFECTED: party('AFFECTED'),
  OFFICIALS: tie('INVOLVED'),
  FACILITIES: tie('SITE'),
  PLACES: tie('OCCURRED_AT'),
  WEAPONS: { named: 'projectile' },
  INSTRUMENTS: {
    properties: ['instrument'],
    record: (event, ambient) => `size(${recordedInstruments(event, ambient)}) > 0`,
  },
  CASUALTIES: { properties: ['casualties'], record: noRecord },
  DAMAGE: { properties: ['damage'], record: noRecord },
  CAUSE: { properties: ['cause', 'motive'], record: noRecord },
  RESPONSIBILITY: { properties: ['responsibility', 'actor'], record: noRecord },
  INTENT: {
    properties: ['intent'],
    record: (event, ambient) => [`${event}.intentional IS NOT NULL`, ...allOut(event, ambient)].join(' AND '),
  },
}

/** Of such an edge: whether the record has one, whether one stands though the record is not whole, whether one is claimed. */
function edgeText({ edge, grounds }: Edge, event: string, ambient: Ambient): string {
  const { said, stands, claimed } = grounds(event, ambient)
  const some = (...conditions: readonly string[]) =>
    `EXISTS { MATCH (${event})-[r:${edge}]->(x)${where(...said, ...conditions)} }`
  return `[${some()}, ${stands === undefined ? 'false' : some(stands)}, ${some(claimed)}]`
}

/** Of weapons: whether anybody names one by the day, and whether one is shown. */
function weaponsText(event: string, ambient: Ambient): string {
  const used = `EXISTS { MATCH (${event})-[r:USED]->()${where(...saidBy('r', ambient))} }`
  const named = namesWeapon(event, ...publishedYet('c', ambient))
  return `[${restricts(ambient) ? either(used, named) : used}, ${showsAnyWeapon(event, ambient)}]`
}

/** Figures that several give who differ in others. */
const figuresOfSeveral = (event: string, ambient: Ambient): string =>
  `COLLECT { MATCH (${event})<-[:ABOUT]-(c:Claim {property: 'casualties'})-[:HAS_VALUE]->(v:Value)${where(...saying('c'), ...givenBy('c', 'v', ambient))} RETURN DISTINCT 'casualties ' + c.strength }`

/** Of each field, whether anybody states it, and whether that is in what may be read. */
export const stated = expression(
  ({ scope, ambient }) => {
    const event = nodeOf(scope)
    const strengths = (conditions: readonly string[]) =>
      `COLLECT { MATCH (${event})<-[:ABOUT]-(c:Claim)${where(...conditions)} UNWIND [c.property + ' ' + c.strength] + CASE WHEN ${isDenialIn(event, 'c')} THEN ['instrument ASSERTS'] ELSE [] END AS told RETURN DISTINCT told }`
    const fields = Object.values(FIELDS)
    const edges = fields.flatMap(field => ('edge' in field ? [edgeText(field, event, ambient)] : []))
    const record = fields.flatMap(field => ('record' in field ? [field.record(event, ambient)] : []))
    const standing = fields.flatMap(field =>
      'record' in field ? [field.stands?.(event, ambient) ?? 'false'] : [],
    )
    return [
      `[${leavesOut(ambient) ? whole(event, ambient) : 'true'}, ${coded(event, ambient)},`,
      `  ${strengths(knownBy('c', ambient))}${fromOne(ambient).length > 0 ? ` + ${figuresOfSeveral(event, ambient)}` : ''},`,
      // Others by the same day: that somebody will state it nobody can know.
      `  ${strengths(publishedYet('c', ambient))},`,
      `  [${edges.join(',\n  ')}],`,
      `  ${weaponsText(event, ambient)},`,
      `  [${record.join(', ')}],`,
      `  [${standing.join(', ')}],`,
      `  ${restricts(ambient) ? `EXISTS { ${claimsOnDate(event, ambient)} WHERE v.earliest = ${event}.earliest AND v.latest = ${event}.latest }` : 'true'}]`,
    ].join('\n')
  },
  { apart: () => true, value: bases },
)

function bases(raw: unknown) {
  const [isWhole, isCoded, read, all, edges, weapons, values, standing, isDayClaimed] = listOf(raw)
  // By a day alone what is coded stays, though later documents may have had a part in it.
  const recordIf = (isTold: boolean) => {
    if (isWhole === true) return 'DOCUMENTS'
    return isTold ? 'RECORD' : 'NOT_STATED'
  }
  const says = (claims: unknown, properties: readonly string[], denies: boolean) =>
    properties.some(property =>
      listOf(claims ?? []).some(
        claim =>
          typeof claim === 'string' &&
          claim.startsWith(`${property} `) &&
          claim.endsWith(' DENIES') === denies,
      ),
    )
  let edge = 0
  let value = 0
  return Object.entries(FIELDS).map(([field, declared]) => {
    if ('edge' in declared) {
      const [held, stands, claimed] = listOf(listOf(edges)[edge++]).map(one => one === true)
      const record = recordIf(isCoded === true || stands === true)
      return { field, basis: basisOf(claimed === true, false, held === true, record) }
    }
    if ('named' in declared) {
      const [known, isShown] = listOf(weapons).map(one => one === true)
      const { named } = declared
      // Where the record may not be taken whole all that is shown is so by claims.
      const claimed = isShown === true && (isCoded !== true || says(read, [named], false))
      const record = isShown === true ? recordIf(true) : 'NOT_STATED'
      return { field, basis: basisOf(claimed, says(read, [named], true), known === true, record) }
    }
    const place = value++
    const stands = listOf(standing)[place] === true
    // Where the record's day stands that is told, and claims left may give another, or only its month.
    if (field === 'DATE' && isWhole !== true && isCoded !== true && stands && isDayClaimed !== true)
      return { field, basis: 'RECORD' }
    const { properties } = declared
    const isHeld = listOf(values)[place] === true
    const known = isHeld || says(all, properties, false) || says(all, properties, true)
    // What the record itself holds may be taken only with all of it; what only claims say, from the claims.
    const record =
      isHeld && (field !== 'INTENT' || isWhole === true) ? recordIf(isCoded === true || stands) : 'NOT_STATED'
    return {
      field,
      basis: basisOf(says(read, properties, false), says(read, properties, true), known, record),
    }
  })
}

function basisOf(claimed: boolean, denied: boolean, known: boolean, record: string): string {
  if (claimed) return 'CLAIMS'
  if (denied) return 'DENIED'
  if (!known) return 'NOBODY'
  return record
}
