import { rangeOf } from '../dates/range.ts'
import { knownBy } from '../events/known.ts'
import { CONCERNS, INVOLVED, type List, seek, within } from '../events/lists.ts'
import { badInput } from '../graphql/errors.ts'
import type { Arguments, Bind } from '../selection/arguments.ts'
import { indented } from '../selection/compiling.ts'
import {
  type Ambient,
  column,
  type Declarations,
  inline,
  many,
  nodeOf,
  one,
  type Reach,
} from '../selection/declare.ts'

/**
 * The kinds of encounter that an event is: met, called, summoned. Where a visit or meeting was called off nobody met,
 * though they may have spoken on the telephone about it.
 */
export const encounterKinds = (event: string): string =>
  [
    `[kind IN ['MET', 'CALLED', 'SUMMONED'] WHERE any(instrument IN ${event}.instruments WHERE instrument IN {`,
    "MET: ['MEETING', 'SUMMIT', 'VISIT', 'CONSULTATIONS', 'COMMISSION_SESSION'], ",
    "CALLED: ['PHONE_CALL'], ",
    "SUMMONED: ['SUMMONS', 'INVITATION_TO_MINISTRY']",
    `}[kind]) AND (kind <> 'MET' OR NOT 'VISIT_CANCELLED' IN ${event}.instruments)]`,
  ].join('')

/** A person who was there, not only spoken of or telling of it. */
const present = (edge: string): string => `coalesce(${edge}.present, true)`

/** Whether two serve one state, or one of them is the state that the other serves: no encounter of two sides. */
const onOneSide = (one: string, other: string): string =>
  `EXISTS { (${one})-[:HELD|OF_POST|SERVES|ORGAN_OF*0..3]->(:State)<-[:HELD|OF_POST|SERVES|ORGAN_OF*0..3]-(${other}) }`

/** Whether a party took part in an event: was there, or acted or was addressed itself or through an organ. */
const tookPart = (event: string, party: string): string =>
  [
    `(EXISTS { (${event})-[:ACTOR|RECIPIENT]->()-[:ORGAN_OF*0..1]->(${party}) }`,
    `EXISTS { MATCH (${event})-[part:INVOLVED]->(${party}) WHERE ${present('part')} })`,
  ].join(' OR ')

/** Whether a person was called to answer for a state: was there, and serves a state that was addressed. */
const wasSummoned = (event: string, person: string): string =>
  `EXISTS { (${event})-[:RECIPIENT]->()-[:ORGAN_OF*0..1]->(:State)<-[:SERVES]-()<-[:OF_POST]-()<-[:HELD]-(${person}) }`

/** Encounters that happened, of the kinds and in the range that are asked for. */
function isEncounter(event: string, kinds: string, args: Arguments, ambient: Ambient): string[] {
  return [
    `${event}.status = 'HAPPENED'`,
    `any(kind IN ${encounterKinds(event)} WHERE kind IN ${kinds})`,
    ...(args.has('from') ? [`${event}.latest >= ${args.at('from')}`] : []),
    ...(args.has('to') ? [`${event}.earliest <= ${args.at('to')}`] : []),
    ...knownBy(event, ambient),
  ]
}

const KINDS = "['MET', 'CALLED', 'SUMMONED']"

/** A list of a node's events, filtered; `edge` is the list's own. */
const listed = (event: string, edge: string, list: List, node: string, conditions: readonly string[]) =>
  `${seek(event, edge, list)}\nWHERE ${[...within(edge, list, `${node}.id`), ...conditions].join('\n  AND ')}`

/**
 * What the events that `match` finds come to, as a map of plain values under `as`: how often, of which kinds, first and
 * last. Two events of one occasion are one. `keep` are variables to carry on. Neo4j takes an aggregate function in a
 * subquery for one of the projection around it and refuses it there, so lists are made by COLLECT.
 */
function counted(
  match: readonly string[],
  event: string,
  events: string,
  as: string,
  keep: readonly string[],
) {
  const kept = keep.map(variable => `${variable}, `).join('')
  return [
    `WITH ${kept}COLLECT {`,
    ...match.map(indented),
    `  RETURN DISTINCT ${event} ORDER BY ${event}.position`,
    `} AS ${events}`,
    `WITH ${kept}[e IN ${events} WHERE NOT EXISTS { MATCH (e)-[:SAME_OCCASION_AS]->(same) WHERE same IN ${events} }] AS ${events}`,
    `WITH ${kept}{`,
    `  ids: [e IN ${events} | e.id],`,
    `  kinds: [sort IN ${KINDS} WHERE any(e IN ${events} WHERE sort IN ${encounterKinds('e')})],`,
    `  first: head(${events}).date, last: last(${events}).date, position: last(${events}).position`,
    `} AS ${as}`,
  ]
}

/** The same for each of the things that `match` finds beside the events. */
const countedBy = (key: string, match: readonly string[], event: string, events: string, as: string) =>
  [...match, `WITH DISTINCT ${key}`, ...counted(match, event, events, as, [key])].join('\n')

const mostOften = (self: string, ...then: string[]) => [
  `size(${self}.ids) DESC`,
  `${self}.position DESC`,
  ...then,
]

