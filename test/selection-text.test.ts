import { expect, test } from 'vitest'
import { planOf } from './support/compile.ts'

test('a page of events is one COLLECT with its limit and filter as parameters', () => {
  const { text } = planOf(`{
    events(filter: { types: [ASSAULT], from: "2022" }, first: 2) {
      nodes { title actors { id name } }
    }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN [COLLECT {
      MATCH (e0:Event)
      WHERE e0.position IS NOT NULL
        AND e0.type IN $p.a0.types
        AND e0.latest >= $p.a0.from
      WITH e0
      ORDER BY e0.position
      LIMIT $p.a0.limit
      RETURN [e0.title, COLLECT {
        MATCH (e0)-[r2:ACTOR]->(p1)
        WITH p1, r2
        ORDER BY r2.order, p1.id
        RETURN [p1.id, p1.name]
      }]
    }, null] AS answer"
  `)
})

test("a pair's history walks the hub's index in the index's own order", () => {
  const { text } = planOf(`{
    dyad(between: ["Baku", "Moscow"]) {
      events(orderBy: { field: DATE, direction: DESC }, first: 20, after: "x") { edges { cursor node { title } } }
    }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (d0:Dyad {id: $p.a0.id})
      RETURN [[COLLECT {
        MATCH (e1)-[b2:BEARS_ON]->()
        USING INDEX SEEK b2:BEARS_ON(dyad, position)
        WHERE b2.dyad = d0.id
          AND b2.position IS NOT NULL
          AND b2.position < $p.a1.k0
        WITH e1, b2
        ORDER BY b2.dyad DESC, b2.position DESC
        LIMIT $p.a1.limit
        RETURN [[b2.position], [e1.title]]
      }, null]]
    }) AS answer"
  `)
})

test("a state's list walks the index of what concerns it; its length is a look at its degree", () => {
  const { text } = planOf(`{
    state(code: "Baku") { events(orderBy: { field: DATE }, first: 20, after: "x") { totalCount nodes { title } } }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:State {id: $p.a0.id})
      RETURN [[COLLECT {
        MATCH (e1)-[c2:CONCERNS]->()
        USING INDEX SEEK c2:CONCERNS(entity, position)
        WHERE c2.entity = s0.id
          AND c2.position IS NOT NULL
          AND c2.position > $p.a1.k0
        WITH e1, c2
        ORDER BY c2.entity, c2.position
        LIMIT $p.a1.limit
        RETURN [e1.title]
      }, CASE WHEN COUNT { (s0)<-[:CONCERNS]-() } < 10000 THEN COUNT { (s0)<-[:CONCERNS]-() } ELSE 10000 END]]
    }) AS answer"
  `)
})

test('where something is left out of a list, what is left is counted', () => {
  const plain = planOf('{ state(code: "Baku") { events { totalCount } } }')
  const filtered = planOf('{ state(code: "Baku") { events(filter: { types: [ASSAULT] }) { totalCount } } }')
  const then = planOf(
    '{ event(id: "event:x", evidence: { asKnownOn: "2025-01-05" }) { affected { ... on State { events { totalCount } } } } }',
  )
  expect(plain.text).not.toContain('LIMIT')
  expect(filtered.text).toMatch(/COUNT \{[^}]*\.type IN \$p\.a1\.types[^}]*LIMIT 10000/)
  expect(then.text).toMatch(/COUNT \{[\s\S]*\.known <= \$p\.w1\.asKnownOn\s+RETURN e3\s+LIMIT 10000/)
})

test('one filter drives, the others look at what it yields', () => {
  const { text } = planOf(
    '{ events(filter: { affected: "AZE", actor: "RUS", arc: "arc:x", types: [ASSAULT] }) { nodes { id } } }',
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN [COLLECT {
      MATCH (e0)-[c1:CONCERNS]->()
      USING INDEX SEEK c1:CONCERNS(entity, position)
      WHERE c1.entity = $p.a0.arc
        AND c1.position IS NOT NULL
        AND EXISTS { (e0)-[:ACTOR]->()-[:ORGAN_OF*0..1]->({id: $p.a0.actor}) }
        AND EXISTS { (e0)-[:AFFECTED]->()-[:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->({id: $p.a0.affected}) }
        AND e0.type IN $p.a0.types
      WITH e0, c1
      ORDER BY c1.entity, c1.position
      LIMIT $p.a0.limit
      RETURN [e0.id]
    }, null] AS answer"
  `)
})

test('words are looked up once and what they yield is filtered, in a list of its own as well', () => {
  const all = planOf('{ events(filter: { text: "crater", between: ["A", "B"] }) { nodes { id } } }')
  expect(all.text).toMatchInlineSnapshot(`
    "RETURN [COLLECT {
      CALL db.index.fulltext.queryNodes('searchable', $p.a0.text) YIELD node AS e0
      WITH e0
      WHERE EXISTS { MATCH (e0)-[bears:BEARS_ON]->() WHERE bears.dyad = $p.a0.between }
      WITH e0
      ORDER BY e0.position
      LIMIT $p.a0.limit
      RETURN [e0.id]
    }, null] AS answer"
  `)
  const own = planOf('{ state(code: "AZE") { events(filter: { text: "crater" }) { nodes { id } } } }')
  expect(own.text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:State {id: $p.a0.id})
      RETURN [[COLLECT {
        CALL db.index.fulltext.queryNodes('searchable', $p.a1.text) YIELD node AS e1
        MATCH (e1)-[c2:CONCERNS]->()
        WHERE c2.entity = s0.id
          AND c2.position IS NOT NULL
        WITH e1, c2
        ORDER BY c2.entity, c2.position
        LIMIT $p.a1.limit
        RETURN [e1.id]
      }, null]]
    }) AS answer"
  `)
})

