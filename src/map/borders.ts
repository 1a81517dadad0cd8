import type { MultiLineString, Position } from 'geojson'

/*
 * Which lines of the atlas are disputed, or are held by nobody to be final: a line that looks like any other would take a
 * side. What the atlas does not draw at all (lines of control in Ukraine, Georgia, Moldova) is not drawn here either.
 */

/** Codes of the atlas on both sides of a line, in the order of the alphabet. */
const DISPUTED: ReadonlySet<string> = new Set([
  'SRB-XKX',
  'CYN-CYP',
  'SOL-SOM',
  'ESH-MAR',
  'ISR-PSE',
  'ISR-SYR',
  'CHN-IND',
  'KOR-PRK',
  'EGY-SDN',
  'SDN-SSD',
])

/** The Siachen Glacier is a shape of its own in the atlas, and nobody's. */
const NOBODYS = 'KAS'

/** Whether a line between two shapes is disputed along its whole length. */
export const isDisputed = (one: string, other: string): boolean =>
  one === NOBODYS || other === NOBODYS || DISPUTED.has([one, other].sort().join('-'))

/** North of it, India and Pakistan are parted by the Line of Control in Kashmir, south of it by a border. Degrees. */
const LINE_OF_CONTROL = 32.5

/** The line between India and Pakistan, cut where the border ends and the Line of Control begins. */
export function solidPartOf(line: MultiLineString): {
  readonly solid: MultiLineString
  readonly disputed: MultiLineString
} {
  const runs = line.coordinates.flatMap(runsOf)
  const take = (isNorth: boolean): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: runs.filter(run => run.isNorth === isNorth).map(({ points }) => points),
  })
  return { solid: take(false), disputed: take(true) }
}

type Run = { readonly isNorth: boolean; readonly points: Position[] }

/** A line in pieces that lie on one side; the piece that crosses over belongs to the side it comes from. */
function runsOf(line: readonly Position[]): Run[] {
  const runs: Run[] = []
  for (const point of line) {
    const isNorth = (point[1] ?? 0) > LINE_OF_CONTROL
    const last = runs.at(-1)
    last?.points.push(point)
    if (last?.isNorth !== isNorth) runs.push({ isNorth, points: [point] })
  }
  return runs
}
