import type { Values } from '../selection/arguments.ts'

/** The parts of evidence that name documents and publishers. */
export type Named = 'only' | 'exclude'

/** Where the ids of the documents stand that a part names. */
export const documentsOf: Readonly<Record<Named, string>> = {
  only: 'onlyDocuments',
  exclude: 'excludeDocuments',
}

/** Evidence as it is asked, without what was handed on apart. */
export const asked = ({ onlyDocuments, excludeDocuments, ...evidence }: Values): Values => evidence
