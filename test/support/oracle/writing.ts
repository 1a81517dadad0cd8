import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { isRecord } from '../../../src/selection/arguments.ts'
import type { Draw } from './draw.ts'

/** `other` is what a second asking of the same document gives it. A value of undefined is not sent. */
export type Variable = {
  readonly name: string
  readonly declaration: string
  readonly value: unknown
  readonly other: unknown
}

/** A page that is asked for again: where its answer stands, and the variables for its size and cursor. */
export type Walk = {
  /** Response key of the page's `pageInfo`. */
  readonly page: string
  /** Response key of its `totalCount`. */
  readonly total: string
  readonly size: string
  readonly cursor: string
  readonly end: 'startCursor' | 'endCursor'
}

/** A document while it is written: its variables, fragments and what it still may ask for. */
export type Writing = {
  readonly draw: Draw
  readonly variables: Variable[]
  readonly fragments: string[]
  readonly walks: Walk[]
  readonly budget: { fields: number; lists: number; names: number }
}

export const fresh = (writing: Writing, letter: string): string => `${letter}${writing.budget.names++}`

/** A new variable; `byDefault` is the text of its default value. */
export function variable(
  writing: Writing,
  type: string,
  [value, other]: readonly [unknown, unknown],
  byDefault?: string,
): string {
  const name = fresh(writing, 'v')
  const declaration = `$${name}: ${type}${byDefault === undefined ? '' : ` = ${byDefault}`}`
  writing.variables.push({ name, declaration, value, other })
  return `$${name}`
}

/** A value as text, parts of it as variables: given, null, left out, or by default. */
export function written(writing: Writing, value: unknown, type: GraphQLInputType): string {
  const { draw } = writing
  if (draw.chance(20)) {
    const must = isNonNullType(type)
    const how = draw.upTo(9)
    const [nullable, other] = [String(must ? type.ofType : type), must || draw.chance(50) ? value : null]
    if (how < 6) return variable(writing, String(type), [value, other])
    if (how < 8) return variable(writing, nullable, [undefined, other ?? undefined], literal(value, type))
    if (!must) return variable(writing, nullable, [how === 8 ? null : undefined, value])
  }
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner) && Array.isArray(value))
    return `[${value.map(each => written(writing, each, inner.ofType)).join(', ')}]`
  if (isInputObjectType(inner) && isRecord(value)) {
    const fields = inner.getFields()
    const parts = Object.entries(value).flatMap(([name, each]) => {
      const field = fields[name]
      return field
        ? [
            `${name}: ${draw.chance(3) && !isNonNullType(field.type) ? 'null' : written(writing, each, field.type)}`,
          ]
        : []
    })
    return `{${parts.join(', ')}}`
  }
  return literal(value, type)
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType)
  if (isListType(type) && Array.isArray(value))
    return `[${value.map(each => literal(each, type.ofType)).join(', ')}]`
  if (isInputObjectType(type) && isRecord(value)) {
    const fields = type.getFields()
    return `{${Object.entries(value)
      .flatMap(([name, each]) => {
        const field = fields[name]
        return field ? [`${name}: ${literal(each, field.type)}`] : []
      })
      .join(', ')}}`
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value ?? null)
}
