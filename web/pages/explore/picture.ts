import Graph from 'graphology'
import Sigma, { type Camera } from 'sigma'
import type { Graph as Shown } from '../../../src/explore/graph.ts'
import { type Colours, coloursOf, onTheme } from './colours.ts'
import { drawn } from './drawn.ts'
import { holdIn } from './held.ts'
import { hoverIn, labelIn, Room, type Standing } from './labels.ts'
import { Layout } from './layout.ts'
import { Moving } from './moving.ts'
import { ShapeProgram } from './shape-program.ts'
import { TieProgram } from './tie-program.ts'

/** Radians between two things that come in beside the same one: the golden angle spreads any number of them. */
const GOLDEN = 2.399963
/** Lines are drawn beneath what is there, the first one therefore above the others. */
const LINES = { first: 0, others: 1 }
/** Beyond so many, names are not kept clear of shapes, and fewer are drawn: writing them is a quarter of a frame. */
const FEW_SHAPES = 400
/** Pixels across of the cells of which each shows a name, in a small graph and in a large one. */
const CELL = { small: 60, large: 150 }

/** The graph as a picture on WebGL; everything in it is in the lists too. Throws where the browser has no WebGL. */
export class Picture {
  readonly #graph = new Graph({ type: 'undirected', multi: false })
  readonly #sigma: Sigma
  readonly #layout: Layout
  readonly #moving: Moving
  readonly #place: HTMLElement
  #colours: Colours
  #shown: Shown | undefined
  #chosen: string | undefined
  #under: string | undefined

