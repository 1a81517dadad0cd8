import { dyadNamed } from '../arcs/between.ts'
import { begunBy, knownBy, where } from '../evidence/admitted.ts'
import { isRecord, type NameOf, type Values } from '../selection/arguments.ts'
import {
  type Ambient,
  column,
  connection,
  type Declarations,
  expression,
  many,
  nodeOf,
  one,
  type Reach,
} from '../selection/declare.ts'
import { concerns } from './concerns.ts'

/**
 * Disputes under a pattern that binds `about`: of the claims on one property of it that differ, those that hang together,
 * as the loader found them (`src/loader/disputes.ts`). The other side may have been said of another event.
 */
function disputesUnder(
  match: string,
  about: string,
  { fresh, ambient }: Reach,
  conditions: readonly string[] = [],
) {
  const [claim, edge, other, self] = [fresh('claim'), fresh('relation'), fresh('other'), fresh('dispute')]
  const all = [
    concerns(about, claim, other),
    ...knownBy(claim, ambient),
    ...knownBy(other, ambient),
    ...conditions.map(condition => condition.replaceAll('$claim', claim).replaceAll('$edge', edge)),
  ]
  return {
    match: [
      match,
      `MATCH (${about})<-[:ABOUT]-(${claim}:Claim)-[${edge}:DISPUTES]-(${other}:Claim)${where(...all)}`,
      `WITH DISTINCT {about: ${about}, property: ${claim}.property, dispute: ${edge}.dispute} AS ${self}`,
    ]
      .filter(clause => clause !== '')
      .join('\n'),
    scope: { self },
  }
}

/** What claims on the object differ on. */
export const disputesAbout = many(reach => {
  const pattern = disputesUnder('', nodeOf(reach.scope), reach)
  return { ...pattern, order: [`${pattern.scope.self}.property`, `${pattern.scope.self}.dispute`] }
})

/** Of a facility: on itself, on its parts, and on what happened at them. */
export const disputesAt = many(reach => {
  const about = reach.fresh('about')
  const match = `MATCH (${nodeOf(reach.scope)})<-[:PART_OF*0..1]-(:Facility)<-[:SITE*0..1]-(${about})`
  const pattern = disputesUnder(match, about, reach, begunBy(about, reach.ambient))
  const { self } = pattern.scope
  return {
    ...pattern,
    order: [
      `coalesce(${self}.about.position, '')`,
      `${self}.about.id`,
      `${self}.property`,
      `${self}.dispute`,
    ],
  }
})

/** Disputes over the graph, by what they are about and the property. */
const allDisputes = connection(
  reach => {
    const { args, fresh } = reach
    const given = (name: string) => args.has(`filter.${name}`)
    const about = fresh('about')
    const match = given('about')
      ? `MATCH (:Entity {id: ${args.at('about')}})<-[:PART_OF*0..1]-()<-[:SITE*0..1]-(${about})`
      : given('between')
        ? `MATCH (:Dyad {id: ${args.at('between')}})<-[:BEARS_ON*0..1]-(${about})`
        : ''
    const pattern = disputesUnder(match, about, reach, [
      ...begunBy(about, reach.ambient),
      ...(given('properties') ? [`$claim.property IN ${args.at('properties')}`] : []),
      ...(given('kinds') ? [`$edge.kind IN ${args.at('kinds')}`] : []),
      ...(given('derived') ? [`coalesce($edge.derived, false) = ${args.at('derived')}`] : []),
    ])
    const { self } = pattern.scope
    return { ...pattern, page: { keys: [`${self}.about.id`, `${self}.property`, `${self}.dispute`] } }
  },
  { bind: bindFilter },
)

function bindFilter({ filter }: Values, nameOf: NameOf): Values {
  if (!isRecord(filter)) return {}
  const { about, between } = filter
  return {
    ...filter,
    ...(typeof about === 'string' && { about: nameOf(about, 'Subject', 'filter.about') }),
    ...(between != null && { between: dyadNamed(between, nameOf, 'filter.between') }),
  }
}

/** Every pair of claims of a dispute, both ways. */
const pairsOf = (dispute: string, claim: string, edge: string, other: string, ambient: Ambient) =>
  [
    `WITH ${dispute}.about AS about, ${dispute}.property AS property, ${dispute}.dispute AS dispute`,
    `MATCH (about)<-[:ABOUT]-(${claim}:Claim {property: property})-[${edge}:DISPUTES {dispute: dispute}]-(${other}:Claim)`,
    where(concerns('about', claim, other), ...knownBy(claim, ambient), ...knownBy(other, ambient)).trim(),
  ].join('\n')

/** An expression over the pairs of a dispute. */
const overPairs = (returned: (edge: string) => string) =>
  expression(
    ({ scope, fresh, ambient }) => {
      const [claim, edge, other] = [fresh('claim'), fresh('relation'), fresh('other')]
      const pairs = pairsOf(nodeOf(scope), claim, edge, other, ambient).replace(/\n/g, '\n  ')
      return `COLLECT {\n  ${pairs}\n  RETURN ${returned(edge)}\n}`
    },
    { lists: 1 },
  )

/** The claims of all sides of a dispute, or of the one that gives a value. */
const claimsOfSides = (ofOne: boolean) =>
  many(({ scope, fresh, ambient }) => {
    const [claim, edge, other, self] = [fresh('claim'), fresh('relation'), fresh('other'), fresh('side')]
    const dispute = nodeOf(scope)
    return {
      match: [
        pairsOf(dispute, claim, edge, other, ambient),
        `UNWIND [${claim}, ${other}] AS ${self}`,
        `WITH DISTINCT ${self}`,
      ].join('\n'),
      ...(ofOne && { where: [`${self}.display = ${dispute}.value`] }),
      order: [`${self}.known`, `${self}.id`],
      scope: { self },
    }
  })

export const disputeTypes: Declarations = {
  Dispute: {
    fields: {
      about: one(({ scope, fresh }) => {
        const self = fresh('about')
        return { match: `WITH ${nodeOf(scope)}.about AS ${self}`, scope: { self } }
      }),
      property: column('property'),
      kinds: overPairs(edge => `DISTINCT ${edge}.kind AS kind ORDER BY kind`),
      derived: {
        ...overPairs(edge => `coalesce(${edge}.derived, false)`),
        value: (raw: unknown) => Array.isArray(raw) && raw.every(derived => derived === true),
      },
      claims: claimsOfSides(false),
      sides: many(({ scope, fresh, ambient }) => {
        const [claim, edge, other, side, self] = ['claim', 'relation', 'other', 'side', 'value'].map(fresh)
        const dispute = nodeOf(scope)
        return {
          match: [
            pairsOf(dispute, claim ?? '', edge ?? '', other ?? '', ambient),
            `UNWIND [${claim}, ${other}] AS ${side}`,
            `WITH DISTINCT {about: about, property: property, dispute: dispute, value: ${side}.display} AS ${self}`,
          ].join('\n'),
          order: [`${self}.value`],
          scope: { self: self ?? '' },
        }
      }),
    },
  },
  DisputeSide: { fields: { value: column('value'), claims: claimsOfSides(true) } },
}

export const disputeRoots = { disputes: allDisputes }
