import { type Html, html, joined } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { tenureAnchor } from '../words.ts'
import type { HeldFragment } from './listed.generated.ts'
import { linked } from './things.ts'

/** Who held a post, from when to when. */
export type Held = HeldFragment

/**
 * A tenure with its dates as they are given: an open end is shown as open, what no document states as unsourced, and days on
 * which events show somebody in a post are no begin and no end.
 */
export function tenureItem(tenure: Held, of: 'person' | 'post' | 'both', query: string): Html {
  const { id, post, person, notes } = tenure
  const what = {
    person: linked({ id: post.id, name: post.title }, query),
    post: linked(person, query),
    both: html`${linked({ id: post.id, name: post.title }, query)}: ${linked(person, query)}`,
  }[of]
  return html`<li${of === 'person' && html` id="${tenureAnchor(id)}"`}>${what}<br><span class="quiet">${spanOf(tenure)}</span>${basisOf(tenure)}${notes.map(
    ({ text }) => html`<br><span class="quiet">${text}</span>`,
  )}</li>\n`
}

function spanOf({ from, to, openTo, attestedFrom, attestedTo }: Held): Html {
  const begin = from === null ? 'begin not stated' : `from ${dateInWords(from)}`
  const end = to === null ? (openTo ? 'end open' : 'end not stated') : `to ${dateInWords(to)}`
  const seen =
    attestedFrom &&
    attestedTo &&
    `${dateInWords(attestedFrom)}${attestedFrom === attestedTo ? '' : ` to ${dateInWords(attestedTo)}`}`
  return html`${begin}, ${end}${seen && `; events show it ${attestedFrom === attestedTo ? 'on' : 'from'} ${seen}, which is no begin and no end`}`
}

function basisOf({ sourced, basis, documents }: Held): Html {
  if (!sourced)
    return html` <strong class="unsourced">unsourced</strong>${basis && html` <span class="quiet">${basis.replace(/,? ?unsourced$/, '')}</span>`}`
  return documents.length > 0
    ? html` <span class="quiet">by ${joined(
        documents.map(({ id, title, url }) =>
          url ? html`<a href="${url}" rel="noopener">${title}</a>` : linked({ id, name: title }, ''),
        ),
        ', ',
      )}</span>`
    : html``
}
