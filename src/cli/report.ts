import { DOUBTS, type Doubt, type DoubtKind } from '../seed/doubts/doubt.ts'
import { describe, type Fault } from '../seed/fault.ts'
import { wrapped } from './wrapped.ts'

/** `dossier`: null for all of a seed. `doubts`: null where faults keep records from being compared. */
export type Report = {
  readonly dossier: string | null
  readonly checksum: string | null
  readonly counts: readonly (readonly [string, number])[]
  readonly faults: readonly Fault[]
  readonly doubts: readonly Doubt[] | null
  /** What every file of the dossier begins with; not repeated to the reader. */
  readonly prefix: string
}

/** One line of JSON; paths as in the seed. */
export function asJson({ dossier, checksum, counts, faults, doubts }: Report): string {
  return `${JSON.stringify({ dossier, checksum, records: Object.fromEntries(counts), faults, doubts })}\n`
}

const WIDTH = 80
const KINDS = Object.keys(DOUBTS).filter((kind): kind is DoubtKind => kind in DOUBTS)

/** Faults, then doubts by what is doubtful, the counts in front; at most 80 columns wide where words allow it. */
export function asText(report: Report): string {
  const { faults, doubts } = report
  const parts = [heading(report), faults.length === 0 ? 'No faults.' : faultsOf(report)]
  if (doubts === null) parts.push('What is doubtful or missing is told once there are no faults.')
  else parts.push(...doubtsOf(doubts, report.prefix))
  return `${parts.join('\n\n')}\n`
}

function heading({ dossier, checksum, counts }: Report): string {
  const read = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`)
  const sum = checksum === null || dossier !== null ? [] : [`checksum ${checksum.slice(0, 12)}`]
  return wrapped(`${dossier ?? 'All dossiers'}: ${[...read, ...sum].join(', ') || 'not read'}.`, WIDTH)
}

function faultsOf({ faults, prefix }: Report): string {
  return [
    `Faults: ${faults.length}. Nothing is loaded until they are mended.`,
    ...faults.map(fault => item(fault, prefix)),
  ].join('\n')
}

function doubtsOf(doubts: readonly Doubt[], prefix: string): string[] {
  if (doubts.length === 0) return ['Nothing doubtful, nothing missing.']
  const byKind = Map.groupBy(doubts, ({ kind }) => kind)
  const kinds = KINDS.filter(kind => byKind.has(kind))
  const overview = kinds.map(
    kind => `${String(byKind.get(kind)?.length).padStart(6)}  ${DOUBTS[kind].heading}`,
  )
  return [
    [`Doubtful or missing: ${doubts.length}`, ...overview].join('\n'),
    ...kinds.map(kind => section(kind, byKind.get(kind) ?? [], prefix)),
  ]
}

function section(kind: DoubtKind, doubts: readonly Doubt[], prefix: string): string {
  const { heading, right } = DOUBTS[kind]
  return [
    `${heading} (${doubts.length})`,
    wrapped(right, WIDTH),
    ...doubts.map(doubt => item({ ...doubt, right: doubt.right === right ? null : doubt.right }, prefix)),
  ].join('\n')
}

/** The same words as in a refused load, without the folder that all have in common. */
function item(fault: Fault, prefix: string): string {
  const file = fault.file.startsWith(prefix) ? fault.file.slice(prefix.length) : fault.file
  return wrapped(describe({ ...fault, file }), WIDTH, '  ', '    ')
}
