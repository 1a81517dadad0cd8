/**
 * Lists that are the relationships themselves: a person's parts in events, a facility's incidents, a publisher's
 * documents. Each edge carries the id of its owner and its position in the owner's list, for the index on both. Taken
 * from the graph itself when all is written, for every such edge: what users added without them counts too, and an
 * event or a document that moved takes its edges along. What fits stays as it is.
 *
 * A space parts the event's position from what follows, since it sorts before all that an id holds: with a dot,
 * `event:a-b` would come before `event:a`. A tilde sorts what has no day last, as null does.
 */

/** Two capacities in one event are two places: by the record's order, the loader's before a user's. */
const position = (type: string, owner: string, label: string) => `MATCH (e:Event)-[r:${type}]->(n:${label})
WITH n, e, r
ORDER BY r.order, r.dossier, elementId(r)
WITH n, e, collect(r) AS parts
UNWIND range(0, size(parts) - 1) AS place
WITH n, parts[place] AS r,
  coalesce(e.position, '~' + e.id) + ' ' + right('00' + toString(place), 3) AS position
WHERE coalesce(r.${owner}, '') <> n.id
  OR coalesce(r.position, '') <> position
SET r.${owner} = n.id, r.position = position`

export const positionInvolved = position('INVOLVED', 'person', 'Person')
export const positionSites = position('SITE', 'facility', 'Facility')

/** A document stands in its publisher's list once, though a user may have said again who published it. */
export const positionDocuments = `MATCH (d:Document)-[r:PUBLISHED_BY]->(s:Source)
WITH s, d, r
ORDER BY r.dossier, elementId(r)
WITH s, d, collect(r) AS edges
FOREACH (again IN tail(edges) | REMOVE again.source, again.position)
WITH s, head(edges) AS r, coalesce(d.earliest, '~') + ' ' + d.id AS position
WHERE coalesce(r.source, '') <> s.id
  OR coalesce(r.position, '') <> position
SET r.source = s.id, r.position = position`

const OUT_BY = 'CASE WHEN d.written < d.latest THEN d.written ELSE d.latest END'

/**
 * Evidence is asked by publisher, by all whose text that carries (its own, if no other's), by who runs it, and by day: each document
 * says all four itself, written last, so that Neo4j finds them first. It was known once it was surely out (`src/loader/known.ts`).
 */
export const markDocuments = `MATCH (d:Document)
OPTIONAL MATCH (d)-[r:PUBLISHED_BY]->(s:Source)
WHERE r.source IS NOT NULL
WITH d, head(collect(s)) AS s
WHERE coalesce(d.source, '') <> coalesce(s.id, '')
  OR coalesce(d.textOf, []) <> coalesce(s.textOf, [id IN [s.id] WHERE id IS NOT NULL])
  OR d.stateRun IS NULL
  OR d.stateRun <> coalesce(s.stateRun, false)
  OR coalesce(d.known, '') <> coalesce(${OUT_BY}, '')
SET d.source = s.id, d.textOf = coalesce(s.textOf, [id IN [s.id] WHERE id IS NOT NULL]), d.stateRun = coalesce(s.stateRun, false), d.known = ${OUT_BY}`
