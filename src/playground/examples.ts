import type { Example } from './example.ts'
import { events } from './examples/events.ts'
import { evidence } from './examples/evidence.ts'
import { links } from './examples/links.ts'
import { names } from './examples/names.ts'
import { people } from './examples/people.ts'
import { tables } from './examples/tables.ts'
import { tension } from './examples/tension.ts'

/**
 * The questions in the playground's tabs. The server warms its plans with the same texts, and a test holds every one of
 * them against schema.graphql. The first one is what a visitor finds open: GraphiQL fills the editor of variables from
 * the first tab only where it is told to, so the first example has none.
 */
export const examples: readonly Example[] = [
  ...events,
  ...evidence,
  ...links,
  ...people,
  ...tension,
  ...names,
  ...tables,
]
