import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type MeaningsQueryVariables = Exact<{
  text: string;
  kind: Types.NodeKind;
  scheme?: Types.NameScheme | null | undefined;
}>;


export type MeaningsQuery = { readonly resolve: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly scheme: Types.NameScheme | null, readonly match: Types.NameMatch, readonly node:
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

export type SimilarQueryVariables = Exact<{
  text: string;
  kind: Types.NodeKind;
}>;


export type SimilarQuery = { readonly search: ReadonlyArray<
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
    | { readonly title: string, readonly id: string }
    | { readonly name: string, readonly id: string }
  > };

export type CalledQueryVariables = Exact<{
  id: string | number;
}>;


export type CalledQuery = { readonly node:
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
    | { readonly title: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null };

/** As it is asked, word for word: see meanings.graphql. */
export const Meanings: TypedQuestion<MeaningsQuery, MeaningsQueryVariables> = { query: "query Meanings($text: String!, $kind: NodeKind!, $scheme: NameScheme) {\n  resolve(text: $text, kind: $kind, scheme: $scheme) {\n    text\n    kind\n    scheme\n    match\n    node {\n      id\n      ... on Entity {\n        name\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see meanings.graphql. */
export const Similar: TypedQuestion<SimilarQuery, SimilarQueryVariables> = { query: "query Similar($text: String!, $kind: NodeKind!) {\n  search(text: $text, kinds: [$kind], first: 6) {\n    id\n    ... on Entity {\n      name\n    }\n    ... on Event {\n      title\n    }\n    ... on Document {\n      title\n    }\n  }\n}" }

/** As it is asked, word for word: see meanings.graphql. */
export const Called: TypedQuestion<CalledQuery, CalledQueryVariables> = { query: "query Called($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Entity {\n      name\n    }\n    ... on Event {\n      title\n    }\n    ... on Document {\n      title\n    }\n  }\n}" }

