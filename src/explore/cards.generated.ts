import type { TypedQuestion } from '../graphql/typed-question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/schema.generated.ts';

export type StateCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type StateCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly officialName: string | null, readonly iso3: string | null, readonly membership: Types.Membership, readonly dyads: ReadonlyArray<{ readonly id: string, readonly name: string, readonly eventCount: number }>, readonly officials: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly attested: string | null, readonly post: { readonly id: string, readonly title: string }, readonly person: { readonly id: string, readonly name: string } }>, readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.OrganizationKind, readonly organ: boolean | null }> }, readonly facilities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.FacilityKind }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type DyadCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
}>;


export type DyadCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly eventCount: number, readonly earliest: string | null, readonly latest: string | null, readonly states: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly tension: { readonly date: string, readonly relation: number | null, readonly tension: number | null } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type PersonCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
}>;


export type PersonCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly attested: string | null, readonly post: { readonly id: string, readonly title: string, readonly serves: { readonly id: string, readonly name: string } | null } }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type OrganizationCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
}>;


export type OrganizationCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: Types.OrganizationKind, readonly organ: boolean | null, readonly stateOwned: boolean | null, readonly state: { readonly id: string, readonly name: string } | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.FacilityKind }>, readonly posts: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type FacilityCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
}>;


export type FacilityCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: Types.FacilityKind, readonly opened: string | null, readonly closed: string | null, readonly sentBy: { readonly id: string, readonly name: string } | null, readonly hostedBy: { readonly id: string, readonly name: string } | null, readonly ownedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly operatedBy:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly place: { readonly id: string, readonly name: string } | null, readonly compound: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type WeaponCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
}>;


export type WeaponCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: string | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type ArcCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
}>;


export type ArcCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly date: string | null, readonly eventCount: number, readonly parent: { readonly id: string, readonly name: string } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly eventCount: number }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type SourceCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
  counted?: Types.EventFilter | null | undefined;
}>;


export type SourceCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly stateRun: boolean | null, readonly language: string | null, readonly documentCount: number, readonly organization: { readonly id: string, readonly name: string } | null, readonly state: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string | null }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } }
    | Record<PropertyKey, never>
   | null, readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type PlaceCardQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceCardQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly kind: string | null, readonly state: { readonly id: string, readonly name: string } | null, readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.FacilityKind }> }
    | Record<PropertyKey, never>
   | null };

export type PostCardQueryVariables = Exact<{
  id: string | number;
}>;


export type PostCardQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly rank: Types.PostRank | null, readonly serves: { readonly id: string, readonly name: string } | null, readonly accreditedTo: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly attested: string | null, readonly person: { readonly id: string, readonly name: string } }> }
    | Record<PropertyKey, never>
   | null };

export type EventCardQueryVariables = Exact<{
  id: string | number;
}>;


export type EventCardQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly summary: string | null, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number, readonly importanceReason: string | null, readonly instruments: ReadonlyArray<Types.Instrument>, readonly claimCount: number, readonly documentCount: number, readonly disputes: ReadonlyArray<{ readonly property: Types.ClaimProperty }>, readonly actors: ReadonlyArray<
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
      >, readonly officials: ReadonlyArray<{ readonly role: string | null, readonly present: boolean, readonly person: { readonly id: string, readonly name: string } }>, readonly sites: ReadonlyArray<{ readonly outcome: Types.Outcome | null, readonly part: string | null, readonly facility: { readonly id: string, readonly name: string } }>, readonly weaponUses: ReadonlyArray<{ readonly alleged: boolean, readonly weapon: { readonly id: string, readonly name: string } }>, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly bearsOn: ReadonlyArray<{ readonly because: Types.BearingReason, readonly dyad: { readonly id: string, readonly name: string, readonly eventCount: number } }>, readonly arcs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly within: { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }>, readonly sameOccasionAs: { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number } | null, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly to: { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number } }>, readonly linkedFrom: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly stated: boolean, readonly to: { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly attributedAs: string | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string | null, readonly source: { readonly name: string } }> }
    | Record<PropertyKey, never>
   | null };

