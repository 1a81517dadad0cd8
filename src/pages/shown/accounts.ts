import type { DisputeKind } from '../../graphql/schema.generated.ts'
import { type Html, html, joined } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { titled } from '../words.ts'
import { citationsOf, mannerOf, speakerOf, type Told, valueInWords, wayOf } from './claim.ts'
import { linked, nameOf, section, type Thing } from './things.ts'

/** A property on which accounts differ, with all sides. */
export type Accounts = {
  readonly property: string
  readonly kinds: readonly DisputeKind[]
  /** What they are of, where that is not the page's own thing. */
  readonly about?: Thing
  readonly sides: readonly { readonly value: string; readonly claims: readonly Told[] }[]
}

/** The gravest first: a contradiction must not be read past. What it means, of two sides and of more. */
const KINDS: readonly (readonly [DisputeKind, string, readonly [string, string]])[] = [
  ['CONTRADICTION', 'Contradiction', ['They cannot both be true.', 'They cannot all be true.']],
  ['DETAIL', 'Detail', ['They differ in a detail.', 'Some differ in a detail.']],
  [
    'PRECISION',
    'Refinement',
    [
      'One is only more exact than the other; both stand.',
      'Some are only more exact than others; these stand side by side.',
    ],
  ],
  ['WORDING', 'Wording', ['They differ in wording only.', 'Some differ in wording only.']],
]

/** How one side stands to another, by the kind of their difference. */
const AGAINST: Readonly<Record<DisputeKind, string>> = {
  CONTRADICTION: 'Contradicts',
  DETAIL: 'Differs in a detail from',
  PRECISION: 'Refines, or is refined by,',
  WORDING: 'Worded otherwise than',
}

/** Where accounts differ, side by side: nothing is resolved by leaving a side out. */
export function accountsSection(accounts: readonly Accounts[], query: string): Html | undefined {
  if (accounts.length === 0) return undefined
  const sorted = [...accounts].sort((a, b) => gravityOf(a) - gravityOf(b))
  return section('accounts', 'Where accounts differ', html`${sorted.map(one => accountsOf(one, query))}`)
}

const gravityOf = ({ kinds }: Accounts) => KINDS.findIndex(([kind]) => kinds.includes(kind))

function accountsOf(accounts: Accounts, query: string): Html {
  const { property, kinds, about, sides } = accounts
  return html`<div class="dispute"><h3>${titled(property)}${about && html` <span class="quiet">of ${linked({ id: about.id, name: nameOf(about) }, query)}</span>`}</h3>
<p>${joined(
    KINDS.filter(([kind]) => kinds.includes(kind)).map(
      ([kind, title, words]) =>
        html`<span class="kind ${kind.toLowerCase()}">${title}</span> ${words[sides.length === 2 ? 0 : 1]}`,
    ),
    ' ',
  )}</p>
<div class="sides">${inOrder(sides).map(side => sideOf(side, accounts, query))}</div></div>\n`
}

function sideOf({ value, claims }: Accounts['sides'][number], accounts: Accounts, query: string): Html {
  return html`<div class="side"><h4>${valueInWords(accounts.property, value)}</h4>${claims.map(claim => {
    const manner = mannerOf(claim)
    const way = wayOf(claim, query)
    return html`<dl class="small"${claim.rank === 'DEPRECATED' && html` data-rank="deprecated"`}>
<div><dt>Said by</dt><dd>${speakerOf(claim, query)}</dd></div>
${way && html`<div><dt>Through</dt><dd>${way}</dd></div>`}
${claim.known && html`<div><dt>Known since</dt><dd>${dateInWords(claim.known)}</dd></div>`}
<div><dt>In</dt><dd>${citationsOf(claim, query)}</dd></div>
${manner.text !== '' && html`<div><dt>How</dt><dd>${manner}</dd></div>`}
</dl>`
  })}${accounts.sides.length > 2 && againstOf(value, claims, accounts)}</div>\n`
}

/** What most others contradict comes first, then what was known first: so the sides that meet stand near each other. */
const inOrder = (sides: Accounts['sides']): Accounts['sides'] =>
  [...sides].sort(
    (a, b) => contradictionsOf(b) - contradictionsOf(a) || (firstKnown(a) < firstKnown(b) ? -1 : 1),
  )

const contradictionsOf = ({ claims }: Accounts['sides'][number]) =>
  claims.flatMap(({ disputedBy }) => disputedBy).filter(({ kind }) => kind === 'CONTRADICTION').length

const firstKnown = ({ claims }: Accounts['sides'][number]) =>
  claims.map(({ known }) => known ?? '~').sort()[0] ?? '~'

/** The other sides, by how they stand to this one. */
function againstOf(value: string, claims: readonly Told[], { property, sides }: Accounts): Html {
  const sideWith = (id: string) => sides.find(side => side.claims.some(claim => claim.id === id))?.value
  return html`${KINDS.map(([kind]) => {
    const others = claims
      .flatMap(({ disputedBy }) => disputedBy)
      .filter(dispute => dispute.kind === kind)
      .flatMap(({ claim }) => sideWith(claim.id) ?? [])
      .filter(other => other !== value)
    const named = [...new Set(others)].map(other => html`“${valueInWords(property, other)}”`)
    return (
      named.length > 0 &&
      html`<p class="against ${kind.toLowerCase()}">${AGAINST[kind]} ${joined(named, ', ')}</p>`
    )
  })}`
}
