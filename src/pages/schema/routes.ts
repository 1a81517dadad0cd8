import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type { GraphQLNamedType } from 'graphql'
import { contract } from '../../graphql/schema.ts'
import { html } from '../../html.ts'
import { prose } from '../prose.ts'
import { NotThere, sendHtml } from '../refusal.ts'
import { originOf, type Pages } from '../routes.ts'
import type { Page } from '../shell.ts'
import { picture } from './picture.ts'
import { sections } from './sections.ts'
import { typeSection } from './type.ts'

const TEXT = new URL('../../../schema.graphql', import.meta.url)

/** /schema: the model as a picture and all its types; /schema/Event: one of them; /schema.graphql: the contract itself. */
export function registerSchema(app: FastifyInstance, { rendered }: Pages): void {
  const text = readFileSync(TEXT, 'utf8')
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(text),
  )
  app.get('/schema', (request, reply) => sendHtml(reply, rendered(overview(), originOf(request))))
  app.get<{ Params: { name: string } }>('/schema/:name', (request, reply) => {
    const { name } = request.params
    const type = contract().getType(name)
    if (!type || name.startsWith('__'))
      throw new NotThere(`The schema has no type "${name}"; all of them are at /schema.`)
    return sendHtml(reply, rendered(typePage(type), originOf(request)))
  })
}

const overview = (): Page => ({
  title: 'Schema',
  description: 'The model of the graph as a picture, and every type and field of its contract.',
  path: '/schema',
  scripts: ['schema.ts'],
  main: html`<h1>Schema</h1>
<p>What can be asked, and what is answered. <code>null</code> means that nobody says so; it never means zero or no. The contract as text: <a href="/schema.graphql">schema.graphql</a>.</p>
<div class="scroll" tabindex="0" role="region" aria-label="The model">${picture()}</div>
${sections().map(
  ({ title, types }) =>
    html`<section><h2>${title}</h2><dl class="types">${types.map(
      type =>
        html`<dt><a href="/schema/${type.name}"><code>${type.name}</code></a></dt><dd>${prose(firstSentence(type.description ?? ''))}</dd>`,
    )}</dl></section>`,
)}`,
})

const typePage = (type: GraphQLNamedType): Page => ({
  title: type.name,
  description: firstSentence(type.description ?? type.name).replaceAll('`', ''),
  path: `/schema/${type.name}`,
  scripts: ['schema.ts'],
  main: html`<p><a href="/schema">Schema</a></p><h1><code>${type.name}</code></h1>${typeSection(type)}`,
})

const firstSentence = (text: string) => /^[\s\S]*?[.:](?=\s|$)/.exec(text)?.[0].replaceAll('\n', ' ') ?? text
