import type Sigma from 'sigma'
import type { RenderParams } from 'sigma/types'

/**
 * The one context that things and lines are drawn in. Sigma has a canvas for each; laying one more over the others costs a
 * renderer without a graphics card as much as two thousand things that are drawn in it.
 */
export function contextOf(sigma: Sigma): WebGLRenderingContext | WebGL2RenderingContext {
  const canvas = sigma.getCanvases().nodes
  // The one that sigma has made, whichever it found.
  const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl')
  if (!context) throw new Error('This browser draws no WebGL.')
  return context
}

/** Pixels of the canvas for one of the screen, in each direction, while the picture moves and comes slowly. */
const COARSE = 0.5

/** Gives the canvas as many pixels as the screen has for it, or a quarter of them; what is in it is to be drawn anew. */
export function setPixels(sigma: Sigma, isCoarse: boolean): void {
  const canvas = sigma.getCanvases().nodes
  if (!canvas) return
  const { width, height } = sigma.getDimensions()
  const scale = devicePixelRatio * (isCoarse ? COARSE : 1)
  const [across, down] = [Math.floor(width * scale), Math.floor(height * scale)]
  if (canvas.width === across && canvas.height === down) return
  canvas.width = across
  canvas.height = down
}

/** What a program draws by, for a canvas with as many pixels as it has: sigma takes it to have those of the screen. */
export const drawnBy = (
  params: RenderParams,
  gl: WebGLRenderingContext | WebGL2RenderingContext,
): RenderParams => ({
  ...params,
  pixelRatio: gl.drawingBufferWidth / params.width,
})
