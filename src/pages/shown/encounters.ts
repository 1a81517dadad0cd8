import type { EncounterKind } from '../../graphql/schema.generated.ts'
import { type Html, html, joined } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { counted } from '../words.ts'
import { whenOf } from './events.ts'
import type { SummonedFragment } from './listed.generated.ts'
import { linked } from './things.ts'

export type Summoned = SummonedFragment

export const MET: Readonly<Record<EncounterKind, string>> = {
  MET: 'met',
  CALLED: 'spoke by telephone',
  SUMMONED: 'at a summons',
}

type Occasion = { readonly id: string; readonly title: string; readonly date: string | null }

/** How often, from when to when, and which events these were. */
export const occasions = (
  {
    times,
    first,
    last,
    events,
  }: {
    readonly times: number
    readonly first: string
    readonly last: string
    readonly events: readonly Occasion[]
  },
  query: string,
): Html =>
  html`${counted(times, 'time')}, ${first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`}<details><summary>Which</summary><ul>${events.map(
    event => html`<li><span class="when">${whenOf(event.date)}</span> ${linked(event, query)}</li>`,
  )}</ul></details>`

/** Who was called in by whom. `told` names the side that the page is not about. */
export const summonsList = (
  all: readonly Summoned[],
  told: 'by' | 'person' | 'both',
  query: string,
): Html | undefined =>
  all.length === 0
    ? undefined
    : html`<ul>${all.map(summoned => {
        const { by, person } = summoned
        const sides =
          told === 'both'
            ? [html`${linked(by, query)} summoned ${linked(person, query)}`]
            : [linked(summoned[told], query)]
        return html`<li>${joined(sides)}: ${occasions(summoned, query)}</li>`
      })}</ul>`
