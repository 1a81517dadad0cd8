/** Why a field was not answered. `argument` is the argument at fault. */
export type Fault = {
  readonly code: unknown
  readonly path?: readonly (string | number)[]
  readonly argument?: unknown
  readonly message?: string
}

/** One way from a question to its answer, as JSON. */
export type Road = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data: unknown; readonly errors: readonly Fault[] }>
