import type Sigma from 'sigma'
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { contextOf } from './context.ts'

const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_zoomRatio',
  'u_pixelRatio',
  'u_least',
] as const

const VERTEX = `
attribute vec4 a_color;
attribute vec2 a_position;
attribute vec2 a_normal;
attribute vec2 a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_least;

varying vec4 v_color;
varying float v_side;
varying float v_width;
varying float v_feather;

const float bias = 255.0 / 254.0;

void main() {
  // Never thinner on the screen than can be seen.
  float pixels = max(a_side.y, u_least * u_sizeRatio);
  float width = pixels * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(a_position + a_normal * a_side.x * width, 1)).xy, 0, 1);
  v_side = a_side.x;
  v_width = width / u_zoomRatio;
  v_feather = u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;
  v_color = a_color;
  v_color.a *= bias;
}`

const FRAGMENT = `
precision mediump float;

varying vec4 v_color;
varying float v_side;
varying float v_width;
varying float v_feather;

void main(void) {
  float distance = abs(v_side) * v_width;
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(v_width - v_feather, v_width, distance));
}`

/** Corners of a line's two triangles: whether at its end, and on which side. */
const CORNERS = [
  [false, 1],
  [false, -1],
  [true, 1],
  [true, 1],
  [false, -1],
  [true, -1],
] as const

/**
 * Draws lines as sigma's own program does, but with each of their corners written out: see ShapeProgram for why. Lines
 * cannot be pointed at.
 */
export class TieProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  constructor(_gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma) {
    super(contextOf(sigma), null, sigma)
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_normal', size: 2, type: FLOAT },
        { name: 'a_side', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    }
  }

  override processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    { color, size }: EdgeDisplayData,
  ): void {
    const { array } = this
    const [dx, dy] = [target.x - source.x, target.y - source.y]
    const length = Math.hypot(dx, dy) || 1
    const colour = floatColor(color)
    let place = start
    for (const [isEnd, side] of CORNERS) {
      array[place++] = isEnd ? target.x : source.x
      array[place++] = isEnd ? target.y : source.y
      array[place++] = -dy / length
      array[place++] = dx / length
      array[place++] = side
      array[place++] = size
      array[place++] = colour
    }
  }

  /** Beneath what is there already: sigma draws lines after things. */
  override drawWebGL(method: number, program: ProgramInfo): void {
    const { gl } = program
    gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE)
    super.drawWebGL(method, program)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_zoomRatio ?? null, params.zoomRatio)
    // On a coarse canvas a line that fades out over its pixels would be hardly there.
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, Math.max(1, params.pixelRatio))
    gl.uniform1f(uniformLocations.u_least ?? null, params.minEdgeThickness)
  }
}
