import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type PostRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type PostRecordQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly rank: Types.PostRank | null, readonly seats: Types.Seats | null, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly serves: { readonly id: string, readonly name: string } | null, readonly accreditedTo: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly succession: ReadonlyArray<{ readonly gapBefore: { readonly min: number | null, readonly max: number | null } | null, readonly overlapBefore: { readonly min: number | null, readonly max: number | null } | null, readonly tenure: { readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> } }> }
    | Record<PropertyKey, never>
   | null };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type HeldFragment = { readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

/** As it is asked, word for word: see post.graphql. */
export const PostRecord: TypedQuestion<PostRecordQuery, PostRecordQueryVariables> = { query: "query PostRecord($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Post {\n      id\n      title\n      rank\n      seats\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      serves {\n        id\n        name\n      }\n      accreditedTo {\n        id\n        name\n      }\n      organization {\n        id\n        name\n      }\n      succession {\n        gapBefore {\n          min\n          max\n        }\n        overlapBefore {\n          min\n          max\n        }\n        tenure {\n          ...Held\n        }\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}\n\nfragment Held on Tenure {\n  id\n  from\n  to\n  openFrom\n  openTo\n  uncertainFrom\n  attested\n  sourced\n  basis\n  person {\n    id\n    name\n  }\n  post {\n    id\n    title\n  }\n  documents {\n    id\n    title\n    url\n  }\n  notes {\n    kind\n    text\n  }\n}" }

