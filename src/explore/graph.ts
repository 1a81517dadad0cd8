import { counted, titled } from '../pages/words.ts'
import type { View } from './address.ts'
import { bundleOf, idOf, periodInWords } from './bundle.ts'
import { type EventMark, FEW, type Item, type Opened, type Relation } from './card.ts'
import { admits, isWithin } from './filter.ts'
import { KINDS, type KindName, kindOf } from './kinds.ts'
import type { Known } from './read.ts'

/** A thing, or a bundle of many, as it is drawn and listed. */
export type GraphNode = {
  readonly id: string
  readonly kind: KindName
  readonly name: string
  readonly note?: string
  readonly event?: EventMark
  /** How many events or things it stands for. */
  readonly count?: number
  readonly isBundle: boolean
  readonly isOpen: boolean
  /** Steps from the start. */
  readonly depth: number
  /** The thing beside which it came in; undefined for the start. */
  readonly parent: string | undefined
}

export type GraphEdge = {
  readonly id: string
  readonly source: string
  readonly target: string
  /** What the relation is, read from source to target. */
  readonly tie: string
}

/** What one opened thing is related to, as the list tells it. */
export type Group = {
  readonly title: string
  readonly total: number
  readonly nodes: readonly { readonly node: GraphNode; readonly tie: string }[]
}

export type Graph = {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: ReadonlyMap<string, GraphEdge>
  /** By the id of each opened thing and bundle, in the order in which the walk from the start meets them. */
  readonly groups: ReadonlyMap<string, readonly Group[]>
  /** So many things of opened ones are not shown by the filters. */
  readonly hidden: number
}

/** Documents and claims of an event seldom matter one by one before it is read. */
const FEWER = 4

/** Whether things of a relation stand in a bundle, and not alone. */
export const isMany = ({ kind, total }: Relation): boolean =>
  total > (kind === 'claim' || kind === 'document' ? FEWER : FEW)

/** The picture of a view: all that the walk from the start over opened things meets. Takes only what is known of them. */
export function graphOf(view: View, { cards, opened }: Known): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const groups = new Map<string, readonly Group[]>()
  let hidden = 0
  const open = new Set([view.from, ...view.open])
  const start = cards.get(view.from)
  if (!start) return { nodes, edges, groups, hidden }
  const waiting: string[] = []

  const meet = (parent: string | undefined, found: Omit<GraphNode, 'isOpen' | 'depth' | 'parent'>) => {
    const before = nodes.get(found.id)
    if (before) return before
    const depth = parent === undefined ? 0 : (nodes.get(parent)?.depth ?? 0) + 1
    const node = { ...found, isOpen: open.has(found.id), depth, parent }
    nodes.set(found.id, node)
    if (node.isOpen) waiting.push(node.id)
    return node
  }
  const tied = (source: string, target: string, tie: string) => {
    const id = `${source} ${target}`
    const back = edges.get(`${target} ${source}`)
    // Told from both sides it is one line, read as it was told first.
    if (!back && !edges.has(id)) edges.set(id, { id, source, target, tie })
  }
  const isShown = (kind: KindName, id: string) =>
    view.kinds === undefined || view.kinds.includes(kind) || id === view.from

  const admitted = (items: readonly Item[]) => {
    const shown = items.filter(({ id, event }) => {
      const kind = kindOf(id)
      return kind !== undefined && isShown(kind, id) && (event === undefined || admits(view, event))
    })
    hidden += items.length - shown.length
    return shown
  }
  const itemsAt = (parent: string, items: readonly Item[]) =>
    admitted(items).map(({ id, name, tie, note, event, count }) => {
      const kind = kindOf(id) ?? 'event'
      const node = meet(parent, {
        id,
        kind,
        name,
        isBundle: false,
        ...(note !== undefined && { note }),
        ...(event !== undefined && { event }),
        ...(count !== undefined && { count }),
      })
      tied(parent, id, tie)
      return { node, tie: note && kind !== 'person' ? `${tie}, ${note}` : (note ?? tie) }
    })
  const bundleAt = (parent: string, kind: KindName, id: string, name: string, count: number) => {
    const tie = counted(count, KINDS[kind].one, KINDS[kind].many)
    const node = meet(parent, { id, kind, name, count, isBundle: true })
    tied(parent, id, tie)
    return { node, tie }
  }

  const groupOf = (owner: string, relation: Relation): Group[] => {
    const { key, title, items, total, years } = relation
    if (total === 0) return []
    if (years) {
      if (!isShown('event', '')) {
        hidden += total
        return []
      }
      const shown = years.filter(({ key: year }) => isWithin(year, view))
      return [
        {
          title,
          total,
          nodes: shown.map(({ key: year, count }) =>
            bundleAt(
              owner,
              'event',
              idOf({ owner, relation: key, period: year }),
              `Events of ${periodInWords(year)}`,
              count,
            ),
          ),
        },
      ]
    }
    const shown = admitted(items)
    if (shown.length === 0) return []
    if (!isMany(relation)) return [{ title, total: shown.length, nodes: itemsAt(owner, shown) }]
    const kind = kindOf(shown[0]?.id ?? '') ?? relation.kind
    const rest = total - items.length
    const id = idOf({ owner, relation: key })
    return [{ title, total, nodes: [bundleAt(owner, kind, id, title, shown.length + rest)] }]
  }

  const expandBundle = (id: string): Group[] => {
    const bundle = bundleOf(id)
    const owner = bundle && cards.get(bundle.owner)
    const relation = owner?.relations.find(({ key }) => key === bundle?.relation)
    if (!bundle || !owner || !relation) return []
    const title = `${owner.name}: ${nodes.get(id)?.name ?? relation.title}`
    const within = opened.get(id)
    if (bundle.period === undefined) {
      const shown = itemsAt(id, relation.items)
      return [{ title, total: shown.length + relation.total - relation.items.length, nodes: shown }]
    }
    return within ? [{ title, total: within.total, nodes: partsOrEvents(id, bundle.type, within) }] : []
  }
  const partsOrEvents = (id: string, type: string | undefined, { items, parts }: Opened) => {
    const bundle = bundleOf(id)
    if (!bundle || type !== undefined || parts.length === 0) return itemsAt(id, items)
    return parts.map(({ key, count }) => {
      const isMonth = /^\d/.test(key)
      const part = isMonth ? { ...bundle, period: key } : { ...bundle, type: key.toLowerCase() }
      return bundleAt(id, 'event', idOf(part), isMonth ? periodInWords(key) : titled(key), count)
    })
  }

  meet(undefined, {
    id: start.id,
    kind: start.kind,
    name: start.name,
    isBundle: false,
    ...(start.event && { event: start.event }),
  })
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const opening = id
    const card = cards.get(opening)
    groups.set(
      opening,
      card ? card.relations.flatMap(relation => groupOf(opening, relation)) : expandBundle(opening),
    )
  }
  return { nodes, edges, groups, hidden }
}
