/** Terms of our own, where schema.org and PROV have none that means the same; docs/exports.md says what each means. No registered namespace: it only has to be the same in every file. */
export const OWN_TERMS = 'urn:demarche:term:'

const KINDS = [
  'event',
  'claim',
  'document',
  'source',
  'state',
  'person',
  'organization',
  'facility',
  'place',
  'weapon',
  'arc',
  'dyad',
]

const leads = (id: string) => ({ '@id': id, '@type': '@id' })
const day = (id: string) => ({ '@id': id, '@type': 'xsd:date' })
const edtf = (id: string) => ({ '@id': id, '@type': 'edtf:EDTF' })
const own = (term: string) => `${OWN_TERMS}${term}`

/** The context of a file: ids as they are, `event:...`, are the addresses of their pages on the server that was asked. */
export const contextOf = (origin: string): object => ({
  '@version': 1.1,
  '@vocab': OWN_TERMS,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  ...Object.fromEntries(KINDS.map(kind => [kind, `${origin}/${kind}/`])),
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['identifier', 'name', 'description', 'text', 'headline', 'inLanguage', 'version', 'author'].map(term => [
      term,
      `schema:${term}`,
    ]),
  ),
  url: leads('schema:url'),
  about: leads('schema:about'),
  location: leads('schema:location'),
  superEvent: leads('schema:superEvent'),
  publisher: leads('schema:publisher'),
  startDate: day('schema:startDate'),
  endDate: day('schema:endDate'),
  datePublished: day('schema:datePublished'),
  wasDerivedFrom: leads('prov:wasDerivedFrom'),
  wasAttributedTo: leads('prov:wasAttributedTo'),
  ...Object.fromEntries(['date', 'published', 'validity'].map(term => [term, edtf(own(term))])),
  ...Object.fromEntries(['earliest', 'latest', 'known'].map(term => [term, day(own(term))])),
  ...Object.fromEntries(
    [
      'actor',
      'recipient',
      'affected',
      'mentioned',
      'partOf',
      'sameOccasionAs',
      'bearsOn',
      'relayedBy',
      'speaksOf',
      'context',
      'withPerson',
      'atFacility',
      'usedWeapon',
      'toEvent',
      'inDocument',
      'byClaim',
    ].map(term => [term, leads(own(term))]),
  ),
  values: { '@id': own('values'), '@type': '@json' },
})
