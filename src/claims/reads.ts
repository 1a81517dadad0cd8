import { concerns, knownBy, publishedBy, where } from '../events/known.ts'
import { namedFields } from '../names/reads.ts'
import { byId } from '../names/roots.ts'
import {
  type Ambient,
  column,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
  one,
  toMany,
  toOne,
} from '../selection/declare.ts'
import { allClaims } from './list.ts'

/** Claims about the object, in the order of the record. */
export const claimsAbout = many(({ scope, fresh, args }) => {
  const self = fresh('claim')
  return {
    match: `MATCH (${nodeOf(scope)})<-[:ABOUT]-(${self}:Claim)`,
    where: args.has('properties') ? [`${self}.property IN ${args.at('properties')}`] : [],
    order: [`${self}.order`, `${self}.id`],
    scope: { self },
  }
})

/** Claims that came with the event's record, but are about something else: the pair, a state, a person. */
export const claimsBeside = many(({ scope, fresh }) => {
  const self = fresh('claim')
  return {
    // Range index Claim(context).
    match: `MATCH (${self}:Claim {context: ${nodeOf(scope)}.id})`,
    order: [`${self}.order`, `${self}.id`],
    scope: { self },
  }
})

/** Properties of the object on which claims differ. The other side may have been said of another event. */
export const disputesAbout = many(({ scope, fresh, ambient }) => {
  const [claim, other, self] = [fresh('claim'), fresh('other'), fresh('dispute')]
  const conditions = [
    concerns(nodeOf(scope), claim, other),
    ...knownBy(claim, ambient),
    ...knownBy(other, ambient),
  ]
  return {
    match: [
      `MATCH (${nodeOf(scope)})<-[:ABOUT]-(${claim}:Claim)-[:DISPUTES]-(${other}:Claim)${where(...conditions)}`,
      `WITH DISTINCT {about: ${nodeOf(scope)}, property: ${claim}.property} AS ${self}`,
    ].join('\n'),
    order: [`${self}.property`],
    scope: { self },
  }
})

/** Every pair of claims of a dispute, both ways. */
const sides = (dispute: string, claim: string, edge: string, other: string, ambient: Ambient) =>
  [
    `WITH ${dispute}.about AS about, ${dispute}.property AS property`,
    `MATCH (about)<-[:ABOUT]-(${claim}:Claim {property: property})-[${edge}:DISPUTES]-(${other}:Claim)`,
    where(concerns('about', claim, other), ...knownBy(claim, ambient), ...knownBy(other, ambient)).trim(),
  ].join('\n')

export const claims: Declarations = {
  Claim: {
    label: 'Claim',
    visible: knownBy,
    fields: {
      id: column('id'),
      statement: column('statement'),
      property: column('property'),
      value: column('display'),
      values: many(({ scope, fresh }) => {
        const self = fresh('value')
        return {
          match: `MATCH (${nodeOf(scope)})-[:HAS_VALUE]->(${self}:Value)`,
          order: [`${self}.order`],
          scope: { self },
        }
      }),
      strength: column('strength'),
      rank: column('rank'),
      rankReason: column('rankReason'),
      form: column('form'),
      attributedTo: toOne((claim, speaker) => `(${claim})-[:ATTRIBUTED_TO]->(${speaker})`, {
        types: speakers(),
      }),
      attributedAs: column('attributedAs'),
      anonymous: column('anonymous'),
      relayedBy: many(
        ({ scope, fresh }) => {
          const [self, edge] = [fresh('relay'), fresh('relation')]
          return {
            match: `MATCH (${nodeOf(scope)})-[${edge}:RELAYED_BY]->(${self})`,
            order: [`${edge}.order`],
            scope: { self, edge },
          }
        },
        { types: speakers() },
      ),
      channel: column('channel'),
      inferred: column('inferred'),
      validity: column('validity'),
      known: column('known'),
      sourced: column('sourced'),
      about: toMany((claim, subject) => `(${claim})-[:ABOUT]->(${subject}:Entity)`),
      context: one(({ scope, fresh }) => {
        const self = fresh('event')
        return { match: `MATCH (${self}:Event {id: ${nodeOf(scope)}.context})`, scope: { self } }
      }),
      documents: many(({ scope, fresh }) => {
        const [self, edge] = [fresh('document'), fresh('relation')]
        return {
          match: `MATCH (${nodeOf(scope)})-[${edge}:STATED_IN]->(${self}:Document)`,
          order: [`${self}.earliest`, `${self}.id`],
          scope: { self, edge },
        }
      }),
      disputedBy: many(({ scope, fresh, ambient }) => {
        const [self, edge] = [fresh('claim'), fresh('relation')]
        return {
          match: `MATCH (${nodeOf(scope)})-[${edge}:DISPUTES]-(${self}:Claim)`,
          where: knownBy(self, ambient),
          order: [`${self}.id`],
          scope: { self, edge, claim: self },
        }
      }),
      notes: namedFields.notes,
    },
  },
  ClaimDispute: {
    fields: {
      kind: column(scope => `${scope.edge}.kind`),
      claim: inline(({ claim = '' }) => ({ self: claim })),
    },
  },
  Citation: {
    visible: publishedBy,
    fields: {
      locator: column(scope => `${scope.edge}.locator`),
      document: inline(scope => ({ self: nodeOf(scope) })),
      url: column('url'),
      title: column('title'),
      published: column('published'),
      source: toOne((document, source) => `(${document})-[:PUBLISHED_BY]->(${source}:Source)`),
    },
  },
  Dispute: {
    fields: {
      property: column('property'),
      kinds: expression(
        ({ scope, fresh, ambient }) => {
          const [claim, edge, other] = [fresh('claim'), fresh('relation'), fresh('other')]
          const pairs = sides(nodeOf(scope), claim, edge, other, ambient).replace(/\n/g, '\n  ')
          return `COLLECT {\n  ${pairs}\n  RETURN DISTINCT ${edge}.kind AS kind ORDER BY kind\n}`
        },
        { lists: 1 },
      ),
      claims: many(({ scope, fresh, ambient }) => {
        const [claim, edge, other, self] = [fresh('claim'), fresh('relation'), fresh('other'), fresh('side')]
        return {
          match: [
            sides(nodeOf(scope), claim, edge, other, ambient),
            `UNWIND [${claim}, ${other}] AS ${self}`,
            `WITH DISTINCT ${self}`,
          ].join('\n'),
          order: [`${self}.known`, `${self}.id`],
          scope: { self },
        }
      }),
    },
  },
  ClaimValue: {
    fields: {
      type: column('type'),
      text: column('text'),
      date: column('date'),
      min: column('min'),
      max: column('max'),
      unit: column('unit'),
      approximate: column('approximate'),
      boolean: column('boolean'),
      entity: toOne((value, entity) => `(${value})-[:REFERS_TO]->(${entity}:Entity)`),
      measure: column('measure'),
      scope: column('scope'),
      of: column('of'),
      part: column('part'),
      hedge: column('hedge'),
      variant: column('variant'),
    },
  },
}

function speakers(): string[] {
  return ['State', 'Organization', 'Person', 'Source']
}

export const claimRoots = { claim: byId('Claim'), claims: allClaims }
