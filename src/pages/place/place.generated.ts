import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type PlaceRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type PlaceRecordQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly state: { readonly id: string, readonly name: string } | null, readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly sentBy: { readonly id: string, readonly name: string } | null }> }
    | Record<PropertyKey, never>
   | null };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

/** As it is asked, word for word: see place.graphql. */
export const PlaceRecord: TypedQuestion<PlaceRecordQuery, PlaceRecordQueryVariables> = { query: "query PlaceRecord($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Place {\n      id\n      name\n      kind\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      state {\n        id\n        name\n      }\n      facilities {\n        id\n        name\n        kind\n        sentBy {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}" }

