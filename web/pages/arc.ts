import './arc.css'
import { type ArcFile, curveIn } from '../../src/chart/arc-file.ts'
import { type Drawn, keepDrawn, markDay } from './arc/drawn.ts'
import { choose, walkMarks } from './arc/marks.ts'
import { openPoint } from './arc/point.ts'
import { readPoints } from './arc/readout.ts'

/*
 * The page of an arc is complete as the server writes it. This makes it answer: the figure is drawn as wide as it stands,
 * points are read, opened and chosen as a range, events of figure and list belong together, citations can be copied.
 */

const arc = document.querySelector<HTMLElement>('figure.arc')
const controls = document.querySelector<HTMLFormElement>('form.controls')

async function enliven(place: HTMLElement): Promise<void> {
  const wide = place.querySelector<HTMLElement>('.wide')
  if (!wide) return
  const response = await fetch(place.dataset.json ?? '')
  // The page stays as it was written.
  if (!response.ok) return
  const file: ArcFile = await response.json()
  place.classList.add('drawn')
  keepDrawn(wide, curveIn(file), drawn => {
    markDay(drawn, told())
    walkMarks(drawn.svg, event => choose(document, event))
    readPoints(drawn, { open: date => void tell(date, drawn), range: showRange })
  })
}

/** The day whose point is told beneath the figure stands in the address. */
const told = () => new URLSearchParams(location.search).get('on') ?? undefined

async function tell(date: string, drawn: Drawn): Promise<void> {
  await openPoint(date)
  markDay(drawn, told())
}

/** The same view over another range: an address of its own. */
function showRange(from: string, to: string): void {
  for (const [name, value] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const input = controls?.elements.namedItem(name)
    if (input instanceof HTMLInputElement) input.value = value
  }
  controls?.requestSubmit()
}

if (arc) void enliven(arc)

// What is not filled in stays out of the address.
controls?.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
})

for (const item of document.querySelectorAll<HTMLElement>('.events [data-event]'))
  for (const type of ['pointerenter', 'focusin'])
    item.addEventListener(type, () => choose(document, item.dataset.event))

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]'))
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copies ?? '')?.textContent ?? ''
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  })
