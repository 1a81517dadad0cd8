import type Graph from 'graphology'
import { type Laid, type LayoutTask, PER_EDGE, PER_NODE } from './layout-task.ts'

/** Lays a graph out in a worker, from where its nodes are, until it is still. */
export class Layout {
  readonly #worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  readonly #graph: Graph
  #keys: readonly string[] = []
  #moved: (settled: boolean) => void

  constructor(graph: Graph, moved: (settled: boolean) => void) {
    this.#graph = graph
    this.#moved = moved
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Laid>) => this.#place(data))
  }

  /** From now on; what was under way is given up. */
  start(): void {
    const graph = this.#graph
    this.#keys = graph.nodes()
    const places = new Map(this.#keys.map((key, place) => [key, place]))
    const task: LayoutTask = {
      nodes: new Float32Array(this.#keys.length * PER_NODE),
      edges: new Float32Array(graph.size * PER_EDGE),
      sizes: Float32Array.from(this.#keys, key => Number(graph.getNodeAttribute(key, 'size'))),
    }
    for (const [place, key] of this.#keys.entries()) {
      const { x, y } = graph.getNodeAttributes(key)
      // All of one mass: by its own rule what has many ties would push all else into the corners.
      task.nodes.set([Number(x), Number(y), 0, 0, 0, 0, 1, 1, 1, 0], place * PER_NODE)
    }
    let edge = 0
    graph.forEachEdge((_edge, _attributes, source, target) => {
      const ends = [places.get(source) ?? 0, places.get(target) ?? 0].map(place => place * PER_NODE)
      // Two that have many ties hold together, whatever hangs on each.
      const weight = 1 + Math.log(Math.min(graph.degree(source), graph.degree(target)))
      task.edges.set([...ends, weight], PER_EDGE * edge++)
    })
    this.#worker.postMessage(task)
  }

  #place({ positions, settled }: Laid): void {
    const graph = this.#graph
    // Of a graph that has changed since: the next one is under way.
    if (positions.length !== 2 * this.#keys.length) return
    const places = new Map(this.#keys.map((key, place) => [key, place]))
    graph.updateEachNodeAttributes(
      (key, attributes) => {
        const place = places.get(key)
        if (place === undefined) return attributes
        return { ...attributes, x: positions[2 * place], y: positions[2 * place + 1] }
      },
      { attributes: ['x', 'y'] },
    )
    this.#moved(settled)
  }
}
