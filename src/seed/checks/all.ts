import type { Codebooks } from '../codebooks.ts'
import type { Fault } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { checkAnswers } from './answers.ts'
import { checkClaims } from './claims.ts'
import { checkCodes } from './codes.ts'
import { checkCycles } from './cycles.ts'
import { checkDates } from './dates.ts'
import { checkDisputes } from './disputes.ts'
import { checkLinks } from './links.ts'
import { checkReferences } from './references.ts'
import { checkRepeated, type IdsOfFolders } from './repeated.ts'
import { checkTenures } from './tenures.ts'
import { checkTwice } from './twice.ts'

/** All that the fields of one record alone cannot show; `refused` are ids whose own records have faults already. */
export function crossCheck(
  records: Records,
  codebooks: Codebooks,
  refused: ReadonlySet<string>,
  idsOfFolders: IdsOfFolders,
): Fault[] {
  return [
    ...checkRepeated(records, idsOfFolders),
    ...checkReferences(records, refused),
    ...checkTwice(records),
    ...checkDates(records),
    ...checkCodes(records, codebooks),
    ...checkClaims(records, codebooks),
    ...checkDisputes(records),
    ...checkAnswers(records),
    ...checkLinks(records),
    ...checkTenures(records),
    ...checkCycles(records),
  ]
}
