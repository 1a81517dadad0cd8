import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type PersonRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type PersonRecordQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly tenures: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }>, readonly encounters: ReadonlyArray<{ readonly times: number, readonly kinds: ReadonlyArray<Types.EncounterKind>, readonly first: string, readonly last: string, readonly person: { readonly id: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> }>, readonly summonedBy: ReadonlyArray<{ readonly times: number, readonly first: string, readonly last: string, readonly by:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly person: { readonly id: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> }> }
    | Record<PropertyKey, never>
   | null };

export type PersonTimelineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type PersonTimelineQuery = { readonly node:
    | { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: Types.TimelineKind, readonly date: string | null, readonly parts: ReadonlyArray<Types.EventPart>, readonly capacities: ReadonlyArray<string>, readonly encounters: ReadonlyArray<Types.EncounterKind>, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string, readonly post: { readonly id: string, readonly title: string } }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly title: string, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly statement: string, readonly property: Types.ClaimProperty, readonly attributedAs: string | null, readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
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

/** As it is asked, word for word: see person.graphql. */
export const PersonRecord: TypedQuestion<PersonRecordQuery, PersonRecordQueryVariables> = { query: "query PersonRecord($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Person {\n      id\n      name\n      description\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      tenures {\n        ...Held\n      }\n      encounters {\n        times\n        kinds\n        first\n        last\n        person {\n          id\n          name\n        }\n        events {\n          id\n          title\n          date\n        }\n      }\n      summonedBy {\n        ...Summoned\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}\n\nfragment Held on Tenure {\n  id\n  from\n  to\n  openFrom\n  openTo\n  uncertainFrom\n  attested\n  sourced\n  basis\n  person {\n    id\n    name\n  }\n  post {\n    id\n    title\n  }\n  documents {\n    id\n    title\n    url\n  }\n  notes {\n    kind\n    text\n  }\n}\n\nfragment Summoned on Summonses {\n  times\n  first\n  last\n  by {\n    id\n    name\n  }\n  person {\n    id\n    name\n  }\n  events {\n    id\n    title\n    date\n  }\n}" }

/** As it is asked, word for word: see person.graphql. */
export const PersonTimeline: TypedQuestion<PersonTimelineQuery, PersonTimelineQueryVariables> = { query: "query PersonTimeline($id: ID!, $after: String, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Person {\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          kind\n          date\n          parts\n          capacities\n          encounters\n          entity {\n            id\n            ... on Event {\n              title\n              quadClass\n              type\n              status\n            }\n            ... on Tenure {\n              post {\n                id\n                title\n              }\n            }\n            ... on Claim {\n              statement\n              property\n              attributedAs\n            }\n          }\n        }\n      }\n    }\n  }\n}" }

