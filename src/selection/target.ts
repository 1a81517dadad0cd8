import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { isRecord } from './arguments.ts'
import { collect } from './collect.ts'
import { type Compiling, type Expression, listOf, type Place, type Reader, TYPENAME } from './compiling.ts'
import { compileObject } from './object.ts'

/** An object with the conditions under which it is to be seen. */
export type Target = Expression & { readonly visible: readonly string[] }

/** The objects at the end of a pattern, of one concrete type or told apart by their labels. */
export function compileTarget(
  compiling: Compiling,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  place: Place,
  types?: readonly string[],
): Target {
  if (isObjectType(type)) {
    const visible = compiling.declarations[type.name]?.visible?.(self(place), place.ambient) ?? []
    return { ...compileObject(compiling, type, sets, place), visible }
  }
  if (!isAbstractType(type)) throw new Error(`${type.name} is not a type of objects.`)
  const possible = compiling.reading.schema
    .getPossibleTypes(type)
    .filter(({ name }) => !types || types.includes(name))
  return compileAbstract(compiling, possible, sets, place)
}

/**
 * `[which, row]`: the place of the type in the list of possible types, and the row as that type selects it. Types that
 * select the same columns share one branch; where all do, and none is asked for its name, the row says everything.
 */
function compileAbstract(
  compiling: Compiling,
  possible: readonly GraphQLObjectType[],
  sets: readonly SelectionSetNode[],
  place: Place,
): Target {
  const node = self(place)
  const branches = possible.map(type => ({
    label: compiling.declarations[type.name]?.label ?? type.name,
    ...compileObject(compiling, type, sets, place),
  }))
  const which = branches.map(({ label }, index) => `WHEN ${node}:${label} THEN ${index}`).join(' ')
  const texts = new Map<string, string[]>()
  for (const { text, label } of branches) texts.set(text, [...(texts.get(text) ?? []), `${node}:${label}`])
  const [first] = texts.keys()
  const row =
    texts.size === 1
      ? first
      : `CASE ${[...texts].map(([text, labels]) => `WHEN ${labels.join(' OR ')} THEN ${text}`).join(' ')} END`
  const readers = branches.map((branch, index) => typed(branch.read, possible[index]?.name))
  const alike =
    texts.size === 1 && new Set(possible.map(type => selectionOf(compiling, type, sets))).size === 1
  return {
    ...(alike && first !== undefined && readers[0]
      ? { text: first, read: readers[0] }
      : { text: `[CASE ${which} END, ${row}]`, read: byPlace(readers) }),
    sizes: [{ oneOf: branches.map(branch => branch.sizes) }],
    visible: possible.flatMap(type => {
      const declared = compiling.declarations[type.name]
      const conditions = declared?.visible?.(node, place.ambient) ?? []
      return conditions.map(condition => `(NOT ${node}:${declared?.label ?? type.name} OR ${condition})`)
    }),
  }
}

const byPlace =
  (readers: readonly Reader[]): Reader =>
  (raw, answering) => {
    const [index, values] = listOf(raw)
    const reader = typeof index === 'number' ? readers[index] : undefined
    return reader ? reader(values, answering) : null
  }

/** What is selected of a type, with the types of its values; `__typename` is each type's own. */
const selectionOf = ({ reading }: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[]) =>
  collect(reading, type, sets)
    .map(({ key, nodes }) => `${key}: ${type.getFields()[nodes[0]?.name.value ?? '']?.type ?? type.name}`)
    .join()

/** The object itself is marked, no copy of it: what it lacks yet is filled in later. */
export const typed =
  (read: Reader, name: string | undefined): Reader =>
  (raw, answering) => {
    const object = read(raw, answering)
    return answering.gathering.typed && isRecord(object)
      ? Object.assign(object, { [TYPENAME]: name })
      : object
  }

function self(place: Place): string {
  const { self: variable } = place.scope
  if (variable === undefined) throw new Error('A pattern binds no variable for its objects.')
  return variable
}
