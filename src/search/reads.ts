import { periodOf } from '../dates/period.ts'
import {
  fromOne,
  knownBy,
  leavesOut,
  listedBy,
  namedBy,
  ofLabels,
  publishedBy,
  publishing,
  storyBy,
  whole,
} from '../evidence/admitted.ts'
import { postBy } from '../evidence/tenures.ts'
import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import type { Bind, Values } from '../selection/arguments.ts'
import {
  type Ambient,
  column,
  connection,
  type Declarations,
  inline,
  many,
  nodeOf,
  one,
  type Reach,
} from '../selection/declare.ts'
import { highlightsOf } from './highlights.ts'
import { kindOf, NAMED, nodeKind, TOLD } from './kinds.ts'
import { everyWord, NOTHING, ofKinds, ofKindsWithin } from './query.ts'
import { soughtIn } from './sought.ts'

const MOST = 100

/** Of names, and of texts, no more of the best are looked at: what a common word costs is bounded by it. */
const LOOKED_AT = 1_000

/**
 * What is found: each thing once, by the best of its names or by its texts. Names lead, for who types a name wants the
 * thing itself. Full-text index searchable.
 */
function found({ fresh, args }: Reach) {
  const [self, source, rank, sought] = [fresh('found'), fresh('source'), fresh('rank'), fresh('words')]
  const ask = (query: string) =>
    `CALL db.index.fulltext.queryNodes('searchable', ${args.at(query)}, {limit: ${args.at('lookedAt')}}) YIELD node, score`
  return {
    match: [
      'CALL () {',
      `  ${ask('ofNames')}`,
      // What is a letter off a code, or of another script, is no code.
      `  WHERE CASE WHEN node.kind = 'CODE' THEN node.searchWords IN ${args.at('codes')} ELSE true END`,
      '  MATCH (thing:Entity)-[:NAMED]->(node)',
      // A code has no sounds that would count: a sixth of what a name of one word has.
      "  RETURN thing, node AS source, score * CASE node.kind WHEN 'CODE' THEN 3.6 ELSE 3 END AS weight",
      '  UNION ALL',
      `  ${ask('ofTexts')}`,
      '  RETURN node AS thing, node AS source, score * CASE WHEN node:Event THEN 1 WHEN node:Claim THEN 0.7 ELSE 0.5 END AS weight',
      '}',
      'WITH thing, source, weight',
      'ORDER BY weight DESC, source.text',
      `WITH thing AS ${self}, head(collect(source)) AS ${source}, -max(weight) AS ${rank}, ${args.at('sought')} AS ${sought}`,
    ].join('\n'),
    self,
    source,
    rank,
    sought,
  }
}

/**
 * What evidence leaves out is not found. Where documents are left out, an event is found by its own words only if these
 * are of the documents left alone, and else by its claims; a claim by its words only where one speaker is enough, for they
 * are one's. Whom no document left names is not found at all, nor a post that nobody is told to have held.
 */
const whereSeen = (node: string, ambient: Ambient): string[] => [
  ...ofLabels(node, ['Event', 'Claim'], knownBy(node, ambient)),
  ...ofLabels(node, ['Event'], leavesOut(ambient) ? [whole(node, ambient)] : []),
  ...ofLabels(node, ['Claim'], fromOne(ambient)),
  ...ofLabels(node, ['Document'], publishedBy(node, ambient)),
  ...ofLabels(node, ['Place'], namedBy(node, ambient)),
  ...ofLabels(node, ['Person', 'Organization', 'Weapon', 'Facility'], listedBy(node, ambient)),
  ...ofLabels(node, ['Post'], postBy(node, ambient)),
  ...ofLabels(node, ['Source'], publishing(node, ambient)),
  ...ofLabels(node, ['Arc'], storyBy(node, ambient)),
]

const bind: Bind = ({ text, kinds, from, to }) => {
  const sought = soughtIn(String(text), 'text')
  const asked = Array.isArray(kinds) ? kinds.map(kind => kindOf(String(kind))) : [...NAMED, ...TOLD]
  const first = typeof from === 'string' ? periodOf(from)?.first : undefined
  const last = typeof to === 'string' ? periodOf(to)?.last : undefined
  if (first && last && first > last)
    throw badInput('from', `"from" (${from}) must not be after "to" (${to}).`)
  const named = NAMED.filter(kind => asked.includes(kind))
  const told = TOLD.filter(kind => asked.includes(kind))
  const words = everyWord(sought)
  const isDated = first !== undefined || last !== undefined
  return {
    sought,
    codes: sought.filter(({ isCode }) => isCode).map(({ word }) => word),
    lookedAt: integer(LOOKED_AT),
    // What is called by a name has no date.
    ofNames: named.length === 0 || isDated ? NOTHING : `${ofKinds(named)} ${words}`,
    ofTexts: told.length === 0 ? NOTHING : `${ofKindsWithin(told, { from: first, to: last })} ${words}`,
  }
}

/** The things alone, the best first. */
const search = many(
  reach => {
    const { match, self, rank } = found(reach)
    const seen = whereSeen(self, reach.ambient)
    return {
      match: [
        match,
        // Before the cut, so that it counts only what is shown.
        ...(seen.length > 0 ? [`WHERE ${seen.join(' AND ')}`] : []),
        `WITH ${self}, ${rank}`,
        `ORDER BY ${rank}, ${self}.id`,
        `LIMIT ${reach.args.at('limit')}`,
      ].join('\n'),
      order: [rank, `${self}.id`],
      scope: { self, rank },
    }
  },
  {
    sized: true,
    bind: (values, nameOf) => ({ ...bind(values, nameOf), ...sizeOf(values) }),
  },
)

function sizeOf({ first }: Values): Values {
  if (typeof first !== 'number' || first < 1 || first > MOST)
    throw badInput('first', `"first" must be from 1 to ${MOST}; ${String(first)} was asked for.`)
  return { limit: integer(first), size: first }
}

/** The same with how they were found, by pages: by score, then by id. */
const searchHits = connection(
  reach => {
    const { match, ...scope } = found(reach)
    return { match, page: { keys: [scope.rank, `${scope.self}.id`] }, scope }
  },
  { bind },
)

export const searchRoots = { search, searchHits }

export const searchTypes: Declarations = {
  SearchHit: {
    visible: whereSeen,
    fields: {
      nodeKind: column(scope => nodeKind(nodeOf(scope))),
      score: column(({ rank }) => `-${rank}`),
      highlights: column(
        ({ source, sought }) =>
          `[[${source}.text, ${source}.title, ${source}.summary, ${source}.statement], ${sought}]`,
        highlightsOf,
      ),
      node: inline(scope => ({ self: nodeOf(scope) })),
      event: one(({ scope, fresh }) => {
        const self = fresh('event')
        const node = nodeOf(scope)
        return {
          match: [
            `CALL (${node}) {`,
            `  MATCH (${node}:Event|Claim)-[:ABOUT*0..1]->(event:Event)`,
            '  RETURN event',
            '  UNION',
            `  MATCH (event:Event {id: ${node}.context})`,
            '  RETURN event',
            '}',
            `WITH event AS ${self}`,
          ].join('\n'),
          order: [`${self}.position`],
          scope: { self },
        }
      }),
    },
  },
}
