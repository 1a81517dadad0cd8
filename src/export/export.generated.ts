import type { TypedQuestion } from '../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema.generated.ts';

export type ExportPageQueryVariables = Exact<{
  filter: Types.EventFilter;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportPageQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportPairQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportPairQuery = { readonly dyad: { readonly id: string, readonly name: string, readonly states: ReadonlyArray<{ readonly id: string, readonly name: string, readonly iso3: string | null }> } | null, readonly read: { readonly claims: ReadonlyArray<{ readonly id: string }> } | null };

export type ExportGroundQueryVariables = Exact<{
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportGroundQuery = { readonly dossiers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly dataVersion: string, readonly licence: string | null, readonly redistributable: boolean | null }>, readonly searched: { readonly documents: number, readonly sources: number, readonly from: string | null, readonly to: string | null } };

export type ExportDossierClaimsQueryVariables = Exact<{
  dossier: string;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportDossierClaimsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportDossierDocumentsQueryVariables = Exact<{
  dossier: string;
  after?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportDossierDocumentsQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportSizeQueryVariables = Exact<{
  filter: Types.EventFilter;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportSizeQuery = { readonly events: { readonly totalCount: number } };

export type ExportEventsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportEventsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly dossier: string | null, readonly title: string, readonly titleFrom: Types.TitleFrom, readonly summary: string | null, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Types.DatePrecision | null, readonly approximate: boolean | null, readonly uncertain: boolean | null, readonly sequence: number, readonly type: Types.PloverType | null, readonly mode: string | null, readonly quadClass: Types.QuadClass, readonly instruments: ReadonlyArray<Types.Instrument>, readonly score: number, readonly scale: string, readonly importance: number, readonly status: Types.EventStatus, readonly reliability: Types.Reliability | null, readonly known: string | null, readonly documentCount: number, readonly sourceCount: number, readonly claimCount: number, readonly casualties: { readonly killed: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly scopes: ReadonlyArray<string>, readonly text: ReadonlyArray<string> } | null, readonly injured: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly scopes: ReadonlyArray<string>, readonly text: ReadonlyArray<string> } | null } }
    | Record<PropertyKey, never>
   | null> };

export type ExportPartsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportPartsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly actors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly recipients: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly affected: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly mentioned: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly officials: ReadonlyArray<{ readonly role: string | null, readonly present: boolean, readonly person: { readonly id: string, readonly name: string } }>, readonly sites: ReadonlyArray<{ readonly outcome: Types.Outcome | null, readonly part: string | null, readonly facility: { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind } }>, readonly weaponUses: ReadonlyArray<{ readonly alleged: boolean, readonly weapon: { readonly id: string, readonly name: string } }>, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly arcs: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | Record<PropertyKey, never>
   | null> };

export type ExportTiesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportTiesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly within: { readonly id: string, readonly title: string, readonly dossier: string | null } | null, readonly sameOccasionAs: { readonly id: string, readonly title: string, readonly dossier: string | null } | null, readonly bearsOn: ReadonlyArray<{ readonly weight: number, readonly because: Types.BearingReason, readonly dyad: { readonly id: string } }>, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly claims: ReadonlyArray<{ readonly id: string }>, readonly claimsBeside: ReadonlyArray<{ readonly id: string }>, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly basis: string | null, readonly to: { readonly id: string, readonly title: string, readonly dossier: string | null }, readonly claims: ReadonlyArray<{ readonly id: string }> }> }
    | Record<PropertyKey, never>
   | null> };

export type ExportClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportClaimsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly dossier: string | null, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly channel: string | null, readonly inferred: string | null, readonly validity: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly known: string | null, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly text: string | null, readonly date: string | null, readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly approximate: boolean | null, readonly boolean: boolean | null, readonly measure: string | null, readonly scope: string | null, readonly of: string | null, readonly part: string | null, readonly hedge: string | null, readonly variant: string | null, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }>, readonly attributedTo:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly relayedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly about: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly speaksOf: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly context: { readonly id: string } | null, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly document: { readonly id: string } }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string } }> }
    | Record<PropertyKey, never>
   | null> };

export type ExportDocumentsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type ExportDocumentsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly dossier: string | null, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly earliest: string | null, readonly language: string | null, readonly kind: Types.DocumentKind | null, readonly reliability: Types.Reliability | null, readonly eventCount: number, readonly claimCount: number, readonly source: { readonly id: string, readonly name: string, readonly stateRun: boolean | null }, readonly authors: ReadonlyArray<{ readonly name: string, readonly role: string | null }> }
    | Record<PropertyKey, never>
   | null> };

