import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type WeaponRecordQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type WeaponRecordQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }>, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus, readonly weaponUses: ReadonlyArray<{ readonly alleged: boolean, readonly note: string | null, readonly weapon: { readonly id: string } }> }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly about: ReadonlyArray<
          | { readonly id: string, readonly title: string, readonly date: string | null }
          | Record<PropertyKey, never>
        >, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

export type ToldFragment = { readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

/** As it is asked, word for word: see weapon.graphql. */
export const WeaponRecord: TypedQuestion<WeaponRecordQuery, WeaponRecordQueryVariables> = { query: "query WeaponRecord($id: ID!, $after: String, $evidence: EvidenceInput) {\n  node(id: $id, evidence: $evidence) {\n    ... on Weapon {\n      id\n      name\n      kind\n      names {\n        ...Spelt\n      }\n      notes {\n        kind\n        text\n      }\n      events(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Listed\n          weaponUses {\n            alleged\n            note\n            weapon {\n              id\n            }\n          }\n        }\n      }\n      claims {\n        ...Told\n        about {\n          ... on Event {\n            id\n            title\n            date\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Spelt on Name {\n  text\n  kind\n  language\n  scheme\n}\n\nfragment Listed on Event {\n  id\n  title\n  date\n  quadClass\n  type\n  status\n}\n\nfragment Told on Claim {\n  id\n  statement\n  property\n  value\n  strength\n  rank\n  rankReason\n  form\n  attributedAs\n  anonymous\n  inferred\n  validity\n  known\n  sourced\n  values {\n    type\n    date\n  }\n  saidThrough {\n    role\n    name\n    party {\n      id\n      name\n    }\n  }\n  documents {\n    locator\n    url\n    title\n    published\n    document {\n      id\n      language\n      titleIsOurs\n    }\n    source {\n      id\n      name\n    }\n  }\n  disputedBy {\n    kind\n    derived\n    claim {\n      id\n      value\n      attributedAs\n    }\n  }\n  notes {\n    kind\n    text\n  }\n}" }

