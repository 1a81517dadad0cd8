import {
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { collect, setsBelow } from './collect.ts'
import type { Compiling, Expression, Task } from './compiling.ts'
import type { Computed, Reach } from './declare.ts'
import type { Below } from './field.ts'
import { leafReader } from './leaf.ts'
import { wholeReader } from './whole.ts'

/** A computed field: the statement reads its key, one task reckons all values. */
export function compileComputed(below: Below, declared: Computed, reach: Reach, slot: string): Expression {
  const { compiling, field, selected } = below
  const { evidence: held } = reach.ambient
  const sets = setsBelow(selected.nodes)
  const asked = fieldsBelow(compiling, getNamedType(field.type), sets)
  const finish = isCompositeType(getNamedType(field.type))
    ? wholeReader(compiling, field.type, sets, reach.ambient)
    : leafReader(field.type)
  const task: Task = {
    keysOf: raw => [raw],
    run: async (sources, keys, bound) => {
      const evidence = held && bound.p[held.slot.name]
      const values = await declared.batch(
        sources,
        keys,
        bound.p[slot] ?? {},
        name => asked.has(name),
        evidence,
      )
      return new Map(keys.map((key, index) => [key, values[index] ?? null]))
    },
    finish: (raw, found, answering) => finish(found.get(raw), answering),
  }
  return { text: declared.key?.(reach) ?? 'null', read: raw => raw, sizes: [], task }
}

/** The fields selected anywhere below in computed values, as `Type.field`; what lies in the graph is not looked into. */
function fieldsBelow(
  compiling: Compiling,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  found: Set<string> = new Set(),
): Set<string> {
  if (isAbstractType(type))
    for (const each of compiling.reading.schema.getPossibleTypes(type))
      fieldsBelow(compiling, each, sets, found)
  if (!isObjectType(type) || compiling.declarations[type.name]?.label !== undefined) return found
  for (const { nodes } of collect(compiling.reading, type, sets)) {
    const field = type.getFields()[nodes[0]?.name.value ?? '']
    if (!field) continue
    found.add(`${type.name}.${field.name}`)
    fieldsBelow(compiling, getNamedType(field.type), setsBelow(nodes), found)
  }
  return found
}
