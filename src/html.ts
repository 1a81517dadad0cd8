import escapeHtml from 'escape-html'

/** A piece of HTML (or SVG) in which every text is escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

/** What may stand in a template: texts and numbers are escaped, pieces stand as they are, lists one after another; what is absent stands for nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[]

/** A template of HTML: html`<p title="${title}">${text}</p>`. Attributes are quoted, always. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, next, place) => text + written(parts[place - 1]) + next))

/** Pieces one after another. */
export const joined = (parts: readonly Part[], between: Part = ''): Html =>
  new Html(parts.map(written).join(written(between)))

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return escapeHtml(String(part))
}

/** A text that is markup already, made by this program and by nobody else. */
export const markup = (text: string): Html => new Html(text)
