import { type CurvePoint, timeOf } from '../../../src/chart/curve.ts'
import type { Drawn } from './drawn.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** What a reader does with the points of a curve. Days are ISO days. */
export type Reading = {
  /** A point was clicked, or Enter pressed on it. */
  readonly open: (date: string) => void
  /** A range was drawn over the curve. */
  readonly range: (from: string, to: string) => void
}

const figureOf = (value: number | null, digits: number) =>
  value === null ? '–' : value.toFixed(digits).replace('-', '−')

const told = ({ date, value, tension }: CurvePoint) =>
  tension === null
    ? `${date}: ${figureOf(value, 2)}`
    : `${date}: relation ${figureOf(value, 2)}, tension ${figureOf(tension, 1)}`

/** Less than that many pixels sideways is a click. */
const DRAG = 8

/**
 * A line that follows the pointer and says the point's figures; a click opens the point, a drag chooses a range. For the
 * keyboard the same line is a slider: arrows by a point, Page keys by ten, Enter opens.
 */
export function readPoints({ svg, geometry, curve }: Drawn, { open, range }: Reading): void {
  const { x, y, left, right, top, bottom, tension } = geometry
  const end = tension?.bottom ?? bottom
  const { points } = curve
  if (points.length === 0) return
  const group = svg.insertBefore(document.createElementNS(SVG, 'g'), svg.querySelector('.marks'))
  group.setAttribute('class', 'readout')
  const plot = element(group, 'rect', {
    class: 'plot',
    x: left,
    y: top,
    width: right - left,
    height: end - top,
  })
  const span = element(group, 'rect', { class: 'span', y: top, height: end - top, width: 0 })
  const line = element(group, 'path', { class: 'reading' })
  const spot = element(group, 'circle', { class: 'reading', r: 4 })
  const words = element(group, 'text', { class: 'reading' })
  const slider = {
    role: 'slider',
    tabindex: 0,
    'aria-label': 'Point of the curve',
    'aria-valuemin': 1,
    'aria-valuemax': points.length,
  }
  for (const [name, value] of Object.entries(slider)) group.setAttribute(name, String(value))

  let place = points.length - 1
  const show = (next: number) => {
    place = Math.min(points.length - 1, Math.max(0, next))
    const point = points[place]
    if (!point) return
    const at = x(timeOf(point.date))
    line.setAttribute('d', `M${at},${top}V${end}`)
    spot.setAttribute('cx', String(at))
    spot.setAttribute('cy', String(y(point.value ?? 0)))
    words.textContent = told(point)
    words.setAttribute('x', String(at + (at > (left + right) / 2 ? -6 : 6)))
    words.setAttribute('y', String(bottom - 6))
    words.setAttribute('text-anchor', at > (left + right) / 2 ? 'end' : 'start')
    group.setAttribute('aria-valuenow', String(place + 1))
    group.setAttribute('aria-valuetext', told(point))
  }
  show(place)

  /** Pixels of the figure, which may be shown smaller than it was drawn. */
  const across = (event: PointerEvent) => {
    const box = svg.getBoundingClientRect()
    return ((event.clientX - box.left) * svg.viewBox.baseVal.width) / box.width
  }
  const nearest = (at: number) => {
    const time = Number(x.invert(at))
    const after = points.findIndex(({ date }) => timeOf(date) >= time)
    if (after <= 0) return after === 0 ? 0 : points.length - 1
    const [before, next] = [points[after - 1], points[after]]
    return before && next && time - timeOf(before.date) < timeOf(next.date) - time ? after - 1 : after
  }
  let begun: number | undefined
  plot.addEventListener('pointerdown', event => {
    begun = across(event)
    plot.setPointerCapture(event.pointerId)
  })
  plot.addEventListener('pointermove', event => {
    const at = across(event)
    show(nearest(at))
    const drawn = begun !== undefined && Math.abs(at - begun) > DRAG
    span.setAttribute('x', String(Math.min(at, begun ?? at)))
    span.setAttribute('width', drawn ? String(Math.abs(at - (begun ?? at))) : '0')
  })
  plot.addEventListener('pointerup', event => {
    const at = across(event)
    const from = begun
    begun = undefined
    span.setAttribute('width', '0')
    if (from === undefined) return
    if (Math.abs(at - from) <= DRAG) return open(points[nearest(at)]?.date ?? '')
    const [first, last] = [Math.max(left, Math.min(from, at)), Math.min(right, Math.max(from, at))]
    range(dayAt(x.invert(first)), dayAt(x.invert(last)))
  })
  plot.addEventListener('pointercancel', () => {
    begun = undefined
    span.setAttribute('width', '0')
  })
  group.addEventListener('keydown', event => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 10,
      PageDown: -10,
      Home: -points.length,
      End: points.length,
    }
    const step = steps[event.key]
    if (step !== undefined) show(place + step)
    else if (event.key === 'Enter') open(points[place]?.date ?? '')
    else return
    event.preventDefault()
  })
}

const dayAt = (time: Date) => time.toISOString().slice(0, 10)

function element<Name extends 'rect' | 'path' | 'circle' | 'text'>(
  parent: Element,
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  parent.append(made)
  return made
}
