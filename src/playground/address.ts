/** An address on this server that opens the playground on a question, with its variables where there are any. */
export function playgroundAddress(query: string, variables?: Readonly<Record<string, unknown>>): string {
  const asked = `/playground?query=${encodeURIComponent(query)}`
  return variables ? `${asked}&variables=${encodeURIComponent(JSON.stringify(variables))}` : asked
}
