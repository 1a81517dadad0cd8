import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  type SelectionSetNode,
} from 'graphql'
import { collect, type Selected } from './collect.ts'
import { type Compiling, type Expression, listOf, type Place, type Reader } from './compiling.ts'
import { compileField } from './field.ts'

/** The object of one concrete type as a list of its selected fields, in the order of the schema. */
export function compileObject(
  compiling: Compiling,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  place: Place,
): Expression {
  const keys: string[] = []
  const parts: Expression[] = []
  const selection = collect(compiling.reading, type, sets)
  // Each name under which something is answered counts, read once or not: the answer holds it.
  for (const { key } of selection) compiling.budget.column(key)
  for (const { field, selected } of inSchemaOrder(type, selection)) {
    const key = keyOf(field, selected)
    // One column under two aliases is read once.
    if (keys.includes(key)) continue
    keys.push(key)
    parts.push(compileField(compiling, type, field, selected, place))
  }
  const __typename = type.name
  const readers = parts.map(part => part.read)
  return {
    text: `[${parts.map(part => part.text).join(', ')}]`,
    read: objectReader(__typename, keys, readers),
    sizes: parts.flatMap(part => part.sizes),
  }
}

const objectReader =
  (__typename: string, keys: readonly string[], readers: readonly Reader[]): Reader =>
  (raw, bound) => {
    const values = listOf(raw)
    const object: Record<string, unknown> = { __typename }
    keys.forEach((key, index) => {
      object[key] = readers[index]?.(values[index], bound)
    })
    return object
  }

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

/**
 * Under which key an object holds a field: its own name, or `$` and the response key where arguments or other
 * subfields can make two of one field differ. `resolveField` looks there.
 */
export function keyOf(field: GraphQLField<unknown, unknown>, { key }: Selected): string {
  const plain = field.args.length === 0 && (key === field.name || !isCompositeType(getNamedType(field.type)))
  return plain ? field.name : `$${key}`
}
