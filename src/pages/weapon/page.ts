import { type Html, html } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { type Context, framed, leadOf, slicedAt } from '../entity/frame.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { claimItem } from '../shown/claim.ts'
import { eventList, paging, whenOf } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { dotted, linked, section } from '../shown/things.ts'
import { capital, counted, wordsOf } from '../words.ts'
import { WeaponRecord, type WeaponRecordQuery } from './weapon.generated.ts'

/** All that the page of a weapon shows. */
export type ShownWeapon = { readonly weapon: Of<WeaponRecordQuery['node']> }

/** Reads a type of weapon; undefined where there is none, or where nothing of it may be read. */
export async function readWeapon(ask: Ask, id: string, view: View): Promise<ShownWeapon | undefined> {
  const weapon = given((await ask(WeaponRecord, { id, after: view.after, evidence: evidenceOf(view) })).node)
  return weapon && { weapon }
}

/**
 * The page of a type of weapon: where it is said to have been used, where that is only alleged, and what claims say of it, also where
 * the record does not take it up.
 */
export function weaponPage({ weapon }: ShownWeapon, context: Context): Page {
  const { id, query, view } = context
  const { name, names, kind, events, claims, notes } = weapon
  return framed(context, {
    kicker: 'Weapon',
    title: name,
    description: `${name}: ${counted(events.totalCount, 'event')} in which it is said to have been used.`,
    lead: kind && leadOf(capital(wordsOf(kind))),
    main: html`<dl class="facts">${nameFacts(names, name)}</dl>
${section(
  'events',
  'Where it is said to have been used',
  events.nodes.length > 0
    ? html`${eventList(events.nodes, query, ({ weaponUses }) => {
        const use = weaponUses.find(one => one.weapon.id === id)
        return use && dotted([use.alleged && html`<strong>alleged</strong>`, use.note])
      })}${paging(events, events.nodes.length, { isFirst: view.after === undefined, to: slicedAt(context, 'events') })}`
    : nothing(
        view,
        claims.length > 0 ? 'By the record, in no event; claims name it.' : 'No event is recorded.',
        'These documents report no event.',
      ),
)}
${section('claims', 'Named in claims', claims.length > 0 && claimsByEvent(claims, query))}
${notesSection(notes)}`,
    question: WeaponRecord.query,
  })
}

type Claim = ShownWeapon['weapon']['claims'][number]

/** Claims under the event that they are about, the event first spoken of first; then what is about something else. */
function claimsByEvent(claims: readonly Claim[], query: string): Html {
  const placed = claims.map(claim => {
    const [event] = claim.about.flatMap(subject => given(subject) ?? [])
    return { event, item: claimItem(claim, query) }
  })
  const events = new Map(placed.flatMap(({ event }) => (event ? [[event.id, event] as const] : [])))
  const itemsOf = (id: string | undefined) =>
    placed.flatMap(({ event, item }) => (event?.id === id ? [item] : []))
  const others = itemsOf(undefined)
  return html`${[...events.values()].map(
    event =>
      html`<h3><span class="when">${whenOf(event.date)}</span> ${linked(event, query)}</h3><ul class="claims">${itemsOf(event.id)}</ul>`,
  )}${others.length > 0 && html`<h3>About something else</h3><ul class="claims">${others}</ul>`}`
}
