import { type Html, html } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { type EvidenceAddress, isRestricted, takesAway } from '../evidence.ts'
import { counted } from '../words.ts'

export type Searched = {
  readonly documents: number
  readonly sources: number
  readonly from: string | null
  readonly to: string | null
}

/** Which documents are left, in words: "as known on 5 January 2025, without TASS". */
export function evidenceInWords(view: EvidenceAddress): string {
  const { known, only, exclude, speakers, 'no-state-media': noStateMedia } = view
  return [
    known && `as known on ${dateInWords(known)}`,
    only && `from ${only.join(' and ')} alone`,
    exclude && `without ${exclude.join(' and ')}`,
    noStateMedia && 'without media known to be run by a state',
    speakers && `only what at least ${counted(speakers, 'independent speaker')} say`,
  ]
    .filter(part => part !== undefined)
    .join(', ')
}

/**
 * Said above a page that does not rest on all documents: which are left, what that means, and the way back. Nothing where
 * all are read. `more`: what it does to what this page shows, in a sentence.
 */
export function evidenceNotice(
  view: EvidenceAddress,
  searched: Searched,
  all: string,
  more?: string,
): Html | undefined {
  if (!isRestricted(view)) return undefined
  const { documents, sources, from, to } = searched
  return html`<aside class="evidence" aria-label="Evidence"><p><strong>Read ${evidenceInWords(view)}.</strong> Searched: ${counted(documents, 'document')} of ${counted(sources, 'publisher')}${
    from &&
    to &&
    (from === to
      ? `, published on ${dateInWords(from)}`
      : `, published from ${dateInWords(from)} to ${dateInWords(to)}`)
  }. What these do not state is not shown, whoever else states it${
    takesAway(view)
      ? ', but for who did what to whom and when: where accounts do not differ that is told as the record has it'
      : ''
  }.${more && ` ${more}`} <a href="${all}">Show with all documents</a></p></aside>`
}

/** A form that asks for the same page from other documents. `hidden` keeps what else the address says. */
export function evidenceForm(
  view: EvidenceAddress,
  action: string,
  hidden: Readonly<Record<string, string | undefined>> = {},
): Html {
  const { known, only, exclude, speakers, 'no-state-media': noStateMedia } = view
  return html`<details class="evidence-form"><summary>Read it from other documents</summary><form method="get" action="${action}">
${Object.entries(hidden).map(([name, value]) => value && html`<input type="hidden" name="${name}" value="${value}">`)}
${field('known', 'As known on', known, 'YYYY-MM-DD')}
${field('exclude', 'Without sources', exclude?.join(','), 'TASS, source:caliber-az')}
${field('only', 'These sources alone', only?.join(','), 'JAMnews')}
${field('speakers', 'Independent speakers, at least', speakers, '1')}
<label class="check"><input type="checkbox" name="no-state-media" value="yes"${noStateMedia && html` checked`}> Without state media</label>
<button type="submit">Show</button></form></details>`
}

const field = (name: string, label: string, value: string | number | undefined, hint: string): Html =>
  html`<label>${label} <input name="${name}" value="${value ?? ''}" placeholder="${hint}" autocomplete="off" spellcheck="false"></label>`

/**
 * What stands in the place of a value that is not there: told apart are what others state, what is denied, and what nobody
 * states. Of the last nothing is said unless a reader would look for it.
 */
export function absent(basis: string | undefined, isLookedFor: boolean): Html | undefined {
  if (basis === 'NOT_STATED')
    return html`<span class="quiet">not stated in these documents; that is no “no”</span>`
  if (basis === 'DENIED') return html`denied`
  return isLookedFor ? html`<span class="quiet">not stated</span>` : undefined
}

/** What is said where a list is empty: of the record, or of the documents that are left. */
export const nothing = (view: EvidenceAddress, ofRecord: string, ofDocuments: string): Html =>
  html`<p class="quiet">${isRestricted(view) ? ofDocuments : ofRecord}</p>`
