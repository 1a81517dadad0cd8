import { TITLES } from '../measure/sides.ts'
import type { Results } from '../run.ts'
import { ratiosOf, titleOf } from './ratios.ts'

/** Throughput and CPU against the others, with what is to be reached, as a Markdown table. */
export function tableOfRatios(results: Results): string {
  return table(
    ['shape', '@neo4j/graphql tuned', 'its connections', 'raw ceiling', 'CPU of the ceiling'],
    ratiosOf(results).map(({ title, overTuned, overConnections, overRaw, cpuOverRaw, goals }) => [
      title,
      times(overTuned, goals.tuned),
      times(overConnections, goals.connections),
      times(overRaw, goals.raw),
      `${cpuOverRaw.toFixed(2)}x`,
    ]),
  )
}

/** Every cell, as a Markdown table. */
export function tableOfCells({ cells, hits }: Results): string {
  return table(
    [
      'shape',
      'server',
      'p50 ms',
      'p95 ms',
      '16 connections, a second',
      '64',
      'server CPU us',
      'Neo4j CPU us',
      'db hits',
      'errors',
    ],
    cells.map(cell => {
      const { shape, side } = cell
      const found = side === 'product' || side === 'raw' ? hits[shape]?.[side] : undefined
      return [
        titleOf(shape),
        TITLES[side],
        cell.p50.toFixed(2),
        cell.p95.toFixed(2),
        cell.sixteen.toFixed(0),
        cell.sixtyFour.toFixed(0),
        cell.serverCpu.toFixed(0),
        cell.neo4jCpu.toFixed(0),
        found == null ? '' : String(found),
        String(cell.errors),
      ]
    }),
  )
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}

/** "3.42x (goal 3.3)" */
function times(ratio: number | undefined, goal: number | undefined): string {
  if (ratio === undefined) return ''
  return `${ratio.toFixed(2)}x${goal === undefined ? '' : ` (goal ${goal})`}`
}
