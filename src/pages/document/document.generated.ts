import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type DocumentRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type DocumentRecordQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly language: string | null, readonly kind: Types.DocumentKind | null, readonly reliability: Types.Reliability | null, readonly source: { readonly id: string, readonly name: string, readonly stateRun: boolean | null, readonly stateRunBasis: string | null, readonly state: { readonly id: string, readonly name: string } | null }, readonly authors: ReadonlyArray<{ readonly name: string, readonly role: string | null }>, readonly image: { readonly photographer: string | null, readonly agency: string | null, readonly takenOn: string | null, readonly shows: string | null } | null, readonly names: ReadonlyArray<{ readonly words: ReadonlyArray<string>, readonly part: Types.DocumentPart | null, readonly entity:
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
         }>, readonly unidentifiedNames: ReadonlyArray<{ readonly words: ReadonlyArray<string>, readonly part: Types.DocumentPart | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus }> } }
    | Record<PropertyKey, never>
   | null };

export type DocumentClaimsQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type DocumentClaimsQuery = { readonly node:
    | { readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly about: ReadonlyArray<
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
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
        >, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

export type ToldFragment = { readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

/** As it is asked, word for word: see document.graphql. */
export const DocumentRecord: TypedQuestion<DocumentRecordQuery, DocumentRecordQueryVariables> = { query: "query DocumentRecord($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Document {\n      id\n      title\n      titleIsOurs\n      url\n      published\n      language\n      kind\n      reliability\n      source {\n        id\n        name\n        stateRun\n        stateRunBasis\n        state {\n          id\n          name\n        }\n      }\n      authors {\n        name\n        role\n      }\n      image {\n        photographer\n        agency\n        takenOn\n        shows\n      }\n      names {\n        words\n        part\n        entity {\n          id\n          ... on Entity {\n            name\n          }\n        }\n      }\n      unidentifiedNames {\n        words\n        part\n      }\n      notes {\n        kind\n        text\n      }\n      events(first: 100) {\n        totalCount\n        nodes {\n          ...Listed\n        }\n      }\n    }\n  }\n}\n\nfragment Listed on Event {\n  id\n  title\n  date\n  quadClass\n  type\n  status\n}" }

/** As it is asked, word for word: see document.graphql. */
export const DocumentClaims: TypedQuestion<DocumentClaimsQuery, DocumentClaimsQueryVariables> = { query: "query DocumentClaims($id: ID!, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Document {\n      claims {\n        ...Told\n        about {\n          id\n          ... on Entity {\n            name\n          }\n          ... on Event {\n            title\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Told on Claim {\n  id\n  statement\n  property\n  value\n  strength\n  rank\n  rankReason\n  form\n  attributedAs\n  anonymous\n  inferred\n  validity\n  known\n  sourced\n  values {\n    type\n    date\n  }\n  saidThrough {\n    role\n    name\n    party {\n      id\n      name\n    }\n  }\n  documents {\n    locator\n    url\n    title\n    published\n    document {\n      id\n      language\n      titleIsOurs\n    }\n    source {\n      id\n      name\n    }\n  }\n  disputedBy {\n    kind\n    derived\n    claim {\n      id\n      value\n      attributedAs\n    }\n  }\n  notes {\n    kind\n    text\n  }\n}" }

