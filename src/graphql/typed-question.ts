/** A question of our own, with the types of what it answers and of what it takes; `npm run generate` writes them. */
export type TypedQuestion<Data, Variables> = {
  readonly query: string
  /** Only for the types: there is never a value. */
  readonly types?: { readonly data: Data; readonly variables: Variables }
}

/** Asks through the same contract as everybody else, within the server or over HTTP. Throws where there is any error. */
export type Ask = <Data, Variables extends Readonly<Record<string, unknown>>>(
  question: TypedQuestion<Data, Variables>,
  variables: Variables,
) => Promise<Data>
