/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type ListedFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly quadClass: Types.QuadClass, readonly type: Types.PloverType | null, readonly status: Types.EventStatus };

export type SpeltFragment = { readonly text: string, readonly kind: Types.NameKind, readonly language: string | null, readonly scheme: Types.NameScheme | null };

export type HeldFragment = { readonly id: string, readonly from: string | null, readonly to: string | null, readonly openFrom: boolean, readonly openTo: boolean, readonly uncertainFrom: string | null, readonly attested: string | null, readonly sourced: boolean, readonly basis: string | null, readonly person: { readonly id: string, readonly name: string }, readonly post: { readonly id: string, readonly title: string }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

export type SummonedFragment = { readonly times: number, readonly first: string, readonly last: string, readonly by:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly person: { readonly id: string, readonly name: string }, readonly events: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }> };

