import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Draw } from './draw.ts'
import { LABELS, type Pools } from './pools.ts'

/** Labels of what a text argument may name. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  code: ['State'],
  state: ['State'],
  sentBy: ['State'],
  hostedBy: ['State'],
  ownedBy: ['Organization', 'State'],
  operatedBy: ['Organization', 'State'],
  involving: ['State', 'Person', 'Organization'],
  actor: ['State', 'Organization'],
  recipient: ['State', 'Organization'],
  affected: ['State', 'Organization'],
  official: ['Person'],
  facility: ['Facility'],
  weapon: ['Weapon'],
  arc: ['Arc'],
  source: ['Source'],
  only: ['Source', 'Document'],
  exclude: ['Source', 'Document'],
  sources: ['Source'],
  about: ['Event', 'State', 'Dyad', 'Facility', 'Person'],
  speaker: ['Organization', 'Person', 'State', 'Source'],
  between: ['State'],
  with: ['Person'],
  document: ['Document'],
}

/** Of the root fields that take `name` or `id`, the label of what they answer. */
const labelOf = (field: string): readonly string[] =>
  field === 'node' || field === 'nodes'
    ? LABELS
    : field === 'official'
      ? ['Person']
      : [`${field.charAt(0).toUpperCase()}${field.slice(1)}`]

/** A value of an argument or input field, as JSON; now and then one that is to be refused. */
export function valueFor(
  draw: Draw,
  pools: Pools,
  field: string,
  name: string,
  type: GraphQLInputType,
): unknown {
  if (isNonNullType(type)) return valueFor(draw, pools, field, name, type.ofType)
  if (name === 'between') return pairOf(draw, pools)
  if (name === 'by') return dimensions(draw, type)
  if (name === 'key') return draw.of([[null], ['EMBASSY'], ['2025'], ['ASSAULT', '2025'], ['state:AZE']])
  if (isListType(type)) {
    // Of many choices few occur, so that a few would find nothing.
    const many = isEnumType(type.ofType) && type.ofType.getValues().length > 12
    const rarely = name === 'only' || name === 'exclude' ? 1 : 5
    const length = draw.chance(rarely) ? 0 : draw.upTo(3) + (many && draw.chance(70) ? 15 : 1)
    const most = name === 'ids' ? length + 3 : length
    return Array.from({ length: most }, () => valueFor(draw, pools, field, name, type.ofType))
  }
  if (isInputObjectType(type)) return {}
  // What is ranked is computed, and its figures are held by tests of their own.
  if (type.name === 'DyadOrder') return 'EVENTS'
  if (isEnumType(type)) return enumValue(draw, type)
  if (name === 'over' || name === 'halfLife' || name === 'inertia') return draw.of([1, 30, 90])
  if (name === 'first' || name === 'last')
    return draw.chance(1) ? draw.of([0, 101]) : draw.of([1, 1, 2, 2, 3, 4, 5, 20])
  if (name === 'limit') return draw.chance(1) ? draw.of([0, 5001]) : draw.of([1, 2, 3, 5])
  if (name === 'minSources' || name === 'minSpeakers') return 1 + draw.upTo(3)
  if (String(type) === 'Boolean') return draw.chance(60)
  if (name === 'language') return draw.of(pools.languages)
  if (name === 'on' || name === 'asKnownOn') return draw.of(pools.days)
  if (name === 'post') return draw.of(['ambassador', 'minister', 'president', 'Foreign Minister', 'consul'])
  if (name === 'text' && field !== 'resolve') return draw.chance(2) ? '...' : draw.of(pools.words)
  if (name === 'text') return draw.early(pools.names[draw.of(LABELS)] ?? ['Baku'])
  if (field === 'span') return endOf(draw, pools)
  if (String(type) === 'Period') return draw.of(pools.periods)
  if (String(type) === 'ID') return idOf(draw, pools, field)
  return nameOf(draw, pools, NAMED[name] ?? labelOf(field))
}

/** An end of a span: a date of any exactness, or an event. */
function endOf(draw: Draw, pools: Pools): string {
  if (draw.chance(3)) return 'last spring'
  if (draw.chance(40)) return draw.early(pools.ids.Event ?? [])
  return draw.of([...pools.periods, '../2022-03-06', '2024-12/..', '2025-08-10~', '2023-06-14?', '202X'])
}

function idOf(draw: Draw, pools: Pools, field: string): string {
  if (field === 'claims') return draw.early(pools.ids.Document ?? ['document:never'])
  return draw.chance(3) ? 'event:never' : draw.early(pools.ids[draw.of(labelOf(field))] ?? ['event:never'])
}

function nameOf(draw: Draw, pools: Pools, labels: readonly string[]): string {
  if (draw.chance(1)) return 'Ruritania'
  return draw.early(pools.names[draw.early(labels)] ?? ['Ruritania'])
}

function pairOf(draw: Draw, pools: Pools): string[] {
  if (draw.chance(75))
    return draw.of([
      ['Baku', 'Moscow'],
      ['AZE', 'RUS'],
      ['Азербайджан', 'RUS'],
      ['RUS', 'UKR'],
      ['AZE', 'UKR'],
    ])
  return [nameOf(draw, pools, ['State']), nameOf(draw, pools, ['State'])]
}

/** One to three, each once; now and then one too many. */
function dimensions(draw: Draw, type: GraphQLInputType): unknown[] {
  const choice = getNamedType(type)
  if (!isEnumType(choice)) return []
  const length = draw.chance(2) ? 4 : 1 + draw.upTo(draw.chance(30) ? 3 : 2)
  return [...new Set(Array.from({ length }, () => enumValue(draw, choice)))]
}

const enumValue = (draw: Draw, type: GraphQLEnumType): string => draw.of(type.getValues()).name

/** Which arguments are given: those that must be, of the others some; a page from one end. */
export function argumentsGiven(draw: Draw, args: readonly GraphQLArgument[]): GraphQLArgument[] {
  const backwards = draw.chance(25)
  return args.filter(({ name, type, defaultValue }) => {
    if (isNonNullType(type) && defaultValue === undefined) return true
    if (name === 'after' || name === 'before') return false
    if (name === 'first') return backwards ? draw.chance(1) : draw.chance(75)
    if (name === 'last') return backwards
    // The oracle asks for each cell of a table by itself.
    if (name === 'limit') return true
    if (name === 'filter') return draw.chance(40)
    if (name === 'orderBy') return draw.chance(40)
    if (name === 'asKnownOn') return draw.chance(50)
    if (name === 'evidence') return draw.chance(20)
    if (name === 'key') return draw.chance(10)
    return draw.chance(35)
  })
}
