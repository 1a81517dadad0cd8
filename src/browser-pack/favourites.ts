/** A saved statement: Neo4j Browser lists it under its folder by the name in its first line. */
export type Favourite = { readonly folder: string; readonly name: string; readonly cypher: string }

const favourite = (folder: string, name: string, cypher: string): Favourite => ({ folder, name, cypher })

const PAIRS = 'Demarche pairs'
const EVENTS = 'Demarche events'
const SOURCES = 'Demarche sources'
const PEOPLE = 'Demarche people and places'

/** Statements to begin with; ids in them are there to be replaced. Each names the index that it rests on by its pattern. */
export const FAVOURITES: readonly Favourite[] = [
  favourite(
    PAIRS,
    'All pairs with many events',
    `MATCH (d:Dyad)-[b:BETWEEN]->(s:State)
WHERE d.eventCount >= 2
RETURN d, b, s`,
  ),
  favourite(
    PAIRS,
    'Newest events of a pair',
    `MATCH (e:Event)-[b:BEARS_ON]->(d:Dyad)
USING INDEX SEEK b:BEARS_ON(dyad, position)
WHERE b.dyad = 'dyad:AZE-RUS' AND b.position IS NOT NULL
WITH e, b, d
ORDER BY b.dyad DESC, b.position DESC
LIMIT 15
RETURN e, b, d`,
  ),
  favourite(
    PAIRS,
    'Who acted how often, by year and class',
    `MATCH (e:Event)-[b:BEARS_ON {dyad: 'dyad:AZE-RUS'}]->()
WHERE b.position IS NOT NULL AND b.weight > 0
RETURN left(e.earliest, 4) AS year, b.agent AS side, e.quadClass AS class, count(*) AS events
ORDER BY year, side, class`,
  ),
  favourite(
    EVENTS,
    'What led to an event, four steps back',
    `MATCH way = (e:Event {id: 'event:2025-11-14-baku-summons-yevdokimov'})-[:ANSWERED|CAUSED_BY|CITED*1..4]->(:Event)
RETURN way
LIMIT 40`,
  ),
  favourite(
    EVENTS,
    'What came of an event',
    `MATCH way = (e:Event {id: 'event:2025-08-28-kyiv-embassy-damaged'})<-[:ANSWERED|CAUSED_BY|CITED*1..2]-(:Event)
RETURN way
LIMIT 40`,
  ),
  favourite(
    EVENTS,
    'Around an event: who, where, with what',
    `MATCH (e:Event {id: 'event:2025-11-14-kyiv-embassy-missile'})-[r:ACTOR|RECIPIENT|AFFECTED|INVOLVED|SITE|USED|OCCURRED_AT]->(x)
RETURN e, r, x`,
  ),
  favourite(
    EVENTS,
    'A storyline and its answers',
    `MATCH (later:Event)-[l:ANSWERED]->(earlier:Event)
WHERE (later)-[:PART_OF]->(:Arc {id: 'arc:azal-8243'}) AND (earlier)-[:PART_OF]->(:Arc {id: 'arc:azal-8243'})
RETURN later, l, earlier`,
  ),
  favourite(
    EVENTS,
    'Events by a word in their titles',
    `CALL db.index.fulltext.queryNodes('searchable', 'searchWords:sputnik AND searchKind:event') YIELD node, score
RETURN node.date AS date, node.title AS event, score
ORDER BY score DESC
LIMIT 25`,
  ),
  favourite(
    SOURCES,
    'Claims that contradict each other',
    `MATCH (a:Claim)-[x:DISPUTES {kind: 'CONTRADICTION'}]->(b:Claim)
MATCH (a)-[about:ABOUT]->(e:Event)
RETURN a, x, b, about, e
LIMIT 10`,
  ),
  favourite(
    SOURCES,
    'Who says it, and where it stands',
    `MATCH (c:Claim)-[about:ABOUT]->(e:Event {id: 'event:2025-11-14-kyiv-embassy-missile'})
MATCH (c)-[in:STATED_IN]->(d:Document)-[p:PUBLISHED_BY]->(s:Source)
OPTIONAL MATCH (c)-[by:ATTRIBUTED_TO]->(speaker)
RETURN c.statement AS claim, c.attributedAs AS speaker, c.strength AS strength, s.name AS publisher, d.published AS published, d.url AS address
ORDER BY c.order`,
  ),
  favourite(
    SOURCES,
    'Publishers run by a state, and how much of theirs is used',
    `MATCH (s:Source {stateRun: true})
OPTIONAL MATCH (s)-[seat:SEATED_IN]->(state:State)
RETURN s.name AS publisher, state.name AS seat, s.documentCount AS documents, s.stateRunBasis AS basis
ORDER BY documents DESC`,
  ),
  favourite(
    PEOPLE,
    'Officials of a state in office on a day',
    `WITH '2025-11-14' AS day
MATCH (p:Person)-[h:HELD]->(t:Tenure)-[o:OF_POST]->(post:Post)-[s:SERVES]->(state:State {id: 'state:AZE'})
WHERE coalesce(t.fromEarliest, t.attestedFrom) <= day
  AND coalesce(t.toLatest, CASE WHEN t.fromEarliest IS NULL THEN t.attestedTo END, day) >= day
RETURN p, h, t, o, post, s, state`,
  ),
  favourite(
    PEOPLE,
    'A person in events, newest first',
    `MATCH (e:Event)-[i:INVOLVED]->(p:Person)
USING INDEX SEEK i:INVOLVED(person, position)
WHERE i.person = 'person:ilham-aliyev' AND i.position IS NOT NULL
WITH e, i, p
ORDER BY i.person DESC, i.position DESC
LIMIT 15
RETURN e, i, p`,
  ),
  favourite(
    PEOPLE,
    'Missions of a state, and what happened to them',
    `MATCH (f:Facility)-[of:SENT_BY]->(s:State {id: 'state:AZE'})
OPTIONAL MATCH (f)-[at:LOCATED_IN]->(place:Place)
OPTIONAL MATCH (e:Event)-[hit:SITE]->(f)
RETURN f, of, s, at, place, e, hit`,
  ),
]

/** What a file of one favourite holds. */
export const fileOf = ({ name, cypher }: Favourite): string => `// ${name}\n${cypher}\n`
