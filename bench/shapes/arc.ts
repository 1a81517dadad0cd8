import { at, type Json, listAt, type Shape } from './shape.ts'
import { weeklyCurve } from './weekly-curve.ts'

/** The tension of a pair by week over four years. The peers have nothing like it. */
export const arc: Shape = {
  name: 'arc',
  title: 'tension by week, four years',
  subjects: 'DYADS',
  product: {
    query: `query ($between: [String!]!) { tensionArc(between: $between, from: "2022", to: "2025", interval: WEEK) {
  points { date relation tension volume events } } }`,
    variables: dyad => ({
      between: dyad
        .slice('dyad:'.length)
        .split('-')
        .map(iso3 => `state:${iso3}`),
    }),
    plain: data => listAt(data, 'tensionArc', 'points').map(rounded),
  },
  raw: {
    text: `MATCH (:Dyad {id: $p.subject})-[:HAS_YEAR]->(y:DyadYear)
RETURN y.year, y.weighed
ORDER BY y.year`,
    read: rows => ({ tensionArc: { points: weeklyCurve(rows) } }),
  },
}

/** Sums of floats differ in their last digits by the order of adding. */
function rounded(point: Json): Json {
  const figure = (key: string) => Number(Number(at(point, key)).toFixed(6))
  return {
    date: at(point, 'date'),
    relation: figure('relation'),
    tension: figure('tension'),
    volume: figure('volume'),
    events: at(point, 'events'),
  }
}
