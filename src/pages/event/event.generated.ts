import type { TypedQuestion } from '../../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/schema.generated.ts';

export type EventRecordQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventRecordQuery = { readonly event: { readonly id: string, readonly title: string, readonly titleFrom: Types.TitleFrom, readonly summary: string | null, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Types.DatePrecision | null, readonly type: Types.PloverType | null, readonly mode: string | null, readonly alternativeType: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly instruments: ReadonlyArray<Types.Instrument>, readonly score: number, readonly scale: string, readonly status: Types.EventStatus, readonly importance: number, readonly importanceReason: string | null, readonly known: string | null, readonly reliability: Types.Reliability | null, readonly reliabilityReason: string | null, readonly intentional: boolean | null, readonly documentCount: number, readonly sourceCount: number, readonly claimCount: number, readonly actors: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly organ: boolean | null, readonly id: string, readonly name: string, readonly state: { readonly id: string } | null }
      | { readonly id: string, readonly name: string }
    >, readonly recipients: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly organ: boolean | null, readonly id: string, readonly name: string, readonly state: { readonly id: string } | null }
      | { readonly id: string, readonly name: string }
    >, readonly affected: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly organ: boolean | null, readonly id: string, readonly name: string, readonly state: { readonly id: string } | null }
      | { readonly id: string, readonly name: string }
    >, readonly mentioned: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: { readonly id: string, readonly name: string } | null }>, readonly weaponUses: ReadonlyArray<{ readonly alleged: boolean, readonly note: string | null, readonly weapon: { readonly id: string, readonly name: string } }>, readonly arcs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly within: { readonly id: string, readonly title: string, readonly date: string | null } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null }>, readonly sameOccasionAs: { readonly id: string, readonly title: string, readonly date: string | null } | null, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> } | null };

type Side_State_Fragment = { readonly id: string, readonly name: string };

type Side_Person_Fragment = { readonly id: string, readonly name: string };

type Side_Organization_Fragment = { readonly organ: boolean | null, readonly id: string, readonly name: string, readonly state: { readonly id: string } | null };

type Side_Source_Fragment = { readonly id: string, readonly name: string };

export type SideFragment =
  | Side_State_Fragment
  | Side_Person_Fragment
  | Side_Organization_Fragment
  | Side_Source_Fragment
;

export type EventBasisQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventBasisQuery = { readonly event: { readonly stated: ReadonlyArray<{ readonly field: Types.StatedField, readonly basis: Types.Basis }>, readonly corroboration: { readonly speakers: number, readonly outlets: number, readonly onlyParties: boolean | null, readonly voices: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }, readonly casualties: { readonly killed: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly text: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly shared: boolean } | null, readonly injured: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly text: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly shared: boolean } | null, readonly missing: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly text: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly shared: boolean } | null, readonly survivors: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly text: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly shared: boolean } | null, readonly aboard: { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly text: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly shared: boolean } | null } } | null };

export type CountedFragment = { readonly min: number | null, readonly max: number | null, readonly approximate: boolean, readonly text: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly shared: boolean };

export type EventSitesQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventSitesQuery = { readonly event: { readonly sites: ReadonlyArray<{ readonly outcome: Types.Outcome | null, readonly part: string | null, readonly facility: { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly place: { readonly id: string, readonly name: string } | null, readonly sentBy: { readonly id: string, readonly name: string } | null, readonly hostedBy: { readonly id: string, readonly name: string } | null, readonly ownedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }, readonly distances: ReadonlyArray<{ readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly approximate: boolean, readonly of: string | null, readonly text: string | null, readonly claim: { readonly id: string, readonly attributedAs: string | null } }>, readonly damage: ReadonlyArray<{ readonly part: string | null, readonly extent: string | null, readonly claim: { readonly id: string, readonly attributedAs: string | null } }> }>, readonly bearsOn: ReadonlyArray<{ readonly weight: number, readonly because: Types.BearingReason, readonly agent: string, readonly dyad: { readonly id: string, readonly name: string, readonly states: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly claim: { readonly id: string, readonly statement: string, readonly attributedAs: string | null } | null }> } | null };

export type EventOfficialsQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventOfficialsQuery = { readonly event: { readonly officials: ReadonlyArray<{ readonly role: string | null, readonly present: boolean, readonly person: { readonly id: string, readonly name: string, readonly tenures: ReadonlyArray<{ readonly id: string, readonly sourced: boolean, readonly basis: string | null, readonly post: { readonly id: string, readonly title: string } }> } }> } | null };

export type EventClaimsQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventClaimsQuery = { readonly event: { readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> } | null };

export type EventClaimsBesideQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventClaimsBesideQuery = { readonly event: { readonly claimsBeside: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly about: ReadonlyArray<
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
      >, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> }> } | null };

