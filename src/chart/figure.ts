import { area, line } from 'd3-shape'
import { type Html, html, markup } from '../html.ts'
import { type Across, acrossOf, figureAxis, timeAxis, type Upright, uprightOf } from './axes.ts'
import { type Curve, timeOf } from './curve.ts'
import { type Dot, dotsOf } from './dots.ts'
import { LABEL_SIZE, type Label, LETTER, labelsOf } from './labels.ts'
import { QUAD_CLASSES } from './quad-classes.ts'
import { sentenceOn } from './sentence.ts'
import { styleOf, type Theme } from './style.ts'

export type FigureOptions = {
  /** Pixels, 300 and more. */
  readonly width: number
  readonly theme: Theme
  /** In a page each event is a link; in a file nothing is. */
  readonly linked: boolean
  /** Whether whoever shows it brings its style: a page of another site may allow none within. */
  readonly unstyled?: boolean
  /** The day whose point is told beside the figure: a line of its own. */
  readonly on?: string | undefined
}

const LEFT = 34
const RIGHT = 10
const ROW = LABEL_SIZE + 7
const CURVE_HEIGHT = 230
const TENSION_HEIGHT = 80
const NAME_SIZE = 12
/** Room for the name of a panel above it. */
const NAME = 20
const BETWEEN = 34
const FOOT = 22

/** Where things stand in a figure of some width. */
export type Geometry = {
  readonly left: number
  readonly right: number
  /** Of the panel with the curve. */
  readonly top: number
  readonly bottom: number
  /** Of the panel beneath it; null where the method has no tension. */
  readonly tension: { readonly top: number; readonly bottom: number } | null
  readonly height: number
  readonly x: Across
  readonly y: Upright
  readonly labels: readonly Label[]
}

export function geometryOf(curve: Curve, width: number): Geometry {
  const [left, right] = [LEFT, width - RIGHT]
  const x = acrossOf(curve, left, right)
  const labels = labelsOf(curve.marks, x, { left, right, most: Math.floor(width / 60) })
  const rows = labels.reduce((most, { row }) => Math.max(most, row + 1), 0)
  const top = NAME + rows * ROW + 12
  const bottom = top + CURVE_HEIGHT
  const y = uprightOf(
    curve.points.flatMap(({ value }) => (value === null ? [] : [value])),
    { below: 1, above: 1 },
    top,
    bottom,
  )
  const under = bottom + BETWEEN
  const tension = curve.points.some(point => point.tension !== null)
    ? { top: under, bottom: under + TENSION_HEIGHT }
    : null
  return { left, right, top, bottom, tension, height: (tension ?? { bottom }).bottom + FOOT, x, y, labels }
}

/**
 * An arc as one SVG: the relation (or the method's own figure) with the events on it and, by DECAYED, the tension beneath;
 * above them labels, so placed that none covers another.
 */
export function figure(curve: Curve, { width, theme, linked, unstyled, on }: FigureOptions): Html {
  const geometry = geometryOf(curve, width)
  const { left, right, top, bottom, tension, height, x, y, labels } = geometry
  const end = (tension ?? { bottom }).bottom
  const dots = dotsOf(curve, x, y)
  return html`<svg class="arc-figure" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${linked ? 'group' : 'img'}" aria-label="${sentenceOn(curve)}">${!unstyled && html`<style>${markup(styleOf(theme))}</style>`}${[
    ground(theme, width, height),
    timeAxis(x, top, end),
    figureAxis(y, left, right, 5),
    html`<text class="name" x="${left}" y="${12}">${nameOf(curve, right - left)}</text>`,
    turns(curve, x, y, top, end),
    leaders(labels, dots, top),
    linked && html`<path class="on" d="${lineAt(on, geometry)}"/>`,
    html`<path class="curve" d="${curveOf(curve, x, y)}"/>`,
    html`<g class="marks">${dots.map(dot => markOf(dot, linked))}</g>`,
    labels.map(label => labelOf(label, top, linked)),
    tension && tensionPanel(curve, x, { left, right, ...tension }),
  ]}</svg>`
}

/** What the curve is of and, as far as there is room, from which documents: a picture is passed on without its page. */
function nameOf({ method, unit, evidence }: Curve, room: number): string {
  const isDecayed = method === 'DECAYED'
  const name = isDecayed
    ? 'Relation, −10 hostile to 10 friendly'
    : unit.replace(/^./, first => first.toUpperCase())
  if (evidence === null) return name
  const short = isDecayed ? 'Relation' : name
  const names = [
    `${name}, read ${evidence}`,
    `${short}, read ${evidence}`,
    `${short}, read from some documents`,
  ]
  return names.find(words => words.length * NAME_SIZE * LETTER <= room) ?? name
}

/** A file is looked at on any ground, so it brings its own. */
const ground = (theme: Theme, width: number, height: number) =>
  theme !== 'auto' && html`<rect class="ground" width="${width}" height="${height}"/>`

const at = (pixels: number) => pixels.toFixed(1)

/** The path of the line at a day through all panels; empty for none, and for a day out of the range. */
export function lineAt(day: string | undefined, { x, left, right, top, bottom, tension }: Geometry): string {
  const place = day === undefined ? Number.NaN : x(timeOf(day))
  return place >= left && place <= right ? `M${at(place)},${top}V${(tension ?? { bottom }).bottom}` : ''
}

const curveOf = ({ points }: Curve, x: Across, y: Upright) =>
  line<Curve['points'][number]>()
    .defined(({ value }) => value !== null)
    .x(({ date }) => x(timeOf(date)))
    .y(({ value }) => y(value ?? 0))
    .digits(1)(points)

