import { periodOf } from '../dates/period.ts'
import { knownBy, publishedBy, where } from '../evidence/admitted.ts'
import { badInput } from '../graphql/errors.ts'
import { isRecord, type NameOf, type Values } from '../selection/arguments.ts'
import { type Ambient, connection, type Reach } from '../selection/declare.ts'

/**
 * Arguments of the filter that name one thing: what it may be, and the way from that thing to a claim. The first one given
 * drives: only claims at the end of its way are looked at, so that they cost as many as there are; the others filter.
 */
const NAMED = [
  {
    argument: 'about',
    kind: 'Subject',
    way: (thing: string, claim: string) => `(${thing})<-[:ABOUT]-(${claim})`,
  },
  {
    argument: 'document',
    kind: 'Document',
    way: (document: string, claim: string, ambient: Ambient) =>
      `(${document}:Document${where(...publishedBy(document, ambient))})<-[:STATED_IN]-(${claim})`,
  },
  {
    // An outlet may stand in the graph as a publisher and as the organisation that it is.
    argument: 'speaker',
    kind: 'Speaker',
    way: (speaker: string, claim: string) =>
      `(${speaker})-[:SAME_AS*0..1]-()<-[:ORGAN_OF*0..1]-()<-[:ATTRIBUTED_TO]-(${claim})`,
  },
  {
    argument: 'source',
    kind: 'Source',
    way: (source: string, claim: string, ambient: Ambient) =>
      `(${source})<-[:PUBLISHED_BY]-(d:Document${where(...publishedBy('d', ambient))})<-[:STATED_IN]-(${claim})`,
  },
] as const

/** Arguments of the filter that are lists. */
const LISTS: Readonly<Record<string, string>> = {
  properties: 'property',
  forms: 'form',
  strengths: 'strength',
  ranks: 'rank',
}

/** Claims that differ from others in more than precision. */
export const isDisputed = (claim: string, ambient: Ambient): string =>
  `EXISTS { MATCH (${claim})-[r:DISPUTES]-(other:Claim)${where("r.kind <> 'PRECISION'", ...knownBy('other', ambient))} }`

/** Claims that fit a filter, in the order in which they became known. */
export function claimsMatching({ fresh, args, ambient }: Reach) {
  const self = fresh('claim')
  const given = (name: string) => args.has(`filter.${name}`)
  const driving = NAMED.find(({ argument }) => given(argument))
  const thing = fresh('thing')
  const conditions = [
    `${self}.known IS NOT NULL`,
    `${self}.id IS NOT NULL`,
    ...NAMED.filter(one => one !== driving && given(one.argument)).map(
      ({ argument, way }) => `EXISTS { MATCH ${way('n', self, ambient)} WHERE n.id = ${args.at(argument)} }`,
    ),
    ...Object.entries(LISTS)
      .filter(([argument]) => given(argument))
      .map(([argument, property]) => `${self}.${property} IN ${args.at(argument)}`),
    ...(given('dossier') ? [`${self}.dossier = ${args.at('dossier')}`] : []),
    ...(given('disputed') ? [`${isDisputed(self, ambient)} = ${args.at('disputed')}`] : []),
    // An open end, or one that nobody says, shuts nothing out.
    ...(given('validFrom') || given('validTo') ? [`${self}.validity IS NOT NULL`] : []),
    ...(given('validFrom') ? [`coalesce(${self}.validTo >= ${args.at('validFrom')}, true)`] : []),
    ...(given('validTo') ? [`coalesce(${self}.validFrom <= ${args.at('validTo')}, true)`] : []),
  ]
  return {
    match: driving
      ? // Named, since by statistics of before a load Neo4j takes a scan of all ids for as good as a seek.
        `MATCH (${thing}:Entity {id: ${args.at(driving.argument)}})\nUSING INDEX SEEK ${thing}:Entity(id)\nMATCH ${driving.way(thing, self, ambient)}`
      : // Named, since by statistics of before a load Neo4j would sort all claims.
        `MATCH (${self}:Claim)\nUSING INDEX ${self}:Claim(${given('properties') ? 'property' : 'known, id'})`,
    where: driving ? [`${self}:Claim`, ...conditions] : conditions,
    distinct: driving !== undefined,
    page: { keys: [`${self}.known`, `${self}.id`] },
    scope: { self },
  }
}

/** All claims. */
export const allClaims = connection(claimsMatching, { bind: bindClaimFilter })

/** The filter's values as parameters: names as ids, periods as days. */
export function bindClaimFilter({ filter }: Values, nameOf: NameOf): Values {
  if (!isRecord(filter)) return {}
  const bound: Record<string, unknown> = { ...filter }
  for (const { argument, kind } of NAMED) {
    const text = filter[argument]
    if (typeof text === 'string') bound[argument] = nameOf(text, kind, `filter.${argument}`)
  }
  const { validFrom, validTo } = filter
  if (typeof validFrom === 'string') bound.validFrom = periodOf(validFrom)?.first
  if (typeof validTo === 'string') bound.validTo = periodOf(validTo)?.last
  if (
    typeof bound.validFrom === 'string' &&
    typeof bound.validTo === 'string' &&
    bound.validFrom > bound.validTo
  )
    throw badInput('filter.validFrom', `"validFrom" (${validFrom}) must not be after "validTo" (${validTo}).`)
  return bound
}
