import { rangeOf } from '../dates/range.ts'
import { byPosition, PUBLISHED, seek, within } from '../events/lists.ts'
import { eventsConcerning, eventsReported } from '../events/pages.ts'
import { knownBy, leavesOut, publishedBy, publishing, where } from '../evidence/admitted.ts'
import { namedFields } from '../names/reads.ts'
import { allOf, byKnownId, byName } from '../names/roots.ts'
import { type Arguments, type Bind, isRecord } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import {
  column,
  connection,
  type Declarations,
  expression,
  many,
  nodeOf,
  type Reach,
  toOne,
} from '../selection/declare.ts'
import { documentName, names } from './named.ts'

/** Columns of the node as a list. */
const properties =
  (...names: string[]) =>
  (scope: Parameters<typeof nodeOf>[0]) =>
    `[${names.map(name => `${nodeOf(scope)}.${name}`).join(', ')}]`

export const documents: Declarations = {
  Document: {
    label: 'Document',
    visible: publishedBy,
    fields: {
      id: column('id'),
      title: column('title'),
      titleIsOurs: column(scope => `coalesce(${nodeOf(scope)}.titleIsOurs, false)`),
      url: column('url'),
      published: column('published'),
      earliest: column('earliest'),
      language: column('language'),
      kind: column('kind'),
      reliability: column('reliability'),
      source: toOne((document, source) => `(${document})-[:PUBLISHED_BY]->(${source}:Source)`),
      authors: column(properties('authors', 'authorRoles'), raw => {
        const [names, roles] = listOf(raw)
        return listOf(names ?? []).map((name, index) => ({ name, role: listOf(roles ?? [])[index] ?? null }))
      }),
      image: column(properties('imagePhotographer', 'imageAgency', 'imageTakenOn', 'imageShows'), raw => {
        const [photographer, agency, takenOn, shows] = listOf(raw)
        return listOf(raw).every(part => part == null) ? null : { photographer, agency, takenOn, shows }
      }),
      names,
      unidentifiedNames: column(properties('unidentifiedWords', 'unidentifiedParts'), raw => {
        const [words, parts] = listOf(raw)
        return listOf(words ?? []).map((lines, index) => ({
          words: String(lines).split('\n'),
          part: listOf(parts ?? [])[index] ?? null,
        }))
      }),
      eventCount: expression(({ scope, ambient }) =>
        leavesOut(ambient)
          ? `COUNT { MATCH (${nodeOf(scope)})<-[:REPORTED_IN]-(e:Event)${where(...knownBy('e', ambient))} }`
          : `${nodeOf(scope)}.eventCount`,
      ),
      claimCount: expression(({ scope, ambient }) =>
        leavesOut(ambient)
          ? `COUNT { MATCH (${nodeOf(scope)})<-[:STATED_IN]-(c:Claim)${where(...knownBy('c', ambient))} }`
          : `${nodeOf(scope)}.claimCount`,
      ),
      events: eventsConcerning,
      claims: many(({ scope, fresh, args }) => {
        const self = fresh('claim')
        return {
          match: `MATCH (${nodeOf(scope)})<-[:STATED_IN]-(${self}:Claim)`,
          where: args.has('properties') ? [`${self}.property IN ${args.at('properties')}`] : [],
          order: [`${self}.id`],
          scope: { self },
        }
      }),
      notes: namedFields.notes,
      dossier: column('dossier'),
    },
  },
  /** Relative to the range of the list's own filter. */
  DocumentEdge: {
    fields: { certain: expression(({ scope, args }) => surelyPublishedWithin(nodeOf(scope), args)) },
  },
  DocumentName: documentName,
  Source: {
    label: 'Source',
    fields: {
      ...namedFields,
      stateRun: column('stateRun'),
      stateRunBasis: column('stateRunBasis'),
      language: column('language'),
      languageBasis: column('languageBasis'),
      documentLanguages: expression(
        ({ scope, fresh, ambient }) => {
          const document = fresh('document')
          return [
            'COLLECT {',
            `  MATCH (${nodeOf(scope)})<-[:PUBLISHED_BY]-(${document}:Document)${where(...publishedBy(document, ambient))}`,
            `  RETURN DISTINCT ${document}.language AS language ORDER BY language`,
            '}',
          ].join('\n')
        },
        { lists: 1 },
      ),
      organization: toOne((source, organization) => `(${source})-[:SAME_AS]->(${organization}:Organization)`),
      state: toOne((source, state) => `(${source})-[:SEATED_IN]->(${state}:State)`),
      stateBasis: column('stateBasis'),
      documentCount: expression(({ scope, ambient }) =>
        leavesOut(ambient)
          ? `COUNT { MATCH (${nodeOf(scope)})<-[:PUBLISHED_BY]-(d:Document)${where(...publishedBy('d', ambient))} }`
          : `${nodeOf(scope)}.documentCount`,
      ),
      documents: connection(reach => publishedIn(reach, `${nodeOf(reach.scope)}.id`), { bind: bindFilter }),
      events: eventsReported,
    },
  },
}

