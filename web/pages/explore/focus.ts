/** Runs a change that replaces a list's HTML, and gives the focus back to the same thing, in the same of its places. */
export function keepingFocus(list: HTMLElement, change: () => void): void {
  const here = document.activeElement
  const id = here instanceof HTMLElement && list.contains(here) ? here.dataset.id : undefined
  const same = () =>
    [...list.querySelectorAll<HTMLElement>('.thing')].filter(thing => thing.dataset.id === id)
  const place = here instanceof HTMLElement && id !== undefined ? same().indexOf(here) : -1
  change()
  if (place < 0) return
  const left = same()
  ;(left[place] ?? left[0] ?? list.querySelector<HTMLElement>('.thing'))?.focus()
}
