import { playgroundAddress } from '../playground/address.ts'
import { isRecord } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'

const QUESTION = `query Cell($filter: EventFilter, $by: [CountBy!]!, $key: [String], $evidence: EvidenceInput) {
  eventCounts(filter: $filter, by: $by, key: $key, evidence: $evidence) {
    key
    events
    killed { min max events }
    withoutFigure
    counted(first: 100) {
      nodes { id date title casualties { killed { min max text } } documents { url title } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

/** An address on this server that opens the playground on one cell with its events. */
export function permalinkOf(raw: unknown): string {
  const [asked, by, key] = listOf(raw)
  const given: unknown = JSON.parse(String(asked))
  return playgroundAddress(QUESTION, { ...(isRecord(given) ? given : {}), by, key })
}
