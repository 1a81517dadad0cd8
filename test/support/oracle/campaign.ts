import type { GraphQLSchema } from 'graphql'
import { isRecord } from '../../../src/selection/arguments.ts'
import { type Asked, compare, type Verdict, valuesUnder } from './agreement.ts'
import type { Question } from './documents.ts'
import type { Road } from './road.ts'
import { smallest } from './smaller.ts'
import type { Walk } from './writing.ts'

/** A question that a road and the oracle answer differently, made as small as it gets, and where they differ. */
export type Disagreement = Asked & { readonly where: string }

/** How many questions were asked; `refused` of those agreed on; `skipped` were too dear. */
export type Counts = { asked: number; agreed: number; refused: number; skipped: number; walked: number }

/** Asks all questions along the road and of the oracle, until `most` disagreements are found. */
export async function campaign(
  schema: GraphQLSchema,
  oracle: Road,
  road: Road,
  questions: readonly Question[],
  most: number,
): Promise<{ readonly found: readonly Disagreement[]; readonly counts: Counts }> {
  const found: Disagreement[] = []
  const counts: Counts = { asked: 0, agreed: 0, refused: 0, skipped: 0, walked: 0 }
  const ask = async (asked: Asked): Promise<Verdict> => {
    const verdict = await compare(oracle, road, asked)
    counts.asked++
    if (verdict.kind === 'SKIPPED') counts.skipped++
    if (verdict.kind === 'AGREED') {
      counts.agreed++
      if (verdict.refused) counts.refused++
    }
    if (verdict.kind === 'DIFFERENT') {
      const differs = async (smaller: Asked) => (await compare(oracle, road, smaller)).kind === 'DIFFERENT'
      const least = await smallest(schema, asked, differs)
      const again = await compare(oracle, road, least)
      found.push({ ...least, where: again.kind === 'DIFFERENT' ? again.where : verdict.where })
    }
    return verdict
  }
  for (const { query, variables, others, walks } of questions) {
    if (found.length >= most) break
    const verdict = await ask({ query, variables })
    // What is kept of a document must not depend on the first values it was asked with.
    if (others && Object.keys(others).length > 0) await ask({ query, variables: others })
    if (verdict.kind !== 'AGREED') continue
    // The same question again: on from a cursor that its answer handed out, and with pages as long as their lists.
    for (const further of [
      walks.flatMap(walk => onwards(walk, verdict.data)),
      walks.flatMap(walk => whole(walk, verdict.data)),
    ]) {
      if (further.length === 0) continue
      counts.walked++
      await ask({ query, variables: { ...variables, ...Object.fromEntries(further) } })
    }
  }
  return { found, counts }
}

type Given = readonly (readonly [string, unknown])[]

function onwards({ page, end, cursor }: Walk, data: unknown): Given {
  const cursors = valuesUnder(page, data).map(info => (isRecord(info) ? info[end] : undefined))
  const first = cursors.find(each => typeof each === 'string')
  return first === undefined ? [] : [[cursor, first]]
}

const LONGEST_PAGE = 100

function whole({ total, size }: Walk, data: unknown): Given {
  const fits = (count: unknown) => typeof count === 'number' && count > 0 && count <= LONGEST_PAGE
  const count = valuesUnder(total, data).find(fits)
  return count === undefined ? [] : [[size, count]]
}
