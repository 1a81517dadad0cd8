import { counted } from '../pages/words.ts'
import type { Graph } from './graph.ts'

/** How much is shown, and how much the filters leave out, as a sentence. */
export function shownInWords({ nodes, hidden }: Graph): string {
  const beside = nodes.size - 1
  const left = hidden > 0 ? `; ${counted(hidden, 'thing is', 'things are')} left out by the filters` : ''
  if (beside <= 0) return `Nothing beside the start is shown${left}.`
  const bundles = [...nodes.values()].filter(({ isBundle, isOpen }) => isBundle && !isOpen)
  const many = bundles.reduce((sum, { count = 0 }) => sum + count, 0)
  const bundled =
    bundles.length > 0
      ? `, with ${many.toLocaleString('en')} more in ${counted(bundles.length, 'bundle')}`
      : ''
  return `${counted(nodes.size - bundles.length, 'thing')} shown${bundled}${left}.`
}
