import type Sigma from 'sigma'

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
