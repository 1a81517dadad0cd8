import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { NameOf, Slot, Values } from './arguments.ts'
import type { Reading, Selected } from './collect.ts'
import type { Bound, Compiling, Reader } from './compiling.ts'
import type { Declarations } from './declare.ts'
import { compileField } from './field.ts'
import { budget, guardRows } from './limits.ts'
import { compileTarget } from './target.ts'

/** A selection as one statement. Holds nothing of a request, so that requests share it. */
export type Plan = {
  readonly text: string
  /** The parameters `$p` for one request's variables. */
  readonly bind: (variables: Values, nameOf: NameOf) => Bound
  /** The object that GraphQL resolves the selection on. */
  readonly read: Reader
}

/** The statement of one root field: `RETURN` of one expression, so one row whatever is asked. */
export function compileRoot(
  reading: Reading,
  declarations: Declarations,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Plan {
  const selected = selectedOf(nodes)
  const field = parent.getFields()[nodes[0]?.name.value ?? '']
  if (!field) throw new Error(`${parent.name} has no such field.`)
  const compiling = compilingOf(reading, declarations)
  const expression = compileField(compiling, parent, field, selected, { scope: {}, ambient: {}, depth: 0 })
  return {
    text: `RETURN ${expression.text} AS answer`,
    bind: binder(compiling.slots, expression.sizes),
    read: expression.read,
  }
}

/** The statement that selects nodes of one type by their ids, `$p.ids`, `count` of them, as rows of id and answer; for what is computed first. */
export function compileByIds(
  reading: Reading,
  declarations: Declarations,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  count: number,
): Plan {
  const compiling = compilingOf(reading, declarations)
  const self = compiling.fresh('self')
  const sets = nodes.flatMap(node => node.selectionSet ?? [])
  const target = compileTarget(compiling, type, sets, { scope: { self }, ambient: {}, depth: 0 })
  const label = declarations[type.name]?.label ?? type.name
  return {
    text: [
      'UNWIND range(0, size($p.ids) - 1) AS i',
      `MATCH (${self}:${label} {id: $p.ids[i]})`,
      `RETURN ${self}.id AS id, ${target.text} AS answer`,
    ].join('\n'),
    bind: binder(compiling.slots, [{ size: count, below: target.sizes }]),
    read: target.read,
  }
}

function compilingOf(reading: Reading, declarations: Declarations): Compiling {
  let count = 0
  return {
    reading,
    declarations,
    budget: budget(),
    slots: [],
    fresh: part => `${part[0] ?? 'x'}${count++}`,
  }
}

function binder(slots: readonly Slot[], sizes: Parameters<typeof guardRows>[0]): Plan['bind'] {
  return (variables, nameOf) => {
    const bound = Object.fromEntries(
      slots.map(slot => [slot.name, slot.bind(slot.argumentsOf(variables), nameOf)]),
    )
    guardRows(sizes, slot => {
      const size = bound[slot]?.size
      return typeof size === 'number' ? size : 1
    })
    return bound
  }
}

function selectedOf(nodes: readonly FieldNode[]): Selected {
  const [node] = nodes
  if (!node) throw new Error('A selection has at least one field.')
  return { key: node.alias?.value ?? node.name.value, nodes }
}
