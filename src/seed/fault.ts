/** One thing that is wrong with the seed, and what would be right where that can be told. */
export type Fault = {
  readonly file: string
  /** From 1; null where the fault is in no one line. */
  readonly line: number | null
  readonly id: string | null
  readonly field: string | null
  readonly wrong: string
  readonly right: string | null
}

/** Where a fault stands: a placed record has all of it but the id. */
export type Spot = { readonly file: string; readonly line: number | null; readonly id: string | null }

export const fault = (
  spot: Spot,
  field: string | null,
  wrong: string,
  right: string | null = null,
): Fault => ({
  file: spot.file,
  line: spot.line,
  id: spot.id,
  field,
  wrong,
  right,
})

/** "dossiers/x/events.jsonl:12 event:y actors.0: names nobody: "state:AZR". Did you mean "state:AZE"?" */
export function describe({ file, line, id, field, wrong, right }: Fault): string {
  const where = [line === null ? file : `${file}:${line}`, id, field].filter(part => part !== null).join(' ')
  return `${where}: ${wrong}${right === null ? '' : ` ${right}`}`
}

/** The seed is refused as a whole; `faults` has every one of its faults. */
export class SeedFaults extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
    super(`The seed has ${count} and was not loaded:\n${faults.map(describe).join('\n')}`)
    this.name = 'SeedFaults'
    this.faults = faults
  }
}
