import { pageOf } from '../../pages/words.ts'
import type { DocumentRecord } from '../by-ids.ts'
import { beside, several, table } from '../table.ts'

/** One row a document: what is needed to find and to cite it, and nothing of its text. */
export const documents = table<DocumentRecord>(
  {
    name: 'documents',
    title: 'Documents',
    description:
      'One row an article, statement or other text on which events and claims rest. Nothing of their texts is in here but their headlines.',
    primaryKey: ['id'],
  },
  page => page.documents,
  [
    { name: 'id', type: 'text', required: true, description: 'Readable and stable.', of: ({ id }) => id },
    {
      name: 'title',
      type: 'text',
      required: true,
      description: 'The headline, or our own description: see titleIsOurs.',
      of: ({ title }) => title,
    },
    {
      name: 'titleIsOurs',
      type: 'yes-no',
      required: true,
      description: 'True where the headline was not seen.',
      of: ({ titleIsOurs }) => titleIsOurs,
    },
    {
      name: 'url',
      type: 'text',
      description: 'The address; null unless exactly this address was seen on a public page.',
      of: ({ url }) => url,
    },
    {
      name: 'published',
      type: 'edtf',
      description: 'When it was published, as exactly as is known.',
      of: ({ published }) => published,
    },
    {
      name: 'earliest',
      type: 'day',
      description: 'First day on which it can have been published.',
      of: ({ earliest }) => earliest,
    },
    { name: 'language', type: 'text', description: 'BCP 47.', of: ({ language }) => language },
    { name: 'kind', type: 'text', description: 'NEWS, PRIMARY_TEXT or ANALYSIS.', of: ({ kind }) => kind },
    {
      name: 'reliability',
      type: 'text',
      description: 'LOW where the material is weak; else null.',
      of: ({ reliability }) => reliability,
    },
    {
      name: 'source',
      type: 'text',
      required: true,
      description: 'Publisher.',
      of: ({ source }) => source.name,
    },
    {
      name: 'sourceId',
      type: 'text',
      required: true,
      description: "The publisher's id.",
      of: ({ source }) => source.id,
    },
    {
      name: 'sourceStateRun',
      type: 'yes-no',
      description: 'Whether a state runs the publisher; null where nobody says, which is not no.',
      of: ({ source }) => source.stateRun,
    },
    {
      name: 'authors',
      type: 'list',
      description: 'Who wrote it, where that was recorded.',
      of: ({ authors }) => several(authors.map(({ name }) => name)),
    },
    {
      name: 'authorRoles',
      type: 'list',
      description: 'Their roles as printed, in the same order; "-" where none is.',
      of: ({ authors }) => beside(authors.map(({ role }) => role)),
    },
    {
      name: 'eventCount',
      type: 'integer',
      required: true,
      description: 'Number of events of the graph that it reports.',
      of: ({ eventCount }) => eventCount,
    },
    {
      name: 'claimCount',
      type: 'integer',
      required: true,
      description: 'Number of claims of the graph that stand in it.',
      of: ({ claimCount }) => claimCount,
    },
    {
      name: 'dossier',
      type: 'text',
      description: 'The dossier in which its record stands.',
      of: ({ dossier }) => dossier,
    },
    {
      name: 'page',
      type: 'text',
      required: true,
      description: 'Its address on the server that was asked.',
      of: ({ id }, origin) => `${origin}${pageOf(id)}`,
    },
  ],
)
