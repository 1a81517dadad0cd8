import { type Html, html } from '../../html.ts'
import { kebab } from '../parameters.ts'
import type { Arc } from './read.ts'

// The usual one has no value: what is not in the address has the contract's default.
const METHODS = [
  ['', 'Relation, decayed'],
  ['goldstein-sum', 'Goldstein, sums'],
  ['goldstein-mean', 'Goldstein, means'],
  ['tsinghua', 'Tsinghua'],
] as const

const INTERVALS = [
  ['day', 'Day'],
  ['', 'Week'],
  ['month', 'Month'],
] as const

const WEIGHTS = [
  ['', 'Importance'],
  ['reliability', 'Reliability'],
  ['none', 'All alike'],
] as const

const CLASSES = [
  ['', 'All'],
  ['material-conflict,verbal-conflict', 'Hostile'],
  ['material-cooperation,verbal-cooperation', 'Friendly'],
  ['material-conflict,material-cooperation', 'Deeds'],
  ['verbal-conflict,verbal-cooperation', 'Words'],
] as const

/** The view's own settings as a form: it sends the address of another view, with a script or without. */
export function controls({ view, answer, pair, curve }: Arc): Html {
  const { method } = answer
  const sides = [
    ['', 'Both sides'] as const,
    ...answer.states.map(({ iso3, name }) => [iso3 ?? '', `${name} alone`] as const),
  ]
  return html`<form class="controls" method="get" action="/arc/${pair.join('-')}" aria-label="What the curve of ${curve.name} is made of">
${text('from', 'From', view.from, answer.from)}
${text('to', 'To', view.to, answer.to)}
${choice('interval', 'By', INTERVALS, chosen(INTERVALS, view.interval))}
${choice('by', 'Acts of', sides, view.by ?? '')}
${text('known', 'As known on', view.known, 'YYYY-MM-DD')}
<details${isSpecial(view) && html` open`}><summary>Method and sources</summary><div>
${choice('method', 'Method', METHODS, chosen(METHODS, view.method))}
${text('half-life', 'Half-life, days', view['half-life'], String(method.halfLifeDays ?? ''))}
${text('inertia', 'Inertia', view.inertia, String(method.inertia ?? ''))}
${choice('weights', 'Weights', WEIGHTS, chosen(WEIGHTS, view.weights))}
${choice('classes', 'Kinds of acts', CLASSES, (view.classes ?? []).map(kebab).sort().join(','))}
${text('exclude', 'Without sources', view.exclude?.join(','), 'TASS, source:caliber-az')}
${text('only', 'These sources alone', view.only?.join(','), 'JAMnews')}
${text('speakers', 'Independent speakers, at least', view.speakers, '1')}
<label class="check"><input type="checkbox" name="no-state-media" value="yes"${view['no-state-media'] && html` checked`}> Without state media</label>
</div></details>
<button type="submit">Show</button> <a href="/arc/${pair.join('-')}">Reset</a>
</form>`
}

const text = (name: string, label: string, value: string | number | undefined, hint: string): Html =>
  html`<label>${label} <input name="${name}" value="${value ?? ''}" placeholder="${hint}" autocomplete="off" spellcheck="false"></label>`

const choice = (
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): Html =>
  html`<label>${label} <select name="${name}">${options.map(
    ([value, words]) =>
      html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`,
  )}</select></label>`

/** The option of a code; the usual one stands for none, so that it stays out of the address. */
const chosen = (options: readonly (readonly [string, string])[], code: string | undefined): string =>
  options.find(([value]) => code !== undefined && value === kebab(code))?.[0] ?? ''

/** Whether the view departs from the usual in what is folded away. */
const isSpecial = (view: Arc['view']): boolean =>
  [
    view.method,
    view['half-life'],
    view.inertia,
    view.weights,
    view.classes,
    view.exclude,
    view.only,
    view.speakers,
    view['no-state-media'],
  ].some(part => part !== undefined)