export type ClaimCardQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimCardQuery = { readonly node:
    | { readonly id: string, readonly statement: string, readonly property: Types.ClaimProperty, readonly value: string, readonly strength: Types.Strength, readonly rank: Types.Rank, readonly form: Types.ClaimForm | null, readonly attributedAs: string | null, readonly anonymous: boolean, readonly known: string | null, readonly attributedTo:
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
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly statement: string, readonly attributedAs: string | null, readonly id: string }
        | { readonly title: string, readonly published: string | null, readonly id: string }
        | { readonly name: string, readonly id: string }
      >, readonly speaksOf: ReadonlyArray<
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly statement: string, readonly attributedAs: string | null, readonly id: string }
        | { readonly title: string, readonly published: string | null, readonly id: string }
        | { readonly name: string, readonly id: string }
      >, readonly disputedBy: ReadonlyArray<{ readonly kind: Types.DisputeKind, readonly claim: { readonly id: string, readonly statement: string, readonly attributedAs: string | null } }>, readonly documents: ReadonlyArray<{ readonly locator: string | null, readonly document: { readonly id: string, readonly title: string, readonly published: string | null, readonly source: { readonly name: string } } }> }
    | Record<PropertyKey, never>
   | null };

export type DocumentCardQueryVariables = Exact<{
  id: string | number;
  filter?: Types.EventFilter | null | undefined;
}>;


export type DocumentCardQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly titleIsOurs: boolean, readonly url: string | null, readonly published: string | null, readonly language: string | null, readonly kind: Types.DocumentKind | null, readonly reliability: Types.Reliability | null, readonly eventCount: number, readonly claimCount: number, readonly source: { readonly id: string, readonly name: string }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly attributedAs: string | null }>, readonly names: ReadonlyArray<{ readonly words: ReadonlyArray<string>, readonly part: Types.DocumentPart | null, readonly entity:
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly statement: string, readonly attributedAs: string | null, readonly id: string }
          | { readonly title: string, readonly published: string | null, readonly id: string }
          | { readonly name: string, readonly id: string }
         }> }
    | Record<PropertyKey, never>
   | null };

export type EventsByMonthQueryVariables = Exact<{
  counted?: Types.EventFilter | null | undefined;
}>;


export type EventsByMonthQuery = { readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type EventsByTypeQueryVariables = Exact<{
  counted?: Types.EventFilter | null | undefined;
}>;


export type EventsByTypeQuery = { readonly eventCounts: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly events: number }> };

export type EventsOfBundleQueryVariables = Exact<{
  counted?: Types.EventFilter | null | undefined;
}>;


export type EventsOfBundleQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }> } };

export type KnownQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type KnownQuery = { readonly nodes: ReadonlyArray<
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
   | null> };

export type BeginningsQueryVariables = Exact<{ [key: string]: never; }>;


export type BeginningsQuery = { readonly dyads: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly eventCount: number }> }, readonly arcs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly eventCount: number }> };

export type NamedSoQueryVariables = Exact<{
  text: string;
}>;


export type NamedSoQuery = { readonly resolve: ReadonlyArray<{ readonly text: string, readonly nodeKind: Types.NodeKind, readonly node:
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }
      | { readonly name: string, readonly id: string }
      | { readonly name: string, readonly id: string }
      | { readonly statement: string, readonly attributedAs: string | null, readonly id: string }
      | { readonly title: string, readonly published: string | null, readonly id: string }
      | { readonly name: string, readonly id: string }
     }> };

export type FoundByQueryVariables = Exact<{
  text: string;
}>;


export type FoundByQuery = { readonly search: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly statement: string, readonly attributedAs: string | null, readonly id: string }
    | { readonly title: string, readonly published: string | null, readonly id: string }
    | { readonly name: string, readonly id: string }
  > };

export type EventItemFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number };

export type TermFragment = { readonly from: string | null, readonly to: string | null, readonly attested: string | null };

type Anything_State_Fragment = { readonly name: string, readonly id: string };

type Anything_Person_Fragment = { readonly name: string, readonly id: string };

type Anything_Organization_Fragment = { readonly name: string, readonly id: string };

type Anything_Post_Fragment = { readonly name: string, readonly id: string };

