import type { QuadClass } from '../graphql/schema.generated.ts'
import { type Html, html } from '../html.ts'
import { colourOf, isHollow, KINDS, type KindName } from './kinds.ts'

/** A thing's shape for texts, as large as a letter; the words beside it say the same. */
export function shape(kind: KindName, quadClass?: QuadClass, isBundle = false): Html {
  const { corners, turned } = KINDS[kind]
  const className = [
    'shape',
    colourOf(kind, quadClass),
    ...(isHollow(kind, quadClass) || isBundle ? ['hollow'] : []),
    ...(isBundle ? ['many'] : []),
  ].join(' ')
  return html`<svg class="${className}" viewBox="-10 -10 20 20" aria-hidden="true">${
    corners === 0 ? html`<circle r="7.5"/>` : html`<polygon points="${pointsOf(corners, turned)}"/>`
  }</svg>`
}

/** Corners on a circle, the first straight up where nothing is turned. */
function pointsOf(corners: number, turned: number): string {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner * 360) / corners + turned - 90) * (Math.PI / 180)
    return `${(8.5 * Math.cos(angle)).toFixed(2)},${(8.5 * Math.sin(angle)).toFixed(2)}`
  }).join(' ')
}
