import type { ClaimRecord, DocumentRecord, EventRecord } from '../by-ids.ts'
import type { FileWriter } from '../format.ts'
import { isExact, kindOf } from '../graph.ts'
import { licencesOf } from '../licence.ts'
import { describe } from '../narrowed.ts'
import { type ExportQuestion, versionOf } from '../question.ts'
import type { Page } from '../read.ts'
import { valueAsTold } from '../tables/claims.ts'
import { rolesIn } from '../tables/roles.ts'
import { contextOf } from './context.ts'

/** What is written of a thing; null, and lists that hold nothing, are left out: nobody says so. */
type Thing = { readonly id: string } & Readonly<Record<string, unknown>>

const TYPES: Readonly<Record<string, readonly string[]>> = {
  state: ['schema:Country', 'prov:Agent'],
  person: ['schema:Person', 'prov:Agent'],
  organization: ['schema:Organization', 'prov:Agent'],
  source: ['schema:Organization', 'prov:Agent'],
  facility: ['schema:Place', 'Facility'],
  place: ['schema:Place'],
  weapon: ['Weapon'],
  arc: ['Arc'],
}

const DOCUMENTS: Readonly<Record<string, string>> = {
  NEWS: 'schema:NewsArticle',
  ANALYSIS: 'schema:Article',
  PRIMARY_TEXT: 'schema:CreativeWork',
}

/** One JSON-LD document in the terms of schema.org and PROV; a thing is one line of its graph. */
export function jsonldOf(question: ExportQuestion): FileWriter {
  const named = new Set<string>()
  let begin = `{"@context":${JSON.stringify(contextOf(question.origin))},\n"@graph":[\n${line(datasetOf(question))}`
  const written = (things: readonly Thing[]): string => {
    const text = begin + things.map(thing => `,\n${line(thing)}`).join('')
    begin = ''
    return text
  }
  return {
    page: page =>
      written([
        ...page.events.map(eventOf),
        ...page.claims.map(claimOf),
        ...page.documents.map(documentOf),
        ...namesIn(page, named),
      ]),
    end: () => `${written([])}\n]}\n`,
  }
}

function line(thing: Thing): string {
  const told = Object.entries(thing).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return JSON.stringify(Object.fromEntries(told))
}

const datasetOf = (question: ExportQuestion): Thing => ({
  id: `${question.origin}/export/${question.id}`,
  type: 'schema:Dataset',
  name: `Demarche: ${question.title}`,
  description: describe(question),
  version: versionOf(question.ground),
  'schema:license': licencesOf(question).map(({ text }) => text),
})

const ids = (ones: readonly { readonly id: string }[]) => ones.map(({ id }) => id)

const eventOf = (event: EventRecord): Thing => ({
  id: event.id,
  type: ['schema:Event', 'prov:Entity'],
  identifier: event.id,
  name: event.title,
  titleFrom: event.titleFrom,
  description: event.summary,
  date: event.date,
  earliest: event.earliest,
  latest: event.latest,
  // Only what is exact: whoever reads schema.org alone must not take a month for its first day.
  ...(isExact(event) && { startDate: event.earliest, endDate: event.latest }),
  ploverType: event.type,
  ploverMode: event.mode,
  quadClass: event.quadClass,
  instrument: event.instruments,
  score: event.score,
  importance: event.importance,
  status: event.status,
  reliability: event.reliability,
  known: event.known,
  actor: ids(event.actors),
  recipient: ids(event.recipients),
  affected: ids(event.affected),
  mentioned: ids(event.mentioned),
  involved: event.officials.map(({ person, role, present }) => ({
    withPerson: person.id,
    ...(role !== null && { capacity: role }),
    present,
  })),
  location: [...ids(event.places), ...new Set(event.sites.map(({ facility }) => facility.id))],
  site: event.sites.map(({ facility, outcome, part }) => ({
    atFacility: facility.id,
    ...(outcome !== null && { outcome }),
    ...(part !== null && { part }),
  })),
  used: event.weaponUses.map(({ weapon, alleged }) => ({ usedWeapon: weapon.id, alleged })),
  partOf: ids(event.arcs),
  superEvent: event.within?.id,
  sameOccasionAs: event.sameOccasionAs?.id,
  bearsOn: event.bearsOn.map(({ dyad }) => dyad.id),
  link: event.links.map(({ kind, to, stated, basis, claims }) => ({
    linkKind: kind,
    toEvent: to.id,
    stated,
    ...(basis !== null && { basis }),
    ...(claims.length > 0 && { byClaim: ids(claims) }),
  })),
  wasDerivedFrom: ids(event.documents),
})

const claimOf = (claim: ClaimRecord): Thing => ({
  id: claim.id,
  type: ['schema:Claim', 'prov:Entity'],
  identifier: claim.id,
  text: claim.statement,
  about: ids(claim.about),
  context: claim.context?.id,
  property: claim.property,
  valueText: claim.value,
  values: claim.values.map(valueAsTold),
  strength: claim.strength,
  rank: claim.rank,
  rankReason: claim.rankReason,
  form: claim.form,
  wasAttributedTo: claim.attributedTo?.id,
  attributedAs: claim.attributedAs,
  anonymous: claim.anonymous,
  relayedBy: ids(claim.relayedBy),
  channel: claim.channel,
  inferred: claim.inferred,
  validity: claim.validity,
  known: claim.known,
  speaksOf: ids(claim.speaksOf),
  wasDerivedFrom: claim.documents.map(({ document }) => document.id),
  statedIn: claim.documents.map(({ document, locator }) => ({
    inDocument: document.id,
    ...(locator !== null && { locator }),
  })),
  dispute: claim.disputedBy.map(({ kind, claim: other, derived }) => ({
    disputeKind: kind,
    byClaim: other.id,
    derived,
  })),
})

const documentOf = (document: DocumentRecord): Thing => ({
  id: document.id,
  type: [DOCUMENTS[document.kind ?? ''] ?? 'schema:CreativeWork', 'prov:Entity'],
  identifier: document.id,
  name: document.title,
  ...(!document.titleIsOurs && { headline: document.title }),
  url: document.url,
  published: document.published,
  ...(/^\d{4}-\d\d-\d\d$/.test(document.published ?? '') && { datePublished: document.published }),
  inLanguage: document.language,
  publisher: document.source.id,
  wasAttributedTo: document.source.id,
  author: document.authors.map(({ name, role }) => ({
    type: 'schema:Person',
    name,
    ...(role !== null && { 'schema:jobTitle': role }),
  })),
  reliability: document.reliability,
})

/** Who and what is spoken of, each once. */
function namesIn({ events, claims, documents }: Page, named: Set<string>): readonly Thing[] {
  const spoken = [
    ...events.flatMap(rolesIn).map(({ entity, name }) => ({ id: entity, name })),
    ...claims.flatMap(({ attributedTo, relayedBy }) => [
      ...(attributedTo ? [attributedTo] : []),
      ...relayedBy,
    ]),
    ...documents.map(({ source }) => source),
  ]
  return spoken.flatMap(({ id, name }) => {
    if (named.has(id)) return []
    named.add(id)
    return [{ id, type: TYPES[kindOf(id)] ?? ['schema:Thing'], identifier: id, name }]
  })
}
