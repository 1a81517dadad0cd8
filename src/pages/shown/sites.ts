import type { Outcome } from '../../graphql/schema.generated.ts'
import { type Html, html, type Part } from '../../html.ts'
import { type EvidenceAddress, evidenceQuery, isRestricted } from '../evidence.ts'
import { pageOf, titled } from '../words.ts'

type By = { readonly id: string; readonly attributedAs: string | null }

/** What became of a facility in an event, with what each claim says of it. */
export type Became = {
  readonly outcome: Outcome | null
  readonly part: string | null
  readonly distances: readonly {
    readonly min: number | null
    readonly max: number | null
    readonly unit: string | null
    readonly approximate: boolean
    readonly of: string | null
    readonly text: string | null
    readonly claim: By
  }[]
  readonly damage: readonly {
    readonly part: string | null
    readonly extent: string | null
    readonly claim: By
  }[]
}

/** The outcome, the parts that are named, how far it came down and what was damaged, each by whom. */
export function outcomeOf(became: Became, view: EvidenceAddress): Html {
  const { part, distances, damage } = became
  const query = evidenceQuery(view)
  return html`${outcomeInWords(became, view)}${part && ` (${part})`}${distances.map(
    one => html`<br>Distance: ${distanceInWords(one)} ${by(one.claim, query)}`,
  )}${
    damage.length > 0 &&
    html`<details><summary>Damage by each account</summary><ul>${damage.map(
      ({ part: damaged, extent, claim }) =>
        html`<li>${damaged ?? 'the whole'}: ${extent ?? 'extent not stated'} ${by(claim, query)}</li>`,
    )}</ul></details>`
  }`
}

/** Without an outcome the record says that it was the scene, or is silent; documents that are left may just not tell, and then they may tell the damage. */
function outcomeInWords({ outcome, damage }: Became, view: EvidenceAddress): Part {
  if (outcome) return html`<strong>${titled(outcome)}</strong>`
  if (!isRestricted(view)) return html`<span class="quiet">no outcome is recorded</span>`
  return damage.length > 0
    ? 'these documents tell of damage'
    : html`<span class="quiet">what became of it is not stated in these documents</span>`
}

/** As said: in its own unit, never converted. */
export function distanceInWords({
  min,
  max,
  unit,
  approximate,
  of,
  text,
}: Became['distances'][number]): string {
  const number = numberInWords(min, max)
  const said =
    number === undefined
      ? (text ?? 'not stated')
      : `${approximate ? 'about ' : ''}${number} ${unit ?? ''}${number === '1' ? '' : 's'}`
  return of ? `${said} (${of})` : said
}

function numberInWords(min: number | null, max: number | null): string | undefined {
  if (min === null) return max === null ? undefined : `at most ${max}`
  if (max === null) return `${min} or more`
  return min === max ? `${min}` : `${min} to ${max}`
}

const by = ({ id, attributedAs }: By, query: string): Html =>
  html`<span class="quiet">by <a href="${pageOf(id, query)}">${attributedAs ?? 'a speaker that is not known'}</a></span>`