/** A publisher's documents. `met` are the filters that the list itself meets. */
function publishedIn({ fresh, args }: Reach, id: string, met: readonly string[] = []) {
  const [self, edge] = [fresh('document'), fresh(PUBLISHED.name)]
  return {
    match: seek(self, edge, PUBLISHED),
    where: [...within(edge, PUBLISHED, id), ...conditions(self, args, met)],
    page: byPosition(edge, PUBLISHED),
    scope: { self, edge },
  }
}

/** Conditions on a document, but for `met`, the arguments that the pattern itself meets. */
function conditions(document: string, args: Arguments, met: readonly string[] = []): string[] {
  const given = (name: string) => !met.includes(name) && args.has(`filter.${name}`)
  return [
    ...(given('source') ? [`EXISTS { (${document})-[:PUBLISHED_BY]->({id: ${args.at('source')}}) }`] : []),
    ...(given('language') ? [`${document}.language = ${args.at('language')}`] : []),
    ...(given('dossier') ? [`${document}.dossier = ${args.at('dossier')}`] : []),
    ...(given('kinds') ? [`${document}.kind IN ${args.at('kinds')}`] : []),
    ...(given('from') ? [`${document}.latest >= ${args.at('from')}`] : []),
    ...(given('to') ? [`${document}.earliest <= ${args.at('to')}`] : []),
    ...(given('certain') ? [`${surelyPublishedWithin(document, args)} = ${args.at('certain')}`] : []),
  ]
}

/** Whether all that its date says lies within the range that is asked for; everything does where none is. */
function surelyPublishedWithin(document: string, args: Arguments): string {
  const ends = [
    ...(args.has('filter.from') ? [`${document}.earliest >= ${args.at('from')}`] : []),
    ...(args.has('filter.to') ? [`${document}.latest <= ${args.at('to')}`] : []),
  ]
  if (ends.length === 0) return 'true'
  const exact = `none(sign IN ['~', '?', '%'] WHERE ${document}.published CONTAINS sign)`
  return `coalesce(${[...ends, exact].join(' AND ')}, false)`
}

export function bindFilter({ filter }: Parameters<Bind>[0], nameOf: Parameters<Bind>[1]): ReturnType<Bind> {
  if (!isRecord(filter)) return {}
  const { source, language } = filter
  return {
    ...filter,
    ...rangeOf(filter, 'filter.'),
    // Tags of BCP 47 have no case; they are stored in lower case.
    ...(typeof language === 'string' && { language: language.toLowerCase() }),
    ...(typeof source === 'string' && { source: nameOf(source, 'Source', 'filter.source') }),
  }
}

export const documentRoots = {
  document: byKnownId('Document'),
  /** Of one publisher: its list; else the index on Document.earliest. */
  documents: connection(
    reach => {
      const { fresh, args } = reach
      if (args.has('filter.source')) {
        const list = publishedIn(reach, args.at('source'), ['source'])
        // Undated documents stand at the end of their publisher's list; here they have no place.
        return { ...list, where: [...list.where, `${list.scope.self}.earliest IS NOT NULL`] }
      }
      const self = fresh('document')
      return {
        match: `MATCH (${self}:Document)`,
        where: [`${self}.earliest IS NOT NULL`, ...conditions(self, args)],
        page: { keys: [`${self}.earliest`, `${self}.id`] },
        scope: { self },
      }
    },
    { bind: bindFilter },
  ),
  source: byName('Source', 'name'),
  sources: allOf('Source', (self, { ambient }) => publishing(self, ambient)),
}
