/** A question in one of the playground's tabs, one request. */
export interface Example {
  /** Name of the operation, and so the title of its tab. */
  name: string
  /** The question in plain words, as in the playground's menu. */
  title: string
  /** What the answer says, in plain words; what stands in `backticks` is in it, which a test sees to. */
  reading: string
  query: string
  variables?: Record<string, unknown>
}
