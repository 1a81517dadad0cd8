import type { NameScheme, NodeKind } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { type Ask, Unanswered } from '../ask.ts'
import { linked, nameOf, type Thing } from '../shown/things.ts'
import { wordsOf } from '../words.ts'
import { Meanings, type MeaningsQuery, Similar } from './meanings.generated.ts'

/** What a name in an address may mean: each thing once, with the names by which it was found. */
export type Meaning = { readonly thing: Thing; readonly as: readonly string[] }

/**
 * The things of a kind that a name or code means, spelt in whatever script and case; a code may be told apart by its scheme,
 * as in `FIPS:RS`. Empty where it means nothing, or is no name.
 */
export async function meaningsOf(ask: Ask, kind: NodeKind, text: string): Promise<readonly Meaning[]> {
  const [, scheme, code] = /^([A-Z0-9_]+):(.+)$/.exec(text) ?? []
  const isScheme = (word: string | undefined): word is NameScheme =>
    word !== undefined &&
    ['ISO2', 'ISO3', 'ISO_NUMERIC', 'COW', 'COW_ABBREVIATION', 'FIPS', 'CAMEO', 'WIKIDATA'].includes(word)
  const resolve = await orNothing(
    async () =>
      (
        await ask(Meanings, {
          text: isScheme(scheme) && code !== undefined ? code : text,
          kind,
          ...(isScheme(scheme) && { scheme }),
        })
      ).resolve,
  )
  // What only sounds alike is another name.
  const found = (resolve ?? []).filter(({ match }) => match !== 'SOUND')
  return [...new Map(found.map(({ node }) => [node.id, node])).values()].map(thing => ({
    thing,
    as: [...new Set(found.filter(({ node }) => node.id === thing.id).map(asOf))],
  }))
}

const asOf = ({ text, kind, scheme }: MeaningsQuery['resolve'][number]): string =>
  scheme ? `code ${text} of ${scheme.replaceAll('_', ' ')}` : `${text}, ${wordsOf(kind)}`

/** Things of a kind whose name or text comes near; empty where there are none. */
export async function similarTo(ask: Ask, kind: NodeKind, text: string): Promise<readonly Thing[]> {
  const spaced = text.replace(/[-_/]+/g, ' ')
  return (await orNothing(async () => (await ask(Similar, { text: spaced, kind })).search)) ?? []
}

/** What an address says may be no name at all, and too long for one. */
async function orNothing<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Unanswered && error.code === 'BAD_USER_INPUT') return undefined
    throw error
  }
}

/** A list of meanings to choose from. */
export const meaningList = (meanings: readonly Meaning[], query: string): Html =>
  html`<ul>${meanings.map(
    ({ thing, as }) => html`<li>${linked(thing, query)} <span class="quiet">${as.join('; ')}</span></li>`,
  )}</ul>`

export const thingList = (things: readonly Thing[], query: string): Html =>
  html`<ul>${things.map(thing => html`<li>${linked({ ...thing, name: nameOf(thing) }, query)}</li>`)}</ul>`
