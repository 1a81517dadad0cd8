import { NEVER } from '../../src/evidence/admitted.ts'
import { type Searchable, searchable, searchableEvent } from '../../src/search/searchable.ts'
import type { Codebooks } from '../../src/seed/codebooks.ts'
import { isoDay } from '../../src/tension/day.ts'
import type { DyadOf } from './dyads.ts'
import type { EventTables } from './event-tables.ts'
import { nth, type Parties } from './parties.ts'
import type { Random } from './random.ts'
import { roles, subjects } from './words.ts'

/** 2022-01-01 and how many days from it to 2025-12-31. */
const FIRST_DAY = 18_993
const DAYS = 1_461

/** The place of a run of events and of the documents that report them. */
export type Numbers = { event: number; document: number }

/** All events of one dyad in the order of their days, each two or three with a document of their own. */
export function writeEventsOf(
  dyad: DyadOf,
  { parties, codebooks }: { readonly parties: Parties; readonly codebooks: Codebooks },
  tables: EventTables,
  numbers: Numbers,
  random: Random,
): { readonly earliest: string; readonly latest: string } {
  const days = Array.from({ length: dyad.size }, () => FIRST_DAY + random.below(DAYS)).sort((a, b) => a - b)
  for (let begin = 0, width = 2; begin < days.length; begin += width, width = 5 - width) {
    const reported = days.slice(begin, begin + width)
    const document = documentOf(reported, parties, numbers, random)
    let claims = 0
    for (const day of reported)
      claims += writeEvent(dyad, isoDay(day), { parties, codebooks }, document, tables, numbers, random)
    writeDocument(dyad, document, { events: reported.length, claims }, tables, random)
  }
  return { earliest: isoDay(days[0] ?? FIRST_DAY), latest: isoDay(days.at(-1) ?? FIRST_DAY) }
}

type DocumentOf = {
  readonly id: string
  readonly known: string
  readonly source: string
  /** Which of the sources that is. */
  readonly number: number
}

/** It comes out on the day of the last of the events that it reports. */
function documentOf(
  days: readonly number[],
  { sources }: Parties,
  numbers: Numbers,
  random: Random,
): DocumentOf {
  const number = random.below(sources.length)
  return {
    id: `document:${numbers.document++}`,
    known: isoDay(days.at(-1) ?? FIRST_DAY),
    source: nth(sources, number),
    number,
  }
}

function writeDocument(
  { first, second }: DyadOf,
  { id, known, source, number }: DocumentOf,
  { events, claims }: { readonly events: number; readonly claims: number },
  tables: EventTables,
  random: Random,
): void {
  const title = `${first.name} and ${second.name}: ${random.oneOf(subjects)}, ${random.oneOf(subjects)}`
  const url = `https://example.org/${id.replace(':', '/')}`
  // biome-ignore format: one line of columns as in the header
  tables.document.add(id, source, source, isStateRun(number), known, title, title, url, known, known, known, 'en', 'NEWS', events, claims,
    ...found(searchable(id, title)))
  tables.publishedBy.add(id, source)
  tables.documentsOf[number] = (tables.documentsOf[number] ?? 0) + 1
}

/** Answers how many claims it wrote about the event. */
function writeEvent(
  { id: dyad, first, second }: DyadOf,
  day: string,
  { parties, codebooks }: { readonly parties: Parties; readonly codebooks: Codebooks },
  { id: document, known, source, number }: DocumentOf,
  tables: EventTables,
  numbers: Numbers,
  random: Random,
): number {
  const id = `event:${String(numbers.event++).padStart(7, '0')}`
  const position = `${day}.001.${id}`
  const [actor, recipient] = random.happens(0.5) ? [first, second] : [second, first]
  const type = random.oneOf(codebooks.plover.types)
  const code = codebooks.plover.scoreOf(type)
  if (!code) throw new Error(`${type} has no score.`)
  const instrument = random.oneOf(codebooks.instruments)
  const importance = codebooks.importanceOf(instrument)
  const subject = random.oneOf(subjects)
  const title = `${actor.name}, ${recipient.name}: ${words(instrument)} over ${subject} and ${random.oneOf(subjects)}`
  const summary = `${actor.name} turned to ${recipient.name} over ${subject}; ${words(type)} is how the act is coded here.`
  const claims = random.happens(0.2) ? 2 : 1
  // biome-ignore format: one line of columns as in the header
  tables.event.add(id, title, title, summary, day, day, day, 1, 1, position, type, undefined, code.quadClass, instrument,
    code.score, 'PLOVER', 'HAPPENED', importance, known, 1, 1, claims, 0, ...founded(claims), NEVER, NEVER, dyad,
    ...found(searchableEvent(id, title, summary)))
  const concerned = new Set([document])
  const link = (table: keyof EventTables['links'], to: string, ...cells: (string | number)[]) => {
    tables.links[table].add(id, to, ...cells)
    concerned.add(to)
  }
  link('actor', actor.id, 0)
  if (random.happens(0.5)) {
    const other = random.oneOf(parties.states)
    if (other.id !== actor.id && other.id !== recipient.id) link('actor', other.id, 1)
  }
  link('recipient', recipient.id, 0)
  if (random.happens(0.6)) link('involved', random.oneOf(parties.persons), random.oneOf(roles), 0)
  else link('site', random.oneOf(parties.facilities), random.oneOf(['HIT', 'DAMAGED', 'NEAR_MISS']), 0)
  link('mentioned', random.happens(0.5) ? random.oneOf(parties.persons) : random.oneOf(parties.states).id, 0)
  for (const entity of concerned) tables.concerns.add(id, entity, entity, position, known)
  tables.reportedIn.add(id, document, 0)
  // biome-ignore format: one line of columns as in the header
  tables.bearsOn.add(id, dyad, dyad, position, day, day, 1, code.score, 1, importance, claims > 1 ? 1 : 0.5, claims, source, isStateRun(number) ? '' : source, type, code.quadClass, 'ACTOR_RECIPIENT', actor.iso3, known)
  for (let order = 1; order <= claims; order++) {
    const claim = `${id.replace('event', 'claim')}/${order}`
    const statement = `${words(instrument)} concerned ${random.oneOf(subjects)}, says ${actor.name}.`
    // The first is said by who acts, the second by the outlet.
    const voice = order === 1 ? actor.id : source
    // biome-ignore format: one line of columns as in the header
    tables.claim.add(claim, statement, order, 'statement', statement, subject, ...STANDING, known, voice,
      ...found(searchable(claim, statement)))
    tables.about.add(claim, id)
    tables.statedIn.add(claim, document)
    tables.attributedTo.add(claim, voice)
    for (const party of [actor, recipient]) tables.speaksOf.add(claim, party.id)
  }
  return claims
}

/** The last columns of what is found by its text. */
const found = ({ searchKind, searchWords, searchSounds }: Searchable) =>
  [searchKind, searchWords, searchSounds] as const

/** Every fourth of the sources is a state's. */
export const isStateRun = (source: number) => source % 4 === 0

/** reliability and its reason, by the rule of the product, from how many speak. */
const founded = (speakers: number) =>
  speakers > 1
    ? (['HIGH', `${speakers} independent speakers`] as const)
    : (['LOW', 'one speaker, who is a party to it'] as const)

/** strength, rank, form, anonymous, sourced */
const STANDING = ['ASSERTS', 'NORMAL', 'REPORTED', false, true] as const

const words = (code: string) => `${code[0]}${code.slice(1).toLowerCase().replaceAll('_', ' ')}`
