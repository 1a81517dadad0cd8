import { html, joined } from '../html.ts'
import type { Page } from '../pages/shell.ts'
import { counted } from '../pages/words.ts'
import { FILES } from './files.ts'
import { licencesOf, SCORES } from './licence.ts'
import { describe, groundInWords, narrowedInWords } from './narrowed.ts'
import { type ExportQuestion, versionOf } from './question.ts'

const FORMATS = [
  ['csv', 'CSV', 'For spreadsheets, R and pandas: commas, UTF-8, ISO dates.'],
  ['json', 'JSON', 'The same tables; lists are lists.'],
  ['parquet', 'Parquet', 'The same tables, typed, for DuckDB, Spark and pandas.'],
  ['gexf', 'GEXF', 'For Gephi: exact dates move its time line.'],
  ['graphml', 'GraphML', 'For yEd, Cytoscape, networkx, igraph.'],
  ['jsonld', 'JSON-LD', 'In the terms of schema.org and PROV.'],
] as const

/** What can be taken along of a pair or a dossier, file by file. */
export function exportPage(question: ExportQuestion, events: number): Page {
  const path = `/export/${question.id}`
  const narrowed = narrowedInWords(question)
  const file = (name: string) => html`<a href="${path}/${name}${queryIn(question)}" download>${name}</a>`
  return {
    title: `Export: ${question.title}`,
    description: describe(question),
    path,
    main: html`<h1>${question.title}: files to take along</h1>
<p class="lead">${counted(events, 'event')} with all claims and documents that they rest on${
      narrowed.length > 0 && `: ${narrowed.join('; ')}`
    }. ${groundInWords(question)}</p>
<p>Tables: events; roles, who and what took part in each; links between events; claims, who says what; documents.</p>
<dl>${FORMATS.map(
      ([format, name, what]) =>
        html`<dt><strong>${name}</strong></dt><dd>${what}<br>${joined(
          FILES.filter(one => one.format === format).map(one => file(one.name)),
          ' · ',
        )}</dd>`,
    )}<dt><strong>About them</strong></dt><dd>What each field means, with units, and how to cite.<br>${file('datapackage.json')} · ${file('CITATION.cff')}</dd></dl>
<p>Data version ${versionOf(question.ground)}. ${licences(question)} Scores of event types: <a href="${SCORES.path}" rel="noopener">PLOVER manual</a>, ${SCORES.licence}.</p>
<p class="quiet">Titles, summaries and statements are our own words; of the documents there is nothing in here but their headlines. At most 5,000 events at once; <code>demarche export</code> takes all.</p>`,
  }
}

const licences = (question: ExportQuestion) => {
  const found = licencesOf(question)
  return found.length === 0
    ? 'Nothing says under which licence it may be used.'
    : `Licence: ${found.map(({ text }) => text).join(', ')}.`
}

/** The same narrowing in the addresses of the files. */
function queryIn({ from, to, evidence }: ExportQuestion): string {
  const parts = {
    from,
    to,
    known: evidence?.asKnownOn,
    only: evidence?.only?.join(','),
    exclude: evidence?.exclude?.join(','),
    'no-state-media': evidence?.excludeStateMedia ? 'yes' : undefined,
    speakers: evidence?.minSpeakers,
  }
  const written = Object.entries(parts).flatMap(([name, value]) =>
    value == null ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return written.length > 0 ? `?${written.join('&')}` : ''
}