/** Where the mean changes, and the means between. */
function turns({ turns: found, from, to }: Curve, x: Across, y: Upright, top: number, end: number): Html {
  const ends = [from, ...found.map(({ date }) => date), to]
  const means = found.length === 0 ? [] : [found[0]?.before ?? 0, ...found.map(({ after }) => after)]
  return html`${means.map(
    (mean, place) =>
      html`<path class="mean" d="M${at(x(timeOf(ends[place] ?? from)))},${at(y(mean))}H${at(x(timeOf(ends[place + 1] ?? to)))}"/>`,
  )}${found.map(
    ({ date }) =>
      html`<path class="turn" d="M${at(x(timeOf(date)))},${top}V${end}"><title>The mean changes on ${date}</title></path>`,
  )}`
}

/** The middle of a label's row; row 0 is the nearest to the curve. */
const heightOf = (row: number, top: number) => top - 12 - row * ROW

/** From each labelled dot straight up to its label, or to the side of it that is nearer. */
function leaders(labels: readonly Label[], dots: readonly Dot[], top: number): Html {
  const spots = new Map(dots.map(dot => [dot.mark.id, dot]))
  return html`${labels.map(({ mark, at: foot, row, x, width }) => {
    const dot = spots.get(mark.id)
    if (!dot) return null
    const under = heightOf(row, top) + 4
    const side = Math.max(x - width / 2, Math.min(x + width / 2, foot))
    return html`<path class="leader" d="M${at(dot.x)},${at(dot.y - dot.radius)}V${under + (side === foot ? 0 : 5)}L${at(side)},${under}"/>`
  })}`
}

function markOf({ mark, x, y, radius, days }: Dot, linked: boolean): Html {
  const { className, title } = QUAD_CLASSES[mark.quadClass]
  const drawn = html`${days && html`<path class="days" d="M${at(days[0])},${at(y)}H${at(days[1])}"/>`}<circle class="dot" cx="${at(x)}" cy="${at(y)}" r="${radius}"/>`
  if (!linked) return html`<g class="${className}">${drawn}</g>`
  return html`<a class="mark ${className}" href="${mark.href}" data-event="${mark.id}" aria-label="${mark.date}: ${mark.title}. ${title}."><title>${mark.date} · ${mark.title}</title>${drawn}</a>`
}

/** The same event as its dot: for the pointer a link too, for the keyboard and for readers of the page one is enough. */
function labelOf({ mark, text, x, row, width }: Label, top: number, linked: boolean): Html {
  const y = heightOf(row, top)
  // Lines to labels of higher rows pass behind it.
  const drawn = html`<rect class="ground" x="${at(x - width / 2 - 3)}" y="${y - LABEL_SIZE}" width="${at(width + 6)}" height="${LABEL_SIZE + 4}"/><text x="${at(x)}" y="${y}" text-anchor="middle">${text}</text>`
  return linked
    ? html`<a class="label" href="${mark.href}" data-event="${mark.id}" tabindex="-1" aria-hidden="true"><title>${mark.date} · ${mark.title}</title>${drawn}</a>`
    : html`<g class="label">${drawn}</g>`
}

type Panel = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

function tensionPanel({ points }: Curve, x: Across, { left, right, top, bottom }: Panel): Html {
  const known = points.flatMap(({ date, tension }) => (tension === null ? [] : [{ date, tension }]))
  const y = uprightOf(
    known.map(({ tension }) => tension),
    { below: 0, above: 10 },
    top,
    bottom,
  )
  const across = ({ date }: { readonly date: string }) => x(timeOf(date))
  const filled = area<(typeof known)[number]>()
    .x(across)
    .y0(bottom)
    .y1(({ tension }) => y(tension))
    .digits(1)
  return html`<g><text class="name" x="${left}" y="${top - 8}">Tension, 0 to 100</text>${figureAxis(y, left, right, 2)}<path class="tension" d="${filled(known)}"/><path class="tension-edge" d="${filled.lineY1()(known)}"/>${peak(known, across, y, { left, right })}</g>`
}

type Tension = { readonly date: string; readonly tension: number }

/** Where tension is highest, in words: what most readers look for first. Nothing where there never was any. */
function peak(
  known: readonly Tension[],
  across: (point: Tension) => number,
  y: Upright,
  { left, right }: Pick<Panel, 'left' | 'right'>,
): Html | null {
  const highest = highestOf(known)
  if (!highest) return null
  const [place, height] = [across(highest), y(highest.tension)]
  const figure = `highest ${highest.tension.toFixed(1)}`
  // On the side and at the length for which there is room beside the name of the panel.
  const spots = [`${figure}, ${highest.date}`, figure].flatMap(words => {
    const width = words.length * LABEL_SIZE * LETTER
    const before = { words, anchor: 'end', x: place - 7, from: place - 7 - width, to: place }
    const after = { words, anchor: 'start', x: place + 7, from: place, to: place + 7 + width }
    return [before, after]
  })
  const spot = spots.find(({ from, to }) => from > left + 125 && to < right)
  return html`<circle class="peak" cx="${at(place)}" cy="${at(height)}" r="3"/>${spot && html`<text class="peak-words" x="${at(spot.x)}" y="${at(height - 4)}" text-anchor="${spot.anchor}">${spot.words}</text>`}`
}

/** The point of most tension, the first of equals; undefined where there is none above zero. */
export const highestOf = <Point extends { readonly tension: number | null }>(
  points: readonly Point[],
): Point | undefined =>
  points.reduce<Point | undefined>(
    (high, next) => ((next.tension ?? 0) > (high?.tension ?? 0) ? next : high),
    undefined,
  )
