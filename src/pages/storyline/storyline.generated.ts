import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type StorylineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type StorylineQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly date: string | null, readonly eventCount: number, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly parent: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly eventCount: number }>, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus }> } }
    | Record<PropertyKey, never>
   | null };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

/** As it is asked, word for word: see storyline.graphql. */
export const Storyline: TypedQuestion<StorylineQuery, StorylineQueryVariables> = { query: "query Storyline($id: ID!, $after: String, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Arc {\n      id\n      name\n      date\n      eventCount\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      parent {\n        id\n        name\n      }\n      parts {\n        id\n        name\n        date\n        eventCount\n      }\n      events(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Listed\n        }\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}\n\nfragment Listed on Event {\n  id\n  title\n  date\n  quadClass\n  type\n  status\n}" }

