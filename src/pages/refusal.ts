import type { FastifyReply } from 'fastify'
import { html } from '../html.ts'
import { Unanswered } from './ask.ts'
import type { Page } from './shell.ts'

/** A page that there is not. `message` says what was asked for, and what there would be. */
export class NotThere extends Error {}

/** Something in the address that cannot be meant. `message` names it and says what would be right. */
export class BadAddress extends Error {}

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  AMBIGUOUS_NAME: 400,
  COST_LIMIT: 400,
  TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
}

const HEADINGS: Readonly<Record<number, string>> = {
  400: 'This cannot be asked so',
  404: 'There is nothing here',
  503: 'No answer just now',
}

export type Refusal = { readonly status: number; readonly page: Page }

/** What a reader is told instead of the page; undefined for a fault of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  const status =
    error instanceof NotThere
      ? 404
      : error instanceof BadAddress
        ? 400
        : error instanceof Unanswered
          ? STATUS[error.code]
          : undefined
  if (status === undefined || !(error instanceof Error)) return undefined
  const title = HEADINGS[status] ?? 'No answer'
  return {
    status,
    page: {
      title,
      description: error.message,
      path: '/',
      main: html`<h1>${title}</h1><p>${error.message}</p>${
        status === 503 && html`<p>Load the page again in a moment.</p>`
      }<p><a href="/">All arcs and the search</a> · <a href="/playground">Ask in the playground</a></p>`,
    },
  }
}

export const sendHtml = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(text)
