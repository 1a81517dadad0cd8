import type { EvidenceInput, PathWay } from '../graphql/schema.generated.ts'
import type { Ask } from '../pages/ask.ts'
import { pageOf } from '../pages/words.ts'
import { citationOf } from './citation.ts'
import { groundOf } from './ground.ts'
import { calledIn } from './search.ts'
import { PathTold, type PathToldQuery } from './told.generated.ts'

export type PathAsked = {
  readonly from: string
  readonly to: string
  readonly maxHops?: number | undefined
  readonly via?: readonly PathWay[] | undefined
  readonly alternatives?: number | undefined
  readonly evidence?: EvidenceInput | undefined
}

type Answer = PathToldQuery['path']
type End = Answer['from']

/** How two things are connected, step by step, each with what it rests on. No path found is told with how much was seen. */
export async function tellPath(ask: Ask, { via, ...asked }: PathAsked, origin: string) {
  const { path } = await ask(PathTold, { ...asked, via: via && [...via] })
  return {
    from: endOf(path.from, origin),
    to: endOf(path.to, origin),
    paths: path.paths.map(({ length, cost, steps }) => ({
      length,
      cost,
      inWords: steps.map(({ from, words, to }) => `${calledIn(from)} ${words} ${calledIn(to)}`),
      steps: steps.map(({ from, words, to, date, basis, claims, documents }) => ({
        from: endOf(from, origin),
        words,
        to: endOf(to, origin),
        date,
        basis,
        claims,
        citations: documents.map(document => citationOf(document)),
      })),
    })),
    /** False where the rest of the graph was too much to read: there may be better paths. */
    complete: path.complete,
    seen: { things: path.entities, relations: path.relations, maxHops: path.maxHops, ledThrough: path.via },
    restsOn: await groundOf(ask, asked.evidence),
  }
}

const endOf = (node: End, origin: string) => ({
  id: node.id,
  called: calledIn(node),
  date: 'date' in node ? node.date : null,
  page: `${origin}${pageOf(node.id)}`,
})
