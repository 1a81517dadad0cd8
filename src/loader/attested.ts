import { daysOf } from '../dates/edtf.ts'
import type { Records } from '../seed/kinds.ts'
import type { TenureRecord } from '../seed/schema/actors.ts'
import { eventKnown, knownOn } from './known.ts'

type Attesting = Pick<Records, 'events' | 'claims' | 'documents'>

/** Something that shows a person in a post: its date as it is given, the days it may be, and from when on it is known. */
type Showing = {
  readonly text: string
  readonly earliest: string
  readonly latest: string
  readonly known: string
}

/**
 * When a person is known to have been seen in a post, as it grew: from each of the days `attestedKnown` on, the latest first, the
 * dates of the same place in `attestedTexts` (EDTF), and the first and last day that these may be.
 */
export type Attested = {
  readonly attested: string
  readonly attestedFrom: string
  readonly attestedTo: string
  readonly attestedKnown: readonly string[]
  readonly attestedTexts: readonly string[]
  readonly attestedFroms: readonly string[]
  readonly attestedTos: readonly string[]
}

/**
 * The span over which a tenure is attested is written by hand. Within it each event in which the person took part shows it with the
 * event's first document. A begin or end of the span that no such event shows is known with the first that is told of or by the person
 * after it, or else when it was over.
 */
export function attestedIn(records: Attesting): (tenure: TenureRecord) => Attested | undefined {
  const [taken, named] = [showings(records), namings(records)]
  return ({ person, attested }) => {
    const span = attested === undefined ? null : daysOf(attested)
    if (attested === undefined || span?.earliest == null || span.latest == null) return undefined
    const { earliest, latest } = span
    const own = taken.get(person) ?? []
    const within = own.filter(one => earliest <= one.earliest && one.latest <= latest)
    const ends = attested.split('/').map((text): Showing => {
      const days = daysOf(text)
      const [first, last] = [days?.earliest ?? earliest, days?.latest ?? latest]
      const shown = own.filter(one => one.earliest <= last && first <= one.latest).map(({ known }) => known)
      const told = (named.get(person) ?? []).map(({ known }) => known).filter(known => known >= last)
      return {
        text,
        earliest: first,
        latest: last,
        known: (shown.length > 0 ? shown : told).sort()[0] ?? last,
      }
    })
    return { attested, attestedFrom: earliest, attestedTo: latest, ...grown([...ends, ...within]) }
  }
}

/** What is known from each day on, the latest first. */
function grown(all: readonly Showing[]) {
  const days = [...new Set(all.map(({ known }) => known))].sort().reverse()
  const spans = days.map(day => spanOf(all.filter(({ known }) => known <= day)))
  return {
    attestedKnown: days,
    attestedTexts: spans.map(({ text }) => text),
    attestedFroms: spans.map(({ earliest }) => earliest),
    attestedTos: spans.map(({ latest }) => latest),
  }
}

/** From the earliest of some to the latest. */
function spanOf(all: readonly Showing[]) {
  const first = all.reduce((a, b) => (b.earliest < a.earliest ? b : a))
  const last = all.reduce((a, b) => (b.latest > a.latest ? b : a))
  const { earliest } = first
  const { latest } = last
  return { text: first.text === last.text ? first.text : `${first.text}/${last.text}`, earliest, latest }
}

/** The events in which each person took part. */
function showings(records: Attesting): ReadonlyMap<string, readonly Showing[]> {
  const known = knownOn(records)
  const found = records.events.flatMap(({ record: { date, documents, involved = [] } }) => {
    const { earliest, latest } = daysOf(date) ?? {}
    if (earliest == null || latest == null) return []
    const out = eventKnown(known, documents, earliest)
    // An interval is no end of an interval: its own ends are.
    const texts = date.includes('/')
      ? [
          { text: earliest, earliest, latest: earliest, known: out },
          { text: latest, earliest: latest, latest, known: out },
        ]
      : [{ text: date, earliest, latest, known: out }]
    const persons = [...new Set(involved.map(({ person }) => person))]
    return persons.flatMap(person => texts.map(text => ({ person, ...text })))
  })
  return Map.groupBy(found, ({ person }) => person)
}

/** The days from which on something told of or by each person is known. */
function namings(records: Attesting): ReadonlyMap<string, readonly { readonly known: string }[]> {
  const known = knownOn(records)
  const found = records.claims.flatMap(
    ({ record: { about, speaksOf = [], attributedTo = [], statedIn = [] } }) => {
      const out = known(statedIn.map(({ document }) => document))
      if (out === undefined) return []
      return [...new Set([...about, ...speaksOf].concat(attributedTo))].map(of => ({ of, known: out }))
    },
  )
  return Map.groupBy(found, ({ of }) => of)
}
