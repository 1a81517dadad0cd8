import type { NoteKind } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { wordsOf } from '../words.ts'
import { section } from './things.ts'

export type NoteShown = { readonly kind: NoteKind; readonly text: string }

/** Doubts and remarks, which must not be lost. */
export const notesSection = (notes: readonly NoteShown[]): Html | undefined =>
  section(
    'remarks',
    'Doubts and remarks',
    notes.length > 0 &&
      html`<ul>${notes.map(({ kind, text }) => html`<li><span class="quiet">On the ${ON[kind] ?? wordsOf(kind)}:</span> ${text}</li>`)}</ul>`,
  )

const ON: Partial<Readonly<Record<NoteKind, string>>> = { GENERAL: 'whole', CASUALTIES: 'figures' }
