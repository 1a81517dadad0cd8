import { coded, knownBy, leavesOut, publishedBy, restricts, tiedBy, tiedTo } from '../evidence/admitted.ts'
import { bearsBy } from '../evidence/bearings.ts'
import type { Arguments } from '../selection/arguments.ts'
import { connection, nodeOf, type PageOrder, type Reach } from '../selection/declare.ts'
import { bindFilter, conditions, LISTED } from './filter.ts'
import { byPosition, CONCERNS, degree, HUB, INVOLVED, type List, SITE, seek, within } from './lists.ts'
import { mayShowWeapon, showsWeapon } from './weapons.ts'

/** Events that concern the parent: a state, person, organisation, facility, storyline or document. */
export const eventsConcerning = connection(reach => ownList(reach, CONCERNS), { bind: bindFilter })

/** Events that show the weapon: under evidence also those whose claims alone name it. */
export const eventsWithWeapon = connection(
  reach => {
    const { scope, ambient } = reach
    if (!restricts(ambient)) return ownList(reach, CONCERNS)
    const node = nodeOf(scope)
    const { listed, rest, ...pattern } = showing(reach, node, node)
    return { ...pattern, where: [...listed, ...rest, showsWeapon(pattern.scope.self, `${node}.id`, ambient)] }
  },
  { bind: bindFilter },
)

/**
 * Events reported in a document of the publisher. By an ambient day, only those whose report was out: that others had
 * reported an event by then is not enough.
 */
export const eventsReported = connection(
  reach => {
    const { scope, ambient } = reach
    const pattern = ownList(reach, CONCERNS)
    const out = publishedBy('d', ambient).map(
      published =>
        `EXISTS { MATCH (${pattern.scope.self})-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(${nodeOf(scope)}) WHERE ${published} }`,
    )
    return { ...pattern, where: [...pattern.where, ...out] }
  },
  { bind: bindFilter },
)

/** A person's parts in events: two capacities in one event are two rows. */
export const involvements = connection(reach => partsIn(reach, INVOLVED))

/** A facility's parts in events: all, or those with one of the outcomes asked for. */
export const incidents = connection(reach => {
  const { args, ambient } = reach
  const pattern = partsIn(reach, SITE)
  if (!args.has('outcomes')) return pattern
  const { stored: _, ...counted } = pattern
  const { edge, event } = pattern.scope
  const isOne = `${edge}.outcome IN ${args.at('outcomes')}`
  // What an outcome is not told of is not found by it.
  const shown = restricts(ambient) ? `CASE WHEN ${coded(event, ambient)} THEN ${isOne} ELSE false END` : isOne
  return { ...counted, where: [...counted.where, shown] }
})

/** The edges themselves, each with its event and the node they start from. */
function partsIn({ scope, fresh, ambient }: Reach, list: List) {
  const [event, edge, node] = [fresh('event'), fresh(list.name), nodeOf(scope)]
  return {
    match: seek(event, edge, list),
    where: [...within(edge, list, `${node}.id`), ...knownBy(event, ambient), ...tiedBy(event, node, ambient)],
    page: byPosition(edge, list),
    scope: { self: event, event, edge, [list.owner]: node },
    ...(!leavesOut(ambient) && { stored: degree(node, list) }),
  }
}

/** Events that bear on a pair. */
export const eventsOfDyad = connection(reach => ownList(reach, HUB), { bind: bindFilter })

/** All events. */
export const allEvents = connection(
  reach => {
    const { listed, rest, ...pattern } = eventsMatching(reach)
    return { ...pattern, where: [...listed, ...rest] }
  },
  { bind: bindFilter },
)

/** Events as they are found: `listed` are conditions on the list's edge, `rest` those for which each event is looked at. */
export type Matching = {
  readonly match: string
  readonly listed: readonly string[]
  readonly rest: readonly string[]
  readonly page: PageOrder
  readonly scope: { readonly self: string; readonly edge?: string }
  /** The list that is walked; none where the full-text index or all events are. */
  readonly list?: List
}

