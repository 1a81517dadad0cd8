import { type Fault, fault, type Spot } from '../fault.ts'

/**
 * What is doubtful or missing, though a seed with it is loaded: a heading, and what would be right. `right` of a doubt
 * itself tells it where it differs from record to record.
 */
export const DOUBTS = {
  EVENT_WITHOUT_CLAIM: {
    heading: 'Events without a claim',
    right: 'Add a claim for each property that somebody states, with its speaker.',
  },
  EVENT_ON_ONE_DOCUMENT: {
    heading: 'Events on one document',
    right: 'Look for a report that does not draw on the first.',
  },
  TURNING_POINT_WITHOUT_CLAIM: {
    heading: 'Turning points without a claim',
    right: 'What weighs most needs somebody who says it.',
  },
  EVENT_ID_OF_ANOTHER_DATE: {
    heading: 'Events whose id begins with another date',
    right:
      'Correct the date or the id; an id that others may already cite stays, and the date is told in a note.',
  },
  ASSAULT_WITHOUT_OUTCOME: {
    heading: 'Assaults that tell of no site what became of it',
    right: 'Give "outcome" where a document tells it; a site without one was the scene only.',
  },
  DOCUMENT_UNUSED: {
    heading: 'Documents that nobody uses',
    right: 'Name them in an event, a claim or a tenure, or leave them out.',
  },
  DOCUMENT_WITHOUT_ADDRESS: {
    heading: 'Documents without an address that was seen',
    right: 'Find the page and give "url"; the reader has no link until then.',
  },
  DOCUMENT_WITH_OUR_TITLE: {
    heading: 'Documents whose headline was not seen',
    right: 'Give the headline as printed and drop "titleIsOurs".',
  },
  DOCUMENT_BEFORE_EVENT: {
    heading: 'Documents published before the event that they report',
    right: 'Correct one of the dates, or say in a note how it can be.',
  },
  DOCUMENTS_AT_ONE_ADDRESS: {
    heading: 'Documents at the address of another',
    right: 'Keep one of them, or give each its own address.',
  },
  CLAIM_WITHOUT_FORM: {
    heading: 'Claims without a form',
    right: '"form" is QUOTED, REPORTED, TOLD, ASSESSMENT or FORECAST.',
  },
  CLAIM_WITHOUT_LOCATOR: {
    heading: 'Claims without a place in their document',
    right: 'Give "locator": a paragraph, a page, a minute.',
  },
  CLAIM_UNSOURCED: {
    heading: 'Claims that name no document',
    right: 'Find the document and drop "sourced": false.',
  },
  CLAIM_DATES_ANOTHER_EVENT: {
    heading: 'Claims whose date is not that of their event',
    right:
      'Let it be "about" the event that it dates, or take another property (beginDate), or say in a note of kind DATE how it can be.',
  },
  CLAIM_TELLS_WHAT_LACKS: {
    heading: 'Claims that tell what their document does not say',
    right: 'State what the document says; what it lacks belongs into a note.',
  },
  CLAIM_BEGINS_WITH_PRONOUN: {
    heading: 'Claims that begin with a pronoun',
    right: 'Name whom or what is meant: under evidence the statement stands alone.',
  },
  CLAIM_HEDGES_AND_ASSERTS: {
    heading: 'Claims that hedge and yet assert',
    right: '"strength" is PRESUMES where the speaker says "most likely", "presumably", "may".',
  },
  CONTRADICTION_WITHOUT_DISPUTE: {
    heading: 'Claims that cannot both be true, without a dispute',
    right: 'Let the later one name the other in "disputes", or correct what both are about.',
  },
  LINK_WITHOUT_CLAIM: {
    heading: 'Links that no claim states',
    right: 'Name the claims that state it and say "stated": true.',
  },
  ANSWER_OUT_OF_ORDER: {
    heading: 'Links whose later event is told first',
    right: 'Give the day, or the order within it, more precisely.',
  },
  POST_WITHOUT_RANK: {
    heading: 'Heads of mission without a rank',
    right: '"rank" is AMBASSADOR, ENVOY or CHARGE_DAFFAIRES, as the title says.',
  },
  TENURE_WITHOUT_SOURCE: {
    heading: 'Tenures without a source',
    right: 'Name the document in "statedIn" and say "sourced": true.',
  },
  TENURE_WITHOUT_END: {
    heading: 'Tenures without an end though another began in their post of one seat',
    right: 'Give "to" where a document states it; until then the answers call it uncertain.',
  },
  INVOLVED_WITHOUT_POST: {
    heading: 'Persons involved who held no post that day',
    right: 'Add or extend a tenure, or tell in "description" what the person is.',
  },
  ONLY_LATIN_NAMES: {
    heading: 'Entities without a name in another script than Latin',
    right: 'Add names as the documents write them, with language and script.',
  },
} as const

export type DoubtKind = keyof typeof DOUBTS
export type Doubt = Fault & { readonly kind: DoubtKind }

export const doubt = (
  kind: DoubtKind,
  spot: Spot,
  field: string | null,
  wrong: string,
  right: string = DOUBTS[kind].right,
): Doubt => ({ kind, ...fault(spot, field, wrong, right) })
