import type { TypedQuestion } from '../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema.generated.ts';

export type GroundQueryVariables = Exact<{
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type GroundQuery = { readonly searched: { readonly documents: number, readonly sources: number, readonly from: string | null, readonly to: string | null }, readonly dossiers: ReadonlyArray<{ readonly id: string, readonly dataVersion: string }> };

export type EventToldQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventToldQuery = { readonly event: { readonly id: string, readonly title: string, readonly titleFrom: Types.TitleFrom, readonly summary: string | null, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Types.DatePrecision | null, readonly approximate: boolean | null, readonly uncertain: boolean | null, readonly type: Types.PloverType | null, readonly mode: string | null, readonly quadClass: Types.QuadClass, readonly instruments: ReadonlyArray<Types.Instrument>, readonly score: number, readonly status: Types.EventStatus, readonly importance: number, readonly reliability: Types.Reliability | null, readonly reliabilityReason: string | null, readonly known: string | null, readonly actors: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly recipients: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly affected: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly mentioned: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly officials: ReadonlyArray<{ readonly role: string | null, readonly present: boolean, readonly person: { readonly id: string, readonly name: string } }>, readonly sites: ReadonlyArray<{ readonly outcome: Types.Outcome | null, readonly part: string | null, readonly facility: { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind } }>, readonly weaponUses: ReadonlyArray<{ readonly alleged: boolean, readonly note: string | null, readonly weapon: { readonly id: string, readonly name: string } }>, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly arcs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> } | null };

export type EventClaimedQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventClaimedQuery = { readonly event: { readonly claims: ReadonlyArray<{ readonly id: string, readonly property: Types.ClaimProperty, readonly statement: string, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly known: string | null, readonly attributedTo:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly relayedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly source: { readonly name: string } | null, readonly document: { readonly id: string, readonly titleIsOurs: boolean } }> }>, readonly disputes: ReadonlyArray<{ readonly property: Types.ClaimProperty, readonly kinds: ReadonlyArray<Types.DisputeKind>, readonly derived: boolean, readonly sides: ReadonlyArray<{ readonly value: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> }>, readonly stated: ReadonlyArray<{ readonly field: Types.StatedField, readonly basis: Types.Basis }> } | null };

export type EventTiedQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventTiedQuery = { readonly event: { readonly within: { readonly id: string, readonly title: string, readonly date: string | null } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }>, readonly sameOccasionAs: { readonly id: string, readonly title: string, readonly date: string | null } | null, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly basis: string | null, readonly to: { readonly id: string, readonly title: string, readonly date: string | null }, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly responses: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly basis: string | null, readonly to: { readonly id: string, readonly title: string, readonly date: string | null }, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly source: { readonly name: string } }> } | null };

