import type { FastifyInstance } from 'fastify'
import { html } from '../../html.ts'
import type { Example } from '../../playground/example.ts'
import { examples } from '../../playground/examples.ts'
import { prose } from '../prose.ts'
import { NotThere, sendHtml } from '../refusal.ts'
import { originOf, type Pages } from '../routes.ts'
import type { Page } from '../shell.ts'

/** /examples: worked questions, each on a page of its own with its answer of now. */
export function registerExamples(app: FastifyInstance, { ask, rendered }: Pages): void {
  app.get('/examples', (request, reply) => sendHtml(reply, rendered(gallery(), originOf(request))))
  app.get<{ Params: { name: string } }>('/examples/:name', async (request, reply) => {
    const example = examples.find(({ name }) => name === request.params.name)
    if (!example)
      throw new NotThere(
        `No worked question is called "${request.params.name}"; there are ${examples.map(({ name }) => name).join(', ')}.`,
      )
    const answer = await ask({ query: example.query }, example.variables ?? {})
    return sendHtml(reply, rendered(worked(example, answer), originOf(request)))
  })
}

const gallery = (): Page => ({
  title: 'Worked questions',
  description: 'Questions to the graph, each with its query, its answer and what the answer says.',
  path: '/examples',
  main: html`<h1>Worked questions</h1>
<p>Each with its query, its answer as the graph gives it now, and what the answer says. Every one opens in the playground, to be changed.</p>
<ol class="gallery">${examples.map(
    ({ name, title, reading }) =>
      html`<li><h2><a href="/examples/${name}">${title}</a></h2><p>${prose(reading)}</p></li>`,
  )}</ol>`,
})

/** The playground with the question in it. */
const playgroundOf = ({ query, variables, name }: Example): string =>
  `/playground?${new URLSearchParams({
    query,
    ...(variables && { variables: JSON.stringify(variables) }),
    operationName: name,
  })}`

function worked(example: Example, answer: unknown): Page {
  const { name, title, reading, query, variables } = example
  const place = examples.indexOf(example)
  const [before, next] = [examples[place - 1], examples[place + 1]]
  const json = (value: unknown) => JSON.stringify(value, null, 2)
  return {
    title,
    description: reading.replaceAll('`', ''),
    path: `/examples/${name}`,
    main: html`<h1>${title}</h1>
<p>${prose(reading)}</p>
<p><a class="button" href="${playgroundOf(example)}">Open in the playground</a></p>
<h2 id="query">The question</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="query"><pre><code>${query.trim()}</code></pre></div>
${variables && html`<h3 id="variables">Variables</h3><div class="scroll" tabindex="0" role="region" aria-labelledby="variables"><pre><code>${json(variables)}</code></pre></div>`}
<h2 id="answer">The answer</h2>
<div class="scroll answer" tabindex="0" role="region" aria-labelledby="answer"><pre><code>${json({ data: answer })}</code></pre></div>
<nav aria-label="Other questions"><p>${before && html`<a href="/examples/${before.name}">Before: ${before.title}</a>`}</p><p>${
      next && html`<a href="/examples/${next.name}">Next: ${next.title}</a>`
    }</p></nav>`,
  }
}