export type EventDisputesQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventDisputesQuery = { readonly event: { readonly disputes: ReadonlyArray<{ readonly property: Types.ClaimProperty, readonly kinds: ReadonlyArray<Types.DisputeKind>, readonly sides: ReadonlyArray<{ readonly value: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> }> } | null };

export type EventLinksQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventLinksQuery = { readonly event: { readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly basis: string | null, readonly to: { readonly id: string, readonly title: string, readonly date: string | null, readonly status: Types.EventStatus }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly attributedAs: string | null }> }>, readonly linkedFrom: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly basis: string | null, readonly to: { readonly id: string, readonly title: string, readonly date: string | null, readonly status: Types.EventStatus }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly attributedAs: string | null }> }> } | null };

export type LinkedFragment = { readonly kind: Types.LinkKind, readonly stated: boolean, readonly basis: string | null, readonly to: { readonly id: string, readonly title: string, readonly date: string | null, readonly status: Types.EventStatus }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly attributedAs: string | null }> };

export type EventDocumentsQueryVariables = Exact<{
  id: string | number;
  evidence?: Types.EvidenceInput | null | undefined;
}>;


export type EventDocumentsQuery = { readonly event: { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly language: string | null, readonly kind: Types.DocumentKind | null, readonly reliability: Types.Reliability | null, readonly claimCount: number, readonly source: { readonly id: string, readonly name: string, readonly stateRun: boolean | null, readonly stateRunBasis: string | null, readonly state: { readonly id: string, readonly name: string } | null } }> } | null };

export type ToldFragment = { readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly rankReason: string | null, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly inferred: string | null, readonly validity: string | null, readonly known: string | null, readonly sourced: boolean, readonly values: ReadonlyArray<{ readonly type: Types.ValueType, readonly date: string | null }>, readonly saidThrough: ReadonlyArray<{ readonly role: Types.ChainRole, readonly name: string, readonly party:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly url: string | null, readonly title: string, readonly published: string | null, readonly document: { readonly id: string, readonly language: string | null, readonly titleIsOurs: boolean }, readonly source: { readonly id: string, readonly name: string } | null }>, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly derived: boolean, readonly claim: { readonly id: string, readonly value: string, readonly attributedAs: string | null } }>, readonly notes: ReadonlyArray<{ readonly kind: Types.NoteKind, readonly text: string }> };

