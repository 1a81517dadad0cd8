import { QUAD_CLASSES } from '../../chart/quad-classes.ts'
import type { EventStatus, PloverType, QuadClass } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { counted, pageOf, titled } from '../words.ts'
import { dotted } from './things.ts'

/** An event as lists show it. `date` is null where evidence leaves none. */
export type ListedEvent = {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly quadClass: QuadClass
  readonly type: PloverType | null
  readonly status: EventStatus
}

/** Events in the order given. `more`: what else a line says of its event. */
export const eventList = <Event extends ListedEvent>(
  events: readonly Event[],
  query: string,
  more: (event: Event) => Html | undefined = () => undefined,
): Html =>
  html`<ol class="timeline">${events.map(event => {
    const { id, title, date, quadClass, type, status } = event
    const extra = more(event)
    return html`<li><span class="when">${whenOf(date)}</span><span class="what"><span class="dot ${QUAD_CLASSES[quadClass].className}"></span><a href="${pageOf(id, query)}">${title}</a>${
      status !== 'HAPPENED' && html` <em>(${titled(status)})</em>`
    } <span class="quiet">${dotted([type && titled(type), extra])}</span></span></li>\n`
  })}</ol>`

/** When, for the narrow column of a list. */
export const whenOf = (date: string | null): string =>
  date === null ? 'date not stated' : dateInWords(date, 'short')

/** What the colours of the dots mean. */
export const legend = (): Html =>
  html`<ul class="legend">${Object.values(QUAD_CLASSES).map(
    ({ title, className }) => html`<li><span class="dot ${className}"></span>${title}</li>`,
  )}</ul>`

/** A page of a longer list, with the way to the next and to the first. */
export type Slice = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Where else the list goes on; nothing where all of it is shown. `to` makes the address of the page after a cursor. */
export function paging(
  { totalCount, pageInfo }: Slice,
  shown: number,
  { isFirst, to }: { readonly isFirst: boolean; readonly to: (after: string | undefined) => string },
): Html | undefined {
  if (isFirst && !pageInfo.hasNextPage) return undefined
  return html`<p class="paging">${counted(shown, 'entry', 'entries')} of ${totalCount.toLocaleString('en')}${
    !isFirst && html` · <a href="${to(undefined)}">From the beginning</a>`
  }${
    pageInfo.hasNextPage &&
    pageInfo.endCursor !== null &&
    html` · <a href="${to(pageInfo.endCursor)}" rel="next">Next</a>`
  }</p>`
}