test('what an ancestor leaves out reaches every pattern below it', () => {
  const { text } = planOf(`{
    event(id: "event:x", evidence: { asKnownOn: "2025-01-05" }) {
      claims { value documents { title } }
      links { to { title } }
      disputes { claims { value } }
      casualties { killed { min } }
    }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:Event {id: $p.a0.id})
      WHERE s0.known <= $p.w1.asKnownOn
      RETURN [COLLECT {
        MATCH (s0)-[l2:ANSWERED|CAUSED_BY|CITED|FOLLOWED]->(e1:Event)
        WHERE e1.known <= $p.w1.asKnownOn
        WITH e1, l2
        ORDER BY e1.position, type(l2)
        RETURN [[e1.id]]
      }, COLLECT {
        MATCH (s0)<-[:ABOUT]-(c3:Claim)
        WHERE c3.known <= $p.w1.asKnownOn
        WITH c3
        ORDER BY c3.order, c3.id
        RETURN [c3.id, COLLECT {
          MATCH (c3)-[r5:STATED_IN]->(d4:Document)
          WHERE coalesce(d4.known, d4.latest) <= $p.w1.asKnownOn
          WITH d4, r5
          ORDER BY d4.earliest, d4.id
          RETURN [d4.title]
        }]
      }, COLLECT {
        MATCH (s0)<-[:ABOUT]-(c6:Claim)-[r7:DISPUTES]-(o8:Claim) WHERE (EXISTS { (o8)-[:ABOUT]->(s0) } OR NOT EXISTS { (o8)-[:ABOUT]->()<-[:ABOUT]-(c6) }) AND c6.known <= $p.w1.asKnownOn AND o8.known <= $p.w1.asKnownOn
        WITH DISTINCT {about: s0, property: c6.property, dispute: r7.dispute} AS d9
        WITH d9
        ORDER BY d9.property, d9.dispute
        RETURN [COLLECT {
          WITH d9.about AS about, d9.property AS property, d9.dispute AS dispute
          MATCH (about)<-[:ABOUT]-(c10:Claim {property: property})-[r11:DISPUTES {dispute: dispute}]-(o12:Claim)
          WHERE (EXISTS { (o12)-[:ABOUT]->(about) } OR NOT EXISTS { (o12)-[:ABOUT]->()<-[:ABOUT]-(c10) }) AND c10.known <= $p.w1.asKnownOn AND o12.known <= $p.w1.asKnownOn
          UNWIND [c10, o12] AS s13
          WITH DISTINCT s13
          WHERE s13.known <= $p.w1.asKnownOn
          WITH s13
          ORDER BY s13.known, s13.id
          RETURN [s13.id]
        }]
      }, COLLECT {
        MATCH (s0)<-[:ABOUT]-(c14:Claim)-[:HAS_VALUE]->(v15:Value)
        WHERE c14.property = 'casualties' AND c14.strength <> 'DENIES' AND c14.rank <> 'DEPRECATED' AND c14.known <= $p.w1.asKnownOn
        RETURN [v15.measure, v15.min, v15.max, v15.approximate, v15.text, v15.scope, COUNT { (c14)-[:ABOUT]->(:Event) }]
      }]
    }) AS answer"
  `)
})

test('values, names, aliases and the order of fields never enter the text', () => {
  const one = planOf(
    `query One($from: Period) { events(filter: { actor: "Russia", from: $from }, first: 5) { nodes { id title date } } }`,
    { from: '2022' },
  )
  const other = planOf(
    `query Other { list: events(first: 50, filter: { from: "2025-02-03", actor: "Kremlin" }) { nodes { when: date title name: title id } } }`,
  )
  expect(other.text).toBe(one.text)
})

