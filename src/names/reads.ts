import { oursInWords, restricts, writtenBy } from '../evidence/admitted.ts'
import { integer } from '../neo4j/integer.ts'
import { kindOf, labelOf, NAMED, nodeKind } from '../search/kinds.ts'
import { everySound, ofKinds } from '../search/query.ts'
import { soughtIn } from '../search/sought.ts'
import {
  column,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
  type Reach,
} from '../selection/declare.ts'
import { nameKey } from './key.ts'
import { assertName } from './lookup.ts'
import { writtenAlike, writtenAs } from './written.ts'

/** A property that the graph holds without a claim to show for it. */
export const unclaimedColumn = (property: string) =>
  expression(({ scope, ambient }) => (restricts(ambient) ? 'null' : `${scope.self}.${property}`))

/** A property that is words of ours. */
export const columnInWords = (property: string) =>
  expression(({ scope, ambient }) => oursInWords(nodeOf(scope), property, ambient))

/** The fields that everything with a name has. */
export const namedFields = {
  id: column('id'),
  name: column('name'),
  names: many(({ scope, fresh, args }: Reach) => {
    const name = fresh('name')
    return {
      match: `MATCH (${scope.self})-[:NAMED]->(${name}:Name)`,
      where: args.has('kinds') ? [`${name}.kind IN ${args.at('kinds')}`] : [],
      order: [`${name}.kind DESC`, `${name}.scheme`, `${name}.language`, `${name}.text`],
      scope: { self: name },
    }
  }),
  notes: many(({ scope, fresh, ambient }: Reach) => {
    const note = fresh('note')
    return {
      match: `MATCH (${scope.self})-[:HAS_NOTE]->(${note}:Note)`,
      where: writtenBy(note, ambient),
      order: [`${note}.id`],
      scope: { self: note },
    }
  }),
}

/** By distance from what was asked. */
const MATCHES = ['LITERAL', 'FOLDED', 'SOUND'] as const

export const names: Declarations = {
  Name: {
    fields: {
      text: column('text'),
      kind: column('kind'),
      language: column('language'),
      script: column('script'),
      scheme: column('scheme'),
    },
  },
  Note: { fields: { kind: column('kind'), text: column('text') } },
  Meaning: {
    fields: {
      text: column(scope => `${scope.name}.text`),
      kind: column(scope => `${scope.name}.kind`),
      scheme: column(scope => `${scope.name}.scheme`),
      language: column(scope => `${scope.name}.language`),
      match: column(
        ({ distance = 'null' }) => distance,
        raw => MATCHES[Number(raw)] ?? null,
      ),
      nodeKind: column(scope => nodeKind(nodeOf(scope))),
      node: inline(({ self = '' }) => ({ self })),
    },
  },
}

/** Names that sound like what was asked: a name in ten has more than one neighbour. */
const MOST_ALIKE = 100

/**
 * Every meaning of a name or code, each by the names that come nearest: those spelt like it first, then those that only
 * sound like it, word by word in any order. Range index Name(key), full-text index searchable.
 */
export const resolve = many(
  ({ fresh, args }) => {
    const [self, name, distance] = [fresh('self'), fresh('name'), fresh('distance')]
    const kind = args.choice('kind')
    const label = typeof kind === 'string' ? labelOf(kindOf(kind)) : 'Entity'
    return {
      match: [
        'CALL () {',
        `  MATCH (name:Name {key: ${args.at('key')}})`,
        '  RETURN name',
        '  UNION',
        `  CALL db.index.fulltext.queryNodes('searchable', ${args.at('alike')}, {limit: ${args.at('most')}}) YIELD node AS name`,
        // A code that sounds like another is another code.
        `  WHERE name.kind <> 'CODE' AND size(split(name.searchWords, ' ')) = ${args.at('words')}`,
        '  RETURN name',
        '}',
        `MATCH (name)<-[:NAMED]-(thing:${label})`,
        `WHERE ${writtenAlike('name', args.at('isCode'), args.at('letters'))}`,
        ...(args.has('scheme') ? [`  AND name.scheme = ${args.at('scheme')}`] : []),
        `WITH DISTINCT thing, name, CASE WHEN name.text = ${args.at('text')} THEN 0 WHEN name.key = ${args.at('key')} THEN 1 ELSE 2 END AS distance`,
        'ORDER BY distance, name.kind DESC, name.text',
        'WITH thing, distance, collect(name) AS names',
        'ORDER BY distance',
        `WITH thing AS ${self}, head(collect({distance: distance, names: names})) AS nearest`,
        // Of names that only sound like it one is enough: a meaning is not clearer for being spelt in five ways.
        `UNWIND CASE nearest.distance WHEN 2 THEN nearest.names[..1] ELSE nearest.names END AS ${name}`,
        `WITH ${self}, ${name}, nearest.distance AS ${distance}`,
      ].join('\n'),
      order: [distance, `${name}.kind DESC`, `${name}.scheme`, `${self}.id`, `${name}.text`],
      scope: { self, name, distance },
    }
  },
  {
    bind: ({ text, scheme }) => {
      const name = String(text)
      assertName(name, 'text')
      const sought = soughtIn(name, 'text')
      return {
        text: name,
        key: nameKey(name),
        scheme,
        ...writtenAs(name),
        alike: `${ofKinds(NAMED)} ${everySound(sought)}`,
        words: integer(sought.length),
        most: integer(MOST_ALIKE),
      }
    },
  },
)
