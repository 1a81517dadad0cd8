import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ClaimPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimPlaceQuery = { readonly claim: { readonly about: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly context: { readonly id: string } | null, readonly documents: ReadonlyArray<{ readonly document: { readonly id: string } }> } | null };

/** As it is asked, word for word: see claim.graphql. */
export const ClaimPlace: TypedQuestion<ClaimPlaceQuery, ClaimPlaceQueryVariables> = { query: "query ClaimPlace($id: ID!) {\n  claim(id: $id) {\n    about {\n      id\n    }\n    context {\n      id\n    }\n    documents {\n      document {\n        id\n      }\n    }\n  }\n}" }

