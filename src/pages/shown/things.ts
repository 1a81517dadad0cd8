import { type Html, html, joined } from '../../html.ts'
import { pageOf, splitId } from '../words.ts'

/** Anything with an id and, mostly, a name or a title. */
export type Thing = { readonly id: string; readonly name?: string; readonly title?: string }

/** What a thing is called; an id without its kind where it has no name. */
export const nameOf = ({ id, name, title }: Thing): string => name ?? title ?? splitId(id)[1]

/** A thing as a link to its page, under the evidence of the page it stands in. */
export const linked = (thing: Thing, query: string): Html =>
  html`<a href="${pageOf(thing.id, query)}">${nameOf(thing)}</a>`

/** Several of them with commas between; nothing where there are none. */
export const linkedAll = (things: readonly Thing[], query: string): Html | undefined =>
  things.length > 0
    ? joined(
        things.map(thing => linked(thing, query)),
        ', ',
      )
    : undefined

/** Pieces that are there, with dots between. */
export const dotted = (parts: readonly (Html | string | null | undefined | false)[]): Html =>
  joined(
    parts.filter(part => part !== null && part !== undefined && part !== false && part !== ''),
    ' · ',
  )

/** A line of a list of facts; nothing where there is nothing to say. */
export const fact = (title: string, content: Html | string | null | undefined | false): Html | undefined =>
  content ? html`<div><dt>${title}</dt><dd>${content}</dd></div>` : undefined

/** A section with its heading, which others can link to; nothing without content. */
export const section = (id: string, title: string, content: Html | undefined | false): Html | undefined =>
  content
    ? html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`
    : undefined
