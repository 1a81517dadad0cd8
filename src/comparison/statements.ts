import { knownBy, looksAround, toldWhole, where } from '../evidence/admitted.ts'
import { attributedBy, bearsBy } from '../evidence/bearings.ts'
import type { Ambient } from '../selection/declare.ts'

/** What could be known on the earlier day and on the later one, by `$p.earlier` and `$p.later`. */
export type Days = { readonly earlier: Ambient; readonly later: Ambient }

const all = (conditions: readonly string[]): string => conditions.join(' AND ')

/** Goes on with what was known by the later day and not by the earlier. One day after the other: together Neo4j plans for long. */
const between = (
  variables: string,
  conditions: (ambient: Ambient) => readonly string[],
  { earlier, later }: Days,
): string => `WITH ${variables}, ${all(conditions(later))} AS isKnown
WHERE isKnown
WITH ${variables}, ${all(conditions(earlier))} AS wasKnown
WHERE NOT wasKnown`

/** A bearing tells by itself when its event was known, unless evidence looks at documents. */
const bearing = (ambient: Ambient): string[] =>
  looksAround(ambient) ? [...knownBy('e', ambient), ...bearsBy('b', ambient)] : knownBy('b', ambient)

/** An event of the pair that was known, whether or not it was known yet that it bears on it. */
const ofPair = (ambient: Ambient): string[] => [...knownBy('e', ambient), ...attributedBy('b', ambient)]

/**
 * What bears on the pair `$p.dyad` and became known after the earlier day and by the later one, in order; at most
 * `$p.limit`. Relationship range index BEARS_ON(dyad, position).
 */
export const appearedText = (days: Days): string => `MATCH (e)-[b:BEARS_ON]->()
USING INDEX SEEK b:BEARS_ON(dyad, position)
WHERE b.dyad = $p.dyad
  AND b.position IS NOT NULL
${between('e, b', bearing, days)}
RETURN e.id
ORDER BY b.dyad, b.position
LIMIT $p.limit`

const VALUE = ['type', 'earliest', 'latest', 'date', 'min', 'max', 'unit', 'measure', 'scope', 'of', 'part']
const valuesOf = (claim: string): string =>
  `COLLECT { MATCH (${claim})-[:HAS_VALUE]->(v:Value) RETURN [${[...VALUE, 'variant'].map(name => `v.${name}`).join(', ')}] ORDER BY v.order }`

/**
 * Claims of that time about the pair itself and about what had been known of it before, each as `[id, property, strength,
 * voice, values, ids of the things it is about, others, days on record]`. Others are claims known before that are not
 * deprecated, each as `[kind of dispute, or AGREES; id, voice, values]`; days on record, of claims on a date alone, are
 * `[earliest, latest, date]` of the events that were known before.
 */
export function claimsText(days: Days): string {
  const { earlier } = days
  const recorded = where("c.property = 'eventDate'", ...toldWhole('e', earlier))
  return `CALL () {
  MATCH (e)-[b:BEARS_ON]->()
  USING INDEX SEEK b:BEARS_ON(dyad, position)
  WHERE b.dyad = $p.dyad
    AND b.position IS NOT NULL
  WITH e, b, ${all(ofPair(earlier))} AS wasKnown
  WHERE wasKnown
  MATCH (e)<-[:ABOUT]-(c:Claim)
  RETURN c
  UNION
  MATCH (:Dyad {id: $p.dyad})<-[:ABOUT]-(c:Claim)
  RETURN c
}
WITH DISTINCT c
${between('c', ambient => knownBy('c', ambient), days)}
WITH c
ORDER BY c.known, c.id
LIMIT $p.limit
RETURN c.id, c.property, c.strength, c.voice,
  ${valuesOf('c')},
  COLLECT { MATCH (c)-[:ABOUT]->(a) RETURN a.id ORDER BY a.id },
  COLLECT {
    MATCH (c)-[r:DISPUTES|AGREES]-(o:Claim)
    WHERE o.rank <> 'DEPRECATED'
    WITH r, o, ${all(knownBy('o', earlier))} AS wasKnown
    WHERE wasKnown
    RETURN DISTINCT [coalesce(r.kind, type(r)), o.id, o.voice, ${valuesOf('o')}] AS other
    ORDER BY other[1], other[0]
  },
  COLLECT { MATCH (c)-[:ABOUT]->(e:Event)${recorded} RETURN [e.earliest, e.latest, e.date] ORDER BY e.id }`
}
