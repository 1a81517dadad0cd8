/**
 * Lists of events, derived: one `CONCERNS` from an event to each entity whose list holds it, however many ways lead
 * there. Taken from the graph itself when all is written, for every event: what users added counts too, and an organ or
 * a storyline that this load changed moves the events of others. So these edges carry no `dossier`: what fits stays
 * as it is, the rest goes, and a second load writes none.
 */

/** The entities whose lists hold event `e`. */
const CONCERNED = `  MATCH (e)-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED]->(n:State|Organization|Person)
  RETURN n
  UNION
  // What an organ does or suffers stands in its state's list.
  MATCH (e)-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED]->()-[:ORGAN_OF]->(n:State)
  RETURN n
  UNION
  MATCH (e)-[:INVOLVED]->(n:Person)
  RETURN n
  UNION
  // A compound's list holds what happened to its parts.
  MATCH (e)-[:SITE]->(:Facility)-[:PART_OF*0..1]->(n:Facility)
  RETURN n
  UNION
  MATCH (e)-[:USED]->(n:Weapon)
  RETURN n
  UNION
  // A storyline's list holds that of the storylines within it.
  MATCH (e)-[:PART_OF]->(:Arc)-[:PART_OF*0..]->(n:Arc)
  RETURN n
  UNION
  MATCH (e)-[:REPORTED_IN]->(n:Document)
  RETURN n
  UNION
  // However many of its documents report it.
  MATCH (e)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(n:Source)
  RETURN n`

/** What no longer fits: no way leads there any more, or the event was moved. */
export const deleteConcerns = `MATCH (e:Event)
WITH e, COLLECT {
${CONCERNED}
} AS concerned
MATCH (e)-[c:CONCERNS]->(n)
WHERE NOT n IN concerned
  OR e.position IS NULL
  OR c.position <> e.position
  OR c.entity <> n.id
  OR coalesce(c.known, '') <> coalesce(e.known, '')
DELETE c`

/** What is missing. */
export const mergeConcerns = `MATCH (e:Event)
WHERE e.position IS NOT NULL
CALL (e) {
${CONCERNED}
}
MERGE (e)-[c:CONCERNS]->(n)
ON CREATE SET c = {entity: n.id, position: e.position, known: e.known}`
