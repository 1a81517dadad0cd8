import { type GraphQLOutputType, isEnumType, isListType, isNonNullType, isScalarType } from 'graphql'
import type { Answering, Reader } from './compiling.ts'

/**
 * Hands a value on where it is what its type says. What is not is handed on too, and the answer marked as flawed:
 * graphql-js then says what becomes of it, so that errors and nulls above them are the ones of the specification.
 */
export function leafReader(type: GraphQLOutputType): Reader {
  if (isNonNullType(type)) return required(leafReader(type.ofType))
  if (isListType(type)) {
    const item = leafReader(type.ofType)
    return (raw, answering) => {
      if (raw == null) return null
      if (!Array.isArray(raw)) return flawed(raw, answering)
      return raw.map(value => item(value, answering))
    }
  }
  const fits = testOf(type)
  return (raw, answering) => (raw == null ? null : fits(raw) ? raw : flawed(raw, answering))
}

/** Null where the schema promises a value is a flaw. */
export const required =
  (read: Reader): Reader =>
  (raw, answering) => {
    const value = read(raw, answering)
    return value == null ? flawed(null, answering) : value
  }

export function flawed(value: unknown, { gathering }: Answering): unknown {
  gathering.flawed = true
  return value
}

/** An object or a list of objects that is there: null where the type allows none is a flaw. */
export function checked(type: GraphQLOutputType, value: unknown, answering: Answering): unknown {
  if (isNonNullType(type)) return checked(type.ofType, value ?? flawed(null, answering), answering)
  if (isListType(type) && isNonNullType(type.ofType) && Array.isArray(value) && value.includes(null))
    return flawed(value, answering)
  return value
}

const LARGEST_INT = 2 ** 31 - 1

function testOf(type: GraphQLOutputType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name))
    return value => values.has(value)
  }
  if (!isScalarType(type)) throw new Error(`${String(type)} is not a leaf.`)
  switch (type.name) {
    case 'Int':
      return value => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= LARGEST_INT
    case 'Float':
      return value => typeof value === 'number' && Number.isFinite(value)
    case 'Boolean':
      return value => typeof value === 'boolean'
    default:
      // ID, String, and our own scalars, all of which are text.
      return value => typeof value === 'string'
  }
}
