import { ENTITY_LABELS, type EntityLabel } from '../neo4j/schema.ts'

/** Properties as Neo4j takes them; what nobody states is undefined here and absent there. */
export type Properties = Readonly<Record<string, unknown>>

export const EDGE_TYPES = [
  'ABOUT',
  'ACCREDITED_TO',
  'ACTOR',
  'AFFECTED',
  'AGREES',
  'ANSWERED',
  'ATTRIBUTED_TO',
  'BETWEEN',
  'CARRIES_TEXT_OF',
  'CAUSED_BY',
  'CITED',
  'DISPUTES',
  'FOLLOWED',
  'HELD',
  'HOSTED_BY',
  'IN',
  'INVOLVED',
  'KIND_OF',
  'LOCATED_IN',
  'MENTIONED',
  'NAMES',
  'NATIONALS_OF',
  'OCCURRED_AT',
  'OF_POST',
  'OPERATED_BY',
  'ORGAN_OF',
  'OWNED_BY',
  'PART_OF',
  'PUBLISHED_BY',
  'RECIPIENT',
  'RELAYED_BY',
  'REPORTED_IN',
  'SAME_AS',
  'SAME_OCCASION_AS',
  'SEATED_IN',
  'SENT_BY',
  'SERVES',
  'SITE',
  'SPEAKS_OF',
  'STATED_IN',
  'USED',
  'WITHIN',
  'BEARS_ON',
] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

export type NodeRow = { readonly id: string; readonly properties: Properties }
export type EdgeRow = { readonly from: string; readonly to: string; readonly properties: Properties }
/** What is reached from its owner only: a name, a note, a value (which may point to an entity). */
export type PartRow = {
  readonly owner: string
  readonly dossier: string
  readonly properties: Properties
  readonly entity?: string | undefined
}

/** The graph of a seed as rows, before anything is written. */
export type Draft = {
  readonly nodes: ReadonlyMap<EntityLabel, NodeRow[]>
  readonly edges: ReadonlyMap<EdgeType, EdgeRow[]>
  readonly names: PartRow[]
  readonly notes: PartRow[]
  readonly values: PartRow[]
}

export const emptyDraft = (): Draft => ({
  nodes: new Map(ENTITY_LABELS.map(label => [label, []])),
  edges: new Map(EDGE_TYPES.map(type => [type, []])),
  names: [],
  notes: [],
  values: [],
})
