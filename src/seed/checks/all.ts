import type { Codebooks } from '../codebooks.ts'
import type { Fault } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { checkAnswers } from './answers.ts'
import { checkClaims } from './claims.ts'
import { checkCodes } from './codes.ts'
import { checkCycles } from './cycles.ts'
import { checkDates } from './dates.ts'
import { checkDisputes } from './disputes.ts'
import { checkReferences } from './references.ts'
import { checkTenures } from './tenures.ts'

/** All that one record alone cannot show; `refused` are ids whose own records have faults already. */
export function crossCheck(records: Records, codebooks: Codebooks, refused: ReadonlySet<string>): Fault[] {
  return [
    ...checkReferences(records, refused),
    ...checkDates(records),
    ...checkCodes(records, codebooks),
    ...checkClaims(records, codebooks),
    ...checkDisputes(records),
    ...checkAnswers(records),
    ...checkTenures(records),
    ...checkCycles(records),
  ]
}
