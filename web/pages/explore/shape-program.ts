import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

/** What a node needs beside what sigma knows: its shape, and what it is filled with; `color` is that of its edge. */
export type ShapeData = {
  readonly fill: string
  /** 0 is a circle. */
  readonly corners: number
  /** Degrees. */
  readonly turned: number
  /** Width of its edge, pixels. */
  readonly border: number
}

/**
 * Corners of the triangle around each shape. They are written for each anew, where sigma's own programs draw one triangle
 * as many times as there are nodes: a renderer without a graphics card takes a tenth of a second for two thousand of those.
 */
const ANGLES = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3]

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_place;
varying float v_radius;
varying vec3 v_shape;

const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  // Corners reach further out than a circle of the same area does; the triangle holds what they reach, and no more.
  float reach = a_shape.x < 1.0 ? 1.0 : a_shape.x < 3.5 ? 1.38 : a_shape.x < 4.5 ? 1.2 : 1.1;
  vec2 place = (reach * size + 4.0 * u_correctionRatio) * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + place, 1)).xy, 0, 1);
  v_place = place;
  v_radius = size / 2.0;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_fill = a_fill;
  v_fill.a *= bias;
}`

const FRAGMENT = `
precision highp float;

varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_place;
varying float v_radius;
varying vec3 v_shape;

uniform float u_correctionRatio;

const float pi = 3.14159265;

// Below 0 within the shape; its corners lie on a circle that gives it about the area of the round one.
float outside(vec2 place, float radius, float corners, float turned) {
  if (corners < 1.0) return length(place) - radius;
  float wedge = 2.0 * pi / corners;
  float angle = atan(place.x, place.y) + radians(turned) + wedge / 2.0;
  float reach = radius * (corners < 3.5 ? 1.38 : corners < 4.5 ? 1.2 : 1.1);
  return cos(floor(0.5 + angle / wedge) * wedge - angle) * length(place) - reach * cos(wedge / 2.0);
}

void main(void) {
  float pixel = 2.0 * u_correctionRatio;
  float distance = outside(v_place, v_radius, v_shape.x, v_shape.y);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.0 ? vec4(0.0) : v_color;
  #else
  float edge = smoothstep(-pixel / 2.0, pixel / 2.0, distance + v_shape.z * pixel);
  vec4 colour = mix(v_fill, v_color, edge);
  gl_FragColor = mix(colour, vec4(0.0), smoothstep(-pixel / 2.0, pixel / 2.0, distance));
  #endif
}`

/** Draws nodes as circles and regular polygons with an edge and a filling, so that a kind is told by its shape too. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 3, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_angle', size: 1, type: FLOAT },
      ],
    }
  }

  override processVisibleItem(
    index: number,
    start: number,
    data: NodeDisplayData & Partial<ShapeData>,
  ): void {
    const { array } = this
    const { fill = data.color, corners = 0, turned = 0, border = 2 } = data
    const [edgeColour, fillColour] = [floatColor(data.color), floatColor(fill)]
    let place = start
    for (const angle of ANGLES) {
      array[place++] = data.x
      array[place++] = data.y
      array[place++] = data.size
      array[place++] = corners
      array[place++] = turned
      array[place++] = border
      array[place++] = edgeColour
      array[place++] = fillColour
      array[place++] = index
      array[place++] = angle
    }
  }

  override render(params: RenderParams): void {
    const { pickProgram } = this
    // What is under the pointer is drawn a second time, as numbers, for sigma to look up: when it stands still.
    if (this.renderer.getContainer().dataset.motion !== 'still') this.pickProgram = null
    super.render(params)
    this.pickProgram = pickProgram
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
  }
}
