import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FrontPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontPageQuery = { readonly dossiers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly dataVersion: string }>, readonly searched: { readonly documents: number, readonly sources: number, readonly from: string | null, readonly to: string | null } };

export type SmallArcQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
}>;


export type SmallArcQuery = { readonly tensionArc: { readonly from: string | null, readonly to: string | null, readonly dyad: { readonly eventCount: number } | null, readonly states: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly points: ReadonlyArray<{ readonly date: string, readonly relation: number | null, readonly tension: number | null }> } };

/** As it is asked, word for word: see home.graphql. */
export const FrontPage: TypedQuestion<FrontPageQuery, FrontPageQueryVariables> = { query: "query FrontPage {\n  dossiers {\n    id\n    title\n    dataVersion\n  }\n  searched {\n    documents\n    sources\n    from\n    to\n  }\n}" }

/** As it is asked, word for word: see home.graphql. */
export const SmallArc: TypedQuestion<SmallArcQuery, SmallArcQueryVariables> = { query: "query SmallArc($between: [String!]!) {\n  tensionArc(between: $between, interval: WEEK) {\n    from\n    to\n    dyad {\n      eventCount\n    }\n    states {\n      id\n      name\n    }\n    points {\n      date\n      relation\n      tension\n    }\n  }\n}" }

