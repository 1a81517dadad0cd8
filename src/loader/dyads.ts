import type { Records } from '../seed/kinds.ts'
import type { Draft } from './draft.ts'

/** A hub for each pair of states that an event bears on or a claim is about; counts come when all is written. */
export function writeDyads(draft: Draft, { states }: Pick<Records, 'states'>): void {
  const name = new Map(states.map(({ record }) => [record.iso3, record.name]))
  const edges = [...(draft.edges.get('BEARS_ON') ?? []), ...(draft.edges.get('ABOUT') ?? [])]
  const ids = new Set(edges.map(({ to }) => to).filter(id => id.startsWith('dyad:')))
  for (const id of [...ids].sort()) {
    const [first = '', second = ''] = id.slice('dyad:'.length).split('-')
    const properties = { id, name: `${name.get(first)}–${name.get(second)}`, first, second }
    draft.nodes.get('Dyad')?.push({ id, properties })
    for (const iso3 of [first, second])
      draft.edges.get('BETWEEN')?.push({ from: id, to: `state:${iso3}`, properties: {} })
  }
}
