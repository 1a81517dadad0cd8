import type Sigma from 'sigma'
import type { CameraState, Coordinates } from 'sigma/types'

/** Where two points of a picture are. */
export type Anchors = readonly [Coordinates, Coordinates]

/**
 * At each step of the camera for which `isHeld` says so, the picture that was drawn last is moved, turned and enlarged as
 * the camera is, instead of drawn anew: what a browser does with a layer costs a renderer without a graphics card a third
 * of drawing two thousand things. Until it is drawn again, shapes and lines are as large as the layer makes them, and what
 * comes in at the edges is not seen.
 */
export function holdIn(sigma: Sigma, isHeld: () => boolean): void {
  const draw = sigma.scheduleRender.bind(sigma)
  let before = sigma.getCamera().getState()
  const transform = (value: string) => {
    const canvas = sigma.getCanvases().nodes
    if (canvas) canvas.style.transform = value
  }
  const anchors = (cameraState: CameraState): Anchors => [
    sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState }),
    sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState }),
  ]
  sigma.on('beforeRender', () => {
    before = sigma.getCamera().getState()
    transform('')
  })
  sigma.scheduleRender = () => {
    if (!isHeld()) return draw()
    transform(`matrix(${movement(anchors(before), anchors(sigma.getCamera().getState())).join()})`)
    return sigma
  }
}

/** CSS's matrix(a, b, c, d, e, f) that moves, turns and enlarges both points from where they were to where they are. */
export function movement(
  [from, beside]: Anchors,
  [to, besideTo]: Anchors,
): readonly [number, number, number, number, number, number] {
  // From one to the other as complex numbers: their quotient turns and enlarges.
  const [x, y] = [beside.x - from.x, beside.y - from.y]
  const [u, v] = [besideTo.x - to.x, besideTo.y - to.y]
  const square = x * x + y * y
  const [re, im] = [(u * x + v * y) / square, (v * x - u * y) / square]
  return [re, im, -im, re, to.x - (re * from.x - im * from.y), to.y - (im * from.x + re * from.y)]
}
