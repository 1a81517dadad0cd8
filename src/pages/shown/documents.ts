import { type Html, html } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { counted, pageOf, wordsOf } from '../words.ts'
import { dotted, linked } from './things.ts'

/** A document as lists show it. */
export type ListedDocument = {
  readonly id: string
  readonly title: string
  readonly titleIsOurs: boolean
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
  readonly kind: string | null
  readonly reliability: string | null
  readonly claimCount?: number
  readonly source?: PublisherShown
}

export type PublisherShown = {
  readonly id: string
  readonly name: string
  readonly stateRun: boolean | null
  readonly stateRunBasis: string | null
  readonly state: { readonly id: string; readonly name: string } | null
}

/** Documents in the order given, each with its verified address, publisher and date. */
export const documentList = (documents: readonly ListedDocument[], query: string): Html =>
  html`<ul class="documents">${documents.map(one => documentItem(one, query))}</ul>`

function documentItem(document: ListedDocument, query: string): Html {
  const { id, title, titleIsOurs, url, published, language, kind, reliability, claimCount, source } = document
  return html`<li><p>${
    url
      ? html`<a href="${url}" rel="noopener"${languageOf(document)}>${title}</a> <span class="quiet">${hostOf(url)}</span>`
      : html`<span${languageOf(document)}>${title}</span> <span class="quiet">no verified address</span>`
  }${titleIsOurs && html` <span class="quiet">(our description; the headline was not seen)</span>`}</p>
<p class="quiet">${dotted([
    source && html`${linked(source, query)} (${stateRunInWords(source)})`,
    published ? dateInWords(published) : 'date not known',
    language && languageInWords(language),
    kind && wordsOf(kind),
    reliability && html`<strong>${wordsOf(reliability)} reliability</strong>`,
    toldIn(id, claimCount, query),
  ])}</p></li>\n`
}

/** Leads to what a document says; of one without claims, to where it is named. */
const toldIn = (id: string, claimCount: number | undefined, query: string): Html =>
  claimCount === 0
    ? html`no claims, <a href="${pageOf(id, query)}">where it is used</a>`
    : html`<a href="${pageOf(id, query)}">${claimCount === undefined ? 'what it says' : counted(claimCount, 'claim')}</a>`

const hostOf = (url: string) => URL.parse(url)?.host.replace(/^www\./, '')

/** Whether a state runs a publisher, told apart from nobody saying so. */
export const stateRunInWords = ({
  stateRun,
  stateRunBasis,
  state,
}: Pick<PublisherShown, 'stateRun' | 'stateRunBasis' | 'state'>): string =>
  `${state ? `${state.name}, ` : ''}${stateRun === null ? 'state-run or not: not known' : stateRun ? 'state-run' : 'not state-run'}${stateRunBasis ? `; ${stateRunBasis}` : ''}`

/** The language of a headline, for those who read aloud; our own description is English. */
export const languageOf = ({
  language,
  titleIsOurs,
}: {
  readonly language: string | null
  readonly titleIsOurs: boolean
}): Html | undefined => (language && !titleIsOurs ? html` lang="${language}"` : undefined)

const languages = new Intl.DisplayNames('en', { type: 'language' })

/** "Azerbaijani" for az. */
export function languageInWords(code: string): string {
  return languages.of(code) ?? code
}
