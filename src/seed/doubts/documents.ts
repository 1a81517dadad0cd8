import { daysOf } from '../../dates/edtf.ts'
import { byId, spotOf } from '../checks/spot.ts'
import type { Records } from '../kinds.ts'
import { type Doubt, doubt } from './doubt.ts'

/** Documents that a reader cannot look up, that nothing rests on, or that came before what they report. */
export function doubtfulDocuments(records: Records): Doubt[] {
  const used = new Set(citedIn(records))
  return [
    ...records.documents.flatMap(placed => {
      const { id, url, unverifiedUrl, titleIsOurs } = placed.record
      const spot = spotOf(placed)
      const sought = unverifiedUrl === undefined ? '' : `; ${unverifiedUrl} was looked for and not seen`
      return [
        ...(used.has(id) ? [] : [doubt('DOCUMENT_UNUSED', spot, null, 'is named by nothing.')]),
        ...(url === undefined
          ? [doubt('DOCUMENT_WITHOUT_ADDRESS', spot, 'url', `is missing${sought}.`)]
          : []),
        ...(titleIsOurs === true ? [doubt('DOCUMENT_WITH_OUR_TITLE', spot, 'titleIsOurs', 'is true.')] : []),
      ]
    }),
    ...atOneAddress(records),
    ...tooEarly(records),
  ]
}

const citedIn = ({ events, claims, tenures }: Records): string[] => [
  ...events.flatMap(({ record }) => record.documents),
  ...claims.flatMap(({ record }) => (record.statedIn ?? []).map(({ document }) => document)),
  ...tenures.flatMap(({ record }) => record.statedIn ?? []),
]

/** Each document whose address, seen or sought, is that of one before it. */
function atOneAddress({ documents }: Records): Doubt[] {
  const first = new Map<string, string>()
  return documents.flatMap(placed => {
    const { id, url, unverifiedUrl } = placed.record
    return Object.entries({ url, unverifiedUrl }).flatMap(([field, address]) => {
      if (address === undefined) return []
      const other = first.get(address) ?? id
      first.set(address, other)
      return other === id
        ? []
        : [doubt('DOCUMENTS_AT_ONE_ADDRESS', spotOf(placed), field, `is that of ${other} too: ${address}.`)]
    })
  })
}

/** Only where the document surely came first: a month that holds the event's day may lie after it. */
function tooEarly({ events, documents }: Records): Doubt[] {
  const document = byId(documents)
  return events.flatMap(placed => {
    const begins = daysOf(placed.record.date)?.earliest
    return placed.record.documents.flatMap((id, index) => {
      const published = document.get(id)?.record.published
      const latest = published === undefined ? null : daysOf(published)?.latest
      return begins && latest && latest < begins
        ? [
            doubt(
              'DOCUMENT_BEFORE_EVENT',
              spotOf(placed),
              `documents.${index}`,
              `${id} is of ${published}, the event of ${placed.record.date}.`,
            ),
          ]
        : []
    })
  })
}
