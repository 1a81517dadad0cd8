import { type Html, html, type Part } from '../html.ts'
import type { Assets } from './assets.ts'

export type Page = {
  /** Of the window and of links to it; the site's name comes after it. */
  readonly title: string
  /** One sentence, for search engines and previews. */
  readonly description: string
  /** Its canonical address on this server, from the slash on. */
  readonly path: string
  /** Scripts of web/pages that the page loads, all as modules. */
  readonly scripts?: readonly string[]
  /** More for the head: discovery links, pictures for previews. */
  readonly head?: Part
  readonly main: Part
}

const NAVIGATION = [
  ['/arc/AZE-RUS', 'Arc'],
  ['/explore', 'Explore'],
  ['/examples', 'Examples'],
  ['/playground', 'Playground'],
  ['/schema', 'Schema'],
] as const

/** A whole page: complete and readable without a script. `origin` is the server as the reader reached it, `https://example.org`. */
export function shell(
  { title, description, path, scripts = [], head, main }: Page,
  assets: Assets,
  origin: string,
): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} · Demarche</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<link rel="canonical" href="${origin}${path}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${origin}${path}">
<meta property="og:site_name" content="Demarche">
<meta property="og:type" content="article">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<script src="${assets.urlOf('early.ts')}"></script>
<link rel="stylesheet" href="${assets.urlOf('site.css')}">
${scripts.map(
  source =>
    html`${assets.stylesOf(source).map(file => html`<link rel="stylesheet" href="${file}">\n`)}<script type="module" src="${assets.urlOf(source)}"></script>\n`,
)}${head}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site"><a class="word" href="/">Demarche</a><nav aria-label="Site"><ul>${NAVIGATION.map(
    ([to, text]) =>
      html`<li><a href="${to}"${isWithin(path, to) && html` aria-current="page"`}>${text}</a></li>`,
  )}</ul></nav><form class="find" role="search" action="/search"><label for="find">Find</label><input id="find" name="q" type="search" autocomplete="off"></form></header>
<main id="main">${main}</main>
<footer class="site"><p>Every event rests on documents, every claim on who says it and where. What nobody says is left empty.</p></footer>
</body>
</html>
`
}

const isWithin = (path: string, place: string) => path.split('?')[0]?.split('/')[1] === place.split('/')[1]
