import { knownBy } from '../evidence/admitted.ts'
import { listOf } from '../selection/compiling.ts'
import { expression, nodeOf } from '../selection/declare.ts'

const MEASURES = ['killed', 'injured', 'missing', 'survivors', 'aboard'] as const

type Figure = {
  min: number | null
  max: number | null
  approximate: boolean
  text: string[]
  scopes: string[]
}

/** Figures of persons over all claims on the event that are not deprecated. "None reported" stays words. */
export const figures = expression(
  ({ scope, fresh, ambient }) => {
    const [claim, value] = [fresh('claim'), fresh('value')]
    const where = [
      `${claim}.property = 'casualties'`,
      `${claim}.rank <> 'DEPRECATED'`,
      ...knownBy(claim, ambient),
    ]
    return [
      'COLLECT {',
      `  MATCH (${nodeOf(scope)})<-[:ABOUT]-(${claim}:Claim)-[:HAS_VALUE]->(${value}:Value)`,
      `  WHERE ${where.join(' AND ')}`,
      `  RETURN [${['measure', 'min', 'max', 'approximate', 'text', 'scope'].map(name => `${value}.${name}`).join(', ')}]`,
      '}',
    ].join('\n')
  },
  {
    lists: 1,
    value: raw => {
      const rows = listOf(raw).map(listOf)
      return Object.fromEntries(
        MEASURES.map(measure => [measure, figure(rows.filter(row => row[0] === measure))]),
      )
    },
  },
)

/**
 * The range over claims on one measure. What is said of all who were there leads; only where nobody speaks of all do
 * claims of narrower scope count, and numbers of two scopes are never put into one range.
 */
function figure(all: readonly (readonly unknown[])[]): Figure | null {
  if (all.length === 0) return null
  const unscoped = all.filter(row => row[5] == null)
  const rows = unscoped.length > 0 ? unscoped : all
  const numbered = rows.filter(row => typeof row[1] === 'number' || typeof row[2] === 'number')
  const mixed = new Set(numbered.map(row => row[5])).size > 1
  const numbers = (place: number) =>
    mixed ? [] : numbered.map(row => row[place]).filter(value => typeof value === 'number')
  const words = (place: number) => [
    ...new Set(rows.map(row => row[place]).filter(value => typeof value === 'string')),
  ]
  const [lowest, highest] = [numbers(1), numbers(2)]
  // A claim with a lowest number and no highest one leaves the range open above.
  const open = numbered.some(row => row[2] == null)
  return {
    min: lowest.length > 0 ? Math.min(...lowest) : null,
    max: highest.length > 0 && !open ? Math.max(...highest) : null,
    approximate: numbered.some(row => row[3] === true),
    text: words(4),
    scopes: words(5),
  }
}
