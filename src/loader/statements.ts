/**
 * Takes nodes over whole: what the dossier no longer says of one is gone. One text for all kinds, because Neo4j plans
 * each new text for longer than it takes to write a kind. Unique index on Entity(id).
 */
export const mergeNodes = `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.label)
SET n = row.properties`

/** Dyads are shared with what is imported: their counts and day sums stay. */
export const mergeDyads = `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Dyad
SET n += row.properties`

/** Two indexed look-ups a row, on Entity(id). */
export const createEdges = `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties`

/** A pair is between its two states once, whoever wrote it first. */
export const mergeBetween = `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[:BETWEEN]->(to)`

const createParts = (type: string, label: string) => `UNWIND $rows AS row
MATCH (owner:Entity {id: row.owner})
CREATE (owner)-[:${type} {dossier: row.dossier}]->(part:${label})
SET part = row.properties`

export const createNames = createParts('NAMED', 'Name')
export const createNotes = createParts('HAS_NOTE', 'Note')
export const createValues = `${createParts('HAS_VALUE', 'Value')}
WITH part, row
WHERE row.entity IS NOT NULL
MATCH (entity:Entity {id: row.entity})
CREATE (part)-[:REFERS_TO]->(entity)`

/** Names, notes and values that an earlier load gave to its own nodes. Range index on Entity(dossier). */
export const deleteParts = `MATCH (owner:Entity)-[edge:NAMED|HAS_NOTE|HAS_VALUE]->(part)
WHERE owner.dossier IN $dossiers
  AND edge.dossier IN $dossiers
DETACH DELETE part`

/** Relationships of an earlier load; those that users or imports added carry no dossier and stay. */
export const deleteEdges = `MATCH (from:Entity)-[edge]->(:Entity)
WHERE from.dossier IN $dossiers
  AND edge.dossier IN $dossiers
DELETE edge`

/** What the dossiers no longer have. */
export const deleteLeft = `MATCH (n:Entity)
WHERE n.dossier IN $dossiers
  AND NOT n.id IN $ids
DETACH DELETE n`

/** Names, notes, values and day sums whose owner somebody deleted: nothing leads to them. */
export const deleteOrphans = `MATCH (part:Name|Note|Value|DyadYear)
WHERE NOT EXISTS { (part)<-[]-() }
DETACH DELETE part`

/** The pairs on which an earlier load let events bear. Range index on Entity(dossier). */
export const readDyads = `MATCH (e:Event&Entity)-[:BEARS_ON]->(d:Dyad)
WHERE e.dossier IN $dossiers
RETURN DISTINCT d.id`

/** A pair that nothing bears on any more and nobody speaks of, with its day sums. */
export const deleteEmptyDyads = `MATCH (d:Dyad)
WHERE NOT EXISTS { (:Event)-[:BEARS_ON]->(d) }
  AND NOT EXISTS { (:Claim)-[:ABOUT]->(d) }
OPTIONAL MATCH (d)-[:HAS_YEAR]->(y)
DETACH DELETE d, y`

export const deleteDossiers = `MATCH (d:Dossier)
WHERE d.id IN $dossiers
DELETE d`

/** Written last, in the same transaction: a store that has it has all of it. */
export const createDossiers = `UNWIND $rows AS row
CREATE (d:Dossier)
SET d = row, d.loadedAt = toString(datetime())`

/** Two processes that start at once take turns: the second waits here until the first has committed. */
export const takeTurn = `MERGE (d:Dossier {id: 'common'})
SET d.loading = true`

export const endTurn = `MATCH (d:Dossier {id: 'common'})
REMOVE d.loading`

export const readDossiers = `MATCH (d:Dossier)
WHERE d.id IN $dossiers
RETURN d.id, d.checksum`
