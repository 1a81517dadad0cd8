import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type ArcCurveQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  interval?: Types.Interval | null | undefined;
  method?: Types.TensionMethod | null | undefined;
  halfLife?: number | null | undefined;
  inertia?: number | null | undefined;
  start?: number | null | undefined;
  weights?: Types.Weights | null | undefined;
  by?: string | null | undefined;
  types?: ReadonlyArray<Types.PloverType> | Types.PloverType | null | undefined;
  quadClasses?: ReadonlyArray<Types.QuadClass> | Types.QuadClass | null | undefined;
  attributed?: boolean | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
  leftOut?: boolean;
}>;


export type ArcCurveQuery = { readonly tensionArc: { readonly from: string | null, readonly to: string | null, readonly interval: Types.Interval, readonly eventCount: number, readonly permalink: string, readonly changePointsReason: string | null, readonly states: ReadonlyArray<{ readonly id: string, readonly name: string, readonly iso3: string | null }>, readonly dyad: { readonly id: string, readonly eventCount: number } | null, readonly method: { readonly name: string, readonly unit: string, readonly halfLifeDays: number | null, readonly inertia: number | null, readonly start: number | null, readonly weights: Types.Weights, readonly formula: string, readonly citation: string }, readonly points: ReadonlyArray<{ readonly date: string, readonly value: number | null, readonly relation: number | null, readonly tension: number | null, readonly volume: number | null, readonly events: number }>, readonly changePoints: ReadonlyArray<{ readonly date: string, readonly before: number, readonly after: number }> | null, readonly ends?: ReadonlyArray<{ readonly date: string, readonly value: number | null, readonly events: number, readonly leftOut: { readonly value: number | null, readonly events: number } | null }> }, readonly searched?: { readonly documents: number, readonly sources: number, readonly from: string | null, readonly to: string | null }, readonly dossiers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly dataVersion: string }> };

export type ArcEventsQueryVariables = Exact<{
  filter: Types.EventFilter;
  limit: number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ArcEventsQuery = { readonly eventRows: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly instrument: Types.Instrument | null, readonly quadClass: Types.QuadClass, readonly importance: number, readonly status: Types.EventStatus, readonly actors: string | null, readonly recipients: string | null, readonly affected: string | null, readonly documentCount: number, readonly claimCount: number }> };

export type ArcPointQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  on: string;
  halfLife?: number | null | undefined;
  inertia?: number | null | undefined;
  weights?: Types.Weights | null | undefined;
  by?: string | null | undefined;
  types?: ReadonlyArray<Types.PloverType> | Types.PloverType | null | undefined;
  quadClasses?: ReadonlyArray<Types.QuadClass> | Types.QuadClass | null | undefined;
  attributed?: boolean | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ArcPointQuery = { readonly tensionArc: { readonly explain: { readonly date: string, readonly friendly: number, readonly hostile: number, readonly scale: number, readonly relation: number, readonly tension: number, readonly events: number, readonly terms: ReadonlyArray<{ readonly share: number, readonly score: number, readonly weight: number, readonly decay: number, readonly because: Types.BearingReason, readonly event: { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly documents: ReadonlyArray<{ readonly id: string, readonly source: { readonly name: string } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly attributedAs: string | null, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: string, readonly source: { readonly name: string } | null }> }>, readonly disputes: ReadonlyArray<{ readonly property: Types.ClaimProperty, readonly kinds: ReadonlyArray<Types.DisputeKind> }> } }>, readonly rest: { readonly events: number, readonly share: number } } } };

/** As it is asked, word for word: see arc.graphql. */
export const ArcCurve: TypedQuestion<ArcCurveQuery, ArcCurveQueryVariables> = { query: "query ArcCurve($between: [String!]!, $from: Period, $to: Period, $interval: Interval, $method: TensionMethod, $halfLife: Float, $inertia: Float, $start: Float, $weights: Weights, $by: String, $types: [PloverType!], $quadClasses: [QuadClass!], $attributed: Boolean, $evidence: EvidenceInput, $leftOut: Boolean! = false) {\n  tensionArc(\n    between: $between\n    from: $from\n    to: $to\n    interval: $interval\n    method: $method\n    halfLife: $halfLife\n    inertia: $inertia\n    start: $start\n    weights: $weights\n    by: $by\n    types: $types\n    quadClasses: $quadClasses\n    attributed: $attributed\n    evidence: $evidence\n  ) {\n    states {\n      id\n      name\n      iso3\n    }\n    dyad {\n      id\n      eventCount\n    }\n    from\n    to\n    interval\n    eventCount\n    permalink\n    method {\n      name\n      unit\n      halfLifeDays\n      inertia\n      start\n      weights\n      formula\n      citation\n    }\n    points {\n      date\n      value\n      relation\n      tension\n      volume\n      events\n    }\n    changePoints {\n      date\n      before\n      after\n    }\n    changePointsReason\n    ends: points(orderBy: {field: DATE, direction: DESC}, first: 1) @include(if: $leftOut) {\n      date\n      value\n      events\n      leftOut {\n        value\n        events\n      }\n    }\n  }\n  searched(evidence: $evidence) @include(if: $leftOut) {\n    documents\n    sources\n    from\n    to\n  }\n  dossiers {\n    id\n    title\n    dataVersion\n  }\n}" }

/** As it is asked, word for word: see arc.graphql. */
export const ArcEvents: TypedQuestion<ArcEventsQuery, ArcEventsQueryVariables> = { query: "query ArcEvents($filter: EventFilter!, $limit: Int!, $evidence: EvidenceInput) {\n  eventRows(\n    filter: $filter\n    orderBy: {field: DATE, direction: DESC}\n    limit: $limit\n    evidence: $evidence\n  ) {\n    id\n    title\n    date\n    earliest\n    latest\n    type\n    instrument\n    quadClass\n    importance\n    status\n    actors\n    recipients\n    affected\n    documentCount\n    claimCount\n  }\n}" }

/** As it is asked, word for word: see arc.graphql. */
export const ArcPoint: TypedQuestion<ArcPointQuery, ArcPointQueryVariables> = { query: "query ArcPoint($between: [String!]!, $on: Day!, $halfLife: Float, $inertia: Float, $weights: Weights, $by: String, $types: [PloverType!], $quadClasses: [QuadClass!], $attributed: Boolean, $evidence: EvidenceInput) {\n  tensionArc(\n    between: $between\n    halfLife: $halfLife\n    inertia: $inertia\n    weights: $weights\n    by: $by\n    types: $types\n    quadClasses: $quadClasses\n    attributed: $attributed\n    evidence: $evidence\n  ) {\n    explain(on: $on, first: 12) {\n      date\n      friendly\n      hostile\n      scale\n      relation\n      tension\n      events\n      terms {\n        share\n        score\n        weight\n        decay\n        because\n        event {\n          id\n          title\n          date\n          quadClass\n          documents {\n            id\n            source {\n              name\n            }\n          }\n          claims {\n            id\n            statement\n            attributedAs\n            documents {\n              url\n              title\n              source {\n                name\n              }\n            }\n          }\n          disputes {\n            property\n            kinds\n          }\n        }\n      }\n      rest {\n        events\n        share\n      }\n    }\n  }\n}" }

