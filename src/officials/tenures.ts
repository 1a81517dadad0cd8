import { rangeOf } from '../dates/range.ts'
import { beginOf, endOf, seenIn, tenureBy } from '../evidence/tenures.ts'
import type { Bind } from '../selection/arguments.ts'
import { type Ambient, many, nodeOf, type Path, type Reach } from '../selection/declare.ts'

/** From when on somebody is known to have been in the post: the begin, or the first day on which an event attests it. */
const knownFrom = (tenure: string, ambient: Ambient): string =>
  `coalesce(${beginOf(tenure, 'fromEarliest', ambient)}, ${seenIn(tenure, 'attestedFrom', ambient)})`

/**
 * Whether a tenure may have held on the day of argument `on`, and on any day from `from` to `to`. Where a begin is known
 * it holds from the first day that this may be to the last day that its end may be, and on where nobody names an end.
 * Without a begin it holds on the days for which events attest it, and then to its end where one is named: that somebody
 * was seen in a post is no word on how long before or after. As known on a day an end after it has not come, and nobody was
 * seen since.
 */
export function heldWhen(
  tenure: string,
  { args, ambient }: Pick<Reach, 'args' | 'ambient'>,
  path = '',
): string[] {
  const day = (name: string) => (args.has(path + name) ? [args.at(name)] : [])
  const begin = knownFrom(tenure, ambient)
  const end = endOf(tenure, 'toLatest', ambient)
  const seen = `CASE WHEN (${beginOf(tenure, 'fromEarliest', ambient)}) IS NULL THEN ${seenIn(tenure, 'attestedTo', ambient)} END`
  return [
    ...[...day('on'), ...day('to')].map(last => `${begin} <= ${last}`),
    ...[...day('on'), ...day('from')].map(first => `coalesce(${end}, ${seen}, ${first}) >= ${first}`),
  ]
}

/**
 * From which day it is uncertain that a tenure without a stated end still held: on which another began, or was first seen,
 * in the same post of one seat, or until which this one was seen beside. No end is guessed.
 */
export function uncertainFrom({ scope, fresh, ambient }: Reach): string {
  const [own, post, next, begin] = [nodeOf(scope), fresh('post'), fresh('next'), fresh('begin')]
  const ownBegin = knownFrom(own, ambient)
  const seen = `(${seenIn(own, 'attestedTo', ambient)})`
  return `CASE WHEN (${endOf(own, 'toLatest', ambient)}) IS NULL AND (${ownBegin}) IS NOT NULL THEN head(COLLECT {
  MATCH (${own})-[:OF_POST]->(${post}:Post {seats: 'ONE'})<-[:OF_POST]-(${next}:Tenure)
  WHERE ${[`${knownFrom(next, ambient)} > ${ownBegin}`, ...tenureBy(next, ambient)].join('\n    AND ')}
  WITH ${knownFrom(next, ambient)} AS ${begin}
  RETURN CASE WHEN ${begin} < ${seen} THEN ${seen} ELSE ${begin} END
  ORDER BY ${begin}
  LIMIT 1
}) END`
}

/** The arguments `on`, `from` and `to` of a list of tenures. */
export const bindWhen: Bind = values => ({ on: values.on, ...rangeOf(values) })

/** Tenures along a path, the earliest first. */
export const tenures = (path: Path) =>
  many(
    ({ scope, fresh, args, ambient }) => {
      const self = fresh('self')
      return {
        match: `MATCH ${path(nodeOf(scope), self)}`,
        where: heldWhen(self, { args, ambient }),
        order: [knownFrom(self, ambient), `${self}.id`],
        scope: { self },
      }
    },
    { bind: bindWhen },
  )
