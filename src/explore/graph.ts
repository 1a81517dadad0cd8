import type { EventMark } from './card.ts'
import type { KindName } from './kinds.ts'

/** A thing, or a bundle of many, as it is drawn and listed. */
export type GraphNode = {
  readonly id: string
  readonly kind: KindName
  readonly name: string
  readonly event?: EventMark
  /** How many events or things it stands for. */
  readonly count?: number
  readonly isBundle: boolean
  readonly isOpen: boolean
  /** Steps from the start. */
  readonly depth: number
  /** The thing beside which it came in; undefined for the start. */
  readonly parent: string | undefined
}

export type GraphEdge = {
  readonly id: string
  readonly source: string
  readonly target: string
  /** What the relation is, read from source to target. */
  readonly tie: string
}

/** A thing as the list of another tells it. */
export type Tied = { readonly node: GraphNode; readonly tie: string }

/** What one opened thing is related to in one way, as the list tells it. */
export type Group = {
  readonly title: string
  readonly total: number
  readonly nodes: readonly Tied[]
}

export type Graph = {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: ReadonlyMap<string, GraphEdge>
  /** By the id of each opened thing and bundle, in the order in which the walk from the start meets them. */
  readonly groups: ReadonlyMap<string, readonly Group[]>
  /** So many things of opened ones are not shown by the filters. */
  readonly hidden: number
}
