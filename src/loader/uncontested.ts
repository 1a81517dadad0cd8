import { KIN, NEVER } from '../evidence/admitted.ts'

/*
 * Who did what to whom, and when, is what every document that reports an event reports, unless accounts differ on it. Until
 * which day nobody differed is stored, as `evidence` that takes documents away asks it of each event: the day by which the first
 * claim that does was known, `9999-12-31` where none does.
 */

/**
 * A claim gives another date: not one, less exact, in which the record's lies. Then the record's date is borne out by documents
 * whose claims allow it, and by those that reported the event before the first other day; without such claims nobody holds it
 * against the others, and it stands as it is. A slip is held by nobody. Where claims exclude each other, the record spans the
 * days of all, and none of them bears it out by the days that it has among these.
 */
const uncontestedDate = `CALL (e) {
  MATCH (e)<-[:ABOUT]-(c:Claim {property: 'eventDate'})-[:HAS_VALUE]->(v:Value)
  WHERE c.rank <> 'DEPRECATED' AND c.strength <> 'DENIES' AND v.date IS NOT NULL
  WITH collect({
    claim: c,
    known: coalesce(c.known, ''),
    first: coalesce(v.earliest, ''),
    last: coalesce(v.latest, '${NEVER}'),
    meets: coalesce(v.earliest <= e.latest, true) AND coalesce(v.latest >= e.earliest, true),
    differs: coalesce(v.earliest > e.earliest, false) OR coalesce(v.latest < e.latest, false)
  }) AS given
  RETURN given, any(one IN given WHERE any(other IN given WHERE one.last < other.first)) AS apart
}
WITH e, [one IN given WHERE one.differs] AS differing, [one IN given WHERE one.meets] AS meeting,
  [one IN given WHERE one.meets AND NOT (apart AND one.differs) | one.claim] AS allowing
WITH e, allowing,
  CASE WHEN differing = [] OR meeting = [] THEN '${NEVER}' ELSE reduce(least = '${NEVER}', one IN differing | CASE WHEN one.known < least THEN one.known ELSE least END) END AS until,
  reduce(least = '${NEVER}', one IN differing | CASE WHEN one.first < least THEN one.first ELSE least END) AS other
SET e.dateUncontestedUntil = until,
  e.dateBornOutBy = CASE WHEN until <> '${NEVER}' THEN COLLECT {
    MATCH (e)-[:REPORTED_IN]->(d:Document)
    WHERE d.latest >= e.earliest AND d.latest < other OR EXISTS { MATCH (c:Claim)-[:STATED_IN]->(d) WHERE c IN allowing }
    RETURN d.id ORDER BY d.id
  } END`

/** The day by which the first of some claims `c` was known; one of which that is not known was there always. */
const firstKnown = (claims: string): string =>
  `coalesce(head(COLLECT { ${claims} RETURN coalesce(c.known, '') AS known ORDER BY known LIMIT 1 }), '${NEVER}')`

/**
 * A claim says who did a hostile deed or was responsible (of words, that is about another deed), or denies who acted, or what that
 * is an organ, a company or citizens of, a part: then this is a question that each account answers for itself.
 */
const uncontestedActor = firstKnown(`MATCH (e)<-[:ABOUT]-(c:Claim)
      WHERE (e.quadClass = 'MATERIAL_CONFLICT' AND c.property IN ['actor', 'responsibility'])
        OR EXISTS {
          MATCH (denied:Entity)
          WHERE denied.id IN c.deniesPartOf
            AND (denied = party OR EXISTS { (denied)-[:${KIN}*1..2]-(party) })
        }`)

/** On the event the earliest of its date and its parties. */
export const markUncontested = `MATCH (e:Event)
WHERE e.dossier IN $dossiers
${uncontestedDate}
WITH e
CALL (e) {
  MATCH (e)-[r:ACTOR|RECIPIENT|AFFECTED]->(party)
  SET r.uncontestedUntil = CASE type(r) WHEN 'ACTOR' THEN ${uncontestedActor} ELSE '${NEVER}' END
  RETURN min(r.uncontestedUntil) AS parties
}
SET e.uncontestedUntil = CASE WHEN parties < e.dateUncontestedUntil THEN parties ELSE e.dateUncontestedUntil END`