/** As it is asked, word for word: see event.graphql. */
export const EventRecord: TypedQuestion<EventRecordQuery, EventRecordQueryVariables> = { query: "query EventRecord($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    id\n    title\n    titleFrom\n    summary\n    date\n    earliest\n    latest\n    precision\n    type\n    mode\n    alternativeType\n    quadClass\n    instruments\n    score\n    scale\n    status\n    importance\n    importanceReason\n    known\n    reliability\n    reliabilityReason\n    intentional\n    documentCount\n    sourceCount\n    claimCount\n    actors {\n      ...Side\n    }\n    recipients {\n      ...Side\n    }\n    affected {\n      ...Side\n    }\n    mentioned {\n      id\n      name\n    }\n    places {\n      id\n      name\n      state {\n        id\n        name\n      }\n    }\n    weaponUses {\n      alleged\n      note\n      weapon {\n        id\n        name\n      }\n    }\n    arcs {\n      id\n      name\n    }\n    within {\n      id\n      title\n      date\n    }\n    parts {\n      id\n      title\n      date\n    }\n    sameOccasionAs {\n      id\n      title\n      date\n    }\n    notes {\n      kind\n      text\n    }\n  }\n}\n\nfragment Side on Party {\n  id\n  name\n  ... on Organization {\n    organ\n    state {\n      id\n    }\n  }\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventBasis: TypedQuestion<EventBasisQuery, EventBasisQueryVariables> = { query: "query EventBasis($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    stated {\n      field\n      basis\n    }\n    corroboration {\n      speakers\n      outlets\n      onlyParties\n      voices {\n        id\n        name\n      }\n    }\n    casualties {\n      killed {\n        ...Counted\n      }\n      injured {\n        ...Counted\n      }\n      missing {\n        ...Counted\n      }\n      survivors {\n        ...Counted\n      }\n      aboard {\n        ...Counted\n      }\n    }\n  }\n}\n\nfragment Counted on Figure {\n  min\n  max\n  approximate\n  text\n  scopes\n  shared\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventSites: TypedQuestion<EventSitesQuery, EventSitesQueryVariables> = { query: "query EventSites($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    sites {\n      outcome\n      part\n      facility {\n        id\n        name\n        kind\n        place {\n          id\n          name\n        }\n        sentBy {\n          id\n          name\n        }\n        hostedBy {\n          id\n          name\n        }\n        ownedBy {\n          id\n          name\n        }\n      }\n      distances {\n        min\n        max\n        unit\n        approximate\n        of\n        text\n        claim {\n          id\n          attributedAs\n        }\n      }\n      damage {\n        part\n        extent\n        claim {\n          id\n          attributedAs\n        }\n      }\n    }\n    bearsOn {\n      weight\n      because\n      agent\n      dyad {\n        id\n        name\n        states {\n          id\n          name\n        }\n      }\n      claim {\n        id\n        statement\n        attributedAs\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventOfficials: TypedQuestion<EventOfficialsQuery, EventOfficialsQueryVariables> = { query: "query EventOfficials($id: ID!, $on: Day, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    officials {\n      role\n      present\n      person {\n        id\n        name\n        tenures(on: $on) {\n          id\n          sourced\n          basis\n          post {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventClaims: TypedQuestion<EventClaimsQuery, EventClaimsQueryVariables> = { query: "query EventClaims($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    claims {\n      ...Told\n    }\n  }\n}\n\nfragment Told on Claim {\n  id\n  statement\n  property\n  value\n  strength\n  rank\n  rankReason\n  form\n  attributedAs\n  anonymous\n  inferred\n  validity\n  known\n  sourced\n  values {\n    type\n    date\n  }\n  saidThrough {\n    role\n    name\n    party {\n      id\n      name\n    }\n  }\n  documents {\n    locator\n    url\n    title\n    published\n    document {\n      id\n      language\n      titleIsOurs\n    }\n    source {\n      id\n      name\n    }\n  }\n  disputedBy {\n    kind\n    derived\n    claim {\n      id\n      value\n      attributedAs\n    }\n  }\n  notes {\n    kind\n    text\n  }\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventClaimsBeside: TypedQuestion<EventClaimsBesideQuery, EventClaimsBesideQueryVariables> = { query: "query EventClaimsBeside($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    claimsBeside {\n      ...Told\n      about {\n        id\n        ... on Entity {\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Told on Claim {\n  id\n  statement\n  property\n  value\n  strength\n  rank\n  rankReason\n  form\n  attributedAs\n  anonymous\n  inferred\n  validity\n  known\n  sourced\n  values {\n    type\n    date\n  }\n  saidThrough {\n    role\n    name\n    party {\n      id\n      name\n    }\n  }\n  documents {\n    locator\n    url\n    title\n    published\n    document {\n      id\n      language\n      titleIsOurs\n    }\n    source {\n      id\n      name\n    }\n  }\n  disputedBy {\n    kind\n    derived\n    claim {\n      id\n      value\n      attributedAs\n    }\n  }\n  notes {\n    kind\n    text\n  }\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventDisputes: TypedQuestion<EventDisputesQuery, EventDisputesQueryVariables> = { query: "query EventDisputes($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    disputes {\n      property\n      kinds\n      sides {\n        value\n        claims {\n          id\n        }\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventLinks: TypedQuestion<EventLinksQuery, EventLinksQueryVariables> = { query: "query EventLinks($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    links {\n      ...Linked\n    }\n    linkedFrom {\n      ...Linked\n    }\n  }\n}\n\nfragment Linked on EventLink {\n  kind\n  stated\n  basis\n  to {\n    id\n    title\n    date\n    status\n  }\n  claims {\n    id\n    statement\n    attributedAs\n  }\n}" }

/** As it is asked, word for word: see event.graphql. */
export const EventDocuments: TypedQuestion<EventDocumentsQuery, EventDocumentsQueryVariables> = { query: "query EventDocuments($id: ID!, $evidence: EvidenceInput) {\n  event(id: $id, evidence: $evidence) {\n    documents {\n      id\n      title\n      titleIsOurs\n      url\n      published\n      language\n      kind\n      reliability\n      claimCount\n      source {\n        id\n        name\n        stateRun\n        stateRunBasis\n        state {\n          id\n          name\n        }\n      }\n    }\n  }\n}" }

