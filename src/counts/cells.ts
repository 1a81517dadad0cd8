import { eventsBounded } from '../events/bounded.ts'
import { bindFilter } from '../events/filter.ts'
import { knownBy, where } from '../evidence/admitted.ts'
import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import type { Bind } from '../selection/arguments.ts'
import { many, type Reach } from '../selection/declare.ts'
import { tooDear } from '../selection/limits.ts'
import { recordOf, valuesOf } from './dimensions.ts'
import { keyOf } from './keys.ts'

/** Events that one count reads at the most, fitting or not: a fraction of a second. */
export const MOST_EVENTS = 50_000
export const MOST_CELLS = 500
const MOST_DIMENSIONS = 3

/** Stands for a value that is not stated, in comparisons and orders only: it sorts after all that is. */
const NOWHERE = "'\uffff'"
const comparable = (key: string) => `[k IN ${key} | coalesce(k, ${NOWHERE})]`

/**
 * Events by the values that they have in one to three dimensions. Each cell is a map: `key`, `by`, its events as
 * `members`, and `asked`, the question, for its permalink. The text is the same whichever dimensions are asked for.
 */
function cells(reach: Reach) {
  const { fresh, args, ambient } = reach
  const { match, listed, rest, scope } = eventsBounded(reach)
  const e = scope.self
  const [cell, total] = [fresh('cell'), fresh('total')]
  const filtered = [
    ...(args.has('filter.facility') ? [`site.id = ${args.at('facility')}`] : []),
    ...(args.has('filter.facilityKinds') ? [`site.kind IN ${args.at('facilityKinds')}`] : []),
  ]
  const conditions = [...rest, ...knownBy(e, ambient)]
  const order = orderOf(args.choice('orderBy.field'), args.choice('orderBy.direction'), cell)
  return {
    match: [
      match,
      ...(listed.length > 0 ? [`WHERE ${listed.join('\n  AND ')}`] : []),
      // One more than may be read tells that there are too many, whether they fit or not.
      `WITH ${e}`,
      `LIMIT ${args.at('most')} + 1`,
      `WITH collect(${e}) AS found`,
      `WITH found, size(found) > ${args.at('most')} AS tooMany`,
      `UNWIND CASE WHEN tooMany THEN [null] ELSE found END AS ${e}`,
      `WITH ${e}, tooMany`,
      ...(conditions.length > 0 ? [`WHERE tooMany\n  OR (${conditions.join('\n    AND ')})`] : []),
      `WITH tooMany, collect(${e}) AS found`,
      'WITH tooMany, found, size(found) AS events',
      `UNWIND CASE WHEN tooMany THEN [null] ELSE found END AS ${e}`,
      `WITH ${e}, tooMany, events`,
      `CALL (${e}) {`,
      `  UNWIND range(0, size(${args.at('by')}) - 1) AS i`,
      `  WITH i, ${args.at('by')}[i] AS by, ${recordOf(e, ambient)} AS record`,
      `  WITH i, ${valuesOf(e, ambient, { filtered, paired: `${args.at('sites')} IS NOT NULL` })} AS values`,
      '  ORDER BY i',
      '  RETURN collect(CASE WHEN values = [] THEN [null] ELSE values END) AS keys',
      '}',
      'UNWIND keys[0] AS first',
      'UNWIND coalesce(keys[1], [null]) AS second',
      'UNWIND coalesce(keys[2], [null]) AS third',
      `WITH ${e}, tooMany, events, keys, [first, second, third][..size(${args.at('by')})] AS key`,
      `WITH ${e}, tooMany, events, ${toOthers(args.at('roles'))} AS key`,
      'WHERE key IS NOT NULL',
      `  AND (${args.at('sites')} IS NULL OR ${ofOneSite(e, args.at('sites'), filtered)})`,
      `WITH tooMany, events, key, collect(DISTINCT ${e}) AS members`,
      'WITH tooMany, events, collect({key: key, members: members}) AS cells',
      'WITH tooMany, cells, {events: events, cells: size(cells), overlap: reduce(n = 0, c IN cells | n + size(c.members)) > events} AS total',
      'UNWIND cells AS c',
      `WITH CASE WHEN NOT tooMany THEN {key: c.key, members: c.members, by: ${args.at('by')}, asked: ${args.at('asked')}} END AS ${cell}, total AS ${total}`,
      ...(args.has('key')
        ? [`WHERE ${cell} IS NULL OR ${comparable(`${cell}.key`)} = ${args.at('key')}`]
        : []),
      `ORDER BY ${order.join(', ')}`,
      `LIMIT ${args.at('limit')}`,
      `WITH ${cell}, ${total}`,
    ].join('\n'),
    order,
    scope: { self: cell, total },
  }
}

