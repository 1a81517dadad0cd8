import type { GraphNode } from '../../../src/explore/graph.ts'
import { colourOf, isHollow, KINDS } from '../../../src/explore/kinds.ts'
import type { Colours } from './colours.ts'
import { shortened } from './labels.ts'
import type { ShapeData } from './shape-program.ts'

/** A node as sigma holds it. */
export type Drawn = ShapeData & {
  readonly size: number
  readonly color: string
  readonly label: string
  /** The whole name, for the pointer. */
  readonly whole: string
  /** The number within a bundle that is closed. */
  readonly count?: number
  readonly forceLabel: boolean
  readonly isOpen: boolean
  readonly zIndex: number
}

/** Size, shape and colours of a node. Large is what is open, what holds many, and what is important. */
export function drawn(node: GraphNode, colours: Colours): Drawn {
  const { kind, event, isBundle, isOpen, count = 0, depth, name } = node
  const { corners, turned } = KINDS[kind]
  const color = colours[isBundle ? 'quiet' : colourOf(kind, event?.quadClass)] ?? '#888888'
  const isClosedBundle = isBundle && !isOpen
  const hollow = isBundle || isHollow(kind, event?.quadClass)
  return {
    size: sizeOf(node),
    color,
    fill: hollow ? (colours.ground ?? color) : color,
    corners,
    turned,
    border: isBundle ? 1.5 : 2.5,
    label: shortened(count > 0 && !isBundle ? `${name} (${count.toLocaleString('en')})` : name),
    whole: event ? `${event.date ?? 'no date'} ${name}` : name,
    ...(isClosedBundle && { count }),
    isOpen,
    forceLabel: isOpen || isBundle || depth <= 1,
    zIndex: isOpen ? 2 : 1,
  }
}

function sizeOf({ depth, event, isBundle, isOpen, count = 0 }: GraphNode): number {
  if (depth === 0) return 15
  if (isBundle) return isOpen ? 6 : 10 + Math.min(10, Math.sqrt(count))
  if (isOpen) return 12
  if (event) return 4 + 2 * Math.min(2, event.importance)
  return 8 + Math.min(6, Math.sqrt(count) / 2)
}
