import { QUAD_CLASSES } from '../chart/quad-classes.ts'
import { wordsOf } from '../pages/words.ts'
import type { ToldClaim, ToldEvent } from '../told/event.ts'
import { searchedIn } from '../told/ground.ts'
import { besideEachOther } from './beside.ts'
import { type Paint, styleOfClass } from './terminal.ts'
import { wrapped } from './wrapped.ts'

type Link = ToldEvent['linksToEarlier'][number]

/** An event as text: what and when, who and where, accounts that differ side by side, claims, links, documents. */
export function eventText(event: ToldEvent, width: number, paint: Paint): string {
  const heading = (text: string) => paint(text, 'bold')
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading(title), ...lines].join('\n')]
  const item = (text: string) => wrapped(text, width, '  ', '    ')
  const fields = (title: string, named: readonly string[]) =>
    section(title, named.length === 0 ? [] : [item(named.map(wordsOf).join(', '))])
  const parts = [
    [
      wrapped(event.title, width)
        .split('\n')
        .map(line => paint(line, 'bold'))
        .join('\n'),
      wrapped(kindLine(event, paint), width),
      paint(event.id, 'dim'),
      ...(event.titleFrom === 'RECORD' ? [] : [item(NOT_OURS[event.titleFrom])]),
    ].join('\n'),
    ...(event.summary ? [wrapped(event.summary, width)] : []),
    ...section('Who and where', whoAndWhere(event).map(item)),
    ...section(
      'Where accounts differ',
      event.accountsThatDiffer.flatMap(({ property, kinds, sides }) => [
        item(`${spaced(property)} (${kinds.map(wordsOf).join(', ')})`),
        besideEachOther(
          sides.map(({ value, claims }) => [
            value,
            ...claims.map(id => `— ${speakerOf(event.claims.find(claim => claim.id === id))}`),
          ]),
          width,
          '    ',
        ),
      ]),
    ),
    ...section(
      'Claims',
      event.claims.map(claim => item(claimLine(claim))),
    ),
    ...fields('Not stated there, though others state it', event.notStatedThere),
    ...fields('By the record, which draws on documents that are left out too', event.recordAlone),
    ...fields('Nobody says', event.statedByNobody),
    ...fields('Denied', event.denied),
    ...section(
      'Links to earlier events',
      event.linksToEarlier.map(link => item(linkLine(link))),
    ),
    ...section(
      'Answered by',
      event.answeredBy.map(link => item(eventOf(link))),
    ),
    ...section(
      'Notes',
      event.notes.map(({ kind, text }) => item(`${wordsOf(kind)}: ${text}`)),
    ),
    ...section(
      'Documents',
      event.documents.map(({ text }) => item(text)),
    ),
    paint(
      wrapped(`${searchedIn(event.restsOn)} Data version ${event.restsOn.dataVersion}. ${event.page}`, width),
      'dim',
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What is said of a title that is not the record's. */
const NOT_OURS = {
  CLAIM: '(the title is made of a claim of the documents that may be read)',
  DOCUMENT:
    '(the title is the headline of a document that may be read, which may be about more than this event)',
  CODING: '(the title is how the event is coded: a sentence is the words of one)',
} as const

/** `eventDate` as `event date`. */
const spaced = (property: string) => property.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

function kindLine(
  { date, approximate, uncertain, precision, type, quadClass, status, instruments, reliability }: ToldEvent,
  paint: Paint,
): string {
  const isQuadClass = (text: string): text is keyof typeof QUAD_CLASSES => text in QUAD_CLASSES
  const inexact = [
    ...(precision === null || precision === 'DAY' ? [] : [`known to the ${wordsOf(precision)}`]),
    ...(approximate ? ['about then'] : []),
    ...(uncertain ? ['in doubt'] : []),
  ]
  return [
    `${date ?? 'no date stated'}${inexact.length > 0 ? ` (${inexact.join(', ')})` : ''}`,
    type ? wordsOf(type) : 'no type',
    isQuadClass(quadClass)
      ? paint(QUAD_CLASSES[quadClass].title.toLowerCase(), styleOfClass(quadClass))
      : wordsOf(quadClass),
    wordsOf(status),
    ...(instruments.length > 0 ? [instruments.map(wordsOf).join(', ')] : []),
    ...(reliability ? [`reliability ${wordsOf(reliability)}`] : []),
  ].join(' · ')
}

function whoAndWhere(event: ToldEvent): readonly string[] {
  const named = (title: string, ones: readonly { readonly name: string }[]) =>
    ones.length === 0 ? [] : [`${title}: ${ones.map(({ name }) => name).join('; ')}`]
  return [
    ...named('acted', event.actors),
    ...named('addressed', event.recipients),
    ...named('hit, though not addressed', event.affected),
    ...named('spoken of', event.mentioned),
    ...event.officials.map(
      ({ name, capacity, present }) =>
        `${name}${capacity ? `, ${capacity}` : ''}${present ? '' : ' (not there)'}`,
    ),
    ...event.facilities.map(
      ({ name, outcome, part }) =>
        `${name}${outcome ? `: ${wordsOf(outcome)}` : ''}${part ? ` (${part})` : ''}`,
    ),
    ...event.weapons.map(
      ({ name, alleged, note }) => `${name}${alleged ? ', alleged' : ''}${note ? ` (${note})` : ''}`,
    ),
    ...named('at', event.places),
    ...named('part of', event.storylines),
  ]
}

const speakerOf = (claim: ToldClaim | undefined): string =>
  claim === undefined
    ? 'a claim that is not shown'
    : (claim.speakerAs ?? claim.speaker?.name ?? (claim.anonymous ? 'an unnamed source' : 'nobody is named'))

function claimLine(claim: ToldClaim): string {
  const { property, statement, strength, rank, rankReason, form, citations } = claim
  const how = [
    speakerOf(claim),
    ...(strength === 'ASSERTS' ? [] : [wordsOf(strength)]),
    ...(form === null ? [] : [wordsOf(form)]),
    ...(rank === 'NORMAL' ? [] : [`${wordsOf(rank)}${rankReason ? `: ${rankReason}` : ''}`]),
  ].join(', ')
  const where = citations.map(({ publisher, published, locator }) =>
    [publisher, ...(published ? [published] : []), ...(locator ? [locator] : [])].join(', '),
  )
  return `${spaced(property)}: ${statement} — ${how}${where.length > 0 ? ` [${where.join('; ')}]` : ''}`
}

const LINKS: Readonly<Record<string, string>> = {
  ANSWERED: 'answers',
  CAUSED: 'caused by',
  CITED: 'refers to',
  FOLLOWED: 'came after',
}

const eventOf = ({ stated, event }: Link) =>
  `${event.date ?? 'no date'} ${event.title} (${stated ? 'stated' : 'inferred'}; ${event.id})`

const linkLine = (link: Link) => `${LINKS[link.kind] ?? wordsOf(link.kind)} ${eventOf(link)}`
