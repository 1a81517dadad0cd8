import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type BesideQueryVariables = Exact<{
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type BesideQuery = { readonly searched: { readonly documents: number, readonly sources: number, readonly from: string | null, readonly to: string | null }, readonly dossiers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly dataVersion: string }> };

/** As it is asked, word for word: see beside.graphql. */
export const Beside: TypedQuestion<BesideQuery, BesideQueryVariables> = { query: "query Beside($evidence: EvidenceInput) {\n  searched(evidence: $evidence) {\n    documents\n    sources\n    from\n    to\n  }\n  dossiers {\n    id\n    title\n    dataVersion\n  }\n}" }

