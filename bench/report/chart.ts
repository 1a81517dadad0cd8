import { SIDES, type Side, TITLES } from '../measure/sides.ts'
import type { Results } from '../run.ts'
import { titleOf } from './ratios.ts'

const WIDTH = 760
const LABEL = 210
const BAR = 14
const GAP = 18
/** A letter of 12 pixels is this wide, seldom wider. */
const LETTER = 6.5
const COLOURS: Readonly<Record<Side, string>> = {
  product: '#1f77d0',
  tuned: '#d9822b',
  connections: '#b35a9c',
  raw: '#8a8f98',
}

/** Requests a second with 16 connections, each shape against its own fastest; readable on light and dark pages. */
export function chartOf({ cells }: Results): string {
  const names = [...new Set(cells.map(({ shape }) => shape))]
  let y = 64
  const groups = names.map(name => {
    const ofShape = SIDES.flatMap(side => cells.find(cell => cell.shape === name && cell.side === side) ?? [])
    const most = Math.max(...ofShape.map(({ sixteen }) => sixteen))
    const top = y
    const bars = ofShape.map(({ side, sixteen }) => {
      const length = Math.max(1, ((WIDTH - LABEL - 80) * sixteen) / most)
      const bar = `<rect x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2" fill="${COLOURS[side]}"/>
<text x="${(LABEL + length + 6).toFixed(1)}" y="${y + BAR - 3}" class="figure">${grouped(sixteen)}</text>`
      y += BAR + 3
      return bar
    })
    const middle = (top + y - 3) / 2 + 4
    y += GAP
    return `<text x="${LABEL - 12}" y="${middle.toFixed(1)}" class="shape">${titleOf(name)}</text>\n${bars.join('\n')}`
  })
  let x = 16
  const keys = SIDES.map(side => {
    const key = `<rect x="${x}" y="34" width="12" height="12" rx="2" fill="${COLOURS[side]}"/><text x="${x + 18}" y="44" class="figure">${TITLES[side]}</text>`
    x += 50 + TITLES[side].length * LETTER
    return key
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-label="Requests a second with 16 connections">
<style>
text { font: 12px system-ui, sans-serif; fill: #24292f }
.shape { text-anchor: end; font-weight: 600 }
.title { font-size: 14px; font-weight: 600 }
rect.paper { fill: #ffffff }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect.paper { fill: #0d1117 } }
</style>
<rect class="paper" width="${WIDTH}" height="${y}"/>
<text x="16" y="20" class="title">Requests a second with 16 connections: longer is faster</text>
${keys.join('\n')}
${groups.join('\n')}
</svg>
`
}

const grouped = (figure: number) => Math.round(figure).toLocaleString('en')
