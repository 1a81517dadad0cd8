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
import { fresh, variable, type Walk, type Writing, written } from './writing.ts'

/** A question with its variables. */
export type Question = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Other values for the same variables: what is included, null or left out differs. */
  readonly others: Readonly<Record<string, unknown>> | undefined
  /** Pages that a further asking walks on, or takes whole. */
  readonly walks: readonly Walk[]
}

/** Levels below a root field. */
const DEEPEST = 7

/** Root fields that most is below of are asked more often. */
const TIMES: Readonly<Record<string, number>> = {
  event: 9,
  events: 9,
  dyad: 4,
  arc: 3,
  state: 4,
  official: 3,
  facility: 3,
  document: 3,
  source: 2,
  claim: 3,
  claims: 4,
  organization: 2,
  documents: 2,
  search: 2,
  searchHits: 3,
  resolve: 2,
  eventCounts: 3,
  eventRows: 2,
  claimRows: 2,
}

/** What is computed is no pattern's: its figures are held by tests of their own. */
const isRead = (field: GraphQLField<unknown, unknown>): boolean =>
  ![
    'TensionArc',
    'Comparison',
    'TensionPoint',
    'Neighbour',
    'Chains',
    'Exchanges',
    'Paths',
    'ArcRow',
  ].includes(getNamedType(field.type).name)

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
        walks: [],
        budget: { fields: 0, lists: 0, names: 0 },
      }),
    )
    .filter(({ query }) => validate(schema, parse(query)).length === 0)

function document(schema: GraphQLSchema, pools: Pools, writing: Writing): Question {
  const { draw, budget, variables, fragments, walks } = writing
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no queries.')
  budget.fields = 6 + draw.upTo(draw.chance(15) ? 50 : 18)
  budget.lists = 2 + draw.upTo(draw.chance(15) ? 12 : 4)
  const roots = Object.values(query.getFields())
    .filter(isRead)
    .flatMap(field => Array.from({ length: TIMES[field.name] ?? 1 }, () => field))
  const keys: Keys = new Map()
  const count = draw.chance(15) ? 2 : 1
  const selections = Array.from({ length: count }, () =>
    fieldText({ schema, pools, writing }, draw.of(roots), keys, 0),
  )
  if (draw.chance(3)) selections.push('__typename')
  const declared = variables.map(({ declaration }) => declaration)
  const head = declared.length > 0 ? `query (${declared.join(', ')}) ` : draw.chance(10) ? 'query Asked ' : ''
  return {
    query: [`${head}{ ${selections.join(' ')} }`, ...fragments].join('\n'),
    variables: given(variables.map(({ name, value }) => [name, value])),
    others: draw.chance(35) ? given(variables.map(({ name, other }) => [name, other])) : undefined,
    walks,
  }
}

const given = (variables: readonly (readonly [string, unknown])[]): Question['variables'] =>
  Object.fromEntries(variables.filter(([, value]) => value !== undefined))

type Setting = { readonly schema: GraphQLSchema; readonly pools: Pools; readonly writing: Writing }

const isPage = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ name }) => name === 'after')

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
  if (isPage(field) || isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) budget.lists--
  const asked = isPage(field) && draw.chance(50) ? askToWalk(writing) : undefined
  const args = argumentsText(setting, field, asked ? ['first', 'last'] : [])
  const all = [...args, ...(asked ? [asked.arguments] : [])]
  const given = all.length > 0 ? `(${all.join(', ')})` : ''
  const means = `${field.name}${given}: ${String(field.type)}`
  const { alias, below } = keyed(writing, field.name, means, keys, isCompositeType(type))
  const directive = directiveText(writing, isCompositeType(type) ? 2 : 4)
  if (!isCompositeType(type)) return `${alias}${field.name}${given}${directive}`
  const inner = [...selectionsOf(setting, type, below, depth + 1), ...(asked ? [asked.selection] : [])]
  return `${alias}${field.name}${given}${directive} { ${inner.join(' ')} }`
}

/** A page that is asked for again, with the variables by which it is walked. */
function askToWalk(writing: Writing) {
  const { draw, walks } = writing
  const backwards = draw.chance(35)
  const few = draw.of([1, 1, 2, 3])
  const size = variable(writing, 'Int', [few, few])
  const cursor = variable(writing, 'String', [undefined, undefined])
  const page = fresh(writing, 'p')
  const total = fresh(writing, 't')
  const end = backwards ? 'startCursor' : 'endCursor'
  walks.push({ page, total, size: size.slice(1), cursor: cursor.slice(1), end })
  return {
    arguments: backwards ? `last: ${size}, before: ${cursor}` : `first: ${size}, after: ${cursor}`,
    selection: `${page}: pageInfo { startCursor endCursor hasNextPage hasPreviousPage } ${total}: totalCount`,
  }
}

function argumentsText(
  { pools, writing }: Setting,
  field: GraphQLField<unknown, unknown>,
  without: readonly string[],
): string[] {
  const { draw } = writing
  return argumentsGiven(
    draw,
    field.args.filter(({ name }) => !without.includes(name)),
  ).map(({ name, type }) => {
    const inner = isNonNullType(type) ? type.ofType : type
    if (!isInputObjectType(inner)) {
      if (draw.chance(3) && !isNonNullType(type)) return `${name}: null`
      return `${name}: ${written(writing, valueFor(draw, pools, field.name, name, type), type)}`
    }
    const parts = Object.values(inner.getFields())
    const few = parts.filter(part =>
      isNonNullType(part.type) ? true : draw.chance(name === 'filter' ? (parts.length > 8 ? 7 : 30) : 60),
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
    ? ` @${name}(if: ${variable(writing, 'Boolean!', [value, !value])})`
    : ` @${name}(if: ${variable(writing, 'Boolean!', [undefined, !value], String(value))})`
}

function selectionsOf(setting: Setting, type: GraphQLNamedType, keys: Keys, depth: number): string[] {
  const { writing } = setting
  const { draw, budget } = writing
  const known =
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter(isRead) : []
  const open = depth < DEEPEST && budget.fields > 0
  const fits = known.filter(field => {
    const named = getNamedType(field.type)
    if (isLeafType(named)) return true
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
    return open && (!list || budget.lists > 0)
  })
  const leaves = fits.filter(field => isLeafType(getNamedType(field.type)))
  // Pages have most to get wrong.
  const objects = fits
    .filter(field => !isLeafType(getNamedType(field.type)))
    .flatMap(field => (isPage(field) ? [field, field, field] : [field]))
  const texts: string[] = []
  // Leaves cost little: several next to each other, seldom one of them twice.
  const from = draw.upTo(Math.max(0, leaves.length - 1))
  const some = [...leaves, ...leaves].slice(from, from + Math.min(leaves.length, 1 + draw.upTo(3)))
  if (draw.chance(8)) some.push(...some.slice(0, 1))
  for (const leaf of some) texts.push(fieldText(setting, leaf, keys, depth))
  const most = draw.of(type.name === 'Event' ? [1, 2, 2, 3, 4] : [0, 1, 1, 2, 2, 3])
  for (let count = 0; count < most; count++)
    if (objects.length > 0 && budget.fields > 0 && (budget.lists > 0 || count === 0))
      texts.push(fieldText(setting, draw.of(objects), keys, depth))
  if (draw.chance(12)) texts.push(draw.chance(70) ? '__typename' : `${fresh(writing, 'a')}: __typename`)
  if (open && draw.chance(isAbstractType(type) ? 70 : 6)) texts.push(fragmentText(setting, type, keys, depth))
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
