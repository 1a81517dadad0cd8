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

/** What stands in a picture before names do: shapes, and among them those whose names must be there. */
export type Standing = { readonly shapes: readonly Place[]; readonly open: readonly Labelled[] }

export type Labelled = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
}

/** What is taken already in this picture, so that no name is written over another or over a shape. */
export class Room {
  readonly #standing: () => Standing
  #taken: Place[] | undefined
  #left = new Set<string>()

  /** `standing`: what no name may cover, asked for once a picture. */
  constructor(standing: () => Standing) {
    this.#standing = standing
  }

  /** For the next picture. */
  clear(): void {
    this.#taken = undefined
  }

  /** Takes a place where it is free; whether it was. */
  take(place: Place): boolean {
    const taken = this.#begun()
    const isFree = taken.every(other => !overlap(place, other))
    if (isFree) taken.push(place)
    return isFree
  }

  /** Whether a name that must be there had better stand left of its shape. */
  goesLeft(key: string): boolean {
    this.#begun()
    return this.#left.has(key)
  }

  /** Names that must be there choose first: right of their shapes, or left where only that is free. */
  #begun(): Place[] {
    if (this.#taken) return this.#taken
    const { shapes, open } = this.#standing()
    const taken = [...shapes]
    this.#taken = taken
    this.#left = new Set()
    for (const one of open) {
      const [right, left] = placesOf(one, one.label.length * WIDE)
      const isFree = (place: Place) => place[0] >= 0 && taken.every(other => !overlap(place, other))
      const goesLeft = !isFree(right) && isFree(left)
      if (goesLeft) this.#left.add(one.key)
      taken.push(goesLeft ? left : right)
    }
    return taken
  }
}

const overlap = (one: Place, other: Place): boolean =>
  one[2] > other[0] && one[0] < other[2] && one[3] > other[1] && one[1] < other[3]

/** Where a name of this width may stand: right of its shape, and left of it. */
function placesOf(
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  width: number,
): readonly [Place, Place] {
  const away = size * 1.2 + 4
  const [top, bottom] = [y - SIZE / 2, y + SIZE / 2]
  return [
    [x + away, top, x + away + width, bottom],
    [x - away - width, top, x - away, bottom],
  ]
}

/**
 * Names beside their shapes, right of them or else left, with the ground's colour around the letters; the number of a
 * bundle within its shape. A name that finds no room is left out, unless its thing is open: the pointer and the list tell it.
 * `isWanted`: whether names are written in this picture at all.
 */
export const labelIn =
  (colours: () => Colours, room: Room, isWanted: () => boolean): NodeLabelDrawingFunction =>
  (context, data) => {
    if (!isWanted()) return
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
    const places = placesOf(data, context.measureText(data.label).width)
    const most = context.canvas.clientWidth
    const isWithin = ([from, , to]: Place) => from >= 0 && to < most
    const place = isOpen
      ? room.goesLeft(data.key)
        ? places[1]
        : (places.find(isWithin) ?? places[0])
      : places.find(one => isWithin(one) && room.take(one))
    if (!place) return
    const text = isWithin(place) ? data.label : fitting(context, data.label, most - place[0])
    context.strokeStyle = ground
    context.lineWidth = 3
    context.strokeText(text, place[0], data.y)
    context.fillText(text, place[0], data.y)
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
