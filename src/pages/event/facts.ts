import { QUAD_CLASSES } from '../../chart/quad-classes.ts'
import type { StatedField } from '../../graphql/schema.generated.ts'
import { type Html, html, joined } from '../../html.ts'
import { dateInWords, exactnessInWords } from '../dates.ts'
import type { Context } from '../entity/frame.ts'
import { absent } from '../shown/evidence.ts'
import { dotted, fact, linked, linkedAll } from '../shown/things.ts'
import { capital, counted, decimal, titled, wordsOf } from '../words.ts'
import { casualtiesInWords } from './casualties.ts'
import type { Official, ShownEvent } from './read.ts'
import { siteItem } from './sites.ts'

/** What happened, when, who had which part in it, where: actors, addressees and those hit are kept apart, as the record keeps them. */
export function facts(shown: ShownEvent, { query, view }: Context): Html {
  const { event, officials, sites } = shown
  const isStrike = event.type === 'ASSAULT'
  const basis = (field: StatedField) => event.stated.find(one => one.field === field)?.basis
  const orAbsent = (content: Html | undefined, field: StatedField, isLookedFor: boolean) =>
    content
      ? html`${content}${basis(field) === 'DENIED' && html` <span class="quiet">(only denied in what may be read)</span>`}`
      : absent(basis(field), isLookedFor)
  return html`<dl class="facts">
${fact('When', orAbsent(when(event), 'DATE', true))}
${fact('What', what(event))}
${event.status !== 'HAPPENED' && fact('Status', html`<strong>${titled(event.status)}</strong>`)}
${fact('Acted', orAbsent(linkedAll(event.actors, query), 'ACTORS', true))}
${fact('Addressed or aimed at', orAbsent(linkedAll(event.recipients, query), 'RECIPIENTS', true))}
${fact('Hit, though not addressed', orAbsent(linkedAll(event.affected, query), 'AFFECTED', false))}
${fact('Spoken of', linkedAll(event.mentioned, query))}
${fact('Officials', orAbsent(officialList(officials, event.earliest, query), 'OFFICIALS', false))}
${fact('Where', orAbsent(where(event, query), 'PLACES', true))}
${fact('At', orAbsent(sites.length > 0 ? html`<ul class="plain">${sites.map(site => siteItem(site, view))}</ul>` : undefined, 'FACILITIES', false))}
${fact('Weapons', orAbsent(weapons(event, query), 'WEAPONS', isStrike))}
${fact('People harmed', orAbsent(casualtiesInWords(event.casualties), 'CASUALTIES', isStrike))}
${fact('Meant', event.intentional === null ? undefined : event.intentional ? 'yes, by the record' : 'no, by the record')}
${fact('Part of', partOf(event, query))}
${fact('Same occasion as', event.sameOccasionAs && html`${linked(event.sameOccasionAs, query)} <span class="quiet">the two count once</span>`)}
${fact('Reliability', reliability(event, query))}
${fact('Weight', html`${decimal(event.importance, 2)} in the tension index${event.importanceReason && html`. ${event.importanceReason}`}`)}
</dl>${byTheRecord(event)}`
}

/** Fields that no claim left carries, though the record has them, of which documents that are left out may be the source. */
function byTheRecord({ stated }: Record): Html | undefined {
  const fields = stated.flatMap(({ field, basis }) => (basis === 'RECORD' ? [wordsOf(field)] : []))
  return fields.length === 0
    ? undefined
    : html`<p class="quiet">By the record, which draws on documents that are left out too: ${fields.join(', ')}.</p>`
}

type Record = ShownEvent['event']

function when({ date, precision, earliest, latest, known }: Record): Html | undefined {
  if (date === null) return undefined
  const exactness = exactnessInWords(precision)
  return html`<strong>${dateInWords(date)}</strong>${exactness && html` <span class="quiet">${exactness}, ${date}</span>`}${
    exactness &&
    earliest &&
    latest &&
    html`<br><span class="quiet">between ${dateInWords(earliest)} and ${dateInWords(latest)}</span>`
  }${known && html`<br><span class="quiet">first reported ${dateInWords(known)}</span>`}`
}

function what({ type, mode, alternativeType, quadClass, instruments, score, titleFrom }: Record): Html {
  return html`<span class="dot ${QUAD_CLASSES[quadClass].className}"></span>${dotted([
    type ? titled(type) : 'type not known',
    mode?.replaceAll('-', ' '),
    html`${QUAD_CLASSES[quadClass].title.toLowerCase()}, ${decimal(score, 1)} of −10 to 10`,
  ])}${titleFrom !== 'RECORD' && html`<br><span class="quiet">type and score as coded from all documents</span>`}${instruments.length > 0 && html`<br>${capital(instruments.map(wordsOf).join(', '))}`}${
    alternativeType && html`<br><span class="quiet">it might be coded as ${wordsOf(alternativeType)}</span>`
  }`
}

const officialList = (officials: readonly Official[], day: string | null, query: string): Html | undefined =>
  officials.length === 0
    ? undefined
    : html`<ul class="plain">${officials.map(
        ({ role, present, person }) =>
          html`<li>${linked(person, query)}${role && html`, ${role}`}${
            !present && html` <span class="quiet">(not there: spoken of, or telling of it)</span>`
          }${person.tenures.map(
            ({ post, sourced, basis }) =>
              html`<br><span class="quiet">${day && `on ${dateInWords(day)}: `}${linked({ id: post.id, name: post.title }, query)}${!sourced && ` (${basis ?? 'unsourced'})`}</span>`,
          )}</li>`,
      )}</ul>`

const where = ({ places }: Record, query: string): Html | undefined =>
  places.length === 0
    ? undefined
    : joined(
        places.map(
          place => html`${linked(place, query)}${place.state && html`, ${linked(place.state, query)}`}`,
        ),
        '; ',
      )

const weapons = ({ weaponUses }: Record, query: string): Html | undefined =>
  weaponUses.length === 0
    ? undefined
    : html`<ul class="plain">${weaponUses.map(
        ({ weapon, alleged, note }) =>
          html`<li>${linked(weapon, query)}${alleged && html` <strong>alleged</strong>`}${note && html`: ${note}`}</li>`,
      )}</ul>`

function partOf({ within, arcs }: Record, query: string): Html | undefined {
  const parts = [
    ...(within ? [html`${linked(within, query)} <span class="quiet">the larger event</span>`] : []),
    ...arcs.map(arc => html`${linked(arc, query)} <span class="quiet">storyline</span>`),
  ]
  return parts.length > 0 ? joined(parts, html`<br>`) : undefined
}

function reliability(
  { reliability, reliabilityReason, corroboration }: Record,
  query: string,
): Html | undefined {
  if (reliability === null) return undefined
  const { voices, outlets, onlyParties } = corroboration
  return html`<strong>${titled(reliability)}</strong>${reliabilityReason && html`: ${reliabilityReason}`}${
    voices.length > 0 && html` <span class="quiet">(${linkedAll(voices, query)})</span>`
  }; ${counted(outlets, 'publisher')}${onlyParties === true && '; all who say it are parties to it'}`
}
