import { type Curve, type Mark, middleOf } from '../chart/curve.ts'
import { sentenceOn } from '../chart/sentence.ts'
import { citationOf } from '../pages/arc/cite.ts'
import type { ArcExplanation } from '../pages/arc/read.ts'
import { decimal, withSign, wordsOf } from '../pages/words.ts'
import type { PhasedArc } from '../told/arc.ts'
import { type RestsOn, searchedIn } from '../told/ground.ts'
import { type Lettered, plotOf } from './curve/plot.ts'
import { type Paint, styleOfClass } from './terminal.ts'
import { wrapped } from './wrapped.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Events that are told of where no phases tell which led. */
const MOST_IMPORTANT = 8

type Told = {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly quadClass: string
  /** Null where the documents that may be read state no date. */
  readonly earliest: string | null
  readonly latest: string | null
}
type Led = {
  readonly heading: string
  readonly events: readonly (Told & { readonly share: number | null })[]
}

export type ArcTextOptions = {
  readonly width: number
  readonly paint: Paint
  /** Where the same view is a page. */
  readonly address: string
  /** The day that is taken apart, if one was asked for. */
  readonly day: ArcExplanation | undefined
  readonly restsOn: RestsOn
  readonly today: string
}

/** An arc as text: the curve, where it turned and which events led, each under its letter, and how to quote it. */
export function arcText(
  phased: PhasedArc,
  { width, paint, address, day, restsOn, today }: ArcTextOptions,
): string {
  const { arc } = phased
  const { curve, answer } = arc
  const led = ledBy(phased)
  const lettered = letteredIn(led, curve)
  const name = answer.method.name === 'DECAYED' ? 'relation, −10 hostile to 10 friendly' : answer.method.unit
  const parts = [
    wrapped(`${curve.name}: ${name}, at the end of each ${answer.interval.toLowerCase()}`, width).replace(
      curve.name,
      paint(curve.name, 'bold'),
    ),
    plotOf(curve, lettered, width, paint).join('\n'),
    wrapped(sentenceOn(curve), width),
    ...(answer.changePoints === null
      ? [wrapped(`No turning points: ${answer.changePointsReason}`, width)]
      : []),
    ...led.map(({ heading, events }) =>
      [
        paint(heading, 'bold'),
        ...events.map(event =>
          eventLine(event, letterOf(lettered, event.id), widthOfDates(events), width, paint),
        ),
      ].join('\n'),
    ),
    ...(day ? [dayText(day, width, paint)] : []),
    paint(wrapped(`${searchedIn(restsOn)} ${citationOf(arc, address, today).text}`, width), 'dim'),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The events that made each phase what it is; without phases the most important of the range. */
function ledBy({ arc, phases }: PhasedArc): readonly Led[] {
  if (phases !== null && phases.length > 0)
    return phases.map(({ from, to, relation, leading }) => ({
      heading: `${from} to ${to}, mean relation ${decimal(relation)}, led by`,
      events: leading.map(({ share, event }) => ({ ...event, share })),
    }))
  const events = [...arc.curve.marks]
    .sort((a, b) => b.importance - a.importance || middleOf(b) - middleOf(a))
    .slice(0, MOST_IMPORTANT)
    .sort((a, b) => middleOf(a) - middleOf(b))
    .map((mark: Mark) => ({ ...mark, share: null }))
  return events.length === 0 ? [] : [{ heading: 'The most important events', events }]
}

/** A letter for each event that may have happened within the range, in the order of time. */
function letteredIn(
  led: readonly Led[],
  { from, to }: Curve,
): readonly (Lettered & { readonly id: string })[] {
  const events = new Map(led.flatMap(({ events }) => events).map(event => [event.id, event]))
  return [...events.values()]
    .flatMap(({ id, earliest, latest, quadClass }) =>
      earliest === null || latest === null || latest < from || earliest > to
        ? []
        : [{ id, earliest, latest, quadClass }],
    )
    .sort((a, b) => middleOf(a) - middleOf(b))
    .slice(0, LETTERS.length)
    .map((event, index) => ({ ...event, letter: LETTERS[index] ?? '' }))
}

const letterOf = (lettered: readonly (Lettered & { readonly id: string })[], id: string): string =>
  lettered.find(event => event.id === id)?.letter ?? ' '

type Dated = { readonly date: string | null }

const dateOf = ({ date }: Dated): string => date ?? 'no date'

/** Dates of all lengths stand in one column: "2024-05-03~" is longer than a day. */
const widthOfDates = (events: readonly Dated[]): number =>
  Math.max(10, ...events.map(event => dateOf(event).length))

function eventLine(
  event: Led['events'][number],
  letter: string,
  dates: number,
  width: number,
  paint: Paint,
): string {
  const share = event.share === null ? '' : `${withSign(event.share).padStart(6)}  `
  const begin = `  ${letter}  ${share}${dateOf(event).padEnd(dates)}  `
  const lines = wrapped(event.title, width, begin, ' '.repeat(begin.length))
  return lines.replace(`  ${letter}  `, `  ${paint(letter, styleOfClass(event.quadClass))}  `)
}

/** A day as the sum that it is; the shares are those of the relation, and the rest is told. */
function dayText(day: ArcExplanation, width: number, paint: Paint): string {
  const heading = `What ${day.date} is made of: relation ${decimal(day.relation)}, tension ${decimal(day.tension, 1)}, ${day.events} events`
  const dates = widthOfDates(day.terms.map(({ event }) => event))
  return [
    paint(wrapped(heading, width), 'bold'),
    ...day.terms.map(({ share, because, event }) => {
      const begin = `  ${withSign(share).padStart(6)}  ${dateOf(event).padEnd(dates)}  `
      return wrapped(
        `${event.title} (${wordsOf(because)}; ${event.id})`,
        width,
        begin,
        ' '.repeat(begin.length),
      )
    }),
    ...(day.rest.events > 0
      ? [`  ${withSign(day.rest.share).padStart(6)}  ${day.rest.events} other events`]
      : []),
  ].join('\n')
}
