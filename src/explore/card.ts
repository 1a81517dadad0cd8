import type { EventStatus, PloverType, QuadClass } from '../graphql/schema.generated.ts'
import type { KindName } from './kinds.ts'

/** What is told of an event wherever it is shown. */
export type EventMark = {
  /** EDTF; null where nobody dates it. */
  readonly date: string | null
  /** First and last day on which it can have been. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly type: PloverType | null
  readonly quadClass: QuadClass
  readonly status: EventStatus
  readonly importance: number
}

/** A thing at the other end of a relation. */
export type Item = {
  readonly id: string
  readonly name: string
  /** What the relation is, in few words, read from the thing whose card it is on: "actor", "answered, as a source states". */
  readonly tie: string
  /** What else tells it apart: a post's term, who says a claim. */
  readonly note?: string
  readonly event?: EventMark
  /** How many events it stands for. */
  readonly count?: number
}

/** How many events there are in a year, a month, or of a type. */
export type Part = { readonly key: string; readonly count: number }

/** All things to which a thing stands in one relation. */
export type Relation = {
  /** As bundles name it. */
  readonly key: string
  readonly title: string
  readonly kind: KindName
  /** As many as were read; of events none, where they are too many to stand alone. */
  readonly items: readonly Item[]
  readonly total: number
  /** Of events that are many: how many in each year. */
  readonly years?: readonly Part[]
}

export type Fact = { readonly label: string; readonly text: string; readonly href?: string }

/** What the explorer knows of one thing. */
export type Card = {
  readonly id: string
  readonly kind: KindName
  readonly name: string
  readonly event?: EventMark
  /** One or two sentences. */
  readonly summary?: string
  readonly facts: readonly Fact[]
  readonly relations: readonly Relation[]
}

/** What an opened bundle of events holds: further bundles or the events themselves. */
export type Opened = {
  readonly items: readonly Item[]
  readonly total: number
  readonly parts: readonly Part[]
}

/** So many things of one relation stand alone; more become a bundle. */
export const FEW = 12
/** A bundle of so many events opens into them; one of more into smaller bundles. */
export const SOME = 24
