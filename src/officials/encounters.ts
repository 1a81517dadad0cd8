import { rangeOf } from '../dates/range.ts'
import { CONCERNS, INVOLVED, type List, seek, within } from '../events/lists.ts'
import { badInput } from '../graphql/errors.ts'
import type { Bind } from '../selection/arguments.ts'
import { indented } from '../selection/compiling.ts'
import {
  column,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
  one,
  type Reach,
} from '../selection/declare.ts'
import {
  answersFor,
  instrumentsOf,
  isEncounter,
  kindsOf,
  onOneSide,
  present,
  summons,
  tookPart,
} from './encounter.ts'

/** Events of a node's list that meet conditions. */
type Listed = {
  readonly list: List
  readonly event: string
  readonly edge: string
  readonly node: string
  readonly conditions: readonly string[]
}

const listed = ({ list, event, edge, node, conditions }: Listed): string =>
  `${seek(event, edge, list)}\nWHERE ${[...within(edge, list, `${node}.id`), ...conditions].join('\n  AND ')}`

/**
 * The occasions among the events of a list, which is in their order, as a map of plain values under `as`: which, first and
 * last. Two events of one occasion are one. `keep` are variables to carry on.
 */
function occasions(events: string, as: string, keep: readonly string[]): string[] {
  const kept = keep.map(variable => `${variable}, `).join('')
  return [
    `WITH ${kept}[e IN ${events} WHERE NOT EXISTS { MATCH (e)-[:SAME_OCCASION_AS]->(same) WHERE same IN ${events} }] AS ${events}`,
    `WITH ${kept}{`,
    `  ids: [e IN ${events} | e.id],`,
    `  first: head(${events}).date, last: last(${events}).date, position: last(${events}).position`,
    `} AS ${as}`,
  ]
}

/**
 * Occasions by the other end of an edge of their events, those with the most first. Neo4j takes an aggregate function in a
 * nested subquery for one of the projection around it and refuses it there, so what belongs together is put together by
 * COLLECT.
 */
function byOther(
  from: Listed,
  { other, edge, conditions }: { other: string; edge: string; conditions: readonly string[] },
  fresh: Reach['fresh'],
  self: string,
) {
  const { event } = from
  const [pairs, events] = [fresh('pairs'), fresh('events')]
  return {
    match: [
      'WITH COLLECT {',
      indented(listed(from)),
      `  MATCH (${event})${edge}(${other})`,
      ...(conditions.length > 0 ? [`  WHERE ${conditions.join('\n    AND ')}`] : []),
      `  WITH DISTINCT ${other}, ${event} ORDER BY ${event}.position`,
      `  RETURN [${other}, ${event}]`,
      `} AS ${pairs}`,
      `UNWIND COLLECT { UNWIND ${pairs} AS pair RETURN DISTINCT pair[0] AS other } AS ${other}`,
      `WITH ${other}, [pair IN ${pairs} WHERE pair[0] = ${other} | pair[1]] AS ${events}`,
      ...occasions(events, self, [other]),
    ].join('\n'),
    order: [`size(${self}.ids) DESC`, `${self}.position DESC`, `${other}.id`],
  }
}

/** Whom a person met, spoke to by telephone, summoned or was summoned by: persons of another side. */
export const encountersOfPerson = many(
  ({ scope, fresh, args, ambient }: Reach) => {
    const [event, edge, part, other] = [fresh('event'), fresh('relation'), fresh('part'), fresh('other')]
    const self = fresh('self')
    const person = nodeOf(scope)
    const conditions = [present(edge), ...isEncounter(event, args, ambient)]
    const ofOther = [
      `${other} <> ${person}`,
      present(part),
      `NOT ${onOneSide(person, other)}`,
      ...(args.has('with') ? [`${other}.id = ${args.at('with')}`] : []),
    ]
    return {
      ...byOther(
        { list: INVOLVED, event, edge, node: person, conditions },
        { other, edge: `-[${part}:INVOLVED]->`, conditions: ofOther },
        fresh,
        self,
      ),
      scope: { self, person: other },
    }
  },
  {
    bind: (values, nameOf) => ({
      ...instrumentsOf(values.kinds),
      ...rangeOf(values),
      ...(typeof values.with === 'string' && { with: nameOf(values.with, 'Person', 'with') }),
    }),
  },
)

const bindSummons: Bind = values => ({ ...instrumentsOf(['SUMMONED']), ...rangeOf(values) })

/** By whom a person was summoned to answer for the state that they serve. */
export const summonedBy = many(
  ({ scope, fresh, args, ambient }: Reach) => {
    const [event, edge, by] = [fresh('event'), fresh('relation'), fresh('by')]
    const self = fresh('self')
    const person = nodeOf(scope)
    const conditions = [present(edge), ...isEncounter(event, args, ambient), answersFor(event, person)]
    return {
      ...byOther(
        { list: INVOLVED, event, edge, node: person, conditions },
        { other: by, edge: '-[:ACTOR]->', conditions: [summons(event, by)] },
        fresh,
        self,
      ),
      scope: { self, by, person },
    }
  },
  { bind: bindSummons },
)

