import { type Html, html, type Part } from '../../html.ts'
import { playgroundAddress } from '../../playground/address.ts'
import { evidenceOf, evidenceQuery } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { evidenceForm, evidenceNotice } from '../shown/evidence.ts'
import { pageOf } from '../words.ts'
import type { BesideQuery } from './beside.generated.ts'
import type { View } from './view.ts'

/** What every page of a thing is written from, beside what it shows. */
export type Context = {
  readonly id: string
  readonly view: View
  /** What links of the page carry, so that they stay within its evidence; with its question mark, or empty. */
  readonly query: string
  readonly beside: BesideQuery
}

export type Framed = {
  /** What kind of thing it is, above its name. */
  readonly kicker: Part
  readonly title: string
  readonly description: string
  readonly lead?: Part
  /** Sections that can be jumped to, with what to call them; those that are not there are left out. */
  readonly contents?: readonly (readonly [string, string] | false)[]
  readonly main: Part
  /** The question that the playground opens on. */
  readonly question: string
  /** Its variables beside `id` and `evidence`. */
  readonly variables?: Readonly<Record<string, unknown>>
}

/** The frame that all pages of things have: what was searched, the name, the matter, and the same in other forms. */
export function framed(context: Context, page: Framed): Page {
  const { id, view, beside } = context
  const { kicker, title, description, lead, contents = [], main, question, variables } = page
  const path = addressOf(id, view)
  const evidence = evidenceOf(view)
  const jumps = contents.filter(one => one !== false)
  return {
    title,
    description,
    path,
    scripts: ['places.ts'],
    head: html`<link rel="alternate" type="application/json" href="${jsonOf(id, view)}">\n`,
    main: html`${evidenceNotice(view, beside.searched, addressOf(id, { ...withoutEvidence(view) }))}<p class="kicker">${kicker}</p>
<h1>${title}</h1>
${lead}${
  jumps.length > 1 &&
  html`<nav class="contents" aria-label="On this page"><ul>${jumps.map(
    ([anchor, words]) => html`<li><a href="#${anchor}">${words}</a></li>`,
  )}</ul></nav>`
}
${main}
<section id="take" aria-labelledby="take-title"><h2 id="take-title">Take it along</h2>
<p><a href="${playgroundAddress(question, { id, ...variables, ...(evidence && { evidence }) })}">The same in the playground</a> · <a href="${jsonOf(id, view)}">JSON</a> · <span class="quiet">data version ${beside.dossiers[0]?.dataVersion}</span></p>
${evidenceForm(view, pageOf(id), { on: view.on })}
</section>`,
  }
}

/** The address of a page with all that it was asked with. */
export function addressOf(id: string, view: View): string {
  const evidence = evidenceQuery(view)
  const own = (['on', 'after'] as const).flatMap(name =>
    view[name] === undefined ? [] : [`${name}=${encodeURIComponent(view[name])}`],
  )
  const asked = [...own, ...(evidence ? [evidence.slice(1)] : [])].join('&')
  return `${pageOf(id)}${asked && `?${asked}`}`
}

/** The same as JSON. */
function jsonOf(id: string, view: View): string {
  const [path = '', asked] = addressOf(id, view).split('?')
  return `${path}.json${asked ? `?${asked}` : ''}`
}

const withoutEvidence = ({ on, after }: View): View => ({ on, after })

/** The page of a list after a cursor, at its section. */
export const slicedAt =
  ({ id, view }: Context, section: string) =>
  (after: string | undefined): string =>
    `${addressOf(id, { ...view, after })}#${section}`

/** A paragraph under the name. */
export const leadOf = (content: Part): Html => html`<p class="lead">${content}</p>`
