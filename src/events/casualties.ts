import { listOf } from '../selection/compiling.ts'
import type { Column } from '../selection/declare.ts'
import { nodeOf } from '../selection/declare.ts'
import { knownBy } from './known.ts'

const MEASURES = ['killed', 'injured', 'missing', 'survivors', 'aboard'] as const

type Figure = {
  min: number | null
  max: number | null
  approximate: boolean
  text: string[]
  scopes: string[]
}

/** Figures of persons over all claims on the event that are not deprecated. "None reported" stays words. */
export const figuresOf: Pick<Column, 'text' | 'value'> = {
  text: ({ scope, fresh, ambient }) => {
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
  value: raw => {
    const rows = listOf(raw).map(listOf)
    return Object.fromEntries(
      MEASURES.map(measure => [measure, figure(rows.filter(row => row[0] === measure))]),
    )
  },
}

function figure(rows: readonly (readonly unknown[])[]): Figure | null {
  if (rows.length === 0) return null
  const numbers = (place: number) => rows.map(row => row[place]).filter(value => typeof value === 'number')
  const words = (place: number) => [
    ...new Set(rows.map(row => row[place]).filter(value => typeof value === 'string')),
  ]
  const [lowest, highest] = [numbers(1), numbers(2)]
  // A claim with a lowest number and no highest one leaves the range open above.
  const open = rows.some(row => typeof row[1] === 'number' && row[2] == null)
  return {
    min: lowest.length > 0 ? Math.min(...lowest) : null,
    max: highest.length > 0 && !open ? Math.max(...highest) : null,
    approximate: rows.some(row => row[3] === true),
    text: words(4),
    scopes: words(5),
  }
}
