import iterate from 'graphology-layout-forceatlas2/iterate.js'
import { apart } from './apart.ts'
import { type Laid, type LayoutTask, PER_NODE } from './layout-task.ts'

/*
 * ForceAtlas2 (Jacomy et al. 2014) away from the page's own thread, in slices: a new task ends the one before. The same
 * graph from the same places always settles in the same way, since the end depends on steps alone and not on time.
 */

/** Steps between two looks at how much still moves. */
const SLICE = 10
/** Milliseconds between two pictures of what moves. */
const PICTURE = 40
/** Settled when in one slice things move by less than this part of the picture's width, on average. */
const STILL = 0.0015

let run = 0

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const own = ++run
  const { nodes, edges, sizes } = data
  const count = nodes.length / PER_NODE
  const settings = {
    // What hangs on one thing spreads evenly around it, whether it is five or fifty.
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(count + 1),
    barnesHutOptimize: count > 400,
    barnesHutTheta: 0.6,
  }
  const most = count > 1000 ? 250 : 600
  let steps = 0
  let shown = performance.now()
  const slice = () => {
    if (own !== run) return
    const before = positions(nodes)
    for (let step = 0; step < SLICE; step++) iterate(settings, nodes, edges)
    steps += SLICE
    const after = positions(nodes)
    const settled = steps >= most || moved(before, after) < STILL * widthOf(after)
    if (settled) return post({ positions: apart(after, sizes), settled })
    if (performance.now() - shown > PICTURE) {
      shown = performance.now()
      post({ positions: after, settled })
    }
    setTimeout(slice, 0)
  }
  slice()
})

const post = (laid: Laid) => postMessage(laid, { transfer: [laid.positions.buffer] })

function positions(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const count = nodes.length / PER_NODE
  const found = new Float32Array(2 * count)
  for (let node = 0; node < count; node++) {
    found[2 * node] = nodes[PER_NODE * node] ?? 0
    found[2 * node + 1] = nodes[PER_NODE * node + 1] ?? 0
  }
  return found
}

function moved(before: Float32Array, after: Float32Array): number {
  let sum = 0
  for (let place = 0; place < after.length; place += 2)
    sum += Math.hypot(
      (after[place] ?? 0) - (before[place] ?? 0),
      (after[place + 1] ?? 0) - (before[place + 1] ?? 0),
    )
  return sum / (after.length / 2)
}

function widthOf(found: Float32Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of found) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return Math.max(1e-6, most - least)
}
