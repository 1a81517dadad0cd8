import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Values } from './arguments.ts'
import { collect, setsBelow } from './collect.ts'
import { type Expression, indented, listOf, type Reader } from './compiling.ts'
import type { Column, Connection, Reach } from './declare.ts'
import { type Below, clausesOf, ownVariables, subquery } from './field.ts'
import { leafReader, required } from './leaf.ts'
import { type Entry, objectReader } from './literal.ts'
import { cursorOf, orderBy, past, type Walk, walkOf } from './page.ts'
import { compileTarget } from './target.ts'

/** `totalCount` counts no further than this. */
export const COUNT_CAP = 10_000

/**
 * A page of a list: `[rows, count]`, each row `[[sort keys], object, ..., columns of edges]`, or the object alone where that is all that is
 * asked for. One row more than asked for tells whether there is a next page. Rows are read only where edges, nodes or
 * pageInfo are selected; sort keys only where cursors are.
 */
export function compileConnection(
  below: Below,
  declared: Connection,
  reach: Reach,
  slot: string,
  sealOf: (variables: Values) => string,
): Expression {
  const { compiling, selected, place } = below
  const asked = askedOf(below)
  const depth = place.depth + 1
  compiling.budget.list(depth, selected.key)
  const pattern = declared.pattern(reach)
  compiling.budget.conditions(pattern.where ?? [], selected.key)
  const scope = { ...place.scope, ...pattern.scope }
  const views = asked.views.map(view => ({
    ...view,
    target: compileTarget(compiling, asked.nodeType, view.sets, { scope, ambient: place.ambient, depth }),
  }))
  const visible =
    compiling.declarations[asked.nodeType.name]?.visible?.(scope.self ?? '', place.ambient) ?? []
  const where = [...(pattern.where ?? []), ...visible]
  const walk = walkOf(reach.args.has)
  const unique = pattern.distinct ? 'DISTINCT ' : ''
  const keys = asked.cursors ? `[${pattern.page.keys.join(', ')}]` : '[]'
  const ofEdges = asked.columns.map(({ list, node, field, declared: column }) => {
    const text = column.text({ ...reach, scope })
    return { list, node, target: { text, read: columnReader(field, column), sizes: [] } }
  })
  const columns = [...views, ...ofEdges]
  const [only, ...others] = columns
  const alone = !asked.cursors && others.length === 0 ? only : undefined
  const rows = asked.rows
    ? subquery([
        ...clausesOf(pattern, [...where, ...past(pattern.page, walk, reach.args.at)]),
        `WITH ${unique}${ownVariables(pattern, place).join(', ')}`,
        `ORDER BY ${orderBy(pattern.page, walk)}`,
        `LIMIT ${reach.args.at('limit')}`,
        `RETURN ${alone?.target.text ?? `[${[keys, ...columns.map(column => column.target.text)].join(', ')}]`}`,
      ])
    : '[]'
  const { stored } = pattern
  const count = !asked.count
    ? 'null'
    : stored !== undefined && visible.length === 0
      ? `CASE WHEN ${stored} < ${COUNT_CAP} THEN ${stored} ELSE ${COUNT_CAP} END`
      : `COUNT {\n${indented(
          [...clausesOf(pattern, where), `RETURN ${unique}${pattern.scope.self}`, `LIMIT ${COUNT_CAP}`].join(
            '\n',
          ),
        )}\n}`
  return {
    text: `[${rows}, ${count}]`,
    read: pageReader(slot, walk, asked, alone !== undefined, sealOf, [
      ...views.map(({ list, node, target }) => ({ list, node, read: required(target.read) })),
      ...ofEdges.map(({ list, node, target }) => ({ list, node, read: target.read })),
    ]),
    sizes: [{ size: { slot }, below: views.flatMap(view => view.target.sizes) }],
  }
}

type View = { readonly list: string; readonly node: string | undefined }
type Read = View & { readonly read: Reader }

/** What the parts of a page are made of. */
type Page = {
  readonly rows: readonly (readonly unknown[])[]
  readonly cursors: readonly string[]
  readonly totalCount: unknown
  readonly pageInfo: Readonly<Record<string, unknown>>
}

/** A page as it was asked for: each of its fields under its response key. */
function pageReader(
  slot: string,
  walk: Walk,
  { parts, cursors }: Asked,
  isAlone: boolean,
  sealOf: (variables: Values) => string,
  views: readonly Read[],
): Reader {
  const read = objectReader<Page>(parts.map(part => ({ key: part.key, read: partReader(part, views) })))
  return (raw, answering) => {
    const { p, variables } = answering.bound
    const seal = cursors ? sealOf(variables) : undefined
    return read(pageOf(raw, p[slot]?.size, seal, walk, isAlone), answering)
  }
}

