import { rangeOf } from '../dates/range.ts'
import { fromOne, knownBy, leavesOut, publishedBy, where, whole } from '../evidence/admitted.ts'
import { columnInWords, namedFields } from '../names/reads.ts'
import { byKnownId } from '../names/roots.ts'
import type { Arguments } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import {
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
import { disputeRoots, disputeTypes } from './disputes.ts'
import { allClaims } from './list.ts'
import { statement } from './statement.ts'
import { corroboration, corroborationTypes, SPEAKERS, saidThrough } from './voices.ts'

/** Claims about the object, in the order of the record. */
export const claimsAbout = many(
  ({ scope, fresh, args }) => {
    const self = fresh('claim')
    return {
      match: `MATCH (${nodeOf(scope)})<-[:ABOUT]-(${self}:Claim)`,
      where: [
        ...(args.has('properties') ? [`${self}.property IN ${args.at('properties')}`] : []),
        ...holdsWhen(self, args),
      ],
      order: [`${self}.order`, `${self}.id`],
      scope: { self },
    }
  },
  { bind: ({ properties, on, ...range }) => ({ properties, on, ...rangeOf(range) }) },
)

/**
 * Whether a claim says of itself that it holds on the day of argument `on`, or on a day from `from` to `to`. An open end
 * of its validity stays open. What says of no time that it holds then is left out.
 */
function holdsWhen(claim: string, args: Arguments): string[] {
  const day = (name: string) => (args.has(name) ? [args.at(name)] : [])
  const [lasts, firsts] = [
    [...day('on'), ...day('to')],
    [...day('on'), ...day('from')],
  ]
  return [
    ...(lasts.length + firsts.length > 0 ? [`${claim}.validity IS NOT NULL`] : []),
    ...lasts.map(last => `coalesce(${claim}.validFrom, ${last}) <= ${last}`),
    ...firsts.map(first => `coalesce(${claim}.validTo, ${first}) >= ${first}`),
  ]
}

/** Claims that name the object: as their value, or speaking of it, or about it; in the order in which they became known. */
export const claimsNaming = many(({ scope, fresh, args }) => {
  const self = fresh('claim')
  return {
    match: `MATCH (${nodeOf(scope)})<-[:REFERS_TO|SPEAKS_OF|ABOUT]-()<-[:HAS_VALUE*0..1]-(${self}:Claim)`,
    where: args.has('properties') ? [`${self}.property IN ${args.at('properties')}`] : [],
    distinct: true,
    order: [`${self}.known`, `${self}.id`],
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

/**
 * The values in one line. Where anything is left out an event among them is called by its title where its record stands whole,
 * and else by its id: a title made of what another says would read as if the claim's speaker said it.
 */
export const display = expression(
  ({ scope, ambient }) => {
    const claim = nodeOf(scope)
    if (!leavesOut(ambient)) return `${claim}.display`
    const seen = where(...knownBy('meant', ambient), whole('meant', ambient))
    const titles = `COLLECT { MATCH (${claim})-[:HAS_VALUE]->()-[:REFERS_TO]->(meant:Event)${seen} RETURN DISTINCT [meant.id, meant.title] }`
    return `CASE WHEN ${claim}.displayByIds IS NULL THEN ${claim}.display ELSE [${claim}.displayByIds, ${titles}] END`
  },
  {
    apart: leavesOut,
    value: raw => {
      if (!Array.isArray(raw)) return raw
      const [byIds, titles] = raw
      // The longest first: an id may be the beginning of another.
      return listOf(titles)
        .map(listOf)
        .toSorted(([a], [b]) => String(b).length - String(a).length)
        .reduce<string>(
          (line, [id, title]) => line.replaceAll(String(id), () => String(title)),
          String(byIds),
        )
    },
  },
)

export const claims: Declarations = {
  ...disputeTypes,
  ...corroborationTypes,
  Claim: {
    label: 'Claim',
    visible: knownBy,
    fields: {
      id: column('id'),
      statement,
      property: column('property'),
      value: display,
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
      rankReason: columnInWords('rankReason'),
      form: column('form'),
      attributedTo: toOne((claim, speaker) => `(${claim})-[:ATTRIBUTED_TO]->(${speaker})`, {
        types: SPEAKERS,
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
        { types: SPEAKERS },
      ),
      channel: column('channel'),
      saidThrough,
      corroboration,
      inferred: column('inferred'),
      validity: column('validity'),
      validFrom: column('validFrom'),
      validTo: column('validTo'),
      known: column('known'),
      sourced: column('sourced'),
      about: toMany((claim, subject) => `(${claim})-[:ABOUT]->(${subject}:Entity)`),
      speaksOf: many(({ scope, fresh, ambient }) => {
        const [self, edge] = [fresh('subject'), fresh('relation')]
        return {
          match: `MATCH (${nodeOf(scope)})-[${edge}:SPEAKS_OF]->(${self}:Entity)`,
          // Words of one alone may speak of more than those who bear the claim out.
          where: fromOne(ambient),
          order: [`${edge}.order`],
          scope: { self, edge },
        }
      }),
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
      dossier: column('dossier'),
    },
  },
  ClaimDispute: {
    fields: {
      kind: column(scope => `${scope.edge}.kind`),
      derived: column(scope => `coalesce(${scope.edge}.derived, false)`),
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

export const claimRoots = { claim: byKnownId('Claim'), claims: allClaims, ...disputeRoots }
