import type { Link } from '../links/link.ts'
import { linkOf } from '../links/link.ts'
import type { Row, Run } from '../neo4j/statement.ts'
import { listOf } from '../selection/compiling.ts'
import type { Ambient } from '../selection/declare.ts'
import { costBy, linkKindOf, type Relation, relationOf } from './relations.ts'
import { betweenText, documentsText } from './statements.ts'

/** One relation between two things as it is told. `__typename` is its GraphQL type. */
type Told = { readonly type: string; readonly words: string } & (
  | { readonly __typename: 'PlainRelation' }
  | ({ readonly __typename: 'LinkRelation' } & Pick<Link, 'kind' | 'stated'>)
  | { readonly __typename: 'TenureRelation'; readonly tenure: string }
  | {
      readonly __typename: 'PartRelation'
      readonly role: string | null
      readonly outcome: string | null
      readonly part: string | null
      readonly alleged: boolean | null
    }
)

/** A step from one thing to the next: the relation that counts, others between the same two, and what it rests on. */
export type PathStep = {
  readonly from: string
  readonly to: string
  readonly words: string
  readonly forwards: boolean
  readonly date: string | null
  readonly basis: string | null
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly relation: Told
  readonly otherRelations: readonly Told[]
}

export type Pair = readonly [string, string]

/** A relation as it was read, and from what its documents are to be had: ids of events, claims and tenures. */
type Read = {
  readonly cost: number
  readonly forwards: boolean
  readonly date: string | null
  readonly basis: string | null
  readonly claims: readonly string[]
  readonly document: string | null
  readonly reportedBy: readonly string[]
  readonly told: Told
}

/** The steps between these pairs, by `from to`; what is read of documents only where it is asked for. */
export async function stepsBetween(
  read: Run,
  pairs: readonly Pair[],
  relations: readonly Relation[],
  ambient: Ambient,
  withDocuments: boolean,
): Promise<ReadonlyMap<string, PathStep>> {
  if (pairs.length === 0) return new Map()
  const rows = await read({ text: betweenText(relations, ambient), parameters: { p: { pairs } } })
  const found = Map.groupBy(
    rows.flatMap(row => {
      const one = relationIn(row, relations)
      return one ? [{ key: `${row[0]} ${row[1]}`, one }] : []
    }),
    ({ key }) => key,
  )
  const strongest = new Map(
    [...found].map(([key, all]) => [key, all.map(({ one }) => one).toSorted((a, b) => a.cost - b.cost)]),
  )
  const documents = withDocuments
    ? await documentsOf(read, [...strongest.values()].flat(), ambient)
    : () => []
  return new Map(
    [...strongest].flatMap(([key, [first, ...others]]) => {
      const [from = '', to = ''] = key.split(' ')
      if (!first) return []
      const { told, forwards, date, basis, claims } = first
      const step: PathStep = {
        from,
        to,
        words: told.words,
        forwards,
        date,
        basis,
        claims,
        documents: documents(first),
        relation: told,
        otherRelations: others.map(({ told }) => told),
      }
      return [[key, step]]
    }),
  )
}

