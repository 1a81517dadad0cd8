import { rangeOf } from '../dates/range.ts'
import { recordedInstruments } from '../events/account.ts'
import { saidBy, toldWhole } from '../evidence/admitted.ts'
import { column, type Declarations, inline, many, nodeOf, type Reach } from '../selection/declare.ts'

/**
 * How a facility is a state's, each way by itself: what an organ owns or runs is the state's own; a company is what the
 * state owns, directly or through others, and no organ. What only stands on its soil is told where that is asked for by
 * name (`asked`, the ties asked for), a compound and not its parts.
 */
function tiesOf(facility: string, state: string, asked: string | undefined): string {
  const own = (tie: string) => `EXISTS { (${facility})-[:${tie}]->()-[:ORGAN_OF*0..1]->(${state}) }`
  const ofCompany = (tie: string) =>
    `EXISTS { MATCH (${facility})-[:${tie}]->(company:Organization)-[:OWNED_BY|PART_OF|ORGAN_OF*1..3]->(${state}) WHERE NOT EXISTS { (company)-[:ORGAN_OF]->(${state}) } }`
  const ways = [
    ['SENDER', own('SENT_BY')],
    ['OWNER', own('OWNED_BY')],
    ['OPERATOR', own('OPERATED_BY')],
    ['COMPANY_OWNS', ofCompany('OWNED_BY')],
    ['COMPANY_OPERATES', ofCompany('OPERATED_BY')],
    ...(asked === undefined
      ? []
      : [
          [
            'HOST',
            `'HOST' IN ${asked} AND EXISTS { (${facility})-[:HOSTED_BY]->(${state}) } AND NOT EXISTS { (${facility})-[:PART_OF]->(:Facility)-[:HOSTED_BY]->(${state}) }`,
          ],
        ]),
  ]
  return `[tie IN [\n${ways.map(([tie, is]) => `  CASE WHEN ${is} THEN '${tie}' END`).join(',\n')}\n] WHERE tie IS NOT NULL]`
}

/**
 * A state's facilities, and those of its companies, and where asked for those on its soil, at which something happened, each with how it is the state's and the
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
    const asked = args.has('as') ? args.at('as') : undefined
    const isAbroad = `NOT EXISTS { (${facility})-[:HOSTED_BY]->(${state}) }`
    const happened = [
      `${site}.outcome IN ${args.at('outcomes')}`,
      `${event}.status = 'HAPPENED'`,
      ...(args.has('from') ? [`${event}.latest >= ${args.at('from')}`] : []),
      ...(args.has('to') ? [`${event}.earliest <= ${args.at('to')}`] : []),
      ...toldWhole(event, ambient),
    ]
    const facilities = [
      `size(${ties}) > 0`,
      ...(asked === undefined ? [] : [`any(tie IN ${ties} WHERE tie IN ${asked})`]),
      ...(args.has('kinds') ? [`${facility}.kind IN ${args.at('kinds')}`] : []),
      ...(args.has('abroad') ? [`${isAbroad} = ${args.at('abroad')}`] : []),
    ]
    return {
      match: [
        // Parts of a compound are found too and have no tie of their own: what happened there counts for the compound.
        `MATCH (${state})<-[:SENT_BY|OWNED_BY|OPERATED_BY|ORGAN_OF|PART_OF${asked === undefined ? '' : '|HOSTED_BY'}*1..4]-(${facility}:Facility)`,
        `WITH DISTINCT ${facility}`,
        `WITH ${facility}, ${tiesOf(facility, state, asked)} AS ${ties}`,
        `WHERE ${facilities.join(' AND ')}`,
        `WITH ${facility}, ${ties}, COLLECT {`,
        `  MATCH (${facility})<-[:PART_OF*0..1]-()<-[${site}:SITE]-(${event}:Event)`,
        `  WHERE ${happened.join('\n    AND ')}`,
        `  RETURN DISTINCT ${event} ORDER BY ${event}.position`,
        `} AS ${events}`,
        `WHERE size(${events}) > 0`,
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

/**
 * Incidents counted by the keys that are asked for; a key that is not asked for, or that nobody states, is null. Of an
 * event that may have happened in one of two years nobody says in which.
 */
const counts = many(({ scope, fresh, args, ambient }: Reach) => {
  const [event, id, used, weapon] = [fresh('event'), fresh('id'), fresh('used'), fresh('weapon')]
  const [rows, row, key, self] = [fresh('rows'), fresh('row'), fresh('key'), fresh('count')]
  const when = (name: string, value: string) =>
    `coalesce(CASE WHEN '${name}' IN ${args.at('by')} THEN ${value} END, '')`
  const year = `left(${event}.earliest, 4)`
  const keys = [
    when('YEAR', `CASE WHEN ${year} = left(${event}.latest, 4) THEN ${year} END`),
    when('TYPE', `${event}.type`),
    when('INSTRUMENT', `${recordedInstruments(event, ambient)}[0]`),
    `coalesce(${weapon}.id, '')`,
  ]
  const stated = (place: number) => `CASE WHEN ${key}[${place}] <> '' THEN ${key}[${place}] END`
  return {
    match: [
      'WITH COLLECT {',
      `  UNWIND ${scope.self}.ids AS ${id}`,
      `  MATCH (${event}:Event {id: ${id}})`,
      `  OPTIONAL MATCH (${event})-[${used}:USED]->(${weapon}:Weapon)`,
      `  WHERE ${[`'WEAPON' IN ${args.at('by')}`, ...saidBy(used, ambient)].join(' AND ')}`,
      `  RETURN {id: ${id}, key: [${keys.join(', ')}]} AS row ORDER BY ${event}.position`,
      `} AS ${rows}`,
      `UNWIND ${rows} AS ${row}`,
      `WITH DISTINCT ${rows}, ${row}.key AS ${key}`,
      `OPTIONAL MATCH (${weapon}:Weapon {id: ${key}[3]})`,
      `WITH ${weapon}, ${key}, {`,
      `  year: toInteger(${key}[0]), type: ${stated(1)}, instrument: ${stated(2)},`,
      `  ids: [row IN ${rows} WHERE row.key = ${key} | row.id]`,
      `} AS ${self}`,
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
