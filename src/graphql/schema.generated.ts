export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, `2025-11-14`. */
  Day: { input: string; output: string; }
  /**
   * A year, a month or a day: `2022`, `2024-12`, `2024-12-25`. As the begin of a range it is its first day,
   * as the end its last day. Also a moment as dashboards send it, in milliseconds since 1970, as a number or as text:
   * `1735084800000` is its day in UTC, 2024-12-25. A year stands in quotation marks.
   */
  Period: { input: string; output: string; }
  /**
   * A date as precise as its source, in the Extended Date/Time Format (ISO 8601-2): `2025-11-14`, `2022-03` (some day
   * of the month), `2025-08-10~` (about), `2023-06-14?` (uncertain), `2022-03-06/2022-03-10` (an interval),
   * `../2022-03-06` (on or before).
   */
  EDTF: { input: string; output: string; }
};

/** What can be asked. */
export type Query = {
  /** Anything by its id, such as `state:AZE` or `event:2025-11-14-baku-summons-yevdokimov`. */
  readonly node?: Maybe<Node>;
  /**
   * Several things by their ids (at most 100), in the order asked for; null where there is none. For example
   * `nodes(ids: ["state:AZE", "person:sergey-lavrov"]) { id }`.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Every meaning of a name or code: "Kremlin" is a metonym of Russia, a name of its presidential administration and
   * a building. Script, case and accents do not matter, nor how a name is transliterated: those spelt as asked come
   * first, and `match` tells how near each is.
   */
  readonly resolve: ReadonlyArray<Meaning>;
  /** A state by any of its names, codes or metonyms: `Azerbaijan`, `Азербайджан`, `AZ`, `AZE`, `373`, `Baku`, `state:AZE`. */
  readonly state?: Maybe<State>;
  /** States in the order of their ids. For example `states(first: 3) { nodes { name iso3 } }`. */
  readonly states: StateConnection;
  /** A person by any of their names or by id: `official(name: "Сергей Лавров")`, `official(name: "person:sergey-lavrov")`. */
  readonly official?: Maybe<Person>;
  /** Persons in the order of their ids. For example `officials(first: 3) { nodes { name } }`. */
  readonly officials: PersonConnection;
  /**
   * How often two persons, states or organisations met, spoke by telephone or summoned each other's envoys, and when:
   * `encounters(between: ["Ilham Aliyev", "Vladimir Putin"], kinds: [CALLED])`. An event counts that happened, whose
   * instruments make it an encounter (see `EncounterKind`), and in which both took part: a person was there, a state or
   * organisation acted or was addressed, itself or through an organ. Two events of one occasion count once. Who summoned
   * whom is told by `Person.summonedBy` and `State.summoned`. Who was present is coded: under evidence only events count that are
   * recorded from these documents alone. Null only where one of the two is not in the graph.
   */
  readonly encounters?: Maybe<EncountersBetween>;
  /**
   * How much time lies between two dates, each as exact as it is: from `2022-03` to `2022-12-05` it is between 8 and 9
   * months. Each end is a date in EDTF or the id of an event, which stands for its date. Null where
   * the evidence leaves an event or its date out; an id that no event has is refused.
   */
  readonly span?: Maybe<TimeSpan>;
  /**
   * A ministry, company, medium or other organisation by any of its names or by id. For example
   * `organization(name: "SOCAR") { name kind }`.
   */
  readonly organization?: Maybe<Organization>;
  /** Organisations in the order of their ids. For example `organizations(first: 3) { nodes { name } }`. */
  readonly organizations: OrganizationConnection;
  /**
   * A mission, depot, airport or other facility by any of its names or by id. For example
   * `facility(name: "Embassy of Azerbaijan in Ukraine") { incidents { totalCount } }`.
   */
  readonly facility?: Maybe<Facility>;
  /** Facilities in the order of their ids. For example `facilities(filter: { sentBy: "Baku" }) { nodes { name } }`. */
  readonly facilities: FacilityConnection;
  /**
   * One event by its id; null where it may not be seen by this evidence. An id that no event has is refused. For example
   * `event(id: "event:2025-11-14-kyiv-embassy-missile") { title date }`.
   */
  readonly event?: Maybe<Event>;
  /**
   * Events, oldest first unless told otherwise. Pages are cut by position, so that they stay right while events are added.
   * For example `events(filter: { between: ["Baku", "Moscow"], from: "2025" }, first: 3) { nodes { title } }`.
   */
  readonly events: EventConnection;
  /**
   * How many events there are by type, place, year, ..., in cells of one to three dimensions, each with what claims say of
   * killed, injured and other figures as sums, and with the events it counts:
   * `eventCounts(filter: { affected: "Azerbaijan", types: [ASSAULT] }, by: [FACILITY_KIND, YEAR]) { key events killed { min max } withoutFigure }`.
   * An event with several values in a dimension counts in each of their cells; `total` tells of all. An event is counted
   * as a record, planned or denied too: see `Event.status`. At most 50,000 events are read for one count.
   */
  readonly eventCounts: ReadonlyArray<EventCount>;
  /**
   * Events as flat rows for tables, panels and annotations: scalars only, lists joined by "; ", days as ISO text and in
   * milliseconds since 1970. Oldest first unless told otherwise.
   * `eventRows(filter: { between: ["Baku", "Moscow"], from: 1735689600000, to: 1767139200000 }) { time title type actors url }`
   */
  readonly eventRows: ReadonlyArray<EventRow>;
  /**
   * Claims as flat rows, in the order in which they became known, then of their ids, as in `claims`.
   * `claimRows(filter: { about: "event:2025-11-14-kyiv-embassy-missile", properties: [projectile] }) { value speaker strength url }`
   */
  readonly claimRows: ReadonlyArray<ClaimRow>;
  /**
   * The points of a tension arc as flat rows, by the same arguments and the same reckoning as `tensionArc`.
   * `arcRows(between: ["Baku", "Moscow"], from: "2024-12", to: "2025-11") { time relation tension volume events }`
   */
  readonly arcRows: ReadonlyArray<ArcRow>;
  /**
   * One claim by its id; null where it may not be seen by this evidence. An id that no claim has is refused. For example
   * `claim(id: "claim:2025-11-14-kyiv-embassy-missile/1") { statement value }`.
   */
  readonly claim?: Maybe<Claim>;
  /**
   * Where accounts differ: each property of each thing on which claims differ, in the order of the ids of the things. For
   * example `disputes(filter: { between: ["Baku", "Moscow"] }) { nodes { property } }`.
   */
  readonly disputes: DisputeConnection;
  /**
   * Which documents an answer under the same evidence could rest on; all where none is given. For example
   * `searched { documents sources from to }`.
   */
  readonly searched: Searched;
  /**
   * Claims in the order in which they became known, then of their ids. For example
   * `claims(filter: { speaker: "Baku", strengths: [DENIES] }) { nodes { statement } }`.
   */
  readonly claims: ClaimConnection;
  /**
   * One document by its id; null where it may not be seen by this evidence. An id that no document has is refused. For
   * example `document(id: "document:caliber-20251114-summons") { title published }`.
   */
  readonly document?: Maybe<Document>;
  /**
   * Documents by the day on which they were published, oldest first. For example
   * `documents(filter: { source: "Caliber.Az" }) { nodes { title } }`.
   */
  readonly documents: DocumentConnection;
  /** A publisher by its name or id. For example `source(name: "Kyiv Independent") { documentCount }`. */
  readonly source?: Maybe<Source>;
  /**
   * Publishers in the order of their ids, also those without a document of their own (`documentCount` is 0) whose text
   * others carry. Under evidence those of which a document may be read, or one in which another carries their text; `searched`
   * counts publishers of documents alone. For example `sources(first: 3) { nodes { name } }`.
   */
  readonly sources: SourceConnection;
  /** A storyline by its name or id. For example `arc(name: "arc:azal-8243") { eventCount }`. */
  readonly arc?: Maybe<Arc>;
  /** All storylines, in the order of their begin. For example `arcs { name eventCount }`. */
  readonly arcs: ReadonlyArray<Arc>;
  /**
   * What is loaded: each dossier, and "common", the states and publishers that all share. Quote `dataVersion` beside what
   * you take from here: `{ dossiers { title dataVersion } }`.
   */
  readonly dossiers: ReadonlyArray<Dossier>;
  /**
   * The pair of two states, however named: `["Baku", "Moscow"]`. Null where no event bears on the pair, under `evidence` none that
   * may be read.
   */
  readonly dyad?: Maybe<Dyad>;
  /**
   * Pairs of states on which events bear, those with the most events first, or by how they stand on a day:
   * `dyads(orderBy: TENSION, on: "2025-07-15", first: 20) { edges { node { name } point { tension } change } }`.
   * Under `evidence` only events that may be read are counted, and pairs on which none of them bears are not told.
   * By TENSION, CHANGE and VOLUME only pairs to which something had happened by then, equal ones in the order of their
   * ids, and `evidence` is refused: such an order is worked out from stored sums, which hold all evidence.
   */
  readonly dyads: DyadConnection;
  /**
   * Full-text search over names in all scripts, titles and summaries of events, statements of claims and titles of
   * documents; the things themselves, the best first. Every word must be met: as it is written, by its sound whatever
   * its script and transliteration (Aliyev, Əliyev, Алиев), as the beginning of a longer one, or with one letter amiss,
   * in this order of rank. `searchHits` tells how each was found, and has pages.
   */
  readonly search: ReadonlyArray<Node>;
  /**
   * What `search` finds, with how it was found, in pages: by score, then by id. Of a common word the best 1,000 names
   * and the best 1,000 texts are looked at, so that `totalCount` is 2,000 at the most.
   */
  readonly searchHits: SearchHitConnection;
  /**
   * The strongest chains of links from an earlier event to a later one, each step with its link to the one before. Best is
   * what costs least: a stated answer or cause costs 2, an inferred one 3, a citation 5 (inferred 6), mere succession 9
   * (inferred 10); of equal cost the shorter chain, then the one whose ids sort first. A chain has at most 30 links. For
   * example
   * `chain(from: "event:2024-12-25-azal-8243-crash", to: "event:2025-10-19-kartavykh-returns") { chains { length } }`.
   */
  readonly chain: Chains;
  /**
   * Acts and what answered them between two states, the earliest answer first, with the days between the two. What bears
   * on the pair only through another event of the same occasion is told too, and counts once. What a state did next about an
   * act of its own is among them (`Exchanges.ownAnswers`), unless `actedBy` names one side and `answeredBy` the other.
   */
  readonly exchanges: Exchanges;
  /**
   * How two things are connected: the best paths between any two events, persons, states, organisations, facilities, posts,
   * documents or claims, each step in words with what it rests on. Every step has a cost, and what costs least is best; of
   * equal cost the shorter path, then the one whose ids sort first. Links between events cost what they do in `chain`; any
   * other fact costs 4; and a thing that a path leads through costs the logarithm (base 2, rounded down) of how much is
   * related to it: that two events share a minister says less than that they share a pilot.
   * States, storylines, places, documents and publishers are not led through unless `via` names them: everything meets there.
   */
  readonly path: Paths;
  /** Relation and tension between two states over time. See `method` for the formula and its source. */
  readonly tensionArc: TensionArc;
  /**
   * A pair as it was known on two days: which events appeared between them, which claims came and what they did to those
   * known before, and how the curve of the past moved. `compare(between: ["Baku", "Moscow"], knownOn: ["2024-12-26",
   * "2025-01-05"])` is the week in which a crash became a shoot-down. All below it is told as it was known on the later day:
   * titles, claims and figures of events, also at the points of the earlier curve.
   */
  readonly compare: Comparison;
  /**
   * Several arcs beside each other, each with the same days: without `from` and `to`, from the first to the last event
   * of any of the pairs. In the order of the pairs; a pair that is named twice has two arcs.
   * `tensionArcs(betweens: [["Baku", "Moscow"], ["Baku", "Tehran"]], interval: MONTH) { states { name } points { date relation } }`
   */
  readonly tensionArcs: ReadonlyArray<TensionArc>;
  /**
   * How a state stands on a day with every other state with which anything that counts had happened by then; the highest
   * tension first. `neighbours(state: "Baku", on: "2025-07-15") { state { name } point { relation tension } }`
   */
  readonly neighbours: ReadonlyArray<Neighbour>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryResolveArgs = {
  text: Scalars['String']['input'];
  scheme?: InputMaybe<NameScheme>;
  kind?: InputMaybe<NodeKind>;
};


/** What can be asked. */
export type QueryStateArgs = {
  code: Scalars['String']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryStatesArgs = {
  membership?: InputMaybe<Membership>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryOfficialArgs = {
  name: Scalars['String']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryEncountersArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EncounterKind>>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QuerySpanArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryOrganizationArgs = {
  name: Scalars['String']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryFacilityArgs = {
  name: Scalars['String']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryFacilitiesArgs = {
  filter?: InputMaybe<FacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryEventCountsArgs = {
  filter?: InputMaybe<EventFilter>;
  by: ReadonlyArray<CountBy>;
  orderBy?: InputMaybe<CountOrder>;
  key?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryEventRowsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryClaimRowsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryArcRowsArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  interval?: InputMaybe<Interval>;
  method?: InputMaybe<TensionMethod>;
  halfLife?: InputMaybe<Scalars['Float']['input']>;
  inertia?: InputMaybe<Scalars['Float']['input']>;
  start?: InputMaybe<Scalars['Float']['input']>;
  weights?: InputMaybe<Weights>;
  by?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<PloverType>>;
  quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  attributed?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryDisputesArgs = {
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QuerySearchedArgs = {
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QuerySourceArgs = {
  name: Scalars['String']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryArcArgs = {
  name: Scalars['String']['input'];
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryArcsArgs = {
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryDyadArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryDyadsArgs = {
  orderBy?: InputMaybe<DyadOrder>;
  on?: InputMaybe<Scalars['Day']['input']>;
  over?: InputMaybe<Scalars['Int']['input']>;
  halfLife?: InputMaybe<Scalars['Float']['input']>;
  inertia?: InputMaybe<Scalars['Float']['input']>;
  weights?: InputMaybe<Weights>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QuerySearchHitsArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryChainArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  without?: InputMaybe<ChainWithout>;
  alternatives?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryExchangesArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  actedBy?: InputMaybe<Scalars['String']['input']>;
  answeredBy?: InputMaybe<Scalars['String']['input']>;
  attributed?: InputMaybe<Scalars['Boolean']['input']>;
  actTypes?: InputMaybe<ReadonlyArray<PloverType>>;
  answerTypes?: InputMaybe<ReadonlyArray<PloverType>>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<PathWay>>;
  without?: InputMaybe<PathWithout>;
  alternatives?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryTensionArcArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  interval?: InputMaybe<Interval>;
  method?: InputMaybe<TensionMethod>;
  halfLife?: InputMaybe<Scalars['Float']['input']>;
  inertia?: InputMaybe<Scalars['Float']['input']>;
  start?: InputMaybe<Scalars['Float']['input']>;
  weights?: InputMaybe<Weights>;
  by?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<PloverType>>;
  quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  attributed?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryCompareArgs = {
  between: ReadonlyArray<Scalars['String']['input']>;
  knownOn: ReadonlyArray<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  interval?: InputMaybe<Interval>;
  halfLife?: InputMaybe<Scalars['Float']['input']>;
  inertia?: InputMaybe<Scalars['Float']['input']>;
  weights?: InputMaybe<Weights>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryTensionArcsArgs = {
  betweens: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  interval?: InputMaybe<Interval>;
  method?: InputMaybe<TensionMethod>;
  halfLife?: InputMaybe<Scalars['Float']['input']>;
  inertia?: InputMaybe<Scalars['Float']['input']>;
  start?: InputMaybe<Scalars['Float']['input']>;
  weights?: InputMaybe<Weights>;
  by?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<PloverType>>;
  quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  attributed?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};


/** What can be asked. */
export type QueryNeighboursArgs = {
  state: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Day']['input']>;
  halfLife?: InputMaybe<Scalars['Float']['input']>;
  inertia?: InputMaybe<Scalars['Float']['input']>;
  weights?: InputMaybe<Weights>;
  types?: InputMaybe<ReadonlyArray<PloverType>>;
  quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  attributed?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<EvidenceInput>;
};

/**
 * Which documents an answer may rest on. It holds for everything below the field that takes it: values, dates, names and
 * links are those that the documents left give, and null where these are not known to state it, whatever others say.
 * Ids, codings (type, score) and the order of events stay those of the record; so do the pairs and storylines that it belongs to,
 * and the names by which the graph calls persons and things, however a document calls them.
 *
 * A record is taken whole where all documents that it draws on may be read. Else an event is told by the claims of the documents
 * left: of most documents the graph knows only that they report the event, and what no claim of theirs carries is NOT_STATED.
 *
 * Where documents are only taken away (`exclude`, `excludeStateMedia`, without `only` and `minSpeakers`), who did what to whom, and
 * when, stays as the record has it (RECORD), for whoever is left reports that too: parties but for who acted where a claim of any document
 * says who did a hostile deed, or denies it; dates but where accounts differ and nothing that is left gives that of the record, or
 * allows it: then those left date it, and nothing does where none of them gives a date. Facilities, officials, places, weapons, instruments and the rest of the record are not told without a claim.
 * Links that the editor infers rest on no document: where documents are left out for another reason than their day, only those links
 * are there that a claim of the documents left states.
 *
 * `evidence: { only: ["document:caliber-20251114-summons"] }` answers from one article alone, `{ exclude: ["TASS"] }`
 * without one publisher, `{ asKnownOn: "2025-01-05" }` as a reader could have known it on that day.
 */
export type EvidenceInput = {
  /**
   * Only these documents, by id, and those of these publishers, by name or id, also where another prints their text under a
   * name that says so, such as `HyeTert (TASS text)`. An agency whose text alone is published here, such as `Reuters`, is all
   * who print it so; `Dawn (AFP, Reuters)` carries both. What somebody says is no document: `claims(filter: { speaker })` finds
   * it. At most 100.
   */
  readonly only?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Not these documents, by id, nor those of these publishers, by name or id, nor those of others that print their text under
   * a name that says so, be it with that of others: `Dawn (AFP, Reuters)` is left out by `AFP` as by `Reuters`. At most 100.
   * This takes away what these documents alone tell; `only` asks what some documents say. What another's document passes on
   * from whom is left out (`relayedBy`, or a publisher as speaker) is that document's and stays; `Claim.saidThrough` tells it.
   */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Not the documents of publishers that are known to be run by a state. Of many that is not known: see `Source.stateRun`.
   * What others pass on from them stays, as by `exclude`.
   */
  readonly excludeStateMedia?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only what at least so many independent speakers say: that the event was, each claim (by those that say the same, and
   * told by what they have in common: property and value), and each party, person, place, facility and weapon (by all claims that speak of it and neither deny nor doubt; whatever
   * else these say). A hostile deed bears on a pair if so many say whose it was, where claims say so at all. When it was
   * stands as the record has it but where accounts differ. Of figures those count that so many give: two who say that 38
   * died bear out nothing that one of them says of survivors. Organs, officials and media of one state are one speaker;
   * who denies or doubts an event does not bear it out, nor who only tells how it was reported; but where it is itself a
   * denial he who denies does, and what he denies does not.
   * A deprecated claim bears nothing out. Whatever has documents, but no claim with a named speaker, counts as said by
   * one. For example `2`.
   */
  readonly minSpeakers?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Only what had surely been published by this day: a document of which only November 2025 is known is read from the 30th
   * on. What is coded of an event stays as it is by this alone (see `RECORD`), but for who did a hostile deed and with what: that
   * is told, and bears on the pair, once a claim has said so. Titles and summaries that draw on later documents are built from the
   * claims and headlines of those before.
   * No later day is told: a tenure that had not surely begun is not there, one that ends later goes on, one whose dates only later
   * documents state is there from the first event that attests it and has no begin or end until one of these is out, a storyline without an
   * event known by then is not listed, and persons, organisations, weapons and facilities are in lists and searches once a
   * document names them or an event with a part for them is known; by name and id they are found on any day. Words of ours that rest on no document (notes, descriptions, why a claim is deprecated, why
   * a link is inferred, the days of a storyline) are told from the day as of which their dossier is written (`Dossier.written`), by
   * which what it names was out, too: from then on this leaves nothing out.
   */
  readonly asKnownOn?: InputMaybe<Scalars['Day']['input']>;
};

/** Anything that has an id. */
export type Node = {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
};

/** Anything that is called by a name. */
export type Entity = {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Azerbaijan`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Azərbaycan`, `Азәрбајҹан`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
};


/** Anything that is called by a name. */
export type EntityNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};

/** Who can act, be addressed, be hit or speak. */
export type Party = {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Russia`. */
  readonly name: Scalars['String']['output'];
};

/** One name of an entity. */
export type Name = {
  /** The name itself. For example `Azərbaycan`. */
  readonly text: Scalars['String']['output'];
  /** What sort of name it is. For example `OFFICIAL`. */
  readonly kind: NameKind;
  /** BCP 47 language tag; null for codes and where it is not known. For example `az`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** ISO 15924 script code, such as `Latn` or `Cyrl`. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** For codes: whose code it is. For example `CAMEO`. */
  readonly scheme?: Maybe<NameScheme>;
};

/** Sorts of names. */
export type NameKind =
  /** The name the entity goes by in a language. */
  | 'OFFICIAL'
  /** Another name or spelling in use. */
  | 'ALIAS'
  /** The name of a capital or a seat of power that stands for the state or body: Kremlin, Baku. */
  | 'METONYM'
  /** A name no longer in use. */
  | 'FORMER'
  /** A code of a scheme. */
  | 'CODE';

/** A doubt or remark that must not be lost, in our own words. */
export type Note = {
  /** What the remark is about. For example `CASUALTIES`. */
  readonly kind: NoteKind;
  /**
   * The remark, in our own words. For example
   * `Figures are those of embassy staff only; the raid on Kyiv killed at least six.`.
   */
  readonly text: Scalars['String']['output'];
};

/** What a remark is about. */
export type NoteKind =
  | 'DATE'
  | 'ACTOR'
  | 'WEAPON'
  | 'CASUALTIES'
  /** Why the event is coded as it is, and how else it might be. */
  | 'CODING'
  | 'RELIABILITY'
  | 'SOURCE'
  | 'TENURE'
  | 'IDENTITY'
  | 'GENERAL';

/** One meaning of a name. */
export type Meaning = {
  /** The name as stored. For example `AJ`. */
  readonly text: Scalars['String']['output'];
  /** What sort of name it is. For example `CODE`. */
  readonly kind: NameKind;
  /** For codes: the scheme, such as FIPS. For example `FIPS`. */
  readonly scheme?: Maybe<NameScheme>;
  /** BCP 47 language tag; null where it is not known. For example `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How near the name is to what was asked. For example `LITERAL`. */
  readonly match: NameMatch;
  /** What kind of thing it names. For example `STATE`. */
  readonly nodeKind: NodeKind;
  /** What it names. For example `state:AZE`. */
  readonly node: Node;
};

/** How near a name is to the one that was asked for. */
export type NameMatch =
  /** The same, letter by letter. */
  | 'LITERAL'
  /** The same but for case, accents or script: `azərbaycan` and `Azərbaycan`, `Лавров` and `Lavrov`. */
  | 'FOLDED'
  /**
   * It may sound the same in another transliteration: `Kiev` and `Kyiv`, `Гаджиев` and `Hajiyev`. The order of words
   * does not matter.
   */
  | 'SOUND';

/** Schemes of codes of states. */
export type NameScheme =
  /** ISO 3166-1 alpha-2: `AZ`. */
  | 'ISO2'
  /** ISO 3166-1 alpha-3: `AZE`. */
  | 'ISO3'
  /** ISO 3166-1 numeric, three digits: `031`. */
  | 'ISO_NUMERIC'
  /** Correlates of War state number: `373`. */
  | 'COW'
  /** Correlates of War abbreviation: `AZE`. */
  | 'COW_ABBREVIATION'
  /** FIPS 10-4, as in the places of GDELT: `AJ`. */
  | 'FIPS'
  /** CAMEO, as in the actors of GDELT and ICEWS: `AZE`. */
  | 'CAMEO'
  /** Wikidata item: `Q227`. */
  | 'WIKIDATA';

/** Kinds of things that are found by a name or by a text. */
export type NodeKind =
  | 'STATE'
  | 'PERSON'
  | 'ORGANIZATION'
  /** Such as `Ambassador of Russia to Azerbaijan`. */
  | 'POST'
  | 'FACILITY'
  | 'PLACE'
  | 'WEAPON'
  | 'ARC'
  /** A publisher. */
  | 'SOURCE'
  /** By title and summary. */
  | 'EVENT'
  /** By its statement. */
  | 'CLAIM'
  /** By its title. */
  | 'DOCUMENT';

/** A page of what was found. */
export type SearchHitConnection = {
  /** The hits with their cursors. For example `edges { cursor node { __typename } }`. */
  readonly edges: ReadonlyArray<SearchHitEdge>;
  /** The hits. For example `{ nodeKind: FACILITY, score: 59.2 }`. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many things were found, 2,000 at the most. For example `124`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit with its cursor. */
export type SearchHitEdge = {
  /** Belongs to this text, these kinds and days. For example `WyI1Zl8wY1ItdzlUbzEiXQ`. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. For example `{ nodeKind: FACILITY, score: 59.24 }`. */
  readonly node: SearchHit;
};

/** A thing that was found. */
export type SearchHit = {
  /** What kind of thing it is. For example `FACILITY`. */
  readonly nodeKind: NodeKind;
  /** The higher the better; comparable within one answer only. For example `59.2`. */
  readonly score: Scalars['Float']['output'];
  /** The texts in which it was found, with the words that were met. For example `{ field: NAME }`. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The thing. For example `facility:embassy-aze-kyiv`. */
  readonly node: Node;
  /**
   * The event that it leads to: the event itself, or the first event that a claim is about or came with; else null. For
   * example `event:2025-11-14-kyiv-embassy-missile`.
   */
  readonly event?: Maybe<Event>;
};

/** A text in which words were met. */
export type Highlight = {
  /** What text it is. For example `NAME`. */
  readonly field: HighlightField;
  /** A short text as a whole; of a long one up to three cuttings. For example `fragments { parts { text match } }`. */
  readonly fragments: ReadonlyArray<Fragment>;
};

/** Texts in which words are looked for. */
export type HighlightField =
  /** The name by which it was found, in its own script. */
  | 'NAME'
  | 'TITLE'
  /** Of an event, in our words. */
  | 'SUMMARY'
  /** Of a claim, in our words. */
  | 'STATEMENT';

/** A piece of a text. Its parts put one after another are the text as it stands. */
export type Fragment = {
  /** In their order. For example `{ text: "Embassy", match: true }`. */
  readonly parts: ReadonlyArray<TextPart>;
};

/** A run of characters, plain text: nothing in it is markup. */
export type TextPart = {
  /** The characters, spaces too. For example `Embassy`. */
  readonly text: Scalars['String']['output'];
  /** Whether it is a word that was met. For example `true`. */
  readonly match: Scalars['Boolean']['output'];
};

/** Standing in the United Nations. */
export type Membership =
  | 'UN_MEMBER'
  | 'UN_OBSERVER'
  | 'OTHER';

/** A state. */
export type State = Node & Entity & Party & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Azerbaijan`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Azərbaycan`, `Азәрбајҹан`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** The long English name, such as `Republic of Azerbaijan`. */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. For example `AZ`. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3. For example `AZE`. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 numeric, three digits. For example `031`. */
  readonly isoNumeric?: Maybe<Scalars['String']['output']>;
  /** Correlates of War state number. For example `373`. */
  readonly cowCode?: Maybe<Scalars['Int']['output']>;
  /** Correlates of War abbreviation, such as `AZE` or `RUS`. */
  readonly cowAbbreviation?: Maybe<Scalars['String']['output']>;
  /** FIPS 10-4, as in the places of GDELT. For example `AJ`. */
  readonly fips?: Maybe<Scalars['String']['output']>;
  /** CAMEO country code, as in the actors of GDELT and ICEWS. For example `AZE`. */
  readonly cameo?: Maybe<Scalars['String']['output']>;
  /** Wikidata item, such as `Q227`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** Whether it is a member of the United Nations. For example `UN_MEMBER`. */
  readonly membership: Membership;
  /**
   * Who serves the state: all tenures, or those that may have held on a day or within a range. Where a begin is known, a
   * tenure may have held from the first day that this may be, to the last day that its end may be, and on where nobody
   * names an end: an open end stays open. Without a begin it held on the days for which events attest it, which are no
   * begin and no end. For example `tenure:ali-alizadeh/ambassador-aze-to-irn`,
   * `tenure:mukhtar-mammadov/ambassador-aze-to-isr`.
   */
  readonly officials: ReadonlyArray<Tenure>;
  /**
   * Whom it summoned, itself or through an organ: persons who were called in to answer for the state that they serve. Who was
   * present is coded: under evidence only events count that are recorded from these documents alone. For example
   * `{ times: 2, first: "2025-01-27", last: "2025-07-01" }`.
   */
  readonly summoned: ReadonlyArray<Summonses>;
  /**
   * Its facilities and its companies' at which something happened, those with the most incidents first. How a facility is
   * the state's stays apart in `as`: a strike on SOCAR's depot is not one on a mission. Events that happened are counted, a
   * whole and its parts once (the parts), two accounts of one occasion once. Outcomes are coded: under evidence only events count
   * that are recorded from these documents alone, and an empty list is no word that nothing was hit.
   */
  readonly facilitiesAtRisk: ReadonlyArray<FacilityAtRisk>;
  /**
   * Its organs, companies and media, in the order of their ids. Under evidence that leaves documents out, those that the
   * documents left name. For example `organizations(first: 3) { nodes { name } }`.
   */
  readonly organizations: OrganizationConnection;
  /**
   * Its missions abroad and what it or its companies own, in the order of their ids. Under evidence that leaves documents
   * out, those that the documents left name. For example `facilities(first: 3) { nodes { name } }`.
   */
  readonly facilities: FacilityConnection;
  /**
   * The pairs it belongs to, those with the most events first. Under evidence only events that may be read are counted, and pairs on
   * which none of them bears are not told. For example `dyad:AZE-RUS`, `dyad:AZE-IRN`.
   */
  readonly dyads: ReadonlyArray<Dyad>;
  /**
   * Claims about it.
   * Asked for a day or a range, those whose `validity` may reach into it; an open end stays open. A claim without validity
   * says of no time that it holds then and is left out: ask without `on`, `from` and `to` to see it, with `validity` null.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * Documents that name it, with the words and where they stand, the earliest first, where that was recorded. `parts`
   * leaves out the rest: `namedIn(parts: [BODY])` leaves out what only an element of the page names.
   */
  readonly namedIn: DocumentNameConnection;
  /** Events in which it, or an organ of it, has any part. For example `events(first: 3) { nodes { title } }`. */
  readonly events: EventConnection;
};


/** A state. */
export type StateNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A state. */
export type StateOfficialsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** A state. */
export type StateSummonedArgs = {
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** A state. */
export type StateFacilitiesAtRiskArgs = {
  as?: InputMaybe<ReadonlyArray<FacilityTie>>;
  kinds?: InputMaybe<ReadonlyArray<FacilityKind>>;
  outcomes?: ReadonlyArray<Outcome>;
  abroad?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** A state. */
export type StateOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. */
export type StateFacilitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<FacilityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. */
export type StateClaimsArgs = {
  properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
  on?: InputMaybe<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** A state. */
export type StateNamedInArgs = {
  parts?: InputMaybe<ReadonlyArray<DocumentPart>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state. */
export type StateEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An official or another person. */
export type Person = Node & Entity & Party & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Mikhail Yevdokimov`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Mikhail Yevdokimov`, `Михаил Евдокимов`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /**
   * What the person is, where it is not a post. Null under evidence that leaves documents out, as all words of ours, and
   * on days before they were written. For example `detained Russian IT entrepreneur`.
   */
  readonly description?: Maybe<Scalars['String']['output']>;
  /**
   * Posts held: all, or those that may have been held on a day or within a range. Where a begin is known, a tenure may
   * have held from the first day that this may be, to the last day that its end may be, and on where nobody names an end:
   * an open end stays open. Without a begin it held on the days for which events attest it, which are no begin and no end.
   * For example `tenure:mikhail-yevdokimov/ambassador-rus-to-aze`.
   */
  readonly tenures: ReadonlyArray<Tenure>;
  /**
   * Events with a part for the person, and in which capacity; in the order of the events. For example
   * `involvements(first: 3) { nodes { role } }`.
   */
  readonly involvements: InvolvementConnection;
  /**
   * Whom the person met, spoke to by telephone, summoned or was summoned by, how often and when last; those encountered
   * most often first. Persons who serve the same state are left out: they sat on one side of the table. For example
   * `{ times: 1, first: "2025-07-02", last: "2025-07-02" }`.
   */
  readonly encounters: ReadonlyArray<Encounters>;
  /**
   * By whom the person was summoned to answer for the state that they serve. Where several organs of one state act in an event with
   * a summons, it is its ministry of foreign affairs that summoned, if that is among them. Who was present is coded: under evidence
   * only events count that are recorded from these documents alone. For example
   * `{ times: 4, first: "2025-01-28", last: "2026-02-06" }`.
   */
  readonly summonedBy: ReadonlyArray<Summonses>;
  /**
   * All that is dated about the person in one order: events with a part for them, meetings and calls among these, begins
   * and ends of tenures, what they said and what was said of them. What has only a last day stands at that day. Under
   * evidence events of which a claim speaks of the person are there too, with the date that claims give; an ENCOUNTER, and
   * the part that the person had, are told of events that are recorded from these documents alone. For example
   * `timeline(first: 3) { nodes { kind date } }`.
   */
  readonly timeline: TimelineEntryConnection;
  /**
   * Claims about it.
   * Asked for a day or a range, those whose `validity` may reach into it; an open end stays open. A claim without validity
   * says of no time that it holds then and is left out: ask without `on`, `from` and `to` to see it, with `validity` null.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * Documents that name it, with the words and where they stand, the earliest first, where that was recorded. `parts`
   * leaves out the rest: `namedIn(parts: [BODY])` leaves out what only an element of the page names.
   */
  readonly namedIn: DocumentNameConnection;
  /** Events with a part for the person. For example `events(first: 3) { nodes { title } }`. */
  readonly events: EventConnection;
};


/** An official or another person. */
export type PersonNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** An official or another person. */
export type PersonTenuresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** An official or another person. */
export type PersonInvolvementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An official or another person. */
export type PersonEncountersArgs = {
  kinds?: InputMaybe<ReadonlyArray<EncounterKind>>;
  with?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** An official or another person. */
export type PersonSummonedByArgs = {
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** An official or another person. */
export type PersonTimelineArgs = {
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An official or another person. */
export type PersonClaimsArgs = {
  properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
  on?: InputMaybe<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** An official or another person. */
export type PersonNamedInArgs = {
  parts?: InputMaybe<ReadonlyArray<DocumentPart>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An official or another person. */
export type PersonEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something dated about a person, with the entity behind it. */
export type TimelineEntry = {
  /** What it is. For example `TENURE_BEGAN`. */
  readonly kind: TimelineKind;
  /**
   * When it was, as precisely as is known. Of what was said: the day on which its first document came out, since when it
   * was said is not recorded. Null under evidence where no document left dates the event. For example `2023-06-14?`.
   */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** First day on which it can have been; null where the begin is open. For example `2023-06-14`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Last day on which it can have been; null where the end is open. For example `2023-06-14`. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /** How exactly the date says when; null where there is none. For example `DAY`. */
  readonly precision?: Maybe<DatePrecision>;
  /** Whether the date is only said to be about then (`~`); null where there is none. */
  readonly approximate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the date is said with a doubt (`?`); null where there is none. */
  readonly uncertain?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Of an event: the parts that the person has in it. Else empty, as under evidence where its record need not stand. For
   * example `INVOLVED`.
   */
  readonly parts: ReadonlyArray<EventPart>;
  /**
   * Of an event: in which capacities the person took part, as the dossier words them. Else empty, under evidence too. For
   * example `Ambassador of Russia to Azerbaijan`.
   */
  readonly capacities: ReadonlyArray<Scalars['String']['output']>;
  /** Of an encounter: of which kinds. Else empty. For example `SUMMONED`. */
  readonly encounters: ReadonlyArray<EncounterKind>;
  /** The event, tenure or claim. For example `tenure:mikhail-yevdokimov/ambassador-rus-to-aze`. */
  readonly entity: Node;
};

/** What an entry of a timeline is. */
export type TimelineKind =
  /** An event with a part for the person that is no encounter. */
  | 'EVENT'
  /** An event at which the person was and which is an encounter: a meeting, visit, call or summons. */
  | 'ENCOUNTER'
  /** A post began. First seen in it (`Tenure.attestedFrom`) is no begin and no entry. */
  | 'TENURE_BEGAN'
  /** A post ended. */
  | 'TENURE_ENDED'
  /** A claim that the person makes. */
  | 'SAID'
  /** A claim about the person that names no time for which it holds; dated by its first document. */
  | 'SAID_OF'
  /** A claim about the person that names the time for which it holds; dated by that time. */
  | 'SAID_TO_HOLD';

/** What part a party has in an event. */
export type EventPart =
  | 'ACTOR'
  | 'RECIPIENT'
  /** Hit, though not addressed. */
  | 'AFFECTED'
  /** Only spoken of. */
  | 'MENTIONED'
  /** A person with a capacity in it. */
  | 'INVOLVED';

/** Kinds of encounter, by an event's instruments. An event may be of two. */
export type EncounterKind =
  /** MEETING, SUMMIT, VISIT, CONSULTATIONS or COMMISSION_SESSION; never where VISIT_CANCELLED stands beside it. */
  | 'MET'
  /** PHONE_CALL. */
  | 'CALLED'
  /** SUMMONS or INVITATION_TO_MINISTRY. */
  | 'SUMMONED';

/**
 * How often a person encountered another. Counted are events that happened, are encounters by their instruments, and at
 * which both were; who is only spoken of, or only tells of it, was not. Two events of one occasion count once.
 */
export type Encounters = {
  /** The other. For example `person:araz-azimov`. */
  readonly person: Person;
  /** How often. For example `1`. */
  readonly times: Scalars['Int']['output'];
  /** Of which kinds. For example `SUMMONED`. */
  readonly kinds: ReadonlyArray<EncounterKind>;
  /** When first, as precisely as is known. For example `2025-07-02`. */
  readonly first: Scalars['EDTF']['output'];
  /** When last, as precisely as is known. For example `2025-07-02`. */
  readonly last: Scalars['EDTF']['output'];
  /** The events counted, in their order. For example `event:2025-07-02-baku-summons-yevdokimov`. */
  readonly events: ReadonlyArray<Event>;
};

/** How often one summoned another. */
export type Summonses = {
  /** Who summoned: mostly a foreign ministry. For example `state:AZE`. */
  readonly by: Party;
  /**
   * Who was summoned: a person who was there and serves the state that was addressed, not who received them or whom it was
   * about. For example `person:abbas-mousavi`.
   */
  readonly person: Person;
  /** How often. For example `5`. */
  readonly times: Scalars['Int']['output'];
  /** SUMMONED, and other kinds where the same event was one. For example `SUMMONED`. */
  readonly kinds: ReadonlyArray<EncounterKind>;
  /** When first, as precisely as is known. For example `2022-11-11`. */
  readonly first: Scalars['EDTF']['output'];
  /** When last, as precisely as is known. For example `2023-04-06`. */
  readonly last: Scalars['EDTF']['output'];
  /**
   * The events counted, in their order. For example `event:2022-11-11-baku-summons-mousavi`,
   * `event:2023-01-27-baku-summons-mousavi`.
   */
  readonly events: ReadonlyArray<Event>;
};

/** How often two parties encountered each other. */
export type EncountersBetween = {
  /** The two, in the order asked for. For example `person:ilham-aliyev`, `person:vladimir-putin`. */
  readonly between: ReadonlyArray<Party>;
  /** How often; 0 where the graph has no such event, which is no word that there was none. For example `20`. */
  readonly times: Scalars['Int']['output'];
  /** Of which kinds. For example `CALLED`, `MET`. */
  readonly kinds: ReadonlyArray<EncounterKind>;
  /** When first, as precisely as is known; null where `times` is 0. */
  readonly first?: Maybe<Scalars['EDTF']['output']>;
  /** When last, as precisely as is known; null where `times` is 0. */
  readonly last?: Maybe<Scalars['EDTF']['output']>;
  /**
   * The events counted, in their order. For example `event:2022-02-22-declaration-allied-interaction`,
   * `event:2022-02-26-putin-aliyev-call-ukraine`.
   */
  readonly events: ReadonlyArray<Event>;
};

/** A person's part in an event. */
export type Involvement = {
  /** The capacity in which the person took part, as the dossier words it. For example `Ambassador of Russia to Azerbaijan`. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** False where the person was not there: only spoken of, or only telling of it. For example `true`. */
  readonly present: Scalars['Boolean']['output'];
  /** The person. For example `person:mikhail-yevdokimov`. */
  readonly person: Person;
  /** The event. For example `event:2025-11-14-baku-summons-yevdokimov`. */
  readonly event: Event;
};

/** A ministry, parliament, court, company, medium, group or international organisation. */
export type Organization = Node & Entity & Party & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `SOCAR`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `SOCAR`, `ARDNŞ`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** What sort of body it is. For example `STATE_COMPANY`. */
  readonly kind: OrganizationKind;
  /**
   * Whether its acts are acts of its state (government, ministry, parliament, armed forces, court). Null where nobody
   * says. For example `false`.
   */
  readonly organ?: Maybe<Scalars['Boolean']['output']>;
  /** Whether harm to it affects its state (state-owned). Null where nobody says. For example `true`. */
  readonly stateOwned?: Maybe<Scalars['Boolean']['output']>;
  /**
   * What the two above rest on, where no document states them. For example
   * `seat and ownership: public knowledge, unsourced`.
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /**
   * The state it is an organ of, is owned by, whose nationals it is made of, or in which it has its seat. For example
   * `state:AZE`.
   */
  readonly state?: Maybe<State>;
  /**
   * The organisation it is part of or belongs to. Under evidence that leaves documents out, only where those left name it.
   * For example `organization:socar`.
   */
  readonly parent?: Maybe<Organization>;
  /**
   * Facilities it owns or operates. Under evidence that leaves documents out, those that the documents left name. For
   * example `facility:socar-depot-odesa`.
   */
  readonly facilities: ReadonlyArray<Facility>;
  /**
   * Posts in it. Under evidence that leaves documents out, those that somebody is told to have held. For example
   * `post:deputy-foreign-minister-aze`, `post:foreign-minister-aze`.
   */
  readonly posts: ReadonlyArray<Post>;
  /**
   * Whom it summoned: persons who were called in to answer for the state that they serve. Where several organs of one state act in
   * an event with a summons, it is its ministry of foreign affairs that summoned, if that is among them. Who was present is coded:
   * under evidence only events count that are recorded from these documents alone. For example
   * `summoned { person { name } times last }`.
   */
  readonly summoned: ReadonlyArray<Summonses>;
  /**
   * Documents that name it, with the words and where they stand, the earliest first, where that was recorded. `parts`
   * leaves out the rest: `namedIn(parts: [BODY])` leaves out what only an element of the page names.
   */
  readonly namedIn: DocumentNameConnection;
  /** Events in which it has any part. For example `events(first: 3) { nodes { title } }`. */
  readonly events: EventConnection;
};


/** A ministry, parliament, court, company, medium, group or international organisation. */
export type OrganizationNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A ministry, parliament, court, company, medium, group or international organisation. */
export type OrganizationSummonedArgs = {
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** A ministry, parliament, court, company, medium, group or international organisation. */
export type OrganizationNamedInArgs = {
  parts?: InputMaybe<ReadonlyArray<DocumentPart>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A ministry, parliament, court, company, medium, group or international organisation. */
export type OrganizationEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A post that persons hold one after another, such as ambassador of Russia to Azerbaijan. */
export type Post = Node & Entity & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Ambassador of Russia to Azerbaijan`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Ambassador of Russia to Azerbaijan`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** What the post is called. For example `Ambassador of Russia to Azerbaijan`. */
  readonly title: Scalars['String']['output'];
  /** The state that the holder serves; for an envoy the sending state. For example `state:RUS`. */
  readonly serves?: Maybe<State>;
  /** For an envoy: the receiving state. For example `state:AZE`. */
  readonly accreditedTo?: Maybe<State>;
  /** Its rank by its title, from a closed list; null where it is none of these. For example `AMBASSADOR`. */
  readonly rank?: Maybe<PostRank>;
  /** Whether one person holds it at a time, or several do; null where that is not recorded. For example `ONE`. */
  readonly seats?: Maybe<Seats>;
  /** The organisation in which it is a post. For example `organization:aze-mfa`. */
  readonly organization?: Maybe<Organization>;
  /**
   * Who held it: all tenures, or those that may have held on a day or within a range. Where a begin is known, a tenure may
   * have held from the first day that this may be, to the last day that its end may be, and on where nobody names an end:
   * an open end stays open. Without a begin it held on the days for which events attest it, which are no begin and no end.
   * For example `tenure:mikhail-yevdokimov/ambassador-rus-to-aze`.
   */
  readonly tenures: ReadonlyArray<Tenure>;
  /**
   * Who held it one after another, in the order of their begins, with what lies between them. For example
   * `succession { holder { name } gapBefore { min max } }`.
   */
  readonly succession: ReadonlyArray<SuccessionStep>;
};


/** A post that persons hold one after another, such as ambassador of Russia to Azerbaijan. */
export type PostNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A post that persons hold one after another, such as ambassador of Russia to Azerbaijan. */
export type PostTenuresArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};

/** A holder of a post in the order of its holders. */
export type SuccessionStep = {
  /** The tenure. As known on a day, those that had begun. For example `tenure:mikhail-yevdokimov/ambassador-rus-to-aze`. */
  readonly tenure: Tenure;
  /** Who held the post. For example `person:mikhail-yevdokimov`. */
  readonly holder: Person;
  /**
   * Days between the end of the tenure before and the begin of this one, on which neither held the post; 0 where one
   * handed over to the other. It is a gap in what the graph knows: another whom it does not name may have held the post
   * meanwhile. Null where the end of the one or the begin of the other is not known, for the first, and for posts with
   * several seats. For example `{ min: 3, max: 33 }`.
   */
  readonly gapBefore?: Maybe<DayRange>;
  /** Days for which the tenure before went on after this one had begun; the day of a hand-over is none. Null as `gapBefore`. */
  readonly overlapBefore?: Maybe<DayRange>;
  /**
   * True where nobody states when the tenure before ended: both may have held the post at once, or nobody between them.
   * False for the first, and for posts with several seats. For example `false`.
   */
  readonly endBeforeUnknown: Scalars['Boolean']['output'];
};

/** A number of days that inexact dates leave open. */
export type DayRange = {
  /** The fewest days that the dates allow; null where they set no bound. For example `3`. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The most days that the dates allow; null where they set no bound. For example `33`. */
  readonly max?: Maybe<Scalars['Int']['output']>;
};

/** Ranks of posts by their titles. Heads of mission by the classes of VCDR 1961, article 14. */
export type PostRank =
  | 'HEAD_OF_STATE'
  | 'DEPUTY_HEAD_OF_STATE'
  | 'HEAD_OF_GOVERNMENT'
  | 'DEPUTY_HEAD_OF_GOVERNMENT'
  | 'MINISTER'
  | 'DEPUTY_MINISTER'
  /** Accredited to a head of state: ambassadors and nuncios (VCDR 14(1)(a)). */
  | 'AMBASSADOR'
  /** Accredited to a head of state: envoys, ministers and internuncios (VCDR 14(1)(b)). */
  | 'ENVOY'
  /** Accredited to a minister for foreign affairs (VCDR 14(1)(c)), or leading a mission meanwhile (VCDR 19). */
  | 'CHARGE_DAFFAIRES'
  /** A member or officer of a parliament. */
  | 'MEMBER_OF_PARLIAMENT'
  /** The head of a region or of a city that is one. */
  | 'HEAD_OF_REGION';

/** How many hold a post at a time. */
export type Seats =
  | 'ONE'
  | 'MANY';

/**
 * A person in a post. `from` and `to` are what a source or public knowledge says; `attested` is only when events, or what is
 * told of or by the person, show the person in the post.
 */
export type Tenure = Node & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** Who holds the post. For example `person:ali-alizadeh`. */
  readonly person: Person;
  /** The post. For example `post:ambassador-aze-to-irn`. */
  readonly post: Post;
  /**
   * Begin; null where nobody says, by the day of `asKnownOn` too: what a document states is told once one that states it is out. For
   * example `2019-10`.
   */
  readonly from?: Maybe<Scalars['EDTF']['output']>;
  /** End; null where nobody says, or where the tenure goes on: also on the day of `asKnownOn`, and as what had been stated by then. */
  readonly to?: Maybe<Scalars['EDTF']['output']>;
  /** True where the begin is open: nobody names a first day for it. `attestedFrom` is none. */
  readonly openFrom: Scalars['Boolean']['output'];
  /** True where the end is open: the tenure goes on, or nobody names a last day for it. `attestedTo` is none. */
  readonly openTo: Scalars['Boolean']['output'];
  /**
   * The first day on which it is uncertain that the tenure still held: nobody states its end, and another had begun, or was
   * first seen, in the same post of one seat. No end is guessed: in lists by day it stands beside the other. Null where
   * nothing throws doubt on it. For example `2025-06-01`.
   */
  readonly uncertainFrom?: Maybe<Scalars['Day']['output']>;
  /**
   * When the person is seen in the post, as precisely as that is dated: `2022-11-10/2025-01-24`, or `2025` where only a
   * year is told. As known on a day, what was known by then. Neither begin nor end.
   */
  readonly attested?: Maybe<Scalars['EDTF']['output']>;
  /** First day of `attested`, of a month or a year its first; not the begin. For example `2022-11-10`. */
  readonly attestedFrom?: Maybe<Scalars['Day']['output']>;
  /** Last day of `attested`, of a month or a year its last; not the end. For example `2025-01-24`. */
  readonly attestedTo?: Maybe<Scalars['Day']['output']>;
  /** Whether a document states the dates, one that was out by the day of `asKnownOn`. For example `false`. */
  readonly sourced: Scalars['Boolean']['output'];
  /** What the dates rest on where no document states them. For example `unknown`. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /**
   * Documents that state the dates. For example `document:caspiannews-20230127-attack`,
   * `document:levantfiles-202510-coup`.
   */
  readonly documents: ReadonlyArray<Document>;
  /** Doubts about the dates. For example `Day and month are printed, the year follows from the minister named.`. */
  readonly notes: ReadonlyArray<Note>;
};

/** A mission, site, building or craft. */
export type Facility = Node & Entity & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Embassy of Azerbaijan in Ukraine`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Embassy of Azerbaijan in Ukraine`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** What it is. For example `EMBASSY`. */
  readonly kind: FacilityKind;
  /** The sending state of a mission. For example `state:AZE`. */
  readonly sentBy?: Maybe<State>;
  /** The state on whose territory it stands. For example `state:UKR`. */
  readonly hostedBy?: Maybe<State>;
  /** The state or organisation that owns it. For example `state:RUS`. */
  readonly ownedBy?: Maybe<Party>;
  /** The state or organisation that runs it. For example `organization:azal`. */
  readonly operatedBy?: Maybe<Party>;
  /** Where it lies. For example `place:kyiv`. */
  readonly place?: Maybe<Place>;
  /** When it was opened, where known; as known on a day, where that had surely come. For example `2023-03-29`. */
  readonly opened?: Maybe<Scalars['EDTF']['output']>;
  /**
   * When it was closed or taken down, where known; as known on a day, where that had surely come. For example
   * `2025-07-29`.
   */
  readonly closed?: Maybe<Scalars['EDTF']['output']>;
  /** How much it holds, in the words of the source. For example `over 16,000 cubic metres`. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** WGS 84 degrees; null unless a source gives them. For example `50.45`. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** WGS 84 degrees; null unless a source gives them. For example `30.52`. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /**
   * The compound it is a part of. Under evidence that leaves documents out, only where those left name it. For example
   * `facility:embassy-aze-kyiv`.
   */
  readonly compound?: Maybe<Facility>;
  /**
   * Its parts. For example `facility:embassy-aze-kyiv-administrative-building`,
   * `facility:embassy-aze-kyiv-ambassador-residence`.
   */
  readonly parts: ReadonlyArray<Facility>;
  /**
   * What happened to it and at it, oldest first; `outcomes: [HIT, DAMAGED, DESTROYED, NEAR_MISS]` leaves out where it was
   * the scene only.
   */
  readonly incidents: SiteConnection;
  /** Events at it and at its parts. For example `events(first: 3) { nodes { title } }`. */
  readonly events: EventConnection;
  /**
   * Claims about the facility itself.
   * Asked for a day or a range, those whose `validity` may reach into it; an open end stays open. A claim without validity
   * says of no time that it holds then and is left out: ask without `on`, `from` and `to` to see it, with `validity` null.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * Documents that name it, with the words and where they stand, the earliest first, where that was recorded. `parts`
   * leaves out the rest: `namedIn(parts: [BODY])` leaves out what only an element of the page names.
   */
  readonly namedIn: DocumentNameConnection;
  /**
   * Properties on which accounts differ: of the facility, its parts, and what happened at them. For example
   * `disputes { property sides { value } }`.
   */
  readonly disputes: ReadonlyArray<Dispute>;
};


/** A mission, site, building or craft. */
export type FacilityNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A mission, site, building or craft. */
export type FacilityIncidentsArgs = {
  outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A mission, site, building or craft. */
export type FacilityEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A mission, site, building or craft. */
export type FacilityClaimsArgs = {
  properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
  on?: InputMaybe<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};


/** A mission, site, building or craft. */
export type FacilityNamedInArgs = {
  parts?: InputMaybe<ReadonlyArray<DocumentPart>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an event did at a facility. */
export type Site = {
  /** The facility. For example `facility:embassy-aze-kyiv`. */
  readonly facility: Facility;
  /** The event. For example `event:2025-11-14-kyiv-embassy-missile`. */
  readonly event: Event;
  /**
   * What became of the facility. Null where it was the scene only; under evidence also where a document that the record draws
   * on is left out, for no claim carries it: then null says that these documents do not state it, not that nothing happened.
   * What they say of harm stands in `damage` and `distances`.
   */
  readonly outcome?: Maybe<Outcome>;
  /** The parts that are named. For example `perimeter wall, administrative building, consular section, compound`. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /**
   * How far away it came down, as each claim about the event says it: in its own unit, never converted. Where the event
   * touched several facilities, here are those of claims that speak of this one, or of none of them; `of` says from where to
   * where. A building of a compound has none, whatever speaks of it: how far from an embassy it came down is not how far from
   * each of its buildings. The compound has them.
   */
  readonly distances: ReadonlyArray<Distance>;
  /**
   * What was damaged and how much, as each claim about the event says it, part by part; where the event touched several
   * facilities, in claims that speak of this one, or of none of them. Of a building of a compound only what names that building.
   * For example `damage { part extent }`.
   */
  readonly damage: ReadonlyArray<Damage>;
  /**
   * Documents that report the event. For example `document:prabhatpost-20251114-ria-patriot`,
   * `document:seed-kyivindependent-20251114`.
   */
  readonly documents: ReadonlyArray<Document>;
};

/** A distance as one claim says it. */
export type Distance = {
  /** Lowest number; null where none is given. For example `50`. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Highest number; null where none is given or it is open above. For example `50`. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The unit as said, such as `step` or `metre`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether the speaker calls it approximate. For example `true`. */
  readonly approximate: Scalars['Boolean']['output'];
  /** From where to where, such as `crater to administrative building`. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** The words, where no number is given. For example `a few hundred metres`. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The claim, with who says it and where. For example `claim:2025-08-28-kyiv-embassy-damaged/1`. */
  readonly claim: Claim;
};

/** What a claim says of the damage to one part. */
export type Damage = {
  /** The part, such as `consular section`; null where the claim names none. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** How much it was damaged, such as `serious`. */
  readonly extent?: Maybe<Scalars['String']['output']>;
  /**
   * The claim, with who says it and where. A claim may be about two events of which its document makes one. For example
   * `claim:2025-11-14-kyiv-embassy-missile/10`.
   */
  readonly claim: Claim;
};

/** How a facility is a state's, or that it stands on its soil. */
export type FacilityTie =
  /** The sending state of a mission. */
  | 'SENDER'
  /** It, or an organ of it, owns the facility. */
  | 'OWNER'
  /** It, or an organ of it, runs the facility. */
  | 'OPERATOR'
  /** A company that it owns owns the facility. */
  | 'COMPANY_OWNS'
  /** A company that it owns runs the facility. */
  | 'COMPANY_OPERATES'
  /**
   * The facility stands on its territory, whosever it is: its own airport, and another state's embassy too. Told only
   * where `as` asks for it.
   */
  | 'HOST';

/** A facility at which something happened. */
export type FacilityAtRisk = {
  /** The facility. For example `facility:embassy-aze-kyiv`. */
  readonly facility: Facility;
  /** How it is the state's; in several ways where that is so. For example `SENDER`. */
  readonly as: ReadonlyArray<FacilityTie>;
  /** How many incidents. For example `4`. */
  readonly incidents: Scalars['Int']['output'];
  /**
   * The incidents, in their order. For example `event:2024-01-02-kinzhal-near-kyiv-embassy`,
   * `event:2025-07-kyiv-embassy-drone`.
   */
  readonly events: ReadonlyArray<Event>;
  /** The incidents counted by year and cause, such as `counts(by: [YEAR, WEAPON])`. */
  readonly counts: ReadonlyArray<IncidentCount>;
};


/** A facility at which something happened. */
export type FacilityAtRiskCountsArgs = {
  by?: ReadonlyArray<IncidentKey>;
};

/** What incidents are counted by. */
export type IncidentKey =
  /** The calendar year in which it happened. */
  | 'YEAR'
  /** The PLOVER type. */
  | 'TYPE'
  /** The main instrument, such as DRONE_STRIKE. */
  | 'INSTRUMENT'
  /** Each weapon said to have been used; an incident with two counts under both, one with none under null. */
  | 'WEAPON';

/** Incidents with the same year and cause. */
export type IncidentCount = {
  /** The year; null where it is not asked for, or where the date may lie in two. For example `2024`. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The type; null where it is not asked for or not known. For example `ASSAULT`. */
  readonly type?: Maybe<PloverType>;
  /** The main instrument; null where it is not asked for or not known. For example `MISSILE_STRIKE`. */
  readonly instrument?: Maybe<Instrument>;
  /** The weapon; null where it is not asked for or none is named. For example `weapon:iskander`. */
  readonly weapon?: Maybe<Weapon>;
  /** How many. For example `1`. */
  readonly incidents: Scalars['Int']['output'];
  /** Which, in their order. For example `event:2024-01-02-kinzhal-near-kyiv-embassy`, `event:2025-07-kyiv-embassy-drone`. */
  readonly events: ReadonlyArray<Event>;
};

/** A city or region. */
export type Place = Node & Entity & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Kyiv`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Kyiv`, `Kiyev`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** CITY or REGION. For example `CITY`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The state in which it lies. For example `state:UKR`. */
  readonly state?: Maybe<State>;
  /**
   * Facilities there. Under evidence that leaves documents out, those that the documents left name. For example
   * `facility:embassy-aze-kyiv`.
   */
  readonly facilities: ReadonlyArray<Facility>;
  /**
   * Documents that name it, with the words and where they stand, the earliest first, where that was recorded. `parts`
   * leaves out the rest: `namedIn(parts: [BODY])` leaves out what only an element of the page names.
   */
  readonly namedIn: DocumentNameConnection;
};


/** A city or region. */
export type PlaceNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A city or region. */
export type PlaceNamedInArgs = {
  parts?: InputMaybe<ReadonlyArray<DocumentPart>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A type of weapon. */
export type Weapon = Node & Entity & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `9K720 Iskander`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `9K720 Iskander`, `Искандер`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** Type of weapon, such as BALLISTIC_MISSILE_SYSTEM. For example `BALLISTIC_MISSILE_SYSTEM`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /**
   * Documents that name it, with the words and where they stand, the earliest first, where that was recorded. `parts`
   * leaves out the rest: `namedIn(parts: [BODY])` leaves out what only an element of the page names.
   */
  readonly namedIn: DocumentNameConnection;
  /**
   * Events in which it is said to have been used: by the record; where evidence leaves out documents that the record of an event draws
   * on, by the claims left, also where the record does not take it up (`Event.weapons`).
   */
  readonly events: EventConnection;
  /**
   * Claims that name it, as their value or speaking of it, whether the record takes it up or not, and denials too; in the
   * order in which they became known. For example `claim:2025-11-14-kyiv-embassy-missile/1`,
   * `claim:2025-11-14-kyiv-embassy-missile/5`.
   */
  readonly claims: ReadonlyArray<Claim>;
};


/** A type of weapon. */
export type WeaponNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A type of weapon. */
export type WeaponNamedInArgs = {
  parts?: InputMaybe<ReadonlyArray<DocumentPart>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A type of weapon. */
export type WeaponEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A type of weapon. */
export type WeaponClaimsArgs = {
  properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
};

/** A weapon in an event. */
export type WeaponUse = {
  /** The weapon. For example `weapon:iskander`. */
  readonly weapon: Weapon;
  /**
   * True where the record itself calls the weapon alleged; and, under evidence, where claims name it that the record does
   * not take up. For example `true`.
   */
  readonly alleged: Scalars['Boolean']['output'];
  /**
   * The reservation, in our own words. For example
   * `by Baku's account; Kyiv speaks of a fragment of a missile, Moscow of a Patriot: see the claims`.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** One thing that happened. Title and summary are our own words, drawn from all its documents. */
export type Event = Node & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /**
   * What happened, in one line of our own. Where evidence leaves out documents that the record draws on, the first
   * statement of the claims left behind who says so (`Investigative Committee of Russia: ...`), or the headline of the first
   * document left; where several speakers are asked for, how it is coded: see `titleFrom`.
   */
  readonly title: Scalars['String']['output'];
  /** What the title is made of. For example `RECORD`. */
  readonly titleFrom: TitleFrom;
  /**
   * What happened, in a few sentences of our own. Under such evidence the statements of the claims left, each behind who
   * says so, or, of several speakers, what they have in common; null without any. For example
   * `Zelensky said Aliyev and Erdogan had offered to organise negotiations with Russia.`.
   */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /**
   * When it happened, as precisely as is known. Under evidence as its claims alone give it: null where they give no date,
   * `[2022-03-10,..2022-03-06]` (one of these) where they do not agree.
   */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** First day on which it can have happened or begun; null only under evidence. For example `2025-11-14`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Last day on which it can have happened or ended; null only under evidence. For example `2025-11-14`. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /**
   * How exactly the date says when; null, as what follows, where evidence leaves no date. `earliest` and `latest` bound the date as it is written; that it is about then or
   * uncertain does not widen them.
   */
  readonly precision?: Maybe<DatePrecision>;
  /** Whether the date is only said to be about then (`2025-08-10~`). */
  readonly approximate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the date is said with a doubt (`2023-06-14?`). */
  readonly uncertain?: Maybe<Scalars['Boolean']['output']>;
  /**
   * What each speaker gives as its date, each as exact as they say it and with its source, the earliest first. An event
   * that a claim bounds on one side only (`../2022-03-06`) has a date with two ends all the same, the narrowest that all its
   * documents together allow.
   */
  readonly dates: ReadonlyArray<EventDate>;
  /** Order within the day where it is known: what answers comes after what it answers. For example `2`. */
  readonly sequence: Scalars['Int']['output'];
  /** PLOVER type; null for an event whose source knows none. For example `ASSAULT`. */
  readonly type?: Maybe<PloverType>;
  /** PLOVER mode, such as `heavy-weapons`, `disapprove`, `visit`. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** The type under which it was coded before, or might be. For example `PROTEST`. */
  readonly alternativeType?: Maybe<PloverType>;
  /** PLOVER quad class of the type: in words or in deeds, friendly or hostile. For example `MATERIAL_CONFLICT`. */
  readonly quadClass: QuadClass;
  /** The main instrument; null where none is known. For example `MISSILE_STRIKE`. */
  readonly instrument?: Maybe<Instrument>;
  /**
   * All instruments, the main one first: a summons may carry a note verbale and a protest. As known on a day, those of a
   * hostile deed that claims name are told from the day on which one first did. For example `MISSILE_STRIKE`.
   */
  readonly instruments: ReadonlyArray<Instrument>;
  /** Conflict-cooperation score of type and mode in the PLOVER manual, -10 (hostile) to 10. For example `-9.5`. */
  readonly score: Scalars['Float']['output'];
  /** The scale of the score. For example `PLOVER`. */
  readonly scale: Scalars['String']['output'];
  /** Whether it happened, was only planned, or is denied altogether. For example `HAPPENED`. */
  readonly status: EventStatus;
  /** Weight in the tension index, by a rule from the instrument; turning points by hand. For example `2`. */
  readonly importance: Scalars['Float']['output'];
  /**
   * Why the importance departs from the rule. For example
   * `Turning point: a missile inside the embassy's compound breaks into the thaw.`.
   */
  readonly importanceReason?: Maybe<Scalars['String']['output']>;
  /**
   * The day by which the first of its documents was surely published, one of a month on its last; never before it began.
   * For example `2025-11-14`.
   */
  readonly known?: Maybe<Scalars['Day']['output']>;
  /** How well the record is founded, by a rule: see `Reliability`. Null for what was never rated. */
  readonly reliability?: Maybe<Reliability>;
  /** How the reliability comes about: `2 independent speakers`, `one speaker, who is a party to it`, or that an editor set it. */
  readonly reliabilityReason?: Maybe<Scalars['String']['output']>;
  /** Whether the act was meant, where the record says so. For example `false`. */
  readonly intentional?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Who acted. For example `state:RUS`. Where speakers are counted (`minSpeakers`), of whom so many speak in the event, be it
   * of their missile; whose deed it was fewer may say, and then it bears on no pair (`bearsOn`).
   */
  readonly actors: ReadonlyArray<Party>;
  /** Whom the act was addressed to or aimed at. For example `state:UKR`. */
  readonly recipients: ReadonlyArray<Party>;
  /**
   * Who was hit without being addressed: a strike on Kyiv that damages Azerbaijan's embassy affects Azerbaijan. For
   * example `state:AZE`.
   */
  readonly affected: ReadonlyArray<Party>;
  /** Who is only spoken of. For example `state:UKR`, `state:ARM`. */
  readonly mentioned: ReadonlyArray<Party>;
  /**
   * Persons with a part, and in which capacity. For example
   * `{ role: "Ambassador of Russia to Azerbaijan", present: true }`.
   */
  readonly officials: ReadonlyArray<Involvement>;
  /**
   * Facilities where it took place or that it touched, each once, in the order of `sites`. For example
   * `facility:embassy-aze-kyiv`.
   */
  readonly facilities: ReadonlyArray<Facility>;
  /** Facilities with what happened to them. For example `sites { facility { name } outcome part }`. */
  readonly sites: ReadonlyArray<Site>;
  /**
   * Weapons said to have been used: by the record; where evidence leaves out documents that the record draws on, by the
   * claims left, also such as the record does not take up. Filters, counts and rows go by the same. For example
   * `weapon:iskander`.
   */
  readonly weapons: ReadonlyArray<Weapon>;
  /** The same weapons with the record's reservations; what is disputed stands in `disputes`. */
  readonly weaponUses: ReadonlyArray<WeaponUse>;
  /** Where it happened. For example `place:kyiv`. */
  readonly places: ReadonlyArray<Place>;
  /** The storylines that it is part of. For example `arc:strikes-on-azerbaijani-sites-ukraine`. */
  readonly arcs: ReadonlyArray<Arc>;
  /**
   * The larger event that it was part of, such as the night's raid of which it was one strike. Each level has its own
   * claims and figures: those of the raid cover its strikes. For example `event:2025-11-14-mass-attack-on-kyiv`.
   */
  readonly within?: Maybe<Event>;
  /**
   * The events within it, in their order. They need not be all of it, so their figures do not add up to its own; nor are
   * they to be added to them, for its own cover them. For example `event:2025-11-14-kyiv-embassy-missile`.
   */
  readonly parts: ReadonlyArray<Event>;
  /** The event that reports the same meeting; the two count once. For example `event:2025-11-14-baku-summons-yevdokimov`. */
  readonly sameOccasionAs?: Maybe<Event>;
  /** Earlier events that it answers, was caused by, cites or follows. For example `{ kind: CITED, stated: true }`. */
  readonly links: ReadonlyArray<EventLink>;
  /**
   * Later events that answer it, were caused by it, cite it or follow it: `links` seen from the earlier event. `to` is the
   * later one.
   */
  readonly linkedFrom: ReadonlyArray<EventLink>;
  /** Later events that answer it. For example `{ kind: ANSWERED, stated: true }`. */
  readonly responses: ReadonlyArray<EventLink>;
  /** Earlier events that it answers or was caused by. For example `{ kind: ANSWERED, stated: true }`. */
  readonly causes: ReadonlyArray<EventLink>;
  /**
   * Which pairs of states it bears on, with what weight, and why. For example
   * `{ weight: 1, because: ACTOR_RECIPIENT, agent: AZE }`.
   */
  readonly bearsOn: ReadonlyArray<Bearing>;
  /**
   * Of each field, whether somebody states it in the documents that may be read, denies it, or says nothing of it there.
   * For example `{ field: DATE, basis: CLAIMS }`.
   */
  readonly stated: ReadonlyArray<FieldBasis>;
  /** How many independent speakers say something of it. For example `{ speakers: 6, outlets: 10, onlyParties: false }`. */
  readonly corroboration: Corroboration;
  /**
   * What is said about it, in the order of the record. For example `claim:2025-11-14-kyiv-embassy-missile/1`,
   * `claim:2025-11-14-kyiv-embassy-missile/2`.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * Claims that came with its record, but are about something else: the pair, a state, a person. For example
   * `claim:2025-11-14-baku-summons-yevdokimov/8`, `claim:2025-11-14-baku-summons-yevdokimov/12`.
   */
  readonly claimsBeside: ReadonlyArray<Claim>;
  /**
   * Properties on which accounts differ, each with the claims of all sides. For example
   * `disputes { property sides { value } }`.
   */
  readonly disputes: ReadonlyArray<Dispute>;
  /**
   * Killed, injured and others as ranges over the claims about this very event that are neither deprecated nor denials.
   * What is claimed of an event within it, or of the event that it is part of, is in their figures only: whoever adds up
   * takes one level. For example `casualties { killed { min max } }`.
   */
  readonly casualties: Casualties;
  /**
   * Documents that report it. For example `document:prabhatpost-20251114-ria-patriot`,
   * `document:seed-kyivindependent-20251114`.
   */
  readonly documents: ReadonlyArray<Document>;
  /** Their publishers, each once. For example `source:1news-az`, `source:caliber-az`. */
  readonly sources: ReadonlyArray<Source>;
  /** Number of documents. For example `11`. */
  readonly documentCount: Scalars['Int']['output'];
  /** Number of publishers. For example `10`. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Number of claims. For example `18`. */
  readonly claimCount: Scalars['Int']['output'];
  /** Doubts and coding remarks. For example `Day and month are printed, the year follows from the minister named.`. */
  readonly notes: ReadonlyArray<Note>;
  /** Id of the dossier in which its record stands, such as `baku-moscow`; null for what no dossier brought. */
  readonly dossier?: Maybe<Scalars['ID']['output']>;
};


/** One thing that happened. Title and summary are our own words, drawn from all its documents. */
export type EventLinksArgs = {
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** One thing that happened. Title and summary are our own words, drawn from all its documents. */
export type EventLinkedFromArgs = {
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** One thing that happened. Title and summary are our own words, drawn from all its documents. */
export type EventClaimsArgs = {
  properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
};

/** How exactly a date says when. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'DECADE'
  | 'CENTURY'
  /** From one date to another, `2022-03-06/2022-03-10`: for as long, or on some day between. */
  | 'INTERVAL'
  /** Bounded on one side only: `../2022-03-06`. */
  | 'BOUND';

/** A date of an event as one claim gives it. */
export type EventDate = {
  /** The date, no more exact than the speaker. For example `2025-11-14`. */
  readonly date: Scalars['EDTF']['output'];
  /** First day; null where the date has none, as `../2022-03-06`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Last day; null where the date has none. For example `2025-11-14`. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /** How exactly it says when. For example `DAY`. */
  readonly precision: DatePrecision;
  /** Whether it is only said to be about then. For example `false`. */
  readonly approximate: Scalars['Boolean']['output'];
  /** Whether it is said with a doubt. For example `false`. */
  readonly uncertain: Scalars['Boolean']['output'];
  /** The claim. For example `claim:2025-11-14-kyiv-embassy-missile/17`. */
  readonly claim: Claim;
  /** Who says it; null where anonymous or not known. For example `source:kyiv-independent`. */
  readonly attributedTo?: Maybe<Party>;
  /** Documents in which it stands. For example `document:seed-kyivindependent-20251114`. */
  readonly documents: ReadonlyArray<Citation>;
};

/**
 * How much time lies between two dates. In the coarser unit of the two: between two days in days, from a day to a month in
 * months. The least is counted from the last day that the one may be to the first day that the other may be, the most from
 * the first to the last; a month is full on the same day of the next.
 */
export type TimeSpan = {
  /** The first date; of an event, its date. For example `2024-12-25`. */
  readonly from: Scalars['EDTF']['output'];
  /** The second date. For example `2025-10-19`. */
  readonly to: Scalars['EDTF']['output'];
  /**
   * The fewest whole units. Below 0 where the second may lie before the first. Null where an open end sets no bound. For
   * example `298`.
   */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The most whole units. Null where an open end sets no bound. For example `298`. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** The unit. For example `DAY`. */
  readonly unit: TimeUnit;
  /** Whether either date is only said to be about then; the bounds are those of the dates as written. For example `false`. */
  readonly approximate: Scalars['Boolean']['output'];
  /** Whether either date is said with a doubt. For example `false`. */
  readonly uncertain: Scalars['Boolean']['output'];
};

/** Units of a span of time. */
export type TimeUnit =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** A link from one event to another, and what it rests on. */
export type EventLink = {
  /** How the two are linked. For example `ANSWERED`. */
  readonly kind: LinkKind;
  /** True where a source states the link, false where the editor infers it. For example `true`. */
  readonly stated: Scalars['Boolean']['output'];
  /**
   * What the link rests on, in words. For example
   * `inferred by the editor: the speech is on the strikes, of which this is the latest`.
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The event at the other end. For example `event:2025-11-14-baku-summons-yevdokimov`. */
  readonly to: Event;
  /** The first of the claims that state it. For example `claim:2025-11-14-baku-summons-yevdokimov/14`. */
  readonly claim?: Maybe<Claim>;
  /**
   * The claims that state the link; empty where it is inferred. For example `claim:2025-11-14-baku-summons-yevdokimov/14`,
   * `claim:2025-11-14-baku-summons-yevdokimov/15`.
   */
  readonly claims: ReadonlyArray<Claim>;
};

/** How two events can be linked. */
export type LinkKind =
  /** The later event is a reaction to the earlier one. */
  | 'ANSWERED'
  /** The earlier event brought the later one about. */
  | 'CAUSED'
  /** The later event refers to the earlier one. */
  | 'CITED'
  /** The later event came after the earlier one: in time only. */
  | 'FOLLOWED';

/** Chains of links between two events, and what was looked at to find them. */
export type Chains = {
  /** The earlier event. For example `event:2024-12-25-azal-8243-crash`. */
  readonly from: Event;
  /** The later event. For example `event:2025-10-19-kartavykh-returns`. */
  readonly to: Event;
  /** The kinds of link that were walked. For example `ANSWERED`, `CAUSED`. */
  readonly kinds: ReadonlyArray<LinkKind>;
  /**
   * How many events such links lead back to from the later event, that were not over before the earlier one began and were
   * not left out. Where there is no chain, the earlier event is not among them. For example `11`.
   */
  readonly reachable: Scalars['Int']['output'];
  /**
   * The chains, the best first; empty where no such links lead from the one event to the other. For example
   * `{ length: 3, cost: 11 }`.
   */
  readonly chains: ReadonlyArray<Chain>;
};

/** A chain of links between two events. */
export type Chain = {
  /** Number of links. For example `3`. */
  readonly length: Scalars['Int']['output'];
  /** What its links cost together, the less the stronger: see `chain`. */
  readonly cost: Scalars['Int']['output'];
  /** From the earlier event to the later one. For example `steps { event { title } link { kind stated } }`. */
  readonly steps: ReadonlyArray<ChainStep>;
};

/** One event of a chain. */
export type ChainStep = {
  /** The event of this step. For example `event:2024-12-25-azal-8243-crash`. */
  readonly event: Event;
  /** The strongest link of the event to the one before; null for the first. For example `{ kind: CITED, stated: true }`. */
  readonly link?: Maybe<StepLink>;
  /** Further links between the same two events, the strongest first. For example `{ kind: FOLLOWED, stated: true }`. */
  readonly otherLinks: ReadonlyArray<StepLink>;
};

/** Why two events are linked: a step of a chain with the step before it, or an answer with its act. */
export type StepLink = {
  /** How the two are linked. For example `ANSWERED`. */
  readonly kind: LinkKind;
  /** True where a source states the link, false where the editor infers it. For example `false`. */
  readonly stated: Scalars['Boolean']['output'];
  /** What the link rests on, in words. For example `inferred by the editor: regret over the closing that the note ordered`. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The claims that state the link; empty where it is inferred. For example `claim:2025-11-14-baku-summons-yevdokimov/14`. */
  readonly claims: ReadonlyArray<Claim>;
};

/** Acts and answers of a pair of states. */
export type Exchanges = {
  /** The pair; null where no event bears on it. For example `dyad:AZE-RUS`. */
  readonly dyad?: Maybe<Dyad>;
  /** The two states, in the order of their codes. For example `state:AZE`, `state:RUS`. */
  readonly states: ReadonlyArray<State>;
  /** The kinds of link that made an exchange. For example `ANSWERED`. */
  readonly kinds: ReadonlyArray<LinkKind>;
  /** How many exchanges there are, each counted once however many events tell of its occasions. For example `63`. */
  readonly count: Scalars['Int']['output'];
  /**
   * How many of `count` are of one state alone on both sides: what it did next about an act of its own, such as an arrest and
   * the longer custody. `actedBy` one state and `answeredBy` the other leave them out.
   */
  readonly ownAnswers: Scalars['Int']['output'];
  /** The exchanges, the earliest answer first. Where a state follows up its own act, that is among them: see `ownAnswers`. */
  readonly exchanges: ReadonlyArray<Exchange>;
  /**
   * Days from act to answer over all that count; null where there are none. A state's `ownAnswers` are among them: how soon one
   * side answers the other is asked with `actedBy` and `answeredBy`.
   */
  readonly lag?: Maybe<Lags>;
};


/** Acts and answers of a pair of states. */
export type ExchangesExchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An act and what answered it. */
export type Exchange = {
  /** The act. For example `event:2025-01-27-galuzin-mustafayev`. */
  readonly act: Event;
  /** The answer, the later of the two. For example `event:2025-01-28-baku-invites-yevdokimov`. */
  readonly answer: Event;
  /** The side that acted; both where they acted together. For example `state:RUS`, `state:AZE`. */
  readonly actedBy: ReadonlyArray<State>;
  /**
   * The side that answered; both where they acted together. It may be the side that acted: what a state does about an act
   * of its own is linked to it as well. For example `state:AZE`, `state:RUS`.
   */
  readonly answeredBy: ReadonlyArray<State>;
  /**
   * Whether the act or the answer was private persons' doing that one state lays at the other's door by a claim, such as the attack
   * on the embassy in Tehran: it is an accusation that `actedBy` then rests on, see `Bearing.claim`.
   */
  readonly attributed: Scalars['Boolean']['output'];
  /** Days from the act to the answer. For example `{ min: 1, max: 1, approximate: false }`. */
  readonly lag?: Maybe<Lag>;
  /** The strongest link between the two. For example `{ kind: ANSWERED, stated: false }`. */
  readonly link: StepLink;
  /** Further links between the two, the strongest first. For example `{ kind: CITED, stated: true }`. */
  readonly otherLinks: ReadonlyArray<StepLink>;
  /**
   * False where act and answer are told by other events of the same occasions as well: the exchange counts there. For
   * example `true`.
   */
  readonly counted: Scalars['Boolean']['output'];
};

/**
 * Days from an act to its answer, as exactly as the dates allow: an act in `2022-03` that was answered in `2022-04` was answered
 * after 1 to 60 days. Both numbers are the same where both dates are days.
 */
export type Lag = {
  /** At least so many days; never below 0, for an answer comes after its act. For example `1`. */
  readonly min: Scalars['Int']['output'];
  /** At most so many days. For example `1`. */
  readonly max: Scalars['Int']['output'];
  /** True where one of the two dates is only about right or uncertain, such as `2025-08-10~`: then so are these numbers. */
  readonly approximate: Scalars['Boolean']['output'];
};

/** A range of days, both numbers included. */
export type LagRange = {
  /** At least so many days. For example `0`. */
  readonly min: Scalars['Float']['output'];
  /** At most so many days. For example `0`. */
  readonly max: Scalars['Float']['output'];
};

/** Days from acts to answers over several exchanges. Each figure is a range, since each lag is one. */
export type Lags = {
  /** How many exchanges these are. For example `63`. */
  readonly count: Scalars['Int']['output'];
  /**
   * How many of them have a date that is only about right or uncertain. The figures below take it at its word. For example
   * `0`.
   */
  readonly approximate: Scalars['Int']['output'];
  /** The shortest lag. For example `{ min: 0, max: 0 }`. */
  readonly min: LagRange;
  /** The longest lag. For example `{ min: 364, max: 364 }`. */
  readonly max: LagRange;
  /**
   * The median: from the median of the least to the median of the most that the lags can be. Half a day may occur. For
   * example `{ min: 4, max: 4 }`.
   */
  readonly median: LagRange;
  /**
   * How many exchanges fall into which days. Every lag lies in one band; where it is not known in which, it counts as
   * possible in each. For example `{ from: 0, to: 0, certain: 6 }`.
   */
  readonly distribution: ReadonlyArray<LagBand>;
};

/** Exchanges whose answer came after so many days. */
export type LagBand = {
  /** First number of days of the band. For example `0`. */
  readonly from: Scalars['Int']['output'];
  /** Last number of days of the band; null: any more. For example `0`. */
  readonly to?: Maybe<Scalars['Int']['output']>;
  /** Exchanges whose lag surely lies in the band; none whose dates are only about right. For example `6`. */
  readonly certain: Scalars['Int']['output'];
  /** Exchanges whose lag may lie in the band, those that surely do included. For example `7`. */
  readonly possible: Scalars['Int']['output'];
};

/** What to leave out between the ends of a chain. */
export type ChainWithout = {
  /** Events of any of these PLOVER types. For example `[CONSULT]`. */
  readonly types?: InputMaybe<ReadonlyArray<PloverType>>;
  /** These events. The ends of the chain cannot be among them. For example `["event:2024-12-28-putin-apology-call"]`. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a path may lead through: links between events, and kinds of things. */
export type PathWay =
  /** From an answer to what it answers, or back. */
  | 'RESPONSE'
  /** From effect to cause, or back. */
  | 'CAUSE'
  /** From an event to one that it refers to, or back. */
  | 'CITATION'
  /** Between events that only came one after the other. */
  | 'SEQUENCE'
  /** Between an event and a larger one, or one on the same occasion. */
  | 'PART'
  /** Through events. Always open; it can be taken away by `without`. */
  | 'EVENT'
  | 'PERSON'
  | 'ORGANIZATION'
  | 'POST'
  | 'FACILITY'
  | 'WEAPON'
  | 'CLAIM'
  /** Through states: nearly everything meets there. */
  | 'STATE'
  /** Through storylines: all their events meet there. */
  | 'ARC'
  /** Through cities and regions. */
  | 'PLACE'
  /** Through documents: all that an article tells of meets there. */
  | 'DOCUMENT'
  /** Through publishers: all that they reported meets there. */
  | 'SOURCE';

/** What to leave out on the way. The ends of the path cannot be left out. */
export type PathWithout = {
  /** These things. For example `["person:vladimir-putin"]`. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These ways, of those in `via`. */
  readonly kinds?: InputMaybe<ReadonlyArray<PathWay>>;
};

/** Paths between two things, and how much of the graph was seen to find them. */
export type Paths = {
  /** Where the paths begin. For example `person:mikhail-yevdokimov`. */
  readonly from: Node;
  /** Where they end. For example `event:2025-11-14-kyiv-embassy-missile`. */
  readonly to: Node;
  /** What paths might lead through. For example `RESPONSE`, `CAUSE`. */
  readonly via: ReadonlyArray<PathWay>;
  /** Steps that a path might have. For example `6`. */
  readonly maxHops: Scalars['Int']['output'];
  /** How many things were seen. For example `36`. */
  readonly entities: Scalars['Int']['output'];
  /** How many relations between them were read. For example `36`. */
  readonly relations: Scalars['Int']['output'];
  /**
   * True where no better path, and no further one where fewer were found than asked for, can have been missed. False where
   * the rest of the graph was too much to read: what was found is true, but there may be better. For example `true`.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** The paths, the best first; empty where there is none of so many steps. For example `{ length: 2, cost: 6 }`. */
  readonly paths: ReadonlyArray<Path>;
};

/** A path between two things. */
export type Path = {
  /** Number of steps. For example `2`. */
  readonly length: Scalars['Int']['output'];
  /** What its steps and the things that it leads through cost together; see `path`. */
  readonly cost: Scalars['Int']['output'];
  /** From the one end to the other: each step begins where the one before it ended. For example `steps { words date }`. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a path. It reads as a sentence: from, words, to. */
export type PathStep = {
  /** Where it begins. For example `person:mikhail-yevdokimov`. */
  readonly from: Node;
  /** How the two are related, read from the one to the other: `was answered by`, `took part in, as ambassador,`. */
  readonly words: Scalars['String']['output'];
  /** Where it ends. For example `event:2025-11-14-baku-summons-yevdokimov`. */
  readonly to: Node;
  /** True where the relation runs from `from` to `to` in the graph, false where it is walked against its direction. */
  readonly forwards: Scalars['Boolean']['output'];
  /**
   * When it happened or held: of a link the date of its later event, of a part in an event the event's, of a tenure its
   * span as far as known. Null for what has no date. For example `2025-11-14`.
   */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /**
   * What it rests on, in words, where the record says so. For example
   * `inferred by the editor: regret over the closing that the note ordered`.
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /**
   * The claims that state a link; of a claim's relations the claim. Empty where none is named. For example
   * `claim:2025-11-14-baku-summons-yevdokimov/14`, `claim:2025-11-14-baku-summons-yevdokimov/15`.
   */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * Where it stands: documents of the claims that state a link, of the claim, of the tenure; for a part in an event those
   * that report the event, which need not tell of this part. At most 20 each, the earliest first. Empty where none is
   * named. For example `document:caliber-20251114-summons`, `document:devdiscourse-20251114-embassy`.
   */
  readonly documents: ReadonlyArray<Document>;
  /**
   * The relation that counts, the strongest of those between the two. For example
   * `took part in, as Ambassador of Russia to Azerbaijan,`.
   */
  readonly relation: PathRelation;
  /** Further relations between the two, the strongest first. For example `otherRelations { type words }`. */
  readonly otherRelations: ReadonlyArray<PathRelation>;
};

/** How two things are related. */
export type PathRelation = {
  /** Name of the relationship in the graph, such as `INVOLVED`. */
  readonly type: Scalars['String']['output'];
  /**
   * The relation in words, in the direction of the step. For example
   * `took part in, as Ambassador of Russia to Azerbaijan,`.
   */
  readonly words: Scalars['String']['output'];
};

/** A link between two events. */
export type LinkRelation = PathRelation & {
  /** Name of the relationship in the graph. For example `ANSWERED`. */
  readonly type: Scalars['String']['output'];
  /** The relation in words, in the direction of the step. For example `answered`. */
  readonly words: Scalars['String']['output'];
  /** How the two are linked. For example `ANSWERED`. */
  readonly kind: LinkKind;
  /** True where a source states the link, false where the editor infers it. For example `true`. */
  readonly stated: Scalars['Boolean']['output'];
};

/** A part in an event. */
export type PartRelation = PathRelation & {
  /** Name of the relationship in the graph. For example `INVOLVED`. */
  readonly type: Scalars['String']['output'];
  /**
   * The relation in words, in the direction of the step. For example
   * `took part in, as Ambassador of Russia to Azerbaijan,`.
   */
  readonly words: Scalars['String']['output'];
  /** Of a person: in which capacity. For example `Ambassador of Russia to Azerbaijan`. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Of a facility: what happened to it; null where it was the scene only, and where evidence leaves it untold, see `Site.outcome`. */
  readonly outcome?: Maybe<Outcome>;
  /** Of a facility: the parts that are named. For example `perimeter wall`. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** Of a weapon: true where the record itself calls it alleged. For example `true`. */
  readonly alleged?: Maybe<Scalars['Boolean']['output']>;
};

/** A post that a person held. */
export type TenureRelation = PathRelation & {
  /** Name of the relationship in the graph. For example `HELD`. */
  readonly type: Scalars['String']['output'];
  /** The relation in words, in the direction of the step. For example `held the post`. */
  readonly words: Scalars['String']['output'];
  /**
   * From when to when, as far as known, and what that rests on. For example
   * `tenure:mikhail-yevdokimov/ambassador-rus-to-aze`.
   */
  readonly tenure: Tenure;
};

/** A relation that is all said by its words, such as `is an organ of`. */
export type PlainRelation = PathRelation & {
  /** Name of the relationship in the graph. For example `OCCURRED_AT`. */
  readonly type: Scalars['String']['output'];
  /** The relation in words, in the direction of the step. For example `happened in`. */
  readonly words: Scalars['String']['output'];
};

/**
 * Why and how an event counts for a pair of states. Under evidence too the pair, `weight`, `because` and `agent` are the record's
 * coding, drawn from all its documents, as type and score are: they do not say that the documents left tell who acted.
 * What these tell stands in `actors`, `recipients` and `affected` of the event, and `stated` says of each whether a claim carries it. Only
 * what is ATTRIBUTED is there by its claim alone.
 */
export type Bearing = {
  /** The pair. For example `dyad:AZE-RUS`. */
  readonly dyad: Dyad;
  /**
   * 1 in full, 0.5 where a side was hit though not addressed or the act is attributed, 0 where it counts once elsewhere.
   * For example `0.5`.
   */
  readonly weight: Scalars['Float']['output'];
  /** Why it counts. For example `ACTOR_AFFECTED`. */
  readonly because: BearingReason;
  /**
   * ISO 3166 alpha-3 code of the side that acted, or BOTH; of an attributed act the side at whose door it is laid. For
   * example `RUS`.
   */
  readonly agent: Scalars['String']['output'];
  /**
   * The claim by which one side lays the act at the other's door, the first that was published; null where the event
   * bears on the pair by whom it names. What the accused says to it stands in `disputes` of the event.
   */
  readonly claim?: Maybe<Claim>;
};

/** Why an event counts for a pair of states. */
export type BearingReason =
  /** One side acted towards the other. */
  | 'ACTOR_RECIPIENT'
  /** Both acted together, and the act was friendly. */
  | 'ACTORS_TOGETHER'
  /** One side's hostile act hit the other, though it was not addressed to it. */
  | 'ACTOR_AFFECTED'
  /**
   * A hostile act of private persons, or of nobody known, which one side lays at the other's door in a claim of
   * `responsibility`: as its act, or as a duty to protect that it failed. It counts half, also where it is denied.
   */
  | 'ATTRIBUTED'
  /** The same meeting is already counted in another event. */
  | 'SAME_OCCASION';

/** Whether something happened. */
export type EventStatus =
  | 'HAPPENED'
  | 'PLANNED'
  | 'DENIED';

/**
 * How well something is founded. For events a rule decides: HIGH where at least two independent speakers are known to say
 * something of it that bears it out (`Corroboration`); MEDIUM where one does who is no party to it; LOW where the only one is a party, however many publishers
 * carry what it says. Publishers count only where no speaker is known by name: MEDIUM with three that are independent (those
 * that one state runs are one), else LOW. A caption speaks of its picture and is no voice on the event. Where an editor set
 * LOW by hand that stands, and the reason says so.
 */
export type Reliability =
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW';

/** What the title of an event is made of. */
export type TitleFrom =
  /** The record, which draws on all documents of the event. */
  | 'RECORD'
  /** The first claim of the documents that may be read. */
  | 'CLAIM'
  /**
   * The headline of the first document that may be read, behind its publisher and day: no claim of it about the event is
   * recorded. It may be of later, and about what came then.
   */
  | 'DOCUMENT'
  /** Its type alone: several speakers were asked for, and a headline or a claim's sentence is the words of one. */
  | 'CODING';

/** What a field of an event rests on. */
export type FieldBasis = {
  /** The field. For example `DATE`. */
  readonly field: StatedField;
  /** What it rests on. For example `CLAIMS`. */
  readonly basis: Basis;
};

/** Fields of an event that claims can carry. */
export type StatedField =
  | 'DATE'
  | 'ACTORS'
  | 'RECIPIENTS'
  | 'AFFECTED'
  | 'OFFICIALS'
  | 'FACILITIES'
  | 'PLACES'
  /** Weapons by name: "drones" names none, nor does who speaks of a strike's missile name the weapon of his speech. */
  | 'WEAPONS'
  | 'INSTRUMENTS'
  | 'CASUALTIES'
  | 'DAMAGE'
  | 'CAUSE'
  | 'RESPONSIBILITY'
  | 'INTENT';

/** What a field rests on, in the documents that may be read. */
export type Basis =
  /** Claims state it. What the event has a list for is then not empty. */
  | 'CLAIMS'
  /** Claims speak of it only to deny it: this is a "no". */
  | 'DENIED'
  /** No claim singles it out; the record has it, and all documents that the record draws on may be read. */
  | 'DOCUMENTS'
  /**
   * No claim that may be read singles it out, but the record has it, of which documents that are left out may have had a part: by
   * `asKnownOn` alone all that is coded stays; where documents are taken away (`exclude`), parties and dates on which
   * accounts do not differ, also where a party is among the officials.
   */
  | 'RECORD'
  /** Others state it; the documents that may be read are not known to: the field is empty. This is no "no". */
  | 'NOT_STATED'
  /**
   * No claim about this event states it, in any document of the graph, nor does its record; as known on a day, in any that was
   * out by then. A claim about another event may speak of it all the same: see `claims(filter: { properties })`.
   */
  | 'NOBODY';

/**
 * How far something is corroborated: an event by all claims about it that do not deny it (of an event that is itself a denial, by
 * that denial, and not by what is denied), a claim by itself and those that say all that it says, in each of its values and of all
 * that it is about. Deprecated claims corroborate nothing but themselves. Speakers are independent of each other: organs, officials and media of one state are
 * one speaker, and ten outlets that carry one statement have one.
 */
export type Corroboration = {
  /**
   * Number of independent speakers; 0 where none is known by name. Who captions a picture speaks of that picture and is
   * none. For example `6`.
   */
  readonly speakers: Scalars['Int']['output'];
  /** The speakers: a state for all who speak for it. For example `source:caliber-az`, `source:cee-news`. */
  readonly voices: ReadonlyArray<Party>;
  /**
   * Number of publishers: of an event those that report it, of a claim those of the same claims by which its speakers are
   * counted, whoever they let speak, and its own where its speaker is not known. For example `10`.
   */
  readonly outlets: Scalars['Int']['output'];
  /**
   * Whether all who say it are parties to the event (its actors, recipients and those hit, and their states); null where
   * no speaker is known. For example `false`.
   */
  readonly onlyParties?: Maybe<Scalars['Boolean']['output']>;
};

/** What an answer could rest on: the documents that evidence leaves. */
export type Searched = {
  /** Number of documents. For example `613`. */
  readonly documents: Scalars['Int']['output'];
  /**
   * Number of their publishers. `sources` also lists those without a document of their own whose text others carry. For example
   * `254`.
   */
  readonly sources: Scalars['Int']['output'];
  /**
   * Day on which the first of them was published; of one dated by a month or a year its first day. For example
   * `2022-02-01`.
   */
  readonly from?: Maybe<Scalars['Day']['output']>;
  /**
   * Day by which the last of them was surely published: of one dated by a month or a year its last day, or that as of which its
   * dossier is written if that comes first. For example `2026-11-30`.
   */
  readonly to?: Maybe<Scalars['Day']['output']>;
};

/** PLOVER event types (openeventdata/PLOVER). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** PLOVER quad classes. */
export type QuadClass =
  | 'VERBAL_COOPERATION'
  | 'MATERIAL_COOPERATION'
  | 'VERBAL_CONFLICT'
  | 'MATERIAL_CONFLICT';

/** Figures of persons by measure. Null where nobody states the measure. */
export type Casualties = {
  /** Persons killed. For example `{ min: 38, max: 38 }`. */
  readonly killed?: Maybe<Figure>;
  /** Persons injured. For example `{ min: 29, max: 29 }`. */
  readonly injured?: Maybe<Figure>;
  /** Persons missing. For example `{ min: 3, max: 3 }`. */
  readonly missing?: Maybe<Figure>;
  /** Persons who survived. For example `{ min: 29, max: 29 }`. */
  readonly survivors?: Maybe<Figure>;
  /** Persons aboard. For example `{ min: 67, max: 67 }`. */
  readonly aboard?: Maybe<Figure>;
};

/**
 * A range over the claims on one measure that are neither deprecated nor denials. Claims about all who were there lead; others count only
 * where nobody speaks of all. Figures of one scope make one range. A claim that does not say whom it counts ("scope not
 * stated") is another account of the event: with figures of one group ("embassy staff") it makes one range, which holds
 * whether it means that group or all. Figures of two groups are never put into one range, however they agree: nobody says
 * whether they count the same persons. Then `min` and `max` are null, and `byScope` has what is said of each.
 *
 * The attack on the embassy in Tehran: one of the embassy's staff killed, by Baku; one killed, without saying whom, by
 * another: `{ min: 1, max: 1, scopes: ["embassy staff", "scope not stated"] }`.
 */
export type Figure = {
  /** Lowest number stated; null where no claim gives a number, or where only figures of several groups are given: see `byScope`. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /**
   * Highest number stated; null where no claim gives a number, where the number is open above ("at least 6"), or where
   * only figures of several groups are given. For example `38`.
   */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Whether any of the numbers is approximate. For example `false`. */
  readonly approximate: Scalars['Boolean']['output'];
  /**
   * Whether one of the claims behind `min`, `max` and `text` counts this event and others together: "injuries in the attacks
   * of 8 and 18 August" says of one of the two only what there were at the most, and its "some" may be of the other alone. For
   * example `true`.
   */
  readonly shared: Scalars['Boolean']['output'];
  /** What is said where no number is given, such as "none reported"; that is not zero. For example `none reported`. */
  readonly text: ReadonlyArray<Scalars['String']['output']>;
  /** Whom the claims behind `min`, `max` and `text` count, where they do not speak of all: `["Kyiv"]`. Empty where they do. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What is said of each scope by itself, of all who were there first. For example
   * `{ scope: "embassy staff", approximate: false }`.
   */
  readonly byScope: ReadonlyArray<FigureOfScope>;
};

/** What is said of one scope: of all who were there, of a group such as "embassy staff", or without saying of whom. */
export type FigureOfScope = {
  /** Who is counted, in the words of the claims: `embassy staff`. Null for all who were there; `scope not stated` where the claims do not say. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Lowest number stated; null where no claim gives a number. For example `6`. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** Highest number stated; null where no claim gives a number or the number is open above. For example `6`. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Whether any of the numbers is approximate. For example `false`. */
  readonly approximate: Scalars['Boolean']['output'];
  /** What is said where no number is given, such as "none reported"; that is not zero. For example `none reported`. */
  readonly text: ReadonlyArray<Scalars['String']['output']>;
};

/** Events that have the same values in the dimensions asked for. */
export type EventCount = {
  /** The values, in the order of `by`: `["EMBASSY", "2025"]`; ids for entities (`state:AZE`); null where nobody states one. */
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** The same with dimension, name and entity. For example `parts { dimension value name }`. */
  readonly parts: ReadonlyArray<CountPart>;
  /** How many events. For example `1`. */
  readonly events: Scalars['Int']['output'];
  /** Of these, those that stand within another event of the cell, as a strike within a night's raid. For example `0`. */
  readonly within: Scalars['Int']['output'];
  /**
   * Of these, those that were on the same occasion as another event of the cell: a second report of one meeting, or, under
   * evidence, one that the documents left do not tell apart from the other ("in August", of two strikes). For example `0`.
   */
  readonly sameOccasion: Scalars['Int']['output'];
  /**
   * Of these, those that need not lie in this year or month: their date is approximate or doubtful, or goes on past its
   * end. 0 where not counted by date. For example `0`.
   */
  readonly uncertain: Scalars['Int']['output'];
  /** Of these, those for which no claim gives the number of killed, which is not zero. Other measures have their own: `injured { withoutFigure }`. */
  readonly withoutFigure: Scalars['Int']['output'];
  /** Persons killed. For example `{ min: 38, max: 38, events: 1 }`. */
  readonly killed: FigureSum;
  /** Persons injured. For example `{ min: 29, max: 29, events: 1 }`. */
  readonly injured: FigureSum;
  /** Persons missing. For example `{ min: 3, max: 3, events: 1 }`. */
  readonly missing: FigureSum;
  /** Persons who survived. For example `{ min: 29, max: 29, events: 1 }`. */
  readonly survivors: FigureSum;
  /** Persons aboard. For example `{ min: 67, max: 67, events: 1 }`. */
  readonly aboard: FigureSum;
  /**
   * Sums of other quantities that claims state. What differs in unit or in what is counted stands apart, and nothing is
   * converted. For example `quantities(properties: [projectileCount]) { sum { min max } }`.
   */
  readonly quantities: ReadonlyArray<QuantitySum>;
  /**
   * The events that are counted here, oldest first: the number can be checked. For example
   * `counted(first: 3) { nodes { title } }`.
   */
  readonly counted: EventConnection;
  /** All cells together; the same in each. For example `{ events: 29, cells: 11, overlap: false }`. */
  readonly total: CountTotal;
  /** An address on this server that opens the playground on this cell and its events. For example `/playground?query=...`. */
  readonly permalink: Scalars['String']['output'];
};


/** Events that have the same values in the dimensions asked for. */
export type EventCountQuantitiesArgs = {
  properties: ReadonlyArray<SummedProperty>;
};


/** Events that have the same values in the dimensions asked for. */
export type EventCountCountedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One value of a cell's key. */
export type CountPart = {
  /** What is counted by. For example `TYPE`. */
  readonly dimension: CountBy;
  /** The value, as in `key`; null where nobody states one. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The name, where the value is an entity. For example `Aktau`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The state, weapon, place or publisher, where the value is one. For example `place:aktau`. */
  readonly node?: Maybe<Node>;
};

/** All cells of a count together. */
export type CountTotal = {
  /** Events in all, each once. For example `29`. */
  readonly events: Scalars['Int']['output'];
  /** How many cells there are, shown or not. For example `11`. */
  readonly cells: Scalars['Int']['output'];
  /** Whether an event counts in more than one cell, so that the cells add up to more than `events`. */
  readonly overlap: Scalars['Boolean']['output'];
};

/**
 * A number of persons, summed over the events of a cell. For each event the range is that of `Event.casualties`; minima and
 * maxima are added. A claim about several events counts once. Figures of parts are not added to that of the larger event.
 * Where all that is said of an event is a figure of a group ("embassy staff"), that is the least there were: it adds to `min`
 * and leaves `max` null; of several groups the largest does. Each scope stands in `scopes` as well.
 */
export type FigureSum = {
  /** The least that the claims come to; null where no claim gives a number. For example `38`. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /**
   * The most that the claims come to; null where no claim gives a number or one is open above ("at least 6"). For example
   * `38`.
   */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Whether any of the numbers is approximate. For example `false`. */
  readonly approximate: Scalars['Boolean']['output'];
  /** Events whose figures it rests on. For example `0`. */
  readonly events: Scalars['Int']['output'];
  /** Of these, those whose own figure is not added, as it is part of that of a larger event in the cell (`Event.within`), or of the same meeting reported twice. */
  readonly covered: Scalars['Int']['output'];
  /**
   * Of these, those whose figure comes only from claims that speak of other events too, outside the cell: it may be
   * theirs. For example `0`.
   */
  readonly shared: Scalars['Int']['output'];
  /**
   * Sums of what is said only of some of those who were there, each scope by itself. For example
   * `{ scope: "three other brothers", min: 0, max: 3 }`.
   */
  readonly scopes: ReadonlyArray<ScopeSum>;
  /** Events of which no claim gives a number, of whatever scope: the sum of the three below. For example `1`. */
  readonly withoutFigure: Scalars['Int']['output'];
  /** Of these, those of which claims say that there were some ("dozens"), and no number. For example `0`. */
  readonly withoutNumber: Scalars['Int']['output'];
  /** Of these, those of which claims say in words that there were none or that none were reported. For example `0`. */
  readonly noneReported: Scalars['Int']['output'];
  /** Of these, those on which no claim says anything. For example `1`. */
  readonly notStated: Scalars['Int']['output'];
};

/** A sum over figures of one scope, such as "embassy staff". */
export type ScopeSum = {
  /** Who is counted, as the claims say. For example `three other brothers`. */
  readonly scope: Scalars['String']['output'];
  /** The least that the claims come to; null where no claim gives a number. For example `0`. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /**
   * The most that the claims come to; null where no claim gives a number or one is open above ("at least 6"). For example
   * `3`.
   */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Whether any of the numbers is approximate. For example `false`. */
  readonly approximate: Scalars['Boolean']['output'];
  /** Events whose figures it rests on. For example `1`. */
  readonly events: Scalars['Int']['output'];
  /** Of these, those whose own figure is not added, as it is part of that of a larger event in the cell (`Event.within`), or of the same meeting reported twice. */
  readonly covered: Scalars['Int']['output'];
  /**
   * Of these, those whose figure comes only from claims that speak of other events too, outside the cell: it may be
   * theirs. For example `0`.
   */
  readonly shared: Scalars['Int']['output'];
};

/** A quantity, summed over the events of a cell. */
export type QuantitySum = {
  /** What the claims are about. For example `projectileCount`. */
  readonly property: SummedProperty;
  /** The unit as the claims give it; never converted. For example `drone`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What is counted, where the claims say so: "by the airline". For example `by the airline`. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** For casualties: killed, injured, missing, survivors or aboard. For example `killed`. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** The sum. Of events without a figure it tells only those that have a claim of this kind; all others are `notStated`. */
  readonly sum: FigureSum;
};

/** What events are counted by. */
export type CountBy =
  /** PLOVER type. */
  | 'TYPE'
  /** Quad class. */
  | 'QUAD_CLASS'
  /** Instrument; an event with several counts in each. */
  | 'INSTRUMENT'
  /** Kinds of the facilities where it took place or that it touched. */
  | 'FACILITY_KIND'
  /** What happened to facilities: HIT, DAMAGED, NEAR_MISS, ... */
  | 'OUTCOME'
  /** Weapons said to have been used. */
  | 'WEAPON'
  /** Where it happened. */
  | 'PLACE'
  /** States that acted, or whose organs did. */
  | 'ACTOR_STATE'
  /**
   * States that were addressed, or whose organs were. Beside ACTOR_STATE only other states than the one that acted: of a
   * meeting, at which both act and are addressed, there is Baku to Moscow and Moscow to Baku, and neither to itself. Null
   * where no other state was addressed.
   */
  | 'RECIPIENT_STATE'
  /** States that were hit without being addressed, or whose organs, companies or nationals were. */
  | 'AFFECTED_STATE'
  /** Publishers that report it. */
  | 'SOURCE'
  /** Year of the date, `2025`. An interval counts in the year in which it began; a date that leaves the year open has none. */
  | 'YEAR'
  /** Month of the date, `2025-08`. An interval counts in the month in which it began; a date that leaves the month open has none: "2022" is not January 2022. */
  | 'MONTH';

/** Properties of claims whose numbers may be added. Not distance or depth, and not how many incidents there had been so far. */
export type SummedProperty =
  /** Persons killed, injured, missing, surviving, aboard: by `measure`. */
  | 'casualties'
  /** Persons arrested or held. */
  | 'detained'
  /** Projectiles or drones used. */
  | 'projectileCount'
  /** Routes stopped. */
  | 'flightsSuspended'
  /** Amounts of goods. */
  | 'volume'
  /** Insurance or damage claims settled. */
  | 'claimsSettled'
  /** Charges on which a person was convicted. */
  | 'chargeCount';

/** An order of cells. */
export type CountOrder = {
  /** By what. For example `EVENTS`. */
  readonly field: CountOrderField;
  /** Which way. For example `DESC`. */
  readonly direction?: InputMaybe<Direction>;
};

/** What cells can be ordered by. */
export type CountOrderField =
  /** The key, value by value; what is not stated comes last. */
  | 'KEY'
  /** The number of events; equal ones by key. */
  | 'EVENTS';

/**
 * An event as one flat row. Names in lists are joined by "; " in the order of `Event`, and ids stand in the order of the
 * names. Empty lists are null. Under `evidence` a row holds what `Event` holds under it.
 */
export type EventRow = {
  /** Readable and stable, such as `event:2025-11-14-baku-summons-yevdokimov`. */
  readonly id: Scalars['ID']['output'];
  /**
   * What happened, in one line of our own. For example
   * `Missile comes down in the compound of Azerbaijan's embassy in Kyiv`.
   */
  readonly title: Scalars['String']['output'];
  /** Where the title comes from. Under evidence that may be one claim, with who says so before it. For example `RECORD`. */
  readonly titleFrom: TitleFrom;
  /**
   * What happened, in a few sentences of our own. For example
   * `Zelensky said Aliyev and Erdogan had offered to organise negotiations with Russia.`.
   */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When it happened, as exactly as is known and no more. For example `2025-11-14`. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** First day on which it can have happened or begun; null where nobody says, as in `../2022-03-06`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Last day on which it can have happened or ended. For example `2025-11-14`. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /**
   * Begin of `earliest` in UTC, in milliseconds since 1970: 1763078400000 is 2025-11-14. No hour is known: see `precision`
   * before it is drawn as a moment. Null where `earliest` is.
   */
  readonly time?: Maybe<Scalars['Float']['output']>;
  /** Last millisecond of `latest` in UTC, in milliseconds since 1970. */
  readonly timeEnd?: Maybe<Scalars['Float']['output']>;
  /** How exactly `date` says when. A date of MONTH lies on some day of it, from `time` to `timeEnd`. */
  readonly precision?: Maybe<DatePrecision>;
  /** Whether the date is only said to be about then (`2025-08-10~`). */
  readonly approximate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the date is said with a doubt (`2023-06-14?`). */
  readonly uncertain?: Maybe<Scalars['Boolean']['output']>;
  /** PLOVER type, such as `ASSAULT`. */
  readonly type?: Maybe<PloverType>;
  /** PLOVER mode, such as `airstrike`. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** Quad class of the type. For example `MATERIAL_CONFLICT`. */
  readonly quadClass: QuadClass;
  /** The main diplomatic instrument. For example `MISSILE_STRIKE`. */
  readonly instrument?: Maybe<Instrument>;
  /** All instruments, the main one first. For example `MISSILE_STRIKE`. */
  readonly instruments?: Maybe<Scalars['String']['output']>;
  /** Conflict-cooperation score, -10 (hostile) to 10. For example `-9.5`. */
  readonly score: Scalars['Float']['output'];
  /** Weight in the tension index. For example `2`. */
  readonly importance: Scalars['Float']['output'];
  /** Whether it happened, was only planned, or is denied. For example `HAPPENED`. */
  readonly status: EventStatus;
  /** How well the record is founded. For example `HIGH`. */
  readonly reliability?: Maybe<Reliability>;
  /**
   * The day by which the first of its documents was surely published, one of a month on its last; never before it began.
   * For example `2025-11-14`.
   */
  readonly known?: Maybe<Scalars['Day']['output']>;
  /** Who acted. For example `Russia`. */
  readonly actors?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `state:RUS`. */
  readonly actorIds?: Maybe<Scalars['String']['output']>;
  /** Whom the act was addressed to. For example `Ukraine`. */
  readonly recipients?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `state:UKR`. */
  readonly recipientIds?: Maybe<Scalars['String']['output']>;
  /** Who was hit without being addressed. For example `Azerbaijan`. */
  readonly affected?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `state:AZE`. */
  readonly affectedIds?: Maybe<Scalars['String']['output']>;
  /**
   * Facilities where it took place or that it touched; one that it touched twice stands twice. For example
   * `Embassy of Azerbaijan in Ukraine`.
   */
  readonly facilities?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `facility:embassy-aze-kyiv`. */
  readonly facilityIds?: Maybe<Scalars['String']['output']>;
  /** Their kinds, in the same order. For example `EMBASSY`. */
  readonly facilityKinds?: Maybe<Scalars['String']['output']>;
  /** What happened to them (`HIT`, `DAMAGED`), in the same order; `-` for one of which that is not known, null where it is known of none. */
  readonly outcomes?: Maybe<Scalars['String']['output']>;
  /** Weapons said to have been used. For example `9K720 Iskander`. */
  readonly weapons?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `weapon:iskander`. */
  readonly weaponIds?: Maybe<Scalars['String']['output']>;
  /** Where it happened. For example `Kyiv`. */
  readonly places?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `place:kyiv`. */
  readonly placeIds?: Maybe<Scalars['String']['output']>;
  /** Storylines that it is part of. For example `Strikes on Azerbaijani-linked sites in Ukraine`. */
  readonly arcs?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `arc:strikes-on-azerbaijani-sites-ukraine`. */
  readonly arcIds?: Maybe<Scalars['String']['output']>;
  /**
   * Lowest number of killed that a claim states, by the rule of `Event.casualties`. Null where none states a number, which is
   * not zero: see `killedText`.
   */
  readonly killedMin?: Maybe<Scalars['Int']['output']>;
  /** Highest; null also where the number is open above ("at least 3"). For example `38`. */
  readonly killedMax?: Maybe<Scalars['Int']['output']>;
  /** Whether a claim gives its number as about right; null where nobody speaks of killed. For example `false`. */
  readonly killedApproximate?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whom the numbers count where nobody speaks of all: a part of those who were there, in the words of the claims. For
   * example `embassy staff`.
   */
  readonly killedScope?: Maybe<Scalars['String']['output']>;
  /** What claims say in words instead of a number: "none reported", "dozens". For example `none reported`. */
  readonly killedText?: Maybe<Scalars['String']['output']>;
  /**
   * Lowest number of injured that a claim states, by the rule of `Event.casualties`. Null where none states a number, which is
   * not zero: see `injuredText`.
   */
  readonly injuredMin?: Maybe<Scalars['Int']['output']>;
  /** Highest; null also where the number is open above ("at least 3"). For example `1`. */
  readonly injuredMax?: Maybe<Scalars['Int']['output']>;
  /** Whether a claim gives its number as about right; null where nobody speaks of injured. For example `false`. */
  readonly injuredApproximate?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whom the numbers count where nobody speaks of all: a part of those who were there, in the words of the claims. For
   * example `embassy staff`.
   */
  readonly injuredScope?: Maybe<Scalars['String']['output']>;
  /** What claims say in words instead of a number: "none reported", "dozens". For example `none reported`. */
  readonly injuredText?: Maybe<Scalars['String']['output']>;
  /**
   * Headline of the document that reports it and was surely out first (of "2025-11" on the 30th), but not before the event
   * began, where there is another. For example
   * `Посольство Азербайджана в Украине продолжает свою деятельность, эвакуация не планируется`.
   */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Its id. For example `document:1news-20251114-embassy`. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /**
   * Its address, where one was verified. For example
   * `https://caliber.az/en/post/azerbaijan-summons-russian-ambassador-after-missile-hits-embassy-in-kyiv`.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its publishers. For example `1news.az`. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `source:1news-az`. */
  readonly sourceIds?: Maybe<Scalars['String']['output']>;
  /** Number of documents that report the event. For example `11`. */
  readonly documentCount: Scalars['Int']['output'];
  /** Number of their publishers. For example `10`. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Number of claims about it. For example `18`. */
  readonly claimCount: Scalars['Int']['output'];
  /**
   * An address on this server that opens the playground on the event with its claims and documents, under the same
   * evidence. For example `/event/2025-11-14-kyiv-embassy-missile`.
   */
  readonly permalink: Scalars['String']['output'];
};

/** A claim as one flat row. Names in lists are joined by "; ", and ids stand in the order of the names. Empty lists are null. */
export type ClaimRow = {
  /** Readable and stable, such as `claim:2025-11-14-kyiv-embassy-missile/1`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The claim in one sentence of our own. Where several speakers are asked for, no sentence of which one alone says a part, but
   * property and value, which they have in common: `responsibility: Russia`. For example
   * `a missile of the Iskander type hit the grounds`.
   */
  readonly statement: Scalars['String']['output'];
  /** Which property of its subject it speaks of. For example `projectile`. */
  readonly property: ClaimProperty;
  /**
   * Its values in one line; under evidence events in it by their ids where their titles draw on documents that are left out. For
   * example `9K720 Iskander-type`.
   */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Lowest number of its first value, where that is a quantity. What it counts, in which unit: see `unit`, `measure`, `of`. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Highest number of its first value; null where it is open above. For example `55`. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** Whether these numbers are given as about right; null where the value is no quantity. For example `true`. */
  readonly numberApproximate?: Maybe<Scalars['Boolean']['output']>;
  /** Unit of its first value, such as `m`; numbers of other units do not compare. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What its first value measures, such as `killed`. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** Of what its first value counts, such as what was damaged. For example `length of the highway`. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** Its first value, where that is a date. For example `2025-11-14`. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** First day of that date. For example `2025-11-14`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Last day of that date. For example `2025-11-14`. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /** How exactly that date says when. For example `DAY`. */
  readonly precision?: Maybe<DatePrecision>;
  /** Whether that date is only said to be about then. For example `false`. */
  readonly approximate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether that date is said with a doubt. For example `false`. */
  readonly uncertain?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it asserts, doubts, presumes or denies. For example `ASSERTS`. */
  readonly strength: Strength;
  /** Whether it is preferred to others, or deprecated. For example `NORMAL`. */
  readonly rank: Rank;
  /** Why it is preferred or deprecated. For example `The outlet's own slip: 67 is the number aboard.`. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** Quoted, reported, told, ... For example `REPORTED`. */
  readonly form?: Maybe<ClaimForm>;
  /** Who says so; null where nobody is named. For example `Ministry of Foreign Affairs of Azerbaijan`. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The speaker's id. For example `organization:aze-mfa`. */
  readonly speakerId?: Maybe<Scalars['ID']['output']>;
  /** The speaker in the words of the record. For example `Azerbaijani MFA (via Caliber.Az)`. */
  readonly speakerAs?: Maybe<Scalars['String']['output']>;
  /** Who passed it on, from the speaker to the document. For example `Volodymyr Zelensky`. */
  readonly relayedBy?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `person:volodymyr-zelensky`. */
  readonly relayedByIds?: Maybe<Scalars['String']['output']>;
  /**
   * Whom or what it is about; an event by its title, as `Event.title` has it under the evidence.
   * For example `Missile comes down in the compound of Azerbaijan's embassy in Kyiv`.
   */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `event:2025-11-14-kyiv-embassy-missile`. */
  readonly aboutIds?: Maybe<Scalars['String']['output']>;
  /** Over which time it says that it holds. For example `2024-12/..`. */
  readonly validity?: Maybe<Scalars['EDTF']['output']>;
  /** First day of that time; null where it is open or not said. For example `2024-12-01`. */
  readonly validFrom?: Maybe<Scalars['Day']['output']>;
  /** Last day of that time; null where it is open or not said. For example `2025-10-31`. */
  readonly validTo?: Maybe<Scalars['Day']['output']>;
  /**
   * The day by which the first of its documents was surely published, one of a month on its last; of a claim without a
   * document that as of which its dossier is written. For example `2025-11-14`.
   */
  readonly known?: Maybe<Scalars['Day']['output']>;
  /** Begin of that day in UTC, in milliseconds since 1970. For example `1763078400000`. */
  readonly time?: Maybe<Scalars['Float']['output']>;
  /**
   * Headline of the first document that states it, by day of publication. For example
   * `Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv`.
   */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Its id. For example `document:caliber-20251114-summons`. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /**
   * Its address, where one was verified. For example
   * `https://caliber.az/en/post/azerbaijan-summons-russian-ambassador-after-missile-hits-embassy-in-kyiv`.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Where in that document it stands. For example `caption`. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Its publishers. For example `Caliber.Az`. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Their ids. For example `source:caliber-az`. */
  readonly sourceIds?: Maybe<Scalars['String']['output']>;
  /** Number of documents that state it. For example `1`. */
  readonly documentCount: Scalars['Int']['output'];
  /** Number of their publishers. For example `1`. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Whether another claim differs from it in more than precision. For example `true`. */
  readonly disputed: Scalars['Boolean']['output'];
  /**
   * An address on this server that opens the playground on the claim, its documents and what disputes it, under the same
   * evidence. For example `/claim/2025-11-14-kyiv-embassy-missile/1`.
   */
  readonly permalink: Scalars['String']['output'];
};

/** One point of a tension arc as a flat row; see `TensionPoint`. */
export type ArcRow = {
  /** The day at whose end things stand so. For example `2025-08-03`. */
  readonly date: Scalars['Day']['output'];
  /** Begin of that day in UTC, in milliseconds since 1970. For example `1754179200000`. */
  readonly time: Scalars['Float']['output'];
  /** The method's own figure, as `TensionPoint.value`: the relation by DECAYED. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** -10 (hostile) to 10 (friendly). Null only by other methods than DECAYED. For example `-5.11`. */
  readonly relation?: Maybe<Scalars['Float']['output']>;
  /** 0 to 100. Null only by other methods than DECAYED. For example `63.6`. */
  readonly tension?: Maybe<Scalars['Float']['output']>;
  /** How much weighs in, friendly and hostile. Null only by other methods than DECAYED. For example `95.6`. */
  readonly volume?: Maybe<Scalars['Float']['output']>;
  /** How many events weigh in: those that have begun; by GOLDSTEIN those with a day in the interval. For example `89`. */
  readonly events: Scalars['Int']['output'];
  /** What `value` would have more if nothing were left out, see `TensionPoint.leftOut`. Null where nothing is. */
  readonly leftOut?: Maybe<Scalars['Float']['output']>;
  /** How many events were left out. Null where nothing is. For example `3`. */
  readonly eventsLeftOut?: Maybe<Scalars['Int']['output']>;
  /** The pair, to tell rows of several arcs apart: `dyad:AZE-RUS`. */
  readonly dyad: Scalars['ID']['output'];
  /** Names of the two states, joined by "; ". For example `Azerbaijan; Russia`. */
  readonly states: Scalars['String']['output'];
  /** Their ids, in the same order. For example `state:AZE; state:RUS`. */
  readonly stateIds: Scalars['String']['output'];
  /** Formula, parameters and what was left out, in one line: `DECAYED, half-life 90 days, inertia 30, weights IMPORTANCE`. */
  readonly method: Scalars['String']['output'];
  /**
   * An address on this server that opens the playground on this arc, with all its arguments. For example
   * `/playground?query=...`.
   */
  readonly permalink: Scalars['String']['output'];
};

/** A body of records that was loaded as a whole. */
export type Dossier = {
  /** Its folder's name, such as `baku-moscow`. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. For example `Baku–Moscow relations, February 2022 to April 2026`. */
  readonly title: Scalars['String']['output'];
  /**
   * The day as of which its own words stand, and by which every document that it names was out: `asKnownOn` a day from then on leaves
   * nothing of it out.
   */
  readonly written: Scalars['Day']['output'];
  /**
   * Twelve letters that differ whenever a record of any dossier, or the way in which records are written, differs. For
   * example `ce4d79911303`.
   */
  readonly dataVersion: Scalars['String']['output'];
  /**
   * Under which licence its records may be used, as an SPDX identifier or in words; null where the dossier does not say.
   * For example `Apache-2.0`.
   */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /**
   * Whether its records may be passed on. Exports leave out those of a dossier that says no; null where it does not say.
   * For example `true`.
   */
  readonly redistributable?: Maybe<Scalars['Boolean']['output']>;
};

/** A named storyline of events, with sub-arcs. */
export type Arc = Node & Entity & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `AZAL 8243 crash and its aftermath`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `AZAL 8243 crash and its aftermath`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** The time it spans. For example `2024-12/2026-04`. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** First day of that time. For example `2024-12-01`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Last day of that time; null where it goes on. For example `2026-04-30`. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /** Events in it and in its sub-arcs. For example `32`. */
  readonly eventCount: Scalars['Int']['output'];
  /** The storyline it belongs to. For example `arc:baku-moscow-2022-2026`. */
  readonly parent?: Maybe<Arc>;
  /**
   * Its sub-arcs, in the order of their begin. For example `arc:allied-interaction-2022-2024`,
   * `arc:karabakh-peacekeepers`.
   */
  readonly parts: ReadonlyArray<Arc>;
  /** Events in it and in its sub-arcs. For example `events(first: 3) { nodes { title } }`. */
  readonly events: EventConnection;
};


/** A named storyline of events, with sub-arcs. */
export type ArcNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A named storyline of events, with sub-arcs. */
export type ArcEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An unordered pair of states: the hub on which their events hang. */
export type Dyad = Node & Entity & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Azerbaijan–Russia`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Azerbaijan–Russia`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /** Two states, in the order of their codes. For example `state:AZE`, `state:RUS`. */
  readonly states: ReadonlyArray<State>;
  /** Number of events that bear on the pair, those that count once elsewhere included. For example `152`. */
  readonly eventCount: Scalars['Int']['output'];
  /** First day on which an event bears on the pair; under evidence as its events are dated there. For example `2022-02-22`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** Last day on which an event bears on the pair; under evidence as its events are dated there. For example `2026-04-15`. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
  /**
   * The state of relations at the end of a day; null where no event that counts bears on the pair. The same figures as the
   * point of `tensionArc` on that day, by the method DECAYED.
   */
  readonly tension?: Maybe<TensionPoint>;
  /** Events that bear on the pair. For example `events(first: 3) { nodes { title } }`. */
  readonly events: EventConnection;
  /**
   * Claims about the relations of the two states.
   * Asked for a day or a range, those whose `validity` may reach into it; an open end stays open. A claim without validity
   * says of no time that it holds then and is left out: ask without `on`, `from` and `to` to see it, with `validity` null.
   */
  readonly claims: ReadonlyArray<Claim>;
  /** Properties on which those claims differ, with all sides. For example `disputes { property sides { value } }`. */
  readonly disputes: ReadonlyArray<Dispute>;
};


/** An unordered pair of states: the hub on which their events hang. */
export type DyadNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** An unordered pair of states: the hub on which their events hang. */
export type DyadTensionArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  halfLife?: InputMaybe<Scalars['Float']['input']>;
  inertia?: InputMaybe<Scalars['Float']['input']>;
  weights?: InputMaybe<Weights>;
  by?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<PloverType>>;
  quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  attributed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An unordered pair of states: the hub on which their events hang. */
export type DyadEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An unordered pair of states: the hub on which their events hang. */
export type DyadClaimsArgs = {
  properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
  on?: InputMaybe<Scalars['Day']['input']>;
  from?: InputMaybe<Scalars['Period']['input']>;
  to?: InputMaybe<Scalars['Period']['input']>;
};

/** One statement about one property of one or more entities: who said it, how, when, and in which document. */
export type Claim = Node & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The claim in one sentence of our own. Where several speakers are asked for, no sentence of which one alone says a part, but
   * property and value, which they have in common: `responsibility: Russia`. For example
   * `a missile of the Iskander type hit the grounds`.
   */
  readonly statement: Scalars['String']['output'];
  /** What the claim is about. For example `projectile`. */
  readonly property: ClaimProperty;
  /**
   * Its values as one line; under evidence events in it by their ids where their titles draw on documents that are left out. For
   * example `9K720 Iskander-type`.
   */
  readonly value: Scalars['String']['output'];
  /** Its values, each typed. For example `values { type text date min max unit }`. */
  readonly values: ReadonlyArray<ClaimValue>;
  /** How firmly the speaker says it. For example `ASSERTS`. */
  readonly strength: Strength;
  /** Whether it is used for figures. For example `NORMAL`. */
  readonly rank: Rank;
  /** Why it is deprecated or preferred. For example `The outlet's own slip.`. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** How the document carries it; null where the record does not say. For example `REPORTED`. */
  readonly form?: Maybe<ClaimForm>;
  /**
   * Who says it: a person, a body, a state or the outlet itself; null where anonymous or not known. For example
   * `organization:aze-mfa`.
   */
  readonly attributedTo?: Maybe<Party>;
  /** The speaker in the words of the record. For example `Azerbaijani MFA (via Caliber.Az)`. */
  readonly attributedAs?: Maybe<Scalars['String']['output']>;
  /** Whether the source is unnamed. For example `false`. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** Through whom the words came. For example `person:volodymyr-zelensky`, `organization:getty-images`. */
  readonly relayedBy: ReadonlyArray<Party>;
  /** The platform on which they came. For example `X`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /**
   * The whole way of the words: who says it, through whom, on which channel, through which outlets. For example
   * `Azerbaijani MFA (via Caliber.Az)`, `Caliber.Az`.
   */
  readonly saidThrough: ReadonlyArray<ChainLink>;
  /**
   * How many independent speakers say the same: all that it says, of all that it is about. What is said of two strikes is
   * said of the first; who speaks of the first says nothing of the second. For example
   * `{ speakers: 1, outlets: 2, onlyParties: true }`.
   */
  readonly corroboration: Corroboration;
  /** The part of the value that the document does not print and we infer. For example `day and year`. */
  readonly inferred?: Maybe<Scalars['String']['output']>;
  /**
   * Over which time a lasting statement holds; null where the claim says of no time that it holds then. For example
   * `2021/..`.
   */
  readonly validity?: Maybe<Scalars['EDTF']['output']>;
  /** First day of that time; null where it is open or nobody says. For example `2024-12-01`. */
  readonly validFrom?: Maybe<Scalars['Day']['output']>;
  /** Last day of that time; null where it is open or nobody says. For example `2025-10-31`. */
  readonly validTo?: Maybe<Scalars['Day']['output']>;
  /**
   * The day by which the first of its documents was surely published, one of a month on its last; of a claim without a
   * document that as of which its dossier is written. For example `2025-11-14`.
   */
  readonly known?: Maybe<Scalars['Day']['output']>;
  /** Whether a document is named for it. For example `true`. */
  readonly sourced: Scalars['Boolean']['output'];
  /** What it is about: events, a state, a pair, a person. For example `event:2025-11-14-kyiv-embassy-missile`. */
  readonly about: ReadonlyArray<Node>;
  /**
   * Whom and what the statement speaks of beyond `about` and `values`, in the order of the record: states, bodies,
   * persons, facilities, weapons, places. Only what the speaker says or the attribution makes plain: "a missile of the
   * Iskander type hit the grounds" speaks of `facility:embassy-aze-kyiv`, whose grounds they are, `state:AZE`, which it
   * represents, and `place:kyiv`. Empty where it names nobody further, and where several speakers are asked for: the others
   * need not speak of them.
   */
  readonly speaksOf: ReadonlyArray<Node>;
  /**
   * The event in whose record it stands, where it is about something else. For example
   * `event:2023-01-27-embassy-attack-tehran`.
   */
  readonly context?: Maybe<Event>;
  /**
   * Documents in which it stands. For example
   * `Azerbaijan protests to Russia over Kyiv embassy damaged in Russian missile attack`.
   */
  readonly documents: ReadonlyArray<Citation>;
  /** Claims on the same property that differ from it. For example `{ kind: PRECISION, derived: false }`. */
  readonly disputedBy: ReadonlyArray<ClaimDispute>;
  /** Doubts and remarks. For example `Day and month are printed, the year follows from the minister named.`. */
  readonly notes: ReadonlyArray<Note>;
  /** Id of the dossier in which its record stands, such as `baku-moscow`; null for what no dossier brought. */
  readonly dossier?: Maybe<Scalars['ID']['output']>;
};

/** Where a claim stands: the document, and the place in it. */
export type Citation = {
  /** Place in the document; null where the record gives none. For example `caption`. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The document. For example `document:caliber-20251114-summons`. */
  readonly document: Document;
  /**
   * Address of the document, where it was verified. For example
   * `https://caliber.az/en/post/azerbaijan-summons-russian-ambassador-after-missile-hits-embassy-in-kyiv`.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Title of the document. For example `Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv`. */
  readonly title: Scalars['String']['output'];
  /** When the document was published. For example `2025-11-14`. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** Its publisher. For example `source:caliber-az`. */
  readonly source?: Maybe<Source>;
};

/** One station on the way of a claim's words to the reader. */
export type ChainLink = {
  /** Which station. For example `SPEAKER`. */
  readonly role: ChainRole;
  /** Who or what it is, in the words of the record. For example `Azerbaijani MFA (via Caliber.Az)`. */
  readonly name: Scalars['String']['output'];
  /** The same in the graph; null for a channel, and where nobody there is meant. For example `organization:aze-mfa`. */
  readonly party?: Maybe<Party>;
};

/** Stations on the way of a claim's words. */
export type ChainRole =
  | 'SPEAKER'
  | 'RELAY'
  | 'CHANNEL'
  | 'OUTLET';

/** Another claim on the same property, and how the two differ. */
export type ClaimDispute = {
  /** How the two differ. For example `PRECISION`. */
  readonly kind: DisputeKind;
  /** Whether the difference follows from the values, without anybody having linked the two. For example `false`. */
  readonly derived: Scalars['Boolean']['output'];
  /** The other claim. For example `claim:2025-11-14-kyiv-embassy-missile/2`. */
  readonly claim: Claim;
};

/**
 * What claims on one property differ on, with the claims of all sides. Nothing is resolved by leaving a side out. Claims are
 * of one dispute where they differ from each other, give the same value or agree, also through others: whether an attacker came
 * alone and whether the police arrested him are two disputes on the course of one attack.
 */
export type Dispute = {
  /**
   * What the accounts are of: an event, a facility, a state, a pair, a person. For example
   * `event:2025-11-14-kyiv-embassy-missile`.
   */
  readonly about: Node;
  /** What the accounts differ on. For example `casualties`. */
  readonly property: ClaimProperty;
  /** How they differ, in all ways that occur. PRECISION alone is a refinement: both stand. For example `PRECISION`. */
  readonly kinds: ReadonlyArray<DisputeKind>;
  /**
   * Whether all of it follows from the values alone, without anybody having linked the claims: numbers whose ranges or
   * dates whose days do not meet, a yes and a no, an assertion and a denial, two weapons, places, states or bodies where
   * there can be but one and neither is a kind or a part of the other. A link that somebody made holds for all claims that
   * say the same as the two, too. For example `false`.
   */
  readonly derived: Scalars['Boolean']['output'];
  /**
   * Each value with the claims that give it, in the order of the values. For example
   * `sides { value claims { attributedAs } }`.
   */
  readonly sides: ReadonlyArray<DisputeSide>;
  /**
   * The claims of all sides, the first known first. For example `claim:2025-11-14-kyiv-embassy-missile/12`,
   * `claim:2025-11-14-kyiv-embassy-missile/13`.
   */
  readonly claims: ReadonlyArray<Claim>;
};

/** One side of a dispute. */
export type DisputeSide = {
  /**
   * What the side says, as one line. For example
   * `killed: none reported (embassy staff); injured: none reported (embassy staff)`.
   */
  readonly value: Scalars['String']['output'];
  /**
   * The claims that say so, with who says it, when, and where; rank and reason where one is deprecated. For example
   * `claim:2025-11-14-kyiv-embassy-missile/12`, `claim:2025-11-14-kyiv-embassy-missile/13`.
   */
  readonly claims: ReadonlyArray<Claim>;
};

/** Conditions on disputes; all must hold. */
export type DisputeFilter = {
  /**
   * What the accounts are of, by name or id; of a facility also what happened at it and at its parts. For example
   * `facility:embassy-aze-kyiv`.
   */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** A pair of states, `["Baku", "Moscow"]`: the pair itself, and the events that bear on it. */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Properties on which accounts differ. For example `[projectile]`. */
  readonly properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
  /** How they differ: `[CONTRADICTION]` leaves out what is only more or less precise. */
  readonly kinds?: InputMaybe<ReadonlyArray<DisputeKind>>;
  /**
   * true: where any of the differences follows from the values alone, though others may be linked by hand (`Dispute.derived` is of
   * all); false: where any was linked by hand.
   */
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How two claims can differ. */
export type DisputeKind =
  /** The two cannot both be true. */
  | 'CONTRADICTION'
  /** One is less precise than the other. */
  | 'PRECISION'
  /** They differ in a detail. */
  | 'DETAIL'
  /** They differ in wording only. */
  | 'WORDING';

/** One typed value of a claim. */
export type ClaimValue = {
  /** Which of the fields holds the value. For example `ENTITY`. */
  readonly type: ValueType;
  /** For TEXT, or where no number is given: the words, in ours. For example `completely destroyed in one part`. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** For DATE, as precisely as the speaker gives it. For example `2025-11-14`. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** Lowest number; null where none is given. For example `50`. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Highest number; null where none is given or it is open above. For example `50`. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The unit as said; never converted. For example `person`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** For QUANTITY: whether the speaker calls it approximate; null where not. For example `true`. */
  readonly approximate?: Maybe<Scalars['Boolean']['output']>;
  /** For BOOLEAN. For example `false`. */
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
  /** What the value refers to, for ENTITY. For example `weapon:iskander`. */
  readonly entity?: Maybe<Node>;
  /** For casualties: killed, injured, missing, survivors or aboard. For example `killed`. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** Who or what is meant. For example `embassy staff`. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** What the quantity counts or from where to where it is measured. For example `embassy`. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** Which part of a thing the value is about. For example `perimeter wall`. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** How the speaker hedges: -type, most likely, presumably. For example `-type`. */
  readonly hedge?: Maybe<Scalars['String']['output']>;
  /** A variant of the entity that the speaker names. For example `cruise version`. */
  readonly variant?: Maybe<Scalars['String']['output']>;
};

/** Types of values. */
export type ValueType =
  | 'TEXT'
  | 'DATE'
  | 'QUANTITY'
  | 'ENTITY'
  | 'BOOLEAN';

/** How firmly a claim is made. */
export type Strength =
  | 'ASSERTS'
  /** Contradicts nobody: what is doubted may be so. */
  | 'DOUBTS'
  /** "Most likely", "presumably": an account beside the others, which contradicts them but bears out no assertion. */
  | 'PRESUMES'
  | 'DENIES';

/** How a claim is used. */
export type Rank =
  | 'PREFERRED'
  | 'NORMAL'
  /** Kept and shown, but not used for figures; the reason says why. */
  | 'DEPRECATED';

/** How a document carries a claim. */
export type ClaimForm =
  /** In the speaker's own words. */
  | 'QUOTED'
  /** In the outlet's paraphrase. */
  | 'REPORTED'
  /** Told by the outlet as fact. */
  | 'TOLD'
  /** The author's judgement. */
  | 'ASSESSMENT'
  /** The author's expectation. */
  | 'FORECAST';

/** An article, statement or other text. */
export type Document = Node & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The headline, or our own description (see `titleIsOurs`). */
  readonly title: Scalars['String']['output'];
  /** True where the headline was not seen and the title is our own description. For example `false`. */
  readonly titleIsOurs: Scalars['Boolean']['output'];
  /**
   * The address; null unless exactly this address was seen on a public page. For example
   * `https://kyivindependent.com/azerbaijan-summons-russian-envoy`.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it was published, as precisely as is known. For example `2025-11-14`. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** First day on which it can have been published. For example `2025-11-14`. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** BCP 47. For example `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What sort of text it is. For example `NEWS`. */
  readonly kind?: Maybe<DocumentKind>;
  /** LOW where the material is weak; the notes say why. For example `LOW`. */
  readonly reliability?: Maybe<Reliability>;
  /** Publisher. For example `source:kyiv-independent`. */
  readonly source: Source;
  /** Who wrote it, where that was recorded. For example `Martin Fornusek`. */
  readonly authors: ReadonlyArray<Author>;
  /**
   * Its picture, where that was recorded. For example
   * `{ photographer: "Vladyslav Musiienko", agency: "AFP via Getty Images", takenOn: "2025-11-14" }`.
   */
  readonly image?: Maybe<Image>;
  /**
   * What the document names, in its own words and where, where that was recorded. `names(parts: [BODY, CAPTION])` leaves
   * out what only an element of the page names, which is no part of the story.
   */
  readonly names: ReadonlyArray<DocumentName>;
  /**
   * Words in it that name something outside the graph, and where they stand. For example
   * `unidentifiedNames { words part }`.
   */
  readonly unidentifiedNames: ReadonlyArray<UnidentifiedName>;
  /** Number of events that it reports. For example `14`. */
  readonly eventCount: Scalars['Int']['output'];
  /** Number of claims that stand in it. For example `47`. */
  readonly claimCount: Scalars['Int']['output'];
  /** Events that it reports. For example `events(first: 3) { nodes { title } }`. */
  readonly events: EventConnection;
  /** Claims that stand in it. For example `claim:2022-03-kharkiv-consulate-hit/3`, `claim:2022-03-kharkiv-consulate-hit/6`. */
  readonly claims: ReadonlyArray<Claim>;
  /** Doubts about the document. For example `Day and month are printed, the year follows from the minister named.`. */
  readonly notes: ReadonlyArray<Note>;
  /** Id of the dossier in which its record stands, such as `baku-moscow`; null for what no dossier brought. */
  readonly dossier?: Maybe<Scalars['ID']['output']>;
};


/** An article, statement or other text. */
export type DocumentNamesArgs = {
  parts?: InputMaybe<ReadonlyArray<DocumentPart>>;
};


/** An article, statement or other text. */
export type DocumentEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An article, statement or other text. */
export type DocumentClaimsArgs = {
  properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
};

/** Somebody who wrote a document. */
export type Author = {
  /** Name as printed. For example `Martin Fornusek`. */
  readonly name: Scalars['String']['output'];
  /** Role as printed, such as `reporter`. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** The picture of a document. */
export type Image = {
  /** Who took it. For example `Vladyslav Musiienko`. */
  readonly photographer?: Maybe<Scalars['String']['output']>;
  /** Through whom it was published. For example `AFP via Getty Images`. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  /** When it was taken. For example `2025-11-14`. */
  readonly takenOn?: Maybe<Scalars['EDTF']['output']>;
  /** What the picture shows, in our words. For example `the site of the embassy in Kyiv after the attack`. */
  readonly shows?: Maybe<Scalars['String']['output']>;
};

/** What a document calls an entity, and where. */
export type DocumentName = {
  /** The words used. For example `Azerbaijani Embassy in Kyiv`, `Kyiv Embassy`. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
  /** Where in the document. For example `BODY`. */
  readonly part?: Maybe<DocumentPart>;
  /** What they name. For example `facility:embassy-aze-kyiv`. */
  readonly entity: Node;
  /** The document. For example `document:seed-kyivindependent-20251114`. */
  readonly document: Document;
};

/** Words that name something outside the graph. */
export type UnidentifiedName = {
  /** The words used for it. For example `the detained head of Sputnik's Baku bureau`. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
  /** Where in the document. For example `BODY`. */
  readonly part?: Maybe<DocumentPart>;
};

/** Where in a document words stand. */
export type DocumentPart =
  | 'BODY'
  | 'HEADLINE'
  /** The words beside a picture, with its photographer and agency. */
  | 'CAPTION'
  /** Who wrote the document. */
  | 'BYLINE'
  /** Links, lists of other articles, advertisements: no part of the story, and no source for anything. */
  | 'PAGE_ELEMENT';

/** Sorts of documents. */
export type DocumentKind =
  | 'NEWS'
  | 'PRIMARY_TEXT'
  | 'ANALYSIS';

/** A publisher of documents. */
export type Source = Node & Entity & Party & {
  /** Readable and stable, such as `state:AZE`. */
  readonly id: Scalars['ID']['output'];
  /** The English name by which the graph calls it. For example `Kyiv Independent`. */
  readonly name: Scalars['String']['output'];
  /** All its names, in all scripts, with its codes. For example `Kyiv Independent`. */
  readonly names: ReadonlyArray<Name>;
  /**
   * Doubts and remarks in our own words. For example
   * `Day and month are printed, the year follows from the minister named.`.
   */
  readonly notes: ReadonlyArray<Note>;
  /**
   * Whether a state owns or runs it, or the agency whose text it prints; null where nobody says, which is not no. For
   * example `false`.
   */
  readonly stateRun?: Maybe<Scalars['Boolean']['output']>;
  /** What `stateRun` rests on, such as `public knowledge`. */
  readonly stateRunBasis?: Maybe<Scalars['String']['output']>;
  /** The language it publishes in, BCP 47; null where it publishes in several or nobody says. For example `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What `language` rests on, such as `public knowledge`. */
  readonly languageBasis?: Maybe<Scalars['String']['output']>;
  /** Languages of its documents in the graph, BCP 47; it may publish in others too. For example `en`. */
  readonly documentLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** The organisation it is, where that is in the graph. For example `organization:kyiv-independent`. */
  readonly organization?: Maybe<Organization>;
  /** State in which it has its seat, where the graph knows it. For example `state:UKR`. */
  readonly state?: Maybe<State>;
  /** What `state` rests on, such as `public knowledge`. */
  readonly stateBasis?: Maybe<Scalars['String']['output']>;
  /** Number of its documents in the graph. For example `7`. */
  readonly documentCount: Scalars['Int']['output'];
  /** Its documents, the earliest first. For example `documents(first: 3) { nodes { title } }`. */
  readonly documents: DocumentConnection;
  /** Events reported in at least one of its documents. Under `evidence`, such a document must be among those that may be read. */
  readonly events: EventConnection;
};


/** A publisher of documents. */
export type SourceNamesArgs = {
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/** A publisher of documents. */
export type SourceDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A publisher of documents. */
export type SourceEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A pair as it was known on two days. */
export type Comparison = {
  /** The two days, the earlier first. For example `2024-12-26`, `2025-11-22`. */
  readonly knownOn: ReadonlyArray<Scalars['Day']['output']>;
  /** The pair; null where no event bears on it. For example `dyad:AZE-RUS`. */
  readonly dyad?: Maybe<Dyad>;
  /**
   * Events of the pair that became known after the first day and by the second, and those of which it became known that
   * they bear on it, since it was said who did it; in their own order, at most 1,000. For example
   * `event:2022-03-kharkiv-consulate-hit`, `event:2022-04-coordinates-submitted`.
   */
  readonly events: ReadonlyArray<Event>;
  /**
   * Claims that became known in that time about the pair and about events of it that had been known before, in the order in
   * which they did; at most 1,000. Claims of events that are new themselves are with these, at `events`.
   */
  readonly claims: ReadonlyArray<ClaimChange>;
  /**
   * The curve as known on either day, point by point over the same days. For example
   * `points { date before { relation } after { relation } }`.
   */
  readonly points: ReadonlyArray<ComparedPoint>;
};

/** A claim that came, and what it did to what was known. */
export type ClaimChange = {
  /** The claim. For example `claim:2024-12-25-azal-8243-crash/12`. */
  readonly claim: Claim;
  /**
   * What it did, the strongest first: "38 of the 67 aboard died" may bear out one account and contradict another. ADDS
   * stands alone. For example `{ effect: ADDS }`.
   */
  readonly effects: ReadonlyArray<ChangeEffect>;
};

/**
 * One effect of a claim on those known before it. Claims that are deprecated count for nothing here: to contradict a slip that
 * nobody holds to is no news.
 */
export type ChangeEffect = {
  /** What it did. For example `ADDS`. */
  readonly effect: ClaimEffect;
  /**
   * The claims known before to which it did so. Empty where it only adds, and where it is the recorded date of an event
   * that it repeats, refines or contradicts. For example `claim:2022-03-kharkiv-consulate-hit/1`,
   * `claim:2022-03-kharkiv-consulate-hit/5`.
   */
  readonly others: ReadonlyArray<Claim>;
};

/** What a claim does to those known before it. */
export type ClaimEffect =
  /** It cannot be true together with one of them. */
  | 'CONTRADICTS'
  /** It differs from one of them in a detail or in wording. */
  | 'DIFFERS'
  /** It is more precise than one of them, or differs in precision without it being plain which of the two is finer. */
  | 'REFINES'
  /** It says the same as one of them, by a speaker who is independent of all who had said so. */
  | 'CORROBORATES'
  /**
   * It says no more than was known: the same by a speaker who had said so or whom nobody names, or the same less precisely.
   * The date on an event's record counts as known with the event.
   */
  | 'REPEATS'
  /** It says what nobody had said. */
  | 'ADDS';

/** One day of a pair's curve, as known on two days. */
export type ComparedPoint = {
  /** The day at whose end the figures hold. For example `2025-11-21`. */
  readonly date: Scalars['Day']['output'];
  /** By what was known on the first day. For example `{ relation: -3.1, tension: 55 }`. */
  readonly before: TensionPoint;
  /** By what was known on the second day. For example `{ relation: -5.3, tension: 66 }`. */
  readonly after: TensionPoint;
  /** What the method's figure has more on the second day: of the relation R by default. For example `-2.23`. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
};

/** Relation and tension of two states over time. */
export type TensionArc = {
  /** The pair; null where no event bears on it. For example `dyad:AZE-RUS`. */
  readonly dyad?: Maybe<Dyad>;
  /** The two states, in the order of their codes. For example `state:AZE`, `state:RUS`. */
  readonly states: ReadonlyArray<State>;
  /**
   * First day of the range: that of "from", else of the earliest event. Null where none was given and no event bears on
   * any of the pairs, or none that the evidence tells; there are no points then. For example `2025-08-01`.
   */
  readonly from?: Maybe<Scalars['Day']['output']>;
  /** Last day of the range, in the same way. For example `2025-08-31`. */
  readonly to?: Maybe<Scalars['Day']['output']>;
  /** At the end of what a point stands. For example `WEEK`. */
  readonly interval: Interval;
  /** How it was computed, for quoting beside it. For example `method { name halfLifeDays citation }`. */
  readonly method: Method;
  /** Number of events that weigh in on the last point. For example `101`. */
  readonly eventCount: Scalars['Int']['output'];
  /**
   * An address on this server that asks the same question again, with all its arguments. For example
   * `/playground?query=...`.
   */
  readonly permalink: Scalars['String']['output'];
  /**
   * The points, by date unless ordered otherwise: `points(orderBy: {field: TENSION, direction: DESC}, first: 5)` gives
   * the days of highest tension.
   */
  readonly points: ReadonlyArray<TensionPoint>;
  /**
   * Where the mean of the weekly relation changes, whatever the interval of the points: PELT with L2 cost and penalty
   * 2 s^2 ln n (Killick, Fearnhead and Eckley 2012), s^2 the variance of the whole range, n its weeks. Empty: no change.
   * Null: not sought, see `changePointsReason`.
   */
  readonly changePoints?: Maybe<ReadonlyArray<ChangePoint>>;
  /** Why `changePoints` and `phases` are null, such as fewer than 30 events in the range; null where they are not. */
  readonly changePointsReason?: Maybe<Scalars['String']['output']>;
  /**
   * The stretches between the change points, in order and without gaps: from the first day of the range to the last. For
   * example `phases { from to relation }`.
   */
  readonly phases?: Maybe<ReadonlyArray<Phase>>;
  /**
   * The whole sum on a day, event by event, the largest term first: `explain(on: "2025-08-31", first: 5) { relation
   * terms { term score weight decay event { title } } rest { events share } }`. Only the method DECAYED; what makes up a point of
   * GOLDSTEIN_SUM or GOLDSTEIN_MEAN its `contributions` tell. Other methods are refused.
   */
  readonly explain: Explanation;
};


/** Relation and tension of two states over time. */
export type TensionArcPointsArgs = {
  orderBy?: InputMaybe<PointOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Relation and tension of two states over time. */
export type TensionArcExplainArgs = {
  on: Scalars['Day']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How an arc was computed. */
export type Method = {
  /** DECAYED, GOLDSTEIN_SUM, GOLDSTEIN_MEAN or TSINGHUA. For example `DECAYED`. */
  readonly name: Scalars['String']['output'];
  /** What `value` of a point is, such as `sum of weighed scores in the interval`. */
  readonly unit: Scalars['String']['output'];
  /** The least that `value` can be; null where it has no bound. */
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  /** The most that `value` can be; null where it has no bound. */
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  /** Days after which an event weighs half; null where the method forgets nothing. For example `90`. */
  readonly halfLifeDays?: Maybe<Scalars['Float']['output']>;
  /** K of the formula, on the scale of the scores; null where the method has none. For example `30`. */
  readonly inertia?: Maybe<Scalars['Float']['output']>;
  /** The value before the first event; null where the method has none. For example `0`. */
  readonly start?: Maybe<Scalars['Float']['output']>;
  /** What events were weighed by. For example `IMPORTANCE`. */
  readonly weights: Weights;
  /** ISO 3166 alpha-3 code of the side whose acts alone count; null: both sides. For example `AZE`. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The types that count; null: all. For example `PROTEST`. */
  readonly types?: Maybe<ReadonlyArray<PloverType>>;
  /** The classes that count; null: all. For example `VERBAL_CONFLICT`. */
  readonly quadClasses?: Maybe<ReadonlyArray<QuadClass>>;
  /** Whether acts count that a state lays at the other's door by a claim. For example `true`. */
  readonly attributed: Scalars['Boolean']['output'];
  /** The formula in words. For example `R = 10 (S+ - S-) / (S+ + S- + K)`. */
  readonly formula: Scalars['String']['output'];
  /** What to cite for formula and scores. For example `Demarche tension index, docs/tension-index.md`. */
  readonly citation: Scalars['String']['output'];
};

/** The state of relations at the end of a day, or what happened in the interval that ends on it. */
export type TensionPoint = {
  /** The day at whose end the figures hold. For example `2026-04-15`. */
  readonly date: Scalars['Day']['output'];
  /**
   * The method's own figure, see `Method.unit`: the relation (DECAYED), the sum or mean of an interval (GOLDSTEIN), the
   * relation from -9 to 9 (TSINGHUA). Null where there is none: nothing has no mean.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** -10 (hostile) to 10 (friendly). Null only by other methods than DECAYED. For example `0.487`. */
  readonly relation?: Maybe<Scalars['Float']['output']>;
  /** 0 to 100. Null only by other methods than DECAYED. For example `33.2`. */
  readonly tension?: Maybe<Scalars['Float']['output']>;
  /** How much weighs in, friendly and hostile. Null only by other methods than DECAYED. For example `74.6`. */
  readonly volume?: Maybe<Scalars['Float']['output']>;
  /** How many events weigh in: those that have begun; by GOLDSTEIN those with a day in the interval. For example `150`. */
  readonly events: Scalars['Int']['output'];
  /**
   * The events that make up the value, the largest share first. These shares and that of `rest` add up to it, to the last digit:
   * to the relation of DECAYED; to GOLDSTEIN_SUM by what each event brings to the interval that ends on the day; to
   * GOLDSTEIN_MEAN by that, divided by the sum of the weights. TSINGHUA, where an act counts by what came before it, is refused.
   * For example `contributions(first: 3) { share event { title } }`.
   */
  readonly contributions: ReadonlyArray<Contribution>;
  /**
   * What is not among the first so many contributions, by the same methods. For example
   * `{ share: -0.56, events: 148 }`.
   */
  readonly rest: Rest;
  /**
   * What of the figure goes where arguments leave something out (`by`, `types`, `quadClasses`, `attributed`, `evidence`): the figure
   * of all less this one. Where documents are taken away (`exclude`) that is what no other document reports, and acts on whose
   * parties or date accounts differ and those left say nothing; under `only` and `minSpeakers` what the claims of the documents left do not show, whoever
   * else reports it. Null where nothing is left out.
   */
  readonly leftOut?: Maybe<LeftOut>;
};


/** The state of relations at the end of a day, or what happened in the interval that ends on it. */
export type TensionPointContributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The state of relations at the end of a day, or what happened in the interval that ends on it. */
export type TensionPointRestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a point would have more if nothing were left out: how far the curve hangs on it. */
export type LeftOut = {
  /**
   * The value without the filter less the point's `value`; null where either is. By DECAYED a part of the relation:
   * -2 says that what was left out would draw it down by 2.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** How many events were left out. For example `12`. */
  readonly events: Scalars['Int']['output'];
};

/** What is left when the largest shares are taken out. */
export type Rest = {
  /** What the events left out add to the relation, sum or mean. For example `-0.564`. */
  readonly share: Scalars['Float']['output'];
  /** How many they are. For example `148`. */
  readonly events: Scalars['Int']['output'];
};

/** What one event adds to the relation, sum or mean of a point, or to the mean relation of a phase. */
export type Contribution = {
  /** The event. For example `event:2026-03-01-evacuation-iran-via-azerbaijan`. */
  readonly event: Event;
  /** The event's share in the relation, sum or mean; negative where it is hostile. For example `0.686`. */
  readonly share: Scalars['Float']['output'];
  /** Why it counts for the pair. For example `ACTOR_RECIPIENT`. */
  readonly because: BearingReason;
  /** Weight with which it counts. For example `1`. */
  readonly weight: Scalars['Float']['output'];
};

/** A week with which another mean of the relation begins. */
export type ChangePoint = {
  /** The end of the first week of the new phase. For example `2024-04-21`. */
  readonly date: Scalars['Day']['output'];
  /** Mean of the weekly relation in the phase before. For example `1.5`. */
  readonly before: Scalars['Float']['output'];
  /** Mean of the weekly relation in the phase that begins. For example `3.81`. */
  readonly after: Scalars['Float']['output'];
};

/** A stretch of weeks between two change points. */
export type Phase = {
  /** Its first day. For example `2022-02-22`. */
  readonly from: Scalars['Day']['output'];
  /** Its last day. For example `2024-04-14`. */
  readonly to: Scalars['Day']['output'];
  /** Mean of the weekly relation. For example `1.5`. */
  readonly relation: Scalars['Float']['output'];
  /** Mean of the weekly tension. For example `7.16`. */
  readonly tension: Scalars['Float']['output'];
  /**
   * The events that made it what it is: those with the largest share in its mean relation, also of before it began. The
   * shares of all events add up to the mean. For example `leading(first: 3) { share event { title } }`.
   */
  readonly leading: ReadonlyArray<Contribution>;
};


/** A stretch of weeks between two change points. */
export type PhaseLeadingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A point as the sum that it is. The friendly terms and `rest.friendly` add up to `friendly`, the sizes of the hostile ones and
 * `rest.hostile` to `hostile`, to the last digit, and the formula makes relation and tension of these, which are those of the
 * arc's point of the day; all shares and `rest.share` add up to the relation. For that, sums are told in thirteen digits and each
 * term in whole units of their last one; relation, tension and shares to the twelfth decimal.
 */
export type Explanation = {
  /** The day at whose end the figures hold. For example `2025-08-31`. */
  readonly date: Scalars['Day']['output'];
  /** S+ of the formula: sum of the friendly terms. For example `17.8`. */
  readonly friendly: Scalars['Float']['output'];
  /** S- of the formula: sum of the hostile terms, without sign. For example `95.3`. */
  readonly hostile: Scalars['Float']['output'];
  /** S+ + S- + K, by which everything is divided. For example `143`. */
  readonly scale: Scalars['Float']['output'];
  /** 10 (S+ - S-) / scale. For example `-5.41`. */
  readonly relation: Scalars['Float']['output'];
  /** 100 S- / scale. For example `66.6`. */
  readonly tension: Scalars['Float']['output'];
  /** S+ + S-. For example `113`. */
  readonly volume: Scalars['Float']['output'];
  /** How many events weigh in. For example `101`. */
  readonly events: Scalars['Int']['output'];
  /** The largest terms, each an event. For example `terms { term event { title } }`. */
  readonly terms: ReadonlyArray<TensionTerm>;
  /** What is not listed. For example `{ friendly: 0.00004, hostile: 0 }`. */
  readonly rest: RestOfTerms;
};

/** What is left of one event on a day. */
export type TensionTerm = {
  /** The event. For example `event:2025-07-29-aivazovsky-bust-removed`. */
  readonly event: Event;
  /** Why it counts for the pair. For example `ACTOR_RECIPIENT`. */
  readonly because: BearingReason;
  /** g, from -10 to 10. For example `-6`. */
  readonly score: Scalars['Float']['output'];
  /** Of the pair's part in it: 1 in full, 0.5 where a side was hit though not addressed. For example `1`. */
  readonly roleWeight: Scalars['Float']['output'];
  /** By what that is multiplied: importance, reliability or, by weights NONE, 1. For example `1`. */
  readonly factor: Scalars['Float']['output'];
  /** w: roleWeight times factor. For example `1`. */
  readonly weight: Scalars['Float']['output'];
  /** L: over how many days it is spread. For example `1`. */
  readonly days: Scalars['Int']['output'];
  /** Days since the last of its days that has come; 0 while it lasts. For example `33`. */
  readonly daysSince: Scalars['Int']['output'];
  /**
   * d: mean of 2^(-age / halfLife) over all of its days, those to come counting 0. What of it is left. For example
   * `0.776`.
   */
  readonly decay: Scalars['Float']['output'];
  /** score times weight times decay, told so that all add up. For example `-4.65`. */
  readonly term: Scalars['Float']['output'];
  /** 10 term / scale: its share in the relation. For example `-0.325`. */
  readonly share: Scalars['Float']['output'];
};

/** The terms that are not listed. */
export type RestOfTerms = {
  /** Sum of the friendly ones. For example `0.0000375`. */
  readonly friendly: Scalars['Float']['output'];
  /** Sum of the hostile ones, without sign. For example `0`. */
  readonly hostile: Scalars['Float']['output'];
  /** What they add to the relation. For example `0.00000262`. */
  readonly share: Scalars['Float']['output'];
  /** How many they are. For example `1`. */
  readonly events: Scalars['Int']['output'];
};

/** A state as another stands with it on a day. */
export type Neighbour = {
  /** The other state. For example `state:IRN`. */
  readonly state: State;
  /** The pair. For example `dyad:AZE-IRN`. */
  readonly dyad: Dyad;
  /** How they stand. For example `{ relation: -5.3, tension: 66 }`. */
  readonly point: TensionPoint;
};

/** The formula of an arc. */
export type TensionMethod =
  /** Relation and tension of this project: decayed sums over inertia. */
  | 'DECAYED'
  /** Sum of the weighed scores in each interval (Goldstein 1992). */
  | 'GOLDSTEIN_SUM'
  /** Mean of the scores in each interval, by the weights of the events (Goldstein 1992). */
  | 'GOLDSTEIN_MEAN'
  /**
   * A relation from -9 to 9 that each month's events move the less, the nearer it is to the end they move it to (Yan and
   * Zhou 2004). The paper scores acts by a table of its own; PLOVER's scores, which are used here, are large against 9, so that
   * a month with many acts drives it to an end of the scale: read it for pairs with few acts a month.
   */
  | 'TSINGHUA';

/** By what pairs are ordered. */
export type DyadOrder =
  /** Number of events that bear on the pair. */
  | 'EVENTS'
  /** Tension on the day. */
  | 'TENSION'
  /** How much the tension has risen in the days before; those in which it has fallen the most come last. */
  | 'CHANGE'
  /** How much weighs in on the day, friendly and hostile. */
  | 'VOLUME';

/** What a point of an arc closes. */
export type Interval =
  | 'DAY'
  | 'WEEK'
  | 'MONTH';

/** What events are weighed by. */
export type Weights =
  /** Every event counts alike, save for those that only affect a side or are attributed to it (half). */
  | 'NONE'
  /** Events weigh by their importance too. */
  | 'IMPORTANCE'
  /** Events weigh by how reliable what is known of them is, 0 to 1, in place of importance; those that nobody rated in full. */
  | 'RELIABILITY';

/** An order of points. */
export type PointOrder = {
  /** What to sort by. For example `TENSION`. */
  readonly field: PointField;
  /** Which way. For example `DESC`. */
  readonly direction?: InputMaybe<Direction>;
};

/** What points can be sorted by. */
export type PointField =
  | 'DATE'
  | 'VALUE'
  | 'RELATION'
  | 'TENSION'
  | 'VOLUME';

/** Ascending or descending. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** An order of events. */
export type EventOrder = {
  /** What to sort by. For example `DATE`. */
  readonly field: EventOrderField;
  /** Which way. For example `DESC`. */
  readonly direction?: InputMaybe<Direction>;
};

/** What events can be sorted by. */
export type EventOrderField =
  /** When it happened, and the order within the day. */
  | 'DATE'
  /** When it was first reported. */
  | 'KNOWN';

/**
 * Conditions on events; all must hold. States, persons and the rest may be given by any of their names, codes or ids.
 *
 * What makes an answer fast: one condition *drives*, that is, only events that meet it are looked at; the others then
 * filter those. At the root the first one given of `text`, `between`, `facility`, `weapon`, `official`, `arc`,
 * `involving`, `recipient`, `actor` drives; in a list of something's own (`state { events }`) that list does, or `text`.
 * All others only filter: `affected`, `facilityKinds`, `types`, `quadClasses`, `instruments`, `from`, `to`, `certain`,
 * `sources`, `minSources`, `hasDispute`, `dossier`. Where nothing drives, all events are looked at in order until the page is
 * full; a rare condition such as `affected` is then best given together with one that drives, such as `actor`.
 */
export type EventFilter = {
  /**
   * Has any part in the event: as actor, recipient, affected, mentioned or official. For a state, its organs count as
   * well. For example `SOCAR`.
   */
  readonly involving?: InputMaybe<Scalars['String']['input']>;
  /** Bears on the pair of these two states. For example `["Baku", "Moscow"]`. */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Acted; for a state, its organs too. For example `Moscow`. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Was addressed; for a state, its organs too. For example `Kyiv`. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** Was hit though not addressed; for a state, its organs, companies and nationals too. For example `Azerbaijan`. */
  readonly affected?: InputMaybe<Scalars['String']['input']>;
  /**
   * A person with any part in the event: who acted in person, to whom it was done, whom it affected, and whom the record
   * tells as taking part in some capacity, there or not (`Person.involvements`); not whom it only mentions. For example
   * `Mikhail Yevdokimov`.
   */
  readonly official?: InputMaybe<Scalars['String']['input']>;
  /** Took place at or touched this facility. For example `Embassy of Azerbaijan in Ukraine`. */
  readonly facility?: InputMaybe<Scalars['String']['input']>;
  /** At a facility of any of these kinds. For example `[EMBASSY]`. */
  readonly facilityKinds?: InputMaybe<ReadonlyArray<FacilityKind>>;
  /** A weapon said to have been used, as `Event.weapons` has it. */
  readonly weapon?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these PLOVER types. For example `[ASSAULT]`. */
  readonly types?: InputMaybe<ReadonlyArray<PloverType>>;
  /** Of any of these quad classes. For example `[VERBAL_CONFLICT]`. */
  readonly quadClasses?: InputMaybe<ReadonlyArray<QuadClass>>;
  /** Any of its instruments. For example `[SUMMONS]`. */
  readonly instruments?: InputMaybe<ReadonlyArray<Instrument>>;
  /** A storyline or one of its sub-arcs. For example `arc:azal-8243`. */
  readonly arc?: InputMaybe<Scalars['String']['input']>;
  /** Not over before the begin of this day, month or year. For example `2025-06`. */
  readonly from?: InputMaybe<Scalars['Period']['input']>;
  /** Begun by the end of this day, month or year. For example `2025-08`. */
  readonly to?: InputMaybe<Scalars['Period']['input']>;
  /**
   * Whether the event surely lies within `from` and `to` as a whole; true leaves out what need not have happened then
   * (`2025-08` asked from 10 August, what is only about then), false keeps only that.
   */
  readonly certain?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words in title or summary; all must occur, as they are written or as they sound in another script or transliteration:
   * `Гаджиев` finds `Hajiyev`. Misspellings and other names do not (`Нахичевань` is not the text's `Nakhchivan`): `search`
   * finds the thing by any of its names, and its `events` are asked for by it.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Reported by any of these publishers. For example `["Caliber.Az"]`. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Reported by at least so many publishers, 1 or more. For example `3`. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Whether accounts of it differ in more than precision. For example `true`. */
  readonly hasDispute?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Its record stands in this dossier, by its id, such as `baku-moscow`; see `dossiers`. Nothing stands in one that there is
   * not.
   */
  readonly dossier?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on persons; all must hold for one and the same post. */
export type OfficialFilter = {
  /** Serves this state. For example `Russia`. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Held a post on this day. For example `2025-10-09`. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  /** Words in the title of the post; at least one. For example `ambassador`. */
  readonly post?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on organisations; all must hold. */
export type OrganizationFilter = {
  /** Organ of, owned by, or seated in this state. For example `Azerbaijan`. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these kinds. For example `[MINISTRY]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/**
 * Conditions on facilities; all must hold. A name that means several things is refused with what it may mean. Parts of a
 * compound are sent, hosted, owned and run with it: ask for the compound, and for its `parts`.
 */
export type FacilityFilter = {
  /** A mission sent by this state, wherever it stands: `"Baku"` finds Azerbaijan's. */
  readonly sentBy?: InputMaybe<Scalars['String']['input']>;
  /** On the territory of this state: with `sentBy`, one state's missions in another. */
  readonly hostedBy?: InputMaybe<Scalars['String']['input']>;
  /** Owned by this very state or organisation. What a state's company owns is the company's: `state { facilities }` has both. */
  readonly ownedBy?: InputMaybe<Scalars['String']['input']>;
  /** Run by this very state or organisation. For example `AZAL`. */
  readonly operatedBy?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these kinds. For example `[EMBASSY]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<FacilityKind>>;
};

/**
 * Conditions on claims; all must hold. Things may be given by any of their names or by id; a name that means several things
 * is refused with what it may mean.
 *
 * What makes an answer fast: the first one given of `about`, `document`, `speaker`, `source`, `properties` drives, that is,
 * only claims that meet it are looked at, and an answer costs as many as there are. All others only filter. Where nothing
 * drives, claims are looked at in their order until the page is full.
 */
export type ClaimFilter = {
  /**
   * About this very thing: an event, a state, a pair, a facility, a person. For example
   * `event:2025-11-14-kyiv-embassy-missile`.
   */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** On any of these properties. For example `[projectile]`. */
  readonly properties?: InputMaybe<ReadonlyArray<ClaimProperty>>;
  /**
   * Carried by their documents in any of these ways. Claims whose record does not say how are in none. For example
   * `[QUOTED]`.
   */
  readonly forms?: InputMaybe<ReadonlyArray<ClaimForm>>;
  /** Made in any of these strengths: `[DENIES]` finds denials. */
  readonly strengths?: InputMaybe<ReadonlyArray<Strength>>;
  /** Used in any of these ways. For example `[DEPRECATED]`. */
  readonly ranks?: InputMaybe<ReadonlyArray<Rank>>;
  /**
   * Who says it: this very person, organisation or publisher; for a state, the state itself and its organs. What an
   * official says is the official's, not the state's: ask for the person. For example `Baku`.
   */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** Stated in this document, by its id. For example `document:caliber-20251114-summons`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Stated in a document of this publisher. For example `Caliber.Az`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /**
   * Holds on or after the first day of this. Only claims that say over which time they hold are found; an open end, or one
   * that nobody says, shuts nothing out. For example `2024`.
   */
  readonly validFrom?: InputMaybe<Scalars['Period']['input']>;
  /** Holds on or before the last day of this. With the same day in `validFrom`: what holds on that day. */
  readonly validTo?: InputMaybe<Scalars['Period']['input']>;
  /** Whether another claim differs from it in more than precision. For example `true`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Its record stands in this dossier, by its id, such as `baku-moscow`; see `dossiers`. Nothing stands in one that there is
   * not.
   */
  readonly dossier?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on documents; all must hold. */
export type DocumentFilter = {
  /** Published by this publisher. For example `Caliber.Az`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** In this language, a BCP 47 tag in any case: `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these kinds. For example `[NEWS]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Published not before this day, month or year. For example `2025-11`. */
  readonly from?: InputMaybe<Scalars['Period']['input']>;
  /** Published not after this day, month or year. For example `2025-11-14`. */
  readonly to?: InputMaybe<Scalars['Period']['input']>;
  /**
   * True leaves out what may have been published within `from` and `to` but need not have, such as a document of "2025-08"
   * in a range of days; false asks for that alone.
   */
  readonly certain?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Its record stands in this dossier, by its id, such as `baku-moscow`; see `dossiers`. Nothing stands in one that there is
   * not.
   */
  readonly dossier?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether more follow. For example `false`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before. For example `false`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on the page, for `before`. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last on the page, for `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Kinds of facility; those of missions after VCCR 1963 article 9 and VCDR 1961. */
export type FacilityKind =
  | 'EMBASSY'
  | 'CONSULATE_GENERAL'
  | 'CONSULATE'
  | 'HONORARY_CONSULATE'
  | 'PERMANENT_MISSION'
  | 'RESIDENCE'
  | 'CULTURAL_CENTRE'
  | 'MEDIA_OFFICE'
  | 'OIL_DEPOT'
  | 'GAS_INFRASTRUCTURE'
  | 'PIPELINE'
  | 'AIRPORT'
  | 'AIRCRAFT'
  | 'BRIDGE'
  | 'DAM'
  | 'SCHOOL'
  | 'COMMERCIAL_BUILDING'
  | 'MEMORIAL'
  | 'MONUMENT'
  | 'SEAT_OF_GOVERNMENT'
  /** A part of a compound: a wall, a consular section. */
  | 'COMPOUND_PART';

/** What happened to a facility, or became of it. */
export type Outcome =
  /** It was struck or attacked. */
  | 'HIT'
  /** It was damaged; what damaged it need not have struck it. */
  | 'DAMAGED'
  | 'DESTROYED'
  /** Something came down near it; no damage is stated. */
  | 'NEAR_MISS'
  /** It was to be attacked, by what is said, and was not. */
  | 'THREATENED'
  /** It was closed, or its work was suspended. */
  | 'CLOSED'
  /** It went on working while another was closed. */
  | 'REMAINED_OPEN'
  /** It works again after it was closed. */
  | 'REOPENED'
  /** It began to work, for the first time as far as the record tells. */
  | 'OPENED'
  /** Its staff were taken out; whether it was closed is for the claims. */
  | 'EVACUATED'
  /** Members of its staff were told to leave the country. */
  | 'STAFF_EXPELLED'
  /** Work on it began with a ceremony. */
  | 'FOUNDATION_LAID'
  /** It was finished; whether it is in use yet is not said by that. */
  | 'BUILT';

/** Kinds of organisation. */
export type OrganizationKind =
  | 'AGENCY'
  | 'AIRLINE'
  | 'ARMED_FORCES'
  | 'DIASPORA_ORGANIZATION'
  /** The cabinet or council of ministers as a body. */
  | 'GOVERNMENT'
  | 'HACKER_GROUP'
  | 'INSURER'
  /** A standing commission of two or more states. */
  | 'INTERGOVERNMENTAL_COMMISSION'
  /** A group of states without a treaty of its own, such as BRICS. */
  | 'INTERGOVERNMENTAL_GROUP'
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** The courts of a state taken together. */
  | 'JUDICIARY'
  | 'LAW_ENFORCEMENT'
  | 'MEDIA_GROUP'
  | 'MEDIA_OUTLET'
  /** Media of a state taken together, where a source names no single one. */
  | 'MEDIA_SECTOR'
  | 'MINISTRY'
  | 'NEWS_AGENCY'
  | 'PARLIAMENT'
  | 'PARLIAMENT_CHAMBER'
  | 'PHOTO_AGENCY'
  /** A platform on which others publish. */
  | 'PLATFORM'
  /** Persons of one origin or citizenship taken together, such as Russian citizens in Azerbaijan. */
  | 'POPULATION'
  /** The office of a head of state. */
  | 'PRESIDENCY'
  | 'PROSECUTION'
  | 'REGIONAL_ADMINISTRATION'
  | 'RELIGIOUS_MOVEMENT'
  | 'SECURITY_SERVICE'
  | 'STATE_COMPANY';

/** A page of events. */
export type EventConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<EventEdge>;
  /**
   * The events without their cursors. For example `event:2022-02-22-declaration-allied-interaction`,
   * `event:2022-02-26-aliyev-offers-mediation`.
   */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `152`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type EventEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Whether the event surely lies within `from` and `to` of the filter; false where it may have happened then but need not
   * have. True where no range is asked for.
   */
  readonly certain: Scalars['Boolean']['output'];
  /** The thing itself. For example `event:2022-02-22-declaration-allied-interaction`. */
  readonly node: Event;
};

/** A page of states. */
export type StateConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The states without their cursors. For example `state:AFG`, `state:AGO`. */
  readonly nodes: ReadonlyArray<State>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `199`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type StateEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `state:AFG`. */
  readonly node: State;
};

/** A page of persons. */
export type PersonConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The persons without their cursors. For example `person:abbas-araghchi`, `person:abbas-mousavi`. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `106`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type PersonEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `person:abbas-araghchi`. */
  readonly node: Person;
};

/** A page of organisations. */
export type OrganizationConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organisations without their cursors. For example `organization:afp`, `organization:alfastrakhovanie`. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `56`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type OrganizationEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `organization:afp`. */
  readonly node: Organization;
};

/** A page of facilities. */
export type FacilityConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<FacilityEdge>;
  /** The facilities without their cursors. For example `facility:aghband-bridge`, `facility:aircraft-4k-az65`. */
  readonly nodes: ReadonlyArray<Facility>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `33`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type FacilityEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `facility:aghband-bridge`. */
  readonly node: Facility;
};

/** A page of disputes. */
export type DisputeConnection = {
  /** Each with its cursor. For example `edges { cursor node { __typename } }`. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The disputes without their cursors. For example `{ property: "casualties", derived: false }`. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `2`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type DisputeEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `{ property: projectile, derived: false }`. */
  readonly node: Dispute;
};

/** A page of documents. */
export type DocumentConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /**
   * The documents without their cursors. For example `document:azatutyun-2022-declaration`,
   * `document:meydan-2022-declaration`.
   */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `613`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type DocumentEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Whether it was surely published within `from` and `to` of the filter; false where only its month or year is known and
   * reaches beyond them. True where no range is asked for.
   */
  readonly certain: Scalars['Boolean']['output'];
  /** The thing itself. For example `document:azatutyun-2022-declaration`. */
  readonly node: Document;
};

/** A page of publishers. */
export type SourceConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The publishers without their cursors. For example `source:1news-az`, `source:24-kg`. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `256`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type SourceEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `source:1news-az`. */
  readonly node: Source;
};

/** A page of claims. */
export type ClaimConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /**
   * The claims without their cursors. For example `claim:2022-03-kharkiv-consulate-hit/1`,
   * `claim:2022-03-kharkiv-consulate-hit/5`.
   */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `527`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type ClaimEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `claim:2022-03-kharkiv-consulate-hit/1`. */
  readonly node: Claim;
};

/** A page of pairs. */
export type DyadConnection = {
  /** Each with its cursor. For example `edges { cursor node { id } }`. */
  readonly edges: ReadonlyArray<DyadEdge>;
  /** The pairs without their cursors. For example `dyad:RUS-UKR`, `dyad:ARM-AZE`. */
  readonly nodes: ReadonlyArray<Dyad>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `16`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type DyadEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `dyad:RUS-UKR`. */
  readonly node: Dyad;
  /**
   * How the pair stands on the day of the comparison; null in the order of EVENTS. For example
   * `{ relation: -5.3, tension: 66 }`.
   */
  readonly point?: Maybe<TensionPoint>;
  /**
   * By how much the tension has risen over the days asked for, in points of tension; null in the order of EVENTS. For
   * example `14.9`.
   */
  readonly change?: Maybe<Scalars['Float']['output']>;
};

/** A page of entries of a timeline. */
export type TimelineEntryConnection = {
  /** Each with its cursor. For example `edges { cursor node { __typename } }`. */
  readonly edges: ReadonlyArray<TimelineEntryEdge>;
  /** The entries of a timeline without their cursors. For example `nodes { kind date }`. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `5`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type TimelineEntryEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `{ kind: TENURE_BEGAN, date: "2023-06-14?" }`. */
  readonly node: TimelineEntry;
};

/** A page of names in documents. */
export type DocumentNameConnection = {
  /** Each with its cursor. For example `edges { cursor node { __typename } }`. */
  readonly edges: ReadonlyArray<DocumentNameEdge>;
  /** The names in documents without their cursors. For example `nodes { words document { title } }`. */
  readonly nodes: ReadonlyArray<DocumentName>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `2`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type DocumentNameEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `{ words: ["Kyiv Embassy"], part: BODY }`. */
  readonly node: DocumentName;
};

/** A page of involvements. */
export type InvolvementConnection = {
  /** Each with its cursor. For example `edges { cursor node { __typename } }`. */
  readonly edges: ReadonlyArray<InvolvementEdge>;
  /** The involvements without their cursors. For example `nodes { role event { title } }`. */
  readonly nodes: ReadonlyArray<Involvement>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `4`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type InvolvementEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `{ role: "Ambassador of Russia to Azerbaijan", present: true }`. */
  readonly node: Involvement;
};

/** A page of incidents. */
export type SiteConnection = {
  /** Each with its cursor. For example `edges { cursor node { __typename } }`. */
  readonly edges: ReadonlyArray<SiteEdge>;
  /** The incidents without their cursors. For example `nodes { event { title } outcome }`. */
  readonly nodes: ReadonlyArray<Site>;
  /** Where the page lies. For example `pageInfo { hasNextPage endCursor }`. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, counted when asked for; 10000 stands for 10,000 or more. For example `5`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page, with its cursor. */
export type SiteEdge = {
  /** Where it stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. For example `{ outcome: NEAR_MISS }`. */
  readonly node: Site;
};

/** A diplomatic instrument or act, from a closed list. VCDR: Vienna Convention on Diplomatic Relations 1961; VCCR: on Consular Relations 1963. */
export type Instrument =
  /** Envoy called to the ministry to receive a complaint (VCDR 41(2)). */
  | 'SUMMONS'
  /** Envoy invited to the ministry; the milder form of a summons (VCDR 41(2)). */
  | 'INVITATION_TO_MINISTRY'
  /** Formal representation of a state's position, in speech or writing (VCDR 3(1)(c)). */
  | 'DEMARCHE'
  /** Formal protest, whatever its form (VCDR 41(2)). */
  | 'PROTEST'
  /** Unsigned note in the third person between a ministry and a mission (VCDR 41(2)). */
  | 'NOTE_VERBALE'
  /** Informal written summary left after a talk (practice). */
  | 'AIDE_MEMOIRE'
  /** Signed letter between officials (practice). */
  | 'LETTER'
  /** Public statement, interview, briefing by an official or body (practice). */
  | 'STATEMENT'
  /** Text agreed and published by the parties (practice). */
  | 'JOINT_STATEMENT'
  /** Public or official denial of an act or report (practice). */
  | 'DENIAL'
  /** Admission of an act or of responsibility (practice). */
  | 'ACKNOWLEDGEMENT'
  /** Expression of regret for one's own act (practice). */
  | 'APOLOGY'
  /** Expression of sympathy (practice). */
  | 'CONDOLENCES'
  /** Good wishes on an occasion (practice). */
  | 'CONGRATULATIONS'
  /** Memorial, wreath, unveiling (practice). */
  | 'COMMEMORATION'
  /** Material or unnamed sources published through media (practice). */
  | 'LEAK'
  /** Talk by telephone or video (practice). */
  | 'PHONE_CALL'
  /** Meeting of officials (practice). */
  | 'MEETING'
  /** Meeting of heads of state or government (practice). */
  | 'SUMMIT'
  /** Journey of an official to the other state (practice). */
  | 'VISIT'
  /** Regular talks between ministries (practice). */
  | 'CONSULTATIONS'
  /** Session of an intergovernmental or interparliamentary commission (practice). */
  | 'COMMISSION_SESSION'
  /** Offer to bring others to talks, or mediation (UN Charter 33). */
  | 'GOOD_OFFICES'
  /** Visit or meeting called off, refused or not attended (practice). */
  | 'VISIT_CANCELLED'
  /** Cultural, sporting or public events called off (practice). */
  | 'EVENTS_CANCELLED'
  /** Treaty, declaration, road map or contract signed (VCLT 2(1)(a)). */
  | 'AGREEMENT'
  /** Treaty ratified, acceded to or approved (VCLT 14). */
  | 'RATIFICATION'
  /** Treaty denounced, suspended or left (VCLT 54-62). */
  | 'AGREEMENT_TERMINATED'
  /** Application to an organisation (practice). */
  | 'MEMBERSHIP_APPLICATION'
  /** Recognition of a state or government (practice). */
  | 'RECOGNITION'
  /** Diplomatic relations taken up or resumed (VCDR 2). */
  | 'RELATIONS_ESTABLISHED'
  /** Relations led below ambassadorial level (practice). */
  | 'RELATIONS_DOWNGRADED'
  /** Diplomatic relations broken off (VCDR 45). */
  | 'RELATIONS_BROKEN'
  /** Envoy accredited, credentials presented (VCDR 13). */
  | 'CREDENTIALS'
  /** Agreement to a head of mission refused (VCDR 4). */
  | 'AGREMENT_REFUSED'
  /** Head of mission called back by the sending state (VCDR 43(a)). */
  | 'RECALL'
  /** Head of mission called home for talks as a signal (practice). */
  | 'RECALL_FOR_CONSULTATIONS'
  /** Diplomat or consul declared unwelcome (VCDR 9, VCCR 23). */
  | 'PERSONA_NON_GRATA'
  /** Diplomats or an institution told to leave (VCDR 9). */
  | 'EXPULSION'
  /** Limit on the size of a mission (VCDR 11). */
  | 'STAFF_REDUCTION'
  /** Embassy, consulate or other mission opened or reopened (VCDR 2, VCCR 4). */
  | 'MISSION_OPENED'
  /** Embassy, consulate or other mission closed (VCDR 45, VCCR 27). */
  | 'MISSION_CLOSED'
  /** Cultural centre, agency or office of the other state closed (no diplomatic mission) (practice). */
  | 'INSTITUTION_CLOSED'
  /** Media or other accreditation withdrawn (practice). */
  | 'ACCREDITATION_WITHDRAWN'
  /** Person barred from entering (practice). */
  | 'ENTRY_BAN'
  /** Rules of visa or stay changed for the other's citizens (practice). */
  | 'VISA_MEASURE'
  /** Visit to detained nationals granted or refused (VCCR 36). */
  | 'CONSULAR_ACCESS'
  /** Flights or airspace closed (practice). */
  | 'FLIGHT_SUSPENSION'
  /** Embargo, tariff, ban on goods (practice). */
  | 'TRADE_RESTRICTION'
  /** Delivery or contract of goods (practice). */
  | 'TRADE'
  /** Passage of goods through a territory (practice). */
  | 'TRANSIT'
  /** Restriction on passage lifted (practice). */
  | 'TRANSIT_OPENED'
  /** Persons or bodies put under sanctions (practice). */
  | 'SANCTIONS_LISTING'
  /** Humanitarian, financial or material help (practice). */
  | 'AID'
  /** Help for nationals to leave a danger (VCDR 3(1)(b), VCCR 5). */
  | 'EVACUATION'
  /** Payment or settlement for damage (state responsibility). */
  | 'COMPENSATION'
  /** Search of premises (practice). */
  | 'RAID'
  /** Person detained or remanded (practice). */
  | 'ARREST'
  /** Custody prolonged (practice). */
  | 'DETENTION_EXTENDED'
  /** Custody eased to house arrest (practice). */
  | 'HOUSE_ARREST'
  /** Person set free (practice). */
  | 'RELEASE'
  /** Persons set free by both sides in one deal (practice). */
  | 'PRISONER_EXCHANGE'
  /** Person handed over for trial (practice). */
  | 'EXTRADITION'
  /** Person removed from the country or turned back (practice). */
  | 'DEPORTATION'
  /** Citizenship taken away (practice). */
  | 'CITIZENSHIP_REVOKED'
  /** Criminal proceedings opened or closed (practice). */
  | 'CRIMINAL_CASE'
  /** Conviction, acquittal or sentence (practice). */
  | 'VERDICT'
  /** International or civil suit filed or announced (UN Charter 36). */
  | 'LEGAL_ACTION'
  /** Evidence or findings handed over (practice). */
  | 'EVIDENCE_TRANSFER'
  /** Report of an inquiry published (Chicago Convention annex 13). */
  | 'INVESTIGATION_REPORT'
  /** Official removed from office (practice). */
  | 'DISMISSAL'
  /** Monument or symbol taken down (practice). */
  | 'MONUMENT_REMOVED'
  /** Attack from the air, kind not known (VCDR 22 where a mission is hit). */
  | 'AIRSTRIKE'
  /** Attack by missile (VCDR 22 where a mission is hit). */
  | 'MISSILE_STRIKE'
  /** Attack by unmanned aircraft (VCDR 22 where a mission is hit). */
  | 'DRONE_STRIKE'
  /** Attack by artillery or rockets (VCDR 22 where a mission is hit). */
  | 'SHELLING'
  /** Shooting (practice). */
  | 'SMALL_ARMS_FIRE'
  /** Fire of air defence (Chicago Convention 3 bis). */
  | 'AIR_DEFENCE_FIRE'
  /** Attack on computer systems (practice). */
  | 'CYBERATTACK'
  /** Forces moved in or put on alert (practice). */
  | 'TROOP_DEPLOYMENT'
  /** Forces leave (practice). */
  | 'WITHDRAWAL'
  /** Fighting stopped by agreement or order (practice). */
  | 'CEASEFIRE';

/** What a claim is about, from a closed list. */
export type ClaimProperty =
  /** Day, month or interval on which the event happened, as precisely as the speaker gives it and no more. Value: date. One value an entity. */
  | 'eventDate'
  /** First day of what the event ends or is a step of: a withdrawal, works. Not the event's own date. Value: date. One value an entity. */
  | 'beginDate'
  /** Date of an earlier act that a case or verdict is about. Value: date. One value an entity. */
  | 'offenceDate'
  /** Date of the last contact before this one. Value: date. One value an entity. */
  | 'lastContact'
  /** First day of a delivery or service. Value: date. One value an entity. */
  | 'supplyStart'
  /** When the coordinates of missions were handed over; text where only the order relative to another event is said. Value: date or text. One value an entity. */
  | 'coordinatesSubmitted'
  /** Where it happened, or where the thing stands. Value: entity or text. One value an entity. */
  | 'place'
  /** Who did it. Value: entity or text. One value an entity. */
  | 'actor'
  /** Who proposed or announced first (a call, a meeting). Value: entity. One value an entity. */
  | 'initiative'
  /** Who a person or body is. Value: entity or text. One value an entity. */
  | 'identity'
  /** Post that a person holds or held. Value: text. One value an entity. */
  | 'office'
  /** Body that a person or group belongs to or works for. Value: entity or text. Many values an entity. */
  | 'affiliation'
  /** State whose citizens the persons are. Value: entity. Many values an entity. */
  | 'nationality'
  /** What hit; hedge keeps -type, most likely, presumably; part keeps fragment, debris. Value: entity or text. One value an entity. Qualifiers: hedge, part, variant. */
  | 'projectile'
  /** How many were used; of where only some of them are counted. Value: quantity (projectile or drone). One value an entity. Qualifiers: of. */
  | 'projectileCount'
  /** How far from the named thing; the unit stays as said and is never converted in the claim. Value: quantity (metre, step, kilometre). One value an entity. Qualifiers: of. */
  | 'distance'
  /** How deep something lay. Value: quantity (metre). One value an entity. Qualifiers: of. */
  | 'depth'
  /** Extent of damage, one value for each part of a facility or object. Value: text. Many values an entity. Qualifiers: part. */
  | 'damage'
  /** Measure is one of killed, injured, missing, survivors, aboard; scope says who is meant; text where no number is given (dozens, none reported): never turned into a number. Value: quantity (person). Many values an entity. Qualifiers: measure, scope. */
  | 'casualties'
  /** Persons arrested or held. Value: quantity (person). Many values an entity. Qualifiers: of. */
  | 'detained'
  /** How persons died. Value: text. One value an entity. */
  | 'causeOfDeath'
  /** What brought the event about. Value: text. One value an entity. */
  | 'cause'
  /** Acceptance, denial or assignment of blame. Value: text or entity. One value an entity. */
  | 'responsibility'
  /** Whether the act was meant; questioned is a doubt, not an assertion. Value: text (deliberate, targeted before, questioned, unintended, denied). One value an entity. */
  | 'intent'
  /** What a place was at the time (military, civil, energy). Value: text. One value an entity. */
  | 'targetCharacter'
  /** Finding of an inquiry. Value: text. Many values an entity. */
  | 'finding'
  /** Whether a party was given access to a place or object. Value: boolean. One value an entity. */
  | 'access'
  /** What happened in the course of the event. Value: text. Many values an entity. */
  | 'course'
  /** Number of a flight. Value: text. One value an entity. */
  | 'flightNumber'
  /** How many incidents of the kind there were. Value: quantity (incident). One value an entity. Qualifiers: of. */
  | 'incidentCount'
  /** Which incidents a speaker lists. Value: entity. Many values an entity. */
  | 'incidentList'
  /** Routes stopped. Value: quantity (route). Many values an entity. Qualifiers: of. */
  | 'flightsSuspended'
  /** Amount of goods. Value: quantity (cubic metre, tonne). One value an entity. Qualifiers: of. */
  | 'volume'
  /** Insurance or damage claims settled. Value: quantity (claim). One value an entity. Qualifiers: of. */
  | 'claimsSettled'
  /** Charges on which a person was convicted. Value: quantity (charge). One value an entity. */
  | 'chargeCount'
  /** Diplomatic act as the speaker names it. Value: text (a name of instruments.csv). Many values an entity. */
  | 'instrument'
  /** What is asked for; part says requested or demanded. Value: text. Many values an entity. Qualifiers: part. */
  | 'demand'
  /** Undertaking given by the other side. Value: text. Many values an entity. */
  | 'assurance'
  /** Whether an obligation, truce or promise was kept. Value: text. One value an entity. */
  | 'compliance'
  /** Whether earlier incidents had been reported to the other side. Value: boolean. One value an entity. */
  | 'earlierNotes'
  /** Whether a party was told. Value: boolean. One value an entity. */
  | 'notification'
  /** Whether a talk or meeting took place. Value: boolean. One value an entity. */
  | 'contact'
  /** What was announced and need not have happened. Value: text. One value an entity. */
  | 'plan'
  /** What a government means to do or says it does not. Value: text. One value an entity. */
  | 'policy'
  /** Lawfulness, registration, ground of a measure. Value: text. One value an entity. */
  | 'legalBasis'
  /** Arrest, custody, house arrest, release, charge, verdict. Value: text. Many values an entity. */
  | 'legalOutcome'
  /** Reason given for an act, by the speaker. Value: text. Many values an entity. */
  | 'motive'
  /** What was said where no other property fits. Value: text. Many values an entity. */
  | 'statement'
  /** Lasting posture of a state; interval in validity. Value: text. One value an entity. */
  | 'stance'
  /** State of relations between two states. Value: text. One value an entity. */
  | 'relationsStatus'
  /** The author's own judgement or forecast. Value: text. Many values an entity. */
  | 'assessment'
  /** Who had reported what, and what was not yet known. Value: text. One value an entity. */
  | 'reporting';
