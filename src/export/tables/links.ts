import type { EventRecord } from '../by-ids.ts'
import { several, table } from '../table.ts'

type Link = EventRecord['links'][number] & { readonly from: string }

export const links = table<Link>(
  {
    name: 'links',
    title: 'Links between events',
    description: 'One row a link from an event to an earlier one, which may lie outside the export.',
    primaryKey: ['from', 'kind', 'to'],
  },
  page => page.events.flatMap(({ id, links }) => links.map(link => ({ from: id, ...link }))),
  [
    {
      name: 'from',
      type: 'text',
      required: true,
      description: 'Id of the later event.',
      of: ({ from }) => from,
    },
    {
      name: 'kind',
      type: 'text',
      required: true,
      description:
        'ANSWERED (from answers to), CAUSED (to brought from about), CITED (from refers to to) or FOLLOWED (from came after to: in time only, which is not "because").',
      of: ({ kind }) => kind,
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      description: 'Id of the earlier event.',
      of: ({ to }) => to.id,
    },
    {
      name: 'stated',
      type: 'yes-no',
      required: true,
      description: 'True where a source states the link, false where the editor infers it.',
      of: ({ stated }) => stated,
    },
    { name: 'basis', type: 'text', description: 'What it rests on, in words.', of: ({ basis }) => basis },
    {
      name: 'claimIds',
      type: 'list',
      description: 'Claims that state it.',
      of: ({ claims }) => several(claims.map(({ id }) => id)),
    },
    {
      name: 'toTitle',
      type: 'text',
      required: true,
      description: 'Title of the earlier event.',
      of: ({ to }) => to.title,
    },
  ],
)
