/** Numbers a node has in ForceAtlas2's matrix. */
export const PER_NODE = 10
export const PER_EDGE = 3

/** What is laid out: ForceAtlas2's own matrices, and the size of each node in pixels. */
export type LayoutTask = {
  readonly nodes: Float32Array
  readonly edges: Float32Array
  readonly sizes: Float32Array
}

/** x and y of each node, in the order of the task; `settled`: nothing moves any more. */
export type Laid = { readonly positions: Float32Array<ArrayBuffer>; readonly settled: boolean }
