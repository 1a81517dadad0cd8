import { figure } from '../../chart/figure.ts'
import { QUAD_CLASSES } from '../../chart/quad-classes.ts'
import { sentenceOn } from '../../chart/sentence.ts'
import { type Html, html, joined } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { evidenceParameters, evidenceQuery, isRestricted } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { whenOf } from '../shown/events.ts'
import { evidenceNotice } from '../shown/evidence.ts'
import { counted, decimal, pageOf, titled } from '../words.ts'
import { queryOf } from './address.ts'
import { citationOf, methodOf } from './cite.ts'
import { controls } from './controls.ts'
import { pointSection } from './point.ts'
import type { Arc, ArcExplanation, ArcRow } from './read.ts'

/** Widths of the figure that the server draws: for a screen and for a phone; a script draws it again as wide as it stands. */
export const WIDE = 1120
export const NARROW = 362

export const pathOf = ({ pair }: Pick<Arc, 'pair'>): string => `/arc/${pair.join('-')}`

/** The page of an arc. `point`: what the point that the address names is made of. */
export function arcPage(
  arc: Arc,
  point: ArcExplanation | undefined,
  { origin, today }: { readonly origin: string; readonly today: string },
): Page {
  const { answer, curve, view } = arc
  const here = `${pathOf(arc)}${queryOf(view)}`
  const file = (extension: string) => `${pathOf(arc)}.${extension}${queryOf(view, { on: undefined })}`
  const title = `${curve.name}, ${answer.from} to ${answer.to}`
  const embedded = `/oembed?format=json&url=${encodeURIComponent(`${origin}${here}`)}`
  return {
    title,
    description: sentenceOn(curve),
    path: here,
    scripts: ['arc.ts'],
    head: html`<link rel="alternate" type="application/json+oembed" href="${origin}${embedded}" title="${title}">
<meta property="og:image" content="${origin}${file('png')}">
<meta property="og:image:alt" content="${sentenceOn(curve)}">
<meta name="twitter:card" content="summary_large_image">`,
    main: html`${noticeOn(arc)}<h1>${curve.name}</h1>
<p class="lead">Relation and tension from ${answer.from} to ${answer.to}, at the end of each ${answer.interval.toLowerCase()}. ${counted(arc.rows.length, 'event')}${
      arc.cut && html` (the newest; choose a shorter range for older ones)`
    }${weightless(arc)}. <span class="quiet">${methodOf(answer.method)}.</span></p>
${controls(arc)}
${contents(arc)}
<figure class="arc" data-json="${file('json')}" data-from="${answer.from}" data-to="${answer.to}">
<div class="wide">${figure(curve, { width: WIDE, theme: 'auto', linked: true, on: view.on })}</div>
<div class="narrow">${figure(curve, { width: NARROW, theme: 'auto', linked: true, on: view.on })}</div>
<figcaption>${legend()}<p class="quiet">${sentenceOn(curve)}</p></figcaption>
</figure>
${pointSection(arc, point)}
${turns(arc)}
${events(arc)}
${table(arc)}
<section aria-labelledby="take"><h2 id="take">Cite, embed, take it along</h2>
<p><a href="${file('svg')}" download>SVG</a> · <a href="${file('png')}" download>PNG</a> · <a href="${file('csv')}" download>CSV</a> · <a href="${file('json')}">JSON</a> · <a href="${answer.permalink}">The same in the playground</a> · <a href="/export/${arc.pair.join('-')}">Its events, claims and documents as files</a></p>
${citing(arc, `${origin}${here}`, today)}
<details><summary>Embed</summary><p>A frame:</p><pre><code>&lt;iframe src="${origin}/embed${here}" title="${title}" width="100%" height="420" loading="lazy"&gt;&lt;/iframe&gt;
&lt;script src="${origin}/embed.js" async&gt;&lt;/script&gt;</code></pre><p>A component:</p><pre><code>&lt;script type="module" src="${origin}/tension-arc.js"&gt;&lt;/script&gt;
&lt;tension-arc between="${arc.pair.join(' ')}"&gt;&lt;/tension-arc&gt;</code></pre><p class="quiet">Both show only where this server lists the embedding site: a frame by <code>FRAME_ORIGINS</code>, a component by <code>CORS_ORIGINS</code>. A picture shows anywhere.</p></details>
</section>`,
  }
}

/** With one of these the curve counts fewer for other reasons too. */
const FEWER = ['method', 'from', 'to', 'by', 'types', 'classes', 'attributed'] as const

/** Why the curve counts fewer events than are listed, in a few words. Under evidence any of them may be missing for either reason. */
function weightless({ answer, rows, cut, view }: Arc): string {
  const fewer = rows.length - answer.eventCount
  if (cut || fewer <= 0 || FEWER.some(name => view[name] !== undefined)) return ''
  return isRestricted(view)
    ? `, ${fewer} of which ${fewer === 1 ? 'is' : 'are'} not counted in the curve: these documents do not tell both sides or the day, or the occasion counts once already`
    : `, ${fewer} of which ${fewer === 1 ? 'weighs' : 'weigh'} nothing: ${fewer === 1 ? 'its' : 'their'} occasion counts once already`
}

/** From which documents the curve is drawn, and how it would end with all of them. Nothing where all are read. */
const noticeOn = (arc: Arc): Html | undefined =>
  arc.searched &&
  evidenceNotice(
    arc.view,
    arc.searched,
    `${pathOf(arc)}${queryOf(arc.view, WITHOUT_EVIDENCE)}`,
    leftOutInWords(arc),
  )

