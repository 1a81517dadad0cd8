import { z } from 'zod'
import { edtf, idOf, names, notes, text } from './parts.ts'

export const person = z
  .strictObject({
    id: idOf('person'),
    name: text,
    description: text.describe('What the person is, where that is no post.').optional(),
    names,
    notes,
  })
  .describe('A person. Offices stand in posts.jsonl and tenures.jsonl.')

const ORGANIZATION_KINDS = [
  'AGENCY',
  'AIRLINE',
  'ARMED_FORCES',
  'DIASPORA_ORGANIZATION',
  'GOVERNMENT',
  'HACKER_GROUP',
  'INSURER',
  'INTERGOVERNMENTAL_COMMISSION',
  'INTERGOVERNMENTAL_GROUP',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'JUDICIARY',
  'LAW_ENFORCEMENT',
  'MEDIA_GROUP',
  'MEDIA_OUTLET',
  'MEDIA_SECTOR',
  'MINISTRY',
  'NEWS_AGENCY',
  'PARLIAMENT',
  'PARLIAMENT_CHAMBER',
  'PHOTO_AGENCY',
  'PLATFORM',
  'POPULATION',
  'PRESIDENCY',
  'PROSECUTION',
  'REGIONAL_ADMINISTRATION',
  'RELIGIOUS_MOVEMENT',
  'SECURITY_SERVICE',
  'STATE_COMPANY',
] as const

export const organization = z
  .strictObject({
    id: idOf('organization'),
    name: text,
    kind: z
      .enum(ORGANIZATION_KINDS)
      .describe('What sort of body it is; the enum OrganizationKind of schema.graphql.'),
    names,
    organ: z.boolean().describe("Its acts are its state's acts.").optional(),
    organOf: idOf('state').optional(),
    stateOwned: z.boolean().describe('Harm to it affects the state that owns it.').optional(),
    ownedBy: z.array(idOf('state', 'organization')).min(1).optional(),
    seatedIn: idOf('state').optional(),
    nationalsOf: idOf('state').describe('Of a group of persons: whose citizens they are.').optional(),
    partOf: idOf('organization').optional(),
    basis: text.describe('What the seat and the ownership rest on.').optional(),
    notes,
  })
  .describe('A ministry, company, outlet, international organisation or group of persons.')

/** The enum PostRank of schema.graphql; of heads of mission the classes of VCDR article 14. */
const POST_RANKS = [
  'HEAD_OF_STATE',
  'DEPUTY_HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD_OF_GOVERNMENT',
  'MINISTER',
  'DEPUTY_MINISTER',
  'AMBASSADOR',
  'ENVOY',
  'CHARGE_DAFFAIRES',
  'MEMBER_OF_PARLIAMENT',
  'HEAD_OF_REGION',
] as const

export const post = z
  .strictObject({
    id: idOf('post'),
    title: text,
    serves: idOf('state')
      .describe('The state whose office it is; left out where no text says so.')
      .optional(),
    accreditedTo: idOf('state').describe('Receiving state of a head of mission.').optional(),
    within: idOf('organization').optional(),
    seats: z.enum(['one', 'many']).describe('Whether several persons may hold it at a time.'),
    rank: z
      .enum(POST_RANKS)
      .describe('What the title says it is; left out where it is none of these.')
      .optional(),
    names,
    notes,
  })
  .describe('An office, whoever holds it.')

export const tenure = z
  .strictObject({
    id: idOf('tenure').describe(
      '`tenure:<person>/<post>`, and `/<year>` for an earlier one of the same person.',
    ),
    person: idOf('person'),
    post: idOf('post'),
    from: edtf.optional(),
    to: edtf.describe('Left out where it goes on or its end is not known.').optional(),
    attested: edtf
      .describe('Span over which events show the person in the post: not begin and end.')
      .optional(),
    sourced: z.boolean(),
    basis: text.describe('What it rests on where no document is named.').optional(),
    statedIn: z.array(idOf('document')).min(1).optional(),
    notes,
  })
  .describe('Who held a post from when to when.')

export type PersonRecord = z.infer<typeof person>
export type OrganizationRecord = z.infer<typeof organization>
export type PostRecord = z.infer<typeof post>
export type TenureRecord = z.infer<typeof tenure>
