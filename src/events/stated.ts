import {
  allOut,
  coded,
  fromOne,
  givenBy,
  knownBy,
  leavesOut,
  publishedYet,
  restricts,
  saidBy,
  spokenOf,
  standsUncontested,
  where,
  whole,
} from '../evidence/admitted.ts'
import { isDenialIn } from '../evidence/denials.ts'
import type { StatedField } from '../graphql/schema.generated.ts'
import { listOf } from '../selection/compiling.ts'
import { type Ambient, expression, nodeOf } from '../selection/declare.ts'
import { claimsOnDate, datedByRecord, recordedInstruments, saying } from './account.ts'

/** A field that claims carry by their properties, and what of it the record holds. */
type Valued = {
  readonly properties: readonly string[]
  readonly record: (event: string, ambient: Ambient) => string
}
/** A field that is an edge, of whose end claims speak. */
type Edge = { readonly edge: string }
/** Whether the record may say it by itself though it is not whole. */
type Standing = { readonly stands?: (event: string, ambient: Ambient) => string }

const noRecord = () => 'false'

const party = (edge: string): Edge & Standing => ({
  edge,
  stands: (event, ambient) =>
    `EXISTS { MATCH (${event})-[r:${edge}]->() WHERE ${standsUncontested('r.uncontestedUntil', ambient) ?? 'false'} }`,
})

/** Fields of an event that claims may carry, with the properties of these claims or the edges that they speak of. */
const FIELDS: Readonly<Record<StatedField, (Valued | Edge) & Standing>> = {
  DATE: { properties: ['eventDate'], record: event => `${event}.date IS NOT NULL`, stands: datedByRecord },
  ACTORS: party('ACTOR'),
  RECIPIENTS: party('RECIPIENT'),
  AFFECTED: party('AFFECTED'),
  OFFICIALS: { edge: 'INVOLVED' },
  FACILITIES: { edge: 'SITE' },
  PLACES: { edge: 'OCCURRED_AT' },
  WEAPONS: { properties: ['projectile'], record: (event, ambient) => holds(event, 'USED', ambient) },
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

/** Whether the record has such an edge, and it had been said by the day. */
const holds = (event: string, edge: string, ambient: Ambient): string =>
  `EXISTS { MATCH (${event})-[r:${edge}]->()${where(...saidBy('r', ambient))} }`

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
    const edges = fields.flatMap(field => ('edge' in field ? [field.edge] : []))
    const record = fields.flatMap(field => ('record' in field ? [field.record(event, ambient)] : []))
    const standing = fields.map(({ stands }) => stands?.(event, ambient) ?? 'false')
    return [
      `[${leavesOut(ambient) ? whole(event, ambient) : 'true'}, ${coded(event, ambient)},`,
      `  ${strengths(knownBy('c', ambient))}${fromOne(ambient).length > 0 ? ` + ${figuresOfSeveral(event, ambient)}` : ''},`,
      // Others by the same day: that somebody will state it nobody can know.
      `  ${strengths(publishedYet('c', ambient))},`,
      `  [${edges.map(edge => holds(event, edge, ambient)).join(', ')}],`,
      `  [${edges.map(edge => `EXISTS { MATCH (${event})-[:${edge}]->(x) WHERE ${spokenOf(event, 'x', ambient)} }`).join(', ')}],`,
      `  [${record.join(', ')}],`,
      `  [${standing.join(', ')}],`,
      `  ${restricts(ambient) ? `EXISTS { ${claimsOnDate(event, ambient)} WHERE v.earliest = ${event}.earliest AND v.latest = ${event}.latest }` : 'true'}]`,
    ].join('\n')
  },
  { apart: () => true, value: bases },
)

function bases(raw: unknown) {
  const [isWhole, isCoded, here, anywhere, inRecord, spoken, valued, stand, isDayClaimed] = listOf(raw)
  const alone = new Set(Object.keys(FIELDS).filter((_, place) => listOf(stand ?? [])[place] === true))
  // By a day alone what is coded stays, though later documents may have had a part in it.
  const recordOf = (field: string) => {
    if (isWhole === true) return 'DOCUMENTS'
    return isCoded === true || alone.has(field) ? 'RECORD' : 'NOT_STATED'
  }
  const [read, all, edges, spokenEdges, values] = [here, anywhere, inRecord, spoken, valued].map(one =>
    listOf(one ?? []),
  )
  let edge = 0
  let value = 0
  return Object.entries(FIELDS).map(([field, declared]) => {
    if ('edge' in declared) {
      const place = edge++
      return {
        field,
        basis: basisOf(spokenEdges?.[place] === true, false, edges?.[place] === true, recordOf(field)),
      }
    }
    const place = value++
    const says = (claims: readonly unknown[] | undefined, denies: boolean) =>
      declared.properties.some(property =>
        (claims ?? []).some(
          claim =>
            typeof claim === 'string' &&
            claim.startsWith(`${property} `) &&
            claim.endsWith(' DENIES') === denies,
        ),
      )
    // Where the record's day stands that is told, and claims left may give another, or only its month.
    if (field === 'DATE' && isWhole !== true && isCoded !== true && alone.has(field) && isDayClaimed !== true)
      return { field, basis: 'RECORD' }
    const known = values?.[place] === true || says(all, false) || says(all, true)
    // What the record itself holds may be taken only with all of it; what only claims say, from the claims.
    return {
      field,
      basis: basisOf(
        says(read, false),
        says(read, true),
        known,
        values?.[place] === true && (field !== 'INTENT' || isWhole === true) ? recordOf(field) : 'NOT_STATED',
      ),
    }
  })
}

function basisOf(claimed: boolean, denied: boolean, known: boolean, record: string): string {
  if (claimed) return 'CLAIMS'
  if (denied) return 'DENIED'
  if (!known) return 'NOBODY'
  return record
}
