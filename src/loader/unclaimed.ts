/**
 * Until which day the record alone says when an event was and who acted, was acted upon or was harmed by it: the day by which
 * the first claim that speaks of that was known, `9999-12-31` where none does. Stored, as `evidence` that leaves documents
 * out asks it of each event. A claim speaks of a party by speaking of what that is an organ, a company or a part of, and the
 * other way round; one on who acted or was responsible speaks of all who did. Whatever it says, also a denial.
 */

import { NEVER } from '../evidence/admitted.ts'

const KIN = 'ORGAN_OF|OWNED_BY|NATIONALS_OF|PART_OF'

/** The day by which the first of some claims `c` was known; a claim of which that is not known was there always. */
const firstKnown = (claims: string): string =>
  `coalesce(head(COLLECT { ${claims} RETURN coalesce(c.known, '') AS known ORDER BY known LIMIT 1 }), '${NEVER}')`

const ofDate = firstKnown("MATCH (e)<-[:ABOUT]-(c:Claim {property: 'eventDate'})")

const ofParty = firstKnown(`MATCH (e)<-[:ABOUT]-(c:Claim)
      WHERE (type(r) = 'ACTOR' AND c.property IN ['actor', 'responsibility'])
        OR EXISTS {
          MATCH (c)-[:SPEAKS_OF|ABOUT|HAS_VALUE|REFERS_TO*1..2]->(spoken)
          WHERE spoken = party
            OR EXISTS { (spoken)-[:${KIN}*1..2]->(party) }
            OR EXISTS { (party)-[:${KIN}*1..2]->(spoken) }
        }`)

export const markUnclaimed = `MATCH (e:Event)
WHERE e.dossier IN $dossiers
SET e.dateUnclaimedUntil = ${ofDate}
WITH e
CALL (e) {
  MATCH (e)-[r:ACTOR|RECIPIENT|AFFECTED]->(party)
  SET r.unclaimedUntil = ${ofParty}
  RETURN min(r.unclaimedUntil) AS parties
}
SET e.unclaimedUntil = CASE WHEN parties < e.dateUnclaimedUntil THEN parties ELSE e.dateUnclaimedUntil END`
