import { examples } from '../../src/playground/examples.ts'
import type { Link } from './link.ts'
import { store } from './store.ts'

interface Tab {
  query: string
  variables: string
}

export const exampleTabs: readonly Tab[] = examples.map(({ query, variables }) => ({
  query,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
}))

/**
 * The tabs of a first visit. GraphiQL opens the first of them; in a later visit it shows the saved tabs and adds
 * one for a linked query by itself.
 */
export const firstTabs = (link: Link | null): Tab[] => (link ? [link, ...exampleTabs] : [...exampleTabs])

const keys = ['tabState', 'query', 'variables', 'headers'].map(name => `graphiql:${name}`)
const offeredKey = 'offered-examples'

/** Forgets the saved tabs, so that the next load begins with the examples. History and settings stay. */
export const forgetTabs = (): void => {
  for (const key of keys) store.removeItem(key)
}

const parsed = (json: string | null): unknown => {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const savedQueries = (): unknown[] => {
  const state = parsed(store.getItem('graphiql:tabState'))
  if (!isRecord(state) || !Array.isArray(state.tabs)) return []
  return state.tabs.map((tab: unknown) => (isRecord(tab) ? tab.query : null))
}

/**
 * Examples change with the schema. Whoever never edited the tabs of an earlier version gets the new ones; a tab
 * with a query of the visitor's own keeps them all.
 */
export const renewUntouchedExamples = (): void => {
  const now = JSON.stringify(exampleTabs.map(tab => tab.query))
  const offered = store.getItem(offeredKey)
  const before = parsed(offered)
  if (Array.isArray(before) && offered !== now && savedQueries().every(query => before.includes(query)))
    forgetTabs()
  try {
    store.setItem(offeredKey, now)
  } catch {
    // The store is full; the tabs that are there stay.
  }
}
