import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PairNamedQueryVariables = Exact<{
  first: string;
  second: string;
}>;


export type PairNamedQuery = { readonly first: { readonly iso3: string | null, readonly id: string } | null, readonly second: { readonly iso3: string | null, readonly id: string } | null };

/** As it is asked, word for word: see pair.graphql. */
export const PairNamed: TypedQuestion<PairNamedQuery, PairNamedQueryVariables> = { query: "query PairNamed($first: String!, $second: String!) {\n  first: state(code: $first) {\n    iso3\n    id\n  }\n  second: state(code: $second) {\n    iso3\n    id\n  }\n}" }

