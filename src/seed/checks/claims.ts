import type { ClaimProperty, Codebooks } from '../codebooks.ts'
import { type Fault, fault, type Spot } from '../fault.ts'
import type { Placed, Records } from '../kinds.ts'
import type { ClaimRecord, ValueRecord } from '../schema/claims.ts'
import { inPlaceOf } from '../suggest.ts'
import { byId, spotOf } from './spot.ts'

/** Claims whose value is not of their property, whose speaker is unclear, or whose document the event lacks. */
export function checkClaims({ claims, events }: Records, { properties }: Codebooks): Fault[] {
  const event = byId(events)
  return claims.flatMap(placed => {
    const spot = spotOf(placed)
    const { record } = placed
    const property = properties.get(record.property)
    return [
      ...(property === undefined
        ? [
            fault(
              spot,
              'property',
              `"${record.property}" is none.`,
              inPlaceOf(record.property, properties.keys(), 'codebooks/claim-properties.csv'),
            ),
          ]
        : valueFaults(spot, record.values, property)),
      ...speakerFaults(placed),
      ...repetitions(placed),
      ...clearances(placed),
      ...(record.statedIn ?? []).flatMap(({ document }, index) =>
        record.about
          .filter(id => event.get(id)?.record.documents.includes(document) === false)
          .map(id =>
            fault(spot, `statedIn.${index}`, `"${document}" is no document of ${id}.`, 'Add it there.'),
          ),
      ),
    ]
  })
}

function valueFaults(spot: Spot, values: readonly ValueRecord[], property: ClaimProperty): Fault[] {
  const { name, types, single, qualifiers, units, words } = property
  const faults: Fault[] = []
  if (single && values.length > 1)
    faults.push(fault(spot, 'values', `has ${values.length}; ${name} takes one.`))
  for (const [index, value] of values.entries()) {
    const field = `values.${index}`
    if (!types.includes(value.type))
      faults.push(fault(spot, field, `is of type ${value.type}.`, `${name} takes ${types.join(' or ')}.`))
    else if (!hasContent(value)) faults.push(fault(spot, field, `says nothing as a ${value.type}.`))
    if (value.min !== undefined && value.max !== undefined && value.max < value.min)
      faults.push(fault(spot, field, `has a highest number, ${value.max}, below the lowest, ${value.min}.`))
    if (value.type === 'QUANTITY' && units.length > 0 && !units.includes(value.unit ?? ''))
      faults.push(
        fault(spot, field, `has the unit "${value.unit ?? ''}".`, `${name} takes ${units.join(', ')}.`),
      )
    if (value.type === 'TEXT' && words.length > 0 && !words.includes(value.text ?? ''))
      faults.push(
        fault(
          spot,
          field,
          `"${value.text}" is not a word of ${name}.`,
          inPlaceOf(value.text ?? '', words, 'codebooks/instruments.csv'),
        ),
      )
    for (const qualifier of ['measure', 'scope', 'of', 'part', 'hedge', 'variant'] as const)
      if (value[qualifier] !== undefined && !qualifiers.includes(qualifier))
        faults.push(
          fault(
            spot,
            field,
            `has "${qualifier}", which ${name} does not take.`,
            `${name} takes ${qualifiers.map(known => `"${known}"`).join(', ') || 'no qualifier'}.`,
          ),
        )
  }
  return faults
}

function hasContent(value: ValueRecord): boolean {
  const { type, text, date, min, max, entity, boolean } = value
  if (type === 'TEXT') return text !== undefined
  if (type === 'DATE') return date !== undefined
  if (type === 'ENTITY') return entity !== undefined
  if (type === 'BOOLEAN') return boolean !== undefined
  return text !== undefined || min !== undefined || max !== undefined
}

/** What stands in `about` or in a value is spoken of already. */
function repetitions(placed: Placed<ClaimRecord>): Fault[] {
  const { about, values, speaksOf = [] } = placed.record
  const said = new Set([...about, ...values.flatMap(({ entity }) => entity ?? [])])
  return speaksOf.flatMap((id, index) => {
    const again = said.has(id)
    said.add(id)
    return again
      ? [fault(spotOf(placed), `speaksOf.${index}`, `"${id}" stands there already.`, 'Leave it out.')]
      : []
  })
}

/** Whom a statement clears it must speak of. */
function clearances(placed: Placed<ClaimRecord>): Fault[] {
  const { deniesPartOf = [], speaksOf = [] } = placed.record
  return deniesPartOf.flatMap((id, index) =>
    speaksOf.some(spoken => spoken === id)
      ? []
      : [
          fault(
            spotOf(placed),
            `deniesPartOf.${index}`,
            `"${id}" is not spoken of.`,
            'Name it in speaksOf too.',
          ),
        ],
  )
}

function speakerFaults(placed: Placed<ClaimRecord>): Fault[] {
  const { attributedTo, anonymous, sourced, statedIn, rank, rankReason } = placed.record
  const spot = spotOf(placed)
  const stated = statedIn !== undefined && statedIn.length > 0
  return [
    ...(stated === (sourced === false)
      ? [
          fault(
            spot,
            'statedIn',
            stated ? 'names a document, though sourced is false.' : 'is missing.',
            stated ? null : 'Name the document, or say "sourced": false.',
          ),
        ]
      : []),
    ...((attributedTo !== undefined) === (anonymous === true) && sourced !== false
      ? [fault(spot, 'attributedTo', 'is missing.', 'Name the speaker, or say "anonymous": true, not both.')]
      : []),
    ...(rank === 'DEPRECATED' && rankReason === undefined ? [fault(spot, 'rankReason', 'is missing.')] : []),
  ]
}
