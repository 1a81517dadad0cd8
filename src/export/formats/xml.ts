import { type Html, html, markup, type Part } from '../../html.ts'

/** Characters that no XML may hold, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const possible = (part: Part): Part => (typeof part === 'string' ? part.replace(IMPOSSIBLE, '\ufffd') : part)

/** A template of XML: the one of HTML, which escapes as XML asks for, without what XML cannot hold. */
export const xml = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  html(strings, ...parts.map(possible))

export const DECLARATION = markup('<?xml version="1.0" encoding="UTF-8"?>\n')
