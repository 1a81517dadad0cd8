import type { Act, Party } from '../src/tension/bearing.ts'

export const organ = (id: string, iso3: string): Party => ({
  id,
  actsFor: `state:${iso3}`,
  harmFallsOn: `state:${iso3}`,
})
export const owned = (id: string, iso3: string): Party => ({
  id,
  actsFor: null,
  harmFallsOn: `state:${iso3}`,
})
export const onlooker = (id: string): Party => ({ id, actsFor: null, harmFallsOn: null })

export const azerbaijan = organ('state:AZE', 'AZE')
export const russia = organ('state:RUS', 'RUS')
export const ukraine = organ('state:UKR', 'UKR')
export const armenia = organ('state:ARM', 'ARM')

export const act = (parts: Partial<Act>): Act => ({
  id: 'event:an-act',
  score: -5,
  actors: [],
  recipients: [],
  affected: [],
  sameOccasionAs: null,
  attributions: [],
  ...parts,
})
