import { expect, test } from 'vitest'
import { newestYears } from '../src/tension/ranking-rows.ts'
import { groupsText } from '../src/tension/read-groups.ts'

/** `{ tensionArc(between: ["Baku", "Moscow"], by: "Moscow", types: [ASSAULT], weights: RELIABILITY, attributed: false) { points { relation } } }` */
test('a filtered curve is summed up from bearings alone, each found along the index of its pair', () => {
  expect(
    groupsText('RELIABILITY', { by: 'RUS', types: ['ASSAULT'], attributed: false }),
  ).toMatchInlineSnapshot(`
    "UNWIND $p.dyads AS dyad
    CALL (dyad) {
      MATCH ()-[b:BEARS_ON]->()
      USING INDEX SEEK b:BEARS_ON(dyad, position)
      WHERE b.dyad = dyad
        AND b.position IS NOT NULL
        AND b.agent IN [$p.by, 'BOTH']
        AND b.type IN $p.types
        AND b.because <> 'ATTRIBUTED'
      WITH *
      ORDER BY b.dyad, b.position
      WITH b.earliest AS earliest, b.days AS days, coalesce(b.weight, 0.0) * coalesce(b.reliability, 1.0) AS full, coalesce(b.score, 0.0) AS score, true AS told
      WITH earliest, days, told, CASE WHEN told THEN full ELSE 0.0 END AS weight, score
      WITH earliest, days, told, weight, weight * score / coalesce(days, 1) AS daily
      RETURN earliest, days,
             sum(CASE WHEN daily > 0 THEN daily ELSE 0.0 END) AS positive,
             sum(CASE WHEN daily < 0 THEN -daily ELSE 0.0 END) AS negative,
             sum(weight) AS weight,
             sum(CASE WHEN weight > 0 THEN 1 ELSE 0 END) AS events,
             sum(CASE WHEN told THEN 1 ELSE 0 END) AS recorded,
             sum(CASE WHEN told THEN 0 ELSE 1 END) AS claimed
    }
    RETURN dyad, earliest, days, positive, negative, weight, events, recorded, claimed"
  `)
})

/** `{ tensionArc(between: ["Baku", "Moscow"], quadClasses: [VERBAL_CONFLICT], evidence: { asKnownOn: "2025-01-05" }) { points { relation } } }` */
test('what was known by a day is told by the bearings too', () => {
  const text = groupsText('NONE', {
    quadClasses: ['VERBAL_CONFLICT'],
    attributed: true,
    evidence: { asKnownOn: '2025-01-05' },
  })
  expect(text).toContain('MATCH ()-[b:BEARS_ON]->()')
  expect(text).toContain('b.known <= $p.evidence.asKnownOn')
  expect(text).not.toContain('RUS')
})

/** `{ dyads(orderBy: TENSION, on: "2025-07-15") { nodes { id } } }` */
test('a ranking reads one year of each pair', () => {
  expect(newestYears('IMPORTANCE')).toMatchInlineSnapshot(`
    "MATCH (y:DyadYear)
    USING INDEX y:DyadYear(year)
    WHERE y.year = $p.year
    WITH collect(y.dyad) AS dyad, collect(y.weighed) AS weighed
    UNWIND range(0, size(dyad) - 1, 50) AS i
    RETURN dyad[i..i + 50] AS dyad, weighed[i..i + 50] AS weighed, [] AS year
    UNION ALL
    MATCH (y:DyadYear)
    USING INDEX y:DyadYear(until, year)
    WHERE y.until >= $p.year
      AND y.year < $p.year
    WITH collect(y.dyad) AS dyad, collect(y.weighed) AS weighed, collect(y.year) AS year
    UNWIND range(0, size(dyad) - 1, 50) AS i
    RETURN dyad[i..i + 50] AS dyad, weighed[i..i + 50] AS weighed, year[i..i + 50] AS year"
  `)
})