/**
 * All events that fit a filter. One argument drives, that is, chooses the index that is read; the others only filter what
 * it yields. The text first, as the full-text index can't be asked for one event; then the pair; then what an event
 * concerns, the kinds with the shortest lists first. None of these: the index on Event.position.
 */
export function eventsMatching(reach: Reach): Matching {
  const { fresh, args, ambient } = reach
  const given = (name: string) => args.has(`filter.${name}`)
  if (!given('text')) {
    if (given('between')) return along(reach, HUB, args.at('between'), ['between'])
    const driving = LISTED.find(({ argument }) => given(argument))
    if (driving?.argument === 'weapon' && restricts(ambient))
      return showing(reach, `:Weapon {id: ${args.at('weapon')}}`)
    if (driving)
      return along(reach, CONCERNS, args.at(driving.argument), driving.exact ? [driving.argument] : [])
  }
  const self = fresh('event')
  const rest = conditions(self, args, ambient)
  const page = orderOf(self, args)
  if (given('text'))
    return { match: `${askText(self, args)}\nWITH ${self}`, listed: [], rest, page, scope: { self } }
  return {
    match: `MATCH (${self}:Event)`,
    listed: [`${self}.position IS NOT NULL`],
    rest,
    page,
    scope: { self },
  }
}

/** Where nothing is left out, the list is as long as its node has such relationships: a look at the node's degree. */
function ownList(reach: Reach, list: List) {
  const node = nodeOf(reach.scope)
  const { listed, rest, ...found } = along(reach, list, `${node}.id`)
  const pattern = { ...found, where: [...listed, ...rest] }
  // Storylines and pairs are ours; a document's or a publisher's events are those it reports.
  const tied = tiedTo(pattern.scope.self, `${node}.id`, reach.ambient).map(
    condition => `(${node}:Arc OR ${node}:Dyad OR ${node}:Document OR ${node}:Source OR ${condition})`,
  )
  pattern.where.push(...tied)
  return reach.args.has('filter') ? pattern : { ...pattern, stored: degree(node, list) }
}

/**
 * A node's list, sorted by its index's own prefix, so that a page costs the page and not the whole list. `met` are the
 * filters that the list itself meets.
 */
function along(
  { fresh, args, ambient }: Reach,
  list: List,
  id: string,
  met: readonly string[] = [],
): Matching {
  const [self, edge] = [fresh('event'), fresh(list.name)]
  return {
    match: args.has('filter.text')
      ? `${askText(self, args)}\nMATCH (${self})-[${edge}:${list.type}]->()`
      : seek(self, edge, list),
    listed: [...within(edge, list, id), ...(list === HUB ? bearsBy(edge, ambient) : [])],
    rest: conditions(self, args, ambient, met),
    page: isByDate(args) ? { ...direction(args), ...byPosition(edge, list) } : orderOf(self, args),
    scope: { self, edge },
    list,
  }
}

/**
 * The events that may show a weapon, which the pattern `weapon` finds. What claims alone name stands in no list: all events of a weapon
 * are looked at and sorted.
 */
function showing({ fresh, args, ambient }: Reach, weapon: string, outer?: string): Matching {
  const self = fresh('event')
  return {
    match: args.has('filter.text')
      ? `${askText(self, args)}\nWITH ${self}`
      : mayShowWeapon(self, weapon, outer),
    listed: [],
    rest: conditions(self, args, ambient),
    page: orderOf(self, args),
    scope: { self },
  }
}

/** The full-text index is asked once, and what it finds is filtered; as a condition it would be asked for each event. */
const askText = (event: string, args: Arguments): string =>
  `CALL db.index.fulltext.queryNodes('searchable', ${args.at('text')}) YIELD node AS ${event}`

const orderOf = (event: string, args: Arguments): PageOrder => ({
  ...direction(args),
  keys: isByDate(args) ? [`${event}.position`] : [`${event}.known`, `${event}.id`],
})

const isByDate = (args: Arguments): boolean => args.choice('orderBy.field') !== 'KNOWN'

const direction = (args: Arguments): Pick<PageOrder, 'direction'> =>
  args.choice('orderBy.direction') === 'DESC' ? { direction: 'DESC' } : {}
