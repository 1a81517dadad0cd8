import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Colours } from './colours.ts'

const FONT = 'system-ui, sans-serif'
const SIZE = 12
/** About the width of a letter. */
const WIDE = 6.6
/** Longer names are cut; the list and the panel have them whole. */
const MOST_LETTERS = 34

/** A name as the picture has room for it. */
export const shortened = (name: string): string =>
  name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')}…`

/** A rectangle of the picture: left, top, right, bottom, in pixels. */
export type Place = readonly [number, number, number, number]

/** What is taken already in this picture, so that no name is written over another or over a shape. */
export class Room {
  readonly #standing: () => readonly Place[]
  #taken: Place[] | undefined

  /** `standing`: what no name may cover, asked for once a picture. */
  constructor(standing: () => readonly Place[]) {
    this.#standing = standing
  }

  /** For the next picture. */
  clear(): void {
    this.#taken = undefined
  }

  /** Takes a place where it is free; whether it was. */
  take([left, top, right, bottom]: Place): boolean {
    this.#taken ??= [...this.#standing()]
    const isFree = this.#taken.every(
      other => right < other[0] || left > other[2] || bottom < other[1] || top > other[3],
    )
    if (isFree) this.#taken.push([left, top, right, bottom])
    return isFree
  }
}

type Labelled = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string | null | undefined
}

/** About where the name of a shape stands, right of it. */
export const beside = ({ x, y, size, label }: Labelled): Place => {
  const left = x + size * 1.2 + 4
  return [left, y - SIZE / 2, left + (label?.length ?? 0) * WIDE, y + SIZE / 2]
}

/**
 * Names beside their shapes, right of them or else left, with the ground's colour around the letters; the number of a
 * bundle within its shape. A name that finds no room is left out, unless its thing is open: the pointer and the list tell it.
 */
export const labelIn =
  (colours: () => Colours, room: Room): NodeLabelDrawingFunction =>
  (context, data) => {
    const { ink = '', ground = '' } = colours()
    const count: unknown = 'count' in data ? data.count : undefined
    const isOpen = 'isOpen' in data && data.isOpen === true
    context.textBaseline = 'middle'
    context.textAlign = 'left'
    context.lineJoin = 'round'
    context.fillStyle = ink
    if (typeof count === 'number') {
      const text = count > 9999 ? '10k+' : String(count)
      context.font = `600 ${Math.min(SIZE, data.size * 0.9)}px ${FONT}`
      context.fillText(text, data.x - context.measureText(text).width / 2, data.y + 0.5)
    }
    if (!data.label) return
    context.font = `${isOpen ? '600 ' : ''}${SIZE}px ${FONT}`
    const width = context.measureText(data.label).width
    const right = data.x + data.size * 1.2 + 4
    const left = data.x - data.size * 1.2 - 4 - width
    const [top, bottom] = [data.y - SIZE / 2, data.y + SIZE / 2]
    const isWithin = right + width < context.canvas.clientWidth
    const goesRight = isOpen
      ? isWithin || left < 0
      : isWithin && room.take([right, top, right + width, bottom])
    if (!goesRight && !isOpen && (left < 0 || !room.take([left, top, left + width, bottom]))) return
    const x = goesRight ? right : left
    const text =
      goesRight && !isWithin ? fitting(context, data.label, context.canvas.clientWidth - right) : data.label
    context.strokeStyle = ground
    context.lineWidth = 3
    context.strokeText(text, x, data.y)
    context.fillText(text, x, data.y)
  }

/** As much of a name as so many pixels hold. */
function fitting(context: CanvasRenderingContext2D, name: string, most: number): string {
  for (let length = name.length; length > 4; length--) {
    const text = `${name.slice(0, length)}…`
    if (context.measureText(text).width <= most) return text
  }
  return ''
}

/** What the pointer is on: its whole name on a plate. */
export const hoverIn =
  (colours: () => Colours): NodeHoverDrawingFunction =>
  (context, data) => {
    const { ink = '', raised = '', quiet = '' } = colours()
    const name: unknown = 'whole' in data ? data.whole : data.label
    if (typeof name !== 'string') return
    context.font = `600 ${SIZE}px ${FONT}`
    context.textBaseline = 'middle'
    const width = context.measureText(name).width
    const right = data.x + data.size * 1.2
    const x = Math.max(2, Math.min(right, context.canvas.clientWidth - width - 14))
    context.fillStyle = raised
    context.strokeStyle = quiet
    context.lineWidth = 1
    context.beginPath()
    context.roundRect(x, data.y - 11, width + 10, 22, 4)
    context.fill()
    context.stroke()
    context.fillStyle = ink
    context.fillText(name, x + 5, data.y + 0.5)
  }