  /** `place` must have its size; `click` is told the id of what is clicked on. */
  constructor(place: HTMLElement, click: (id: string) => void) {
    this.#place = place
    this.#colours = coloursOf(place)
    const colours = () => this.#colours
    const room = new Room(() => this.#standing())
    this.#sigma = new Sigma(this.#graph, place, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      defaultEdgeType: 'tie',
      edgeProgramClasses: { tie: TieProgram },
      defaultDrawNodeLabel: labelIn(colours, room, () => place.dataset.motion !== 'slow'),
      defaultDrawNodeHover: hoverIn(colours),
      labelDensity: 1,
      labelGridCellSize: CELL.small,
      labelRenderedSizeThreshold: 4,
      renderEdgeLabels: true,
      edgeLabelSize: 11,
      edgeLabelFont: 'system-ui, sans-serif',
      minEdgeThickness: 1.3,
      stagePadding: 44,
      zIndex: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      nodeReducer: (id, data) => this.#node(id, data),
      edgeReducer: (id, data) => this.#edge(id, data),
    })
    this.#layout = new Layout(this.#graph, settled => {
      if (settled || !matchMedia('(prefers-reduced-motion: reduce)').matches) this.#sigma.refresh()
      if (settled) place.dataset.layout = 'settled'
    })
    this.#moving = new Moving(this.camera, () => this.#sigma.scheduleRender())
    holdIn(this.#sigma, () => this.#moving.holds())
    this.#sigma.on('beforeRender', () => {
      room.clear()
      place.dataset.motion = this.#moving.next()
    })
    this.#sigma.on('clickNode', ({ node }) => click(node))
    this.#sigma.on('enterNode', ({ node }) => this.#point(node))
    this.#sigma.on('leaveNode', () => this.#point(undefined))
    onTheme(() => {
      this.#colours = coloursOf(place)
      if (this.#shown) this.#draw(this.#shown)
      this.#sigma.setSetting('edgeLabelColor', { color: this.#colours.quiet ?? '#888888' })
    })
    this.#sigma.setSetting('edgeLabelColor', { color: this.#colours.quiet ?? '#888888' })
  }

  /** Draws another graph; what was there before keeps its place, and all of it settles anew where anything came or went. */
  show(shown: Shown, chosen: string): void {
    const before = this.#graph.nodes().join(' ')
    this.#chosen = chosen
    this.#draw(shown)
    if (this.#graph.nodes().join(' ') === before) {
      this.#sigma.refresh()
      return
    }
    this.#sigma.setSetting('labelGridCellSize', this.#graph.order > FEW_SHAPES ? CELL.large : CELL.small)
    this.#place.dataset.layout = 'moving'
    this.#moving.forget()
    this.#layout.start()
  }

  zoom(by: 'in' | 'out' | 'all'): void {
    const { camera } = this
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches ? { duration: 0 } : {}
    if (by === 'in') camera.animatedZoom(still)
    else if (by === 'out') camera.animatedUnzoom(still)
    else camera.animatedReset(still)
  }

  /** What part of the graph is seen. */
  get camera(): Camera {
    return this.#sigma.getCamera()
  }

  /** Shapes, and what is open among them, for names to keep clear of; none of a very large graph, few of whose names are drawn. */
  #standing(): Standing {
    if (this.#graph.order > FEW_SHAPES) return { shapes: [], open: [] }
    const all = this.#graph.nodes().flatMap(key => {
      const data = this.#sigma.getNodeDisplayData(key)
      if (!data) return []
      const size = this.#sigma.scaleSize(data.size)
      return [{ key, ...this.#sigma.framedGraphToViewport(data), size, label: data.label ?? '' }]
    })
    return {
      shapes: all.map(({ x, y, size }) => [x - size, y - size, x + size, y + size]),
      open: all.filter(({ key }) => this.#graph.getNodeAttribute(key, 'isOpen') === true),
    }
  }

  #draw(shown: Shown): void {
    this.#shown = shown
    const graph = this.#graph
    for (const id of graph.nodes()) if (!shown.nodes.has(id)) graph.dropNode(id)
    for (const id of graph.edges()) if (!shown.edges.has(id)) graph.dropEdge(id)
    const born = new Map<string, number>()
    for (const node of shown.nodes.values()) {
      const look = drawn(node, this.#colours)
      if (graph.hasNode(node.id)) {
        const { x, y } = graph.getNodeAttributes(node.id)
        graph.replaceNodeAttributes(node.id, { x, y, ...look })
        continue
      }
      graph.addNode(node.id, { ...this.#birthplace(node.parent, born), ...look })
    }
    for (const { id, source, target, tie } of shown.edges.values())
      if (!graph.hasEdge(id) && !graph.hasEdge(source, target))
        graph.addEdgeWithKey(id, source, target, { tie, size: 1 })
  }

  /** Beside the thing through which it came in, the next one a golden angle further around. */
  #birthplace(
    parent: string | undefined,
    born: Map<string, number>,
  ): { readonly x: number; readonly y: number } {
    if (parent === undefined || !this.#graph.hasNode(parent)) return { x: 0, y: 0 }
    const number = born.get(parent) ?? 0
    born.set(parent, number + 1)
    const { x, y } = this.#graph.getNodeAttributes(parent)
    // Away from the middle, so that what is opened grows outwards.
    const away = Math.atan2(Number(y), Number(x))
    const angle = away + GOLDEN * number
    const reach = 20 + 3 * Math.sqrt(number)
    return { x: Number(x) + reach * Math.cos(angle), y: Number(y) + reach * Math.sin(angle) }
  }

  #point(id: string | undefined): void {
    this.#under = id
    this.#place.style.cursor = id === undefined ? '' : 'pointer'
    this.#place.classList.toggle('pointed', id !== undefined)
    this.#sigma.refresh({ skipIndexation: true })
  }

  #node(id: string, data: object): object {
    if (id === this.#chosen)
      return { ...data, forceLabel: true, border: 5, color: this.#colours.accent, zIndex: 3 }
    return data
  }

  /** Lines of what is chosen or under the pointer stand out and say what they mean. */
  #edge(id: string, data: object): object {
    const [source, target] = this.#graph.extremities(id)
    const of = (node: string | undefined) => node !== undefined && (node === source || node === target)
    if (of(this.#under))
      return {
        ...data,
        color: this.#colours.ink,
        size: 1.5,
        label: 'tie' in data ? data.tie : '',
        forceLabel: true,
        zIndex: LINES.first,
      }
    if (this.#under === undefined && of(this.#chosen))
      return { ...data, color: this.#colours.quiet, size: 1.5, zIndex: LINES.first }
    return { ...data, color: this.#colours.tie, zIndex: LINES.others }
  }
}
