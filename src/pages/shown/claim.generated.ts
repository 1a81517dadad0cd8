/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type ToldFragment = { readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

