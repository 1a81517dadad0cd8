import type { EntityLabel } from '../neo4j/schema.ts'
import type { Bind } from '../selection/arguments.ts'
import { type Connection, connection, one, type Reach, type Reached } from '../selection/declare.ts'

/** A thing asked for by any of its names: `label` is both what is looked for and the label of its nodes. */
export const byName = (
  label: string,
  argument: string,
  where: (self: string, reach: Reach) => readonly string[] = () => [],
): Reached =>
  one(
    reach => {
      const self = reach.fresh('self')
      return {
        match: `MATCH (${self}:${label} {id: ${reach.args.at('id')}})`,
        where: where(self, reach),
        scope: { self },
      }
    },
    { bind: (values, nameOf) => ({ id: nameOf(String(values[argument]), label, argument) }) },
  )

/** Anything asked for by its id; null where nothing has it, as Relay has it. */
export const byId = (label: string): Reached =>
  one(({ fresh, args }) => {
    const self = fresh('self')
    return { match: `MATCH (${self}:${label} {id: ${args.at('id')}})`, scope: { self } }
  })

/** A thing asked for by an id that something must have: null is where it may not be seen. */
export const byKnownId = (label: EntityLabel): Reached => ({
  ...byId(label),
  sought: ({ id }) => [{ label, id: String(id), argument: 'id' }],
})

/** All nodes of a label in the order of their ids, which is the order of the label's unique index. */
export const allOf = (
  label: string,
  where: (self: string, reach: Reach) => readonly string[],
  bind?: Bind,
): Connection =>
  connection(
    reach => {
      const self = reach.fresh('self')
      return {
        match: `MATCH (${self}:${label})`,
        where: [`${self}.id IS NOT NULL`, ...where(self, reach)],
        page: { keys: [`${self}.id`] },
        scope: { self },
      }
    },
    bind ? { bind } : {},
  )