function partReader({ key, name, constant, below }: Part, views: readonly Read[]): Entry<Page>['read'] {
  switch (name) {
    case 'totalCount':
      return page => page.totalCount
    case 'nodes': {
      const { at, read } = viewOf(views, key)
      return ({ rows }, answering) => rows.map(row => read(row[at], answering))
    }
    case 'pageInfo':
      return ({ pageInfo }) =>
        Object.fromEntries(below.map(field => [field.key, field.constant ?? pageInfo[field.name]]))
    case 'edges': {
      const read = objectReader<Edge>(
        below.map(field => ({ key: field.key, read: edgePart(field, key, views) })),
      )
      return ({ rows, cursors }, answering) =>
        rows.map((row, index) => read({ row, cursor: cursors[index] ?? '' }, answering))
    }
    default:
      return () => constant
  }
}

type Edge = { readonly row: readonly unknown[]; readonly cursor: string }

function edgePart({ key, name, constant }: Part, list: string, views: readonly Read[]): Entry<Edge>['read'] {
  if (name === 'cursor') return ({ cursor }) => cursor
  if (constant !== null) return () => constant
  const { at, read } = viewOf(views, list, key)
  return ({ row }, answering) => read(row[at], answering)
}

/** The column of a row that holds a view's objects: the sort keys come first. */
function viewOf(views: readonly Read[], list: string, node?: string): { at: number; read: Reader } {
  const place = views.findIndex(view => view.list === list && view.node === node)
  return { at: place + 1, read: views[place]?.read ?? nothing }
}

const nothing: Reader = () => null

function pageOf(raw: unknown, size: unknown, seal: string | undefined, walk: Walk, isAlone: boolean): Page {
  const [found, totalCount] = listOf(raw)
  if (typeof size !== 'number') throw new Error('The size of a page was not bound.')
  const all = listOf(found)
  const more = all.length > size
  const rows = all.slice(0, size).map(row => (isAlone ? [undefined, row] : listOf(row)))
  if (walk.backwards) rows.reverse()
  // Sort keys travel only where cursors are asked for.
  const cursors = seal === undefined ? [] : rows.map(row => cursorOf(listOf(row[0]), seal))
  return {
    rows,
    cursors,
    totalCount,
    pageInfo: {
      // A cursor was handed out for a row on its own side, so there is something there.
      hasNextPage: walk.backwards ? walk.cursor : more,
      hasPreviousPage: walk.backwards ? more : walk.cursor,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  }
}

/** A field of a page, of an edge or of pageInfo; `constant` is its `__typename`. */
type Part = {
  readonly key: string
  readonly name: string
  readonly constant: string | null
  readonly below: readonly Part[]
}

/** A field of an edge beside node and cursor: a column over what the page's pattern binds, with the page's arguments. */
type EdgeColumn = View & { readonly field: GraphQLField<unknown, unknown>; readonly declared: Column }

function columnReader({ type }: GraphQLField<unknown, unknown>, { value }: Column): Reader {
  const read = leafReader(type)
  return value ? (raw, answering) => read(value(raw), answering) : read
}

type Asked = {
  readonly columns: readonly EdgeColumn[]
  readonly nodeType: GraphQLObjectType
  readonly parts: readonly Part[]
  readonly views: readonly (View & { readonly sets: readonly SelectionSetNode[] })[]
  readonly rows: boolean
  readonly cursors: boolean
  readonly count: boolean
}

/** What is selected of a connection: each `nodes`, and each `node` of each `edges`. */
function askedOf({ compiling, field, selected }: Below): Asked {
  const type = objectNamed(field.type)
  const nodeType = objectNamed(type.getFields().nodes?.type)
  const views: (View & { sets: SelectionSetNode[] })[] = []
  const columns: EdgeColumn[] = []
  const partsOf = (of: GraphQLObjectType, sets: readonly SelectionSetNode[], list?: string): Part[] =>
    collect(compiling.reading, of, sets).map(({ key, nodes }) => {
      compiling.budget.column(key)
      const field = of.getFields()[nodes[0]?.name.value ?? '']
      if (!field) return { key, name: '__typename', constant: of.name, below: [] }
      const below = setsBelow(nodes)
      const isNodes = list === undefined && field.name === 'nodes'
      if (isNodes || field.name === 'node')
        views.push({ list: list ?? key, node: isNodes ? undefined : key, sets: below })
      const declared = compiling.declarations[of.name]?.fields[field.name]
      if (list !== undefined && declared?.kind === 'column')
        columns.push({ list, node: key, field, declared })
      const deeper = field.name === 'edges' || field.name === 'pageInfo'
      return {
        key,
        name: field.name,
        constant: null,
        below: deeper ? partsOf(objectNamed(field.type), below, key) : [],
      }
    })
  const parts = partsOf(type, setsBelow(selected.nodes))
  const named = (name: string, of: readonly Part[]) => of.some(part => part.name === name)
  return {
    nodeType,
    parts,
    views,
    columns,
    rows: named('nodes', parts) || named('edges', parts) || named('pageInfo', parts),
    cursors:
      named('pageInfo', parts) || parts.some(({ name, below }) => name === 'edges' && named('cursor', below)),
    count: named('totalCount', parts),
  }
}

function objectNamed(type: GraphQLOutputType | undefined): GraphQLObjectType {
  const named = type && getNamedType(type)
  if (!isObjectType(named)) throw new Error('A connection lacks nodes or edges.')
  return named
}
