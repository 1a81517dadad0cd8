import type { Card } from './card.ts'
import type { KindName } from './kinds.ts'

/** What is asked of one thing in the playground: enough to begin with. */
const FIELDS: Readonly<Record<KindName, string>> = {
  state: '... on State { name iso3 dyads { name eventCount } officials { post { title } person { name } } }',
  dyad: '... on Dyad { name eventCount events(first: 10, orderBy: { field: DATE, direction: DESC }) { nodes { date title } } }',
  event:
    '... on Event { title date actors { name } recipients { name } affected { name } links { kind stated to { date title } } claims { statement attributedAs documents { url } } }',
  organization: '... on Organization { name kind state { name } events(first: 10) { nodes { date title } } }',
  person:
    '... on Person { name tenures { from to post { title } } events(first: 10) { nodes { date title } } }',
  post: '... on Post { title tenures { from to person { name } } }',
  facility:
    '... on Facility { name kind sentBy { name } hostedBy { name } events(first: 10) { nodes { date title } } }',
  place: '... on Place { name kind state { name } facilities { name } }',
  weapon: '... on Weapon { name events(first: 10) { nodes { date title } } }',
  arc: '... on Arc { name date eventCount events(first: 10) { nodes { date title } } }',
  claim:
    '... on Claim { statement value strength attributedAs documents { url title } disputedBy { kind claim { statement attributedAs } } }',
  document: '... on Document { title published url source { name } claims { statement } }',
  source: '... on Source { name stateRun documentCount documents(first: 10) { nodes { published title } } }',
}

/** A question about one thing, for the playground. */
export const questionOf = ({ id, kind }: Card): string =>
  `{ node(id: ${JSON.stringify(id)}) { id ${FIELDS[kind]} } }`
