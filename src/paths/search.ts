import type { Run } from '../neo4j/statement.ts'
import type { Ambient } from '../selection/declare.ts'
import { tooDear } from '../selection/limits.ts'
import { bestPaths, type Found, type Step } from './best-paths.ts'
import {
  costBy,
  type Label,
  LEAST_COST,
  labelsOf,
  type Relation,
  relationOf,
  relationsBy,
  toll,
  type Way,
} from './relations.ts'
import { aroundText } from './statements.ts'

/** Relationships that are read for one question. */
const MOST_RELATIONS = 20_000

export type Thing = { readonly id: string; readonly label: Label; readonly degree: number }

export type Search = {
  readonly from: Thing
  readonly to: Thing
  readonly ways: readonly Way[]
  readonly without: readonly string[]
  readonly longest: number
  readonly most: number
}

/** `complete`: nothing better can have been missed. `entities` and `relations`: how much of the graph was seen. */
export type Outcome = {
  readonly found: readonly Found<Step>[]
  readonly relations: readonly Relation[]
  readonly entities: number
  readonly read: number
  readonly complete: boolean
}

/** What is known of the way from one end to each thing: its cost, and the fewest steps seen. */
type Side = {
  readonly end: Thing
  readonly reached: Map<string, { cost: number; steps: number }>
  readonly done: Set<string>
}

/**
 * The best paths between two things, by a search from both ends at once that always goes on with the cheapest, on the side
 * where less has to be read. Once enough paths are found that cost less than any that is not known yet can, the rest of
 * the graph needs no look.
 * Throws COST_LIMIT where more would have to be read than is bearable and nothing was found by then.
 */
export async function searched(read: Run, search: Search, ambient: Ambient): Promise<Outcome> {
  const { from, to, ways, without, longest, most } = search
  const open = labelsOf(ways)
  const relations = relationsBy(ways, [...open, from.label, to.label])
  const things = new Map([from, to].map(thing => [thing.id, thing]))
  const steps = new Map<string, Map<string, number>>()
  const sides = [from, to].map(
    (end): Side => ({ end, reached: new Map([[end.id, { cost: 0, steps: 0 }]]), done: new Set() }),
  )
  const known = new Set<string>()
  let count = 0
  const outcome = (found: readonly Found<Step>[], complete: boolean): Outcome => ({
    found,
    relations,
    entities: things.size,
    read: count,
    complete,
  })
  const price = (base: number, { id, label, degree }: Thing) =>
    base + (id === from.id || id === to.id ? 0 : toll(label, degree))

  const keep = (one: Thing, other: Thing, base: number) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const leaving = steps.get(a.id) ?? new Map<string, number>()
      leaving.set(b.id, Math.min(leaving.get(b.id) ?? Number.POSITIVE_INFINITY, price(base, b)))
      steps.set(a.id, leaving)
    }
  }
  const readAround = async (ids: readonly string[]) => {
    if (ids.length === 0 || relations.length === 0) return
    const rows = await read({
      text: aroundText(relations, ambient),
      parameters: { p: { ids, open, ends: [from.id, to.id], without } },
    })
    count += rows.length
    for (const [id, label, otherId, otherLabel, type, forth, stated, degree] of rows) {
      const [start, end] = forth === true ? [label, otherLabel] : [otherLabel, label]
      const one = things.get(String(id))
      const otherIs = open.find(each => each === otherLabel) ?? (otherId === from.id ? from.label : to.label)
      if (!one || !relationOf(relations, String(type), String(start), String(end))) continue
      const other = things.get(String(otherId)) ?? {
        id: String(otherId),
        label: otherIs,
        degree: Number(degree),
      }
      things.set(other.id, other)
      keep(one, other, costBy(String(type), stated === true))
    }
    for (const id of ids) known.add(id)
  }
  const next = ({ end, reached, done }: Side): { ids: string[]; cost: number } => {
    const other = end.id === from.id ? to.id : from.id
    const waiting = [...reached].filter(([id, { steps }]) => !done.has(id) && id !== other && steps < longest)
    const cost = Math.min(...waiting.map(([, { cost }]) => cost))
    // No step costs less, so nothing cheaper can turn up among these.
    return { ids: waiting.flatMap(([id, way]) => (way.cost < cost + LEAST_COST ? [id] : [])).sort(), cost }
  }
  const relax = (side: Side, ids: readonly string[]) => {
    for (const id of ids) {
      side.done.add(id)
      const here = side.reached.get(id)
      for (const [otherId, forth] of steps.get(id) ?? []) {
        const other = side.reached.get(otherId)
        const cost =
          (here?.cost ?? 0) + (side.end.id === from.id ? forth : (steps.get(otherId)?.get(id) ?? 0))
        const far = (here?.steps ?? 0) + 1
        if (other && other.cost <= cost && other.steps <= far) continue
        side.reached.set(otherId, {
          cost: Math.min(cost, other?.cost ?? cost),
          steps: Math.min(far, other?.steps ?? far),
        })
        // What was reached anew, cheaper or in fewer steps, has its neighbours told.
        side.done.delete(otherId)
      }
    }
  }
  const graph = () =>
    new Map([...steps].map(([id, leaving]) => [id, [...leaving].map(([to, cost]): Step => ({ to, cost }))]))

  for (;;) {
    const [here, there] = sides.map(side => ({ side, ...next(side) }))
    if (!here || !there) throw new Error('A path has two ends.')
    const isOver = here.ids.length === 0 || there.ids.length === 0
    const hasMet = [...(sides[0]?.reached.keys() ?? [])].some(id => sides[1]?.reached.has(id))
    const best = (below?: number) =>
      hasMet
        ? bestPaths(graph(), {
            from: from.id,
            to: to.id,
            most,
            longest,
            ...(below !== undefined && { below }),
          })
        : []
    if (isOver) return outcome(best(), true)
    // A path that is not known yet has a step between two things that neither side has come to: none costs less than this.
    const sure = best(here.cost + LEAST_COST + there.cost)
    if (sure.length === most) return outcome(sure, true)
    const [lighter, heavier] = [here, there]
      .map(({ side, ids }) => {
        const unread = ids.filter(id => !known.has(id))
        return {
          side,
          ids,
          unread,
          weight: unread.reduce((sum, id) => sum + (things.get(id)?.degree ?? 0), 0),
        }
      })
      .sort((a, b) => a.weight - b.weight)
    if (!lighter || !heavier) throw new Error('A path has two ends.')
    if (count + lighter.weight > MOST_RELATIONS) {
      const found = best()
      if (found.length > 0) return outcome(found, false)
      throw tooWide(
        search,
        lighter.unread.flatMap(id => things.get(id) ?? []),
      )
    }
    await readAround(lighter.unread)
    relax(lighter.side, lighter.ids)
  }
}

function tooWide({ from, to, longest }: Search, next: readonly Thing[]) {
  const [densest] = next.toSorted((a, b) => b.degree - a.degree)
  const why = densest ? `; "${densest.id}" alone has ${densest.degree}` : ''
  return tooDear(
    `Between "${from.id}" and "${to.id}" more than ${MOST_RELATIONS} relations would have to be followed${why}. Leave such things out by "without", name fewer ways in "via", or ask for fewer hops than ${longest}.`,
  )
}
