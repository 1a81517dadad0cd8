import { html } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { type Context, framed, leadOf, slicedAt } from '../entity/frame.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { eventList, paging } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { dotted, section } from '../shown/things.ts'
import { capital, counted, wordsOf } from '../words.ts'
import { WeaponRecord, type WeaponRecordQuery } from './weapon.generated.ts'

/** All that the page of a weapon shows. */
export type ShownWeapon = { readonly weapon: Of<WeaponRecordQuery['node']> }

/** Reads a type of weapon; undefined where there is none, or where nothing of it may be read. */
export async function readWeapon(ask: Ask, id: string, view: View): Promise<ShownWeapon | undefined> {
  const weapon = given((await ask(WeaponRecord, { id, after: view.after, evidence: evidenceOf(view) })).node)
  return weapon && { weapon }
}

/** The page of a type of weapon: where it is said to have been used, and where that is only alleged. */
export function weaponPage({ weapon }: ShownWeapon, context: Context): Page {
  const { id, query, view } = context
  const { name, names, kind, events, notes } = weapon
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
    : nothing(view, 'No event is recorded.', 'These documents report no event.'),
)}
${notesSection(notes)}`,
    question: WeaponRecord.query,
  })
}
