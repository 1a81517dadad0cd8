import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type OrganizationRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type OrganizationRecordQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: Types.OrganizationKind, readonly organ: boolean | null, readonly stateOwned: boolean | null, readonly basis: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly state: { readonly id: string, readonly name: string } | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.FacilityKind }>, readonly posts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly tenures: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> }>, readonly summoned: ReadonlyArray<{ readonly times: number, readonly first: string, readonly last: string, readonly by:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly person: { readonly id: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> }> }
    | Record<PropertyKey, never>
   | null };

export type OrganizationEventsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type OrganizationEventsQuery = { readonly node:
    | { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus }> } }
    | Record<PropertyKey, never>
   | null };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type HeldFragment = { readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

export type SummonedFragment = { readonly times: number, readonly first: string, readonly last: string, readonly by:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly person: { readonly id: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> };

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

/** As it is asked, word for word: see organization.graphql. */
export const OrganizationRecord: TypedQuestion<OrganizationRecordQuery, OrganizationRecordQueryVariables> = { query: "query OrganizationRecord($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Organization {\n      id\n      name\n      kind\n      organ\n      stateOwned\n      basis\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      state {\n        id\n        name\n      }\n      parent {\n        id\n        name\n      }\n      facilities {\n        id\n        name\n        kind\n      }\n      posts {\n        id\n        title\n        tenures {\n          ...Held\n        }\n      }\n      summoned {\n        ...Summoned\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}\n\nfragment Held on Tenure {\n  id\n  from\n  to\n  openFrom\n  openTo\n  uncertainFrom\n  attested\n  sourced\n  basis\n  person {\n    id\n    name\n  }\n  post {\n    id\n    title\n  }\n  documents {\n    id\n    title\n    url\n  }\n  notes {\n    kind\n    text\n  }\n}\n\nfragment Summoned on Summonses {\n  times\n  first\n  last\n  by {\n    id\n    name\n  }\n  person {\n    id\n    name\n  }\n  events {\n    id\n    title\n    date\n  }\n}" }

/** As it is asked, word for word: see organization.graphql. */
export const OrganizationEvents: TypedQuestion<OrganizationEventsQuery, OrganizationEventsQueryVariables> = { query: "query OrganizationEvents($id: ID!, $after: String, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Organization {\n      events(first: 50, after: $after, orderBy: {field: DATE, direction: DESC}) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Listed\n        }\n      }\n    }\n  }\n}\n\nfragment Listed on Event {\n  id\n  title\n  date\n  quadClass\n  type\n  status\n}" }

