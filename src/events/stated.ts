import {
  coded,
  knownBy,
  leavesOut,
  publishedYet,
  saidBy,
  spokenOf,
  standsUncontested,
  where,
  whole,
} from '../evidence/admitted.ts'
import { listOf } from '../selection/compiling.ts'
import { type Ambient, expression, nodeOf } from '../selection/declare.ts'

/** Fields of an event that claims may carry, with the properties of these claims or the edges that they speak of. */
const FIELDS = {
  DATE: { properties: ['eventDate'], record: 'e.date IS NOT NULL' },
  ACTORS: { edge: 'ACTOR' },
  RECIPIENTS: { edge: 'RECIPIENT' },
  AFFECTED: { edge: 'AFFECTED' },
  OFFICIALS: { edge: 'INVOLVED' },
  FACILITIES: { edge: 'SITE' },
  PLACES: { edge: 'OCCURRED_AT' },
  WEAPONS: { properties: ['projectile'], record: 'EXISTS { MATCH (e)-[r:USED]->() WHERE said }' },
  INSTRUMENTS: { properties: ['instrument'], record: 'size(e.instruments) > 0' },
  CASUALTIES: { properties: ['casualties'], record: 'false' },
  DAMAGE: { properties: ['damage'], record: 'false' },
  CAUSE: { properties: ['cause', 'motive'], record: 'false' },
  RESPONSIBILITY: { properties: ['responsibility', 'actor'], record: 'false' },
  INTENT: { properties: ['intent'], record: 'e.intentional IS NOT NULL' },
} as const satisfies Record<string, { properties: readonly string[]; record: string } | { edge: string }>

/** Fields that the record may say where no claim does, and by which carrier. */
const STANDING = { DATE: undefined, ACTORS: 'ACTOR', RECIPIENTS: 'RECIPIENT', AFFECTED: 'AFFECTED' } as const

/** Whether the record says each of these by itself. */
const standing = (event: string, ambient: Ambient): string[] =>
  Object.values(STANDING).map(edge => {
    const stands = (until: string) => standsUncontested(until, ambient) ?? 'false'
    return edge === undefined
      ? stands(`${event}.dateUncontestedUntil`)
      : `EXISTS { MATCH (${event})-[r:${edge}]->() WHERE ${stands('r.uncontestedUntil')} }`
  })

/** Of each field, whether anybody states it, and whether that is in what may be read. */
export const stated = expression(
  ({ scope, ambient }) => {
    const event = nodeOf(scope)
    const strengths = (conditions: readonly string[]) =>
      `COLLECT { MATCH (${event})<-[:ABOUT]-(c:Claim)${where(...conditions)} RETURN DISTINCT c.property + ' ' + c.strength }`
    const edges = Object.values(FIELDS).flatMap(field => ('edge' in field ? [field.edge] : []))
    const record = Object.values(FIELDS).flatMap(field =>
      'record' in field
        ? [
            field.record
              .replaceAll('e.', `${event}.`)
              .replaceAll('(e)', `(${event})`)
              .replace('said', saidBy('r', ambient).join(' AND ') || 'true'),
          ]
        : [],
    )
    return [
      `[${leavesOut(ambient) ? whole(event, ambient) : 'true'}, ${coded(event, ambient)},`,
      `  ${strengths(knownBy('c', ambient))},`,
      // Others by the same day: that somebody will state it nobody can know.
      `  ${strengths(publishedYet('c', ambient))},`,
      `  [${edges.map(edge => `EXISTS { MATCH (${event})-[r:${edge}]->()${where(...saidBy('r', ambient))} }`).join(', ')}],`,
      `  [${edges.map(edge => `EXISTS { MATCH (${event})-[:${edge}]->(x) WHERE ${spokenOf(event, 'x', ambient)} }`).join(', ')}],`,
      `  [${record.join(', ')}],`,
      `  [${standing(event, ambient).join(', ')}]]`,
    ].join('\n')
  },
  { apart: () => true, value: bases },
)

function bases(raw: unknown) {
  const [isWhole, isCoded, here = [], anywhere = [], inRecord = [], spoken = [], valued = [], stand = []] =
    listOf(raw)
  const alone = new Set(Object.keys(STANDING).filter((_, place) => listOf(stand)[place] === true))
  // By a day alone what is coded stays, though later documents may have had a part in it.
  const recordOf = (field: string) => {
    if (isWhole === true) return 'DOCUMENTS'
    return isCoded === true || alone.has(field) ? 'RECORD' : 'NOT_STATED'
  }
  const [read, all, edges, spokenEdges, values] = [here, anywhere, inRecord, spoken, valued].map(listOf)
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
