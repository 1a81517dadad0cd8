import type { Sources } from '../selection/declare.ts'
import type { Point } from './apart.ts'
import { historiesOf, NO_HISTORY, wholeHistoriesOf } from './history.ts'
import { type Into, leavesSome } from './into.ts'
import type { Question } from './method.ts'
import { pointOn } from './pairs.ts'

/** Pairs of a state, with the other state of each. Unique index on State(id); its pairs are at most some 200. */
const pairsOf = `MATCH (:State {id: $p.state})<-[:BETWEEN]-(d:Dyad)-[:BETWEEN]->(other)
WHERE other.id <> $p.state
RETURN d.id, other.id
ORDER BY d.id`

/** A state's relation with another on a day. */
export type Neighbour = { readonly dyadId: string; readonly stateId: string; readonly point: Point }

/**
 * How a state (`state:AZE`) stands with every other state with which anything that counts has happened by the day: ISO,
 * or undefined for the last on which anything of it happened. The highest tension first, then by pair. Two
 * statements, whatever the number of its pairs; where it is asked what is left out of them, the whole is read too.
 */
export async function neighboursOf(
  sources: Sources,
  state: string,
  on: string | undefined,
  question: Question,
  into: Into,
): Promise<Neighbour[]> {
  const rows = await sources.read({ text: pairsOf, parameters: { p: { state } } })
  const pairs = rows.map(([dyad, other]) => ({ dyadId: String(dyad), stateId: String(other) }))
  const { weights, acts } = question
  const wanted = { weights, acts, events: into.events, groups: false }
  const dyads = pairs.map(({ dyadId }) => dyadId)
  const [histories, whole] = await Promise.all([
    historiesOf(sources, dyads, wanted),
    leavesSome(acts, into) ? wholeHistoriesOf(sources, dyads, wanted) : undefined,
  ])
  const last = histories.reduce<string | null>(
    (day, { latest }) => (latest !== null && (day === null || latest > day) ? latest : day),
    null,
  )
  return pairs
    .flatMap(({ dyadId, stateId }, place) => {
      const history = histories[place]
      const point = history && pointOn(on ?? last, question, history, whole && (whole[place] ?? NO_HISTORY))
      return point && point.events > 0 ? [{ dyadId, stateId, point }] : []
    })
    .sort((a, b) => tensionOf(b) - tensionOf(a) || (a.dyadId < b.dyadId ? -1 : 1))
}

const tensionOf = ({ point }: Neighbour): number => point.tension ?? 0
