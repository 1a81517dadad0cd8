import { figure } from '../../chart/figure.ts'
import { html } from '../../html.ts'
import type { Assets } from '../assets.ts'
import { queryOf } from './address.ts'
import { NARROW, pathOf, WIDE } from './page.ts'
import type { Arc } from './read.ts'

/** The figure alone, for a frame on another site: with its name, where it comes from, and nothing else. */
export function embedOf(arc: Arc, assets: Assets, origin: string): string {
  const { curve, answer, view } = arc
  const address = `${origin}${pathOf(arc)}${queryOf(view)}`
  const json = `${pathOf(arc)}.json${queryOf(view)}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${curve.name}, ${answer.from} to ${answer.to}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<base target="_blank">
<link rel="canonical" href="${address}">
<link rel="stylesheet" href="${assets.urlOf('site.css')}">
${assets.stylesOf('embed.ts').map(file => html`<link rel="stylesheet" href="${file}">\n`)}<script type="module" src="${assets.urlOf('embed.ts')}"></script>
</head>
<body class="embed">
<main><figure class="arc" data-json="${json}">
<h1>${curve.name}: relation and tension${curve.evidence && `, read ${curve.evidence}`}</h1>
<div class="wide">${figure(curve, { width: WIDE, theme: 'auto', linked: true })}</div>
<div class="narrow">${figure(curve, { width: NARROW, theme: 'auto', linked: true })}</div>
<figcaption><a href="${address}">Demarche: events, sources and method</a></figcaption>
</figure></main>
</body>
</html>
`.text
}
