import type { GraphQLObjectType } from 'graphql'
import { binderOf, compilingOf } from './binding.ts'
import type { Bound, Expression, Reader, Task } from './compiling.ts'
import { ambientUnder, type Column, type Reach } from './declare.ts'
import type { Below } from './field.ts'

/**
 * A column read by a statement of its own, by the ids of all objects that have it: its text depends on nothing else that
 * is selected, so that Neo4j knows it already, however rare the rest of the question is.
 */
export function compileApart(
  { compiling, place }: Below,
  parent: GraphQLObjectType,
  declared: Column,
  { ambient }: Reach,
  read: Reader,
): Expression {
  const own = compilingOf(compiling.reading, compiling.declarations, compiling.round + 1)
  const self = own.fresh('self')
  const below = ambientUnder(ambient, own.slots)
  const value = declared.text({ scope: { self }, fresh: own.fresh, args: NO_ARGUMENTS, ambient: below })
  const text = [
    'UNWIND $p.ids AS id',
    `MATCH (${self}:${compiling.declarations[parent.name]?.label ?? parent.name} {id: id})`,
    `RETURN id, ${value} AS value`,
  ].join('\n')
  const at = compiling.later.push(binderOf(own, [])) - 1
  const task: Task = {
    keysOf: raw => (raw == null ? [] : [raw]),
    run: async (sources, ids, bound: Bound) => {
      const rows = await sources.read({ text, parameters: { p: { ...bound.later[at]?.p, ids } } })
      return new Map(rows.map(([id, value]) => [id, value]))
    },
    finish: (raw, found, answering) => read(found.get(raw) ?? null, answering),
  }
  return { text: `${place.scope.self}.id`, read: raw => raw, sizes: [], task }
}

const NO_ARGUMENTS: Reach['args'] = {
  has: () => false,
  at: name => {
    throw new Error(`A column read apart has no argument ${name}.`)
  },
  choice: () => undefined,
}
