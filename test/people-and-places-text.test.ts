import { expect, test } from 'vitest'
import { planOf } from './support/compile.ts'

test("a person's timeline is one union of what is dated, cut by one sort key", () => {
  const { text } = planOf(`{
    official(name: "Yevdokimov") { timeline(from: "2025", first: 20, after: "x") { nodes { kind date entity { id } } } }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:Person {id: $p.a0.id})
      RETURN [[COLLECT {
        CALL (s0) {
          MATCH (event)-[listed:CONCERNS]->()
          USING INDEX SEEK listed:CONCERNS(entity, position)
          WHERE listed.entity = s0.id AND listed.position IS NOT NULL
          RETURN event AS entity, {
            kind: CASE WHEN event.status = 'HAPPENED' AND size([kind IN [CASE WHEN (any(instrument IN event.instruments WHERE instrument IN ['MEETING', 'SUMMIT', 'VISIT', 'CONSULTATIONS', 'COMMISSION_SESSION']) AND NOT 'VISIT_CANCELLED' IN event.instruments) THEN 'MET' END, CASE WHEN any(instrument IN event.instruments WHERE instrument IN ['PHONE_CALL']) THEN 'CALLED' END, CASE WHEN any(instrument IN event.instruments WHERE instrument IN ['SUMMONS', 'INVITATION_TO_MINISTRY']) THEN 'SUMMONED' END] WHERE kind IS NOT NULL]) > 0 AND EXISTS { MATCH (event)-[part:INVOLVED]->(s0) WHERE coalesce(part.present, true) } THEN 'ENCOUNTER' ELSE 'EVENT' END,
            dates: [[event.date, event.earliest, event.latest]], position: event.position
          } AS entry
          UNION ALL
          MATCH (s0)-[:HELD]->(tenure:Tenure)
          WHERE tenure.from IS NOT NULL
          RETURN tenure AS entity, {
            kind: 'TENURE_BEGAN',
            dates: [[tenure.from, tenure.fromEarliest, tenure.fromLatest]],
            position: coalesce(tenure.fromEarliest, tenure.fromLatest, '~') + '.000.began ' + tenure.id
          } AS entry
          UNION ALL
          MATCH (s0)-[:HELD]->(tenure:Tenure)
          WHERE tenure.to IS NOT NULL
          RETURN tenure AS entity, {
            kind: 'TENURE_ENDED',
            dates: [[tenure.to, tenure.toEarliest, tenure.toLatest]],
            position: coalesce(tenure.toEarliest, tenure.toLatest, '~') + '.000.ended ' + tenure.id
          } AS entry
          UNION ALL
          MATCH (s0)<-[:ATTRIBUTED_TO]-(claim:Claim) WHERE claim.known > ''
          RETURN claim AS entity, {
            kind: 'SAID', dates: [[claim.known, claim.known, claim.known]],
            position: claim.known + '.~said ' + claim.id
          } AS entry
          UNION ALL
          MATCH (s0)<-[:ABOUT]-(claim:Claim) WHERE coalesce(claim.validity, claim.known, '') > ''
          RETURN claim AS entity, {
            kind: CASE WHEN claim.validity IS NULL THEN 'SAID_OF' ELSE 'SAID_TO_HOLD' END,
            dates: [[
              coalesce(claim.validity, claim.known),
              CASE WHEN claim.validity IS NULL THEN claim.known ELSE claim.validFrom END,
              CASE WHEN claim.validity IS NULL THEN claim.known ELSE claim.validTo END
            ]],
            position: coalesce(claim.validFrom, claim.validTo, claim.known) + '.~said of ' + claim.id
          } AS entry
        }
        WITH entity AS e1, entry AS e2
        WHERE any(d IN e2.dates WHERE coalesce(d[2], $p.a1.from) >= $p.a1.from)
          AND e2.position > $p.a1.k0
        WITH e1, e2
        ORDER BY e2.position
        LIMIT $p.a1.limit
        RETURN [e2.kind, e2.dates, [e1.id]]
      }, null]]
    }) AS answer"
  `)
})

