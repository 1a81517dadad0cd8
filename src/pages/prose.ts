import { type Html, html } from '../html.ts'

/** Text of ours in which `backticks` set apart what is code or quoted from an answer. */
export const prose = (text: string): Html =>
  html`${text.split(/`([^`]*)`/).map((piece, place) => (place % 2 === 1 ? html`<code>${piece}</code>` : piece))}`

/** The same as paragraphs: a blank line begins another. */
export const paragraphs = (text: string): Html =>
  html`${text
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph => html`<p>${prose(paragraph.replaceAll('\n', ' '))}</p>`)}`
