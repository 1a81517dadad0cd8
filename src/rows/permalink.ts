const EVENT = (id: string) => `{
  event(id: ${JSON.stringify(id)}) {
    date
    title
    actors { name }
    recipients { name }
    affected { name }
    claims { value strength attributedAs documents { url } }
    documents { url title published source { name } }
  }
}`

const CLAIM = (id: string) => `{
  claim(id: ${JSON.stringify(id)}) {
    statement
    value
    strength
    attributedAs
    about { id }
    documents { url title locator source { name } }
    disputedBy { kind claim { statement attributedAs } }
  }
}`

const playground = (question: (id: string) => string) => (id: unknown) =>
  `/?query=${encodeURIComponent(question(String(id)))}`

/** An address on this server that opens the playground on the event, its claims and documents. */
export const eventLink = playground(EVENT)

/** The same for a claim. */
export const claimLink = playground(CLAIM)
