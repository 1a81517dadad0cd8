import type { Database } from './database.ts'

/** Labels of what a user may name; each has a unique index on id beside the one on :Entity, for lists of one label. */
export const ENTITY_LABELS = [
  'State',
  'Person',
  'Organization',
  'Post',
  'Tenure',
  'Facility',
  'Place',
  'Weapon',
  'Event',
  'Arc',
  'Dyad',
  'Claim',
  'Document',
  'Source',
] as const

export type EntityLabel = (typeof ENTITY_LABELS)[number]

const unique = (label: string) => ({
  name: `${label.toLowerCase()}_id`,
  text: `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS
FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
})

const range = (name: string, label: string, ...properties: readonly string[]) => ({
  name,
  text: `CREATE INDEX ${name} IF NOT EXISTS
FOR (n:${label}) ON (${properties.map(property => `n.${property}`).join(', ')})`,
})

/** A list that costs the page: the relationships of one owner, by their position. */
const list = (name: string, type: string, owner: string) => ({
  name,
  text: `CREATE INDEX ${name} IF NOT EXISTS
FOR ()-[r:${type}]-() ON (r.${owner}, r.position)`,
})

/** whitespace: Lucene parts at spaces and leaves all else as it is, for words are folded before they are written. */
const fullText = (name: string, labels: readonly string[], properties: readonly string[]) => ({
  name,
  text: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS
FOR (n:${labels.join('|')}) ON EACH [${properties.map(property => `n.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
})

export const SCHEMA = [
  unique('Entity'),
  ...ENTITY_LABELS.map(unique),
  unique('Dossier'),
  range('entity_dossier', 'Entity', 'dossier'),
  range('name_key', 'Name', 'key'),
  range('event_position', 'Event', 'position'),
  range('event_known', 'Event', 'known'),
  // The longest event: how far before the begin of a range those lie that reach into it.
  range('event_days', 'Event', 'days'),
  range('dyad_events', 'Dyad', 'eventCount', 'id'),
  range('dyad_latest', 'Dyad', 'latest'),
  // One year of every pair at once, and of those whose newest year is an earlier one.
  range('dyad_year', 'DyadYear', 'year'),
  range('dyad_year_until', 'DyadYear', 'until', 'year'),
  range('claim_context', 'Claim', 'context'),
  range('claim_known', 'Claim', 'known', 'id'),
  range('claim_property', 'Claim', 'property'),
  // Who is called so in claims, where the name is asked for as evidence.
  range('claim_attributed_as', 'Claim', 'attributedAs'),
  range('document_earliest', 'Document', 'earliest'),
  // The hub: a page of a pair's history costs the page. Sort by the index's own prefix, filter both properties.
  list('bears_on_dyad_position', 'BEARS_ON', 'dyad'),
  {
    name: 'bears_on_dyad_days',
    text: `CREATE INDEX bears_on_dyad_days IF NOT EXISTS
FOR ()-[r:BEARS_ON]-() ON (r.dyad, r.days)`,
  },
  // The same for the list of events of a state, a person, a storyline, ...
  list('concerns_entity_position', 'CONCERNS', 'entity'),
  list('involved_person_position', 'INVOLVED', 'person'),
  list('site_facility_position', 'SITE', 'facility'),
  list('published_by_source_position', 'PUBLISHED_BY', 'source'),
  // One index, so that how rare a word is weighs the same in names and in texts; days in it for ranges.
  fullText(
    'searchable',
    ['Name', 'Event', 'Claim', 'Document'],
    ['searchKind', 'searchWords', 'searchSounds', 'earliest', 'latest', 'known'],
  ),
]

/** Indexes that stores of earlier days still keep up to date for nobody. */
const FORMER = ['entityNames', 'eventText', 'documentTitle']

/** Constraints and indexes, made where they are missing and ready when this returns. */
export async function prepareSchema(database: Database): Promise<void> {
  const rows = await database.read({ text: 'SHOW INDEXES YIELD name, state', parameters: {} })
  const online = new Set(rows.flatMap(([name, state]) => (state === 'ONLINE' ? [name] : [])))
  for (const name of FORMER.filter(name => rows.some(([other]) => other === name)))
    await database.administer({ text: `DROP INDEX ${name} IF EXISTS`, parameters: {} })
  const missing = SCHEMA.filter(({ name }) => !online.has(name))
  if (missing.length === 0) return
  for (const { text } of missing) await database.administer({ text, parameters: {} })
  await database.administer({ text: 'CALL db.awaitIndexes(3600)', parameters: {} })
}
