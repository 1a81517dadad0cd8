import { datedByRecord, saying } from '../events/account.ts'
import { MEASURES, statedIn } from '../events/casualties.ts'
import { givenBy, knownBy, recorded, restricts, where } from '../evidence/admitted.ts'
import { isRecord } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import { type Ambient, expression, nodeOf, type Reach } from '../selection/declare.ts'
import { type Inside, type Said, sumOf } from './sums.ts'

/** Claims with figures on the events of a cell that say something; the event is `e`, the claim `c`, the value `v`. */
const claimsOn = (cell: string, ambient: Ambient, ...conditions: readonly string[]): string =>
  `UNWIND ${cell}.members AS e
  MATCH (e)<-[:ABOUT]-(c:Claim)-[:HAS_VALUE]->(v:Value)${where(...conditions, ...saying('c'), ...givenBy('c', 'v', ambient))}`

const rowsOn = (cell: string, ambient: Ambient, ...conditions: readonly string[]): string =>
  `COLLECT {
  ${claimsOn(cell, ambient, ...conditions)}
  RETURN [c.property, v.unit, v.of, v.measure, e.id, c.id, COUNT { (c)-[:ABOUT]->(:Event) }, v.min, v.max, v.approximate, v.text, v.scope]
}`

/**
 * Events of the cell with those that their figures are part of; a meeting reported twice is one. What ties an event to a
 * larger one is told by no claim.
 */
const insideOf = (cell: string, ambient: Ambient): string =>
  `COLLECT {
  UNWIND ${cell}.members AS e
  MATCH (e)-[:WITHIN|SAME_OCCASION_AS*1..4]->(larger:Event)${where(...recorded('e', ambient))}
  RETURN DISTINCT [e.id, larger.id]
}`

/** Members of the cell that have another member at the end of such a relationship. */
export const membersTied = (relationship: string) => membersWith(relationship, () => null)

/**
 * Members that were on the same occasion as another one: by the record, or because what may be read does not tell the two
 * apart. "In August", of two strikes, is one occasion.
 */
export const sameOccasion = membersWith('SAME_OCCASION_AS', (cell, ambient) => {
  if (!restricts(ambient)) return null
  const saidOf = (event: string, claim: string, ...conditions: readonly string[]) =>
    `MATCH (${event})<-[:ABOUT]-(${claim}:Claim)${where(...knownBy(claim, ambient), ...conditions)}`
  const onlyOfBoth = (event: string, other: string) =>
    `NOT EXISTS { ${saidOf(event, 'own', `NOT EXISTS { (own)-[:ABOUT]->(${other}) }`)} }`
  return [
    `NOT (${datedByRecord('e', ambient)})`,
    `EXISTS {
    ${saidOf('e', 'c')}
    MATCH (c)-[:ABOUT]->(other:Event)
    WHERE other IN ${cell}.members
      AND other.position < e.position
      AND NOT (${datedByRecord('other', ambient)})
      AND ${onlyOfBoth('e', 'other')}
      AND ${onlyOfBoth('other', 'e')}
  }`,
  ].join('\n    AND ')
})

function membersWith(relationship: string, otherwise: (cell: string, ambient: Ambient) => string | null) {
  return expression(
    ({ scope, ambient }) => {
      const cell = nodeOf(scope)
      const tied = `MATCH (e)-[:${relationship}]->(larger:Event)${where(`larger IN ${cell}.members`, ...recorded('e', ambient))}`
      const also = otherwise(cell, ambient)
      return [
        'COUNT {',
        `  UNWIND ${cell}.members AS e`,
        ...(also === null ? [`  ${tied}`] : ['  WITH e', `  WHERE EXISTS { ${tied} }`, `    OR (${also})`]),
        '  RETURN DISTINCT e',
        '}',
      ].join('\n')
    },
    { lists: 1 },
  )
}

type Row = { readonly of: string; readonly kind: readonly (string | null)[]; readonly said: Said }

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function rowOf(raw: unknown): Row {
  const [property, unit, of, measure, event, claim, about, ...stated] = listOf(raw)
  const kind = [property, unit, of, measure].map(textOr)
  return {
    of: JSON.stringify(kind),
    kind,
    said: { ...statedIn(stated), event: String(event), claim: String(claim), about: Number(about) },
  }
}

const insideIn = (raw: unknown): Inside[] =>
  listOf(raw).map(pair => {
    const [event, larger] = listOf(pair)
    return { event: String(event), larger: String(larger) }
  })

const figures = (reach: Reach, ...conditions: readonly string[]): string => {
  const cell = nodeOf(reach.scope)
  return `[${rowsOn(cell, reach.ambient, ...conditions)}, ${insideOf(cell, reach.ambient)}, size(${cell}.members)]`
}

/** The sum of one measure of persons over the events of a cell. */
const casualties = (measure: string) =>
  expression(reach => figures(reach, "c.property = 'casualties'", `v.measure = '${measure}'`), {
    lists: 2,
    value: raw => {
      const [rows, inside, count] = listOf(raw)
      return sumOf(
        listOf(rows).map(row => rowOf(row).said),
        insideIn(inside),
        Number(count),
      )
    },
  })

export const casualtySums = Object.fromEntries(MEASURES.map(measure => [measure, casualties(measure)]))

const killed = casualties('killed')

/** Events of which no claim gives the number of killed: what is beside it in most questions. */
export const withoutFigure = expression(killed.text, {
  lists: 2,
  value: raw => {
    const sum = killed.value?.(raw)
    return isRecord(sum) ? sum.withoutFigure : null
  },
})

/** Sums of other quantities: what differs in unit, or in what is counted, is never added. */
export const quantities = expression(
  reach => figures(reach, `c.property IN ${reach.args.at('properties')}`, "v.type = 'QUANTITY'"),
  {
    lists: 2,
    value: raw => {
      const [rows, inside, count] = listOf(raw)
      const groups = Map.groupBy(listOf(rows).map(rowOf), ({ of }) => of)
      return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, group]) => {
          const [property, unit, of, measure] = group[0]?.kind ?? []
          const sum = sumOf(
            group.map(({ said }) => said),
            insideIn(inside),
            Number(count),
          )
          return { property, unit, of, measure, sum }
        })
    },
  },
)
