import type { EvidenceInput } from '../graphql/schema.generated.ts'
import type { TypedQuestion } from '../graphql/typed-question.ts'
import type { Ask } from '../pages/ask.ts'
import {
  ExportClaims,
  type ExportClaimsQuery,
  type ExportClaimsQueryVariables,
  ExportDocuments,
  type ExportDocumentsQuery,
  ExportEvents,
  type ExportEventsQuery,
  ExportParts,
  type ExportPartsQuery,
  ExportTies,
  type ExportTiesQuery,
} from './export.generated.ts'

type Empty = Record<PropertyKey, never>
type NodeOf<Query extends { readonly nodes: readonly unknown[] }> = Exclude<
  Query['nodes'][number],
  null | Empty
>

export type EventRecord = NodeOf<ExportEventsQuery> & NodeOf<ExportPartsQuery> & NodeOf<ExportTiesQuery>
export type ClaimRecord = NodeOf<ExportClaimsQuery>
export type DocumentRecord = NodeOf<ExportDocumentsQuery>

/** Things that are asked for at once: what a question of this many costs stays far below what a read may take. */
const AT_ONCE = 50

/** Each in the order of the ids; what evidence hides is left out. */
export const claimsBy = (
  ask: Ask,
  ids: readonly string[],
  evidence?: EvidenceInput,
): Promise<ClaimRecord[]> => nodesBy(ask, ExportClaims, ids, evidence)

export const documentsBy = (
  ask: Ask,
  ids: readonly string[],
  evidence?: EvidenceInput,
): Promise<DocumentRecord[]> => nodesBy(ask, ExportDocuments, ids, evidence)

export async function eventsBy(
  ask: Ask,
  ids: readonly string[],
  evidence?: EvidenceInput,
): Promise<EventRecord[]> {
  const events = await nodesBy(ask, ExportEvents, ids, evidence)
  const parts = new Map((await nodesBy(ask, ExportParts, ids, evidence)).map(node => [node.id, node]))
  const ties = new Map((await nodesBy(ask, ExportTies, ids, evidence)).map(node => [node.id, node]))
  return events.flatMap(event => {
    const [part, tie] = [parts.get(event.id), ties.get(event.id)]
    return part && tie ? [{ ...event, ...part, ...tie }] : []
  })
}

async function nodesBy<Node extends { readonly id: string }>(
  ask: Ask,
  question: TypedQuestion<{ readonly nodes: readonly (Node | Empty | null)[] }, ExportClaimsQueryVariables>,
  ids: readonly string[],
  evidence: EvidenceInput | undefined,
): Promise<Node[]> {
  const found: Node[] = []
  for (let begin = 0; begin < ids.length; begin += AT_ONCE) {
    const { nodes } = await ask(question, { ids: ids.slice(begin, begin + AT_ONCE), evidence })
    found.push(...nodes.filter(node => isThere(node)))
  }
  return found
}

const isThere = <Node extends { readonly id: string }>(node: Node | Empty | null): node is Node =>
  node !== null && 'id' in node
