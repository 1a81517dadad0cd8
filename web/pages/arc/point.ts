let shown = location.search

/**
 * Shows what the point of a day is made of, in its place beneath the figure: the server writes it, as part of the page
 * with that day in its address, which the address of this page then is.
 */
export async function openPoint(date: string): Promise<void> {
  const place = document.getElementById('point')
  if (!place || date === '') return
  const address = new URL(location.href)
  address.searchParams.set('on', date)
  address.hash = ''
  place.setAttribute('aria-busy', 'true')
  const written = await pageAt(address)
  place.removeAttribute('aria-busy')
  const section = written?.getElementById('point')
  if (!section) {
    location.assign(address)
    return
  }
  place.replaceWith(section)
  history.pushState(null, '', address)
  shown = address.search
  const heading = section.querySelector<HTMLElement>('h2')
  heading?.focus({ preventScroll: true })
  section.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
}

/** Undefined where there is none: then the browser itself goes there and shows why. */
async function pageAt(address: URL): Promise<Document | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined
  } catch {
    return undefined
  }
}

// Back and forward: the page as it was written for that address. A jump within the page is none.
addEventListener('popstate', () => {
  if (location.search !== shown) location.reload()
})
