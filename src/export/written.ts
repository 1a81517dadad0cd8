import type { Ask } from '../pages/ask.ts'
import { ExportSize } from './export.generated.ts'
import type { Chunk, FileWriter } from './format.ts'
import type { ExportQuestion } from './question.ts'
import type { Page } from './read.ts'

/** A file of the exported pages, piece by piece. */
export async function* written(pages: AsyncIterable<Page>, writer: FileWriter): AsyncGenerator<Chunk> {
  for await (const page of pages) {
    const chunk = writer.page(page)
    if (chunk.length > 0) yield chunk
  }
  yield* lastOf(writer)
}

/** What a writer adds at the end. */
export function* lastOf(writer: FileWriter): Generator<Chunk> {
  const last = writer.end()
  if (typeof last === 'string' || last instanceof Uint8Array) yield last
  else yield* last
}

/** How many events an export has. */
export async function sizeOf(ask: Ask, { filter, evidence }: ExportQuestion): Promise<number> {
  const { events } = await ask(ExportSize, { filter, evidence })
  return events.totalCount
}