test('whom a person met is found by their own list, once for all', () => {
  const { text } = planOf(`{
    official(name: "Aliyev") { encounters(kinds: [CALLED], from: "2024") { times first last person { name } } }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:Person {id: $p.a0.id})
      RETURN [COLLECT {
        WITH COLLECT {
          MATCH (e1)-[r2:INVOLVED]->()
          USING INDEX SEEK r2:INVOLVED(person, position)
          WHERE r2.person = s0.id
            AND r2.position IS NOT NULL
            AND coalesce(r2.present, true)
            AND e1.status = 'HAPPENED'
            AND (any(instrument IN e1.instruments WHERE instrument IN $p.a1.others) OR (any(instrument IN e1.instruments WHERE instrument IN $p.a1.met) AND NOT 'VISIT_CANCELLED' IN e1.instruments))
            AND e1.latest >= $p.a1.from
          MATCH (e1)-[p3:INVOLVED]->(o4)
          WHERE o4 <> s0
            AND coalesce(p3.present, true)
            AND NOT EXISTS { (s0)-[:HELD|OF_POST|SERVES|ORGAN_OF*0..3]->(:State)<-[:HELD|OF_POST|SERVES|ORGAN_OF*0..3]-(o4) }
          WITH DISTINCT o4, e1 ORDER BY e1.position
          RETURN [o4, e1]
        } AS p6
        UNWIND COLLECT { UNWIND p6 AS pair RETURN DISTINCT pair[0] AS other } AS o4
        WITH o4, [pair IN p6 WHERE pair[0] = o4 | pair[1]] AS e7
        WITH o4, [e IN e7 WHERE NOT EXISTS { MATCH (e)-[:SAME_OCCASION_AS]->(same) WHERE same IN e7 }] AS e7
        WITH o4, {
          ids: [e IN e7 | e.id],
          first: head(e7).date, last: last(e7).date, position: last(e7).position
        } AS s5
        WITH s5, o4
        ORDER BY size(s5.ids) DESC, s5.position DESC, o4.id
        RETURN [[o4.name], size(s5.ids), s5.first, s5.last]
      }]
    }) AS answer"
  `)
})

