import type { Api } from './api.ts'

export type ReadPage = {
  readonly status: number
  readonly location: string | undefined
  readonly html: string
  /** What a reader reads: without markup, with single spaces. */
  readonly text: string
}

/** Plans of a page's questions may take longer than a question may, on a busy machine: who loads the page again gets it. */
const TRIES = 12

/** A page as a browser gets it, without a script. */
export async function readPage({ app }: Pick<Api, 'app'>, path: string): Promise<ReadPage> {
  for (let tries = 1; ; tries++) {
    const { statusCode, headers, body } = await app.inject({
      url: path.replace(/[^!-~]/gu, encodeURIComponent),
      headers: { accept: 'text/html' },
    })
    if (statusCode === 503 && tries < TRIES) continue
    return { status: statusCode, location: headers.location, html: body, text: textOf(body) }
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of a piece of HTML. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;)])/g, '$1')
    .replace(/\( /g, '(')
    .trim()

/** The section of a page with an id. */
export function sectionOf({ html }: ReadPage, id: string): string {
  const from = html.indexOf(`<section id="${id}"`)
  if (from < 0) throw new Error(`The page has no section ${id}.`)
  return html.slice(from, html.indexOf('</section>', from))
}

/** What the list of facts says under a title; undefined where it has no such line. */
export function factOf({ html }: ReadPage, title: string): string | undefined {
  const [, said] = new RegExp(`<dt>${title}</dt><dd>(.*?)</dd></div>`, 's').exec(html) ?? []
  return said === undefined ? undefined : textOf(said)
}

/** The pieces of a text of HTML that begin with a mark, each up to the next one. */
export const piecesOf = (html: string, mark: string): readonly string[] => html.split(mark).slice(1)
