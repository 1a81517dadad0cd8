import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type FacilityRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type FacilityRecordQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly opened: string | null, readonly closed: string | null, readonly capacity: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly sentBy: { readonly id: string, readonly name: string } | null, readonly hostedBy: { readonly id: string, readonly name: string, readonly iso3: string | null } | null, readonly ownedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly operatedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly place: { readonly id: string, readonly name: string, readonly state: { readonly id: string, readonly name: string } | null } | null, readonly compound: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.FacilityKind }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }>, readonly namedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly words: ReadonlyArray<string>, readonly part: Types.DocumentPart | null, readonly document: { readonly id: string, readonly title: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type FacilityIncidentsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type FacilityIncidentsQuery = { readonly node:
    | { readonly incidents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly outcome: Types.Outcome | null, readonly part: string | null, readonly event: { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus }, readonly distances: ReadonlyArray<{ readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly approximate: boolean, readonly of: string | null, readonly text: string | null, readonly claim: { readonly id: string, readonly attributedAs: string | null } }>, readonly damage: ReadonlyArray<{ readonly part: string | null, readonly extent: string | null, readonly claim: { readonly id: string, readonly attributedAs: string | null } }> }> }, readonly parts: ReadonlyArray<{ readonly id: string, readonly incidents: { readonly nodes: ReadonlyArray<{ readonly outcome: Types.Outcome | null, readonly part: string | null, readonly event: { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus } }> } }> }
    | Record<PropertyKey, never>
   | null };

export type FacilityDisputesQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type FacilityDisputesQuery = { readonly node:
    | { readonly disputes: ReadonlyArray<{ readonly property: Types.ClaimProperty, readonly kinds: ReadonlyArray<Types.DisputeKind>, readonly about:
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly title: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
        , readonly sides: ReadonlyArray<{ readonly value: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> }> }> }
    | Record<PropertyKey, never>
   | null };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type ToldFragment = { readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

/** As it is asked, word for word: see facility.graphql. */
export const FacilityRecord: TypedQuestion<FacilityRecordQuery, FacilityRecordQueryVariables> = { query: "query FacilityRecord($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Facility {\n      id\n      name\n      kind\n      opened\n      closed\n      capacity\n      latitude\n      longitude\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      sentBy {\n        id\n        name\n      }\n      hostedBy {\n        id\n        name\n        iso3\n      }\n      ownedBy {\n        id\n        name\n      }\n      operatedBy {\n        id\n        name\n      }\n      place {\n        id\n        name\n        state {\n          id\n          name\n        }\n      }\n      compound {\n        id\n        name\n      }\n      parts {\n        id\n        name\n        kind\n      }\n      claims {\n        ...Told\n      }\n      namedIn(first: 20) {\n        totalCount\n        nodes {\n          words\n          part\n          document {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}\n\nfragment Told on Claim {\n  id\n  statement\n  property\n  value\n  strength\n  rank\n  rankReason\n  form\n  attributedAs\n  anonymous\n  inferred\n  validity\n  known\n  sourced\n  values {\n    type\n    date\n  }\n  saidThrough {\n    role\n    name\n    party {\n      id\n      name\n    }\n  }\n  documents {\n    locator\n    url\n    title\n    published\n    document {\n      id\n      language\n      titleIsOurs\n    }\n    source {\n      id\n      name\n    }\n  }\n  disputedBy {\n    kind\n    derived\n    claim {\n      id\n      value\n      attributedAs\n    }\n  }\n  notes {\n    kind\n    text\n  }\n}" }

/** As it is asked, word for word: see facility.graphql. */
export const FacilityIncidents: TypedQuestion<FacilityIncidentsQuery, FacilityIncidentsQueryVariables> = { query: "query FacilityIncidents($id: ID!, $after: String, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Facility {\n      incidents(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          outcome\n          part\n          event {\n            ...Listed\n          }\n          distances {\n            min\n            max\n            unit\n            approximate\n            of\n            text\n            claim {\n              id\n              attributedAs\n            }\n          }\n          damage {\n            part\n            extent\n            claim {\n              id\n              attributedAs\n            }\n          }\n        }\n      }\n      parts {\n        id\n        incidents(first: 50) {\n          nodes {\n            outcome\n            part\n            event {\n              ...Listed\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Listed on Event {\n  id\n  title\n  date\n  quadClass\n  type\n  status\n}" }

/** As it is asked, word for word: see facility.graphql. */
export const FacilityDisputes: TypedQuestion<FacilityDisputesQuery, FacilityDisputesQueryVariables> = { query: "query FacilityDisputes($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Facility {\n      disputes {\n        property\n        kinds\n        about {\n          id\n          ... on Entity {\n            name\n          }\n          ... on Event {\n            title\n          }\n        }\n        sides {\n          value\n          claims {\n            ...Told\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Told on Claim {\n  id\n  statement\n  property\n  value\n  strength\n  rank\n  rankReason\n  form\n  attributedAs\n  anonymous\n  inferred\n  validity\n  known\n  sourced\n  values {\n    type\n    date\n  }\n  saidThrough {\n    role\n    name\n    party {\n      id\n      name\n    }\n  }\n  documents {\n    locator\n    url\n    title\n    published\n    document {\n      id\n      language\n      titleIsOurs\n    }\n    source {\n      id\n      name\n    }\n  }\n  disputedBy {\n    kind\n    derived\n    claim {\n      id\n      value\n      attributedAs\n    }\n  }\n  notes {\n    kind\n    text\n  }\n}" }

