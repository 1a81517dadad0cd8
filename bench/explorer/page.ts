import type { Graph, GraphEdge, GraphNode } from '../../src/explore/graph.ts'
import { KIND_NAMES } from '../../src/explore/kinds.ts'
import '../../web/pages/site.css'
import '../../web/pages/explore.css'
import { Picture } from '../../web/pages/explore/picture.ts'

/*
 * The explorer's own picture of a generated graph: a tree of hubs with a tenth more lines across it, every kind of thing,
 * every name as long as titles are. `draw` lays it out, `fly` pans and zooms and counts the frames that the browser paints.
 */

const QUADS = ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'] as const

function generated(count: number): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  const tied = (source: string, target: string) => {
    const id = `${source} ${target}`
    if (source !== target && !edges.has(`${target} ${source}`))
      edges.set(id, { id, source, target, tie: 'answered' })
  }
  for (let number = 0; number < count; number++) {
    const id = `event:${number}`
    // Each opened thing brings some forty.
    const parent = number === 0 ? undefined : `event:${Math.floor((number - 1) / 40)}`
    const quadClass = QUADS[number % 4] ?? 'VERBAL_CONFLICT'
    nodes.set(id, {
      id,
      kind: number % 3 === 0 ? (KIND_NAMES[number % KIND_NAMES.length] ?? 'event') : 'event',
      name: `Number ${number} summons the ambassador of number ${number * 7}`,
      event: {
        date: '2025-11-14',
        earliest: '2025-11-14',
        latest: '2025-11-14',
        type: 'PROTEST',
        quadClass,
        status: 'HAPPENED',
        importance: (number % 9) / 4,
      },
      isBundle: false,
      isOpen: number * 40 + 1 < count,
      depth: number === 0 ? 0 : 2,
      parent,
    })
    if (parent !== undefined) tied(parent, id)
    if (number % 10 === 0) tied(id, `event:${(number * 7919) % (number + 1)}`)
  }
  return { nodes, edges, groups: new Map(), hidden: 0 }
}

const place = document.querySelector<HTMLElement>('#picture')
if (!place) throw new Error('The page has no picture.')
const picture = new Picture(place, () => {})

/** Milliseconds until the layout is still. */
async function draw(
  count: number,
): Promise<{ readonly nodes: number; readonly edges: number; readonly settled: number }> {
  const graph = generated(count)
  const begun = performance.now()
  picture.show(graph, 'event:0')
  while (place?.dataset.layout !== 'settled') await new Promise(requestAnimationFrame)
  return { nodes: graph.nodes.size, edges: graph.edges.size, settled: performance.now() - begun }
}

/** Frames a second over so many seconds of panning and zooming in every frame, and the longest gap between two. */
async function fly(seconds: number): Promise<{ readonly frames: number; readonly longest: number }> {
  const begun = await new Promise(requestAnimationFrame)
  let [now, frames, longest] = [begun, 0, 0]
  while (now - begun < seconds * 1000) {
    const time = (now - begun) / 1000
    picture.camera.setState({
      x: 0.5 + 0.25 * Math.sin(time * 1.7),
      y: 0.5 + 0.25 * Math.cos(time * 1.3),
      ratio: 0.55 + 0.45 * Math.cos(time * 0.9),
    })
    const next = await new Promise(requestAnimationFrame)
    longest = Math.max(longest, next - now)
    now = next
    frames++
  }
  return { frames: frames / ((now - begun) / 1000), longest }
}

Object.assign(globalThis, { draw, fly })
