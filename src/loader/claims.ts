import { daysOf } from '../dates/edtf.ts'
import { integer } from '../neo4j/integer.ts'
import { searchable } from '../search/searchable.ts'
import type { Codebooks } from '../seed/codebooks.ts'
import type { Records } from '../seed/kinds.ts'
import type { ClaimRecord, ValueRecord } from '../seed/schema/claims.ts'
import { comparisons } from './comparisons.ts'
import { displayOf } from './display.ts'
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
  const began = new Map(records.events.map(({ record }) => [record.id, daysOf(record.date)?.earliest ?? '']))
  for (const [order, { record, dossier }] of records.claims.entries()) {
    const pen = penOf(dossier)
    const { id } = record
    // A statement about several events is of the time when the first of them may have been told of.
    const [first = ''] = [...record.about, record.context ?? ''].flatMap(id => began.get(id) ?? []).sort()
    const documents = (record.statedIn ?? []).map(({ document }) => document)
    pen.node('Claim', id, {
      ...claimProperties(record),
      // Also before what it is about is known to have happened: it may announce that, or date it otherwise.
      known: known(documents) ?? first,
      voice: voiceOf(record, said(documents, first)),
      display: displayOf(record.values, nameOf),
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
    for (const { claim, kind } of record.disputes ?? []) pen.edge('DISPUTES', id, claim, { kind })
    for (const [index, value] of record.values.entries())
      pen.value(id, { ...valueProperties(value), order: integer(index) }, value.entity)
    const merged = (record.formerIds ?? []).map(former => ({
      kind: 'IDENTITY' as const,
      text: `Stands for ${former} too: one statement about several events, counted once.`,
    }))
    pen.notes(id, [...(record.notes ?? []), ...merged])
  }
  const claims = records.claims.map(({ record }) => record)
  const dossierOf = new Map(records.claims.map(({ record, dossier }) => [record.id, dossier]))
  for (const { from, to, how } of comparisons(claims, codebooks.properties, kinOf(records))) {
    const pen = penOf(dossierOf.get(from) ?? 'common')
    if (how === 'AGREES') pen.edge('AGREES', from, to)
    else pen.edge('DISPUTES', from, to, { kind: how, derived: true })
  }
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
