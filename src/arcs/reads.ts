import { disputesAbout } from '../claims/disputes.ts'
import { claimsAbout } from '../claims/reads.ts'
import { datedByRecord, datesOfClaims, readDate } from '../events/account.ts'
import { CONCERNS, HUB, knownWithin } from '../events/lists.ts'
import { eventsConcerning, eventsOfDyad } from '../events/pages.ts'
import { leavesOut, restricts, storyBy } from '../evidence/admitted.ts'
import { columnInWords, namedFields } from '../names/reads.ts'
import { byName } from '../names/roots.ts'
import { listOf } from '../selection/compiling.ts'
import {
  type Ambient,
  connection,
  type Declarations,
  either,
  expression,
  many,
  nodeOf,
  one,
  type PageOrder,
  type Pattern,
  type Reach,
  toMany,
  toOne,
} from '../selection/declare.ts'
import { rankedDyads, refuseComparing } from '../tension/ranked-page.ts'
import { tensionOfPair } from '../tension/reads.ts'
import { dyadNamed } from './between.ts'

/** What is stored of a pair's events, or reckoned anew where evidence leaves some out. */
const onHub = (stored: string, reckoned: (bearings: string) => string) =>
  expression(({ scope, ambient }) => {
    if (!leavesOut(ambient)) return `${nodeOf(scope)}.${stored}`
    return reckoned(knownWithin(HUB, nodeOf(scope), ambient))
  })

type Bound = 'earliest' | 'latest'

/** The first or last day among bearings, as their edges have it. */
const outermost = (bearings: string, bound: Bound) =>
  `head(COLLECT { ${bearings} RETURN b.${bound} ORDER BY ${bound === 'earliest' ? 'b.earliest' : 'b.latest DESC'} LIMIT 1 })`

/** `[first and last day of events that their record dates, the dates that claims give of others]`: both days are read at once. */
function daysOfPair(bearings: string, ambient: Ambient): string {
  const recorded = datedByRecord('event', ambient)
  const dated = `${bearings} AND ${recorded}`
  return `[${outermost(dated, 'earliest')}, ${outermost(dated, 'latest')}, COLLECT { ${bearings} AND NOT ${recorded} WITH ${datesOfClaims('event', ambient)} AS dates WHERE size(dates) > 0 RETURN dates }]`
}

/** The first or last day of what bears on a pair: stored; by a day alone of the edges left; else as each event is dated there. */
const dayOnHub = (bound: Bound) =>
  expression(
    ({ scope, ambient }) => {
      const pair = nodeOf(scope)
      if (!leavesOut(ambient)) return `${pair}.${bound}`
      const bearings = knownWithin(HUB, pair, ambient)
      return restricts(ambient) ? daysOfPair(bearings, ambient) : outermost(bearings, bound)
    },
    {
      apart: restricts,
      reads: ambient => (restricts(ambient) ? 'days of the pair' : undefined),
      value: raw => {
        if (!Array.isArray(raw)) return raw
        const [first, last, claimed] = raw
        const days = [first, last, ...listOf(claimed).map(dates => readDate(dates)?.[bound])]
          .filter(day => typeof day === 'string')
          .sort()
        return days.at(bound === 'earliest' ? 0 : -1) ?? null
      },
    },
  )