/** As it is asked, word for word: see export.graphql. */
export const ExportPage: TypedQuestion<ExportPageQuery, ExportPageQueryVariables> = { query: "query ExportPage($filter: EventFilter!, $after: String, $evidence: EvidenceInput) {\n  events(filter: $filter, first: 50, after: $after, evidence: $evidence) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportPair: TypedQuestion<ExportPairQuery, ExportPairQueryVariables> = { query: "query ExportPair($between: [String!]!, $evidence: EvidenceInput) {\n  dyad(between: $between) {\n    id\n    name\n    states {\n      id\n      name\n      iso3\n    }\n  }\n  read: dyad(between: $between, evidence: $evidence) {\n    claims {\n      id\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportGround: TypedQuestion<ExportGroundQuery, ExportGroundQueryVariables> = { query: "query ExportGround($evidence: EvidenceInput) {\n  dossiers {\n    id\n    title\n    dataVersion\n    licence\n    redistributable\n  }\n  searched(evidence: $evidence) {\n    documents\n    sources\n    from\n    to\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportDossierClaims: TypedQuestion<ExportDossierClaimsQuery, ExportDossierClaimsQueryVariables> = { query: "query ExportDossierClaims($dossier: String!, $after: String, $evidence: EvidenceInput) {\n  claims(\n    filter: {dossier: $dossier}\n    first: 100\n    after: $after\n    evidence: $evidence\n  ) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportDossierDocuments: TypedQuestion<ExportDossierDocumentsQuery, ExportDossierDocumentsQueryVariables> = { query: "query ExportDossierDocuments($dossier: String!, $after: String, $evidence: EvidenceInput) {\n  documents(\n    filter: {dossier: $dossier}\n    first: 100\n    after: $after\n    evidence: $evidence\n  ) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportSize: TypedQuestion<ExportSizeQuery, ExportSizeQueryVariables> = { query: "query ExportSize($filter: EventFilter!, $evidence: EvidenceInput) {\n  events(filter: $filter, evidence: $evidence) {\n    totalCount\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportEvents: TypedQuestion<ExportEventsQuery, ExportEventsQueryVariables> = { query: "query ExportEvents($ids: [ID!]!, $evidence: EvidenceInput) {\n  nodes(ids: $ids, evidence: $evidence) {\n    ... on Event {\n      id\n      dossier\n      title\n      titleFrom\n      summary\n      date\n      earliest\n      latest\n      precision\n      approximate\n      uncertain\n      sequence\n      type\n      mode\n      quadClass\n      instruments\n      score\n      scale\n      importance\n      status\n      reliability\n      known\n      casualties {\n        killed {\n          min\n          max\n          approximate\n          scopes\n          text\n        }\n        injured {\n          min\n          max\n          approximate\n          scopes\n          text\n        }\n      }\n      documentCount\n      sourceCount\n      claimCount\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportParts: TypedQuestion<ExportPartsQuery, ExportPartsQueryVariables> = { query: "query ExportParts($ids: [ID!]!, $evidence: EvidenceInput) {\n  nodes(ids: $ids, evidence: $evidence) {\n    ... on Event {\n      id\n      actors {\n        id\n        name\n      }\n      recipients {\n        id\n        name\n      }\n      affected {\n        id\n        name\n      }\n      mentioned {\n        id\n        name\n      }\n      officials {\n        role\n        present\n        person {\n          id\n          name\n        }\n      }\n      sites {\n        outcome\n        part\n        facility {\n          id\n          name\n          kind\n        }\n      }\n      weaponUses {\n        alleged\n        weapon {\n          id\n          name\n        }\n      }\n      places {\n        id\n        name\n      }\n      arcs {\n        id\n        name\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportTies: TypedQuestion<ExportTiesQuery, ExportTiesQueryVariables> = { query: "query ExportTies($ids: [ID!]!, $evidence: EvidenceInput) {\n  nodes(ids: $ids, evidence: $evidence) {\n    ... on Event {\n      id\n      within {\n        id\n        title\n        dossier\n      }\n      sameOccasionAs {\n        id\n        title\n        dossier\n      }\n      bearsOn {\n        dyad {\n          id\n        }\n        weight\n        because\n      }\n      documents {\n        id\n      }\n      claims {\n        id\n      }\n      claimsBeside {\n        id\n      }\n      links {\n        kind\n        stated\n        basis\n        to {\n          id\n          title\n          dossier\n        }\n        claims {\n          id\n        }\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportClaims: TypedQuestion<ExportClaimsQuery, ExportClaimsQueryVariables> = { query: "query ExportClaims($ids: [ID!]!, $evidence: EvidenceInput) {\n  nodes(ids: $ids, evidence: $evidence) {\n    ... on Claim {\n      id\n      dossier\n      statement\n      property\n      value\n      values {\n        type\n        text\n        date\n        min\n        max\n        unit\n        approximate\n        boolean\n        measure\n        scope\n        of\n        part\n        hedge\n        variant\n        entity {\n          id\n        }\n      }\n      strength\n      rank\n      rankReason\n      form\n      attributedTo {\n        id\n        name\n      }\n      attributedAs\n      anonymous\n      relayedBy {\n        id\n        name\n      }\n      channel\n      inferred\n      validity\n      validFrom\n      validTo\n      known\n      about {\n        id\n      }\n      speaksOf {\n        id\n      }\n      context {\n        id\n      }\n      documents {\n        locator\n        document {\n          id\n        }\n      }\n      disputedBy {\n        kind\n        derived\n        claim {\n          id\n        }\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see export.graphql. */
export const ExportDocuments: TypedQuestion<ExportDocumentsQuery, ExportDocumentsQueryVariables> = { query: "query ExportDocuments($ids: [ID!]!, $evidence: EvidenceInput) {\n  nodes(ids: $ids, evidence: $evidence) {\n    ... on Document {\n      id\n      dossier\n      title\n      titleIsOurs\n      url\n      published\n      earliest\n      language\n      kind\n      reliability\n      source {\n        id\n        name\n        stateRun\n      }\n      authors {\n        name\n        role\n      }\n      eventCount\n      claimCount\n    }\n  }\n}" }

