import { restricts } from '../evidence/admitted.ts'
import { nodeOf, type Reach } from '../selection/declare.ts'
import { HUB } from './lists.ts'
import { eventsMatching, type Matching } from './pages.ts'

/** The longest event of the pair, or of all, in days: the end of a range index, one look. */
const longestOf = (reach: Reach, { list }: Matching): string =>
  list === HUB
    ? // Index `bears_on_dyad_days`.
      `head(COLLECT {
  MATCH ()-[longest:BEARS_ON]->()
  USING INDEX SEEK longest:BEARS_ON(dyad, days)
  WHERE longest.dyad = ${reach.args.at('between')} AND longest.days IS NOT NULL
  RETURN longest.days ORDER BY longest.dyad DESC, longest.days DESC LIMIT 1
})`
    : // Index `event_days`.
      `head(COLLECT {
  MATCH (longest:Event)
  USING INDEX longest:Event(days)
  WHERE longest.days IS NOT NULL
  RETURN longest.days ORDER BY longest.days DESC LIMIT 1
})`

/**
 * The events of a filter, for who reads them all at once. A range of dates bounds the walk on both sides: positions begin
 * with the first day of their event, and what is not over by `from` began at most the longest event's length before it.
 * So a month of a long list costs the month.
 */
export function eventsBounded(reach: Reach): Matching {
  const { args, fresh, ambient } = reach
  const matching = eventsMatching(reach)
  // Where documents are left out an event need not lie where its record does.
  if (args.has('filter.text') || restricts(ambient)) return matching
  const { edge = nodeOf(matching.scope) } = matching.scope
  const until = args.has('filter.to') ? [`${edge}.position < ${args.at('to')} + '~'`] : []
  if (!args.has('filter.from')) return { ...matching, listed: [...matching.listed, ...until] }
  const since = fresh('since')
  const longest = longestOf(reach, matching)
  return {
    ...matching,
    match: `WITH toString(date(${args.at('from')}) - duration({days: coalesce(${longest}, 1) - 1})) AS ${since}\n${matching.match}`,
    // With both, Neo4j may take the index for all that has a position, and look at each.
    listed: [
      ...matching.listed.filter(condition => condition !== `${edge}.position IS NOT NULL`),
      `${edge}.position >= ${since}`,
      ...until,
    ],
  }
}
