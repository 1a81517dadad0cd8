/** What a link carries: never headers, which may hold secrets. */
export interface Link {
  query: string
  /** JSON as written in the editor of variables; empty where there are none. */
  variables: string
  /** Which operation is meant, where the query has several. */
  operationName: string | null
}

/** Where the playground stands on its server. */
export const PLACE = '/playground'

/** Servers refuse long addresses (node: 16 KiB with all headers), so past this a link travels in the fragment. */
const longestSearch = 6000

const reformat = (json: string, space?: number): string => {
  try {
    return JSON.stringify(JSON.parse(json), null, space)
  } catch {
    return json
  }
}

/** The link in an address, or null: `?query=&variables=&operationName=`, or the same after a `#`. */
export const readLink = ({ search, hash }: { search: string; hash: string }): Link | null => {
  const given = new URLSearchParams(search)
  const parameters = given.has('query') ? given : new URLSearchParams(hash.slice(1))
  const query = parameters.get('query')?.replace(/\r\n?/g, '\n')
  if (!query) return null
  const variables = parameters.get('variables')
  return {
    query,
    variables: variables ? reformat(variables, 2) : '',
    operationName: parameters.get('operationName'),
  }
}

/** The address of a link on this page. */
export const addressOf = ({ query, variables, operationName }: Link): string => {
  const parameters = new URLSearchParams({ query })
  if (variables.trim()) parameters.set('variables', reformat(variables))
  if (operationName) parameters.set('operationName', operationName)
  const text = parameters.toString()
  return `${PLACE}${text.length > longestSearch ? '#' : '?'}${text}`
}
