import { expect, test } from 'vitest'
import { exchangesText, waysBackText } from '../src/links/statements.ts'
import { relationsBy, waysOf } from '../src/paths/relations.ts'
import { aroundText } from '../src/paths/statements.ts'
import { ambientOf } from '../src/selection/arguments.ts'

/** As a root field's argument sets it. */
const KNOWN = ambientOf({ asKnownOn: '2025-01-05' })

test('chain(kinds: [ANSWERED, CAUSED]): all links on the ways back from the later event', () => {
  expect(waysBackText(['ANSWERED', 'CAUSED'], 30, {})).toMatchInlineSnapshot(`
    "MATCH (first:Event {id: $p.from})
    MATCH (last:Event {id: $p.to})
    CALL (last) {
      MATCH (last)-[:ANSWERED|CAUSED_BY*0..30]->(e)
      RETURN DISTINCT e AS later
    }
    MATCH (later)-[link:ANSWERED|CAUSED_BY]->(earlier:Event) WHERE earlier.latest >= first.earliest
    RETURN later.id, later.type, earlier.id, earlier.type, [type(link), link.stated, link.basis, coalesce(link.claims, [])]
    LIMIT $p.limit"
  `)
})

test('chain under what was known on a day: events from then on are not passed, links not stated yet are inferred', () => {
  expect(waysBackText(['CITED'], 30, KNOWN)).toMatchInlineSnapshot(`
    "MATCH (first:Event {id: $p.from})
    MATCH (last:Event {id: $p.to})
    CALL (last) {
      MATCH (last)-[:CITED*0..30]->(e)
      RETURN DISTINCT e AS later
    }
    MATCH (later)-[link:CITED]->(earlier:Event) WHERE earlier.latest >= first.earliest AND later.known <= $p.evidence.asKnownOn AND earlier.known <= $p.evidence.asKnownOn
    RETURN later.id, later.type, earlier.id, earlier.type, [type(link), (link.stated AND EXISTS { UNWIND coalesce(link.claims, []) AS stating MATCH (c:Claim {id: stating}) WHERE c.known <= $p.evidence.asKnownOn RETURN c }), CASE WHEN link.written <= $p.evidence.asKnownOn THEN link.basis ELSE null END, COLLECT { UNWIND coalesce(link.claims, []) AS stating MATCH (c:Claim {id: stating}) WHERE c.known <= $p.evidence.asKnownOn RETURN c.id ORDER BY c.id }]
    LIMIT $p.limit"
  `)
})

test('exchanges(between: ["Baku", "Moscow"], from: "2024-12")', () => {
  expect(exchangesText(['ANSWERED'], { from: true, to: false }, {})).toMatchInlineSnapshot(`
    "MATCH ()-[link:ANSWERED]->()
    WITH link, startNode(link) AS answer, endNode(link) AS act WHERE answer.latest >= $p.from
    MATCH (answer)-[answered:BEARS_ON]->() WHERE answered.dyad = $p.dyad
    MATCH (act)-[acted:BEARS_ON]->() WHERE acted.dyad = $p.dyad
    RETURN act.id, act.type, [act.date, act.earliest, act.latest], [acted.agent, acted.because], head(COLLECT { MATCH (act)-[:SAME_OCCASION_AS]->(same:Event) RETURN same.id ORDER BY same.id }),
      answer.id, answer.type, [answer.date, answer.earliest, answer.latest], [answered.agent, answered.because], head(COLLECT { MATCH (answer)-[:SAME_OCCASION_AS]->(same:Event) RETURN same.id ORDER BY same.id }),
      [type(link), link.stated, link.basis, coalesce(link.claims, [])]
    ORDER BY answer.position, act.position
    LIMIT $p.limit"
  `)
})

