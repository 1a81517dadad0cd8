import { costOf, LINK_KINDS, type LinkKind, relationshipOf } from '../links/link.ts'

/** Labels of what a path may run between and lead through. */
export const LABELS = [
  'Event',
  'Person',
  'Organization',
  'Post',
  'Facility',
  'Weapon',
  'Place',
  'Document',
  'Claim',
  'State',
  'Arc',
  'Source',
  'Dyad',
] as const
export type Label = (typeof LABELS)[number]

/** How two things are related, in words read from the one to the other and back. */
export type Relation = {
  readonly type: string
  readonly from: readonly Label[]
  readonly to: readonly Label[]
  readonly forth: string
  readonly back: string
}

const PARTY: readonly Label[] = ['State', 'Organization', 'Person']
const SPEAKER: readonly Label[] = [...PARTY, 'Source']

const relation = (
  type: string,
  from: readonly Label[],
  to: readonly Label[],
  forth: string,
  back: string,
): Relation => ({ type, from, to, forth, back })

/**
 * What may be walked. Not BEARS_ON and CONCERNS, which are derived from the others. HELD leads from a person by a tenure
 * to the post, REFERS_TO from a claim by one of its values to what it names: each is one step.
 */
export const RELATIONS: readonly Relation[] = [
  relation('ANSWERED', ['Event'], ['Event'], 'answered', 'was answered by'),
  relation('CAUSED_BY', ['Event'], ['Event'], 'was caused by', 'caused'),
  relation('CITED', ['Event'], ['Event'], 'referred to', 'was referred to in'),
  relation('FOLLOWED', ['Event'], ['Event'], 'came after', 'came before'),
  relation('WITHIN', ['Event'], ['Event'], 'happened within', 'included'),
  relation(
    'SAME_OCCASION_AS',
    ['Event'],
    ['Event'],
    'was on the same occasion as',
    'was on the same occasion as',
  ),
  relation('ACTOR', ['Event'], PARTY, 'was an act of', 'acted in'),
  relation('RECIPIENT', ['Event'], PARTY, 'was addressed to', 'was addressed in'),
  relation('AFFECTED', ['Event'], PARTY, 'affected', 'was affected by'),
  relation('MENTIONED', ['Event'], PARTY, 'mentioned', 'was mentioned in'),
  relation('INVOLVED', ['Event'], ['Person'], 'involved', 'took part in'),
  relation('SITE', ['Event'], ['Facility'], 'took place at', 'was the scene of'),
  relation('USED', ['Event'], ['Weapon'], 'names as weapon', 'is named as weapon in'),
  relation('OCCURRED_AT', ['Event'], ['Place'], 'happened in', 'was the place of'),
  relation('PART_OF', ['Event'], ['Arc'], 'is part of the storyline', 'has as part'),
  relation('REPORTED_IN', ['Event'], ['Document'], 'is reported in', 'reports'),
  relation('HELD', ['Person'], ['Post'], 'held the post', 'was held by'),
  relation('SERVES', ['Post'], ['State'], 'serves', 'is served by'),
  relation('ACCREDITED_TO', ['Post'], ['State'], 'is accredited to', 'receives'),
  relation('WITHIN', ['Post'], ['Organization'], 'is a post in', 'has the post'),
  relation('ORGAN_OF', ['Organization'], ['State'], 'is an organ of', 'has as organ'),
  relation('OWNED_BY', ['Organization'], ['State', 'Organization'], 'is owned by', 'owns'),
  relation('SEATED_IN', ['Organization', 'Source'], ['State'], 'has its seat in', 'is the seat of'),
  relation('NATIONALS_OF', ['Organization'], ['State'], 'are nationals of', 'has as nationals'),
  relation('PART_OF', ['Organization'], ['Organization'], 'belongs to', 'has as part'),
  relation('SENT_BY', ['Facility'], ['State'], 'is a mission of', 'sent'),
  relation('HOSTED_BY', ['Facility'], ['State'], 'stands in', 'hosts'),
  relation('OWNED_BY', ['Facility'], ['State', 'Organization'], 'is owned by', 'owns'),
  relation('OPERATED_BY', ['Facility'], ['State', 'Organization'], 'is run by', 'runs'),
  relation('LOCATED_IN', ['Facility'], ['Place'], 'lies in', 'is the place of'),
  relation('PART_OF', ['Facility'], ['Facility'], 'is part of', 'has as part'),
  relation('IN', ['Place'], ['State'], 'lies in', 'has in it'),
  relation('PART_OF', ['Arc'], ['Arc'], 'is part of the storyline', 'has as part'),
  relation('BETWEEN', ['Dyad'], ['State'], 'is a pair with', 'is one side of'),
  relation('ABOUT', ['Claim'], [...LABELS], 'is about', 'is what is claimed in'),
  relation('REFERS_TO', ['Claim'], [...LABELS], 'names', 'is named in'),
  relation('ATTRIBUTED_TO', ['Claim'], SPEAKER, 'was made by', 'claims'),
  relation('RELAYED_BY', ['Claim'], SPEAKER, 'was relayed by', 'relayed'),
  relation('DISPUTES', ['Claim'], ['Claim'], 'differs from', 'differs from'),
  relation('STATED_IN', ['Claim'], ['Document'], 'is stated in', 'states'),
  relation('NAMES', ['Document'], [...LABELS], 'names', 'is named in'),
  relation('PUBLISHED_BY', ['Document'], ['Source'], 'was published by', 'published'),
  relation(
    'CARRIES_TEXT_OF',
    ['Source'],
    ['Source', 'Organization'],
    'prints the text of',
    'has its text printed by',
  ),
  relation('SAME_AS', ['Source'], ['Organization'], 'is the outlet of', 'has as outlet'),
]