type Anything_Tenure_Fragment = { readonly id: string };

type Anything_Facility_Fragment = { readonly name: string, readonly id: string };

type Anything_Place_Fragment = { readonly name: string, readonly id: string };

type Anything_Weapon_Fragment = { readonly name: string, readonly id: string };

type Anything_Event_Fragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly earliest: string | null, readonly latest: string | null, readonly type: Types.PloverType | null, readonly quadClass: Types.QuadClass, readonly status: Types.EventStatus, readonly importance: number };

type Anything_Arc_Fragment = { readonly name: string, readonly id: string };

type Anything_Dyad_Fragment = { readonly name: string, readonly id: string };

type Anything_Claim_Fragment = { readonly statement: string, readonly attributedAs: string | null, readonly id: string };

type Anything_Document_Fragment = { readonly title: string, readonly published: string | null, readonly id: string };

type Anything_Source_Fragment = { readonly name: string, readonly id: string };

export type AnythingFragment =
  | Anything_State_Fragment
  | Anything_Person_Fragment
  | Anything_Organization_Fragment
  | Anything_Post_Fragment
  | Anything_Tenure_Fragment
  | Anything_Facility_Fragment
  | Anything_Place_Fragment
  | Anything_Weapon_Fragment
  | Anything_Event_Fragment
  | Anything_Arc_Fragment
  | Anything_Dyad_Fragment
  | Anything_Claim_Fragment
  | Anything_Document_Fragment
  | Anything_Source_Fragment
;