test('fragments, directives and inline fragments come to the same text as fields written out', () => {
  const plain = planOf('{ event(id: "event:x") { id title actors { id name } } }')
  const dressed = planOf(
    `query ($yes: Boolean!, $no: Boolean!) {
      event(id: "event:x") { ...Core ... @include(if: $yes) { title } date @include(if: $no) summary @skip(if: $yes) }
    }
    fragment Core on Event { id ... on Node { id } actors { name ...Named } }
    fragment Named on Party { id name }`,
    { yes: true, no: false },
  )
  expect(dressed.text).toBe(plain.text)
})

test('a filter that is null is no filter', () => {
  const absent = planOf('{ events(first: 5) { nodes { id } } }')
  const empty = planOf(
    'query ($type: [PloverType!]) { events(first: 5, filter: { types: $type, text: null }, after: null) { nodes { id } } }',
    { type: null },
  )
  expect(empty.text).toBe(absent.text)
})

test('interfaces are told apart by labels, and types that select the same share a branch', () => {
  const { text } = planOf('{ event(id: "event:x") { actors { id name ... on State { iso3 } } } }')
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:Event {id: $p.a0.id})
      RETURN [COLLECT {
        MATCH (s0)-[r2:ACTOR]->(p1)
        WITH p1, r2
        ORDER BY r2.order, p1.id
        RETURN [CASE WHEN p1:State THEN 0 WHEN p1:Person THEN 1 WHEN p1:Organization THEN 2 END, CASE WHEN p1:State THEN [p1.id, p1.name, p1.iso3] WHEN p1:Person OR p1:Organization THEN [p1.id, p1.name] END]
      }]
    }) AS answer"
  `)
})

test('a list nine levels deep is refused before Neo4j sees it', () => {
  const nested = (depth: number): string => (depth === 0 ? '{ id }' : `{ links { to ${nested(depth - 1)} } }`)
  expect(() => planOf(`{ event(id: "event:x") ${nested(7)} }`)).not.toThrow()
  expect(() => planOf(`{ event(id: "event:x") ${nested(8)} }`)).toThrow(
    '"links" lies 9 lists deep, the outermost field counted; at most 8 are read in one request. Ask for it by id in a second request.',
  )
})

test('more than 30 lists, or more than 400 fields, are refused with what to leave out', () => {
  const lists = (count: number, fields: string) =>
    `{ event(id: "event:x") { ${Array.from({ length: count }, (_, i) => `c${i}: claims { ${fields} }`).join(' ')} } }`
  expect(() => planOf(lists(29, 'id'))).not.toThrow()
  expect(() => planOf(lists(30, 'id'))).toThrow(
    'The selection reads more than 30 lists, with the outermost field and what filters look into; leave out "c29" and what comes after it, or ask in two requests.',
  )
  const wide =
    'id statement property value strength rank rankReason form attributedAs anonymous channel inferred validity known sourced'
  expect(() => planOf(lists(28, wide))).toThrow(
    'The selection reads more than 400 fields; leave out "validity" and what comes after it.',
  )
})

test('an event at the end of a wider pattern is left out as well where it was not yet known', () => {
  const { text } = planOf(
    '{ event(id: "event:x", evidence: { asKnownOn: "2025-01-05" }) { claims { about { id } } } }',
  )
  expect(text).toMatch(/\(NOT (\w+):Event OR \1\.known <= \$p\.w1\.asKnownOn\)/)
  expect(text).toMatch(/\(NOT (\w+):Document OR coalesce\(\1\.known, \1\.latest\) <= \$p\.w1\.asKnownOn\)/)
})

test('pages within pages that may return more than 50,000 rows are refused with what to ask instead', () => {
  const plan = planOf(
    `query ($n: Int) {
    states(first: $n) { nodes { events(first: $n) { nodes { title claims { value } } } } }
  }`,
    { n: 100 },
  )
  expect(() => plan.bind(plan.variables, () => '')).toThrow(/may return \d+ rows; at most 50000/)
  expect(() => plan.bind({ n: 10 }, () => '')).not.toThrow()
})

test('what is computed of what is computed is read in three rounds at most', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? '{ id }'
      : `{ bearsOn { dyad { tension { contributions(first: 1) { event ${nested(depth - 1)} } } } } }`
  const asked = (depth: number) => () => planOf(`{ event(id: "event:x") ${nested(depth)} }`)
  expect(asked(3)).not.toThrow()
  expect(asked(4)).toThrow(
    '"event" needs more than 3 readings one after another; ask for it in a second request.',
  )
})
