import { type Html, html } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { type Context, framed } from '../entity/frame.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { seenNote, tenureItem } from '../shown/tenures.ts'
import { fact, linked, section } from '../shown/things.ts'
import { counted, titled } from '../words.ts'
import { PostRecord, type PostRecordQuery } from './post.generated.ts'

type Post = Of<PostRecordQuery['node']>
type Days = Post['succession'][number]['gapBefore']

/** All that the page of a post shows. */
export type ShownPost = { readonly post: Post }

/** Reads a post; undefined where there is none, or where nothing of it may be read. */
export async function readPost(ask: Ask, id: string, view: View): Promise<ShownPost | undefined> {
  const post = given((await ask(PostRecord, { id, evidence: evidenceOf(view) })).node)
  return post && { post }
}

/** The page of a post: who held it one after another, with what lies between them. */
export function postPage({ post }: ShownPost, context: Context): Page {
  const { query } = context
  const { title, names, rank, seats, serves, accreditedTo, organization, succession, notes } = post
  return framed(context, {
    kicker: 'Post',
    title,
    description: `${title}: who held the post, one after another.`,
    main: html`<dl class="facts">
${fact('Serves', serves && linked(serves, query))}
${fact('Accredited to', accreditedTo && linked(accreditedTo, query))}
${fact('In', organization && linked(organization, query))}
${fact('Rank', rank && titled(rank))}
${fact('Held by', seats && (seats === 'ONE' ? 'one person at a time' : 'several at a time'))}
${nameFacts(names, title)}
</dl>
${section('holders', 'Who held it', succession.length > 0 ? html`<ul class="posts">${succession.map(({ tenure, gapBefore, overlapBefore }) => html`${between(gapBefore, overlapBefore)}${tenureItem(tenure, 'post', query)}`)}</ul>${seenNote(succession.map(({ tenure }) => tenure))}` : nothing(context.view, 'The graph names nobody.', 'These documents name nobody.'))}
${notesSection(notes)}`,
    question: PostRecord.query,
  })
}

/** Between two holders; nothing where one handed over to the other, or where the dates do not tell. */
function between(gap: Days, overlap: Days): Html | undefined {
  const told = (days: Days, what: string) =>
    days && (days.max === null || days.max > 0) && html`<li class="quiet">${rangeOf(days)} ${what}</li>`
  return html`${told(gap, 'between, of which the graph knows nobody')}${told(overlap, 'in which both held it')}`
}

function rangeOf({ min, max }: NonNullable<Days>): string {
  if (max === null) return `${counted(min ?? 0, 'day')} or more`
  return min === null || min === max ? counted(max, 'day') : `${min} to ${counted(max, 'day')}`
}
