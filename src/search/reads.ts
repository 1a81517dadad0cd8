import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import { many, type Reach } from '../selection/declare.ts'
import { everyBeginning } from './query.ts'

const MOST = 100

/** Names lead, for who types a name wants the thing itself; then events, then documents. */
const indexes = [
  { index: 'entityNames', to: 'MATCH (self)-[:NAMED]->(node)', self: 'self', weight: 3 },
  { index: 'eventText', to: '', self: 'node', weight: 1 },
  { index: 'documentTitle', to: '', self: 'node', weight: 0.5 },
]

export const search = many(
  ({ fresh, args }: Reach) => {
    const [self, score] = [fresh('found'), fresh('score')]
    const branches = indexes.map(({ index, to, self: found, weight }) =>
      [
        `  CALL db.index.fulltext.queryNodes('${index}', ${args.at('query')}) YIELD node, score`,
        ...(to ? [`  ${to}`] : []),
        `  RETURN ${found} AS ${self}, score * ${weight} AS ${score}`,
      ].join('\n'),
    )
    return {
      match: [
        `CALL () {\n${branches.join('\n  UNION ALL\n')}\n}`,
        `WITH ${self}, max(${score}) AS ${score}`,
        `ORDER BY ${score} DESC, ${self}.id`,
        `LIMIT ${args.at('limit')}`,
      ].join('\n'),
      order: [`${score} DESC`, `${self}.id`],
      scope: { self, score },
    }
  },
  {
    sized: true,
    bind: ({ text, first }) => {
      if (typeof first !== 'number' || first < 1 || first > MOST)
        throw badInput('first', `"first" must be from 1 to ${MOST}; ${String(first)} was asked for.`)
      return { query: everyBeginning(String(text), 'text'), limit: integer(first), size: first }
    },
  },
)