/** Whom a state, by itself or an organ, or an organisation summoned. */
export const summoned = many(
  ({ scope, fresh, args, ambient }: Reach) => {
    const [event, edge, part, person] = [fresh('event'), fresh('concerns'), fresh('part'), fresh('person')]
    const self = fresh('self')
    const by = nodeOf(scope)
    const conditions = [
      ...isEncounter(event, args, ambient),
      `EXISTS { MATCH (${event})-[:ACTOR]->(acting)-[:ORGAN_OF*0..1]->(${by}) WHERE ${summons(event, 'acting')} }`,
    ]
    return {
      ...byOther(
        { list: CONCERNS, event, edge, node: by, conditions },
        {
          other: person,
          edge: `-[${part}:INVOLVED]->`,
          conditions: [present(part), answersFor(event, person)],
        },
        fresh,
        self,
      ),
      scope: { self, by, person },
    }
  },
  { bind: bindSummons },
)

/** How often two persons, states or organisations met, spoke or summoned each other. */
export const encountersBetween = one(
  ({ fresh, args, ambient }: Reach) => {
    const [first, second] = [fresh('first'), fresh('second')]
    const [event, edge, events, self] = [fresh('event'), fresh('concerns'), fresh('events'), fresh('self')]
    const conditions = [
      ...isEncounter(event, args, ambient),
      `NOT ${onOneSide(first, second)}`,
      tookPart(event, first),
      tookPart(event, second),
    ]
    return {
      match: [
        `MATCH (${first}:Entity {id: ${args.at('first')}}), (${second}:Entity {id: ${args.at('second')}})`,
        `WITH ${first}, ${second}, COLLECT {`,
        indented(listed({ list: CONCERNS, event, edge, node: first, conditions })),
        `  RETURN ${event} ORDER BY ${event}.position`,
        `} AS ${events}`,
        ...occasions(events, self, [first, second]),
      ].join('\n'),
      scope: { self, first, second },
    }
  },
  {
    bind: ({ between, kinds, ...values }, nameOf) => {
      const names: unknown[] = Array.isArray(between) ? between : []
      const [one, other] = names
      if (names.length !== 2 || typeof one !== 'string' || typeof other !== 'string')
        throw badInput(
          'between',
          `"between" takes two persons, states or organisations, such as ["Ilham Aliyev", "Vladimir Putin"]; ${names.length} were given.`,
        )
      const [first, second] = [nameOf(one, 'Party', 'between[0]'), nameOf(other, 'Party', 'between[1]')]
      if (first === second && first !== '')
        throw badInput('between', `"${one}" and "${other}" are the same; "between" takes two different ones.`)
      return { first, second, ...instrumentsOf(kinds), ...rangeOf(values) }
    },
  },
)

const counted = {
  times: column(scope => `size(${scope.self}.ids)`),
  kinds: expression(
    ({ scope, fresh }) => {
      const [event, id, kind] = [fresh('event'), fresh('id'), fresh('kind')]
      return [
        'COLLECT {',
        `  UNWIND ${scope.self}.ids AS ${id}`,
        `  MATCH (${event}:Event {id: ${id}})`,
        `  UNWIND ${kindsOf(event)} AS ${kind}`,
        `  RETURN DISTINCT ${kind} ORDER BY ${kind}`,
        '}',
      ].join('\n')
    },
    { lists: 1 },
  ),
  first: column('first'),
  last: column('last'),
  events: many(({ scope, fresh }: Reach) => {
    const [self, id] = [fresh('event'), fresh('id')]
    return {
      match: `UNWIND ${scope.self}.ids AS ${id}\nMATCH (${self}:Event {id: ${id}})`,
      order: [`${self}.position`],
      scope: { self },
    }
  }),
}

const parties = { types: ['State', 'Organization', 'Person'] }
const person = inline(scope => ({ self: scope.person ?? '' }))

export const encounterTypes: Declarations = {
  Encounters: { fields: { ...counted, person } },
  Summonses: { fields: { ...counted, person, by: inline(({ by = '' }) => ({ self: by }), parties) } },
  EncountersBetween: {
    fields: {
      ...counted,
      between: many(({ scope: { first, second }, fresh }: Reach) => {
        const [self, place] = [fresh('party'), fresh('place')]
        return {
          match: `UNWIND range(0, 1) AS ${place}\nWITH ${place}, [${first}, ${second}][${place}] AS ${self}`,
          order: [place],
          scope: { self, place },
        }
      }, parties),
    },
  },
}
