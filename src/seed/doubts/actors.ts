import { daysOf } from '../../dates/edtf.ts'
import { spotOf } from '../checks/spot.ts'
import { heldWithin } from '../held.ts'
import type { Placed, Records } from '../kinds.ts'
import type { TenureRecord } from '../schema/actors.ts'
import type { NameRecord } from '../schema/parts.ts'
import { type Doubt, doubt } from './doubt.ts'

/**
 * Heads of mission without a rank, posts that rest on nothing, tenures that nobody ends, parts in events that no post explains, and names that only one
 * half of readers can read.
 */
export function doubtfulActors(records: Records): Doubt[] {
  return [
    ...withoutRank(records),
    ...unsourced(records),
    ...withoutEnd(records),
    ...withoutPost(records),
    ...onlyLatin(records),
  ]
}

/** Not the head of an embassy's security, nor a special envoy, who need head no mission. */
const HEAD_OF_MISSION = /^(?:ambassador|(?:apostolic )?(?:inter)?nuncio|envoy|charg[ée])(?=\s|$)/i

function withoutRank({ posts }: Records): Doubt[] {
  return posts.flatMap(placed => {
    const { title, accreditedTo, rank } = placed.record
    if (rank !== undefined || (accreditedTo === undefined && !HEAD_OF_MISSION.test(title))) return []
    return [doubt('POST_WITHOUT_RANK', spotOf(placed), 'rank', `is missing: "${title}".`)]
  })
}

function unsourced({ tenures }: Records): Doubt[] {
  return tenures.flatMap(placed =>
    placed.record.sourced
      ? []
      : [
          doubt(
            'TENURE_WITHOUT_SOURCE',
            spotOf(placed),
            'sourced',
            `is false (${placed.record.basis ?? 'no basis given'}).`,
          ),
        ],
  )
}

function withoutEnd({ tenures, posts }: Records): Doubt[] {
  const single = new Set(posts.flatMap(({ record }) => (record.seats === 'one' ? [record.id] : [])))
  const beginOf = ({ from, attested }: TenureRecord) => daysOf(from ?? attested ?? '')?.earliest ?? null
  return tenures.flatMap(placed => {
    const { post, from, to } = placed.record
    const begin = beginOf(placed.record)
    if (!single.has(post) || from === undefined || to !== undefined || begin === null) return []
    const next = tenures.find(({ record }) => record.post === post && (beginOf(record) ?? '') > begin)
    return next
      ? [
          doubt(
            'TENURE_WITHOUT_END',
            spotOf(placed),
            'to',
            `is missing, and ${next.record.person} began in ${post} later (${next.file}:${next.line}).`,
          ),
        ]
      : []
  })
}

function withoutPost({ events, tenures, persons }: Records): Doubt[] {
  const held = Map.groupBy(
    tenures.map(({ record }) => record),
    ({ person }) => person,
  )
  const described = new Set(
    persons.flatMap(({ record }) => (record.description === undefined ? [] : [record.id])),
  )
  return events.flatMap(placed => {
    const { earliest, latest } = daysOf(placed.record.date) ?? {}
    if (!earliest || !latest) return []
    return (placed.record.involved ?? []).flatMap(({ person, role }, index) =>
      described.has(person) || (held.get(person) ?? []).some(tenure => heldWithin(tenure, earliest, latest))
        ? []
        : [
            doubt(
              'INVOLVED_WITHOUT_POST',
              spotOf(placed),
              `involved.${index}`,
              `${person} has a part as "${role}" and no post on ${placed.record.date}.`,
            ),
          ],
    )
  })
}

type Named = { readonly id: string; readonly name: string; readonly names?: NameRecord[] | undefined }

function onlyLatin({ persons, organizations, facilities, places, weapons }: Records): Doubt[] {
  const all: readonly Placed<Named>[] = [...persons, ...organizations, ...places, ...facilities, ...weapons]
  return all.flatMap(placed => {
    const { name, names = [] } = placed.record
    const texts = [name, ...names.map(({ text }) => text)]
    return texts.some(text => /[^\P{L}\p{Script=Latin}]/u.test(text))
      ? []
      : [doubt('ONLY_LATIN_NAMES', spotOf(placed), 'names', `are Latin only: ${texts.join(', ')}.`)]
  })
}
