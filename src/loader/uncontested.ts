import { NEVER } from '../evidence/admitted.ts'

/*
 * Who did what to whom, and when, is what every document that reports an event reports, unless accounts differ on it. Until
 * which day nobody differed is stored, as `evidence` that takes documents away asks it of each event: the day by which the first
 * claim that does was known, `9999-12-31` where none does.
 */

const KIN = 'ORGAN_OF|OWNED_BY|NATIONALS_OF|PART_OF'

/** The day by which the first of some claims `c` was known; one of which that is not known was there always. */
const firstKnown = (claims: string): string =>
  `coalesce(head(COLLECT { ${claims} RETURN coalesce(c.known, '') AS known ORDER BY known LIMIT 1 }), '${NEVER}')`

const DATED = "MATCH (e)<-[:ABOUT]-(c:Claim {property: 'eventDate'})"

/** A claim gives another date: not one, less exact, in which the record's lies. A slip is held by nobody. */
const otherDate = firstKnown(`${DATED}
      WHERE c.rank <> 'DEPRECATED' AND (c.strength = 'DENIES' OR EXISTS {
        MATCH (c)-[:HAS_VALUE]->(v:Value)
        WHERE v.date IS NULL OR v.earliest > e.earliest OR v.latest < e.latest
      })`)

/**
 * A claim says who did a hostile deed or was responsible (of words, that is about another deed), or denies who acted, or what that
 * is an organ, a company or citizens of, a part: then this is a question that each account answers for itself.
 */
const otherActor = firstKnown(`MATCH (e)<-[:ABOUT]-(c:Claim)
      WHERE (e.quadClass = 'MATERIAL_CONFLICT' AND c.property IN ['actor', 'responsibility'])
        OR EXISTS {
          MATCH (denied:Entity)
          WHERE denied.id IN c.deniesPartOf
            AND (denied = party OR EXISTS { (denied)-[:${KIN}*1..2]-(party) })
        }`)

/** On the event the earliest of its date and its parties. */
export const markUncontested = `MATCH (e:Event)
WHERE e.dossier IN $dossiers
SET e.dateUncontestedUntil = ${otherDate}
WITH e
CALL (e) {
  MATCH (e)-[r:ACTOR|RECIPIENT|AFFECTED]->(party)
  SET r.uncontestedUntil = CASE type(r) WHEN 'ACTOR' THEN ${otherActor} ELSE '${NEVER}' END
  RETURN min(r.uncontestedUntil) AS parties
}
SET e.uncontestedUntil = CASE WHEN parties < e.dateUncontestedUntil THEN parties ELSE e.dateUncontestedUntil END`