export type FoundQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Types.NodeKind> | Types.NodeKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type FoundQuery = { readonly searchHits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nodeKind: Types.NodeKind, readonly score: number, readonly highlights: ReadonlyArray<{ readonly field: Types.HighlightField, readonly fragments: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly text: string, readonly match: boolean }> }> }>, readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly title: string, readonly date: string | null }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly statement: string, readonly attributedAs: string | null }
        | { readonly id: string, readonly title: string, readonly published: string | null, readonly url: string | null, readonly source: { readonly name: string } }
        | { readonly id: string, readonly name: string }
      , readonly event: { readonly id: string, readonly title: string, readonly date: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type Called_State_Fragment = { readonly name: string };

type Called_Person_Fragment = { readonly name: string };

type Called_Organization_Fragment = { readonly name: string };

type Called_Post_Fragment = { readonly name: string };

type Called_Facility_Fragment = { readonly name: string };

type Called_Place_Fragment = { readonly name: string };

type Called_Weapon_Fragment = { readonly name: string };

type Called_Event_Fragment = { readonly title: string, readonly date: string | null };

type Called_Arc_Fragment = { readonly name: string };

type Called_Dyad_Fragment = { readonly name: string };

type Called_Claim_Fragment = { readonly statement: string, readonly attributedAs: string | null };

type Called_Document_Fragment = { readonly title: string, readonly published: string | null, readonly url: string | null, readonly source: { readonly name: string } };

type Called_Source_Fragment = { readonly name: string };

export type CalledFragment =
  | Called_State_Fragment
  | Called_Person_Fragment
  | Called_Organization_Fragment
  | Called_Post_Fragment
  | Called_Facility_Fragment
  | Called_Place_Fragment
  | Called_Weapon_Fragment
  | Called_Event_Fragment
  | Called_Arc_Fragment
  | Called_Dyad_Fragment
  | Called_Claim_Fragment
  | Called_Document_Fragment
  | Called_Source_Fragment
;

export type ArcPhasesQueryVariables = Exact<{
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
}>;


export type ArcPhasesQuery = { readonly tensionArc: { readonly phases: ReadonlyArray<{ readonly from: string, readonly to: string, readonly relation: number, readonly tension: number, readonly leading: ReadonlyArray<{ readonly share: number, readonly event: { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly quadClass: Types.QuadClass } }> }> | null } };

export type ArcDayQueryVariables = Exact<{
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


export type ArcDayQuery = { readonly tensionArc: { readonly explain: { readonly date: string, readonly friendly: number, readonly hostile: number, readonly scale: number, readonly relation: number, readonly tension: number, readonly events: number, readonly terms: ReadonlyArray<{ readonly share: number, readonly score: number, readonly weight: number, readonly decay: number, readonly because: Types.BearingReason, readonly event: { readonly id: string, readonly title: string, readonly date: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly source: { readonly name: string } }> } }>, readonly rest: { readonly events: number, readonly share: number } } } };

export type PathToldQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops?: number | null | undefined;
  via?: ReadonlyArray<Types.PathWay> | Types.PathWay | null | undefined;
  alternatives?: number | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type PathToldQuery = { readonly path: { readonly maxHops: number, readonly via: ReadonlyArray<Types.PathWay>, readonly entities: number, readonly relations: number, readonly complete: boolean, readonly from:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly title: string, readonly date: string | null }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly statement: string, readonly attributedAs: string | null }
      | { readonly id: string, readonly title: string, readonly published: string | null, readonly url: string | null, readonly source: { readonly name: string } }
      | { readonly id: string, readonly name: string }
    , readonly to:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly title: string, readonly date: string | null }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly statement: string, readonly attributedAs: string | null }
      | { readonly id: string, readonly title: string, readonly published: string | null, readonly url: string | null, readonly source: { readonly name: string } }
      | { readonly id: string, readonly name: string }
    , readonly paths: ReadonlyArray<{ readonly length: number, readonly cost: number, readonly steps: ReadonlyArray<{ readonly words: string, readonly date: string | null, readonly basis: string | null, readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly title: string, readonly date: string | null }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly statement: string, readonly attributedAs: string | null }
          | { readonly id: string, readonly title: string, readonly published: string | null, readonly url: string | null, readonly source: { readonly name: string } }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly title: string, readonly date: string | null }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly statement: string, readonly attributedAs: string | null }
          | { readonly id: string, readonly title: string, readonly published: string | null, readonly url: string | null, readonly source: { readonly name: string } }
          | { readonly id: string, readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly source: { readonly name: string } }> }> }> } };

/** As it is asked, word for word: see told.graphql. */
export const Ground: TypedQuestion<GroundQuery, GroundQueryVariables> = { query: "query Ground($evidence: EvidenceInput) {\n  searched(evidence: $evidence) {\n    documents\n    sources\n    from\n    to\n  }\n  dossiers {\n    id\n    dataVersion\n  }\n}" }

/** As it is asked, word for word: see told.graphql. */
export const EventTold: TypedQuestion<EventToldQuery, EventToldQueryVariables> = { query: "query EventTold($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    id\n    title\n    titleFrom\n    summary\n    date\n    earliest\n    latest\n    precision\n    approximate\n    uncertain\n    type\n    mode\n    quadClass\n    instruments\n    score\n    status\n    importance\n    reliability\n    reliabilityReason\n    known\n    actors {\n      id\n      name\n    }\n    recipients {\n      id\n      name\n    }\n    affected {\n      id\n      name\n    }\n    mentioned {\n      id\n      name\n    }\n    officials {\n      role\n      present\n      person {\n        id\n        name\n      }\n    }\n    sites {\n      outcome\n      part\n      facility {\n        id\n        name\n        kind\n      }\n    }\n    weaponUses {\n      alleged\n      note\n      weapon {\n        id\n        name\n      }\n    }\n    places {\n      id\n      name\n    }\n    arcs {\n      id\n      name\n    }\n    notes {\n      kind\n      text\n    }\n  }\n}" }

/** As it is asked, word for word: see told.graphql. */
export const EventClaimed: TypedQuestion<EventClaimedQuery, EventClaimedQueryVariables> = { query: "query EventClaimed($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    claims {\n      id\n      property\n      statement\n      value\n      strength\n      rank\n      rankReason\n      form\n      attributedTo {\n        id\n        name\n      }\n      attributedAs\n      anonymous\n      relayedBy {\n        id\n        name\n      }\n      known\n      documents {\n        locator\n        url\n        title\n        published\n        source {\n          name\n        }\n        document {\n          id\n          titleIsOurs\n        }\n      }\n    }\n    disputes {\n      property\n      kinds\n      derived\n      sides {\n        value\n        claims {\n          id\n        }\n      }\n    }\n    stated {\n      field\n      basis\n    }\n  }\n}" }

