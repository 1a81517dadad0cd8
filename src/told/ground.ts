import type { EvidenceInput } from '../graphql/schema.generated.ts'
import type { Ask } from '../pages/ask.ts'
import { counted } from '../pages/words.ts'
import { Ground } from './told.generated.ts'

/** What an answer could rest on: whoever quotes it can say what was looked at, and in which state. */
export type RestsOn = {
  /** Documents that were searched; of another number of them the answer may be another. */
  readonly documents: number
  readonly publishers: number
  readonly from: string | null
  readonly to: string | null
  /** Which of them were left out; null for none. */
  readonly evidence: EvidenceInput | null
  readonly dataVersion: string
}

export async function groundOf(ask: Ask, evidence: EvidenceInput | undefined): Promise<RestsOn> {
  const { searched, dossiers } = await ask(Ground, { evidence })
  return {
    documents: searched.documents,
    publishers: searched.sources,
    from: searched.from,
    to: searched.to,
    evidence: evidence ?? null,
    dataVersion: [...new Set(dossiers.map(({ dataVersion }) => dataVersion))].join(', '),
  }
}

/** The same in a sentence. */
export const searchedIn = ({ documents, publishers, evidence }: RestsOn): string =>
  `Searched: ${counted(documents, 'document')} of ${counted(publishers, 'publisher')}${evidence === null ? '' : ', all that the evidence asked for leaves'}.`
