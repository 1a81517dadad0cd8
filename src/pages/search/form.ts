import type { NodeKind } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { kebab } from '../parameters.ts'
import { KINDS } from './kinds.ts'

export type Sought = {
  readonly text: string
  readonly kinds: readonly NodeKind[]
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** With the sieve by kind and date; the front page only has the box. */
  readonly hasSieve?: boolean
  /** What else the address says, to be kept. */
  readonly kept?: Html | undefined
}

/** The search as a plain form. */
export const searchForm = ({ text, kinds, from, to, hasSieve = false, kept }: Sought): Html =>
  html`<form class="search" method="get" action="/search" role="search" aria-label="${hasSieve ? 'Search with filters' : 'Search the graph'}"><p class="box"><label for="q">Name, word or code, in any script</label><input id="q" name="q" type="search" value="${text}" placeholder="Kremlin, Əliyev, Sputnik, embassy Kyiv" autocomplete="off" spellcheck="false"><button type="submit">Search</button></p>${kept}${
    hasSieve &&
    html`<details class="filters"${(kinds.length > 0 || from || to) && html` open`}><summary>Only some kinds or dates</summary><fieldset class="kinds"><legend>Kinds; none ticked means all</legend>${KINDS.map(
      ([code, , many]) =>
        html`<label class="check"><input type="checkbox" name="kinds" value="${kebab(code)}"${kinds.includes(code) && html` checked`}> ${many}</label>`,
    )}</fieldset><div class="sieve">${date('from', 'From', from)}${date('to', 'To', to)}<p class="hint">A year, a month or a day: of events when they happened, of documents when they were published, of claims when they were known. What has no date is left out then.</p></div></details>`
  }</form>`

const date = (name: string, label: string, value: string | undefined): Html =>
  html`<label>${label} <input name="${name}" value="${value}" placeholder="2024-12" autocomplete="off" spellcheck="false"></label>`
