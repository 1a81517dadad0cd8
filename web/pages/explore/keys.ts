/**
 * Arrow keys within the lists: up and down from thing to thing, right opens, left closes; Enter follows the link as
 * everywhere, and Tab goes on through all that there is.
 */
export function arrowKeys(list: HTMLElement, open: (id: string) => void, close: (id: string) => void): void {
  list.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const here = event.target
    if (!(here instanceof HTMLElement) || !here.matches('.thing')) return
    const things = [...list.querySelectorAll<HTMLElement>('.thing')]
    const place = things.indexOf(here)
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: things.length - 1 }[event.key]
    const { id } = here.dataset
    if (to !== undefined) things[to]?.focus()
    else if (event.key === 'ArrowRight' && id !== undefined) open(id)
    else if (event.key === 'ArrowLeft' && id !== undefined) close(id)
    else return
    event.preventDefault()
  })
}
