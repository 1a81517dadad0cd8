import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { compileApart } from './apart.ts'
import {
  type Arguments,
  argumentsOf,
  argumentValues,
  type Bind,
  boundAt,
  held,
  isRecord,
  type Values,
} from './arguments.ts'
import { type Selected, setsBelow } from './collect.ts'
import { type Compiling, type Expression, indented, listOf, type Place, type Reader } from './compiling.ts'
import { compileComputed } from './computed.ts'
import { compileConnection } from './connection.ts'
import type { Ambient, Field, Inline, Pattern, Reach, Reached } from './declare.ts'
import { refuseEmpty } from './empty.ts'
import { flawed, leafReader, required } from './leaf.ts'
import { usualList } from './limits.ts'
import { located } from './located.ts'
import { orNull } from './object.ts'
import { pageParameters, sealOf } from './page.ts'
import { compileTarget } from './target.ts'
import { wholeReader } from './whole.ts'

/** One selected field as an expression. Throws COST_LIMIT at the field that is too much. */
export function compileField(
  compiling: Compiling,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  place: Place,
): Expression {
  return located(selected.nodes[0], () => compiled(compiling, parent, field, selected, place))
}

function compiled(
  compiling: Compiling,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
  place: Place,
): Expression {
  const declaration = compiling.declarations[parent.name]?.fields[field.name]
  const node = selected.nodes[0]
  if (!declaration || !node) throw new Error(`${parent.name}.${field.name} has no declaration.`)
  const list = `${parent.name}.${field.name}`
  const declared =
    declaration.kind === 'either'
      ? declaration.choose(argumentsOf('none', argumentValues(field, node, compiling.reading.variables)))
      : declaration
  const given = argumentsFor(compiling, field, node, bindOf(declared, list))
  const ambient = ambientBelow(compiling, place.ambient, field, node, declared)
  const reach: Reach = { scope: place.scope, fresh: compiling.fresh, args: given.args, ambient }
  const below: Below = { compiling, field, selected, place: { ...place, ambient } }
  switch (declared.kind) {
    case 'column': {
      if (declared.apart?.(ambient))
        return compileApart(below, parent, declared, reach, columnReader(below, declared.value))
      for (let list = 0; list < (declared.lists ?? 0); list++)
        compiling.budget.list(place.depth + 1, selected.key)
      return { text: declared.text(reach), read: columnReader(below, declared.value), sizes: [] }
    }
    case 'inline':
      return compileInline(below, declared)
    case 'connection':
      return compileConnection(below, declared, reach, given.slot, variables =>
        sealOf(list, argumentValues(field, node, variables)),
      )
    case 'one':
    case 'many':
      return compileReached(below, declared, reach, given.slot)
    case 'computed':
      return compileComputed(below, declared, reach, given.slot)
    default:
      throw new Error(
        `${parent.name}.${field.name} belongs to a computed value and is not read by a pattern.`,
      )
  }
}

export type Below = {
  readonly compiling: Compiling
  readonly field: GraphQLField<unknown, unknown>
  readonly selected: Selected
  readonly place: Place
}

/** A column's value is a leaf, or an object that comes whole. */
export function columnReader(
  { compiling, field, selected, place }: Below,
  value?: (raw: unknown) => unknown,
): Reader {
  const read = isCompositeType(getNamedType(field.type))
    ? wholeReader(compiling, field.type, setsBelow(selected.nodes), place.ambient)
    : leafReader(field.type)
  return value ? (raw, answering) => read(value(raw), answering) : read
}

/** An object where the schema promises one. */
const objectReader = (field: GraphQLField<unknown, unknown>, read: Reader): Reader =>
  isNonNullType(field.type) ? required(orNull(read)) : orNull(read)

export function argumentsFor(
  compiling: Compiling,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  bind: Bind,
): { args: Arguments; slot: string } {
  if (field.args.length === 0) return { args: argumentsOf('none', {}), slot: 'none' }
  const slot = `a${compiling.slots.length}`
  compiling.slots.push({
    name: slot,
    argumentsOf: variables => argumentValues(field, node, variables),
    bind: boundAt(node, (values, nameOf) => {
      refuseEmpty(field.args, values)
      return bind(values, nameOf)
    }),
  })
  return { args: argumentsOf(slot, argumentValues(field, node, compiling.reading.variables)), slot }
}

/** What the field's own patterns refer to, with the cut of a page. */
function bindOf(declared: Field, list: string): Bind {
  const own: Bind = ('bind' in declared && declared.bind) || (values => values)
  return (values, nameOf) => ({
    ...own(values, nameOf),
    ...(declared.kind === 'connection' && pageParameters(list, values)),
  })
}

/**
 * The evidence that holds from this field on: its own, where it is given or follows from the other arguments, else that of
 * its ancestors.
 */
