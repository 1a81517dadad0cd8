import type { EventRecord } from './by-ids.ts'
import type { Page } from './read.ts'
import { rolesIn } from './tables/roles.ts'

/** What an attribute of a node or an edge may be; what is null is not written. */
export type Attribute = string | number | boolean | null

/** `span`: the days of an event whose date is exact; null for all else, which has no place on a time line. */
export type GraphNode = {
  readonly id: string
  readonly label: string
  readonly span: readonly [string, string] | null
  readonly attributes: Readonly<Record<string, Attribute>>
}

export type GraphEdge = {
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly span: GraphNode['span']
  readonly attributes: Readonly<Record<string, Attribute>>
}

export type AttributeType = 'string' | 'double' | 'boolean'

/** Attributes of nodes, each with its type; those after `within` are of events only. */
export const NODE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  kind: 'string',
  outside: 'boolean',
  date: 'string',
  earliest: 'string',
  latest: 'string',
  precision: 'string',
  type: 'string',
  quadClass: 'string',
  score: 'double',
  importance: 'double',
  status: 'string',
  reliability: 'string',
}

export const EDGE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  kind: 'string',
  capacity: 'string',
  present: 'boolean',
  outcome: 'string',
  part: 'string',
  alleged: 'boolean',
  stated: 'boolean',
  basis: 'string',
}

/** Events, who and what took part in them, and their links, collected from the pages of an export. */
export type Graph = {
  readonly add: (page: Page) => void
  readonly nodes: () => Iterable<GraphNode>
  readonly edges: readonly GraphEdge[]
}

export function emptyGraph(): Graph {
  const nodes = new Map<string, GraphNode>()
  const outside = new Map<string, GraphNode>()
  const edges: GraphEdge[] = []
  const addEvent = (event: EventRecord) => {
    const span = spanOf(event)
    nodes.set(event.id, { id: event.id, label: event.title, span, attributes: attributesOf(event) })
    for (const { entity, name, role, event: _, place: __, ...attributes } of rolesIn(event)) {
      if (!nodes.has(entity))
        nodes.set(entity, { id: entity, label: name, span: null, attributes: { kind: kindOf(entity) } })
      edges.push({ source: event.id, target: entity, kind: role, span, attributes })
    }
    const tie = (
      to: { id: string; title: string },
      kind: string,
      attributes: GraphEdge['attributes'] = {},
    ) => {
      outside.set(to.id, {
        id: to.id,
        label: to.title,
        span: null,
        attributes: { kind: 'event', outside: true },
      })
      edges.push({ source: event.id, target: to.id, kind, span: null, attributes })
    }
    for (const { kind, to, stated, basis } of event.links) tie(to, kind, { stated, basis })
    if (event.within) tie(event.within, 'WITHIN')
    if (event.sameOccasionAs) tie(event.sameOccasionAs, 'SAME_OCCASION_AS')
  }
  return {
    add: ({ events }) => events.forEach(addEvent),
    nodes: () => new Map([...outside, ...nodes]).values(),
    edges,
  }
}

/** The part of an id before its colon: `state`, `event`. */
export const kindOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** Only a date of one day, neither about then nor in doubt, is exact: an interval may be some day within it. */
export const isExact = ({ precision, approximate, uncertain }: EventRecord): boolean =>
  precision === 'DAY' && approximate === false && uncertain === false

const spanOf = (event: EventRecord): GraphNode['span'] =>
  isExact(event) && event.earliest !== null && event.latest !== null ? [event.earliest, event.latest] : null

const attributesOf = ({
  date,
  earliest,
  latest,
  precision,
  type,
  quadClass,
  score,
  importance,
  status,
  reliability,
}: EventRecord): GraphNode['attributes'] => ({
  kind: 'event',
  outside: false,
  date,
  earliest,
  latest,
  precision,
  type,
  quadClass,
  score,
  importance,
  status,
  reliability,
})
