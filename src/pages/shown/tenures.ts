import { type Html, html, joined } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { tenureAnchor } from '../words.ts'
import type { HeldFragment } from './listed.generated.ts'
import { linked } from './things.ts'

/** Who held a post, from when to when. */
export type Held = HeldFragment

/** Tenures as a list, with what “seen in it” means, which must not be taken for begin and end. */
export const tenureList = (tenures: readonly Held[], of: Told, query: string): Html =>
  html`<ul class="posts">${tenures.map(one => tenureItem(one, of, query))}</ul>${seenNote(tenures)}`

export const seenNote = (tenures: readonly Held[]): Html | undefined =>
  tenures.some(({ attested }) => attested !== null)
    ? html`<p class="quiet">“Seen in it” is when events, or what is told of or by the person, show the post held: no begin and no end.</p>`
    : undefined

/** Which side of a tenure is told: of a person the post, of a post the holder. */
type Told = 'person' | 'post' | 'both'

/**
 * A tenure with its dates as they are given: an open end is shown as open, what no document states as unsourced, and days on
 * which somebody is seen in a post are no begin and no end.
 */
export function tenureItem(tenure: Held, of: Told, query: string): Html {
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

function spanOf({ from, to, openTo, uncertainFrom, attested }: Held): Html {
  const begin = from === null ? 'begin not stated' : `from ${dateInWords(from)}`
  const end = to === null ? (openTo ? 'end open' : 'end not stated') : `to ${dateInWords(to)}`
  const doubt =
    uncertainFrom &&
    `; uncertain from ${dateInWords(uncertainFrom)}, by when another held the post: nobody states the end`
  return html`${begin}, ${end}${attested && `; seen in it ${whenIn(attested)}`}${doubt}`
}

/** "on 29 March 2023", "in March 2022", "from 10 November 2022 to 24 January 2025". */
function whenIn(attested: string): string {
  const word = attested.includes('/') ? 'from' : /^\d{4}-\d\d-\d\d/.test(attested) ? 'on' : 'in'
  const [begin = '', end] = attested.split('/')
  return `${word} ${dateInWords(begin)}${end === undefined ? '' : ` to ${dateInWords(end)}`}`
}

function basisOf({ sourced, basis, documents }: Held): Html {
  if (!sourced)
    return html` <strong class="unsourced">unsourced</strong>${basis && basis !== 'unknown' && html` <span class="quiet">(${basis.replace(/,? ?unsourced$/, '')})</span>`}`
  return documents.length > 0
    ? html` <span class="quiet">by ${joined(
        documents.map(({ id, title, url }) =>
          url ? html`<a href="${url}" rel="noopener">${title}</a>` : linked({ id, name: title }, ''),
        ),
        ', ',
      )}</span>`
    : html``
}
