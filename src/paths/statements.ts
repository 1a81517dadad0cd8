import { toldOnEdge } from '../events/account.ts'
import { carried, claimsOn, statedIn } from '../events/links.ts'
import {
  knownBy,
  leavesOut,
  ofLabels,
  publishedBy,
  restricts,
  storyBy,
  tiedBy,
  where,
  writtenBy,
} from '../evidence/admitted.ts'
import { beginOf, endOf, tenureBy } from '../evidence/tenures.ts'
import { LINK_KINDS, relationshipOf } from '../links/link.ts'
import type { Ambient } from '../selection/declare.ts'
import { LABELS, RELATIONS, type Relation } from './relations.ts'

/** Conditions under which a thing of any label is to be seen. */
const seenBy = (thing: string, ambient: Ambient): string[] => [
  ...ofLabels(thing, ['Event', 'Claim'], knownBy(thing, ambient)),
  ...ofLabels(thing, ['Document'], publishedBy(thing, ambient)),
  ...ofLabels(thing, ['Arc'], storyBy(thing, ambient)),
]

const LINKS = `[${LINK_KINDS.map(kind => `'${relationshipOf(kind)}'`).join(', ')}]`

/** Relations that stand in documents, or in claims and lead to them: each end says itself whether it may be read. */
const WRITTEN = [
  'REPORTED_IN',
  'STATED_IN',
  'ABOUT',
  'REFERS_TO',
  'ATTRIBUTED_TO',
  'RELAYED_BY',
  'DISPUTES',
  'NAMES',
  'PUBLISHED_BY',
]
/** Relations by which an event's record is tied to something. */
const TIES = ['ACTOR', 'RECIPIENT', 'AFFECTED', 'MENTIONED', 'INVOLVED', 'SITE', 'USED', 'OCCURRED_AT']

const listed = (types: readonly string[]) => `[${types.map(type => `'${type}'`).join(', ')}]`

/**
 * Where documents are left out, a relation is walked if a claim of those left carries it: a link by its claims, what an
 * event is tied to if a claim about it says so or its record may be taken whole. What no claim can carry is not walked.
 */
function admitted(ambient: Ambient): string[] {
  if (!restricts(ambient)) return []
  const tied = (event: string, entity: string) => tiedBy(event, entity, ambient).join(' AND ')
  return [
    [
      'CASE',
      `    WHEN type IN ${LINKS} THEN ${carried('said', ambient).join(' AND ')}`,
      `    WHEN type IN ${listed(TIES)} AND forth THEN ${tied('n', 'other')}`,
      `    WHEN type IN ${listed(TIES)} THEN ${tied('other', 'n')}`,
      `    ELSE type IN ${listed(WRITTEN)}`,
      '  END',
    ].join('\n'),
  ]
}

const LABEL_LIST = `[${LABELS.map(label => `'${label}'`).join(', ')}]`
const labelOf = (thing: string): string => `head([label IN labels(${thing}) WHERE label IN ${LABEL_LIST}])`

/** Relations that lead over a node between: one step for a reader, two for the graph. */
const OVER: Readonly<Record<string, (from: string, over: string, to: string) => string>> = {
  HELD: (person, over, post) => `(${person})-[:HELD]->(${over}:Tenure)-[:OF_POST]->(${post})`,
  REFERS_TO: (claim, over, thing) => `(${claim})-[:HAS_VALUE]->(${over}:Value)-[:REFERS_TO]->(${thing})`,
}

const typesOf = (relations: readonly Relation[]): string[] => [...new Set(relations.map(({ type }) => type))]

/** Number of relationships by which a thing can be left: looked up where it is dense. */
const degreeOf = (thing: string, relations: readonly Relation[]): string =>
  `COUNT { (${thing})-[:${typesOf(relations).join('|')}]-() }`

/** What is led over may be hidden, as a tenure that had not begun. */
const OVER_IF: Readonly<Record<string, (over: string, ambient: Ambient) => readonly string[]>> = {
  HELD: tenureBy,
}

