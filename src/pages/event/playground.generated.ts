import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type EventInBriefQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventInBriefQuery = { readonly event: { readonly title: string, readonly summary: string | null, readonly date: string | null, readonly precision: Types.DatePrecision | null, readonly type: Types.PloverType | null, readonly instruments: ReadonlyArray<Types.Instrument>, readonly status: Types.EventStatus, readonly actors: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly recipients: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly affected: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly officials: ReadonlyArray<{ readonly role: string | null, readonly person: { readonly name: string } }>, readonly sites: ReadonlyArray<{ readonly outcome: Types.Outcome | null, readonly part: string | null, readonly facility: { readonly name: string } }>, readonly casualties: { readonly killed: { readonly min: number | null, readonly max: number | null, readonly text: ReadonlyArray<string> } | null, readonly injured: { readonly min: number | null, readonly max: number | null, readonly text: ReadonlyArray<string> } | null }, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly to: { readonly date: string | null, readonly title: string } }>, readonly linkedFrom: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly to: { readonly date: string | null, readonly title: string } }>, readonly disputes: ReadonlyArray<{ readonly property: Types.ClaimProperty, readonly kinds: ReadonlyArray<Types.DisputeKind>, readonly sides: ReadonlyArray<{ readonly value: string, readonly claims: ReadonlyArray<{ readonly attributedAs: string | null, readonly known: string | null, readonly rank: Types.Rank, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: string, readonly locator: string | null }> }> }> }>, readonly claims: ReadonlyArray<{ readonly statement: string, readonly attributedAs: string | null }>, readonly documents: ReadonlyArray<{ readonly url: string | null, readonly title: string, readonly published: string | null, readonly source: { readonly name: string, readonly stateRun: boolean | null } }> } | null };

/** As it is asked, word for word: see playground.graphql. */
export const EventInBrief: TypedQuestion<EventInBriefQuery, EventInBriefQueryVariables> = { query: "query EventInBrief($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    title\n    summary\n    date\n    precision\n    type\n    instruments\n    status\n    actors {\n      name\n    }\n    recipients {\n      name\n    }\n    affected {\n      name\n    }\n    officials {\n      role\n      person {\n        name\n      }\n    }\n    sites {\n      outcome\n      part\n      facility {\n        name\n      }\n    }\n    casualties {\n      killed {\n        min\n        max\n        text\n      }\n      injured {\n        min\n        max\n        text\n      }\n    }\n    links {\n      kind\n      stated\n      to {\n        date\n        title\n      }\n    }\n    linkedFrom {\n      kind\n      stated\n      to {\n        date\n        title\n      }\n    }\n    disputes {\n      property\n      kinds\n      sides {\n        value\n        claims {\n          attributedAs\n          known\n          rank\n          documents {\n            url\n            title\n            locator\n          }\n        }\n      }\n    }\n    claims {\n      statement\n      attributedAs\n    }\n    documents {\n      url\n      title\n      published\n      source {\n        name\n        stateRun\n      }\n    }\n  }\n}" }

