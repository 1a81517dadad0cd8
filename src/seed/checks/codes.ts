import type { Codebooks } from '../codebooks.ts'
import { type Fault, fault } from '../fault.ts'
import type { Records } from '../kinds.ts'
import { didYouMean, inPlaceOf } from '../suggest.ts'
import { spotOf } from './spot.ts'

/** PLOVER types and modes, and instruments, that no codebook knows. */
export function checkCodes({ events }: Records, { plover, instruments }: Codebooks): Fault[] {
  return events.flatMap(placed => {
    const { type, mode, alternativeType, importance, importanceReason } = placed.record
    const spot = spotOf(placed)
    const faults: Fault[] = []
    for (const [field, code] of [['type', type] as const, ['alternativeType', alternativeType] as const])
      if (code !== undefined && !plover.types.includes(code))
        faults.push(
          fault(
            spot,
            field,
            `"${code}" is no PLOVER type.`,
            inPlaceOf(code, plover.types, 'codebooks/plover-scores.csv'),
          ),
        )
    const modes = plover.modes(type)
    if (mode !== undefined && plover.types.includes(type) && !modes.includes(mode))
      faults.push(
        fault(
          spot,
          'mode',
          `"${mode}" is no mode of ${type}.`,
          didYouMean(mode, modes) ?? `${type} has ${modes.join(', ') || 'no modes'}.`,
        ),
      )
    for (const [index, instrument] of (placed.record.instruments ?? []).entries())
      if (!instruments.includes(instrument))
        faults.push(
          fault(
            spot,
            `instruments.${index}`,
            `"${instrument}" is no instrument.`,
            inPlaceOf(instrument, instruments, 'codebooks/instruments.csv'),
          ),
        )
    if (importance !== undefined && importanceReason === undefined)
      faults.push(fault(spot, 'importanceReason', 'is missing.', 'A weight given by hand needs its reason.'))
    return faults
  })
}
