/** A step of the guide: what is asked, why, and what to look for in the picture. */
export type Step = {
  readonly title: string
  /** One or two paragraphs. */
  readonly text: readonly string[]
  readonly cypher: string
}

/** The arc of Baku and Moscow in eight pictures, each of which stays small enough to be read. */
export const STEPS: readonly Step[] = [
  {
    title: '1. A pair of states',
    text: [
      'A pair of states is a node of its own, and every event between the two hangs on it. Here is the pair with the turning points of its history: the thin grey lines lead from each event to the pair.',
      'Lines with words are what matters: who acted, to whom, what answers what.',
    ],
    cypher: `MATCH (e:Event)-[b:BEARS_ON {dyad: 'dyad:AZE-RUS'}]->(d:Dyad)-[p:BETWEEN]->(s:State)
WHERE b.position IS NOT NULL AND b.weight > 0 AND e.importance >= 2
RETURN e, b, d, p, s`,
  },
  {
    title: '2. Strikes that hit Azerbaijan’s missions',
    text: [
      'Strikes on Ukraine damaged Azerbaijan’s embassy and consulate. They are addressed to Ukraine and affect Azerbaijan: no strike is coded as an attack on whom it was not addressed to.',
      'The word on a line from a strike to a mission says what came of it: hit, damaged, near miss. A weapon is one that somebody names; click on its line to read whether that is alleged.',
    ],
    cypher: `MATCH (e:Event {type: 'ASSAULT'})-[hit:SITE]->(f:Facility)-[of:SENT_BY]->(s:State {id: 'state:AZE'})
WHERE (f)-[:HOSTED_BY]->(:State {id: 'state:UKR'})
OPTIONAL MATCH (e)-[u:USED]->(w:Weapon)
RETURN e, hit, f, of, s, u, w`,
  },
  {
    title: '3. The airliner',
    text: [
      'On 25 December 2024 flight 8243 of Azerbaijan Airlines was damaged over Grozny and crashed near Aktau. All that later events refer back to it for stands around it.',
    ],
    cypher: `MATCH (later:Event)-[l:ANSWERED|CAUSED_BY|CITED]->(crash:Event {id: 'event:2024-12-25-azal-8243-crash'})
RETURN later, l, crash`,
  },
  {
    title: '4. From a raid to arrests',
    text: [
      'In the summer of 2025 arrests in Yekaterinburg and at Sputnik’s office in Baku answered each other. Follow the lines “answered” backwards: each runs from the later event to the earlier one.',
    ],
    cypher: `MATCH (later:Event)-[l:ANSWERED|CAUSED_BY]->(earlier:Event)
WHERE all(e IN [later, earlier] WHERE (e)-[:PART_OF]->(:Arc {id: 'arc:yekaterinburg-sputnik-2025'}))
  AND '2025-06-27' <= earlier.earliest AND later.earliest <= '2025-07-15'
RETURN later, l, earlier`,
  },
  {
    title: '5. From the crash to a release',
    text: [
      'What leads from the crash to the release of the head of Sputnik’s office in October 2025? The shortest way over answers, causes and references. An inferred link says so in its properties: click on a line and read “stated”.',
    ],
    cypher: `MATCH way = shortestPath(
  (:Event {id: 'event:2025-10-19-kartavykh-returns'})-[:ANSWERED|CAUSED_BY|CITED*..10]->(:Event {id: 'event:2024-12-25-azal-8243-crash'})
)
RETURN way`,
  },
  {
    title: '6. The summons of 14 November 2025',
    text: [
      'A missile came down in the embassy’s compound in Kyiv, and Baku summoned Russia’s ambassador the same day. The note lists earlier strikes: the lines “referred to”.',
    ],
    cypher: `MATCH (e:Event {id: 'event:2025-11-14-baku-summons-yevdokimov'})-[r:ACTOR|RECIPIENT|INVOLVED|ANSWERED|CITED]->(x)
RETURN e, r, x`,
  },
  {
    title: '7. Who says what came down',
    text: [
      'An Iskander, say Baku and Kyiv; a Patriot, says Moscow. No account is dropped: each claim stands with its speaker, and red lines join those that differ: CONTRADICTION where both cannot be true, PRECISION where one only says more.',
    ],
    cypher: `MATCH (c:Claim {property: 'projectile'})-[a:ABOUT]->(e:Event {id: 'event:2025-11-14-kyiv-embassy-missile'})
OPTIONAL MATCH (c)-[by:ATTRIBUTED_TO]->(speaker)
OPTIONAL MATCH (c)-[x:DISPUTES]-(other:Claim {property: 'projectile'})-[:ABOUT]->(e)
RETURN c, a, e, by, speaker, x, other`,
  },
  {
    title: '8. What weighs most',
    text: [
      'The tension index adds up what bears on a pair. These are the heaviest acts of the summer of 2025, as a table: score of the act, weight of the pair’s part in it, and why it counts.',
    ],
    cypher: `MATCH (e:Event)-[b:BEARS_ON {dyad: 'dyad:AZE-RUS'}]->()
WHERE '2025-06-01' <= b.position < '2025-09-01' AND b.weight > 0
RETURN e.date AS date, e.title AS event, b.score AS score, b.weight AS weight, b.importance AS importance, b.because AS because
ORDER BY abs(b.score * b.weight * b.importance) DESC
LIMIT 15`,
  },
]
