import { counted } from '../pages/words.ts'
import type { View } from './address.ts'
import type { Item } from './card.ts'
import { admits } from './filter.ts'
import type { GraphEdge, GraphNode, Tied } from './graph.ts'
import { KINDS, type KindName, kindOf } from './kinds.ts'

/** A picture while it is drawn: what the walk from the start has met so far. */
export class Drawing {
  readonly nodes = new Map<string, GraphNode>()
  readonly edges = new Map<string, GraphEdge>()
  /** Opened things whose relations are not drawn yet. */
  readonly waiting: string[] = []
  /** Things that the filters left out. */
  hidden = 0
  readonly #view: View
  readonly #open: ReadonlySet<string>

  constructor(view: View) {
    this.#view = view
    this.#open = new Set([view.from, ...view.open])
  }

  /** Whether the view shows things of a kind; the start is always shown. */
  shows(kind: KindName, id?: string): boolean {
    const { kinds, from } = this.#view
    return kinds === undefined || kinds.includes(kind) || id === from
  }

  /** Those of them that the view shows; the others are counted as hidden. */
  admitted(items: readonly Item[]): readonly Item[] {
    const shown = items.filter(({ id, event }) => {
      const kind = kindOf(id)
      return kind !== undefined && this.shows(kind, id) && (event === undefined || admits(this.#view, event))
    })
    this.hidden += items.length - shown.length
    return shown
  }

  /** A thing that has been met; the first way to it counts. */
  meet(parent: string | undefined, found: Omit<GraphNode, 'isOpen' | 'depth' | 'parent'>): GraphNode {
    const before = this.nodes.get(found.id)
    if (before) return before
    const depth = parent === undefined ? 0 : (this.nodes.get(parent)?.depth ?? 0) + 1
    const node = { ...found, isOpen: this.#open.has(found.id), depth, parent }
    this.nodes.set(found.id, node)
    if (node.isOpen) this.waiting.push(node.id)
    return node
  }

  /** Things beside another, each alone. */
  items(parent: string, items: readonly Item[]): Tied[] {
    return items.map(({ id, name, tie, note, event, count }) => {
      const node = this.meet(parent, {
        id,
        kind: kindOf(id) ?? 'event',
        name,
        isBundle: false,
        ...(event !== undefined && { event }),
        ...(count !== undefined && { count }),
      })
      this.#tie(parent, id, tie)
      // A note that begins with the tie says it already: the post and its term.
      return { node, tie: note === undefined ? tie : note.startsWith(tie) ? note : `${tie}, ${note}` }
    })
  }

  /** Many things beside another, as one. */
  bundle(parent: string, kind: KindName, id: string, name: string, count: number): Tied {
    const tie = counted(count, KINDS[kind].one, KINDS[kind].many)
    const node = this.meet(parent, { id, kind, name, count, isBundle: true })
    this.#tie(parent, id, tie)
    return { node, tie }
  }

  /** Told from both sides it is one line, read as it was told first. */
  #tie(source: string, target: string, tie: string): void {
    const id = `${source} ${target}`
    if (!this.edges.has(`${target} ${source}`) && !this.edges.has(id))
      this.edges.set(id, { id, source, target, tie })
  }
}
