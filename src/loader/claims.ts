import { daysOf } from '../dates/edtf.ts'
import { integer } from '../neo4j/integer.ts'
import { searchable } from '../search/searchable.ts'
import type { Codebooks } from '../seed/codebooks.ts'
import type { Records } from '../seed/kinds.ts'
import type { ClaimRecord, ValueRecord } from '../seed/schema/claims.ts'
import { comparisons } from './comparisons.ts'
import { displayOf } from './display.ts'
import { disputesOf } from './disputes.ts'
import { kinOf, type Related } from './kin.ts'
import { knownOn, saidOn } from './known.ts'
import type { Pen } from './pen.ts'
import { type Speaking, voicesOf } from './voices.ts'

/** Claims, their values, who makes them and where they are stated. */
export function writeClaims(
  records: Pick<Records, 'claims' | 'documents' | 'events' | Speaking | Related>,
  codebooks: Pick<Codebooks, 'properties'>,
  nameOf: (id: string) => string,
  penOf: (dossier: string) => Pen,
): void {
  const known = knownOn(records)
  const said = saidOn(records)
  const voiceOf = voicesOf(records)
  const shown = ({ values }: ClaimRecord) => displayOf(values, nameOf)
  const began = new Map(records.events.map(({ record }) => [record.id, daysOf(record.date)?.earliest ?? '']))
  for (const [order, { record, dossier }] of records.claims.entries()) {
    const pen = penOf(dossier)
    const { id } = record
    // A statement about several events is of the time when the first of them may have been told of.
    const [first = ''] = [...record.about, record.context ?? ''].flatMap(id => began.get(id) ?? []).sort()
    const documents = (record.statedIn ?? []).map(({ document }) => document)
    pen.node('Claim', id, {
      ...claimProperties(record),
      written: pen.written,
      // Also before what it is about is known to have happened: it may announce that, or date it otherwise.
      known: documents.length === 0 ? pen.written : (known(documents) ?? first),
      voice: voiceOf(record, said(documents, first)),
      display: shown(record),
      ...(record.values.some(({ entity }) => entity?.startsWith('event:')) && {
        displayByIds: displayOf(record.values, id => (id.startsWith('event:') ? id : nameOf(id))),
      }),
      order: integer(order),
      ...searchable(id, record.statement),
    })
    for (const about of record.about) pen.edge('ABOUT', id, about)
    pen.edge('ATTRIBUTED_TO', id, record.attributedTo)
    pen.edges('RELAYED_BY', id, record.relayedBy)
    pen.edges('SPEAKS_OF', id, record.speaksOf)
    for (const { document, locator } of record.statedIn ?? [])
      pen.edge('STATED_IN', id, document, { locator })
    for (const [index, value] of record.values.entries())
      pen.value(id, { ...valueProperties(value), order: integer(index) }, value.entity)
    const merged = (record.formerIds ?? []).map(former => ({
      kind: 'IDENTITY' as const,
      text: `Stands for ${former} too: one statement about several events, counted once.`,
    }))
    pen.notes(id, [...(record.notes ?? []), ...merged])
  }
  writeDifferences(records, codebooks, shown, penOf)
}

/** Which claims differ and which agree, as the dossier links them and as follows from what they say. */
function writeDifferences(
  records: Pick<Records, 'claims' | Related>,
  codebooks: Pick<Codebooks, 'properties'>,
  shown: (claim: ClaimRecord) => string,
  penOf: (dossier: string) => Pen,
): void {
  const claims = records.claims.map(({ record }) => record)
  const compared = comparisons(claims, codebooks.properties, kinOf(records))
  const agreeing = compared.filter(({ how }) => how === 'AGREES')
  const differing = [
    ...claims.flatMap(({ id, disputes = [] }) =>
      disputes.map(({ claim, kind }) => ({ from: id, to: claim, kind, derived: undefined })),
    ),
    ...compared.flatMap(({ from, to, how }) =>
      how === 'AGREES' ? [] : { from, to, kind: how, derived: true },
    ),
  ]
  const pairs = (links: readonly { from: string; to: string }[]) =>
    links.map(({ from, to }) => [from, to] as const)
  const disputeOf = disputesOf(
    claims.map(claim => ({ ...claim, display: shown(claim) })),
    pairs(differing),
    pairs(agreeing),
  )
  const dossierOf = new Map(records.claims.map(({ record, dossier }) => [record.id, dossier]))
  const penFor = (claim: string) => penOf(dossierOf.get(claim) ?? 'common')
  for (const { from, to, kind, derived } of differing)
    penFor(from).edge('DISPUTES', from, to, { kind, derived, dispute: disputeOf(from) })
  for (const { from, to, beyond = [] } of agreeing)
    penFor(from).edge('AGREES', from, to, { beyond: beyond.length > 0 ? beyond : undefined })
}

function claimProperties(record: ClaimRecord) {
  const {
    deniesPartOf,
    property,
    statement,
    form,
    rankReason,
    attributedAs,
    channel,
    inferred,
    validity,
    context,
  } = record
  const valid = validity === undefined ? null : daysOf(validity)
  return {
    name: statement,
    property,
    statement,
    strength: record.strength ?? 'ASSERTS',
    rank: record.rank ?? 'NORMAL',
    rankReason,
    form,
    attributedAs,
    anonymous: record.anonymous ?? false,
    deniesPartOf,
    channel,
    inferred,
    validity,
    validFrom: valid?.earliest,
    validTo: valid?.latest,
    context,
    sourced: record.sourced ?? true,
  }
}

function valueProperties(value: ValueRecord) {
  const { entity: _, date, ...properties } = value
  const { earliest, latest } = (date === undefined ? null : daysOf(date)) ?? {}
  return { ...properties, date, earliest, latest }
}
