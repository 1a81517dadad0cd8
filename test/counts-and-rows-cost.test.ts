import { afterAll, beforeAll, expect, test } from 'vitest'
import { integer } from '../src/neo4j/integer.ts'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'
import { profile } from './support/profile.ts'

/*
 * The texts that Neo4j sees, and what they cost on a pair with a long history: a range costs the range. Each of the
 * events lasts a day, but one that lasts forty.
 */
const EVENTS = 4_000
const HUB = 'dyad:AAA-BBB'

let api: Api
beforeAll(async () => {
  api = await startApi()
  await api.database.write(run =>
    run({
      text: `MERGE (d:Dyad:Entity:TestOnly {id: $p.hub, eventCount: 1})
MERGE (s:State:Entity:TestOnly {id: 'state:AAA'})
WITH d, s
UNWIND range(1, $p.count) AS i
WITH d, s, i, date('2010-01-01') + duration({days: i}) AS begin, CASE i WHEN 2000 THEN 40 ELSE 1 END AS days
WITH d, s, i, toString(begin) AS day, toString(begin + duration({days: days - 1})) AS latest, days
CREATE (e:Event:Entity:TestOnly {id: 'event:long-' + i, title: 'Long ' + i, position: day + '.000.event:long-' + i,
  known: day, date: day, earliest: day, latest: latest, days: days, type: 'AID', instruments: []})
CREATE (e)-[:BEARS_ON {dyad: $p.hub, position: e.position, earliest: day, latest: latest, days: days, weight: 1.0}]->(d)
CREATE (e)-[:CONCERNS {entity: s.id, position: e.position, known: day}]->(s)`,
      parameters: { p: { hub: HUB, count: integer(EVENTS) } },
    }),
  )
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

const IDS: Readonly<Record<string, string>> = {
  'filter.between[0]': 'state:AAA',
  'filter.between[1]': 'state:BBB',
  'filter.involving': 'state:AAA',
}
const costOf = (query: string) => {
  const plan = planOf(query)
  const { p } = plan.bind(plan.variables, (_text, _kind, argument) => IDS[argument] ?? 'state:AAA')
  return profile(plan.text, p)
}

const PAIR = 'between: ["AAA", "BBB"]'

test('rows of a pair in a range of dates are one seek in the index, bounded on both sides', () => {
  const { text } = planOf(
    `{ eventRows(filter: { ${PAIR}, from: "2015-06", to: "2015-06" }, limit: 50) { title time } }`,
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      WITH toString(date($p.a0.from) - duration({days: coalesce(head(COLLECT {
        MATCH ()-[longest:BEARS_ON]->()
        USING INDEX SEEK longest:BEARS_ON(dyad, days)
        WHERE longest.dyad = $p.a0.between AND longest.days IS NOT NULL
        RETURN longest.days ORDER BY longest.dyad DESC, longest.days DESC LIMIT 1
      }), 1) - 1})) AS s2
      MATCH (e0)-[b1:BEARS_ON]->()
      USING INDEX SEEK b1:BEARS_ON(dyad, position)
      WHERE b1.dyad = $p.a0.between
        AND b1.position >= s2
        AND b1.position < $p.a0.to + '~'
        AND e0.latest >= $p.a0.from
        AND e0.earliest <= $p.a0.to
      WITH e0, b1
      ORDER BY b1.dyad, b1.position
      LIMIT $p.a0.rows
      WITH collect(e0) AS found
      UNWIND CASE WHEN size(found) > 5000 THEN [null] ELSE found END AS e0
      RETURN CASE WHEN e0 IS NULL THEN null ELSE [e0.title, e0.earliest] END
    } AS answer"
  `)
})

test('a month of a long history costs the month, from either end, however many rows are asked for', async () => {
  const month = `filter: { ${PAIR}, from: "2016-06", to: "2016-06" }, limit: 5000`
  for (const direction of ['ASC', 'DESC']) {
    const { hits, operators } = await costOf(
      `{ eventRows(${month}, orderBy: { field: DATE, direction: ${direction} }) { id } }`,
    )
    expect(operators.filter(name => /Top|Scan/.test(name))).toEqual([])
    // 30 days and the 39 before them into which the longest event could reach.
    expect(hits).toBeLessThan(600)
  }
})

test('a page of rows of a whole history costs the page', async () => {
  const { hits } = await costOf(
    `{ eventRows(filter: { ${PAIR} }, orderBy: { field: DATE, direction: DESC }, limit: 20) { id } }`,
  )
  expect(hits).toBeLessThan(200)
})

test('an event that began long before the range and lasts into it is among the rows', async () => {
  const plan = planOf(`{ eventRows(filter: { ${PAIR}, from: "2015-07-25", to: "2015-07-25" }) { id } }`)
  const { p } = plan.bind(plan.variables, (_text, _kind, argument) => IDS[argument] ?? 'state:AAA')
  const [row] = await api.database.read({ text: plan.text, parameters: { p } })
  // 24 June 2015, for forty days.
  expect(JSON.stringify(row)).toContain('event:long-2000"')
})

test('a count over a range costs the range, by pair, by party and over all events', async () => {
  const range = 'from: "2016-06", to: "2016-06"'
  for (const filter of [`${PAIR}, ${range}`, `involving: "AAA", ${range}`, range]) {
    const { hits, operators } = await costOf(
      `{ eventCounts(filter: { ${filter} }, by: [MONTH]) { key events } }`,
    )
    expect(operators).not.toContain('NodeByLabelScan')
    expect(hits).toBeLessThan(1_500)
  }
})

test('a count reads no more events than it may before it is refused', async () => {
  const plan = planOf('{ eventCounts(by: [TYPE]) { key events killed { min } } }')
  const { p } = plan.bind({}, () => '')
  const { hits } = await profile(plan.text, { ...p, a0: { ...p.a0, most: integer(50) } })
  expect(hits).toBeLessThan(400)
})

test('a count as Neo4j sees it', () => {
  const { text } = planOf(
    `{ eventCounts(filter: { ${PAIR}, types: [ASSAULT] }, by: [YEAR], orderBy: { field: EVENTS, direction: DESC }) { key events killed { min } counted { nodes { id } } } }`,
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (e0)-[b1:BEARS_ON]->()
      USING INDEX SEEK b1:BEARS_ON(dyad, position)
      WHERE b1.dyad = $p.a0.between
        AND b1.position IS NOT NULL
      WITH e0
      LIMIT $p.a0.most + 1
      WITH collect(e0) AS found
      WITH found, size(found) > $p.a0.most AS tooMany
      UNWIND CASE WHEN tooMany THEN [null] ELSE found END AS e0
      WITH e0, tooMany
      WHERE tooMany
        OR (e0.type IN $p.a0.types)
      WITH tooMany, collect(e0) AS found
      WITH tooMany, found, size(found) AS events
      UNWIND CASE WHEN tooMany THEN [null] ELSE found END AS e0
      WITH e0, tooMany, events
      CALL (e0) {
        UNWIND range(0, size($p.a0.by) - 1) AS i
        WITH i, $p.a0.by[i] AS by, true AS record
        WITH i, CASE
          WHEN by = 'TYPE' THEN [e0.type]
          WHEN by = 'QUAD_CLASS' THEN [e0.quadClass]
          WHEN by = 'INSTRUMENT' THEN e0.instruments
          WHEN by IN ['FACILITY_KIND', 'PLACE'] THEN COLLECT {
            MATCH (e0)-[r:SITE|OCCURRED_AT]->(end) WHERE type(r) = CASE by WHEN 'FACILITY_KIND' THEN 'SITE' ELSE 'OCCURRED_AT' END
            RETURN DISTINCT CASE by WHEN 'FACILITY_KIND' THEN end.kind ELSE end.id END
          }
          WHEN by = 'WEAPON' THEN COLLECT {
            MATCH (e0)-[r:USED]->(end:Weapon)
            RETURN DISTINCT end.id
          }
          WHEN by IN ['ACTOR_STATE', 'RECIPIENT_STATE', 'AFFECTED_STATE'] THEN COLLECT {
            MATCH (e0)-[r:ACTOR|RECIPIENT|AFFECTED]->(end)-[organs:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->(s:State) WHERE by = type(r) + '_STATE' AND (by = 'AFFECTED_STATE' OR all(o IN organs WHERE type(o) = 'ORGAN_OF'))
            RETURN DISTINCT s.id
          }
          WHEN by = 'OUTCOME' THEN CASE WHEN record THEN COLLECT { MATCH (e0)-[r:SITE]->(site) WHERE (r.outcome IS NOT NULL OR $p.a0.sites IS NOT NULL) RETURN DISTINCT r.outcome } ELSE [] END
          WHEN by = 'SOURCE' THEN COLLECT {
            MATCH (e0)-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)
            RETURN DISTINCT s.id
          }
          ELSE CASE
            WHEN left(e0.earliest, CASE by WHEN 'YEAR' THEN 4 ELSE 7 END) = left(e0.latest, CASE by WHEN 'YEAR' THEN 4 ELSE 7 END) OR e0.date =~ '[0-9][^/]*/.*'
              THEN [left(e0.earliest, CASE by WHEN 'YEAR' THEN 4 ELSE 7 END)]
            ELSE []
          END
        END AS values
        ORDER BY i
        RETURN collect(CASE WHEN values = [] THEN [null] ELSE values END) AS keys
      }
      UNWIND keys[0] AS first
      UNWIND coalesce(keys[1], [null]) AS second
      UNWIND coalesce(keys[2], [null]) AS third
      WITH e0, tooMany, events, keys, [first, second, third][..size($p.a0.by)] AS key
      WITH e0, tooMany, events, CASE
        WHEN NOT coalesce(key[$p.a0.roles.actor] = key[$p.a0.roles.recipient], false) THEN key
        WHEN size(keys[$p.a0.roles.recipient]) = 1 THEN [i IN range(0, size(key) - 1) | CASE i WHEN $p.a0.roles.recipient THEN null ELSE key[i] END]
      END AS key
      WHERE key IS NOT NULL
        AND ($p.a0.sites IS NULL OR key[$p.a0.sites.kind] IS NULL OR key[$p.a0.sites.outcome] IS NULL AND size(keys[$p.a0.sites.outcome]) = 1 OR EXISTS { MATCH (e0)-[r:SITE]->(site:Facility) WHERE site.kind = key[$p.a0.sites.kind] AND coalesce(r.outcome, '') = coalesce(key[$p.a0.sites.outcome], '') })
      WITH tooMany, events, key, collect(DISTINCT e0) AS members
      WITH tooMany, events, collect({key: key, members: members}) AS cells
      WITH tooMany, cells, {events: events, cells: size(cells), overlap: reduce(n = 0, c IN cells | n + size(c.members)) > events} AS total
      UNWIND cells AS c
      WITH CASE WHEN NOT tooMany THEN {key: c.key, members: c.members, by: $p.a0.by, asked: $p.a0.asked} END AS c2, total AS t3
      ORDER BY size(c2.members) DESC, [k IN c2.key | coalesce(k, '￿')]
      LIMIT $p.a0.limit
      WITH c2, t3
      WITH c2, t3
      ORDER BY size(c2.members) DESC, [k IN c2.key | coalesce(k, '￿')]
      RETURN CASE WHEN c2 IS NULL THEN null ELSE [c2.key, size(c2.members), [COLLECT {
        UNWIND c2.members AS e
        MATCH (e)<-[:ABOUT]-(c:Claim)-[:HAS_VALUE]->(v:Value) WHERE c.property = 'casualties' AND v.measure = 'killed' AND c.strength <> 'DENIES' AND c.rank <> 'DEPRECATED'
        RETURN [c.property, v.unit, v.of, v.measure, e.id, c.id, COUNT { (c)-[:ABOUT]->(:Event) }, v.min, v.max, v.approximate, v.text, v.scope]
      }, COLLECT {
        UNWIND c2.members AS e
        MATCH (e)-[:WITHIN|SAME_OCCASION_AS*1..4]->(larger:Event)
        RETURN DISTINCT [e.id, larger.id]
      }, size(c2.members)], [COLLECT {
        UNWIND c2.members AS e4
        WITH e4
        WITH e4
        ORDER BY e4.position
        LIMIT $p.a1.limit
        RETURN [e4.id]
      }, null]] END
    } AS answer"
  `)
})

test('claims as rows, driven by what they are about; cells of one list are read once', () => {
  const { text } = planOf(
    '{ claimRows(filter: { about: "event:x", speaker: "Baku", properties: [cause] }) { value speaker speakerId document url } }',
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (t1:Entity {id: $p.a0.about})
      USING INDEX SEEK t1:Entity(id)
      MATCH (t1)<-[:ABOUT]-(c0)
      WHERE c0:Claim
        AND c0.known IS NOT NULL
        AND c0.id IS NOT NULL
        AND EXISTS { MATCH (n)-[:SAME_AS*0..1]-()<-[:ORGAN_OF*0..1]-()<-[:ATTRIBUTED_TO]-(c0) WHERE n.id = $p.a0.speaker }
        AND c0.property IN $p.a0.properties
      WITH DISTINCT c0
      ORDER BY c0.known, c0.id
      LIMIT $p.a0.rows
      WITH collect(c0) AS found
      UNWIND CASE WHEN size(found) > 5000 THEN [null] ELSE found END AS c0
      RETURN CASE WHEN c0 IS NULL THEN null ELSE [c0.display, COLLECT { MATCH (c0)-[r:ATTRIBUTED_TO]->(end) WITH r, end ORDER BY end.id RETURN [end.name, end.id] }, COLLECT { MATCH (c0)-[r:STATED_IN]->(d:Document) WITH d, r ORDER BY coalesce(d.known, d.latest), d.earliest, d.id LIMIT 1 RETURN [d.title, d.id, d.url, r.locator, COLLECT { MATCH (d)-[:PUBLISHED_BY]->(s:Source) WITH DISTINCT s ORDER BY s.id RETURN s.name }, COLLECT { MATCH (d)-[:PUBLISHED_BY]->(s:Source) WITH DISTINCT s ORDER BY s.id RETURN s.id }] }] END
    } AS answer"
  `)
})

test('a row with all that leads to its actors and facilities reads two lists', () => {
  const { text } = planOf(
    '{ eventRows(filter: { involving: "Baku" }, limit: 50) { title actors actorIds affected facilities facilityKinds outcomes killedMin killedMax } }',
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (e0)-[c1:CONCERNS]->()
      USING INDEX SEEK c1:CONCERNS(entity, position)
      WHERE c1.entity = $p.a0.involving
        AND c1.position IS NOT NULL
      WITH e0, c1
      ORDER BY c1.entity, c1.position
      LIMIT $p.a0.rows
      WITH collect(e0) AS found
      UNWIND CASE WHEN size(found) > 5000 THEN [null] ELSE found END AS e0
      RETURN CASE WHEN e0 IS NULL THEN null ELSE [e0.title, COLLECT { MATCH (e0)-[r:ACTOR|RECIPIENT|AFFECTED]->(end) WITH r, end ORDER BY r.order, end.id RETURN [type(r), end.name, end.id] }, COLLECT { MATCH (e0)-[r:SITE|OCCURRED_AT]->(end) WITH r, end ORDER BY r.order, end.id RETURN [type(r), end.name, end.id, end.kind, r.outcome] }, COLLECT {
        MATCH (e0)<-[:ABOUT]-(c2:Claim)-[:HAS_VALUE]->(v3:Value)
        WHERE c2.property = 'casualties' AND c2.strength <> 'DENIES' AND c2.rank <> 'DEPRECATED'
        RETURN [v3.measure, v3.min, v3.max, v3.approximate, v3.text, v3.scope, COUNT { (c2)-[:ABOUT]->(:Event) }]
      }] END
    } AS answer"
  `)
})

test('rows of what is known of one thing cost its claims', async () => {
  await api.database.write(run =>
    run({
      text: `MERGE (s:State:Entity:TestOnly {id: 'state:AAA'})
WITH s
UNWIND range(1, $p.count) AS i
CREATE (c:Claim:Entity:TestOnly {id: 'claim:long-' + i, property: 'course', known: '2019-01-01', statement: 'x'})
FOREACH (_ IN CASE WHEN i <= 3 THEN [1] ELSE [] END | CREATE (c)-[:ABOUT]->(s))`,
      parameters: { p: { count: integer(EVENTS) } },
    }),
  )
  const about = await costOf('{ claimRows(filter: { about: "AAA" }) { id value } }')
  expect(about.hits).toBeLessThan(100)
  const first = await costOf('{ claimRows(limit: 20) { id value } }')
  expect(first.hits).toBeLessThan(200)
  expect(first.operators.filter(name => /Sort|Top|LabelScan/.test(name))).toEqual([])
})
