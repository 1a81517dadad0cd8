import { rangeOf } from '../dates/range.ts'
import { knownBy } from '../events/known.ts'
import { column, type Declarations, inline, many, nodeOf, type Reach } from '../selection/declare.ts'

/**
 * How a state stands to a facility `f`, each way by itself: what an organ owns or runs is the state's own; a company is
 * what the state owns, directly or through others, and no organ.
 */
const TIES = [
  ['SENDER', state => `MATCH (${state})<-[:SENT_BY]-(f:Facility)`],
  ['OWNER', state => `MATCH (${state})<-[:ORGAN_OF*0..1]-()<-[:OWNED_BY]-(f:Facility)`],
  ['OPERATOR', state => `MATCH (${state})<-[:ORGAN_OF*0..1]-()<-[:OPERATED_BY]-(f:Facility)`],
  ['COMPANY_OWNS', state => ofCompany(state, 'OWNED_BY')],
  ['COMPANY_OPERATES', state => ofCompany(state, 'OPERATED_BY')],
] as const satisfies readonly (readonly [string, (state: string) => string])[]

function ofCompany(state: string, tie: string): string {
  return [
    `MATCH (${state})<-[:OWNED_BY|PART_OF|ORGAN_OF*1..3]-(company:Organization)<-[:${tie}]-(f:Facility)`,
    `WHERE NOT EXISTS { (company)-[:ORGAN_OF]->(${state}) }`,
  ].join('\n  ')
}

/**
 * A state's facilities, and those of its companies, at which something happened, each with how it is the state's and the
 * ids of what happened there or at its parts. A whole whose parts stand here too, and a second account of one occasion,
 * are not counted beside them.
 */
export const facilitiesAtRisk = many(
  ({ scope, fresh, args, ambient }: Reach) => {
    const [facility, ties, event, site] = [
      fresh('facility'),
      fresh('ties'),
      fresh('event'),
      fresh('relation'),
    ]
    const [events, self] = [fresh('events'), fresh('self')]
    const state = nodeOf(scope)
    const branches = TIES.map(([tie, match]) => `  ${match(state)}\n  RETURN f, '${tie}' AS tie`)
    const isAbroad = `NOT EXISTS { (${facility})-[:HOSTED_BY]->(${state}) }`
    const happened = [
      `${site}.outcome IN ${args.at('outcomes')}`,
      `${event}.status = 'HAPPENED'`,
      ...(args.has('from') ? [`${event}.latest >= ${args.at('from')}`] : []),
      ...(args.has('to') ? [`${event}.earliest <= ${args.at('to')}`] : []),
      ...knownBy(event, ambient),
    ]
    const facilities = [
      ...(args.has('as') ? [`any(tie IN ${ties} WHERE tie IN ${args.at('as')})`] : []),
      ...(args.has('kinds') ? [`${facility}.kind IN ${args.at('kinds')}`] : []),
      ...(args.has('abroad') ? [`${isAbroad} = ${args.at('abroad')}`] : []),
    ]
    return {
      match: [
        `CALL (${state}) {\n${branches.join('\n  UNION\n')}\n}`,
        `WITH f AS ${facility}, tie ORDER BY tie`,
        `WITH ${facility}, collect(tie) AS ${ties}`,
        ...(facilities.length > 0 ? [`WHERE ${facilities.join(' AND ')}`] : []),
        `MATCH (${facility})<-[:PART_OF*0..1]-()<-[${site}:SITE]-(${event}:Event)`,
        `WHERE ${happened.join('\n  AND ')}`,
        `WITH ${facility}, ${ties}, ${event} ORDER BY ${event}.position`,
        `WITH ${facility}, ${ties}, collect(DISTINCT ${event}) AS ${events}`,
        `WITH ${facility}, ${ties}, [e IN ${events}`,
        `  WHERE NOT EXISTS { MATCH (e)-[:SAME_OCCASION_AS]->(same) WHERE same IN ${events} }`,
        `    AND NOT EXISTS { MATCH (e)<-[:WITHIN]-(part) WHERE part IN ${events} }] AS ${events}`,
        `WITH ${facility}, {ties: ${ties}, ids: [e IN ${events} | e.id]} AS ${self}`,
      ].join('\n'),
      order: [`size(${self}.ids) DESC`, `${facility}.id`],
      scope: { self, facility },
    }
  },
  { bind: ({ from, to, ...values }) => ({ ...values, ...rangeOf({ from, to }) }) },
)

/** Incidents counted by the keys that are asked for; a key that is not asked for, or that nobody states, is null. */
const counts = many(({ scope, fresh, args }: Reach) => {
  const [event, id, weapon, self] = [fresh('event'), fresh('id'), fresh('weapon'), fresh('count')]
  const asked = (key: string) => `'${key}' IN ${args.at('by')}`
  const year = `left(${event}.earliest, 4)`
  return {
    match: [
      `UNWIND ${scope.self}.ids AS ${id}`,
      `MATCH (${event}:Event {id: ${id}})`,
      `OPTIONAL MATCH (${event})-[:USED]->(${weapon}:Weapon)`,
      `WHERE ${asked('WEAPON')}`,
      `WITH ${event}, ${weapon},`,
      // Of an event that may have happened in one of two years nobody says in which.
      `  CASE WHEN ${asked('YEAR')} AND ${year} = left(${event}.latest, 4) THEN toInteger(${year}) END AS year,`,
      `  CASE WHEN ${asked('TYPE')} THEN ${event}.type END AS type,`,
      `  CASE WHEN ${asked('INSTRUMENT')} THEN ${event}.instruments[0] END AS instrument`,
      `ORDER BY ${event}.position`,
      `WITH ${weapon}, year, type, instrument, collect(DISTINCT ${event}.id) AS ids`,
      `WITH ${weapon}, {year: year, type: type, instrument: instrument, ids: ids} AS ${self}`,
    ].join('\n'),
    order: [`${self}.year`, `${self}.type`, `${self}.instrument`, `${weapon}.id`],
    scope: { self, weapon },
  }
})

const incidents = column(scope => `size(${scope.self}.ids)`)

const events = many(({ scope, fresh }: Reach) => {
  const [self, id] = [fresh('event'), fresh('id')]
  return {
    match: `UNWIND ${scope.self}.ids AS ${id}\nMATCH (${self}:Event {id: ${id}})`,
    order: [`${self}.position`],
    scope: { self },
  }
})

export const riskTypes: Declarations = {
  FacilityAtRisk: {
    fields: {
      facility: inline(({ facility = '' }) => ({ self: facility })),
      as: column('ties'),
      incidents,
      events,
      counts,
    },
  },
  IncidentCount: {
    fields: {
      year: column('year'),
      type: column('type'),
      instrument: column('instrument'),
      weapon: inline(({ weapon = '' }) => ({ self: weapon }), { nullWith: ({ weapon = '' }) => weapon }),
      incidents,
      events,
    },
  },
}
