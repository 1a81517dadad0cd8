import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { drawWith } from './draw.ts'
import type { Pools } from './pools.ts'
import { argumentsGiven, valueFor } from './values.ts'
import { fresh, variable, type Writing, written } from './writing.ts'

/** A question with its variables, and those that may be given cursors of its own answer in a second one. */
export type Question = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly cursors: Writing['cursors']
}

/** Levels below a root field. */
const DEEPEST = 7

/** Response keys of one selection set with what they stand for, so that two of one key are merged or renamed. */
type Keys = Map<string, { readonly means: string; readonly below: Keys }>

/**
 * Documents over all root fields that are read by declarations: arguments from `pools` as literals and variables,
 * aliases, fields asked twice, fragments of both kinds on interfaces and concrete types, @include and @skip.
 */
export const documents = (schema: GraphQLSchema, pools: Pools): fc.Arbitrary<Question> =>
  fc
    .gen()
    .map(gen =>
      document(schema, pools, {
        draw: drawWith(gen),
        variables: [],
        fragments: [],
        cursors: [],
        budget: { fields: 0, lists: 0, names: 0 },
      }),
    )
    .filter(({ query }) => validate(schema, parse(query)).length === 0)

function document(schema: GraphQLSchema, pools: Pools, writing: Writing): Question {
  const { draw, budget, variables, fragments, cursors } = writing
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no queries.')
  budget.fields = 4 + draw.upTo(draw.chance(15) ? 45 : 14)
  budget.lists = 2 + draw.upTo(draw.chance(15) ? 12 : 4)
  const roots = Object.values(query.getFields()).filter(({ name }) => name !== 'tensionArc')
  const keys: Keys = new Map()
  const count = draw.chance(20) ? 2 : 1
  const selections = Array.from({ length: count }, () =>
    fieldText({ schema, pools, writing }, draw.of(roots), keys, 0),
  )
  if (draw.chance(3)) selections.push('__typename')
  const declared = variables.map(({ declaration }) => declaration)
  const head = declared.length > 0 ? `query (${declared.join(', ')}) ` : draw.chance(10) ? 'query Asked ' : ''
  return {
    query: [`${head}{ ${selections.join(' ')} }`, ...fragments].join('\n'),
    variables: Object.fromEntries(
      variables.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    cursors,
  }
}

type Setting = { readonly schema: GraphQLSchema; readonly pools: Pools; readonly writing: Writing }

function fieldText(
  setting: Setting,
  field: GraphQLField<unknown, unknown>,
  keys: Keys,
  depth: number,
): string {
  const { writing } = setting
  const { draw, budget } = writing
  budget.fields--
  const type = getNamedType(field.type)
  const page = field.args.some(({ name }) => name === 'after')
  if (page || isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) budget.lists--
  const args = argumentsText(setting, field)
  const asked = page && draw.chance(30) ? askForCursor(writing) : undefined
  const all = [...args, ...(asked ? [asked.argument] : [])]
  const given = all.length > 0 ? `(${all.join(', ')})` : ''
  const means = `${field.name}${given}: ${String(field.type)}`
  const { alias, below } = keyed(writing, field.name, means, keys, isCompositeType(type))
  const directive = directiveText(writing, 4)
  if (!isCompositeType(type)) return `${alias}${field.name}${given}${directive}`
  const inner = [...selectionsOf(setting, type, below, depth + 1), ...(asked ? [asked.selection] : [])]
  return `${alias}${field.name}${given}${directive} { ${inner.join(' ')} }`
}

/** A page whose cursors are asked for, and the variable by which it is walked on. */
function askForCursor(writing: Writing) {
  const backwards = writing.draw.chance(30)
  const argument = variable(writing, 'String', undefined)
  const page = fresh(writing, 'p')
  writing.cursors.push({ variable: argument.slice(1), page, end: backwards ? 'startCursor' : 'endCursor' })
  return {
    argument: `${backwards ? 'before' : 'after'}: ${argument}`,
    selection: `${page}: pageInfo { startCursor endCursor }`,
  }
}

function argumentsText({ pools, writing }: Setting, field: GraphQLField<unknown, unknown>): string[] {
  const { draw } = writing
  return argumentsGiven(draw, field.args).map(({ name, type }) => {
    const inner = isNonNullType(type) ? type.ofType : type
    if (!isInputObjectType(inner)) {
      if (draw.chance(3) && !isNonNullType(type)) return `${name}: null`
      return `${name}: ${written(writing, valueFor(draw, pools, field.name, name, type), type)}`
    }
    const parts = Object.values(inner.getFields())
    const few = parts.filter(part =>
      isNonNullType(part.type) ? true : draw.chance(name === 'filter' ? (parts.length > 8 ? 10 : 30) : 60),
    )
    const value = few.map(part => [part.name, valueFor(draw, pools, field.name, part.name, part.type)])
    return `${name}: ${written(writing, Object.fromEntries(value), type)}`
  })
}

/** A response key that is free, or one that means the same: then both are merged. */
function keyed(
  writing: Writing,
  name: string,
  means: string,
  keys: Keys,
  composite: boolean,
): { alias: string; below: Keys } {
  const known = keys.get(name)
  const plain = !writing.draw.chance(15) && (!known || known.means === means)
  const key = plain ? name : fresh(writing, 'a')
  const below = (plain && known?.below) || new Map()
  keys.set(key, { means, below: composite ? below : new Map() })
  return { alias: plain ? '' : `${key}: `, below }
}

function directiveText(writing: Writing, percent: number): string {
  const { draw } = writing
  if (!draw.chance(percent)) return ''
  const name = draw.of(['include', 'skip'])
  const value = draw.chance(50)
  if (draw.chance(50)) return ` @${name}(if: ${value})`
  return draw.chance(50)
    ? ` @${name}(if: ${variable(writing, 'Boolean!', value)})`
    : ` @${name}(if: ${variable(writing, 'Boolean! ', undefined, String(value))})`
}

function selectionsOf(setting: Setting, type: GraphQLNamedType, keys: Keys, depth: number): string[] {
  const { writing } = setting
  const { draw, budget } = writing
  const known = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const open = depth < DEEPEST && budget.fields > 0
  const fits = known.filter(field => {
    const named = getNamedType(field.type)
    if (isLeafType(named)) return true
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
    return open && (!list || budget.lists > 0)
  })
  const leaves = fits.filter(field => isLeafType(getNamedType(field.type)))
  const objects = fits.filter(field => !isLeafType(getNamedType(field.type)))
  const texts: string[] = []
  const most = 1 + draw.upTo(3)
  for (let count = 0; count < most; count++) {
    const from = objects.length > 0 && draw.chance(55) ? objects : leaves
    if (from.length > 0 && (budget.fields > 0 || texts.length === 0))
      texts.push(fieldText(setting, draw.of(from), keys, depth))
  }
  if (draw.chance(12)) texts.push(draw.chance(70) ? '__typename' : `${fresh(writing, 'a')}: __typename`)
  if (open && draw.chance(isAbstractType(type) ? 65 : 8)) texts.push(fragmentText(setting, type, keys, depth))
  if (open && isAbstractType(type) && draw.chance(30)) texts.push(fragmentText(setting, type, keys, depth))
  return texts.length > 0 ? texts : ['__typename']
}

/** A fragment on the type itself, an interface that it shares objects with, or one of its concrete types. */
function fragmentText(setting: Setting, type: GraphQLNamedType, keys: Keys, depth: number): string {
  const { schema, writing } = setting
  const { draw, fragments } = writing
  const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  const wider = concrete.flatMap(each => each.getInterfaces())
  const on = draw.of(draw.chance(75) ? concrete : [...wider, type])
  const inner = selectionsOf(setting, on, keys, depth + 1).join(' ')
  const directive = directiveText(writing, 8)
  if (draw.chance(60))
    return `...${on === type && draw.chance(40) ? '' : ` on ${on.name}`}${directive} { ${inner} }`
  const name = fresh(writing, 'F')
  fragments.push(`fragment ${name} on ${on.name} { ${inner} }`)
  // Asked for twice it is one selection all the same.
  return draw.chance(15) ? `...${name}${directive} ...${name}` : `...${name}${directive}`
}