/** As it is asked, word for word: see told.graphql. */
export const EventTied: TypedQuestion<EventTiedQuery, EventTiedQueryVariables> = { query: "query EventTied($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    within {\n      id\n      title\n      date\n    }\n    parts {\n      id\n      title\n      date\n    }\n    sameOccasionAs {\n      id\n      title\n      date\n    }\n    links {\n      kind\n      stated\n      basis\n      to {\n        id\n        title\n        date\n      }\n      claims {\n        id\n      }\n    }\n    responses {\n      kind\n      stated\n      basis\n      to {\n        id\n        title\n        date\n      }\n      claims {\n        id\n      }\n    }\n    documents {\n      id\n      title\n      titleIsOurs\n      url\n      published\n      source {\n        name\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see told.graphql. */
export const Found: TypedQuestion<FoundQuery, FoundQueryVariables> = { query: "query Found($text: String!, $kinds: [NodeKind!], $from: Period, $to: Period, $first: Int!, $after: String, $evidence: EvidenceInput) {\n  searchHits(\n    text: $text\n    kinds: $kinds\n    from: $from\n    to: $to\n    first: $first\n    after: $after\n    evidence: $evidence\n  ) {\n    totalCount\n    nodes {\n      nodeKind\n      score\n      highlights {\n        field\n        fragments {\n          parts {\n            text\n            match\n          }\n        }\n      }\n      node {\n        id\n        ...Called\n      }\n      event {\n        id\n        title\n        date\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Called on Node {\n  ... on Entity {\n    name\n  }\n  ... on Event {\n    title\n    date\n  }\n  ... on Claim {\n    statement\n    attributedAs\n  }\n  ... on Document {\n    title\n    published\n    url\n    source {\n      name\n    }\n  }\n}" }

/** As it is asked, word for word: see told.graphql. */
export const ArcPhases: TypedQuestion<ArcPhasesQuery, ArcPhasesQueryVariables> = { query: "query ArcPhases($between: [String!]!, $from: Period, $to: Period, $interval: Interval, $method: TensionMethod, $halfLife: Float, $inertia: Float, $start: Float, $weights: Weights, $by: String, $types: [PloverType!], $quadClasses: [QuadClass!], $attributed: Boolean, $evidence: EvidenceInput) {\n  tensionArc(\n    between: $between\n    from: $from\n    to: $to\n    interval: $interval\n    method: $method\n    halfLife: $halfLife\n    inertia: $inertia\n    start: $start\n    weights: $weights\n    by: $by\n    types: $types\n    quadClasses: $quadClasses\n    attributed: $attributed\n    evidence: $evidence\n  ) {\n    phases {\n      from\n      to\n      relation\n      tension\n      leading(first: 3) {\n        share\n        event {\n          id\n          title\n          date\n          earliest\n          latest\n          quadClass\n        }\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see told.graphql. */
export const ArcDay: TypedQuestion<ArcDayQuery, ArcDayQueryVariables> = { query: "query ArcDay($between: [String!]!, $on: Day!, $halfLife: Float, $inertia: Float, $weights: Weights, $by: String, $types: [PloverType!], $quadClasses: [QuadClass!], $attributed: Boolean, $evidence: EvidenceInput) {\n  tensionArc(\n    between: $between\n    halfLife: $halfLife\n    inertia: $inertia\n    weights: $weights\n    by: $by\n    types: $types\n    quadClasses: $quadClasses\n    attributed: $attributed\n    evidence: $evidence\n  ) {\n    explain(on: $on, first: 10) {\n      date\n      friendly\n      hostile\n      scale\n      relation\n      tension\n      events\n      terms {\n        share\n        score\n        weight\n        decay\n        because\n        event {\n          id\n          title\n          date\n          documents {\n            id\n            title\n            titleIsOurs\n            url\n            published\n            source {\n              name\n            }\n          }\n        }\n      }\n      rest {\n        events\n        share\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see told.graphql. */
export const PathTold: TypedQuestion<PathToldQuery, PathToldQueryVariables> = { query: "fragment Called on Node {\n  ... on Entity {\n    name\n  }\n  ... on Event {\n    title\n    date\n  }\n  ... on Claim {\n    statement\n    attributedAs\n  }\n  ... on Document {\n    title\n    published\n    url\n    source {\n      name\n    }\n  }\n}\n\nquery PathTold($from: ID!, $to: ID!, $maxHops: Int, $via: [PathWay!], $alternatives: Int, $evidence: EvidenceInput) {\n  path(\n    from: $from\n    to: $to\n    maxHops: $maxHops\n    via: $via\n    alternatives: $alternatives\n    evidence: $evidence\n  ) {\n    from {\n      id\n      ...Called\n    }\n    to {\n      id\n      ...Called\n    }\n    maxHops\n    via\n    entities\n    relations\n    complete\n    paths {\n      length\n      cost\n      steps {\n        from {\n          id\n          ...Called\n        }\n        words\n        to {\n          id\n          ...Called\n        }\n        date\n        basis\n        claims {\n          id\n          statement\n        }\n        documents {\n          id\n          title\n          titleIsOurs\n          url\n          published\n          source {\n            name\n          }\n        }\n      }\n    }\n  }\n}" }

