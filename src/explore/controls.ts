import { QUAD_CLASSES } from '../chart/quad-classes.ts'
import { type Html, html, type Part } from '../html.ts'
import { titled, wordsOf } from '../pages/words.ts'
import { CLASSES, kebab, queryOf, TYPES, type View } from './address.ts'
import { KIND_NAMES, KINDS } from './kinds.ts'
import { shape } from './shape.ts'

/** The filters as a form that sends the address of another view; kinds and classes are the picture's legend at once. */
export function controls(view: View): Html {
  const { kinds, types, classes } = view
  return html`<form class="controls" id="filters" method="get" action="/explore" aria-label="What is shown">
<input type="hidden" name="from" value="${view.from}"><input type="hidden" name="open" value="${view.open.join(',')}"><input type="hidden" name="at" value="${view.at ?? ''}">
<fieldset><legend>Kinds</legend>${KIND_NAMES.filter(kind => kind !== 'event').map(kind =>
    box('kinds', kind, html`${shape(kind)} ${titled(KINDS[kind].many)}`, kinds?.includes(kind) ?? true),
  )}${box('kinds', 'event', 'Events:', kinds?.includes('event') ?? true)}${CLASSES.map(one =>
    box(
      'classes',
      kebab(one),
      html`${shape('event', one)} ${QUAD_CLASSES[one].title}`,
      classes?.includes(one) ?? true,
    ),
  )}<span class="quiet">${shape('event', undefined, true)} a bundle of many</span></fieldset>
<details${types && html` open`}><summary>Types of events${types && html`: ${types.map(wordsOf).join(', ')}`}</summary><fieldset><legend class="hidden">Types of events</legend>${TYPES.map(
    one => box('types', kebab(one), wordsOf(one), types?.includes(one) ?? true),
  )}</fieldset></details>
<label>Since <input name="since" value="${view.since ?? ''}" placeholder="2024-12" autocomplete="off" inputmode="numeric"></label>
<label>Until <input name="until" value="${view.until ?? ''}" placeholder="2025-11-14" autocomplete="off" inputmode="numeric"></label>
<button type="submit">Show</button> <a href="/explore${queryOf({ from: view.from, open: view.open, ...(view.at && { at: view.at }) })}">All of it</a>
</form>`
}

const box = (name: string, value: string, label: Part, isTicked: boolean): Html =>
  html`<label class="check"><input type="checkbox" name="${name}" value="${value}"${isTicked && html` checked`}>${label}</label>`
