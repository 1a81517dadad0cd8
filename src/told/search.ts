import type { EvidenceInput, NodeKind } from '../graphql/schema.generated.ts'
import type { Ask } from '../pages/ask.ts'
import { pageOf } from '../pages/words.ts'
import { eventRef } from './event.ts'
import { groundOf } from './ground.ts'
import { Found, type FoundQuery } from './told.generated.ts'

export type Sought = {
  readonly text: string
  readonly kinds?: readonly NodeKind[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** 1 to 100. */
  readonly first: number
  readonly after?: string | undefined
  readonly evidence?: EvidenceInput | undefined
}

export type ToldSearch = Awaited<ReturnType<typeof tellSearch>>

type Hit = FoundQuery['searchHits']['nodes'][number]

/** What is found by words, the best first, each with the words by which it was found. `next`: for `after`; null at the end. */
export async function tellSearch(ask: Ask, sought: Sought, origin: string) {
  const { kinds, ...asked } = sought
  const { searchHits } = await ask(Found, { ...asked, kinds: kinds && [...kinds] })
  const { totalCount, nodes, pageInfo } = searchHits
  return {
    found: totalCount,
    hits: nodes.map(hit => hitOf(hit, origin)),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    restsOn: await groundOf(ask, sought.evidence),
  }
}

const hitOf = ({ nodeKind, node, event, highlights }: Hit, origin: string) => ({
  kind: nodeKind,
  id: node.id,
  called: calledIn(node),
  date: 'date' in node ? node.date : 'published' in node ? node.published : null,
  /** Of a document: where it can be read. */
  url: 'url' in node ? node.url : null,
  page: `${origin}${pageOf(node.id)}`,
  /** The event that it leads to, where it is none itself. */
  event: event && event.id !== node.id ? eventRef(event, origin) : null,
  foundIn: highlights.map(({ field, fragments }) => ({
    field,
    text: fragments.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' … '),
    words: fragments.flatMap(({ parts }) => parts.filter(({ match }) => match).map(({ text }) => text)),
  })),
})

/** What a thing is called in one line: a name, a title, the statement of a claim. */
export function calledIn(
  node: { readonly id: string } & Partial<Record<'name' | 'title' | 'statement', string>>,
): string {
  return node.name ?? node.title ?? node.statement ?? node.id
}
