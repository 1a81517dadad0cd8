import { claimsAbout } from '../claims/reads.ts'
import { namedIn } from '../documents/named.ts'
import { onEdge } from '../events/account.ts'
import { eventsConcerning, involvements } from '../events/pages.ts'
import { listedBy, namedBy } from '../evidence/admitted.ts'
import { beginOf, endOf, isSourced, seenIn, tenureBy } from '../evidence/tenures.ts'
import { nameKey } from '../names/key.ts'
import { columnInWords, namedFields } from '../names/reads.ts'
import { allOf, byName } from '../names/roots.ts'
import { noWords } from '../search/sought.ts'
import { isRecord } from '../selection/arguments.ts'
import {
  column,
  type Declarations,
  expression,
  inline,
  nodeOf,
  type Reach,
  toMany,
  toOne,
} from '../selection/declare.ts'
import { encountersBetween, encountersOfPerson, encounterTypes, summonedBy } from './encounters.ts'
import { succession, successionStep } from './succession.ts'
import { heldWhen, tenures, uncertainFrom } from './tenures.ts'
import { timeline, timelineEntry } from './timeline.ts'

export const officials: Declarations = {
  Person: {
    label: 'Person',
    fields: {
      ...namedFields,
      description: columnInWords('description'),
      tenures: tenures((person, tenure) => `(${person})-[:HELD]->(${tenure}:Tenure)`),
      involvements,
      encounters: encountersOfPerson,
      summonedBy,
      timeline,
      claims: claimsAbout,
      namedIn,
      events: eventsConcerning,
    },
  },
  Involvement: {
    fields: {
      role: onEdge('role'),
      present: column(scope => `coalesce(${scope.edge}.present, true)`),
      person: inline(({ person = '' }) => ({ self: person })),
      event: inline(({ event = '' }) => ({ self: event })),
    },
  },
  Post: {
    label: 'Post',
    fields: {
      ...namedFields,
      title: column('title'),
      serves: toOne((post, state) => `(${post})-[:SERVES]->(${state}:State)`),
      accreditedTo: toOne((post, state) => `(${post})-[:ACCREDITED_TO]->(${state}:State)`),
      rank: column('rank'),
      seats: column('seats'),
      organization: toOne((post, organization) => `(${post})-[:WITHIN]->(${organization}:Organization)`),
      tenures: tenures((post, tenure) => `(${post})<-[:OF_POST]-(${tenure}:Tenure)`),
      succession,
    },
  },
  SuccessionStep: successionStep,
  TimelineEntry: timelineEntry,
  ...encounterTypes,
  Tenure: {
    label: 'Tenure',
    visible: tenureBy,
    fields: {
      id: column('id'),
      person: toOne((tenure, person) => `(${tenure})<-[:HELD]-(${person}:Person)`),
      post: toOne((tenure, post) => `(${tenure})-[:OF_POST]->(${post}:Post)`),
      from: expression(({ scope, ambient }) => beginOf(nodeOf(scope), 'from', ambient)),
      to: expression(({ scope, ambient }) => endOf(nodeOf(scope), 'to', ambient)),
      openFrom: expression(
        ({ scope, ambient }) => `(${beginOf(nodeOf(scope), 'fromEarliest', ambient)}) IS NULL`,
      ),
      openTo: expression(({ scope, ambient }) => `(${endOf(nodeOf(scope), 'toLatest', ambient)}) IS NULL`),
      uncertainFrom: expression(uncertainFrom),
      attested: expression(({ scope, ambient }) => seenIn(nodeOf(scope), 'attested', ambient)),
      attestedFrom: expression(({ scope, ambient }) => seenIn(nodeOf(scope), 'attestedFrom', ambient)),
      attestedTo: expression(({ scope, ambient }) => seenIn(nodeOf(scope), 'attestedTo', ambient)),
      sourced: expression(({ scope, ambient }) => isSourced(nodeOf(scope), ambient)),
      basis: column('basis'),
      documents: toMany((tenure, document) => `(${tenure})-[:STATED_IN]->(${document}:Document)`),
      notes: namedFields.notes,
    },
  },
}

/** Persons who held a post that meets all the conditions of the filter at once. */
function heldAPost(person: string, { fresh, args, ambient }: Reach): string[] {
  const [tenure, post] = [fresh('tenure'), fresh('post')]
  const conditions = [
    ...(args.has('filter.state')
      ? [`EXISTS { (${post})-[:SERVES]->(:State {id: ${args.at('state')}}) }`]
      : []),
    ...(args.has('filter.post')
      ? [`all(word IN ${args.at('words')} WHERE toLower(${post}.title) CONTAINS word)`]
      : []),
    ...heldWhen(tenure, { args, ambient }, 'filter.'),
  ]
  if (conditions.length === 0) return []
  conditions.push(...tenureBy(tenure, ambient))
  return [
    `EXISTS { MATCH (${person})-[:HELD]->(${tenure}:Tenure)-[:OF_POST]->(${post}:Post) WHERE ${conditions.join(' AND ')} }`,
  ]
}

/** The words that a title of a post must hold. Without any, every title would. */
function wordsInTitle(post: string): readonly string[] {
  const words = nameKey(post).split(' ').filter(Boolean)
  if (words.length === 0) throw noWords('filter.post')
  return words
}

export const officialRoots = {
  encounters: encountersBetween,
  official: byName('Person', 'name', (self, { ambient }) => namedBy(self, ambient)),
  officials: allOf(
    'Person',
    (self, reach) => [...listedBy(self, reach.ambient), ...heldAPost(self, reach)],
    ({ filter }, nameOf) => {
      if (!isRecord(filter)) return {}
      const { state, on, post } = filter
      return {
        on,
        ...(typeof state === 'string' && { state: nameOf(state, 'State', 'filter.state') }),
        ...(typeof post === 'string' && { words: wordsInTitle(post) }),
      }
    },
  ),
}