test('path(via: [RESPONSE, PERSON, POST]): what an event is related to, and persons by their tenures', () => {
  const relations = relationsBy(waysOf(['RESPONSE', 'PERSON', 'POST'], []), ['Event', 'Person', 'Post'])
  expect(aroundText(relations, {})).toMatchInlineSnapshot(`
    "UNWIND $p.ids AS id
    MATCH (n:Entity {id: id})
    CALL (n) {
      MATCH (n)-[said:ANSWERED|ACTOR|RECIPIENT|AFFECTED|MENTIONED|INVOLVED]->(other)
      RETURN type(said) AS type, true AS forth, other, said
      UNION ALL
      MATCH (n)<-[said:ANSWERED|ACTOR|RECIPIENT|AFFECTED|MENTIONED|INVOLVED]-(other)
      RETURN type(said) AS type, false AS forth, other, said
      UNION ALL
      MATCH (n)-[:HELD]->(said:Tenure)-[:OF_POST]->(other)
      RETURN 'HELD' AS type, true AS forth, other, said
      UNION ALL
      MATCH (other)-[:HELD]->(said:Tenure)-[:OF_POST]->(n)
      RETURN 'HELD' AS type, false AS forth, other, said
    }
    WITH n, type, forth, other, said
    WHERE (any(label IN labels(other) WHERE label IN $p.open) OR other.id IN $p.ends)
      AND NOT other.id IN $p.without
    WITH n.id AS id, head([label IN labels(n) WHERE label IN ['Event', 'Person', 'Organization', 'Post', 'Facility', 'Weapon', 'Place', 'Document', 'Claim', 'State', 'Arc', 'Source', 'Dyad']]) AS label, other, type, forth, max(CASE WHEN type IN ['ANSWERED', 'CAUSED_BY', 'CITED', 'FOLLOWED'] THEN said.stated ELSE false END) AS stated
    RETURN id, label, other.id, head([label IN labels(other) WHERE label IN ['Event', 'Person', 'Organization', 'Post', 'Facility', 'Weapon', 'Place', 'Document', 'Claim', 'State', 'Arc', 'Source', 'Dyad']]), type, forth, stated, COUNT { (other)-[:ANSWERED|ACTOR|RECIPIENT|AFFECTED|MENTIONED|INVOLVED|HELD]-() }"
  `)
})

test('path under what was known on a day: neither later events nor claims nor documents are passed', () => {
  const relations = relationsBy(waysOf(['CITATION'], []), ['Event'])
  expect(aroundText(relations, KNOWN)).toMatchInlineSnapshot(`
    "UNWIND $p.ids AS id
    MATCH (n:Entity {id: id})
    CALL (n) {
      MATCH (n)-[said:CITED]->(other)
      RETURN type(said) AS type, true AS forth, other, said
      UNION ALL
      MATCH (n)<-[said:CITED]-(other)
      RETURN type(said) AS type, false AS forth, other, said
    }
    WITH n, type, forth, other, said
    WHERE (any(label IN labels(other) WHERE label IN $p.open) OR other.id IN $p.ends)
      AND NOT other.id IN $p.without
      AND CASE WHEN n:Event OR n:Claim THEN n.known <= $p.evidence.asKnownOn ELSE true END
      AND CASE WHEN n:Document THEN coalesce(n.known, n.latest) <= $p.evidence.asKnownOn ELSE true END
      AND CASE WHEN n:Arc THEN EXISTS { MATCH (n)<-[:PART_OF*1..4]-(e:Event) WHERE e.known <= $p.evidence.asKnownOn } ELSE true END
      AND CASE WHEN other:Event OR other:Claim THEN other.known <= $p.evidence.asKnownOn ELSE true END
      AND CASE WHEN other:Document THEN coalesce(other.known, other.latest) <= $p.evidence.asKnownOn ELSE true END
      AND CASE WHEN other:Arc THEN EXISTS { MATCH (other)<-[:PART_OF*1..4]-(e:Event) WHERE e.known <= $p.evidence.asKnownOn } ELSE true END
    WITH n.id AS id, head([label IN labels(n) WHERE label IN ['Event', 'Person', 'Organization', 'Post', 'Facility', 'Weapon', 'Place', 'Document', 'Claim', 'State', 'Arc', 'Source', 'Dyad']]) AS label, other, type, forth, max(CASE WHEN type IN ['ANSWERED', 'CAUSED_BY', 'CITED', 'FOLLOWED'] THEN (said.stated AND EXISTS { UNWIND coalesce(said.claims, []) AS stating MATCH (c:Claim {id: stating}) WHERE c.known <= $p.evidence.asKnownOn RETURN c }) ELSE false END) AS stated
    RETURN id, label, other.id, head([label IN labels(other) WHERE label IN ['Event', 'Person', 'Organization', 'Post', 'Facility', 'Weapon', 'Place', 'Document', 'Claim', 'State', 'Arc', 'Source', 'Dyad']]), type, forth, stated, COUNT { (other)-[:CITED]-() }"
  `)
})

test('ways that are asked for open events too; what is taken away is shut; each choice is one text', () => {
  expect(waysOf(['CAUSE', 'ARC'], [])).toEqual(['CAUSE', 'EVENT', 'ARC'])
  expect(waysOf(['ARC', 'CAUSE', 'ARC'], [])).toEqual(waysOf(['CAUSE', 'ARC'], []))
  expect(waysOf(undefined, ['CLAIM', 'EVENT'])).not.toContain('EVENT')
  expect(waysOf(undefined, [])).not.toContain('STATE')
})