/** Whom a person met, spoke to by telephone, summoned or was summoned by: persons of another side. */
export const encountersOfPerson = many(
  ({ scope, fresh, args, ambient }: Reach) => {
    const [event, edge, part, other] = [fresh('event'), fresh('relation'), fresh('part'), fresh('other')]
    const [events, self] = [fresh('events'), fresh('self')]
    const person = nodeOf(scope)
    const kinds = args.has('kinds') ? args.at('kinds') : KINDS
    const conditions = [present(edge), ...isEncounter(event, kinds, args, ambient)]
    const others = [
      `${other} <> ${person}`,
      present(part),
      `NOT ${onOneSide(person, other)}`,
      ...(args.has('with') ? [`${other}.id = ${args.at('with')}`] : []),
    ]
    const found = [
      listed(event, edge, INVOLVED, person, conditions),
      `MATCH (${event})-[${part}:INVOLVED]->(${other}:Person)`,
      `WHERE ${others.join('\n  AND ')}`,
    ]
    return {
      match: countedBy(other, found, event, events, self),
      order: mostOften(self, `${other}.id`),
      scope: { self, person: other },
    }
  },
  {
    bind: (values, nameOf) => ({
      kinds: values.kinds,
      ...rangeOf(values),
      ...(typeof values.with === 'string' && { with: nameOf(values.with, 'Person', 'with') }),
    }),
  },
)

const bindRange: Bind = values => rangeOf(values)

/** By whom a person was summoned to answer for the state that they serve. */
export const summonedBy = many(
  ({ scope, fresh, args, ambient }: Reach) => {
    const [event, edge, by] = [fresh('event'), fresh('relation'), fresh('by')]
    const [events, self] = [fresh('events'), fresh('self')]
    const person = nodeOf(scope)
    const conditions = [
      present(edge),
      ...isEncounter(event, "['SUMMONED']", args, ambient),
      wasSummoned(event, person),
    ]
    const found = [listed(event, edge, INVOLVED, person, conditions), `MATCH (${event})-[:ACTOR]->(${by})`]
    return {
      match: countedBy(by, found, event, events, self),
      order: mostOften(self, `${by}.id`),
      scope: { self, by, person },
    }
  },
  { bind: bindRange },
)

/** Whom a state, by itself or an organ, or an organisation summoned. */
export const summoned = many(
  ({ scope, fresh, args, ambient }: Reach) => {
    const [event, edge, part, person] = [fresh('event'), fresh('relation'), fresh('part'), fresh('person')]
    const [events, self] = [fresh('events'), fresh('self')]
    const by = nodeOf(scope)
    const conditions = [
      ...isEncounter(event, "['SUMMONED']", args, ambient),
      `EXISTS { (${event})-[:ACTOR]->()-[:ORGAN_OF*0..1]->(${by}) }`,
    ]
    const found = [
      listed(event, edge, CONCERNS, by, conditions),
      `MATCH (${event})-[${part}:INVOLVED]->(${person}:Person)`,
      `WHERE ${present(part)} AND ${wasSummoned(event, person)}`,
    ]
    return {
      match: countedBy(person, found, event, events, self),
      order: mostOften(self, `${person}.id`),
      scope: { self, by, person },
    }
  },
  { bind: bindRange },
)

/** How often two persons, states or organisations met, spoke or summoned each other. */
export const encountersBetween = one(
  ({ fresh, args, ambient }: Reach) => {
    const [first, second] = [fresh('first'), fresh('second')]
    const [event, edge, events, self] = [fresh('event'), fresh('concerns'), fresh('events'), fresh('self')]
    const kinds = args.has('kinds') ? args.at('kinds') : KINDS
    const conditions = [
      ...isEncounter(event, kinds, args, ambient),
      `NOT ${onOneSide(first, second)}`,
      tookPart(event, first),
      tookPart(event, second),
    ]
    return {
      match: [
        `MATCH (${first}:Entity {id: ${args.at('first')}}), (${second}:Entity {id: ${args.at('second')}})`,
        ...counted([listed(event, edge, CONCERNS, first, conditions)], event, events, self, [first, second]),
      ].join('\n'),
      scope: { self, first, second },
    }
  },
  {
    bind: ({ between, kinds, ...values }, nameOf) => {
      const names: unknown[] = Array.isArray(between) ? between : []
      const [first, second] = names
      if (names.length !== 2 || typeof first !== 'string' || typeof second !== 'string')
        throw badInput(
          'between',
          `"between" takes two persons, states or organisations, such as ["Ilham Aliyev", "Vladimir Putin"]; ${names.length} were given.`,
        )
      const ids = [nameOf(first, 'Party', 'between[0]'), nameOf(second, 'Party', 'between[1]')]
      if (ids[0] === ids[1] && ids[0] !== '')
        throw badInput(
          'between',
          `"${first}" and "${second}" are the same; "between" takes two different ones.`,
        )
      return { first: ids[0], second: ids[1], kinds, ...rangeOf(values) }
    },
  },
)

const occasions = {
  times: column(scope => `size(${scope.self}.ids)`),
  kinds: column('kinds'),
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

export const encounterTypes: Declarations = {
  Encounters: { fields: { ...occasions, person: inline(({ person = '' }) => ({ self: person })) } },
  Summonses: {
    fields: {
      ...occasions,
      by: inline(({ by = '' }) => ({ self: by }), parties),
      person: inline(({ person = '' }) => ({ self: person })),
    },
  },
  EncountersBetween: {
    fields: {
      ...occasions,
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
