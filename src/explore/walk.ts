import { titled } from '../pages/words.ts'
import type { View } from './address.ts'
import { bundleOf, idOf, periodInWords } from './bundle.ts'
import { FEW, type Opened, type Relation } from './card.ts'
import { Drawing } from './drawing.ts'
import { isWithin } from './filter.ts'
import type { Graph, Group, Tied } from './graph.ts'
import { kindOf } from './kinds.ts'
import type { Known } from './read.ts'

/** Documents and claims seldom matter one by one before their event is read. */
const FEWER = 4

/** Whether things of a relation stand in a bundle, and not alone. */
const isMany = ({ kind, total }: Relation): boolean =>
  total > (kind === 'claim' || kind === 'document' ? FEWER : FEW)

/** The picture of a view: all that a walk from the start over opened things meets, by what is known of them. */
export function graphOf(view: View, known: Known): Graph {
  const drawing = new Drawing(view)
  const groups = new Map<string, readonly Group[]>()
  const start = known.cards.get(view.from)
  if (start) {
    const { id, kind, name, event } = start
    drawing.meet(undefined, { id, kind, name, isBundle: false, ...(event && { event }) })
  }
  for (let id = drawing.waiting.shift(); id !== undefined; id = drawing.waiting.shift()) {
    const card = known.cards.get(id)
    const owner = id
    groups.set(
      id,
      card
        ? card.relations.flatMap(relation => grouped(drawing, view, owner, relation))
        : unbundled(drawing, known, id),
    )
  }
  return { nodes: drawing.nodes, edges: drawing.edges, groups, hidden: drawing.hidden }
}

/** A relation of an opened thing: few things each alone, events that are many by their years, other things in one bundle. */
function grouped(drawing: Drawing, view: View, owner: string, relation: Relation): Group[] {
  const { key, title, items, total, years } = relation
  if (total === 0) return []
  if (years) {
    if (!drawing.shows('event')) {
      drawing.hidden += total
      return []
    }
    const bundles = years
      .filter(year => isWithin(year.key, view))
      .map(year =>
        drawing.bundle(
          owner,
          'event',
          idOf({ owner, relation: key, period: year.key }),
          `Events of ${periodInWords(year.key)}`,
          year.count,
        ),
      )
    return [{ title, total, nodes: bundles }]
  }
  const shown = drawing.admitted(items)
  if (shown.length === 0) return []
  if (!isMany(relation)) return [{ title, total: shown.length, nodes: drawing.items(owner, shown) }]
  // Of what is many only the first hundred are known.
  const count = shown.length + total - items.length
  const kind = kindOf(shown[0]?.id ?? '') ?? relation.kind
  return [
    {
      title,
      total: count,
      nodes: [drawing.bundle(owner, kind, idOf({ owner, relation: key }), title, count)],
    },
  ]
}

/** What an opened bundle holds. */
function unbundled(drawing: Drawing, { cards, opened }: Known, id: string): Group[] {
  const bundle = bundleOf(id)
  const owner = bundle && cards.get(bundle.owner)
  const relation = owner?.relations.find(({ key }) => key === bundle?.relation)
  if (!bundle || !owner || !relation) return []
  const title = `${owner.name}: ${drawing.nodes.get(id)?.name ?? relation.title}`
  if (bundle.period === undefined) {
    const shown = drawing.admitted(relation.items)
    const total = shown.length + relation.total - relation.items.length
    return [{ title, total, nodes: drawing.items(id, shown) }]
  }
  const within = opened.get(id)
  return within ? [{ title, total: within.total, nodes: eventsWithin(drawing, id, within) }] : []
}

/** Events of a year or month: smaller bundles where they are many, else each alone. */
function eventsWithin(drawing: Drawing, id: string, { items, parts }: Opened): Tied[] {
  const bundle = bundleOf(id)
  if (!bundle || parts.length === 0) return drawing.items(id, drawing.admitted(items))
  return parts.map(({ key, count }) => {
    const isMonth = /^\d/.test(key)
    const part = isMonth ? { ...bundle, period: key } : { ...bundle, type: key.toLowerCase() }
    const name = isMonth ? periodInWords(key) : titled(key)
    return drawing.bundle(id, 'event', idOf(part), name, count)
  })
}
