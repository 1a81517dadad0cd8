import { KIND_NAMES } from '../../../src/explore/kinds.ts'

/** Colours of the page's theme by their names in its style; WebGL and canvas cannot read CSS themselves. */
export type Colours = Readonly<Record<string, string>>

const NAMES = [
  ...KIND_NAMES,
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'ground',
  'raised',
  'ink',
  'quiet',
  'tie',
  'accent',
]

export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element)
  return Object.fromEntries(
    NAMES.map(name => [name, style.getPropertyValue(`--${name}`).trim() || '#888888']),
  )
}

/** Calls back when the reader's system or choice changes the theme. */
export function onTheme(changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed)
  new MutationObserver(changed).observe(document.documentElement, { attributeFilter: ['data-theme'] })
}
