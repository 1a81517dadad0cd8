import { z } from 'zod'
import { edtf, idOf, name, names, notes, text } from './parts.ts'

export const state = z
  .strictObject({
    id: idOf('state').describe('`state:` and the ISO 3166-1 alpha-3 code (XKX for Kosovo, user-assigned).'),
    name: text.describe('English short name.'),
    officialName: text.optional(),
    iso2: z.string().length(2).optional(),
    iso3: z.string().length(3),
    isoNumeric: z
      .string()
      .regex(/^\d{3}$/, { error: 'must be three figures, such as "031"' })
      .optional(),
    cowCode: z.int().describe('Correlates of War state number.').optional(),
    cowAbbreviation: z.string().length(3).optional(),
    fips: z.string().length(2).describe('FIPS 10-4.').optional(),
    cameo: z.string().length(3).describe('CAMEO country code.').optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/, { error: 'must be an id of Wikidata, such as "Q227"' })
      .optional(),
    membership: z.enum(['UN_MEMBER', 'UN_OBSERVER', 'OTHER']),
    names: z.array(name),
    notes,
  })
  .describe('A state. A code that is not known is left out.')

export const place = z
  .strictObject({
    id: idOf('place'),
    name: text,
    kind: z.enum(['CITY', 'VILLAGE', 'REGION', 'WATER']),
    names,
    in: idOf('state').optional(),
    notes,
  })
  .describe('A place that events and facilities lie in.')

export const facility = z
  .strictObject({
    id: idOf('facility'),
    name: text,
    kind: z.enum([
      'EMBASSY',
      'CONSULATE_GENERAL',
      'CONSULATE',
      'HONORARY_CONSULATE',
      'PERMANENT_MISSION',
      'RESIDENCE',
      'CULTURAL_CENTRE',
      'MEDIA_OFFICE',
      'OIL_DEPOT',
      'GAS_INFRASTRUCTURE',
      'PIPELINE',
      'AIRPORT',
      'AIRCRAFT',
      'BRIDGE',
      'DAM',
      'SCHOOL',
      'COMMERCIAL_BUILDING',
      'MEMORIAL',
      'MONUMENT',
      'SEAT_OF_GOVERNMENT',
      'COMPOUND_PART',
    ]),
    names,
    capacity: text.optional(),
    opened: edtf.optional(),
    closed: edtf.optional(),
    latitude: z.number().min(-90).max(90).describe('Only from a source that a note names.').optional(),
    longitude: z.number().min(-180).max(180).optional(),
    sentBy: idOf('state').describe('Sending state of a mission.').optional(),
    hostedBy: idOf('state').optional(),
    ownedBy: z.array(idOf('state', 'organization')).min(1).optional(),
    operatedBy: z.array(idOf('state', 'organization')).min(1).optional(),
    locatedIn: idOf('place').optional(),
    partOf: idOf('facility').describe('The compound that it is a part of.').optional(),
    notes,
  })
  .describe('A mission, a company site, a building, an aircraft: what can be hit, closed or visited.')

export const weapon = z
  .strictObject({
    id: idOf('weapon'),
    name: text,
    kind: z
      .string()
      .regex(/^[A-Z_]+$/, { error: 'must be a code of capital letters, such as "BALLISTIC_MISSILE"' }),
    kindOf: idOf('weapon')
      .describe('The wider type that it is one of: who names this one has named that one too, less exactly.')
      .optional(),
    names,
    notes,
  })
  .describe('A type of weapon.')

export type StateRecord = z.infer<typeof state>
export type PlaceRecord = z.infer<typeof place>
export type FacilityRecord = z.infer<typeof facility>
export type WeaponRecord = z.infer<typeof weapon>
