import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/server'
import { type Ask, patient, Unanswered } from '../pages/ask.ts'
import { BadAddress, NotThere } from '../pages/refusal.ts'

/** Where tools ask. */
export type Seat = {
  readonly ask: Ask
  /** The server as its user reaches it, for addresses of pages. */
  readonly origin: string
  /** A fault of ours; the assistant hears only that there was one. */
  readonly onFault: (error: unknown) => void
  /** Errors that are told as they are, beside those of the contract and of addresses. */
  readonly isToldError?: (error: unknown) => boolean
}

/** Nothing is written, nothing is fetched from elsewhere, and the same question has the same answer. */
export const READS: ToolAnnotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

/** The answer of a tool, as data and as text for clients that know no data; or why there is none, in a sentence. */
export async function answered(seat: Seat, tell: (ask: Ask) => Promise<object>): Promise<CallToolResult> {
  try {
    const told = await tell(patient(seat.ask))
    return { content: [{ type: 'text', text: JSON.stringify(told) }], structuredContent: { ...told } }
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: sentenceOn(error, seat) }] }
  }
}

function sentenceOn(error: unknown, { onFault, isToldError }: Seat): string {
  const isTold =
    error instanceof Unanswered ||
    error instanceof NotThere ||
    error instanceof BadAddress ||
    isToldError?.(error) === true
  if (isTold && error instanceof Error) return error.message
  onFault(error)
  return 'Something went wrong on our side; the same question may be answered later.'
}