/** What a path may lead through: kinds of link and of part between events, and kinds of things. */
export const WAYS = [
  'RESPONSE',
  'CAUSE',
  'CITATION',
  'SEQUENCE',
  'PART',
  'EVENT',
  'PERSON',
  'ORGANIZATION',
  'POST',
  'FACILITY',
  'WEAPON',
  'CLAIM',
  'STATE',
  'ARC',
  'PLACE',
  'DOCUMENT',
  'SOURCE',
] as const
export type Way = (typeof WAYS)[number]

/** Too much hangs on these: any two events meet in a state, a storyline, a capital, an outlet or an article that lists them. */
const SHUT: readonly Way[] = ['STATE', 'ARC', 'PLACE', 'SOURCE', 'DOCUMENT']

/** The ways that are walked: those asked for, else all that are not shut; events always, unless they are taken away. */
export function waysOf(via: readonly string[] | undefined, without: readonly string[]): Way[] {
  const asked =
    via === undefined
      ? WAYS.filter(way => !SHUT.includes(way))
      : WAYS.filter(way => way === 'EVENT' || via.includes(way))
  return asked.filter(way => !without.includes(way))
}

const BETWEEN_EVENTS: Readonly<Record<string, Way>> = {
  ANSWERED: 'RESPONSE',
  CAUSED_BY: 'CAUSE',
  CITED: 'CITATION',
  FOLLOWED: 'SEQUENCE',
  WITHIN: 'PART',
  SAME_OCCASION_AS: 'PART',
}

const isBetweenEvents = ({ from, to }: Relation) =>
  from[0] === 'Event' && to.length === 1 && to[0] === 'Event'

/** Labels that a path may lead through by these ways. */
export const labelsOf = (ways: readonly Way[]): Label[] =>
  LABELS.filter(label => ways.some(way => way === label.toUpperCase()))

/** What may be walked by these ways between things of these labels, those of the ends among them. */
export function relationsBy(ways: readonly Way[], labels: readonly Label[]): Relation[] {
  const meets = (ends: readonly Label[]) => ends.some(label => labels.includes(label))
  return RELATIONS.filter(relation => {
    const { type, from, to } = relation
    const way = BETWEEN_EVENTS[type]
    if (isBetweenEvents(relation) && (way === undefined || !ways.includes(way))) return false
    return meets(from) && meets(to)
  })
}

/** The relation of a relationship by the labels of its ends; undefined where none may be walked. */
export const relationOf = (
  among: readonly Relation[],
  type: string,
  from: string,
  to: string,
): Relation | undefined =>
  among.find(
    relation =>
      relation.type === type &&
      relation.from.some(label => label === from) &&
      relation.to.some(label => label === to),
  )

export const linkKindOf = (type: string): LinkKind | undefined =>
  LINK_KINDS.find(kind => relationshipOf(kind) === type)

/** A fact of the record, such as who took part in what: two events that share something are less bound than by an answer. */
const FACT = 4

/** What a step costs by its relation alone. */
export function costBy(type: string, stated: boolean): number {
  const kind = linkKindOf(type)
  return kind ? costOf({ kind, stated }) : FACT
}

/**
 * What it costs to lead through a thing, on top of the steps: the more is related to it, the less it says that two things
 * are. The logarithm to base 2, as that of Adamic and Adar (2003) rounded down. An event is one occasion: it costs nothing.
 */
export const toll = (label: string, degree: number): number =>
  label === 'Event' ? 0 : Math.floor(Math.log2(Math.max(1, degree)))

/** No step costs less than this. */
export const LEAST_COST = 2
