import { type Html, html } from '../html.ts'
import { FAVOURITES, fileOf } from './favourites.ts'
import { STEPS, type Step } from './guide.ts'
import { commandsFrom } from './welcome.ts'
import { zipOf } from './zip.ts'

/** Favourites as Neo4j Browser exports and imports them: a folder a folder, a file a statement. */
export const favouritesZip = (): Buffer =>
  zipOf(FAVOURITES.map(one => ({ name: `${one.folder}/${fileNameOf(one.name)}.cypher`, text: fileOf(one) })))

const fileNameOf = (name: string) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '_')

/**
 * The guide as Neo4j Browser takes it: a slide a step, and statements that a click puts into its editor. `here`: this
 * server as that browser reaches it. Browser cuts out scripts and whatever looks like one: ` on…=`.
 */
export const guideHtml = (here: string): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Baku and Moscow, 2022–2026</title></head>
<body><article class="guide"><carousel class="deck container-fluid">
${slide(html`<h3>Baku and Moscow, 2022–2026</h3>
<p>Eight pictures of how two states fell out and made up. A click on a statement puts it into the editor; Ctrl+Enter, or the arrow beside it, runs it.</p>
<p>In each picture: double-click a node to see what else hangs on it, click one to read it, drag what is in the way.</p>
<p>Colours say kinds: <strong>orange</strong> events, <strong>dark</strong> states and pairs, <strong>violet</strong> organisations, <strong>green</strong> persons and posts, <strong>brown</strong> places and missions, <strong>turquoise</strong> storylines, <strong>magenta</strong> claims, <strong>olive</strong> documents. Should they not, load the style:</p>
<p><a class="btn" data-exec="${commandsFrom(here).style.slice(1)}">Load the style</a></p>`)}
${STEPS.map(stepSlide)}
${slide(html`<h3>And on from here</h3>
<p>The same arc as a curve, each point taken apart into its events: <a href="${here}/arc/AZE-RUS" target="_blank" rel="noopener">relation and tension</a>.</p>
<p>The same graph in the page, with filters and lists: <a href="${here}/explore?from=dyad:AZE-RUS" target="_blank" rel="noopener">explorer</a>. Questions in GraphQL: <a href="${here}/playground" target="_blank" rel="noopener">playground</a>.</p>
<p>Saved statements to keep, and how this guide is loaded: <a href="${here}/browser-pack" target="_blank" rel="noopener">browser pack</a>.</p>`)}
</carousel></article></body></html>
`.text

const slide = (content: Html): Html =>
  html`<slide class="row-fluid"><div class="col-sm-12">${content}</div></slide>`

const stepSlide = ({ title, text, cypher }: Step): Html =>
  slide(
    html`<h3>${title}</h3>${text.map(paragraph => html`<p>${paragraph}</p>`)}<figure><pre class="pre-scrollable code runnable">${cypher}</pre></figure>`,
  )
