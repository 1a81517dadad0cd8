import { type Html, html, joined } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { claimAnchor, titled, wordsOf } from '../words.ts'
import type { ToldFragment } from './claim.generated.ts'
import { languageOf } from './documents.ts'
import { dotted, linked } from './things.ts'

/** A claim as pages show it. */
export type Told = ToldFragment

/** Who says it, in the words of the record. */
export function speakerOf({ saidThrough, anonymous }: Told, query: string): Html {
  const speaker = saidThrough.find(({ role }) => role === 'SPEAKER')
  const name = speaker?.name || (anonymous ? 'an unnamed source' : 'speaker not known')
  return html`${speaker?.party ? linked({ id: speaker.party.id, name }, query) : name}${
    anonymous && speaker?.name && html` <span class="quiet">(unnamed source)</span>`
  }`
}

/** Through whom the words came to the reader, after the speaker: relays, the channel, outlets. Undefined where the speaker published them. */
export function wayOf({ saidThrough }: Told, query: string): Html | undefined {
  const speaker = saidThrough.find(({ role }) => role === 'SPEAKER')?.party?.id
  const stations = saidThrough.filter(({ role, party }) => role !== 'SPEAKER' && party?.id !== speaker)
  const shown = (role: string, between: string) =>
    joined(
      stations
        .filter(station => station.role === role)
        .map(({ name, party }) => (party ? linked({ id: party.id, name }, query) : name)),
      between,
    )
  const parts = [
    [shown('RELAY', ' → '), ''],
    [shown('CHANNEL', ', '), 'on '],
    [shown('OUTLET', ', '), ''],
  ] as const
  const there = parts.filter(([part]) => part.text !== '')
  return there.length > 0
    ? joined(
        there.map(([part, before]) => html`${before}${part}`),
        ' → ',
      )
    : undefined
}

/** Where it stands: documents with publisher, date and place in them; the title leads to the verified address, or else to our page of it. */
export const citationsOf = ({ documents, sourced }: Told, query: string): Html =>
  documents.length > 0
    ? joined(
        documents.map(
          ({ document, url, title, source, published, locator }) =>
            html`<span${languageOf(document)}>${
              url
                ? html`<a href="${url}" rel="noopener">${title}</a>`
                : linked({ id: document.id, name: title }, query)
            }</span> <span class="quiet">${dotted([
              source?.name,
              published && dateInWords(published, 'short'),
              locator,
            ])}</span>`,
        ),
        html`<br>`,
      )
    : html`<span class="quiet">${sourced ? 'a document that may not be read here' : 'no document is named for it'}</span>`

/** How firmly it is said, how the document carries it, and whether it is used for figures; nothing for a plain assertion. */
export function mannerOf({ strength, form, rank, rankReason, inferred, validity }: Told): Html {
  return dotted([
    strength !== 'ASSERTS' && html`<strong>${titled(strength)}</strong>`,
    form && FORMS[form],
    rank !== 'NORMAL' && html`<strong>${titled(rank)}</strong>${rankReason && html`: ${rankReason}`}`,
    validity && html`said to hold: ${dateInWords(validity)}`,
    inferred && html`we infer: ${inferred}`,
  ])
}

const FORMS: Readonly<Record<NonNullable<Told['form']>, string>> = {
  QUOTED: 'in the speaker’s own words',
  REPORTED: 'in the outlet’s paraphrase',
  TOLD: 'told by the outlet as fact',
  ASSESSMENT: 'the author’s judgement',
  FORECAST: 'the author’s expectation',
}

/** In whose page a claim stands: that of its event, where it can be linked to, or of a document, which need not be named again. */
export type Within = { readonly event?: string; readonly document?: string }

/** A claim in a list, with who says it and where. */
export function claimItem(claim: Told, query: string, { event = '', document = '' }: Within = {}): Html {
  const manner = mannerOf(claim)
  const way = wayOf(claim, query)
  const anchor = claimAnchor(claim.id, event)
  return html`<li${anchor && html` id="${anchor}"`}${claim.rank === 'DEPRECATED' && html` class="deprecated"`}><p>${claim.statement}</p>
<dl class="small">
<div><dt>Said by</dt><dd>${speakerOf(claim, query)}</dd></div>
${way && html`<div><dt>Through</dt><dd>${way}</dd></div>`}
${!isOnlyIn(claim, document) && html`<div><dt>In</dt><dd>${citationsOf(claim, query)}</dd></div>`}
${manner.text !== '' && html`<div><dt>How</dt><dd>${manner}</dd></div>`}
${claim.notes.map(({ text }) => html`<div><dt>Remark</dt><dd>${text}</dd></div>`)}
</dl></li>\n`
}

/** Whether there is no more to say of where it stands than the page itself says. */
const isOnlyIn = ({ documents }: Told, id: string): boolean =>
  documents.length === 1 && documents[0]?.document.id === id && documents[0].locator === null

/** Claims by what they are about, in the order of the record. */
export function claimsByProperty(claims: readonly Told[], query: string, within: Within = {}): Html {
  const properties = [...new Set(claims.map(({ property }) => property))]
  return html`${properties.map(
    property =>
      html`<h3>${titled(property)}</h3><ul class="claims">${claims
        .filter(claim => claim.property === property)
        .map(claim => claimItem(claim, query, within))}</ul>`,
  )}`
}

/** The value of a claim as one line; a date in words. */
export const valueInWords = (property: string, value: string): string =>
  /Date$/.test(property) ? dateInWords(value) : value

export const propertyInWords = wordsOf
