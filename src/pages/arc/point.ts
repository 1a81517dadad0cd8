import { highestOf } from '../../chart/figure.ts'
import { QUAD_CLASSES } from '../../chart/quad-classes.ts'
import { type Html, html, joined } from '../../html.ts'
import { BECAUSE } from '../event/bearings.ts'
import { evidenceQuery } from '../evidence.ts'
import { whenOf } from '../shown/events.ts'
import { counted, decimal, pageOf, withSign, wordsOf } from '../words.ts'
import { queryOf } from './address.ts'
import type { Arc, ArcExplanation } from './read.ts'

/**
 * What a point is made of: its largest shares and the rest, which add up to its relation; each event with its claims and
 * where they stand. Without a day chosen, the way to choose one.
 */
export function pointSection(arc: Arc, point: ArcExplanation | undefined): Html {
  if (arc.answer.method.name !== 'DECAYED') return html`<section id="point"></section>`
  if (!point) {
    const lowest = arc.answer.points.reduce<(typeof arc.answer.points)[number] | undefined>(
      (low, next) => (low === undefined || (next.relation ?? 0) < (low.relation ?? 0) ? next : low),
      undefined,
    )
    const highest = highestOf(arc.answer.points)
    const to = (date: string) => `/arc/${arc.pair.join('-')}${queryOf(arc.view, { on: date })}#point`
    return html`<section id="point"><p>Choose a point of the curve to see what it is made of${
      lowest && html`, such as <a href="${to(lowest.date)}">its lowest, ${lowest.date}</a>`
    }${
      highest &&
      highest !== lowest &&
      html`, or its highest tension, <a href="${to(highest.date)}">${decimal(highest.tension, 1)} on ${highest.date}</a>`
    }.</p></section>`
  }
  const query = evidenceQuery(arc.view)
  const shares = [...point.terms.map(({ share }) => share), point.rest.share]
  return html`<section id="point" aria-labelledby="point-title"><h2 id="point-title" tabindex="-1">What ${point.date} is made of</h2>
<p>Relation <strong>${decimal(point.relation)}</strong>, tension <strong>${decimal(point.tension, 1)}</strong>, from ${counted(point.events, 'event')}. Each share is 10 × score × weight × what is left of it after the days since, divided by ${decimal(point.scale, 1)}; together they are the relation: ${withSign(shares.reduce((sum, share) => sum + share, 0))}.</p>
<ol class="shares">${point.terms.map(
    ({ share, score, weight, decay, because, event }) =>
      html`<li><details><summary><span class="share ${share < 0 ? 'hostile' : 'friendly'}">${withSign(share)}</span> <span class="dot ${QUAD_CLASSES[event.quadClass].className}"></span> <span class="when">${whenOf(event.date)}</span> ${event.title}</summary>
<p>Score ${decimal(score, 1)} × weight ${decimal(weight)} × ${decimal(decay * 100, 0)} % left; it counts because ${BECAUSE[because]}. <a href="${pageOf(event.id, query)}">All about it</a></p>${
        event.disputes.length > 0 &&
        html`<p>Accounts differ on ${event.disputes.map(({ property }) => wordsOf(property)).join(', ')}: <a href="${pageOf(event.id, query)}#accounts">side by side</a>.</p>`
      }<p>Reported by ${joined(
        event.documents.map(
          ({ id, source }) =>
            html`<a href="${pageOf(id, query)}">${source?.name ?? 'an unnamed publisher'}</a>`,
        ),
        ', ',
      )}.</p>${
        event.claims.length > 0 &&
        html`<ul>${event.claims.map(
          ({ statement, attributedAs, documents }) =>
            html`<li>${statement}${attributedAs && html` <span class="quiet">${attributedAs}</span>`}${documents.map(
              ({ url, title, source }) =>
                html` · ${url ? html`<a href="${url}" rel="noopener">${source?.name ?? title}</a>` : (source?.name ?? title)}`,
            )}</li>`,
        )}</ul>`
      }</details></li>`,
  )}${
    point.rest.events > 0 &&
    html`<li class="rest"><span class="share">${withSign(point.rest.share)}</span> ${counted(point.rest.events, 'other event')}</li>`
  }</ol></section>`
}