export function ambientBelow(
  { declarations, reading, slots }: Compiling,
  ambient: Ambient,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  declared: Field,
): Ambient {
  const argument = field.args.find(({ name }) => name === 'evidence')
  const bind = argument && declarations[getNamedType(argument.type).name]?.bind
  if (!bind) return ambient
  const given = (variables: Values) => {
    const own = argumentValues(field, node, variables)
    if (declared.kind === 'computed' && declared.evidence) return declared.evidence(own)
    return isRecord(own.evidence) ? own.evidence : undefined
  }
  const values = given(reading.variables)
  if (!values) return ambient
  const slot = {
    name: `w${slots.length}`,
    argumentsOf: (variables: Values) => given(variables) ?? {},
    bind: boundAt(node, bind),
  }
  slots.push(slot)
  return { evidence: held(slot, values) }
}

function compileInline({ compiling, field, selected, place }: Below, declared: Inline): Expression {
  const scope = declared.scope(place.scope)
  const target = compileTarget(
    compiling,
    getNamedType(field.type),
    setsBelow(selected.nodes),
    { ...place, scope },
    declared.types,
  )
  const nullable = declared.nullWith?.(place.scope)
  return {
    text:
      nullable === undefined
        ? target.text
        : `CASE WHEN ${nullable} IS NULL THEN null ELSE ${target.text} END`,
    read: objectReader(field, target.read),
    sizes: target.sizes,
  }
}

function compileReached(below: Below, declared: Reached, reach: Reach, slot: string): Expression {
  const { compiling, field, selected, place } = below
  const depth = place.depth + 1
  compiling.budget.list(depth, selected.key)
  const pattern = declared.pattern(reach)
  compiling.budget.conditions(pattern.where ?? [], selected.key)
  const scope = { ...place.scope, ...pattern.scope }
  const target = compileTarget(
    compiling,
    getNamedType(field.type),
    setsBelow(selected.nodes),
    { scope, ambient: place.ambient, depth },
    declared.types,
  )
  const where = [...(pattern.where ?? []), ...target.visible]
  const row =
    declared.withNulls || declared.refusal
      ? `CASE WHEN ${scope.self} IS NULL THEN null ELSE ${target.text} END`
      : target.text
  const rows = subquery([...clausesOf(pattern, where), ...sorted(pattern, place), `RETURN ${row}`])
  if (declared.kind === 'one')
    return { text: `head(${rows})`, read: objectReader(field, target.read), sizes: target.sizes }
  const item = itemReader(field, target.read, declared.refusal)
  return {
    text: rows,
    read: (raw, answering) => listOf(raw).map(row => item(row, answering)),
    sizes: [declared.sized ? { size: { slot }, below: target.sizes } : usualList(target.sizes)],
  }
}

function itemReader(
  field: GraphQLField<unknown, unknown>,
  read: Reader,
  refusal: Reached['refusal'],
): Reader {
  const list = isNonNullType(field.type) ? field.type.ofType : field.type
  const nullable = isListType(list) && !isNonNullType(list.ofType)
  return (raw, answering) => {
    if (raw == null && refusal) throw refusal()
    const item = raw == null ? null : read(raw, answering)
    return item == null && !nullable ? flawed(null, answering) : item
  }
}

export const clausesOf = (pattern: Pattern, where: readonly string[]): string[] => [
  pattern.match,
  ...(where.length > 0 ? [`WHERE ${where.join('\n  AND ')}`] : []),
]

export const subquery = (clauses: readonly string[]): string =>
  `COLLECT {\n${indented(clauses.join('\n'))}\n}`

/** Carries a pattern's own variables on, each object once and in order; those of the parent stay in reach anyway. */
function sorted(pattern: Pattern, place: Place): string[] {
  if (!pattern.distinct && !pattern.order) return []
  const order = pattern.order ? `\nORDER BY ${pattern.order.join(', ')}` : ''
  return [`WITH ${pattern.distinct ? 'DISTINCT ' : ''}${ownVariables(pattern, place).join(', ')}${order}`]
}

export function ownVariables(pattern: Pattern, place: Place): string[] {
  const outer = Object.values(place.scope)
  return [...new Set(Object.values(pattern.scope))].filter(variable => !outer.includes(variable))
}

/** Whether a field's GraphQL type fits the way it is declared; checked once, at start. */
export function fits(field: GraphQLField<unknown, unknown>, kind: string): boolean {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  const named = getNamedType(type)
  if (kind === 'many') return isListType(type) && isCompositeType(named)
  if (kind === 'connection') return isObjectType(named) && named.name.endsWith('Connection')
  return kind === 'column' || kind === 'computed' || (!isListType(type) && isCompositeType(named))
}
