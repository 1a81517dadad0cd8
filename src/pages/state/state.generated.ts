import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type StateRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type StateRecordQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly officialName: string | null, readonly iso2: string | null, readonly iso3: string | null, readonly isoNumeric: string | null, readonly cowCode: number | null, readonly cowAbbreviation: string | null, readonly fips: string | null, readonly cameo: string | null, readonly wikidata: string | null, readonly membership: Types.Membership, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.OrganizationKind }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type StateFacilitiesQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type StateFacilitiesQuery = { readonly node:
    | { readonly facilities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly latitude: number | null, readonly longitude: number | null, readonly sentBy: { readonly id: string, readonly name: string } | null, readonly hostedBy: { readonly id: string, readonly name: string, readonly iso3: string | null } | null, readonly ownedBy:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly place: { readonly id: string, readonly name: string } | null }> }, readonly facilitiesAtRisk: ReadonlyArray<{ readonly as: ReadonlyArray<Types.FacilityTie>, readonly incidents: number, readonly facility: { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly latitude: number | null, readonly longitude: number | null, readonly hostedBy: { readonly id: string, readonly name: string, readonly iso3: string | null } | null, readonly place: { readonly id: string, readonly name: string } | null }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> }>, readonly onItsSoil: ReadonlyArray<{ readonly as: ReadonlyArray<Types.FacilityTie>, readonly incidents: number, readonly facility: { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly latitude: number | null, readonly longitude: number | null, readonly hostedBy: { readonly id: string, readonly name: string, readonly iso3: string | null } | null, readonly place: { readonly id: string, readonly name: string } | null }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> }>, readonly summoned: ReadonlyArray<{ readonly times: number, readonly first: string, readonly last: string, readonly by:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly person: { readonly id: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> }> }
    | Record<PropertyKey, never>
   | null };

export type AtRiskFragment = { readonly as: ReadonlyArray<Types.FacilityTie>, readonly incidents: number, readonly facility: { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly latitude: number | null, readonly longitude: number | null, readonly hostedBy: { readonly id: string, readonly name: string, readonly iso3: string | null } | null, readonly place: { readonly id: string, readonly name: string } | null }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> };

export type StateEventsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type StateEventsQuery = { readonly node:
    | { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus }> } }
    | Record<PropertyKey, never>
   | null };

export type StateOfficialsQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type StateOfficialsQuery = { readonly node:
    | { readonly officials: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type StateNeighboursQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type StateNeighboursQuery = { readonly neighbours: ReadonlyArray<{ readonly state: { readonly id: string, readonly name: string }, readonly dyad: { readonly id: string, readonly eventCount: number }, readonly point: { readonly date: string, readonly relation: number | null, readonly tension: number | null, readonly events: number } }> };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type ToldFragment = { readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

export type SummonedFragment = { readonly times: number, readonly first: string, readonly last: string, readonly by:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly person: { readonly id: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> };

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

export type HeldFragment = { readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

/** As it is asked, word for word: see state.graphql. */
export const StateRecord: TypedQuestion<StateRecordQuery, StateRecordQueryVariables> = { query: "query StateRecord($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on State {\n      id\n      name\n      officialName\n      iso2\n      iso3\n      isoNumeric\n      cowCode\n      cowAbbreviation\n      fips\n      cameo\n      wikidata\n      membership\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      organizations(first: 100) {\n        nodes {\n          id\n          name\n          kind\n        }\n      }\n      claims {\n        ...Told\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}\n\nfragment Told on Claim {\n  id\n  statement\n  property\n  value\n  strength\n  rank\n  rankReason\n  form\n  attributedAs\n  anonymous\n  inferred\n  validity\n  known\n  sourced\n  values {\n    type\n    date\n  }\n  saidThrough {\n    role\n    name\n    party {\n      id\n      name\n    }\n  }\n  documents {\n    locator\n    url\n    title\n    published\n    document {\n      id\n      language\n      titleIsOurs\n    }\n    source {\n      id\n      name\n    }\n  }\n  disputedBy {\n    kind\n    derived\n    claim {\n      id\n      value\n      attributedAs\n    }\n  }\n  notes {\n    kind\n    text\n  }\n}" }

/** As it is asked, word for word: see state.graphql. */
export const StateFacilities: TypedQuestion<StateFacilitiesQuery, StateFacilitiesQueryVariables> = { query: "query StateFacilities($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on State {\n      facilities(first: 100) {\n        nodes {\n          id\n          name\n          kind\n          latitude\n          longitude\n          sentBy {\n            id\n            name\n          }\n          hostedBy {\n            id\n            name\n            iso3\n          }\n          ownedBy {\n            id\n            name\n          }\n          place {\n            id\n            name\n          }\n        }\n      }\n      facilitiesAtRisk {\n        ...AtRisk\n      }\n      onItsSoil: facilitiesAtRisk(as: [HOST]) {\n        ...AtRisk\n      }\n      summoned {\n        ...Summoned\n      }\n    }\n  }\n}\n\nfragment AtRisk on FacilityAtRisk {\n  as\n  incidents\n  facility {\n    id\n    name\n    kind\n    latitude\n    longitude\n    hostedBy {\n      id\n      name\n      iso3\n    }\n    place {\n      id\n      name\n    }\n  }\n  events {\n    id\n    title\n    date\n  }\n}\n\nfragment Summoned on Summonses {\n  times\n  first\n  last\n  by {\n    id\n    name\n  }\n  person {\n    id\n    name\n  }\n  events {\n    id\n    title\n    date\n  }\n}" }

/** As it is asked, word for word: see state.graphql. */
export const StateEvents: TypedQuestion<StateEventsQuery, StateEventsQueryVariables> = { query: "query StateEvents($id: ID!, $after: String, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on State {\n      events(first: 50, after: $after, orderBy: {field: DATE, direction: DESC}) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Listed\n        }\n      }\n    }\n  }\n}\n\nfragment Listed on Event {\n  id\n  title\n  date\n  quadClass\n  type\n  status\n}" }

/** As it is asked, word for word: see state.graphql. */
export const StateOfficials: TypedQuestion<StateOfficialsQuery, StateOfficialsQueryVariables> = { query: "query StateOfficials($id: ID!, $on: Day, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on State {\n      officials(on: $on) {\n        ...Held\n      }\n    }\n  }\n}\n\nfragment Held on Tenure {\n  id\n  from\n  to\n  openFrom\n  openTo\n  uncertainFrom\n  attested\n  sourced\n  basis\n  person {\n    id\n    name\n  }\n  post {\n    id\n    title\n  }\n  documents {\n    id\n    title\n    url\n  }\n  notes {\n    kind\n    text\n  }\n}" }

/** As it is asked, word for word: see state.graphql. */
export const StateNeighbours: TypedQuestion<StateNeighboursQuery, StateNeighboursQueryVariables> = { query: "query StateNeighbours($id: String!, $on: Day, $evidence: EvidenceInput) {\n  neighbours(state: $id, on: $on, evidence: $evidence) {\n    state {\n      id\n      name\n    }\n    dyad {\n      id\n      eventCount\n    }\n    point {\n      date\n      relation\n      tension\n      events\n    }\n  }\n}" }