const WITHOUT_EVIDENCE = Object.fromEntries(Object.keys(evidenceParameters).map(name => [name, undefined]))

/** With one of these other acts are left out too. */
const ACTS = ['by', 'types', 'classes', 'attributed'] as const

/** How the curve ends, and how it would if nothing were left out. */
function leftOutInWords({ answer, view }: Arc): string | undefined {
  const [end] = answer.ends ?? []
  const more = end?.leftOut?.value
  if (!end?.leftOut || end.value === null || more == null) return undefined
  const { date, value, events, leftOut } = end
  const figure = answer.method.name === 'DECAYED' ? 'relation' : answer.method.unit
  const all = ACTS.some(name => view[name] !== undefined) ? 'all documents and all acts' : 'all documents'
  const here = `Where the curve ends, on ${dateInWords(date)}, the ${figure} is ${decimal(value)}, from ${counted(events, 'event')}`
  const there = [decimal(value + more), counted(events + leftOut.events, 'event')] as const
  return there[0] === decimal(value) && leftOut.events === 0
    ? `${here}; with ${all} it is the same.`
    : `${here}; with ${all} it would be ${there[0]}, from ${there[1]}.`
}

/** Where things are on a long page. */
const contents = ({ rows, answer }: Arc): Html =>
  html`<nav class="contents" aria-label="On this page"><ul>${answer.method.name === 'DECAYED' && html`<li><a href="#point">What a point is made of</a></li>`}${(answer.changePoints ?? []).length > 0 && html`<li><a href="#turns">Where it turned</a></li>`}<li><a href="#events">${counted(rows.length, 'event')}</a></li><li><a href="#take">Cite, embed, take it along</a></li></ul></nav>`

const legend = (): Html =>
  html`<ul class="legend">${Object.values(QUAD_CLASSES).map(
    ({ title, className }) => html`<li><span class="dot ${className}"></span>${title}</li>`,
  )}<li class="quiet">The larger, the more important; a bar spans the days on which it can have been.</li></ul>`

/** Days on which the mean changes, each a link to what its point is made of. */
function turns({ answer, view, pair }: Arc): Html {
  const found = answer.changePoints
  if (found === null) return html`<p class="quiet">No turning points: ${answer.changePointsReason}</p>`
  if (found.length === 0) return html``
  return html`<section aria-labelledby="turns"><h2 id="turns">Where it turned</h2><ul>${found.map(
    ({ date, before, after }) =>
      html`<li><a href="/arc/${pair.join('-')}${queryOf(view, { on: date })}#point">${date}</a>: the mean went from ${decimal(before)} to ${decimal(after)}</li>`,
  )}</ul></section>`
}

function events({ rows, cut, view }: Arc): Html {
  return html`<section aria-labelledby="events"><h2 id="events">Events</h2>${
    cut && html`<p>The newest ${counted(rows.length, 'event')} of this range.</p>`
  }<ol class="events">${rows.map(row => eventItem(row, evidenceQuery(view)))}</ol></section>`
}

const eventItem = (row: ArcRow, query: string): Html =>
  html`<li data-event="${row.id}"><span class="dot ${QUAD_CLASSES[row.quadClass].className}" title="${QUAD_CLASSES[row.quadClass].title}"></span><span class="when">${whenOf(row.date)}</span> <span class="what"><a href="${pageOf(row.id, query)}">${row.title}</a>${
    row.status !== 'HAPPENED' && html` <em>(${titled(row.status)})</em>`
  } <span class="quiet">${joined(
    [
      row.type && titled(row.type),
      // Claims are kept where accounts differ or carry more than the record: none is no flaw.
      row.claimCount > 0 && counted(row.claimCount, 'claim'),
      counted(row.documentCount, 'document'),
    ].filter(part => part !== null && part !== false),
    ' · ',
  )}</span></span></li>`

function table({ answer }: Arc): Html {
  const isDecayed = answer.method.name === 'DECAYED'
  return html`<details class="figures"><summary>The curve as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="The curve as a table"><table><thead><tr><th scope="col">End of</th>${
    isDecayed
      ? html`<th scope="col">Relation</th><th scope="col">Tension</th><th scope="col">Volume</th>`
      : html`<th scope="col">${answer.method.unit}</th>`
  }<th scope="col">Events</th></tr></thead><tbody>${answer.points.map(
    ({ date, value, relation, tension, volume, events: count }) =>
      html`<tr><th scope="row">${date}</th>${
        isDecayed
          ? html`<td>${decimal(relation)}</td><td>${decimal(tension, 1)}</td><td>${decimal(volume, 1)}</td>`
          : html`<td>${decimal(value)}</td>`
      }<td>${count}</td></tr>\n`,
  )}</tbody></table></div></details>`
}

function citing(arc: Arc, address: string, today: string): Html {
  const { text, bibtex, csl } = citationOf(arc, address, today)
  const copied = (id: string, name: string, words: string) =>
    html`<h3>${name}</h3><pre><code id="${id}">${words}</code></pre><button type="button" data-copies="${id}">Copy</button>`
  return html`<details class="cite"><summary>Cite</summary>${copied('cite-text', 'Text', text)}${copied('cite-bibtex', 'BibTeX', bibtex)}${copied('cite-csl', 'CSL JSON', JSON.stringify([csl], null, 1))}</details>`
}
