import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { isRecord } from './arguments.ts'
import { collect, type Selected, setsBelow } from './collect.ts'
import { type Bound, type Expression, indented, listOf, type Reader } from './compiling.ts'
import type { Connection, Reach } from './declare.ts'
import { type Below, clausesOf, ownVariables, subquery } from './field.ts'
import { cursorOf, orderBy, past, type Walk, walkOf } from './page.ts'
import { compileTarget } from './target.ts'

/** `totalCount` counts no further than this. */
export const COUNT_CAP = 10_000

/**
 * A page of a list: `[rows, count]`, each row `[[sort keys], object, ...]`. One row more than asked for tells whether
 * there is a next page. Rows are read only where edges, nodes or pageInfo are selected; sort keys only where cursors are.
 */
export function compileConnection(
  below: Below,
  declared: Connection,
  reach: Reach,
  slot: string,
): Expression {
  const { compiling, selected, place } = below
  const asked = askedOf(below)
  const depth = place.depth + 1
  compiling.budget.list(depth, selected.key)
  const pattern = declared.pattern(reach)
  const scope = { ...place.scope, ...pattern.scope }
  const views = asked.views.map(view => ({
    ...view,
    target: compileTarget(compiling, asked.nodeType, view.sets, { scope, ambient: place.ambient, depth }),
  }))
  const visible =
    compiling.declarations[asked.nodeType.name]?.visible?.(scope.self ?? '', place.ambient) ?? []
  compiling.budget.conditions(pattern.where ?? [], selected.key)
  const where = [...(pattern.where ?? []), ...visible]
  const walk = walkOf(reach.args.has)
  const unique = pattern.distinct ? 'DISTINCT ' : ''
  const keys = asked.cursors ? `[${pattern.page.keys.join(', ')}]` : '[]'
  const rows = asked.rows
    ? subquery([
        ...clausesOf(pattern, [...where, ...past(pattern.page, walk, reach.args.at)]),
        `WITH ${unique}${ownVariables(pattern, place).join(', ')}`,
        `ORDER BY ${orderBy(pattern.page, walk)}`,
        `LIMIT ${reach.args.at('limit')}`,
        `RETURN [${[keys, ...views.map(view => view.target.text)].join(', ')}]`,
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
    read: pageReader(
      slot,
      walk,
      views.map(({ list, node, target }) => ({ list, node, read: target.read })),
    ),
    sizes: [{ size: { slot }, below: views.flatMap(view => view.target.sizes) }],
  }
}

type View = { readonly list: string; readonly node: string | undefined }

/** The parts of a page; each selection of nodes lies under the keys by which it was asked for. */
function pageReader(slot: string, walk: Walk, views: readonly (View & { readonly read: Reader })[]): Reader {
  return (raw, bound) => {
    const [rows, totalCount] = listOf(raw)
    const { size, seal } = pageOf(bound, slot)
    const found = listOf(rows)
    const more = found.length > size
    const shown = found.slice(0, size).map(listOf)
    if (walk.backwards) shown.reverse()
    const cursors = shown.map(row => cursorOf(listOf(row[0]), seal))
    const lists: Record<string, Record<string, unknown>[] | unknown[]> = {}
    const edges = cursors.map(cursor => ({ cursor }))
    views.forEach(({ list, node, read }, index) => {
      const nodes = shown.map(row => read(row[index + 1], bound))
      if (node === undefined) lists[`$${list}`] = nodes
      else lists[`$${list}`] = merged(lists[`$${list}`] ?? edges, `$${node}`, nodes)
    })
    return {
      ...lists,
      edges,
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
}

const merged = (edges: readonly unknown[], key: string, nodes: readonly unknown[]): unknown[] =>
  edges.map((edge, index) => ({ ...(isRecord(edge) ? edge : {}), [key]: nodes[index] }))

function pageOf(bound: Bound, slot: string): { size: number; seal: string } {
  const { size, seal } = bound[slot] ?? {}
  if (typeof size !== 'number' || typeof seal !== 'string')
    throw new Error(`The page of ${slot} was not bound.`)
  return { size, seal }
}

type Asked = {
  readonly nodeType: GraphQLObjectType
  readonly views: readonly (View & { readonly sets: readonly SelectionSetNode[] })[]
  readonly rows: boolean
  readonly cursors: boolean
  readonly count: boolean
}

/** What is selected of a connection: each `nodes`, and each `node` of each `edges`. */
function askedOf({ compiling, field, selected }: Below): Asked {
  const type = objectNamed(field.type)
  const nodeType = objectNamed(type.getFields().nodes?.type)
  const edgeType = objectNamed(type.getFields().edges?.type)
  const fields = collect(compiling.reading, type, setsBelow(selected.nodes))
  for (const { key } of fields) compiling.budget.column(key)
  const named = (name: string, of: readonly Selected[]) =>
    of.filter(({ nodes }) => nodes[0]?.name.value === name)
  const edges = named('edges', fields).map(({ key, nodes }) => ({
    list: key,
    fields: collect(compiling.reading, edgeType, setsBelow(nodes)),
  }))
  for (const { key } of edges.flatMap(edge => edge.fields)) compiling.budget.column(key)
  const views = [
    ...named('nodes', fields).map(({ key, nodes }) => ({
      list: key,
      node: undefined,
      sets: setsBelow(nodes),
    })),
    ...edges.flatMap(edge =>
      named('node', edge.fields).map(({ key, nodes }) => ({
        list: edge.list,
        node: key,
        sets: setsBelow(nodes),
      })),
    ),
  ]
  const pageInfo = named('pageInfo', fields).length > 0
  return {
    nodeType,
    views,
    rows: views.length > 0 || edges.length > 0 || pageInfo,
    cursors: pageInfo || edges.some(edge => named('cursor', edge.fields).length > 0),
    count: named('totalCount', fields).length > 0,
  }
}

function objectNamed(type: GraphQLOutputType | undefined): GraphQLObjectType {
  const named = type && getNamedType(type)
  if (!isObjectType(named)) throw new Error('A connection lacks nodes or edges.')
  return named
}