/** As it is asked, word for word: see cards.graphql. */
export const StateCard: TypedQuestion<StateCardQuery, StateCardQueryVariables> = { query: "query StateCard($id: ID!, $filter: EventFilter, $counted: EventFilter, $since: Period, $until: Period) {\n  node(id: $id) {\n    ... on State {\n      id\n      name\n      officialName\n      iso3\n      membership\n      dyads {\n        id\n        name\n        eventCount\n      }\n      officials(from: $since, to: $until) {\n        ...Term\n        post {\n          id\n          title\n        }\n        person {\n          id\n          name\n        }\n      }\n      organizations(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n          organ\n        }\n      }\n      facilities(first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          kind\n        }\n      }\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}\n\nfragment Term on Tenure {\n  from\n  to\n  attested\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const DyadCard: TypedQuestion<DyadCardQuery, DyadCardQueryVariables> = { query: "query DyadCard($id: ID!, $filter: EventFilter, $counted: EventFilter) {\n  node(id: $id) {\n    ... on Dyad {\n      id\n      name\n      eventCount\n      earliest\n      latest\n      states {\n        id\n        name\n      }\n      tension {\n        date\n        relation\n        tension\n      }\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const PersonCard: TypedQuestion<PersonCardQuery, PersonCardQueryVariables> = { query: "query PersonCard($id: ID!, $filter: EventFilter, $counted: EventFilter) {\n  node(id: $id) {\n    ... on Person {\n      id\n      name\n      description\n      tenures {\n        ...Term\n        post {\n          id\n          title\n          serves {\n            id\n            name\n          }\n        }\n      }\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}\n\nfragment Term on Tenure {\n  from\n  to\n  attested\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const OrganizationCard: TypedQuestion<OrganizationCardQuery, OrganizationCardQueryVariables> = { query: "query OrganizationCard($id: ID!, $filter: EventFilter, $counted: EventFilter) {\n  node(id: $id) {\n    ... on Organization {\n      id\n      name\n      kind\n      organ\n      stateOwned\n      state {\n        id\n        name\n      }\n      parent {\n        id\n        name\n      }\n      facilities {\n        id\n        name\n        kind\n      }\n      posts {\n        id\n        title\n      }\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const FacilityCard: TypedQuestion<FacilityCardQuery, FacilityCardQueryVariables> = { query: "query FacilityCard($id: ID!, $filter: EventFilter, $counted: EventFilter) {\n  node(id: $id) {\n    ... on Facility {\n      id\n      name\n      kind\n      opened\n      closed\n      sentBy {\n        id\n        name\n      }\n      hostedBy {\n        id\n        name\n      }\n      ownedBy {\n        id\n        name\n      }\n      operatedBy {\n        id\n        name\n      }\n      place {\n        id\n        name\n      }\n      compound {\n        id\n        name\n      }\n      parts {\n        id\n        name\n      }\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const WeaponCard: TypedQuestion<WeaponCardQuery, WeaponCardQueryVariables> = { query: "query WeaponCard($id: ID!, $filter: EventFilter, $counted: EventFilter) {\n  node(id: $id) {\n    ... on Weapon {\n      id\n      name\n      kind\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const ArcCard: TypedQuestion<ArcCardQuery, ArcCardQueryVariables> = { query: "query ArcCard($id: ID!, $filter: EventFilter, $counted: EventFilter) {\n  node(id: $id) {\n    ... on Arc {\n      id\n      name\n      date\n      eventCount\n      parent {\n        id\n        name\n      }\n      parts {\n        id\n        name\n        eventCount\n      }\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const SourceCard: TypedQuestion<SourceCardQuery, SourceCardQueryVariables> = { query: "query SourceCard($id: ID!, $filter: EventFilter, $counted: EventFilter) {\n  node(id: $id) {\n    ... on Source {\n      id\n      name\n      stateRun\n      language\n      documentCount\n      organization {\n        id\n        name\n      }\n      state {\n        id\n        name\n      }\n      documents(first: 100) {\n        totalCount\n        nodes {\n          id\n          title\n          published\n        }\n      }\n      events(filter: $filter, first: 12) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n    }\n  }\n  eventCounts(filter: $counted, by: [YEAR], first: 500) {\n    key\n    events\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const PlaceCard: TypedQuestion<PlaceCardQuery, PlaceCardQueryVariables> = { query: "query PlaceCard($id: ID!) {\n  node(id: $id) {\n    ... on Place {\n      id\n      name\n      kind\n      state {\n        id\n        name\n      }\n      facilities {\n        id\n        name\n        kind\n      }\n    }\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const PostCard: TypedQuestion<PostCardQuery, PostCardQueryVariables> = { query: "query PostCard($id: ID!) {\n  node(id: $id) {\n    ... on Post {\n      id\n      title\n      rank\n      serves {\n        id\n        name\n      }\n      accreditedTo {\n        id\n        name\n      }\n      organization {\n        id\n        name\n      }\n      tenures {\n        ...Term\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Term on Tenure {\n  from\n  to\n  attested\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const EventCard: TypedQuestion<EventCardQuery, EventCardQueryVariables> = { query: "query EventCard($id: ID!) {\n  node(id: $id) {\n    ... on Event {\n      id\n      title\n      summary\n      date\n      earliest\n      latest\n      type\n      quadClass\n      status\n      importance\n      importanceReason\n      instruments\n      claimCount\n      documentCount\n      disputes {\n        property\n      }\n      actors {\n        id\n        name\n      }\n      recipients {\n        id\n        name\n      }\n      affected {\n        id\n        name\n      }\n      mentioned {\n        id\n        name\n      }\n      officials {\n        role\n        present\n        person {\n          id\n          name\n        }\n      }\n      sites {\n        outcome\n        part\n        facility {\n          id\n          name\n        }\n      }\n      weaponUses {\n        alleged\n        weapon {\n          id\n          name\n        }\n      }\n      places {\n        id\n        name\n      }\n      bearsOn {\n        because\n        dyad {\n          id\n          name\n          eventCount\n        }\n      }\n      arcs {\n        id\n        name\n      }\n      within {\n        ...EventItem\n      }\n      parts {\n        ...EventItem\n      }\n      sameOccasionAs {\n        ...EventItem\n      }\n      links {\n        kind\n        stated\n        to {\n          ...EventItem\n        }\n      }\n      linkedFrom {\n        kind\n        stated\n        to {\n          ...EventItem\n        }\n      }\n      claims {\n        id\n        statement\n        attributedAs\n      }\n      documents {\n        id\n        title\n        published\n        source {\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const ClaimCard: TypedQuestion<ClaimCardQuery, ClaimCardQueryVariables> = { query: "query ClaimCard($id: ID!) {\n  node(id: $id) {\n    ... on Claim {\n      id\n      statement\n      property\n      value\n      strength\n      rank\n      form\n      attributedAs\n      anonymous\n      known\n      attributedTo {\n        id\n        name\n      }\n      relayedBy {\n        id\n        name\n      }\n      about {\n        ...Anything\n      }\n      speaksOf {\n        ...Anything\n      }\n      disputedBy {\n        kind\n        claim {\n          id\n          statement\n          attributedAs\n        }\n      }\n      documents {\n        locator\n        document {\n          id\n          title\n          published\n          source {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}\n\nfragment Anything on Node {\n  id\n  ... on Entity {\n    name\n  }\n  ... on Event {\n    ...EventItem\n  }\n  ... on Claim {\n    statement\n    attributedAs\n  }\n  ... on Document {\n    title\n    published\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const DocumentCard: TypedQuestion<DocumentCardQuery, DocumentCardQueryVariables> = { query: "query DocumentCard($id: ID!, $filter: EventFilter) {\n  node(id: $id) {\n    ... on Document {\n      id\n      title\n      titleIsOurs\n      url\n      published\n      language\n      kind\n      reliability\n      eventCount\n      claimCount\n      source {\n        id\n        name\n      }\n      events(filter: $filter, first: 100) {\n        totalCount\n        nodes {\n          ...EventItem\n        }\n      }\n      claims {\n        id\n        statement\n        attributedAs\n      }\n      names {\n        words\n        part\n        entity {\n          ...Anything\n        }\n      }\n    }\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}\n\nfragment Anything on Node {\n  id\n  ... on Entity {\n    name\n  }\n  ... on Event {\n    ...EventItem\n  }\n  ... on Claim {\n    statement\n    attributedAs\n  }\n  ... on Document {\n    title\n    published\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const EventsByMonth: TypedQuestion<EventsByMonthQuery, EventsByMonthQueryVariables> = { query: "query EventsByMonth($counted: EventFilter) {\n  eventCounts(filter: $counted, by: [MONTH], first: 500) {\n    key\n    events\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const EventsByType: TypedQuestion<EventsByTypeQuery, EventsByTypeQueryVariables> = { query: "query EventsByType($counted: EventFilter) {\n  eventCounts(filter: $counted, by: [TYPE], first: 500) {\n    key\n    events\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const EventsOfBundle: TypedQuestion<EventsOfBundleQuery, EventsOfBundleQueryVariables> = { query: "query EventsOfBundle($counted: EventFilter) {\n  events(filter: $counted, first: 100) {\n    totalCount\n    nodes {\n      ...EventItem\n    }\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const Known: TypedQuestion<KnownQuery, KnownQueryVariables> = { query: "query Known($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const Beginnings: TypedQuestion<BeginningsQuery, BeginningsQueryVariables> = { query: "query Beginnings {\n  dyads(first: 8) {\n    nodes {\n      id\n      name\n      eventCount\n    }\n  }\n  arcs {\n    id\n    name\n    eventCount\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const NamedSo: TypedQuestion<NamedSoQuery, NamedSoQueryVariables> = { query: "query NamedSo($text: String!) {\n  resolve(text: $text) {\n    text\n    nodeKind\n    node {\n      ...Anything\n    }\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}\n\nfragment Anything on Node {\n  id\n  ... on Entity {\n    name\n  }\n  ... on Event {\n    ...EventItem\n  }\n  ... on Claim {\n    statement\n    attributedAs\n  }\n  ... on Document {\n    title\n    published\n  }\n}" }

/** As it is asked, word for word: see cards.graphql. */
export const FoundBy: TypedQuestion<FoundByQuery, FoundByQueryVariables> = { query: "query FoundBy($text: String!) {\n  search(text: $text, first: 10) {\n    ...Anything\n  }\n}\n\nfragment EventItem on Event {\n  id\n  title\n  date\n  earliest\n  latest\n  type\n  quadClass\n  status\n  importance\n}\n\nfragment Anything on Node {\n  id\n  ... on Entity {\n    name\n  }\n  ... on Event {\n    ...EventItem\n  }\n  ... on Claim {\n    statement\n    attributedAs\n  }\n  ... on Document {\n    title\n    published\n  }\n}" }

