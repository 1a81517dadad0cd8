import { type FieldNode, type GraphQLField, getNamedType, isCompositeType, isObjectType } from 'graphql'
import { binderOf, compilingOf } from './binding.ts'
import { setsBelow } from './collect.ts'
import type { Answering, Bound, Compiling, Task } from './compiling.ts'
import { type Ambient, ambientUnder } from './declare.ts'
import { checked } from './leaf.ts'
import { guardRows, MOST_ROUNDS, tooDear } from './limits.ts'
import { compileTarget } from './target.ts'

/** Reads the entities that a computation named, all at once and each once: a statement of its own, by ids. */
export function referenceTask(
  compiling: Compiling,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  ambient: Ambient,
): Task {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) throw new Error(`${type.name} is not referred to by id.`)
  const round = compiling.round + 1
  if (round > MOST_ROUNDS)
    throw tooDear(
      `"${nodes[0]?.name.value}" needs more than ${MOST_ROUNDS} readings one after another; ask for it in a second request.`,
    )
  const own = compilingOf(compiling.reading, compiling.declarations, round)
  const self = own.fresh('self')
  const target = compileTarget(own, type, setsBelow(nodes), {
    scope: { self },
    ambient: ambientUnder(ambient, own.slots),
    depth: 0,
  })
  // What an id of an abstract type names is told apart by its labels; all that has an id is an Entity.
  const label = isObjectType(type) ? (compiling.declarations[type.name]?.label ?? type.name) : 'Entity'
  const text = [
    'UNWIND range(0, size($p.ids) - 1) AS i',
    `MATCH (${self}:${label} {id: $p.ids[i]})`,
    `RETURN ${self}.id AS id, ${target.text} AS answer`,
  ].join('\n')
  const place = compiling.later.push(binderOf(own, [])) - 1
  const boundOf = ({ later }: Bound): Bound => later[place] ?? { p: {}, later: [], variables: {} }
  const one = (id: unknown, found: ReadonlyMap<unknown, unknown>, answering: Answering) => {
    const row = found.get(id)
    return row === undefined ? null : target.read(row, { ...answering, bound: boundOf(answering.bound) })
  }
  return {
    keysOf: raw => (raw == null ? [] : Array.isArray(raw) ? raw : [raw]),
    run: async ({ read }, ids, bound) => {
      const { p } = boundOf(bound)
      guardRows([{ size: ids.length, below: target.sizes }], p)
      const rows = await read({ text, parameters: { p: { ...p, ids } } })
      return new Map(rows.map(([id, answer]) => [id, answer]))
    },
    finish: (raw, found, answering) => {
      const value = Array.isArray(raw) ? raw.map(id => one(id, found, answering)) : one(raw, found, answering)
      return checked(field.type, value, answering)
    },
  }
}
