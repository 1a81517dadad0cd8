import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type PublisherRecordQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type PublisherRecordQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly stateRun: boolean | null, readonly stateRunBasis: string | null, readonly language: string | null, readonly languageBasis: string | null, readonly documentLanguages: ReadonlyArray<string>, readonly stateBasis: string | null, readonly documentCount: number, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly state: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly language: string | null, readonly kind: Types.DocumentKind | null, readonly reliability: Types.Reliability | null, readonly claimCount: number }> } }
    | Record<PropertyKey, never>
   | null };

export type PublisherEventsQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type PublisherEventsQuery = { readonly node:
    | { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus }> } }
    | Record<PropertyKey, never>
   | null };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

/** As it is asked, word for word: see source.graphql. */
export const PublisherRecord: TypedQuestion<PublisherRecordQuery, PublisherRecordQueryVariables> = { query: "query PublisherRecord($id: ID!, $after: String, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Source {\n      id\n      name\n      stateRun\n      stateRunBasis\n      language\n      languageBasis\n      documentLanguages\n      stateBasis\n      documentCount\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      state {\n        id\n        name\n      }\n      organization {\n        id\n        name\n      }\n      documents(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          title\n          titleIsOurs\n          url\n          published\n          language\n          kind\n          reliability\n          claimCount\n        }\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}" }

/** As it is asked, word for word: see source.graphql. */
export const PublisherEvents: TypedQuestion<PublisherEventsQuery, PublisherEventsQueryVariables> = { query: "query PublisherEvents($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Source {\n      events(first: 30, orderBy: {field: DATE, direction: DESC}) {\n        totalCount\n        nodes {\n          ...Listed\n        }\n      }\n    }\n  }\n}\n\nfragment Listed on Event {\n  id\n  title\n  date\n  quadClass\n  type\n  status\n}" }

