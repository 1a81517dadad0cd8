import { type Html, html, joined } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { dateInWords } from '../dates.ts'
import { type Context, framed } from '../entity/frame.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { claimItem } from '../shown/claim.ts'
import { languageInWords, stateRunInWords } from '../shown/documents.ts'
import { eventList } from '../shown/events.ts'
import { notesSection } from '../shown/notes.ts'
import { dotted, fact, linked, nameOf, section } from '../shown/things.ts'
import { counted, titled, wordsOf } from '../words.ts'
import {
  DocumentClaims,
  type DocumentClaimsQuery,
  DocumentRecord,
  type DocumentRecordQuery,
} from './document.generated.ts'

type Document = Of<DocumentRecordQuery['node']>
type Claims = Of<DocumentClaimsQuery['node']>['claims']

/** All that the page of a document shows. */
export type ShownDocument = { readonly document: Document; readonly claims: Claims }

/** Reads a document; undefined where there is none, or where it may not be read. */
export async function readDocument(ask: Ask, id: string, view: View): Promise<ShownDocument | undefined> {
  const asked = { id, evidence: evidenceOf(view) }
  const [record, said] = await Promise.all([ask(DocumentRecord, asked), ask(DocumentClaims, asked)])
  const [document, claims] = [given(record.node), given(said.node)?.claims]
  return document && claims ? { document, claims } : undefined
}

/** The page of a document: who published it, where it is read, what it reports and what it states. */
export function documentPage({ document, claims }: ShownDocument, context: Context): Page {
  const { query } = context
  const { title, titleIsOurs, published, source, events, notes } = document
  return framed(context, {
    kicker: dotted(['Document', source.name, published && dateInWords(published)]),
    title,
    description: `${title}, ${source.name}: the events it reports and the claims that stand in it.`,
    lead:
      titleIsOurs && html`<p class="quiet">The headline was not seen; the title is our own description.</p>`,
    contents: [
      events.totalCount > 0 && ['events', `${counted(events.totalCount, 'event')} reported`],
      claims.length > 0 && ['claims', counted(claims.length, 'claim')],
    ],
    main: html`${facts(document, query)}
${section('events', 'What it reports', events.nodes.length > 0 && eventList(events.nodes, query))}
${section('claims', 'What it states', claims.length > 0 && claimsByThing(claims, context))}
${namesSection(document, query)}
${notesSection(notes)}`,
    question: DocumentClaims.query,
  })
}

function facts(
  { url, source, published, language, kind, reliability, authors, image }: Document,
  query: string,
): Html {
  return html`<dl class="facts">
${fact('Address', url ? html`<a href="${url}" rel="noopener">${url}</a>` : html`<span class="quiet">none that was verified</span>`)}
${fact('Publisher', html`${linked(source, query)} (${stateRunInWords(source)})`)}
${fact('Published', published ? dateInWords(published) : html`<span class="quiet">not known</span>`)}
${fact('Language', language && languageInWords(language))}
${fact('Kind', kind && titled(kind))}
${fact('Reliability', reliability && titled(reliability))}
${fact('By', authors.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; '))}
${fact('Picture', image && dotted([image.shows, image.photographer, image.agency, image.takenOn && `taken ${dateInWords(image.takenOn)}`]))}
</dl>`
}

/** Claims by the things that they are about, in the order of the record. */
function claimsByThing(claims: Claims, { id, query }: Context): Html {
  const keyOf = ({ about }: Claims[number]) => about.map(({ id }) => id).join(' ')
  return html`${[...new Set(claims.map(keyOf))].map(key => {
    const own = claims.filter(claim => keyOf(claim) === key)
    return html`<h3>${joined(
      (own[0]?.about ?? []).map(thing => linked({ id: thing.id, name: nameOf(thing) }, query)),
      ', ',
    )}</h3><ul class="claims">${own.map(claim => claimItem(claim, query, { document: id }))}</ul>`
  })}`
}

/** What it names, in its own words; what only an element of the page names is no part of the story. */
const namesSection = ({ names, unidentifiedNames }: Document, query: string): Html | undefined =>
  section(
    'names',
    'What it names, in its own words',
    names.length + unidentifiedNames.length > 0 &&
      html`<ul class="columns">${names.map(
        ({ words, part, entity }) =>
          html`<li>${linked({ id: entity.id, name: nameOf(entity) }, query)} <span class="quiet">${saidAs(words, part)}</span></li>`,
      )}${unidentifiedNames.map(({ words, part }) => html`<li>${saidAs(words, part)} <span class="quiet">outside the graph</span></li>`)}</ul>`,
  )

const saidAs = (words: readonly string[], part: string | null) =>
  `“${words.join('”, “')}”${part && part !== 'BODY' ? `, ${wordsOf(part)}` : ''}`
