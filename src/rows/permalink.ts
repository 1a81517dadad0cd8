import { asked } from '../evidence/named.ts'
import { playgroundAddress } from '../playground/address.ts'
import { isRecord } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import { type Column, expression, nodeOf } from '../selection/declare.ts'

const EVENT = `query Event($id: ID!, $evidence: EvidenceInput) {
  event(id: $id, evidence: $evidence) {
    date
    title
    actors { name }
    recipients { name }
    affected { name }
    claims { value strength attributedAs documents { url } }
    documents { url title published }
  }
}`

const CLAIM = `query Claim($id: ID!, $evidence: EvidenceInput) {
  claim(id: $id, evidence: $evidence) {
    statement
    value
    strength
    attributedAs
    about { id }
    documents { url title locator }
    disputedBy { kind claim { statement attributedAs } }
  }
}`

/** An address on this server that opens the playground on the row's own node, under the evidence of the row. */
const playground = (question: string): Column =>
  expression(
    ({ scope, ambient }) => {
      const { evidence } = ambient
      return `[${nodeOf(scope)}.id, ${evidence ? `$p.${evidence.slot.name}` : 'null'}]`
    },
    {
      value: raw => {
        const [id, evidence] = listOf(raw)
        return playgroundAddress(question, { id, ...(isRecord(evidence) && { evidence: asked(evidence) }) })
      },
    },
  )

export const eventLink = playground(EVENT)

export const claimLink = playground(CLAIM)
