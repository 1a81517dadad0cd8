const prefix = 'demarche:'

/**
 * The browser's store under names of our own. GraphiQL's plain `graphiql:*` are shared by every GraphiQL ever
 * opened on this host and port, and another project's tabs would stand where the examples should.
 * Where the store is closed to the page, nothing is kept and nothing breaks.
 */
const openStore = (): Storage | null => {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

const browser = openStore()

const ownKeys = (): string[] =>
  browser === null ? [] : Object.keys(browser).filter(key => key.startsWith(prefix))

/** What GraphiQL needs of a store. */
export const store = {
  getItem: (key: string): string | null => browser?.getItem(prefix + key) ?? null,
  setItem: (key: string, value: string): void => browser?.setItem(prefix + key, value),
  removeItem: (key: string): void => browser?.removeItem(prefix + key),
  clear(): void {
    for (const key of ownKeys()) browser?.removeItem(key)
  },
  get length(): number {
    return ownKeys().length
  },
}
