import type { NameKind, NameScheme } from '../../graphql/schema.generated.ts'
import { type Html, html, joined } from '../../html.ts'
import { fact } from './things.ts'

export type Spelt = {
  readonly text: string
  readonly kind: NameKind
  readonly language: string | null
  readonly scheme: NameScheme | null
}

const KINDS: readonly (readonly [NameKind, string])[] = [
  ['OFFICIAL', 'Official names'],
  ['ALIAS', 'Also called'],
  ['METONYM', 'By metonym'],
  ['FORMER', 'Formerly'],
]

/** Names beside the one that the page bears, by their kind, in their own scripts. Codes are told elsewhere. */
export const nameFacts = (names: readonly Spelt[], own: string): Html =>
  html`${KINDS.map(([kind, title]) => {
    const others = new Map(
      names.filter(name => name.kind === kind && name.text !== own).map(name => [name.text, name]),
    )
    return fact(
      title,
      others.size > 0 &&
        joined(
          [...others.values()].map(
            ({ text, language }) => html`<span${language && html` lang="${language}"`}>${text}</span>`,
          ),
          ', ',
        ),
    )
  })}`
