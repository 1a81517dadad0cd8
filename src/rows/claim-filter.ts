import { type Bind, isRecord } from '../selection/arguments.ts'
import { nodeOf, type PageOrder, type Reach } from '../selection/declare.ts'

/** Names in the filter, and what each may be. */
const NAMED = { about: 'Entity', speaker: 'Party', document: 'Evidence' } as const

/** The filter's values as parameters: names as ids. */
export const bindClaimFilter: Bind = ({ filter }, nameOf) => {
  if (!isRecord(filter)) return {}
  const ids = Object.entries(NAMED).flatMap(([name, kind]) => {
    const text = filter[name]
    return typeof text === 'string' ? [[name, nameOf(text, kind, `filter.${name}`)]] : []
  })
  return { ...filter, ...Object.fromEntries(ids) }
}

/** Roads to claims, those that lead to the fewest first: one drives, the others are conditions. */
const ROADS = {
  about: (claim: string, id: string) => `(${claim})-[:ABOUT]->(:Entity {id: ${id}})`,
  document: (claim: string, id: string) => `(${claim})-[:STATED_IN]->(:Document {id: ${id}})`,
  speaker: (claim: string, id: string) => `(${claim})-[:ATTRIBUTED_TO]->(:Entity {id: ${id}})`,
} as const

/** Claims that fit a filter, in the order of their ids; without a road, along the unique index on Claim(id). */
export function claimsMatching({ fresh, args }: Reach): {
  match: string
  where: string[]
  page: PageOrder
  scope: { self: string }
} {
  const self = fresh('claim')
  const roads = Object.entries(ROADS)
    .filter(([name]) => args.has(`filter.${name}`))
    .map(([name, road]) => road(self, args.at(name)))
  const [driving, ...others] = roads
  const among = (argument: string, property: string) =>
    args.has(`filter.${argument}`) ? [`${self}.${property} IN ${args.at(argument)}`] : []
  return {
    match: `MATCH ${driving ?? `(${self}:Claim)`}`,
    where: [
      driving === undefined ? `${nodeOf({ self })}.id IS NOT NULL` : `${self}:Claim`,
      ...others.map(road => `EXISTS { ${road} }`),
      ...among('properties', 'property'),
      ...among('forms', 'form'),
      ...among('strengths', 'strength'),
    ],
    page: { keys: [`${self}.id`] },
    scope: { self },
  }
}
