import { html } from '../html.ts'
import type { Page } from '../pages/shell.ts'
import { FAVOURITES } from './favourites.ts'
import { STEPS } from './guide.ts'
import { commandsFrom, FILES } from './welcome.ts'

/**
 * What Neo4j Browser is given, and how it is loaded. `here`: this server as the reader reached it. `browser`: our own
 * Neo4j's Browser; undefined where somebody else runs Neo4j, or the reader sits at another machine.
 */
export function packPage(here: string, browser: string | undefined): Page {
  const { style, guide } = commandsFrom(here)
  const folders = Map.groupBy(FAVOURITES, ({ folder }) => folder)
  return {
    title: 'For Neo4j Browser',
    description:
      'A style, saved statements and a guide with which Neo4j Browser shows the graph of diplomatic relations so that it reads.',
    path: '/browser-pack',
    main: html`<h1>For Neo4j Browser</h1>
<p>The graph as it is stored, in Cypher. ${
      browser
        ? html`<a href="${browser}">Neo4j Browser</a> of this server loads the style and opens the guide by itself when you connect. By hand:`
        : 'Type the two commands into the editor of your Neo4j Browser, one after the other, and drop the file into its window:'
    }</p>
<ol>
<li>Style: captions in words, a colour and a size for every kind.<pre><code>${style}</code></pre></li>
<li>Guide: the arc of Baku and Moscow in ${STEPS.length} pictures.<pre><code>${guide}</code></pre></li>
<li>Saved statements: Browser has no command for them. Download <a href="${FILES.favourites}" download>favourites.zip</a> and drop it anywhere into the window of Neo4j Browser; they stand under the star at its left.</li>
</ol>
${
  browser
    ? html`<p class="quiet">Whoever wants a style of their own instead: gear wheel, “Auto-run these commands on connection” off.</p>`
    : html`<p class="quiet">Neo4j fetches only from hosts that its <code>browser.remote_content_hostname_whitelist</code> in neo4j.conf names, and this server answers only to origins that it knows: set <code>CORS_ORIGINS</code> to that of your Neo4j Browser, such as http://localhost:7474, where it is not the default one beside NEO4J_URI. Or download <a href="${FILES.style}" download>style.grass</a> and drop it into the window too.</p>`
}
<section aria-labelledby="steps"><h2 id="steps">The guide</h2>${STEPS.map(
      ({ title, text, cypher }) =>
        html`<h3>${title}</h3>${text.map(paragraph => html`<p>${paragraph}</p>`)}<pre><code>${cypher}</code></pre>${
          browser &&
          html`<p><a href="${browser}?cmd=edit&amp;arg=${encodeURIComponent(cypher)}" rel="noopener">Open in Neo4j Browser</a></p>`
        }`,
    )}</section>
<section aria-labelledby="saved"><h2 id="saved">Saved statements</h2>${[...folders].map(
      ([folder, favourites]) =>
        html`<h3>${folder}</h3>${favourites.map(
          ({ name, cypher }) =>
            html`<details><summary>${name}</summary><pre><code>${cypher}</code></pre></details>`,
        )}`,
    )}</section>`,
  }
}