export const arcs: Declarations = {
  Arc: {
    label: 'Arc',
    fields: {
      ...namedFields,
      // Its own days, which later events may have set.
      date: columnInWords('date'),
      earliest: columnInWords('earliest'),
      latest: columnInWords('latest'),
      eventCount: expression(({ scope, ambient }) =>
        leavesOut(ambient)
          ? `COUNT { ${knownWithin(CONCERNS, nodeOf(scope), ambient)} }`
          : `${nodeOf(scope)}.eventCount`,
      ),
      parent: toOne((arc, parent) => `(${arc})-[:PART_OF]->(${parent}:Arc)`),
      parts: many(({ scope, fresh, ambient }) => {
        const self = fresh('part')
        return {
          match: `MATCH (${nodeOf(scope)})<-[:PART_OF]-(${self}:Arc)`,
          where: storyBy(self, ambient),
          order: [`${self}.earliest`, `${self}.id`],
          scope: { self },
        }
      }),
      events: eventsConcerning,
    },
  },
  Dyad: {
    label: 'Dyad',
    fields: {
      ...namedFields,
      states: toMany((dyad, state) => `(${dyad})-[:BETWEEN]->(${state}:State)`),
      eventCount: onHub('eventCount', bearings => `COUNT { ${bearings} }`),
      earliest: dayOnHub('earliest'),
      latest: dayOnHub('latest'),
      tension: tensionOfPair,
      events: eventsOfDyad,
      claims: claimsAbout,
      disputes: disputesAbout,
    },
  },
}

/** How many events bear on a pair that may be read. */
const eventsOn = (pair: string, ambient: Ambient): string => `COUNT { ${knownWithin(HUB, pair, ambient)} }`

/** The pairs of a state, those with the most events first: under evidence those on which one bears that may be read. */
export const dyadsOfState = many(({ scope, fresh, ambient }): Pattern => {
  const [self, events] = [fresh('dyad'), fresh('events')]
  const match = `MATCH (${nodeOf(scope)})<-[:BETWEEN]-(${self}:Dyad)`
  if (!leavesOut(ambient)) return { match, order: [`${self}.eventCount DESC`, `${self}.id`], scope: { self } }
  return {
    match: `${match}\nWITH ${self}, ${eventsOn(self, ambient)} AS ${events}`,
    where: [`${events} > 0`],
    order: [`${events} DESC`, `${self}.id`],
    scope: { self, events },
  }
})

/**
 * Range index Dyad(eventCount, id), read from its end. Under evidence the events of every pair are counted anew, along the index of
 * its bearings, and pairs without any left out: a page then costs the whole list.
 */
const withEvents = ({ fresh, ambient }: Reach): Pattern & { page: PageOrder } => {
  const self = fresh('dyad')
  if (leavesOut(ambient)) {
    const events = fresh('events')
    return {
      match: `MATCH (${self}:Dyad)\nWITH ${self}, ${eventsOn(self, ambient)} AS ${events}`,
      where: [`${events} > 0`],
      page: { keys: [events, `${self}.id`], direction: 'DESC' },
      scope: { self, events },
    }
  }
  return {
    // Named, since by statistics of before a load Neo4j sorts all pairs. Index `dyad_events`.
    match: `MATCH (${self}:Dyad)\nUSING INDEX ${self}:Dyad(eventCount, id)`,
    where: [`${self}.eventCount IS NOT NULL`, `${self}.id IS NOT NULL`],
    page: { keys: [`${self}.eventCount`, `${self}.id`], direction: 'DESC' },
    scope: { self },
  }
}

const dyadsByEvents = connection(withEvents, { bind: refuseComparing })

export const arcRoots = {
  arc: byName('Arc', 'name', (self, { ambient }) => storyBy(self, ambient)),
  arcs: many(({ fresh, ambient }) => {
    const self = fresh('arc')
    return {
      match: `MATCH (${self}:Arc)`,
      where: storyBy(self, ambient),
      order: [`${self}.earliest`, `${self}.id`],
      scope: { self },
    }
  }),
  dyad: one(
    ({ fresh, args, ambient }) => {
      const self = fresh('dyad')
      return {
        match: `MATCH (${self}:Dyad {id: ${args.at('id')}})`,
        where: leavesOut(ambient) ? [`EXISTS { ${knownWithin(HUB, self, ambient)} }`] : [],
        scope: { self },
      }
    },
    { bind: ({ between }, nameOf) => ({ id: dyadNamed(between, nameOf, 'between') }) },
  ),
  dyads: either(args =>
    args.choice('orderBy') === 'EVENTS' || !args.has('orderBy') ? dyadsByEvents : rankedDyads,
  ),
}
