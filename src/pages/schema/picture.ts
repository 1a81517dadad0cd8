import { getNamedType, isInterfaceType, isObjectType } from 'graphql'
import { contract } from '../../graphql/schema.ts'
import { type Html, html } from '../../html.ts'

/**
 * The model as a picture: its main types, and the fields that lead from one to another. Where the boxes stand is set by
 * hand, what is in them and which lines there are is the contract's.
 */
const BOXES: Readonly<Record<string, readonly [number, number]>> = {
  Dyad: [20, 20],
  State: [20, 210],
  Organization: [20, 400],
  Arc: [380, 20],
  Event: [380, 210],
  Facility: [300, 400],
  Person: [520, 560],
  Claim: [740, 210],
  Document: [740, 400],
  Source: [740, 560],
}

const boxOf = (name: string): readonly [number, number] => BOXES[name] ?? [0, 0]

const WIDTH = 200
const HEIGHT = 64

/** Lines, each named by the field that it stands for. */
export const LINES: readonly (readonly [from: string, field: string, to: string])[] = [
  ['Dyad', 'states', 'State'],
  ['Dyad', 'events', 'Event'],
  ['Arc', 'events', 'Event'],
  ['Event', 'affected', 'State'],
  ['Event', 'facilities', 'Facility'],
  ['Event', 'claims', 'Claim'],
  ['Event', 'links', 'Event'],
  ['Claim', 'documents', 'Document'],
  ['Claim', 'disputedBy', 'Claim'],
  ['Document', 'source', 'Source'],
  ['Facility', 'sentBy', 'State'],
  ['Facility', 'ownedBy', 'Organization'],
  ['Organization', 'state', 'State'],
  ['Person', 'tenures', 'Organization'],
  ['Event', 'officials', 'Person'],
]

export function picture(): Html {
  const types = Object.keys(BOXES).flatMap(name => {
    const type = contract().getType(name)
    return isObjectType(type) ? [type] : []
  })
  return html`<svg class="model" viewBox="0 0 960 644" role="img" aria-label="The model: events stand between states, rest on claims, and claims on documents."><defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0,0L8,4L0,8z"/></marker></defs>${LINES.map(
    ([from, field, to]) => lineOf(from, field, to),
  )}${types.map(type => {
    const [x, y] = boxOf(type.name)
    const count = Object.keys(type.getFields()).length
    return html`<a href="/schema/${type.name}"><g class="box"><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="8"/><text class="name" x="${x + WIDTH / 2}" y="${y + 28}" text-anchor="middle">${type.name}</text><text x="${x + WIDTH / 2}" y="${y + 48}" text-anchor="middle">${count} fields</text></g></a>`
  })}</svg>`
}

/** From the edge of one box to that of another, with the field's name at its middle; a line to the box itself is a loop. */
function lineOf(from: string, field: string, to: string): Html {
  const [a, b] = [boxOf(from), boxOf(to)]
  if (from === to) {
    const [x, y] = [a[0] + WIDTH - 40, a[1]]
    return html`<path class="line" d="M${x},${y}c-10,-46 60,-46 30,0" marker-end="url(#to)"/><text class="field" x="${x + 14}" y="${y - 40}" text-anchor="middle">${field}</text>`
  }
  const middle = (box: readonly [number, number]) => [box[0] + WIDTH / 2, box[1] + HEIGHT / 2] as const
  const [one, other] = [middle(a), middle(b)]
  const begin = edgeTowards(one, other)
  const end = edgeTowards(other, one)
  return html`<path class="line" d="M${begin[0]},${begin[1]}L${end[0]},${end[1]}" marker-end="url(#to)"/><text class="field" x="${(begin[0] + end[0]) / 2}" y="${(begin[1] + end[1]) / 2 - 4}" text-anchor="middle">${field}</text>`
}

/** Where the line from the middle of a box to a point leaves it. */
function edgeTowards(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): readonly [number, number] {
  const [dx, dy] = [toX - x, toY - y]
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : WIDTH / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : HEIGHT / 2 / Math.abs(dy),
  )
  return [Math.round(x + dx * scale), Math.round(y + dy * scale)]
}

/** Whether a field of a type leads to another, directly or through what it gives. */
export function leadsTo(from: string, field: string, to: string): boolean {
  const type = contract().getType(from)
  const given = isObjectType(type) ? type.getFields()[field] : undefined
  if (!given) return false
  const reaches = (name: string, steps: number): boolean => {
    if (name === to) return true
    const reached = contract().getType(name)
    if (isInterfaceType(reached))
      return contract()
        .getPossibleTypes(reached)
        .some(one => one.name === to)
    if (steps === 0 || !isObjectType(reached)) return false
    return Object.values(reached.getFields()).some(next => reaches(getNamedType(next.type).name, steps - 1))
  }
  return reaches(getNamedType(given.type).name, 2)
}
