import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  type SelectionSetNode,
} from 'graphql'
import { collect, type Selected } from './collect.ts'
import type { Compiling, Expression, Place, Reader } from './compiling.ts'
import { listOf } from './compiling.ts'
import type { Ambient, Field } from './declare.ts'
import { columnReader, compileField } from './field.ts'
import { type Entry, objectReader } from './literal.ts'

/** The object of one concrete type as a list of its selected fields, in the order of the schema. */
export function compileObject(
  compiling: Compiling,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  place: Place,
): Expression {
  const selection = collect(compiling.reading, type, sets)
  // Each name under which something is answered counts, read once or not: the answer holds it.
  for (const { key } of selection) compiling.budget.column(key)
  const parts: Expression[] = []
  const columns = new Map<string, number>()
  const entries = new Map<string, Entry>()
  for (const { field, selected } of inSchemaOrder(type, selection)) {
    const shared = sharedColumn(compiling.declarations[type.name]?.fields[field.name], place.ambient)
    const column = shared ? `&${shared.reads}` : columnOf(field, selected)
    let at = columns.get(column)
    if (at === undefined) {
      at = parts.length
      columns.set(column, at)
      parts.push(compileField(compiling, type, field, selected, place))
    }
    const part = parts[at]
    if (!part) continue
    const { read, task } = shared
      ? readAnew(part, columnReader({ compiling, field, selected, place }, shared.declared.value))
      : part
    entries.set(selected.key, { key: selected.key, at, read, task })
  }
  const read = objectReader(selection.map(({ key }) => entries.get(key) ?? { key, read: () => type.name }))
  return {
    text: `[${parts.map(part => part.text).join(', ')}]`,
    read: (raw, answering) => read(listOf(raw), answering),
    sizes: parts.flatMap(part => part.sizes),
  }
}

/** Reads null as null, and all else as told. */
export const orNull =
  (read: Reader): Reader =>
  (raw, answering) =>
    raw == null ? null : read(raw, answering)

type Ordered = { readonly field: GraphQLField<unknown, unknown>; readonly selected: Selected }

/** Two documents that ask for the same fields in another order share a text. */
function inSchemaOrder(type: GraphQLObjectType, selection: readonly Selected[]): Ordered[] {
  const fields = Object.values(type.getFields())
  const found = selection.flatMap(selected => {
    const field = fields.find(({ name }) => name === selected.nodes[0]?.name.value)
    return field ? [{ field, selected }] : []
  })
  return found.sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
}

/** Another column of what is read already, at once or by a task. */
const readAnew = ({ task }: Expression, read: Reader): Pick<Expression, 'read' | 'task'> =>
  task
    ? {
        read: raw => raw,
        task: {
          ...task,
          of: task,
          finish: (raw, found, answering) => read(found.get(raw) ?? null, answering),
        },
      }
    : { read }

/** A column of which others read the same here. */
function sharedColumn(declared: Field | undefined, ambient: Ambient) {
  const reads = declared?.kind === 'column' ? declared.reads?.(ambient) : undefined
  return declared?.kind === 'column' && reads !== undefined ? { declared, reads } : undefined
}

/** One column under two aliases is read once; arguments or subfields make two of one field differ. */
function columnOf(field: GraphQLField<unknown, unknown>, { key }: Selected): string {
  return field.args.length === 0 && isLeafType(getNamedType(field.type)) ? field.name : `$${key}`
}
