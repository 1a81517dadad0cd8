import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPaths, type Graph, type Step } from '../src/paths/best-paths.ts'

const NODES = ['a', 'a-b', 'b', 'c', 'd', 'e']

/** Graphs of six nodes, circles included. */
const graphs: fc.Arbitrary<Graph<Step>> = fc
  .array(
    fc.record({
      from: fc.constantFrom(...NODES),
      to: fc.constantFrom(...NODES),
      cost: fc.integer({ min: 1, max: 4 }),
    }),
    {
      maxLength: 22,
    },
  )
  .map(edges => {
    const graph = new Map<string, Step[]>()
    for (const { from, to, cost } of edges) {
      const steps = graph.get(from) ?? []
      if (!steps.some(step => step.to === to)) graph.set(from, [...steps, { to, cost }])
    }
    return graph
  })

/** All paths, tried one by one. */
function every(graph: Graph<Step>, from: string, to: string, longest: number) {
  const whole: { cost: number; way: string[] }[] = []
  const walk = (way: string[], cost: number): void => {
    const node = way.at(-1) ?? from
    if (node === to) whole.push({ cost, way })
    else if (way.length <= longest)
      for (const step of graph.get(node) ?? [])
        if (!way.includes(step.to)) walk([...way, step.to], cost + step.cost)
  }
  walk([from], 0)
  const key = ({ way }: { way: string[] }) => way.join(' ')
  return whole.sort((a, b) => a.cost - b.cost || a.way.length - b.way.length || (key(a) < key(b) ? -1 : 1))
}

const aFew = fc.integer({ min: 1, max: 6 })

test('the best paths are the first of all paths by cost, then steps, then ids, but for those that pass only what better ones pass', () => {
  fc.assert(
    fc.property(graphs, aFew, aFew, (graph, most, longest) => {
      const found = bestPaths(graph, { from: 'a', to: 'e', most, longest })
      const passed = new Set<string>()
      const expected = every(graph, 'a', 'e', longest).filter(({ way }, place) => {
        const isAnew = way.some(node => node !== 'a' && node !== 'e' && !passed.has(node))
        if (place > 0 && !isAnew) return false
        for (const node of way) passed.add(node)
        return true
      })
      expect(found.map(({ cost, steps }) => ({ cost, way: ['a', ...steps.map(({ to }) => to)] }))).toEqual(
        expected.slice(0, most),
      )
    }),
    { numRuns: 2000 },
  )
})

test('of a million million ways through the same nodes those that pass something anew are found at once', () => {
  const graph = new Map<string, Step[]>()
  for (let i = 0; i < 20; i++) {
    const [left, right, next] = [`left-${i}`, `right-${i}`, `top-${i + 1}`]
    graph.set(
      `top-${i}`,
      [left, right, next].map((to, place) => ({ to, cost: 1 + place })),
    )
    for (const side of [left, right]) graph.set(side, [{ to: next, cost: 1 }])
  }
  const found = bestPaths(graph, { from: 'top-0', to: 'top-20', most: 11, longest: 40 })
  // All sides on the left, then all sides on the right one by one with the rest on the left.
  expect(found.slice(0, 3).map(({ cost }) => cost)).toEqual([40, 41, 41])
  expect(found).toHaveLength(11)
})

test('the order in which steps are given changes nothing', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const turned = new Map([...graph].reverse().map(([node, steps]) => [node, steps.toReversed()]))
      const wanted = { from: 'a', to: 'e', most: 4, longest: 5 }
      expect(bestPaths(turned, wanted)).toEqual(bestPaths(graph, wanted))
    }),
  )
})

test('a long cheap way comes before a short dear one, and a limit of steps turns it round', () => {
  const graph = new Map([
    [
      'a',
      [
        { to: 'b', cost: 1 },
        { to: 'd', cost: 8 },
      ],
    ],
    ['d', [{ to: 'e', cost: 1 }]],
    ['b', [{ to: 'c', cost: 1 }]],
    ['c', [{ to: 'e', cost: 1 }]],
  ])
  const wanted = { from: 'a', to: 'e', most: 5 }
  expect(bestPaths(graph, { ...wanted, longest: 3 }).map(({ cost }) => cost)).toEqual([3, 9])
  expect(bestPaths(graph, { ...wanted, longest: 2 }).map(({ cost }) => cost)).toEqual([9])
})
