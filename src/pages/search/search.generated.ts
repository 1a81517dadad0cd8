import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type FoundQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Types.NodeKind> | Types.NodeKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type FoundQuery = { readonly searchHits: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly nodeKind: Types.NodeKind, readonly highlights: ReadonlyArray<{ readonly field: Types.HighlightField, readonly fragments: ReadonlyArray<{ readonly parts: ReadonlyArray<{ readonly text: string, readonly match: boolean }> }> }>, readonly node:
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly title: string, readonly date: string | null, readonly status: Types.EventStatus, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly statement: string, readonly attributedAs: string | null, readonly known: string | null, readonly id: string }
        | { readonly title: string, readonly published: string | null, readonly id: string, readonly source: { readonly id: string, readonly name: string } }
        | { readonly name: string, readonly id: string }
      , readonly event: { readonly id: string, readonly title: string, readonly date: string | null } | null }> } };

export type CalledQueryVariables = Exact<{
  text: string;
}>;


export type CalledQuery = { readonly resolve: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly scheme: Types.NameScheme | null, readonly match: Types.NameMatch, readonly nodeKind: Types.NodeKind, readonly node:
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
     }> };

/** As it is asked, word for word: see search.graphql. */
export const Found: TypedQuestion<FoundQuery, FoundQueryVariables> = { query: "query Found($text: String!, $kinds: [NodeKind!], $from: Period, $to: Period, $after: String, $before: String, $first: Int, $last: Int, $evidence: EvidenceInput) {\n  searchHits(\n    text: $text\n    kinds: $kinds\n    from: $from\n    to: $to\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    evidence: $evidence\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    nodes {\n      nodeKind\n      highlights {\n        field\n        fragments {\n          parts {\n            text\n            match\n          }\n        }\n      }\n      node {\n        id\n        ... on Entity {\n          name\n        }\n        ... on Event {\n          title\n          date\n          status\n        }\n        ... on Document {\n          title\n          published\n          source {\n            id\n            name\n          }\n        }\n        ... on Claim {\n          statement\n          attributedAs\n          known\n        }\n      }\n      event {\n        id\n        title\n        date\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see search.graphql. */
export const Called: TypedQuestion<CalledQuery, CalledQueryVariables> = { query: "query Called($text: String!) {\n  resolve(text: $text) {\n    text\n    kind\n    scheme\n    match\n    nodeKind\n    node {\n      id\n      ... on Entity {\n        name\n      }\n    }\n  }\n}" }

