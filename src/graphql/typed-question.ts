/** A question of our own, with the types of what it answers and of what it takes; `npm run generate` writes them. */
export type TypedQuestion<Data, Variables> = {
  readonly query: string
  /** Only for the types: there is never a value. */
  readonly types?: { readonly data: Data; readonly variables: Variables }
}