/**
 * Keys of one event without those by which a state is the recipient of what it did itself: of a meeting each state is
 * recorded as acting and as addressed, and met the others. Where an event addresses no other state, its recipient is not
 * stated. `roles`: where in a key the actor and the recipient stand; null where not both do.
 */
const toOthers = (roles: string): string =>
  [
    'CASE',
    `  WHEN NOT coalesce(key[${roles}.actor] = key[${roles}.recipient], false) THEN key`,
    `  WHEN size(keys[${roles}.recipient]) = 1 THEN [i IN range(0, size(key) - 1) | CASE i WHEN ${roles}.recipient THEN null ELSE key[i] END]`,
    'END',
  ].join('\n')

/**
 * That a facility of the kind in the key has the outcome in it, or none of either is stated: an airport and an aircraft that was
 * destroyed do not make a destroyed airport. `sites`: where in a key the kind and the outcome stand; null where not both do.
 */
const ofOneSite = (event: string, sites: string, filtered: readonly string[]): string =>
  [
    `key[${sites}.kind] IS NULL OR key[${sites}.outcome] IS NULL AND size(keys[${sites}.outcome]) = 1`,
    `EXISTS { MATCH (${event})-[r:SITE]->(site:Facility)${where(`site.kind = key[${sites}.kind]`, `coalesce(r.outcome, '') = coalesce(key[${sites}.outcome], '')`, ...filtered)} }`,
  ].join(' OR ')

/** By key unless told otherwise; cells with as many events stand in the order of their keys. */
function orderOf(field: unknown, direction: unknown, cell: string): string[] {
  const sign = direction === 'DESC' ? ' DESC' : ''
  const key = comparable(`${cell}.key`)
  return field === 'EVENTS' ? [`size(${cell}.members)${sign}`, key] : [`${key}${sign}`]
}

function rolesIn(dimensions: readonly unknown[]) {
  const [actor, recipient] = [dimensions.indexOf('ACTOR_STATE'), dimensions.indexOf('RECIPIENT_STATE')]
  return actor < 0 || recipient < 0 ? null : { actor: integer(actor), recipient: integer(recipient) }
}

function sitesIn(dimensions: readonly unknown[]) {
  const [kind, outcome] = [dimensions.indexOf('FACILITY_KIND'), dimensions.indexOf('OUTCOME')]
  return kind < 0 || outcome < 0 ? null : { kind: integer(kind), outcome: integer(outcome) }
}

const bind: Bind = (values, nameOf) => {
  const { by, key, first, filter } = values
  const dimensions: unknown[] = Array.isArray(by) ? by : []
  if (dimensions.length < 1 || dimensions.length > MOST_DIMENSIONS)
    throw badInput(
      'by',
      `"by" takes one to ${MOST_DIMENSIONS} dimensions, such as [FACILITY_KIND, YEAR]; ${dimensions.length} were given.`,
    )
  if (new Set(dimensions).size < dimensions.length)
    throw badInput('by', 'Each dimension of "by" may be given once.')
  if (typeof first !== 'number' || first < 1 || first > MOST_CELLS)
    throw badInput('first', `"first" must be from 1 to ${MOST_CELLS}; ${String(first)} was asked for.`)
  if (Array.isArray(key) && key.length !== dimensions.length)
    throw badInput(
      'key',
      `"key" takes a value for each dimension of "by", ${dimensions.length} here; ${key.length} were given.`,
    )
  const size = Array.isArray(key) ? 1 : first
  return {
    ...bindFilter(values, nameOf),
    by: dimensions,
    roles: rolesIn(dimensions),
    sites: sitesIn(dimensions),
    ...(Array.isArray(key) && { key: keyOf(key, dimensions, nameOf).map(value => value ?? '\uffff') }),
    asked: JSON.stringify({ filter: filter ?? null, evidence: values.evidence ?? null }),
    most: integer(MOST_EVENTS),
    limit: integer(size),
    size,
  }
}

export const eventCounts = many(cells, {
  bind,
  sized: true,
  refusal: () =>
    tooDear(
      `More than ${MOST_EVENTS} events would have to be read for this count. Narrow the filter by what leads to events (between, involving, actor, recipient, official, facility, weapon, arc, text) or by "from" and "to".`,
    ),
})