/** `[type, forth, other, said]` for each relation of `n`: `said` is what carries its properties. */
function around(relations: readonly Relation[], ambient: Ambient): string {
  const types = typesOf(relations)
  const plain = types.filter(type => !OVER[type]).join('|')
  const branches = [
    ...(plain === '' ? [] : [`(n)-[said:${plain}]->(other)`, `(n)<-[said:${plain}]-(other)`]).map(
      (path, place) => `MATCH ${path}\n  RETURN type(said) AS type, ${place === 0} AS forth, other, said`,
    ),
    ...types.flatMap(type => {
      const over = OVER[type]
      if (!over) return []
      return [over('n', 'said', 'other'), over('other', 'said', 'n')].map(
        (path, place) =>
          `MATCH ${path}${where(...(OVER_IF[type]?.('said', ambient) ?? []))}\n  RETURN '${type}' AS type, ${place === 0} AS forth, other, said`,
      )
    }),
  ]
  return `CALL (n) {\n  ${branches.join('\n  UNION ALL\n  ')}\n}`
}

const stated = (ambient: Ambient) =>
  `CASE WHEN type IN ${LINKS} THEN ${statedIn('said', ambient)} ELSE false END`

/** The things `$p.ids`, each as `[id, label, degree]`. Unique index Entity(id). */
export const endsText = `UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
RETURN n.id, ${labelOf('n')}, ${degreeOf('n', RELATIONS)}`

/**
 * What the things `$p.ids` are related to, each as `[id, label, other id, other label, type, forth, stated, degree]`: things
 * of the labels `$p.open` and the ends `$p.ends`, but none of `$p.without`.
 */
export const aroundText = (relations: readonly Relation[], ambient: Ambient): string => `UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
${around(relations, ambient)}
WITH n, type, forth, other, said
WHERE ${[
  '(any(label IN labels(other) WHERE label IN $p.open) OR other.id IN $p.ends)',
  'NOT other.id IN $p.without',
  ...seenBy('n', ambient),
  ...seenBy('other', ambient),
  ...admitted(ambient),
].join('\n  AND ')}
WITH n.id AS id, ${labelOf('n')} AS label, other, type, forth, max(${stated(ambient)}) AS stated
RETURN id, label, other.id, ${labelOf('other')}, type, forth, stated, ${degreeOf('other', relations)}`

/**
 * All relations between the pairs `$p.pairs`, with what each says: `[id, other id, type, forth, label, other label, date,
 * other date, stated, basis, claims, role, outcome, part, alleged, id of what it leads over, from, to, order]`.
 */
export const betweenText = (
  relations: readonly Relation[],
  ambient: Ambient,
): string => `UNWIND $p.pairs AS pair
MATCH (n:Entity {id: pair[0]})
${around(relations, ambient)}
WITH n, type, forth, other, said, pair
WHERE ${['other.id = pair[1]', ...admitted(ambient)].join('\n  AND ')}
RETURN n.id, other.id, type, forth, ${labelOf('n')}, ${labelOf('other')}, n.date, other.date,
  ${stated(ambient)}, coalesce(${basisOf(ambient)}, CASE WHEN type IN ['ORGAN_OF', 'OWNED_BY'] THEN CASE WHEN forth THEN n.basis ELSE other.basis END END),
  ${claimsOn('said', ambient)}, ${ofRecord('role', ambient)}, ${ofRecord('outcome', ambient)}, ${ofRecord('part', ambient)}, said.alleged, said.id, ${beginOf('said', 'from', ambient)}, ${endOf('said', 'to', ambient)}
ORDER BY n.id, other.id, type, forth, said.order, said.id`

/** What we infer a link from is told in words of ours. */
const basisOf = (ambient: Ambient): string =>
  leavesOut(ambient)
    ? `CASE WHEN NOT type IN ${LINKS}${writtenBy('said', ambient)
        .map(written => ` OR ${written}`)
        .join('')} THEN said.basis END`
    : 'said.basis'

/** What no claim carries is told of an event only if its record may be taken whole. */
function ofRecord(property: 'role' | 'outcome' | 'part', ambient: Ambient): string {
  const [forth, back] = ['n', 'other'].map(event => toldOnEdge(property, event, ambient))
  return forth === undefined
    ? `said.${property}`
    : `CASE WHEN NOT type IN ${listed(TIES)} OR CASE WHEN forth THEN ${forth} ELSE ${back} END THEN said.${property} END`
}

/** The documents that report an event, or state a claim or the dates of a tenure, `$p.ids`: the earliest, at most so many. */
export const documentsText = (ambient: Ambient): string => `UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
RETURN n.id, COLLECT {
  MATCH (n)-[:REPORTED_IN|STATED_IN]->(d:Document)${where(...publishedBy('d', ambient))}
  WITH d
  ORDER BY d.earliest, d.id
  LIMIT 20
  RETURN d.id
}`