async function documentsOf(read: Run, relations: readonly Read[], ambient: Ambient) {
  const ids = [...new Set(relations.flatMap(({ reportedBy }) => reportedBy))]
  const rows =
    ids.length === 0 ? [] : await read({ text: documentsText(ambient), parameters: { p: { ids } } })
  const found = new Map(rows.map(([id, documents]) => [id, listOf(documents).map(String)]))
  return ({ reportedBy, document }: Read): string[] => [
    ...new Set([...(document === null ? [] : [document]), ...reportedBy.flatMap(id => found.get(id) ?? [])]),
  ]
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function relationIn(row: Row, relations: readonly Relation[]): Read | undefined {
  const [id, otherId, type, forth, label, otherLabel, date, otherDate, stated, basis, claims] = row
  const [role, outcome, part, alleged, over, from, to] = row.slice(11)
  const forwards = forth === true
  const [start, end] = forwards ? [id, otherId] : [otherId, id]
  const [startLabel, endLabel] = forwards ? [label, otherLabel] : [otherLabel, label]
  const relation = relationOf(relations, String(type), String(startLabel), String(endLabel))
  if (!relation) return undefined
  const shared = {
    cost: costBy(relation.type, stated === true),
    forwards,
    basis: textOr(basis),
    document: endLabel === 'Document' ? String(end) : startLabel === 'Document' ? String(start) : null,
  }
  const plain = { type: relation.type, words: forwards ? relation.forth : relation.back }
  const kind = linkKindOf(relation.type)
  if (kind) {
    const link = linkOf([type, stated, basis, claims])
    return {
      ...shared,
      date: textOr(forwards ? date : otherDate),
      claims: link.claims,
      reportedBy: link.claims,
      told: { ...plain, __typename: 'LinkRelation', kind, stated: link.stated },
    }
  }
  if (relation.type === 'HELD')
    return {
      ...shared,
      date: textOr(from) === null && textOr(to) === null ? null : `${textOr(from) ?? ''}/${textOr(to) ?? ''}`,
      claims: [],
      reportedBy: [String(over)],
      told: { ...plain, __typename: 'TenureRelation', tenure: String(over) },
    }
  if (startLabel === 'Claim') {
    const both = [start, ...(endLabel === 'Claim' ? [end] : [])].map(String)
    return {
      ...shared,
      date: null,
      claims: both,
      reportedBy: endLabel === 'Document' ? [] : both,
      told: { ...plain, __typename: 'PlainRelation' },
    }
  }
  const ofEvent = startLabel === 'Event' ? { date: textOr(forwards ? date : otherDate) } : { date: null }
  if (startLabel !== 'Event' || !PARTS.includes(relation.type))
    return {
      ...shared,
      ...ofEvent,
      claims: [],
      reportedBy: [],
      told: { ...plain, __typename: 'PlainRelation' },
    }
  return {
    ...shared,
    ...ofEvent,
    claims: [],
    reportedBy: [String(start)],
    told: {
      ...plain,
      words: wordsOf(plain.words, forwards, textOr(role), textOr(outcome)),
      __typename: 'PartRelation',
      role: textOr(role),
      outcome: textOr(outcome),
      part: textOr(part),
      alleged: typeof alleged === 'boolean' ? alleged : null,
    },
  }
}

/** Relations of an event that are a part in it, and are told by the documents that report the event. */
const PARTS = ['ACTOR', 'RECIPIENT', 'AFFECTED', 'MENTIONED', 'INVOLVED', 'SITE', 'USED', 'OCCURRED_AT']

/** What happened at a place, in words: forth from the event, back from the facility. */
const OUTCOMES: Readonly<Record<string, readonly [string, string]>> = {
  HIT: ['hit', 'was hit in'],
  DAMAGED: ['damaged', 'was damaged in'],
  DESTROYED: ['destroyed', 'was destroyed in'],
  NEAR_MISS: ['came down near', 'was narrowly missed in'],
  THREATENED: ['threatened', 'was threatened in'],
  CLOSED: ['closed', 'was closed in'],
  REMAINED_OPEN: ['left open', 'remained open in'],
  REOPENED: ['reopened', 'was reopened in'],
  OPENED: ['opened', 'was opened in'],
  EVACUATED: ['evacuated', 'was evacuated in'],
  STAFF_EXPELLED: ['expelled staff of', 'had staff expelled in'],
  FOUNDATION_LAID: ['laid the foundation of', 'got its foundation in'],
  BUILT: ['built', 'was built in'],
}

function wordsOf(words: string, forwards: boolean, role: string | null, outcome: string | null): string {
  const [forth, back] = (outcome !== null && OUTCOMES[outcome]) || [words, words]
  if (outcome !== null) return forwards ? forth : back
  return role === null ? words : `${words}, as ${role},`
}
