import {
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { isRecord, type Values } from './arguments.ts'
import { collect, type Selected, setsBelow } from './collect.ts'
import type { Compiling, Reader } from './compiling.ts'
import type { Ambient } from './declare.ts'
import { argumentsFor } from './field.ts'
import { referenceTask } from './later.ts'
import { leafReader, required } from './leaf.ts'
import { type Entry, objectReader } from './literal.ts'
import { typed } from './target.ts'

/** Reads values that are there already, of a computation or one column: objects by their properties, lists of them. */
export function wholeReader(
  compiling: Compiling,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  ambient: Ambient,
): Reader {
  if (isNonNullType(type)) return required(wholeReader(compiling, type.ofType, sets, ambient))
  if (isListType(type)) {
    const item = wholeReader(compiling, type.ofType, sets, ambient)
    return (raw, answering) =>
      Array.isArray(raw) ? raw.map(value => item(value, answering)) : faultOr(raw, answering)
  }
  if (isAbstractType(type)) return wholeAbstract(compiling, type, sets, ambient)
  if (!isObjectType(type)) return leafReader(type)
  const read = wholeObject(compiling, type, sets, ambient)
  return (raw, answering) =>
    isRecord(raw) && !(raw instanceof Error) ? read(raw, answering) : faultOr(raw, answering)
}

/** Null, or an Error that graphql-js will tell of. */
const faultOr: Reader = (raw, { gathering }) => {
  if (raw == null) return null
  gathering.flawed = true
  return raw
}

/** A computed value of an abstract type says by `__typename` which it is. */
function wholeAbstract(
  compiling: Compiling,
  type: GraphQLAbstractType,
  sets: readonly SelectionSetNode[],
  ambient: Ambient,
): Reader {
  const readers = new Map(
    compiling.reading.schema
      .getPossibleTypes(type)
      .map(each => [each.name, typed(wholeObject(compiling, each, sets, ambient), each.name)]),
  )
  return (raw, answering) => {
    const read = isRecord(raw) ? readers.get(String(raw.__typename)) : undefined
    return read ? read(raw, answering) : faultOr(raw, answering)
  }
}

function wholeObject(
  compiling: Compiling,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  ambient: Ambient,
): Reader {
  const fields = type.getFields()
  const entries = collect(compiling.reading, type, sets).map((selected): Entry => {
    compiling.budget.column(selected.key)
    const field = fields[selected.nodes[0]?.name.value ?? '']
    return field
      ? wholeField(compiling, type, field, selected, ambient)
      : { key: selected.key, read: () => type.name }
  })
  return objectReader(entries)
}

function wholeField(
  compiling: Compiling,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  ambient: Ambient,
): Entry {
  const { key, nodes } = selected
  const declared = compiling.declarations[type.name]?.fields[field.name]
  const sets = setsBelow(nodes)
  if (declared?.kind === 'reference') {
    const task = referenceTask(compiling, field, nodes, ambient)
    return { key, task, read: source => declared.ids(source) }
  }
  const read = isCompositeType(getNamedType(field.type))
    ? wholeReader(compiling, field.type, sets, ambient)
    : leafReader(field.type)
  if (declared?.kind !== 'derived')
    return {
      key,
      read: (source, answering) => read(isRecord(source) ? source[field.name] : undefined, answering),
    }
  const [node] = nodes
  const slot = node ? argumentsFor(compiling, field, node, values => values).slot : 'none'
  return {
    key,
    read: (source, answering) =>
      read(
        attempt(() => declared.value(source, answering.bound.p[slot] ?? NONE)),
        answering,
      ),
  }
}

const NONE: Values = {}

/** What a computation refuses stands where its value would stand: graphql-js tells of an Error that it finds. */
function attempt(compute: () => unknown): unknown {
  try {
    return compute()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
