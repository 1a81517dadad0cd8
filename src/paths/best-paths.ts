/** One step to a neighbour; `cost` is a whole number above 0. At most one step leads from one node to another. */
export type Step = { readonly to: string; readonly cost: number }

/** The steps that leave each node. */
export type Graph<S extends Step> = ReadonlyMap<string, readonly S[]>

/** `most` paths at most, each of `longest` steps at most; `below`: only such as cost less. */
export type Wanted = {
  readonly from: string
  readonly to: string
  readonly most: number
  readonly longest: number
  readonly below?: number
}

export type Found<S extends Step> = { readonly cost: number; readonly steps: readonly S[] }

/** The search held more beginnings of paths than this: the graph is too tangled for an answer in bounded time. */
export class TooTangled extends Error {}

const MOST_BEGINNINGS = 200_000

/** A beginning of a path: what it cost, what it costs at the least when it is whole, and the way so far. */
type Beginning<S extends Step> = {
  readonly least: number
  readonly spent: number
  readonly way: string
  readonly node: string
  /** Whether it has passed what it must pass. */
  readonly isAnew: boolean
  readonly steps: readonly S[]
}

/**
 * The best paths between two nodes that pass no node twice, each but the first by a node that no better one of them passes:
 * the cheapest first, of equal cost the one with fewer steps, then by the ids along the way, so that the same graph always
 * gives the same answer. One by one, each a best-first search where what is still to come is known exactly but for nodes
 * that may not be passed twice. To take the next best of all paths, as Yen's algorithm (1971) gives them, and pass over
 * those that pass nothing anew could take a search of all.
 * Throws TooTangled.
 */
export function bestPaths<S extends Step>(graph: Graph<S>, wanted: Wanted): Found<S>[] {
  const begun = { count: 0 }
  const found: Found<S>[] = []
  const passed = new Set([wanted.from, wanted.to])
  while (found.length < wanted.most) {
    const next = best(graph, wanted, found.length > 0 ? passed : undefined, begun)
    if (!next || next.cost >= (wanted.below ?? Number.POSITIVE_INFINITY)) break
    found.push(next)
    for (const { to } of next.steps) passed.add(to)
  }
  return found
}

/** `passed`: nodes of which the path must pass another; undefined: it need not. */
function best<S extends Step>(
  graph: Graph<S>,
  { from, to, longest }: Wanted,
  passed: ReadonlySet<string> | undefined,
  begun: { count: number },
): Found<S> | undefined {
  const isNew = (node: string) => passed?.has(node) === false
  const ahead = costsAhead(graph, to, longest, isNew)
  const leastFrom = (node: string, left: number, isAnew: boolean) =>
    ahead[Math.min(left, ahead.length - 1)]?.[isAnew ? 'any' : 'anew'].get(node)
  const waiting = queue<S>()
  const isFree = passed === undefined
  const least = leastFrom(from, longest, isFree)
  if (least !== undefined) waiting.add({ least, spent: 0, way: from, node: from, isAnew: isFree, steps: [] })
  for (let next = waiting.take(); next; next = waiting.take()) {
    const { node, spent, steps, way } = next
    if (node === to) return { cost: Math.floor(spent / STEP), steps }
    for (const step of graph.get(node) ?? []) {
      const isAnew = next.isAnew || isNew(step.to)
      const rest = leastFrom(step.to, longest - steps.length - 1, isAnew)
      if (rest === undefined || step.to === from || steps.some(({ to }) => to === step.to)) continue
      if (++begun.count > MOST_BEGINNINGS) throw new TooTangled()
      const paid = spent + priceOf(step)
      waiting.add({
        least: paid + rest,
        spent: paid,
        // A space sorts before all that an id holds: a way comes before those that it begins.
        way: `${way} ${step.to}`,
        node: step.to,
        isAnew,
        steps: [...steps, step],
      })
    }
  }
  return undefined
}

/** Costs and steps in one number: a step more only tells where costs are equal. */
const STEP = 1_000
const priceOf = ({ cost }: Step) => cost * STEP + 1

/** What it costs from each node to the end, by any way and by one that passes a new node after it. */
type Ahead = { readonly any: ReadonlyMap<string, number>; readonly anew: ReadonlyMap<string, number> }

/** For 0, 1, 2, ... steps: what it costs from each node to the end with so many at the most. The last holds for more. */
function costsAhead(
  graph: Graph<Step>,
  to: string,
  longest: number,
  isNew: (node: string) => boolean,
): readonly Ahead[] {
  let before: Ahead = { any: new Map([[to, 0]]), anew: new Map() }
  const all = [before]
  for (let steps = 1; steps <= longest; steps++) {
    const [any, anew] = [new Map(before.any), new Map(before.anew)]
    let isBetter = false
    const lower = (costs: Map<string, number>, node: string, step: Step, rest: number | undefined) => {
      if (rest === undefined) return
      const cost = rest + priceOf(step)
      if (cost >= (costs.get(node) ?? Number.POSITIVE_INFINITY)) return
      costs.set(node, cost)
      isBetter = true
    }
    for (const [node, leaving] of graph)
      for (const step of node === to ? [] : leaving) {
        lower(any, node, step, before.any.get(step.to))
        lower(anew, node, step, (isNew(step.to) ? before.any : before.anew).get(step.to))
      }
    if (!isBetter) break
    before = { any, anew }
    all.push(before)
  }
  return all
}

/** Beginnings in the order in which they are taken, held as a binary heap. */
function queue<S extends Step>() {
  const heap: Beginning<S>[] = []
  const isBefore = (a: Beginning<S>, b: Beginning<S>) =>
    a.least < b.least || (a.least === b.least && a.way < b.way)
  const swap = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]]
    if (a && b) {
      heap[one] = b
      heap[other] = a
    }
  }
  const comesFirst = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]]
    return a !== undefined && (b === undefined || isBefore(a, b))
  }
  return {
    add: (beginning: Beginning<S>) => {
      let place = heap.push(beginning) - 1
      for (let up = (place - 1) >> 1; place > 0 && comesFirst(place, up); up = (place - 1) >> 1) {
        swap(place, up)
        place = up
      }
    },
    take: (): Beginning<S> | undefined => {
      swap(0, heap.length - 1)
      const first = heap.pop()
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2]
        const down = comesFirst(right, left) ? right : left
        if (down >= heap.length || !comesFirst(down, place)) return first
        swap(place, down)
        place = down
      }
    },
  }
}
