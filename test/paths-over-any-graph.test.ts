import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Run } from '../src/neo4j/database.ts'
import { bestPaths, type Step } from '../src/paths/best-paths.ts'
import { costBy, type Label, toll } from '../src/paths/relations.ts'
import { searched, type Thing } from '../src/paths/search.ts'

/** A graph in memory: things by label, and relations between them by type. */
type Graph = { readonly labels: readonly Label[]; readonly relations: readonly Related[] }
type Related = { readonly from: number; readonly to: number; readonly type: string; readonly stated: boolean }

const id = (place: number) => `thing:${place}`

/** Events lead, so that most relations are possible ones. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.constantFrom<Label>('Event', 'Event', 'Event', 'Person', 'State'), {
    minLength: 4,
    maxLength: 10,
  })
  .chain(labels =>
    fc
      .array(
        fc.record({
          from: fc.nat(labels.length - 1),
          to: fc.nat(labels.length - 1),
          link: fc.constantFrom('ANSWERED', 'CITED', 'FOLLOWED'),
          stated: fc.boolean(),
        }),
        { maxLength: 24 },
      )
      .map(drawn => ({
        labels,
        relations: drawn.flatMap(({ from, to, link, stated }): Related[] => {
          if (from === to || labels[from] !== 'Event') return []
          const type = labels[to] === 'Event' ? link : labels[to] === 'Person' ? 'INVOLVED' : 'ACTOR'
          return [{ from, to, type, stated: stated && labels[to] === 'Event' }]
        }),
      })),
  )

const degreeIn = ({ relations }: Graph, place: number) =>
  relations.filter(({ from, to }) => from === place || to === place).length

/** Answers as Neo4j would, what the search asks for. */
function reading(graph: Graph): Run {
  return async ({ parameters }) => {
    const { ids, open, ends } = JSON.parse(JSON.stringify(parameters)).p
    return graph.relations.flatMap(({ from, to, type, stated }) =>
      [
        [from, to, true],
        [to, from, false],
      ].flatMap(([one, other, forth]) => {
        const [label, otherLabel] = [graph.labels[Number(one)], graph.labels[Number(other)]]
        if (!ids.includes(id(Number(one)))) return []
        if (!open.includes(otherLabel) && !ends.includes(id(Number(other)))) return []
        return [
          [
            id(Number(one)),
            label,
            id(Number(other)),
            otherLabel,
            type,
            forth,
            stated,
            degreeIn(graph, Number(other)),
          ],
        ]
      }),
    )
  }
}

/** The whole graph as steps with their costs; states are led through where they are ends only. */
function whole(graph: Graph, ends: readonly number[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>()
  const isOpen = (place: number) => graph.labels[place] !== 'State' || ends.includes(place)
  for (const { from, to, type, stated } of graph.relations)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (!isOpen(one) || !isOpen(other)) continue
      const cost =
        costBy(type, stated) +
        (ends.includes(other) ? 0 : toll(graph.labels[other] ?? '', degreeIn(graph, other)))
      const leaving = steps.get(id(one)) ?? []
      const same = leaving.find(step => step.to === id(other))
      const rest = leaving.filter(step => step !== same)
      steps.set(id(one), [...rest, { to: id(other), cost: Math.min(cost, same?.cost ?? cost) }])
    }
  return steps
}

test('a search from both ends finds what a look at the whole graph finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 8 }),
      async (graph, most, longest) => {
        const last = graph.labels.length - 1
        const thing = (place: number): Thing => ({
          id: id(place),
          label: graph.labels[place] ?? 'Event',
          degree: degreeIn(graph, place),
        })
        const { found, complete } = await searched(
          reading(graph),
          {
            from: thing(0),
            to: thing(last),
            ways: ['RESPONSE', 'CITATION', 'SEQUENCE', 'EVENT', 'PERSON'],
            without: [],
            longest,
            most,
          },
          {},
        )
        const expected = bestPaths(whole(graph, [0, last]), { from: id(0), to: id(last), most, longest })
        expect(found).toEqual(expected)
        expect(complete).toBe(true)
      },
    ),
    { numRuns: 1500 },
  )
})

/** A star of stars: each of two persons has so many events of their own, and they share none. */
const stars = (events: number, shared: boolean): Graph => ({
  labels: ['Event', 'Event', 'Person', 'Person', ...Array.from({ length: events }, (): Label => 'Event')],
  relations: [
    { from: 0, to: 2, type: 'INVOLVED', stated: false },
    { from: 1, to: 3, type: 'INVOLVED', stated: false },
    ...(shared ? [{ from: 1, to: 2, type: 'INVOLVED', stated: false }] : []),
    ...Array.from({ length: events }, (_, place) => ({
      from: place + 4,
      to: 2 + (place % 2),
      type: 'INVOLVED',
      stated: false,
    })),
  ],
})

const between = (graph: Graph, most: number) =>
  searched(
    reading(graph),
    {
      from: { id: id(0), label: 'Event', degree: 1 },
      to: { id: id(1), label: 'Event', degree: 1 },
      ways: ['EVENT', 'PERSON'],
      without: [],
      longest: 6,
      most,
    },
    {},
  )

test('where everything behind the ends is too dense, the search is refused and names what is', async () => {
  await expect(between(stars(45_000, false), 1)).rejects.toMatchObject({
    message: expect.stringMatching(
      /^Between "thing:0" and "thing:1" more than 20000 relations would have to be followed; "thing:[23]" alone has 2250\d\. Leave such things out by "without", /,
    ),
    extensions: { code: 'COST_LIMIT' },
  })
})

test('what both ends touch is found though it is dense; that nothing was missed is said only where it is true', async () => {
  const one = await between(stars(45_000, true), 1)
  expect(one.found.map(({ steps }) => steps.map(({ to }) => to))).toEqual([['thing:2', 'thing:1']])
  expect(one.complete).toBe(true)
  const two = await between(stars(45_000, true), 2)
  expect(two.found).toHaveLength(1)
  expect(two.complete).toBe(false)
})
