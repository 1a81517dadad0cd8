import {
  column,
  connection,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
  one,
} from '../selection/declare.ts'
import { eventCounts } from './cells.ts'
import { isUnsure } from './dimensions.ts'
import { casualtySums, membersTied, quantities, sameOccasion, withoutFigure } from './figures.ts'
import { permalinkOf } from './permalink.ts'

/** The events of a cell, in the order in which they happened. */
const counted = connection(({ scope, fresh }) => {
  const self = fresh('event')
  return {
    match: `UNWIND ${nodeOf(scope)}.members AS ${self}\nWITH ${self}`,
    page: { keys: [`${self}.position`] },
    stored: `size(${nodeOf(scope)}.members)`,
    scope: { self },
  }
})

const parts = many(({ scope, fresh }) => {
  const [self, place, cell] = [fresh('part'), fresh('place'), nodeOf(scope)]
  return {
    match: [
      `UNWIND range(0, size(${cell}.by) - 1) AS ${place}`,
      `WITH ${place}, {dimension: ${cell}.by[${place}], value: ${cell}.key[${place}]} AS ${self}`,
    ].join('\n'),
    order: [place],
    scope: { self, place },
  }
})

export const counts: Declarations = {
  EventCount: {
    fields: {
      key: column('key'),
      parts,
      events: column(scope => `size(${nodeOf(scope)}.members)`),
      within: membersTied('WITHIN'),
      sameOccasion,
      uncertain: expression(
        ({ scope, ambient }) => {
          const cell = nodeOf(scope)
          return `COUNT { UNWIND ${cell}.members AS e WITH e WHERE ${isUnsure('e', cell, ambient)} RETURN e }`
        },
        { lists: 1 },
      ),
      withoutFigure,
      ...casualtySums,
      quantities,
      counted,
      total: inline(({ total = '' }) => ({ self: total })),
      permalink: column(
        scope => `[${nodeOf(scope)}.asked, ${nodeOf(scope)}.by, ${nodeOf(scope)}.key]`,
        permalinkOf,
      ),
    },
  },
  CountPart: {
    fields: {
      dimension: column('dimension'),
      value: column('value'),
      name: expression(
        ({ scope }) => `head(COLLECT { MATCH (n:Entity {id: ${nodeOf(scope)}.value}) RETURN n.name })`,
        { lists: 1 },
      ),
      node: one(
        ({ scope, fresh }) => {
          const self = fresh('entity')
          return { match: `MATCH (${self}:Entity {id: ${nodeOf(scope)}.value})`, scope: { self } }
        },
        { types: ['State', 'Weapon', 'Place', 'Source'] },
      ),
    },
  },
  CountTotal: {
    fields: { events: column('events'), cells: column('cells'), overlap: column('overlap') },
  },
}

export const countRoots = { eventCounts }