test("a state's facilities at risk are told with how they are the state's", () => {
  const { text } = planOf(`{
    state(code: "Baku") { facilitiesAtRisk(as: [SENDER]) { as incidents facility { name } counts(by: [YEAR]) { year incidents } } }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      MATCH (s0:State {id: $p.a0.id})
      RETURN [COLLECT {
        MATCH (s0)<-[:SENT_BY|OWNED_BY|OPERATED_BY|ORGAN_OF|PART_OF|HOSTED_BY*1..4]-(f1:Facility)
        WITH DISTINCT f1
        WITH f1, [tie IN [
          CASE WHEN EXISTS { (f1)-[:SENT_BY]->()-[:ORGAN_OF*0..1]->(s0) } THEN 'SENDER' END,
          CASE WHEN EXISTS { (f1)-[:OWNED_BY]->()-[:ORGAN_OF*0..1]->(s0) } THEN 'OWNER' END,
          CASE WHEN EXISTS { (f1)-[:OPERATED_BY]->()-[:ORGAN_OF*0..1]->(s0) } THEN 'OPERATOR' END,
          CASE WHEN EXISTS { MATCH (f1)-[:OWNED_BY]->(company:Organization)-[:OWNED_BY|PART_OF|ORGAN_OF*1..3]->(s0) WHERE NOT EXISTS { (company)-[:ORGAN_OF]->(s0) } } THEN 'COMPANY_OWNS' END,
          CASE WHEN EXISTS { MATCH (f1)-[:OPERATED_BY]->(company:Organization)-[:OWNED_BY|PART_OF|ORGAN_OF*1..3]->(s0) WHERE NOT EXISTS { (company)-[:ORGAN_OF]->(s0) } } THEN 'COMPANY_OPERATES' END,
          CASE WHEN 'HOST' IN $p.a1.as AND EXISTS { (f1)-[:HOSTED_BY]->(s0) } AND NOT EXISTS { (f1)-[:PART_OF]->(:Facility)-[:HOSTED_BY]->(s0) } THEN 'HOST' END
        ] WHERE tie IS NOT NULL] AS t2
        WHERE size(t2) > 0 AND any(tie IN t2 WHERE tie IN $p.a1.as)
        WITH f1, t2, COLLECT {
          MATCH (f1)<-[:PART_OF*0..1]-()<-[r4:SITE]-(e3:Event)
          WHERE r4.outcome IN $p.a1.outcomes
            AND e3.status = 'HAPPENED'
          RETURN DISTINCT e3 ORDER BY e3.position
        } AS e5
        WHERE size(e5) > 0
        WITH f1, t2, [e IN e5
          WHERE NOT EXISTS { MATCH (e)-[:SAME_OCCASION_AS]->(same) WHERE same IN e5 }
            AND NOT EXISTS { MATCH (e)<-[:WITHIN]-(part) WHERE part IN e5 }] AS e5
        WITH f1, {ties: t2, ids: [e IN e5 | e.id]} AS s6
        WITH s6, f1
        ORDER BY size(s6.ids) DESC, f1.id
        RETURN [[f1.name], s6.ties, size(s6.ids), COLLECT {
          WITH COLLECT {
            UNWIND s6.ids AS i8
            MATCH (e7:Event {id: i8})
            OPTIONAL MATCH (e7)-[u9:USED]->(w10:Weapon)
            WHERE 'WEAPON' IN $p.a2.by
            RETURN {id: i8, key: [coalesce(CASE WHEN 'YEAR' IN $p.a2.by THEN CASE WHEN left(e7.earliest, 4) = left(e7.latest, 4) THEN left(e7.earliest, 4) END END, ''), coalesce(CASE WHEN 'TYPE' IN $p.a2.by THEN e7.type END, ''), coalesce(CASE WHEN 'INSTRUMENT' IN $p.a2.by THEN e7.instruments[0] END, ''), coalesce(w10.id, '')]} AS row ORDER BY e7.position
          } AS r11
          UNWIND r11 AS r12
          WITH DISTINCT r11, r12.key AS k13
          OPTIONAL MATCH (w10:Weapon {id: k13[3]})
          WITH w10, k13, {
            year: toInteger(k13[0]), type: CASE WHEN k13[1] <> '' THEN k13[1] END, instrument: CASE WHEN k13[2] <> '' THEN k13[2] END,
            ids: [row IN r11 WHERE row.key = k13 | row.id]
          } AS c14
          WITH c14, w10
          ORDER BY c14.year, c14.type, c14.instrument, w10.id
          RETURN [c14.year, size(c14.ids)]
        }]
      }]
    }) AS answer"
  `)
})

test('a span takes dates as they are and events by their ids', () => {
  const { text } = planOf(
    '{ span(from: "2022-03", to: "event:x", evidence: { asKnownOn: "2025-01-05" }) { min max unit } }',
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN head(COLLECT {
      OPTIONAL MATCH (e0:Event {id: $p.a0.fromId}) WHERE e0.known <= $p.w1.asKnownOn
      OPTIONAL MATCH (e1:Event {id: $p.a0.toId}) WHERE e1.known <= $p.w1.asKnownOn
      WITH {from: coalesce($p.a0.from, CASE WHEN e0 IS NOT NULL THEN [e0.date, e0.earliest, e0.latest] END), to: coalesce($p.a0.to, CASE WHEN e1 IS NOT NULL THEN [e1.date, e1.earliest, e1.latest] END)} AS s2
      WHERE coalesce(s2.from, []) <> []
        AND coalesce(s2.to, []) <> []
      RETURN [[s2.from, s2.to], [s2.from, s2.to], [s2.from, s2.to]]
    }) AS answer"
  `)
})

test('whether an event surely lies in the range is a column of its edge, by the filter of the page', () => {
  const { text } = planOf(`{
    events(filter: { from: "2025-08", to: "2025-08" }, first: 2) { edges { certain node { title } } }
  }`)
  expect(text).toMatchInlineSnapshot(`
    "RETURN [COLLECT {
      MATCH (e0:Event)
      WHERE e0.position IS NOT NULL
        AND e0.latest >= $p.a0.from
        AND e0.earliest <= $p.a0.to
      WITH e0
      ORDER BY e0.position
      LIMIT $p.a0.limit
      RETURN [[], [e0.title], (e0.earliest >= $p.a0.from AND e0.latest <= $p.a0.to AND none(sign IN ['~', '?', '%'] WHERE e0.date CONTAINS sign))]
    }, null] AS answer"
  `)
})
