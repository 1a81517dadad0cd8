import type { GeoContext } from 'd3-geo'

/** Steps shorter than this, in pixels, are left out: hardly anybody sees them, and they are most of an outline. */
const LEAST_STEP = 1.8
/** A ring of fewer corners is an islet of less than that. */
const LEAST_CORNERS = 3

/** What d3-geo draws on, written as the data of an SVG path: steps from point to point, in tenths of a pixel. */
export function pathWriter(): GeoContext & { readonly data: () => string } {
  let done = ''
  let line = ''
  let corners = 0
  /** Where the pen is, in tenths of a pixel. */
  let pen: readonly [number, number] = [0, 0]
  /** The last point that was left out, since a line ends where it ends. */
  let skipped: readonly [number, number] | undefined

  const step = (x: number, y: number) => {
    const [right, down] = [x - pen[0], y - pen[1]]
    line += `l${right / 10}${down < 0 ? '' : ','}${down / 10}`
    pen = [x, y]
    corners++
    skipped = undefined
  }
  const finish = () => {
    if (skipped) step(...skipped)
    done += line
    line = ''
  }
  const tenths = (value: number) => Math.round(value * 10)
  return {
    beginPath: () => {},
    moveTo: (x, y) => {
      finish()
      pen = [tenths(x), tenths(y)]
      line = `M${pen[0] / 10},${pen[1] / 10}`
      corners = 1
    },
    lineTo: (x, y) => {
      const [right, down] = [tenths(x), tenths(y)]
      if (Math.hypot(right - pen[0], down - pen[1]) < LEAST_STEP * 10) skipped = [right, down]
      else step(right, down)
    },
    closePath: () => {
      skipped = undefined
      if (corners >= LEAST_CORNERS) done += `${line}Z`
      line = ''
    },
    arc: () => {},
    data: () => {
      finish()
      return done
    },
  }
}
