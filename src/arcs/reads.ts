import { claimsAbout } from '../claims/reads.ts'
import { eventsOfDyad, eventsReached } from '../events/pages.ts'
import { namedFields } from '../names/reads.ts'
import { byName } from '../names/roots.ts'
import { column, connection, type Declarations, many, one, toMany, toOne } from '../selection/declare.ts'
import { dyadNamed } from './between.ts'

export const arcs: Declarations = {
  Arc: {
    label: 'Arc',
    fields: {
      ...namedFields,
      date: column('date'),
      earliest: column('earliest'),
      latest: column('latest'),
      eventCount: column('eventCount'),
      parent: toOne((arc, parent) => `(${arc})-[:PART_OF]->(${parent}:Arc)`),
      parts: toMany((arc, part) => `(${arc})<-[:PART_OF]-(${part}:Arc)`, {
        order: part => [`${part}.earliest`, `${part}.id`],
      }),
      events: eventsReached((arc, event) => `(${arc})<-[:PART_OF*0..]-(:Arc)<-[:PART_OF]-(${event}:Event)`),
    },
  },
  Dyad: {
    label: 'Dyad',
    fields: {
      ...namedFields,
      states: toMany((dyad, state) => `(${dyad})-[:BETWEEN]->(${state}:State)`),
      eventCount: column('eventCount'),
      earliest: column('earliest'),
      latest: column('latest'),
      events: eventsOfDyad,
      claims: claimsAbout,
    },
  },
}

export const arcRoots = {
  arc: byName('Arc', 'name'),
  arcs: many(({ fresh }) => {
    const self = fresh('arc')
    return { match: `MATCH (${self}:Arc)`, order: [`${self}.earliest`, `${self}.id`], scope: { self } }
  }),
  dyad: one(
    ({ fresh, args }) => {
      const self = fresh('dyad')
      return { match: `MATCH (${self}:Dyad {id: ${args.at('id')}})`, scope: { self } }
    },
    { bind: ({ between }, nameOf) => ({ id: dyadNamed(between, nameOf, 'between') }) },
  ),
  dyads: connection(({ fresh }) => {
    const self = fresh('dyad')
    return {
      match: `MATCH (${self}:Dyad)`,
      where: [`${self}.eventCount IS NOT NULL`],
      page: { keys: [`-${self}.eventCount`, `${self}.id`] },
      scope: { self },
    }
  }),
}
