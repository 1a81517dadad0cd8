import './embed.css'
import { type ArcFile, curveIn } from '../../src/chart/arc-file.ts'
import { keepDrawn } from './arc/drawn.ts'
import { walkMarks } from './arc/marks.ts'
import { readPoints } from './arc/readout.ts'

/** In a frame: as wide as the frame is, its points can be read, and the page around it is told how high it is. */
const arc = document.querySelector<HTMLElement>('figure.arc')

async function enliven(place: HTMLElement): Promise<void> {
  const wide = place.querySelector<HTMLElement>('.wide')
  const response = await fetch(place.dataset.json ?? '')
  if (!wide || !response.ok) return
  const file: ArcFile = await response.json()
  const open = (date: string) => {
    const address = new URL(file.address)
    address.searchParams.set('on', date)
    window.open(address, '_blank', 'noopener')
  }
  place.classList.add('drawn')
  keepDrawn(wide, curveIn(file), drawn => {
    walkMarks(drawn.svg, () => {})
    readPoints(drawn, { open, range: () => {} })
  })
}

new ResizeObserver(() =>
  // Whoever frames it may know its height: it is no secret.
  parent.postMessage(
    { demarcheHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) },
    '*',
  ),
).observe(document.documentElement)

if (arc) void enliven(arc)
