import { z } from 'zod'
import { type Fault, fault, type Spot } from './fault.ts'
import { didYouMean, inPlaceOf } from './suggest.ts'

/** What zod found, as faults a reader can act on. */
export function faultsOf(error: z.ZodError, json: unknown, spot: Spot, schema: z.ZodObject): Fault[] {
  return error.issues.flatMap(issue => {
    const field = issue.path.length === 0 ? null : issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key =>
        fault(spot, field, `has no field "${key}".`, inPlaceOf(key, fieldsAt(schema, issue.path), 'schema/')),
      )
    const given = at(json, issue.path)
    if (given === undefined) return [fault(spot, field, 'is missing.')]
    if (issue.code === 'invalid_value') {
      const allowed = issue.values.map(String)
      const right = didYouMean(String(given), allowed) ?? `It may be ${allowed.join(', ')}.`
      return [fault(spot, field, `cannot be ${JSON.stringify(given)}.`, right)]
    }
    if (isEmpty(given) && issue.code === 'too_small')
      return [fault(spot, field, 'must not be empty.', ofAnEmpty(given, schema, issue.path))]
    return [fault(spot, field, `${boundOf(issue) ?? issue.message}: ${JSON.stringify(given)}.`)]
  })
}

const isEmpty = (given: unknown): boolean =>
  Array.isArray(given) ? given.length === 0 : typeof given === 'string' && given.trim() === ''

/** The bound that a number is beyond, in words; undefined of what is no number. */
function boundOf(issue: z.core.$ZodIssue): string | undefined {
  const isNumber = 'origin' in issue && (issue.origin === 'number' || issue.origin === 'int')
  if (!isNumber) return undefined
  if (issue.code === 'too_small')
    return issue.inclusive ? `must be ${issue.minimum} or more` : `must be above ${issue.minimum}`
  if (issue.code === 'too_big')
    return issue.inclusive ? `must be ${issue.maximum} or less` : `must be below ${issue.maximum}`
  return undefined
}

/** A list that may be left out says by that alone that there is nothing: an empty one would be a second way to say it. */
function ofAnEmpty(given: unknown, schema: z.ZodObject, path: readonly PropertyKey[]): string | null {
  const required = schemaAt(schema, path.slice(0, -1), 'required')
  const mayBeLeftOut = Array.isArray(given) && !(Array.isArray(required) && required.includes(path.at(-1)))
  return mayBeLeftOut ? 'Fill it, or leave it out.' : null
}

/** The names of the fields of a record, or of the part of it at the path. */
function fieldsAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  const fields = schemaAt(schema, path, 'properties')
  return typeof fields === 'object' && fields !== null ? Object.keys(fields) : []
}

/** What the JSON Schema of a record, or of the part of it at the path, says of its fields. */
function schemaAt(
  schema: z.ZodObject,
  path: readonly PropertyKey[],
  word: 'properties' | 'required',
): unknown {
  const way = path.flatMap(key => (typeof key === 'number' ? ['items'] : ['properties', key]))
  return at(z.toJSONSchema(schema, { unrepresentable: 'any' }), [...way, word])
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    json,
  )
}
