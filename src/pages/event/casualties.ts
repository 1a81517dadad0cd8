import { type Html, html } from '../../html.ts'
import type { ShownEvent } from './read.ts'

type Casualties = ShownEvent['event']['casualties']
type Figure = NonNullable<Casualties['killed']>

const MEASURES = [
  ['killed', 'Killed'],
  ['injured', 'Injured'],
  ['missing', 'Missing'],
  ['survivors', 'Survived'],
  ['aboard', 'Aboard'],
] as const

/**
 * Figures of persons as ranges over all accounts. "None reported" is what somebody says and no count; where nobody gives a
 * figure that is said too, if any other measure has one.
 */
export function casualtiesInWords(casualties: Casualties): Html | undefined {
  if (MEASURES.every(([measure]) => casualties[measure] === null)) return undefined
  return html`<ul class="plain">${MEASURES.map(([measure, title]) => {
    const figure = casualties[measure]
    if (figure)
      return html`<li>${title}: ${figureInWords(figure)}${figure.shared && html` <span class="quiet">in part said of this event and others together</span>`}</li>`
    return (
      ['killed', 'injured'].includes(measure) &&
      html`<li>${title}: <span class="quiet">no figure in any account</span></li>`
    )
  })}</ul>`
}

function figureInWords({ min, max, approximate, text, scopes }: Figure): Html {
  const range = rangeInWords(min, max)
  const said = text.map(words => `“${words}”`).join(', ')
  const about = scopes.length > 0 ? ` (${scopes.join('; ')})` : ''
  if (range === undefined)
    return html`<strong>${said}</strong>${about} <span class="quiet">as said; nobody gives a number</span>`
  return html`<strong>${approximate ? `about ${range}` : range}</strong>${about}${said !== '' && html`; also said: ${said}`}`
}

function rangeInWords(min: number | null, max: number | null): string | undefined {
  if (min === null && max === null) return undefined
  if (min === null) return `at most ${count(max)}`
  if (max === null) return `${count(min)} or more`
  return min === max ? count(min) : `${count(min)} to ${count(max)}`
}

const count = (value: number | null) => (value ?? 0).toLocaleString('en')
